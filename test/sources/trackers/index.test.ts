import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackers } from '../../../src/sources/trackers/index.ts';
import { given } from '../given.ts';

const folder = new URL('../../../../shared/data/trackers/', import.meta.url);
const rows: readonly (readonly [file: string, source: string, read: number, quarantined: number])[] = [
  ['layoffs-table.2026-01.csv', 'layoffs-table', 4277, 0],
  ['layoffs-table.2026-05.csv', 'layoffs-table', 4411, 0],
  ['ai-events-researched.json', 'ai-researched', 31, 0],
  ['ai-events-weighted.json', 'ai-weighted', 269, 103],
  ['low-trust-2026.csv', 'tech-tracker-2026', 28, 0],
  ['tech_layoffs_2026_tracker.csv', 'tech-tracker-2026', 28, 0],
  ['auto-scraped.json', 'auto-scraped', 50, 16],
  ['europe-german-headers.xlsx', 'europe-workbook', 90, 0],
];

describe('the trackers', () => {
  it.each(rows)(
    '%s is of one source, and every row of it is accounted for',
    (name, source, read, quarantined) => {
      const path = new URL(name, folder);
      if (!existsSync(path)) {
        console.log(`trackers: ${name} is not here; nothing was looked at`);
        return;
      }
      const file = given(name, new Uint8Array(readFileSync(path)));
      const fitting = trackers.filter((feed) => feed.recognise(file).fits);
      expect(fitting.map((feed) => feed.name)).toEqual([source]);
      const batch = fitting[0]!.parse(file, { retrieved: '2026-11-22', url: null });
      expect([batch.rowsRead, batch.quarantined!.length]).toEqual([read, quarantined]);
      expect(batch.actions!.length).toBe(read - quarantined);
    },
  );

  it('each tell files of the others from their own', () => {
    const names = trackers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const tracker of trackers)
      expect(tracker.recognise(given('a.txt', 'hello'))).toEqual({ fits: false });
  });
});
