import { fileURLToPath } from 'node:url';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { openToLink } from '../src/engine/link/open-table.ts';
import { linkEvents } from '../src/linking/index.ts';
import type { Timing } from './run.ts';
import { trackerClaims, trackersHeld } from './tracker-claims.ts';

/** Pairs of trackers' rows that a person read and labelled: row names and answers only. */
export function eventPairs(): readonly Timing[] {
  if (!trackersHeld()) return [];
  const { columns, rows } = openToLink(fileURLToPath(new URL('./event-pairs.csv', import.meta.url)));
  const cell = (name: string, row: number): string => columns.get(name)![row]!;
  const key = (a: string, b: string): string => [a, b].sort().join('|');
  const tied = linkEvents(trackerClaims(), companyBook());
  const same = new Set(tied.filter(({ relation }) => relation === 'same-event').map(({ a, b }) => key(a, b)));
  const looks = new Set(tied.filter(({ relation }) => relation === 'look').map(({ a, b }) => key(a, b)));
  return ['work', 'unread'].flatMap((half): Timing[] => {
    let [found, wrong, missed, look] = [0, 0, 0, 0];
    for (let row = 0; row < rows; row++) {
      if (cell('half', row) !== half) continue;
      const pair = key(cell('a', row), cell('b', row));
      const truth = cell('same', row) === 'yes';
      if (process.env.HEADCOUNT_SHOW_PAIRS === half && same.has(pair) !== truth)
        console.log(`    ${truth ? 'missed' : 'wrong'} ${pair}${looks.has(pair) ? ' (look)' : ''}`);
      if (same.has(pair)) truth ? found++ : wrong++;
      else if (truth) missed++;
      if (looks.has(pair)) look++;
    }
    return [
      {
        what: `event pairs, ${half} half: precision`,
        value: found / (found + wrong),
        unit: '',
        goal: { at: 'least', value: 0.98 },
      },
      {
        what: `event pairs, ${half} half: recall (${look} to look at)`,
        value: found / (found + missed),
        unit: '',
        goal: { at: 'least', value: 0.92 },
      },
    ];
  });
}
