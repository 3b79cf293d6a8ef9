import { existsSync, readFileSync } from 'node:fs';
import { statedPay } from '../src/postings/pay/stated-pay.ts';
import { payPeriodOf } from '../src/sources/boards/words.ts';
import type { Bench, Timing } from './run.ts';

/** Pay that a board states twice, as fields and in words; never part of this repository. */
const file = new URL('../../shared/data/postings/ashby-pay-stated-twice.json', import.meta.url);

interface StatedTwice {
  readonly board: string;
  readonly tier: string;
  readonly salary: readonly {
    readonly minValue: number | null;
    readonly maxValue: number | null;
    readonly currencyCode: string;
    readonly interval: string;
  }[];
}

async function run(): Promise<readonly Timing[]> {
  if (!existsSync(file)) {
    console.log('  not run: ../shared/data/postings is not here');
    return [];
  }
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly StatedTwice[];
  const half = (odd: boolean): readonly StatedTwice[] =>
    rows.filter(({ board }) => (Buffer.from(board).reduce((sum, byte) => sum + byte, 0) % 2 === 1) === odd);
  return [...scored('half of the boards', half(false)), ...scored('the other half', half(true))];
}

/** Both ends, currency and period of each range must be right. */
function scored(what: string, rows: readonly StatedTwice[]): readonly Timing[] {
  let [right, found, stated] = [0, 0, 0];
  for (const { tier, salary } of rows) {
    const truth = new Set(
      salary.map(({ minValue, maxValue, currencyCode, interval }) =>
        [minValue ?? maxValue, maxValue ?? minValue, currencyCode, payPeriodOf(interval)].join(' '),
      ),
    );
    const read = new Set(
      statedPay(tier).map(({ low, high, currency, period }) => [low, high, currency, period].join(' ')),
    );
    stated += truth.size;
    found += read.size;
    for (const pay of read) if (truth.has(pay)) right++;
  }
  const goal = (value: number): { goal: { at: 'least'; value: number } } => ({
    goal: { at: 'least', value },
  });
  return [
    { what: `${what}: precision (${rows.length} postings)`, value: right / found, unit: '', ...goal(0.95) },
    { what: `${what}: recall`, value: right / stated, unit: '', ...goal(0.92) },
  ];
}

export const bench: Bench = { name: 'pay stated twice: the words against the fields', run };
