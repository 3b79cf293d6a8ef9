import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { openToLink } from '../src/engine/link/open-table.ts';
import { sameCompany } from '../src/linking/index.ts';
import type { Timing } from './run.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same_employer: boolean;
}

const open = new URL('../../shared/gold/company-pairs-open.jsonl', import.meta.url);
const names = new URL('../../shared/data/warn/identity_adjudicated.csv', import.meta.url);

export function companyNames(): readonly Timing[] {
  if (!existsSync(open) || !existsSync(names)) return [];
  const given = readFileSync(open, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  const goal = { at: 'least', value: 0.97 } as const;
  return [
    { what: `company pairs, the ${given.length} open ones, F1`, value: f1(given), unit: '', goal },
    { what: 'adjudicated names and their registrant or owner, F1', value: f1(adjudicated()), unit: '' },
  ];
}

/** The name on a notice beside the registrant that a reviewer gave it (the same), or its owner (another employer). */
function adjudicated(): readonly Pair[] {
  const { columns, rows } = openToLink(fileURLToPath(names));
  const cell = (name: string, row: number): string => columns.get(name)![row]!;
  return Array.from({ length: rows }, (_, row) => row)
    .filter((row) => cell('outcome', row) !== 'rejected')
    .flatMap((row): Pair[] => {
      const a = cell('employer_name', row);
      const registrants = cell('proposed', row)
        .split('|')
        .filter((name) => name !== '');
      const owner = cell('stance', row) === 'subsidiary' ? cell('parent_name', row) : '';
      return [
        ...registrants.map((b) => ({ a, b, same_employer: true })),
        ...(owner === '' ? [] : [{ a, b: owner, same_employer: false }]),
      ];
    });
}

function f1(pairs: readonly Pair[]): number {
  const book = companyBook();
  let [found, wrong, missed] = [0, 0, 0];
  for (const { a, b, same_employer } of pairs) {
    const same = sameCompany(a, b, book).answer === 'same';
    if (same && same_employer) found++;
    else if (same) wrong++;
    else if (same_employer) missed++;
  }
  return (2 * found) / (2 * found + wrong + missed);
}
