import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/core/index.ts';
import type { GivenFile } from '../../../src/sources/feed.ts';
import { feeds } from '../../../src/sources/feeds.ts';
import { stateFeed } from '../../../src/sources/warn/state-feed.ts';
import { stateLists } from '../../../src/sources/warn/states/index.ts';
import { filesIn, textOf } from '../../house/code.ts';

const folder = new URL('../../fixtures/warn/', import.meta.url);
const given = (name: string): GivenFile => ({ name, bytes: readFileSync(new URL(name, folder)) });

/** Each fixture holds two invented notices in the exact shape of the state's file; this is what the second one says. */
const expected: readonly [
  state: string,
  announced: string | null,
  effective: string | null,
  jobs: number | null,
][] = [
  ['ak', '2026-01-05', '2026-03-09', 318],
  ['al', '2026-01-05', '2026-03-09', 318],
  ['az', '2026-01-05', null, 318],
  ['ct', '2026-01-05', '2026-03-09', 318],
  ['dc', '2026-01-05', '2026-03-09', 1042],
  ['fl', '2026-01-05', '2026-03-09', 318],
  ['ga', null, '2026-03-09', 318],
  ['hi', '2026-01-05', null, null],
  ['ia', '2026-01-05', '2026-03-09', 318],
  ['il', '2026-01-07', '2026-03-09', 325],
  ['in', '2026-01-05', '2026-03-09', 1042],
  ['ks', '2026-01-05', null, 318],
  ['ky', '2026-01-07', '2026-03-09', 318],
  ['la', '2026-01-05', '2026-03-09', 318],
  ['ma', '2026-01-07', '2026-03-09', 318],
  ['md', '2026-01-05', '2026-03-09', 1042],
  ['me', '2026-01-05', null, 318],
  ['mi', '2026-01-05', '2026-03-09', 1042],
  ['mt', '2026-01-05', '2026-03-09', 318],
  ['nd', '2026-01-05', '2026-03-09', 318],
  ['ne', '2026-01-05', null, 318],
  ['nj', null, '2026-03-09', 318],
  ['nm', '2026-01-05', '2026-03-09', 318],
  ['ok', '2026-01-05', null, null],
  ['or', '2026-01-07', '2026-03-09', 318],
  ['ri', '2026-01-05', '2026-03-09', 318],
  ['sc', null, '2026-03-09', 318],
  ['sd', '2026-01-07', null, 318],
  ['tx', '2026-01-05', '2026-03-09', 318],
  ['ut', '2026-01-05', null, 318],
  ['va', '2026-01-05', '2026-03-09', 318],
  ['wi', '2026-01-07', '2026-03-09', 318],
];

function parsed(state: string): Batch {
  const list = stateLists.find((each) => each.state.toLowerCase() === state)!;
  return stateFeed(list).parse(given(`${state}.csv`), { retrieved: '2026-02-01', url: null });
}

describe('the declared states', () => {
  it('are all tried, and each stands in under 60 lines', () => {
    expect(stateLists.map(({ state }) => state.toLowerCase())).toEqual(expected.map(([state]) => state));
    const files = filesIn('src/sources/warn/states').filter((path) => !path.endsWith('index.ts'));
    expect(files).toHaveLength(expected.length);
    expect(files.filter((path) => textOf(path).trimEnd().split('\n').length >= 60)).toEqual([]);
  });

  it.each(expected)(
    '%s: its file fits one feed, and its rows say what they say',
    (state, announced, effective, jobs) => {
      const fitting = feeds.filter((feed) => feed.recognise(given(`${state}.csv`)).fits);
      expect(fitting.map(({ name }) => name)).toEqual([`warn-${state}`]);
      const batch = parsed(state);
      expect(batch).toMatchObject({ rowsRead: 2, quarantined: [] });
      const [first, second] = batch.statements!;
      expect(first!.statement.subject).toBe('Brandholt Foods, LLC');
      expect(second!.statement).toMatchObject({
        subject: 'Kestrel Systems',
        best: jobs,
        unitOfAccount: 'notice',
      });
      expect(second!.statement.place).toContain(state.toUpperCase());
      expect(batch.actions![1]!.action).toMatchObject({ announced, effective, kind: 'layoff' });
      for (const { statement } of batch.statements!) {
        const text = batch.documents![0]!.text;
        expect(text.slice(statement.start, statement.end)).toBe(statement.quote);
        expect(statement.quote).toContain(text.slice(statement.figure.start, statement.figure.end));
      }
    },
  );

  it('an official cause that is not AI is no AI cause, and a list without causes leaves it unknown', () => {
    expect(parsed('il').actions![0]!.action).toMatchObject({ aiCause: 'none', reasons: ['Relocation'] });
    expect(parsed('ak').actions![0]!.action.aiCause).toBe('unknown');
  });
});
