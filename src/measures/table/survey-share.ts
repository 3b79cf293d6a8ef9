import { sqlBeside } from '../input.ts';
import { periodOf, quantityOf, type StatementRow } from '../rows.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

type Row = StatementRow & Found & { readonly question: string; readonly survey: string };

/** What surveys found, question by question. */
export const surveyShare: TableMeasure = {
  name: 'survey-share',
  question: 'What do those who were asked say?',
  definition: 'The share of a survey’s population that gives one answer, as a source reports it.',
  unit: 'share',
  caveats: [
    'Surveys of different populations are never one figure, and two years of one question may not have asked the same people.',
    'What people say of returns is not a return that anyone measured.',
  ],
  fill: 'A survey that names its question, population and year fills this.',
  by: ['question'],
  columns: ['question', 'population', 'year', 'share', 'bound', 'survey'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { question, population, subject, period_start, survey, bound } = row;
  return {
    cells: {
      question,
      population: population ?? subject,
      year: period_start?.slice(0, 4) ?? null,
      share: row.best ?? row.low ?? row.high,
      bound,
      survey,
    },
    figure: {
      value: quantityOf(row),
      unit: 'share',
      unitOfAccount: null,
      population: population ?? subject,
      period: periodOf(row),
      measure: 'survey-share',
    },
    remark: null,
    witness: witnessOf(row),
  };
}
