import type { Bound, PeriodBasis } from '../../core/index.ts';
import { type Measured, tryShareOf } from '../../core/units/index.ts';
import { sqlBeside } from '../input.ts';
import { resultOf } from './company-year.ts';
import { between, type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly company: string | null;
  readonly subject: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly period_basis: PeriodBasis | null;
  readonly unit: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly grade: 'disclosed' | 'guided' | 'analyst' | 'imputed';
  readonly said_by: string;
  readonly capex: number | null;
}

/** The AI part of capital expenditure, each figure with how good its evidence is. */
export const aiCapexShare: TableMeasure = {
  name: 'ai-capex-share',
  question: 'How much of the building is for AI, and who says so?',
  definition:
    'The AI share of capital expenditure as somebody states it, or a stated AI spend over the capital expenditure filed for the same calendar year.',
  unit: 'share',
  caveats: [
    'Grades: disclosed (the company, of what was spent), guided (the company, of what is to come), analyst (somebody who watches it), imputed (an author’s own estimate).',
    'No filing of the register splits its capital expenditure by AI, so nothing here is graded above what it is.',
  ],
  fill: 'A company’s own split of its capital expenditure, or a stated AI spend beside a filed total for the same year, fills this.',
  by: ['statement'],
  columns: ['subject', 'start', 'end', 'ai_spend', 'capex', 'share', 'grade', 'said_by'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { figure, remark } = shareIn(row);
  const { subject, period_start: start, period_end: end, capex, grade, said_by } = row;
  const stated = row.best ?? row.low ?? row.high;
  return {
    cells: {
      subject,
      start,
      end,
      ai_spend: row.unit === 'share' ? null : stated,
      capex,
      share: figure === null ? null : (figure.value.best ?? figure.value.low ?? figure.value.high),
      grade,
      said_by,
    },
    figure,
    remark,
    witness: witnessOf(row),
  };
}

function shareIn(row: Row): { figure: Measured | null; remark: string | null } {
  const period = {
    start: row.period_start,
    end: row.period_end,
    basis: row.period_basis ?? 'unknown',
  } as const;
  const { low, best, high, bound } = row;
  const population = row.company ?? row.subject;
  const stated: Measured = {
    value: { low, best, high, bound },
    unit: row.unit,
    unitOfAccount: null,
    population,
    period,
    measure: row.unit === 'share' ? 'ratio' : 'spend',
  };
  if (row.unit === 'share') return { figure: stated, remark: null };
  if (row.capex === null)
    return { figure: null, remark: 'capital expenditure of the same calendar year is not in the ledger' };
  const whole: Measured = { ...stated, value: between(row.capex, row.capex) };
  return resultOf(tryShareOf(stated, whole, { within: population }));
}
