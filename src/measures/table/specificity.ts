import { sqlBeside } from '../input.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly who: string | null;
  readonly month: string | null;
  readonly claims: number;
  readonly vague: number;
  readonly names_work: number;
  readonly quantified: number;
  readonly highest: number;
  readonly first_day: string;
  readonly last_day: string;
}

/** Whether companies’ AI claims are quantified or vague, over time: the watch of the next thirty days. */
export const specificity: TableMeasure = {
  name: 'specificity',
  question: 'Are the AI claims quantified or vague?',
  definition:
    'AI claims of companies by how exact they are: vague (a slogan, or a tool’s name), naming the work that AI does, or quantified; the share is the quantified of all.',
  unit: 'share',
  caveats: [
    'A number without a base counts as quantified here; its step (4 or 5) tells whether base, period and measurer are given.',
    'Only what was read into the ledger is counted: silence of a company is not vagueness.',
  ],
  fill: 'Memos, filings or calls read with headcount read --save, which give actions with their specificity, fill this.',
  by: ['company', 'company-month', 'month'],
  asks: ['company', 'since'],
  columns: ['company', 'month', 'claims', 'vague', 'names_work', 'quantified', 'share', 'highest_step'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { who, month, claims, vague, names_work, quantified, highest } = row;
  const share = quantified / claims;
  return {
    cells: { company: who, month, claims, vague, names_work, quantified, share, highest_step: highest },
    figure: {
      value: { low: null, best: share, high: null, bound: 'exact' },
      unit: 'share',
      unitOfAccount: null,
      population: `AI claims of ${who ?? 'all companies'}`,
      period: { start: month ?? row.first_day, end: month ?? row.last_day, basis: 'calendar' },
      measure: 'ratio',
    },
    remark: null,
    witness: witnessOf(row),
  };
}
