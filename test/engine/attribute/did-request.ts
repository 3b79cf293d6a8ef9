import type { DidRequest } from '../../../src/engine/attribute/did.ts';

const fixture = new URL('../../fixtures/attribute/staggered.csv', import.meta.url).pathname;

type Changes = Partial<Omit<DidRequest, 'columns' | 'options'>> & {
  readonly columns?: Partial<DidRequest['columns']>;
  readonly options?: Partial<DidRequest['options']>;
};

/** A request on the invented staggered panel of 80 units and six years, changed where a test needs it. */
export function didRequest(changes: Changes = {}): DidRequest {
  return {
    data: fixture,
    unbalanced: 'drop',
    matters: null,
    bootstrap: 0,
    seed: 1,
    force: true,
    ...changes,
    columns: {
      unit: 'unit',
      time: 'year',
      outcome: 'pay',
      cohort: 'first',
      covariates: [],
      cluster: null,
      ...changes.columns,
    },
    options: { control: 'never', method: 'dr', base: 'varying', anticipation: 0, ...changes.options },
  };
}
