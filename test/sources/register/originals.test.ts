import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/sources/register/csv.ts';
import { batchOf } from './files.ts';

const folder = new URL('../../../../shared/facts/', import.meta.url);
const present = existsSync(folder);

function rows(name: string): Record<string, string>[] {
  const [header, ...body] = parseCsv(readFileSync(new URL(name, folder), 'utf8'));
  return body.map((row) =>
    Object.fromEntries(header!.fields.map((f, i) => [f.value, row.fields[i]?.value ?? ''])),
  );
}

const numbers = (values: readonly (string | number | null | undefined)[]): number[] =>
  values.filter((v) => v !== '' && v !== null && v !== undefined).map(Number);

describe.skipIf(!present)(
  'the register against the tables it was made from (only where ../shared/facts exists)',
  () => {
    it('holds every fact, with its subject, population and figures', () => {
      const held = new Map(batchOf('article-facts').statements!.map((record) => [record.origin.key, record]));
      const facts = rows('facts.csv');
      expect(facts).toHaveLength(77);
      for (const fact of facts) {
        const { statement, attributedTo } = held.get(fact.id!)!;
        expect(statement.subject).toBe(fact.subject);
        expect(statement.population ?? '').toBe(fact.population);
        expect(attributedTo ?? '').toBe(fact.attributed_to);
        expect(numbers([statement.low, statement.best, statement.high]), fact.id).toEqual(
          numbers([fact.low, fact.value, fact.high]),
        );
      }
    });

    it('holds every claim of every compiler, count by count and share by share', () => {
      const held = batchOf('layoff-claims').statements!.map(
        ({ statement: s }) => `${s.subject} ${s.period!.start} ${s.measure} ${s.best}`,
      );
      const given = rows('layoff-claims.csv').flatMap((claim) => [
        ...(claim.jobs ? [`${claim.company} ${claim.announced} jobs ${claim.jobs}`] : []),
        ...(claim.workforce_share
          ? [`${claim.company} ${claim.announced} workforce-share ${Number(claim.workforce_share)}`]
          : []),
      ]);
      expect(held.toSorted()).toEqual(given.toSorted());
    });

    it('holds every announced cut and every figure of an annual report', () => {
      const digits = (value: string): number => Number(/\d+/.exec(value)?.[0]);
      const cuts = batchOf('announced-cuts').observations!;
      expect(cuts.map((o) => o.value.best ?? o.value.low)).toEqual(
        rows('challenger.csv').map((r) => digits(r.value!)),
      );
      const ofReports = (o: { readonly citation: string }): boolean => !o.citation.startsWith('Meta results');
      const annual = batchOf('company-annual').observations!.filter(ofReports);
      expect(
        annual.map(
          (o) =>
            `${o.subject} us-gaap:${o.series.slice(8)} ${o.period.start} ${o.period.end} ${o.value.best}`,
        ),
      ).toEqual(rows('company-annual.csv').map((r) => `${r.ticker} ${r.tag} ${r.start} ${r.end} ${r.value}`));
      const counts = rows('employee-counts.csv').map((r) => [
        r.ticker,
        r.employees === '' ? null : Number(r.employees),
      ]);
      const held = batchOf('employee-counts')
        .observations!.filter(ofReports)
        .filter((o) => o.origin.key !== 'KO/2023-12-31');
      expect(held.map((o) => [o.subject, o.value.best])).toEqual(counts);
    });
  },
);
