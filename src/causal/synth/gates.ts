import { quantile } from '../../math/quantile.ts';
import { variance } from '../../math/variance.ts';
import type { Gate } from '../report-card.ts';
import { say } from '../say.ts';
import type { SynthFit } from './fit.ts';
import { othersThan, type SynthPanel } from './panel.ts';
import type { Placebo, placeboInTime, Rank } from './placebo.ts';

/** Fewer times before treatment say nothing about whether the synthetic unit follows. */
const fewestBefore = 4;
/** A unit beyond all donors in a larger share of the times before treatment cannot be made of them. */
const mostOutside = 0.25;
/** A fit worse than this many times the donors' own median fit marks a unit that is unlike them. */
const mostUnlike = 3;

/** Checks that need the panel alone; those of a fit are `fitGates`. */
export function hullGate(panel: SynthPanel): Gate {
  const { outcomes, treated, before } = panel;
  const donors = othersThan(panel, treated);
  let outside = 0;
  let above = 0;
  for (let t = 0; t < before; t++) {
    const value = outcomes[treated]![t]!;
    const others = donors.map((i) => outcomes[i]![t]!);
    if (value > Math.max(...others)) above += 1;
    if (value > Math.max(...others) || value < Math.min(...others)) outside += 1;
  }
  const passed = outside <= mostOutside * before;
  const where = above * 2 >= outside ? 'above' : 'below';
  return {
    name: "donors' hull",
    passed,
    detail:
      outside === 0
        ? `at each of the ${before} times before treatment the treated unit lies between the donors`
        : `at ${outside} of the ${before} times before treatment the treated unit lies ${where} every donor${passed ? '' : ': no weighting of them can follow it'}`,
  };
}

export function beforeGate({ before }: SynthPanel): Gate {
  return {
    name: 'times before treatment',
    passed: before >= fewestBefore,
    detail: `${before} ${before === 1 ? 'time comes' : 'times come'} before treatment; at least ${fewestBefore} are needed to judge a fit`,
  };
}

/** Pre-treatment fit beside the donors' spread: a synthetic unit no nearer than a typical donor explains nothing. */
export function fitGate(panel: SynthPanel, fit: SynthFit): Gate {
  const { outcomes, treated, before } = panel;
  const donors = othersThan(panel, treated);
  let spread = 0;
  for (let t = 0; t < before; t++) spread += variance(donors.map((i) => outcomes[i]![t]!)) / before;
  const share = Math.sqrt(fit.preMspe / spread);
  const passed = donors.length < 2 ? null : fit.preMspe === 0 || share <= 1;
  return {
    name: 'fit before treatment',
    passed,
    detail: `root mean squared gap before treatment ${say(Math.sqrt(fit.preMspe))}, ${say(share)} of the donors' spread (${say(Math.sqrt(spread))}); at most 1${fit.preMspe === 0 ? '; the donors can follow it exactly, so other weights fit as well' : ''}`,
  };
}

/** Donors far better followed than the treated unit make its ratio incomparable with theirs. */
export function extremeGate(fit: SynthFit, placebos: readonly Placebo[]): Gate {
  const name = 'extreme treated unit';
  const typical = quantile(
    placebos.map((placebo) => Math.sqrt(placebo.fit.preMspe)),
    0.5,
  );
  if (placebos.length < 4 || !(typical > 0))
    return { name, passed: null, detail: 'needs four donors that cannot be followed exactly' };
  const times = Math.sqrt(fit.preMspe) / typical;
  return {
    name,
    passed: times <= mostUnlike,
    detail: `its fit before treatment is ${say(times)} times the donors' median fit; at most ${mostUnlike}`,
  };
}

/** A first rank alone may be a gap of no size: it counts where it is at least half the gap that is to be explained. */
export function timeGate(
  fit: SynthFit,
  early: ReturnType<typeof placeboInTime>,
  sayTime: (place: number) => string | number,
): Gate {
  const name = 'placebo in time';
  if (early === null) return { name, passed: null, detail: 'needs six times before treatment' };
  const { rank, before, att } = early;
  const said = `had treatment come at ${sayTime(before)}, the gap would have been ${say(att)} before it really came, rank ${rank.rank} of ${rank.of}`;
  if (rank.of < 20) return { name, passed: null, detail: `${said}; fewer than 20 units cannot say more` };
  return { name, passed: rank.p > 0.05 || Math.abs(att) < Math.abs(fit.att) / 2, detail: said };
}

export function placeboGate({ rank, of, p }: Rank): Gate {
  const least = 1 / of;
  return {
    name: 'placebo size',
    passed: least > 0.05 ? null : true,
    detail:
      least > 0.05
        ? `with ${of} units p cannot fall below ${say(least)}: the placebo test can reject nothing at 5 %`
        : `with ${of} units p can fall to ${say(least)}; the treated unit ranks ${rank} (p ${say(p)})`,
  };
}
