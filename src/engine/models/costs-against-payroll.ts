import { Problem, sayShare, sayValue } from '../../core/index.ts';
import type { Setting } from '../../models/index.ts';
import { openTable } from '../table/table.ts';
import { readFocus } from './focus.ts';
import type { Measured } from './measured-inputs.ts';
import { type PayrollTeam, readPayroll } from './payroll.ts';

const day = 86_400_000;
const daysPerYear = 365.25;
const daysPerMonth = 25;

/** A team's AI bill beside its pay, a year. */
export interface TeamBill {
  readonly team: string;
  readonly heads: number;
  readonly pay: number;
  readonly bill: number;
  /** the share of its staff whose pay offsets the bill of those who stay */
  readonly layoffShare: number;
}

/** Inputs of token-payroll from a FOCUS 1.2 cost file and a payroll. Costs are the effective ones, scaled to a year. */
export function costsAgainstPayroll(files: {
  readonly focus: string;
  readonly payroll: string;
  readonly by: string | undefined;
}): Measured {
  const { by } = files;
  const focus = readFocus(openTable(files.focus), by);
  const teams = readPayroll(openTable(files.payroll), by);
  if (focus.currency !== 'USD')
    throw new Problem('unlike-units', `Expected costs in USD, as the model’s; ${focus.currency} came.`, {
      hint: 'Convert both files to USD at a rate that you can name.',
    });
  const from = focus.charges.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = focus.charges.reduce((most, { end }) => Math.max(most, end), 0);
  const toYear = (daysPerYear * day) / (to - from);
  const cost = sum(focus.charges.map((charge) => charge.cost)) * toYear;
  const tokens = focus.charges.some((charge) => charge.tokens === null)
    ? null
    : sum(focus.charges.map((charge) => charge.tokens ?? 0)) * toYear;
  const heads = sum(teams.map((team) => team.heads));
  if (cost < 0)
    throw new Problem('bad-input', 'Expected AI costs above zero in the cost file; credits outweigh them.');
  const days = 12 * daysPerMonth * heads;
  const price = tokens === null || tokens === 0 ? 1 : cost / (tokens / 1e6);
  const source = `${focus.charges.length} AI charges of the cost file over ${Math.round((to - from) / day)} days, scaled to a year`;
  const point = (value: number, says: string): Setting => ({ value, low: value, high: value, source: says });
  const bills = by === undefined ? [] : teamBills(teams, focus.charges, toYear);
  const left = by === undefined ? { charges: 0, bill: 0 } : unmatched(teams, focus.charges, toYear);
  return {
    settings: new Map([
      [
        'tokensPerDay',
        point(
          (tokens ?? cost * 1e6) / days,
          tokens === null
            ? `${source}; not all are priced by tokens: as many as USD 1 a million would buy`
            : source,
        ),
      ],
      ['pricePerMillion', point(price, source)],
      [
        'daysPerMonth',
        point(daysPerMonth, 'the cost is spread over 25 days a month; the bill does not depend on it'),
      ],
      ['salary', point(sum(teams.map((team) => team.pay)) / heads, `the payroll: ${heads} people`)],
    ]),
    notes: [
      'Costs are EffectiveCost of charges in the ServiceCategory "AI and Machine Learning".',
      `${focus.rows.read} cost rows read: ${focus.rows.ai} for AI, ${focus.rows.other} for other services, ${focus.refused.length} refused.`,
    ],
    lines: [
      ...bills.map(
        ({ team, heads: people, pay, bill, layoffShare }) =>
          `${team}: ${sayShare(layoffShare, 1)} of staff; AI ${money(bill)} a year against pay of ${money(pay)}, ${people} people`,
      ),
      ...(left.charges === 0
        ? []
        : [`no team of the payroll: AI ${money(left.bill)} a year, ${left.charges} charges`]),
      ...focus.refused
        .slice(0, 5)
        .map(({ line, reason }) => `line ${line} of the cost file refused: ${reason}`),
    ],
    evidence: {
      costs: { ...focus.rows, refused: focus.refused, yearly: cost },
      ...(by === undefined ? {} : { teams: bills, unmatched: left }),
    },
  };
}

function teamBills(
  teams: readonly PayrollTeam[],
  charges: readonly { readonly team: string; readonly cost: number }[],
  toYear: number,
): readonly TeamBill[] {
  return teams.map((team) => {
    const bill = sum(charges.filter((charge) => charge.team === team.team).map(({ cost }) => cost)) * toYear;
    return { ...team, bill, layoffShare: Math.max(0, bill) / (team.pay + Math.max(0, bill)) };
  });
}

/** Charges that belong to no team of the payroll, and what they come to a year: counted in the whole, in no team. */
function unmatched(
  teams: readonly PayrollTeam[],
  charges: readonly { readonly team: string; readonly cost: number }[],
  toYear: number,
): { readonly charges: number; readonly bill: number } {
  const names = new Set(teams.map(({ team }) => team));
  const left = charges.filter((charge) => !names.has(charge.team));
  return { charges: left.length, bill: sum(left.map(({ cost }) => cost)) * toYear };
}

function money(value: number): string {
  return sayValue(Math.round(value), 'USD');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
