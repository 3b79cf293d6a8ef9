import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openToLink } from '../src/engine/link/open-table.ts';
import type { EventClaim } from '../src/linking/index.ts';
import { canonicalUrl } from '../src/sources/rows/index.ts';

const folder = new URL('../../shared/data/trackers/', import.meta.url);
type Cell = string | number | null | undefined;

export const trackersHeld = (): boolean => existsSync(folder);

/** Rows of the trackers' tables as claims, named by table and row: what `event-pairs.csv` is about. */
export function trackerClaims(): readonly EventClaim[] {
  return [
    ...['2026-01', '2026-05'].flatMap((copy) =>
      table(`layoffs-table.${copy}.csv`, (cell, row) =>
        claim(`lt${copy}:${row}`, cell('company'), cell('total_laid_off'), monthDayYear(cell('date')), {
          share: numberOf(cell('percentage_laid_off')),
          url: canonicalUrl(cell('source')),
        }),
      ),
    ),
    ...json('ai-events-researched.json').map((r, i) =>
      claim(`air:${i}`, r.company, r.jobsCut, String(r.date), { url: canonicalUrl(String(r.source ?? '')) }),
    ),
    ...json('ai-events-weighted.json').map((r, i) =>
      // this tracker writes the first of the month where it knows the month only
      claim(`aiw:${i}`, r.company, r.jobs, String(r.date).replace(/-01$/, ''), {
        url: canonicalUrl(String(r.url ?? '')),
      }),
    ),
    ...table('low-trust-2026.csv', (cell, row) => {
      const percent = numberOf(cell('pct_workforce_cut'));
      return claim(`k26:${row}`, cell('company'), cell('jobs_cut'), cell('layoff_date'), {
        share: percent === null ? null : percent / 100,
      });
    }),
    ...json('auto-scraped.json').map((r, i) =>
      claim(`gn:${i}`, r.company, r.number, String(r.date), { url: canonicalUrl(String(r.link ?? '')) }),
    ),
  ];
}

function claim(
  row: string,
  employer: Cell,
  jobs: Cell,
  date: string | null,
  more: Partial<EventClaim>,
): EventClaim {
  return {
    ...{
      row,
      employer: String(employer),
      company: null,
      low: null,
      best: numberOf(jobs),
      high: null,
      share: null,
    },
    ...{ unit: 'announced', date, effective: null, place: null, url: null, authority: 'tracker' },
    ...{ saidBy: row.split(':')[0]!, knownAt: date ?? '2026-01-01', event: null, note: '' },
    ...more,
  };
}

function numberOf(cell: Cell): number | null {
  const value = cell === '' || cell == null ? Number.NaN : Number(String(cell).replace(/,/g, ''));
  return value > 0 && Number.isFinite(value) ? value : null;
}

function monthDayYear(cell: string): string | null {
  const [, month = '', day = '', year] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(cell) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function table(
  name: string,
  row: (cell: (column: string) => string, at: number) => EventClaim,
): readonly EventClaim[] {
  const { columns, rows } = openToLink(fileURLToPath(new URL(name, folder)));
  return Array.from({ length: rows }, (_, at) => row((column) => columns.get(column)![at]!, at));
}

function json(name: string): readonly Readonly<Record<string, Cell>>[] {
  const read: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return (Array.isArray(read) ? read : Object.values(read as object).flat()) as Readonly<
    Record<string, Cell>
  >[];
}
