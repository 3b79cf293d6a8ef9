import { Problem } from '../../core/index.ts';
import { costsAgainstPayroll } from './costs-against-payroll.ts';
import { historyAgainstRevenue } from './history-against-revenue.ts';
import type { Measured } from './measured-inputs.ts';

/** A user's own files, by the names of their options. */
export interface MeasuredRequest {
  readonly model: string;
  readonly focus: string | undefined;
  readonly payroll: string | undefined;
  readonly by: string | undefined;
  readonly repo: string | undefined;
  readonly revenue: string | undefined;
  readonly split: string | undefined;
}

/** Problems: files without their partner or for another model; see the two readers for what the files may lack. */
export function measuredInputs(request: MeasuredRequest): Measured {
  const { model, focus, payroll, by, repo, revenue, split } = request;
  const costs = pair({ focus, payroll }, { by }, model, 'token-payroll');
  const history = pair({ repo, revenue }, { split }, model, 'outcome');
  if (costs !== null) return costsAgainstPayroll({ focus: focus!, payroll: payroll!, by });
  if (history !== null) return historyAgainstRevenue({ repo: repo!, revenue: revenue!, split });
  return { settings: new Map(), notes: [], lines: [], evidence: {} };
}

type Options = Readonly<Record<string, string | undefined>>;

/** Two options that only one model takes, and only together; a third only beside them. */
function pair(both: Options, beside: Options, model: string, takes: string): true | null {
  const given = Object.entries({ ...both, ...beside }).filter(([, value]) => value !== undefined);
  const [first] = given;
  if (first === undefined) return null;
  if (model !== takes)
    throw new Problem(
      'bad-option',
      `Expected --${first[0]} with the model ${takes}; ${model} takes no such file.`,
    );
  const absent = Object.entries(both).find(([, value]) => value === undefined);
  if (absent === undefined) return true;
  throw new Problem(
    'bad-option',
    `Expected --${Object.keys(both).join(' and --')} together; --${absent[0]} is missing.`,
  );
}
