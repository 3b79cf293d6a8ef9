import { type Measured, tryCompare } from '../../core/units/index.ts';
import { sqlBeside } from '../input.ts';
import { between, type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly event: string;
  readonly company: string | null;
  readonly subject: string;
  readonly announced: string | null;
  readonly staff_low: number | null;
  readonly staff_high: number | null;
  readonly regulator_low: number | null;
  readonly regulator_high: number | null;
  readonly state_low: number | null;
  readonly state_high: number | null;
  readonly recruits_listings: number | null;
  readonly recruits_day: string | null;
}

/** What four audiences were told of one action. Staff and regulator compare; a state’s notices and open listings count other things. */
export const told: TableMeasure = {
  name: 'told',
  question: 'Were staff, the regulator, the state and recruits told the same?',
  definition:
    'For one action: jobs as the employer told its staff or the public, as its filing says, as notices to the state say, and the listings that were open to recruits on the day.',
  unit: 'jobs',
  caveats: [
    'Staff and regulator are compared, because both count announced jobs; notices cover some sites of some states, and listings are no jobs lost: neither is subtracted from anything.',
    'An audience that is empty was not looked at or was told nothing; the ledger does not tell which.',
  ],
  fill: 'A memo, a filing and a state’s notices of one action, tied to one event, fill this; open listings need a crawl of the employer’s board.',
  by: ['event'],
  asks: ['company'],
  columns: ['event', 'staff', 'regulator', 'state', 'recruits_listings', 'staff_and_regulator'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const staff = measured(row, row.staff_low, row.staff_high);
  const regulator = measured(row, row.regulator_low, row.regulator_high);
  return {
    cells: {
      event: row.event,
      staff: said(row.staff_low, row.staff_high),
      regulator: said(row.regulator_low, row.regulator_high),
      state: said(row.state_low, row.state_high),
      recruits_listings: row.recruits_listings,
      staff_and_regulator: compared(staff, regulator),
    },
    figure: staff,
    remark: null,
    witness: witnessOf(row),
  };
}

function measured(row: Row, low: number | null, high: number | null): Measured | null {
  if (low === null && high === null) return null;
  const day = row.announced;
  return {
    value: between(low, high),
    unit: 'jobs',
    unitOfAccount: 'announced',
    population: row.company ?? row.subject,
    period: day === null ? null : { start: day, end: day, basis: 'calendar' },
    measure: 'jobs',
  };
}

function said(low: number | null, high: number | null): string | null {
  if (low === null && high === null) return null;
  return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
}

const words = {
  less: 'staff were told less',
  equal: 'the same',
  more: 'staff were told more',
  undecided: 'ranges overlap',
};

function compared(staff: Measured | null, regulator: Measured | null): string {
  if (staff === null || regulator === null) return 'not both known';
  const outcome = tryCompare(staff, regulator);
  return outcome.ok ? words[outcome.value] : 'not comparable';
}
