import { fileURLToPath } from 'node:url';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { openToLink } from '../src/engine/link/open-table.ts';
import { linkEvents } from '../src/linking/index.ts';
import { registerClaims } from './register-claims.ts';
import type { Timing } from './run.ts';
import { trackerClaims, trackersHeld } from './tracker-claims.ts';

/** rows that one action makes: told again, amended or listed again; a site's notice under a total is no such pair */
const joining: ReadonlySet<string> = new Set(['same-event', 'amends', 'repeats']);
const parts = { work: 'work', unread: 'former second', fresh: 'fresh' } as const;

const nameOf = (half: string): string => (half in parts ? `${parts[half as keyof typeof parts]} part` : half);

/** Pairs of trackers' rows that a person read and labelled: row names and answers only. */
export function eventPairs(): readonly Timing[] {
  if (!trackersHeld()) return [];
  const { columns, rows } = openToLink(fileURLToPath(new URL('./event-pairs.csv', import.meta.url)));
  const cell = (name: string, row: number): string => columns.get(name)![row]!;
  const key = (a: string, b: string): string => [a, b].sort().join('|');
  const tied = linkEvents([...trackerClaims(), ...registerClaims()], companyBook());
  const same = new Set(tied.filter(({ relation }) => joining.has(relation)).map(({ a, b }) => key(a, b)));
  const looks = new Set(tied.filter(({ relation }) => relation === 'look').map(({ a, b }) => key(a, b)));
  const told = (row: number, half: string): boolean =>
    half === 'fresh, trackers only'
      ? cell('half', row) === 'fresh' && !`${cell('a', row)}${cell('b', row)}`.includes('reg-')
      : half === 'fresh, with the register'
        ? cell('half', row) === 'fresh' && `${cell('a', row)}${cell('b', row)}`.includes('reg-')
        : cell('half', row) === half;
  return [...Object.keys(parts), 'fresh, trackers only', 'fresh, with the register'].flatMap(
    (half): Timing[] => {
      let [found, wrong, missed, look] = [0, 0, 0, 0];
      for (let row = 0; row < rows; row++) {
        if (!told(row, half)) continue;
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
          what: `event pairs, ${nameOf(half)}: precision (${found + wrong} said to be one)`,
          value: found / (found + wrong),
          unit: '',
          goal: { at: 'least', value: 0.98 },
        },
        {
          what: `event pairs, ${nameOf(half)}: recall (of ${found + missed}; ${look} to look at)`,
          value: found / (found + missed),
          unit: '',
          goal: { at: 'least', value: 0.92 },
        },
      ];
    },
  );
}
