import { existsSync, readFileSync } from 'node:fs';
import type { Pay } from '../src/core/index.ts';
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

/** Both ends, currency and period of each range must be right; an end in words may be rounded to a hundred, "$173.3K". */
function scored(what: string, rows: readonly StatedTwice[]): readonly Timing[] {
  let [right, found, stated] = [0, 0, 0];
  for (const { tier, salary } of rows) {
    const read = statedPay(tier).filter(({ kind }) => kind === 'base');
    stated += salary.length;
    found += read.length;
    right += read.filter((pay) => salary.some((field) => isSame(pay, field))).length;
  }
  const goal = (value: number): { goal: { at: 'least'; value: number } } => ({
    goal: { at: 'least', value },
  });
  return [
    { what: `${what}: precision (${rows.length} postings)`, value: right / found, unit: '', ...goal(0.95) },
    { what: `${what}: recall`, value: right / stated, unit: '', ...goal(0.92) },
  ];
}

function isSame(
  pay: Pay,
  { minValue, maxValue, currencyCode, interval }: StatedTwice['salary'][number],
): boolean {
  const like = (end: number | null, field: number | null): boolean =>
    Math.abs((end ?? 0) - (field ?? 0)) <= (interval === '1 YEAR' ? 50 : 0);
  return (
    like(pay.low, minValue ?? maxValue) &&
    like(pay.high, maxValue ?? minValue) &&
    pay.currency === currencyCode &&
    pay.period === payPeriodOf(interval)
  );
}

export const bench: Bench = { name: 'pay stated twice: the words against the fields', run };
