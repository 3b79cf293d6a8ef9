import { Problem } from '../../core/index.ts';
import { normalQuantile } from '../../math/normal-quantile.ts';
import { quantile } from '../../math/quantile.ts';
import { variance } from '../../math/variance.ts';
import { type Gate, type ReportCard, reportCard } from '../report-card.ts';
import { say } from '../say.ts';
import { beforeGate, hullGate } from '../synth/gates.ts';
import { othersThan, type SynthPanel } from '../synth/panel.ts';
import { placeboEstimates, type SdidFit, type SdidPlacebo, syntheticDid } from './estimate.ts';

export interface SdidResult {
  readonly card: ReportCard;
  readonly fit: SdidFit;
  readonly placebos: readonly SdidPlacebo[];
  /** standard deviation of the placebos, divided by their number less one */
  readonly placeboSd: number;
  /** 95 %, normal, by the placebos' standard deviation, times more where the unit is followed less closely than the middle donor */
  readonly interval: readonly [number, number];
  /** share of units, the treated one counted, whose estimate is at least as many times its `preRms` */
  readonly p: number;
  readonly rank: number;
}

/**
 * Synthetic DiD with its placebos and its gates. A unit beyond all donors in level may be followed up to a constant.
 * Problem `not-enough-evidence`: two donors, of which one is a placebo's, and two times before treatment are the least.
 */
export function attributeSdidPanel(
  panel: SynthPanel,
  options: { readonly force: boolean; readonly assumptions: readonly string[] },
): SdidResult {
  const donors = othersThan(panel, panel.treated);
  enough('donors', donors.length, 'leave fewer units out, or bring more that were not treated');
  enough('times before treatment', panel.before, 'bring earlier times, or name a later start');
  const fit = syntheticDid(panel, panel.treated, donors);
  const placebos = placeboEstimates(panel);
  const placeboSd = Math.sqrt(variance(placebos.map(({ estimate }) => estimate)));
  const middle = quantile(
    placebos.map(({ preRms }) => preRms),
    0.5,
  );
  const half = normalQuantile(0.975) * placeboSd * (middle > 0 ? Math.max(1, fit.preRms / middle) : 1);
  const sizeOf = ({ estimate, preRms }: Pick<SdidFit, 'estimate' | 'preRms'>): number =>
    preRms > 0 ? Math.abs(estimate) / preRms : Number.POSITIVE_INFINITY;
  const size = sizeOf(fit);
  const level = placebos.filter((placebo) => sizeOf(placebo) >= size).length;
  const above = placebos.filter((placebo) => sizeOf(placebo) > size).length;
  return {
    card: reportCard(gatesOf(panel, fit), options.assumptions, options.force),
    fit,
    placebos,
    placeboSd,
    interval: [fit.estimate - half, fit.estimate + half],
    p: (level + 1) / (placebos.length + 1),
    rank: above + 1,
  };
}

function enough(what: string, count: number, cure: string): void {
  if (count >= 2) return;
  throw new Problem(
    'not-enough-evidence',
    `Expected at least two ${what}; ${count === 0 ? 'none' : 'one'} came.`,
    { hint: `Synthetic DiD needs changes to weigh and a placebo to compare with: ${cure}.` },
  );
}

const fewestDonors = 4;
/** Twice is enough to reject a true null four times too often (bench nulls-synth). */
const mostRough = 1.5;

function gatesOf(panel: SynthPanel, fit: SdidFit): readonly Gate[] {
  const { length } = fit.donors;
  return [
    beforeGate(panel),
    {
      name: 'donors',
      passed: length >= fewestDonors,
      detail: `${length} ${length === 1 ? 'donor' : 'donors'}; at least ${fewestDonors} are needed for placebos`,
    },
    levelGate(panel),
    roughness(panel, fit),
    {
      name: 'placebo size',
      passed: length + 1 < 20 ? null : true,
      detail: `with ${length + 1} units the placebo p can fall to ${say(1 / (length + 1))}`,
    },
  ];
}

/** The method allows for a constant, so a level beyond the donors does not withhold; what it rests on is said. */
function levelGate(panel: SynthPanel): Gate {
  const { passed, detail } = hullGate(panel);
  if (passed === true) return { name: "donors' hull", passed, detail };
  return {
    name: "donors' hull",
    passed: false,
    detail: `${detail}, and a level so far from the others need not move as they do`,
  };
}

/** Placebo errors of units that move alike say little of one that moves far more than they do. */
function roughness({ outcomes, treated, before }: SynthPanel, { donors }: SdidFit): Gate {
  const name = 'extreme treated unit';
  const rough = (row: Float64Array): number =>
    Math.sqrt(variance(Array.from({ length: before - 1 }, (_, t) => row[t + 1]! - row[t]!)));
  if (before < 3) return { name, passed: null, detail: 'needs three times before treatment' };
  const own = rough(outcomes[treated]!);
  const theirs = donors.map((donor) => rough(outcomes[donor]!)).toSorted((a, b) => a - b);
  const typical = theirs[theirs.length >> 1]!;
  if (!(typical > 0)) return { name, passed: null, detail: 'the donors do not change before treatment' };
  return {
    name,
    passed: own <= mostRough * typical,
    detail: `from one time to the next it changes ${say(own / typical)} times as much as the middle donor; at most ${mostRough}`,
  };
}
