import { fileURLToPath } from 'node:url';
import type { SynthRequest } from '../../../src/engine/attribute/synth.ts';

type Changes = Omit<Partial<SynthRequest>, 'columns'> & { columns?: Partial<SynthRequest['columns']> };

/** The invented panel: 24 areas over 20 years; Norland loses 8 jobs from 2015 on, and stands among the others before. */
export function synthRequest({ columns, ...changes }: Changes = {}): SynthRequest {
  return {
    data: fileURLToPath(new URL('../../fixtures/attribute/synth-panel.csv', import.meta.url)),
    predictors: null,
    window: null,
    rule: 'treated-out',
    weights: null,
    force: false,
    ...changes,
    columns: {
      unit: 'area',
      time: 'year',
      outcome: 'jobs',
      treated: 'Norland',
      start: '2015',
      end: null,
      leaveOut: [],
      ...columns,
    },
  };
}
