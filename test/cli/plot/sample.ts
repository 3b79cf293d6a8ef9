import type { Chart } from '../../../src/cli/plot/chart.ts';

const years = Array.from({ length: 31 }, (_, i) => 1970 + i);

/** An invented pair of lines that part in 1989. */
export const sample: Chart = {
  title: 'Sales in Norland ran 20 packs a head below its synthetic twin',
  subtitle: 'Cigarette packs sold per head, 1970-2000; invented',
  foot: 'Synthetic control, outcomes only. Source: invented.csv',
  positions: years.map(String),
  lines: [
    {
      name: 'Norland',
      role: 'observed',
      values: years.map((y) => 120 - Math.abs(y - 1975) * 2 - (y > 1988 ? (y - 1988) * 2 : 0)),
    },
    {
      name: 'synthetic Norland',
      role: 'counterfactual',
      values: years.map((y) => 121 - Math.abs(y - 1975) * 2),
    },
  ],
  mark: { at: 19, label: 'law, 1989' },
  zero: false,
};

/** An invented path of effects by event time, one of them unknown. */
export const path: Chart = {
  ...sample,
  positions: ['-3', '-2', '-1', '0', '1', '2', '3'],
  lines: [],
  ranges: {
    name: 'estimate with its 95 % interval',
    best: [0.03, 0, null, -0.02, -0.05, -0.13, -0.1],
    low: [0, -0.03, null, -0.04, -0.08, -0.2, -0.17],
    high: [0.06, 0.03, null, 0, -0.02, -0.06, -0.03],
  },
  mark: { at: 3, label: 'first treated' },
  zero: true,
};
