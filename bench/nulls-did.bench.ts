import { differenceInDifferences } from '../src/causal/did/did.ts';
import { inferenceOf } from '../src/causal/did/inference.ts';
import { eventStudy } from '../src/causal/event-study/event-study.ts';
import type { FirmEvent } from '../src/causal/event-study/market-model.ts';
import { seededRandom } from '../src/math/random.ts';
import { drawnPanel, type PanelShape } from './did-panel.ts';
import type { Bench, Timing } from './run.ts';

const nulls = 2000;
const options = { control: 'never', method: 'dr', base: 'varying', anticipation: 0 } as const;
const panel = { times: 8, starts: [4, 6], persistence: 0.6, effect: 0 };

const shapes: readonly (readonly [name: string, shape: PanelShape])[] = [
  ['8 treated of 48', { ...panel, treated: 8, never: 40 }],
  ['20 treated of 80', { ...panel, treated: 20, never: 60 }],
  ['40 of 160, shocks independent', { ...panel, treated: 40, never: 120, persistence: 0 }],
  ['20 of 80, one treated 6 x as volatile', { ...panel, treated: 20, never: 60, extreme: 6 }],
  ['2 treated of 42', { ...panel, treated: 2, never: 40 }],
];

interface Tally {
  readonly given: number;
  readonly rejected: number;
}

function didTally(shape: PanelShape): Tally {
  let [given, rejected] = [0, 0];
  for (let n = 0; n < nulls; n++) {
    const result = differenceInDifferences(drawnPanel(shape, 1000 + n), {
      options,
      matters: null,
      force: false,
      sayTime: (time) => time,
      assumptions: [],
    });
    if (result.card.withheld) continue;
    given += 1;
    const { estimate, influence } = result.summary.simple;
    if (inferenceOf(result.sample.design, estimate, influence).p < 0.05) rejected += 1;
  }
  return { given, rejected };
}

/** Firms that share a market, an industry and a window; no event. */
function eventTally(firms: number): Tally {
  let [given, rejected] = [0, 0];
  const days = 220;
  for (let n = 0; n < nulls; n++) {
    const random = seededRandom(9000 + n);
    const market = Float64Array.from({ length: days }, () => 0.01 * random.normal());
    const industry = Float64Array.from({ length: days }, () => 0.006 * random.normal());
    const events = Array.from({ length: firms }, (_, i): FirmEvent => {
      const size = 0.01 + 0.02 * random.uniform();
      const beta = 0.5 + random.uniform();
      return {
        id: `${i}`,
        firm: `${i}`,
        market,
        returns: Float64Array.from(market, (m, day) => beta * m + industry[day]! + size * random.normal()),
        event: 200,
        estimation: [0, 190],
        window: [200, 203],
      };
    });
    const asked = {
      confounders: null,
      splits: [],
      overlaps: [],
      matters: null,
      force: false,
      assumptions: [],
    };
    const { card, tests } = eventStudy({ ...asked, events });
    if (card.withheld) continue;
    given += 1;
    if (tests.kolariPynnonen!.p < 0.05) rejected += 1;
  }
  return { given, rejected };
}

function timings(name: string, { given, rejected }: Tally): readonly Timing[] {
  const share = `${((100 * given) / nulls).toFixed(0)} % given`;
  if (given < nulls / 10)
    return [
      {
        what: `${name}: withheld`,
        value: 100 - (100 * given) / nulls,
        unit: '%',
        goal: { at: 'least', value: 95 },
      },
    ];
  const value = (100 * rejected) / given;
  const what = `${name}; ${share}`;
  return [
    { what, value, unit: '% rejected', goal: { at: 'most', value: 6 } },
    { what: '', value, unit: '% rejected', goal: { at: 'least', value: 4 } },
  ];
}

export const bench: Bench = {
  name: `nulls: how often the gated method rejects a true null at 5 %, ${nulls} draws each`,
  async run(): Promise<readonly Timing[]> {
    return [
      ...shapes.flatMap(([name, shape]) => timings(`did, ${name}`, didTally(shape))),
      ...[10, 30].flatMap((firms) => timings(`event study, ${firms} firms, one window`, eventTally(firms))),
    ];
  },
};
