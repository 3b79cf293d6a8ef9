import { attributeSdidPanel } from '../src/causal/sdid/sdid.ts';
import { conformalP } from '../src/causal/synth/conformal.ts';
import { syntheticControl } from '../src/causal/synth/synth.ts';
import { seededRandom } from '../src/math/random.ts';
import type { Bench, Timing } from './run.ts';
import { type Extreme, factorPanel } from './synth-panel.ts';

const nulls = Number(process.env.HEADCOUNT_BENCH_NULLS ?? 2000);
const units = 20;

interface Tally {
  given: number;
  rejected: number;
}

/** Panels on which nothing happened, through each method with its gates; only what is not withheld is judged. */
function tallies(extreme: Extreme, seed: number): Readonly<Record<string, Tally>> {
  const random = seededRandom(seed);
  const made: Record<string, Tally> = {};
  const count = (name: string, withheld: boolean, rejected: boolean): void => {
    made[name] ??= { given: 0, rejected: 0 };
    if (withheld) return;
    made[name].given += 1;
    if (rejected) made[name].rejected += 1;
  };
  for (let n = 0; n < nulls; n++) {
    const panel = factorPanel(random, { units, before: 16, after: 6, extreme, effect: 0 });
    const synth = syntheticControl(panel, {
      matching: { by: 'outcomes' },
      rule: n % 2 === 0 ? 'treated-out' : 'treated-in',
      given: null,
      force: false,
      assumptions: [],
      sayTime: (place) => place,
    });
    count('synth, placebo p', synth.card.withheld, synth.rank.p <= 0.05);
    const sdid = attributeSdidPanel(panel, { force: false, assumptions: [] });
    count('sdid, placebo p', sdid.card.withheld, sdid.p <= 0.05);
    count('sdid, 95% interval', sdid.card.withheld, sdid.interval[0] > 0 || sdid.interval[1] < 0);
    if (n < 500) count('synth, conformal at 10%', synth.card.withheld, conformalP(panel, 0) <= 0.1);
  }
  return made;
}

export const bench: Bench = {
  name: `nulls-synth: ${nulls} panels of ${units} units on which nothing happened; share rejected of those not withheld`,
  async run(): Promise<readonly Timing[]> {
    const designs: readonly (readonly [string, Extreme])[] = [
      ['any unit treated', 'none'],
      ['largest level treated', 'level'],
      ['treated 2 x as noisy', 'noise'],
    ];
    return designs.flatMap(([name, extreme], i) =>
      Object.entries(tallies(extreme, 300 + i)).flatMap(([method, { given, rejected }]): Timing[] => [
        {
          what: `${method}; ${name}`,
          value: given === 0 ? 0 : (100 * rejected) / given,
          unit: '%',
        },
        { what: '  answered', value: given, unit: 'panels' },
      ]),
    );
  },
};
