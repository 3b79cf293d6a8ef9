import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../../src/core/index.ts';
import { batchOf } from './files.ts';

const claims = batchOf('layoff-claims').statements!;
const counts = claims.filter((claim) => claim.statement.measure === 'jobs');

const daysApart = (a: StatementRecord, b: StatementRecord): number =>
  Math.abs(Date.parse(a.statement.period!.start) - Date.parse(b.statement.period!.start)) / 86_400_000;

/** data/README.md, "When two claims are one action". */
function oneAction(a: StatementRecord, b: StatementRecord): boolean {
  const [small, large] = [a.statement.best!, b.statement.best!].toSorted((x, y) => x - y) as [number, number];
  const days = daysApart(a, b);
  if (a.attributedTo === b.attributedTo)
    return (
      days === 0 &&
      small === large &&
      (a.citation === b.citation || a.statement.subject !== b.statement.subject)
    );
  return (days <= 120 && small === large) || (days <= 45 && large <= 2 * small);
}

describe('claims on known layoffs', () => {
  it('keeps every claim of every compiler', () => {
    expect(counts).toHaveLength(197);
    expect(claims).toHaveLength(197 + 84);
    const of = (compiler: string): number => counts.filter((claim) => claim.attributedTo === compiler).length;
    expect({ ailayoffs: of('ailayoffs'), OneFTV: of('OneFTV'), 'layoffs.fyi': of('layoffs.fyi') }).toEqual({
      ailayoffs: 37,
      OneFTV: 31,
      'layoffs.fyi': 129,
    });
  });

  it('puts two claims in one event exactly when the stated rule links them, directly or through a third', () => {
    const root = new Map(counts.map((claim) => [claim, claim]));
    const find = (claim: StatementRecord): StatementRecord =>
      root.get(claim) === claim ? claim : find(root.get(claim)!);
    for (const [i, a] of counts.entries())
      for (const b of counts.slice(i + 1))
        if (a.statement.company === b.statement.company && oneAction(a, b)) root.set(find(b), find(a));
    for (const [i, a] of counts.entries())
      for (const b of counts.slice(i + 1))
        expect(a.event === b.event, `${a.origin.key} and ${b.origin.key}`).toBe(find(a) === find(b));
  });

  it('never turns a share into a count: a share without jobs stays a share', () => {
    const alone = claims.filter(
      (c) => c.statement.measure === 'workforce-share' && !counts.some((k) => k.event === c.event),
    );
    expect(alone.map((c) => [c.statement.subject, c.statement.best, c.statement.bound])).toEqual([
      ['Crypto.com', 0.12, 'percent-only'],
      ['Expedia', 0.03, 'percent-only'],
    ]);
  });

  it('does not add a compiler that follows another one to a later year', () => {
    const google = counts.filter((c) => c.statement.company === 'alphabet' && c.statement.best === 12_000);
    expect(google.map((c) => [c.attributedTo, c.event])).toEqual([
      ['layoffs.fyi', 'alphabet-2023-01-20'],
      ['ailayoffs', 'alphabet-2024-01-20'],
    ]);
  });
});
