import { describe, expect, it } from 'vitest';
import { autoScraped } from '../../../src/sources/auto-scraped/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const row = {
  id: 1_776_413_688_840,
  company: 'Kestrel',
  date: '2026-04-15',
  number: 1000,
  roles: 'Unknown',
  link: 'https://news.example/a',
};
const read = (...rows: readonly unknown[]) => taken(autoScraped, given('scraped.json', JSON.stringify(rows)));

describe('the scraper', () => {
  it('trap 35: the headline’s day is not the event’s, and the row is known from when it was found', async () => {
    const { statements = [], actions = [] } = await read(row, { ...row, id: 1_773_384_688, number: null });
    expect(actions.map(({ action }) => [action.announced, action.jobs?.best ?? null])).toEqual([
      [null, 1000],
      [null, null],
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ knownAt: '2026-04-17', note: 'told on: 2026-04-15' });
  });

  it('trap 3: a bare number that may be a percent is not taken for a count', async () => {
    expect(reasonsOf(await read(row, { ...row, id: 2, number: 10 }))).toEqual([
      'a bare 10 out of a headline may be a percent',
    ]);
  });

  it('trap 23: several employers in one cell are not booked to one, nor a description to anybody', async () => {
    const named = ['Kestrel, Merle and Quillon', 'Kestrel and Merle', 'Green cement startup', 'Ti'];
    const batch = await read(row, ...named.map((company, i) => ({ ...row, id: i + 5, company })));
    expect(batch.actions).toHaveLength(1);
    expect(reasonsOf(batch)).toEqual([
      'several employers in one row: "Kestrel, Merle and Quillon"',
      'several employers in one row: "Kestrel and Merle"',
      `a description, not an employer's name: "Green cement startup"`,
      `expected an employer's name, found "Ti"`,
    ]);
  });

  it('quarantines a row without a day', async () => {
    expect(reasonsOf(await read(row, { id: 3, company: 'Merle', link: 'x' }))).toEqual([
      'the row has no date',
    ]);
  });
});
