import { Problem } from '../../core/index.ts';
import { aiCapexShare } from './ai-capex-share.ts';
import { aiShareTable } from './ai-share.ts';
import { announcedCuts } from './announced-cuts.ts';
import { capexOverRevenue } from './capex-over-revenue.ts';
import type { TableMeasure } from './definition.ts';
import { headcount } from './headcount.ts';
import { jobs } from './jobs.ts';
import { memoPhrases } from './memo-phrases.ts';
import { operatingMargin } from './operating-margin.ts';
import { postings } from './postings.ts';
import { revenuePerEmployee } from './revenue-per-employee.ts';
import { reversals } from './reversals.ts';
import { series } from './series.ts';
import { seriesValues } from './series-values.ts';
import { specificity } from './specificity.ts';
import { spendPerSavedJob } from './spend-per-saved-job.ts';
import { surveyShare } from './survey-share.ts';
import { told } from './told.ts';

/** Every measure that can be asked for by name: jobs first, then reasons, money, words, and the series themselves. */
export const tableMeasures: readonly TableMeasure[] = [
  jobs,
  announcedCuts,
  aiShareTable,
  headcount,
  revenuePerEmployee,
  operatingMargin,
  capexOverRevenue,
  aiCapexShare,
  spendPerSavedJob,
  specificity,
  told,
  memoPhrases,
  surveyShare,
  reversals,
  postings,
  series,
  seriesValues,
];

/** The measure of that name, or a refusal that names them all. */
export function tableMeasure(name: string): TableMeasure {
  const found = tableMeasures.find((measure) => measure.name === name);
  if (found !== undefined) return found;
  throw new Problem('not-found', `Expected the name of a measure; "${name.slice(0, 40)}" is none.`, {
    hint: `There are: ${tableMeasures.map((measure) => measure.name).join(', ')}.`,
    facts: { measure: name.slice(0, 80) },
  });
}
