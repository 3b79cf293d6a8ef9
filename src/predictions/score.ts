import { type BrierScore, brierScore } from '../math/brier.ts';
import { crpsNormal } from '../math/crps.ts';
import { logScore } from '../math/log-score.ts';
import { skillScore } from '../math/skill.ts';
import type { Verdict } from './decide.ts';

/** One prediction after its day in court. */
export interface Judged {
  readonly madeBy: string;
  readonly verdict: Verdict;
  /** stated when it was entered; `null` when its maker gave none */
  readonly probability: number | null;
  /** a stated figure with its spread, and what came; `null` without either */
  readonly figure: { readonly mean: number; readonly sd: number; readonly observed: number } | null;
}

/** Who foretold how many, and how they came out. */
export interface MakerScore {
  readonly madeBy: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** right of those decided; `null` when none was */
  readonly right: number | null;
  readonly withProbability: number;
  readonly brier: number | null;
  readonly log: number | null;
  readonly crps: number | null;
}

export interface Scores {
  readonly makers: readonly MakerScore[];
  readonly all: MakerScore;
  /** decomposition over every decided prediction that stated a probability */
  readonly brier: BrierScore | null;
  /** share of the base rate's own score that the forecasts save */
  readonly skill: number | null;
}

/** Scores of what was decided. A prediction without a probability is right or wrong and has no score: none is invented for it. */
export function scorePredictions(judged: readonly Judged[]): Scores {
  const makers = [...new Set(judged.map(({ madeBy }) => madeBy))].toSorted(order);
  const stated = judged.filter(hasScore);
  const brier =
    stated.length === 0
      ? null
      : brierScore(
          stated.map((j) => j.probability),
          stated.map(came),
        );
  return {
    makers: makers.map((madeBy) =>
      makerScore(
        madeBy,
        judged.filter((j) => j.madeBy === madeBy),
      ),
    ),
    all: makerScore('all', judged),
    brier,
    skill: brier === null ? null : skillScore(brier.brier, brier.uncertainty),
  };
}

type Scored = Judged & { readonly probability: number };

const isDecided = ({ verdict }: Judged): boolean => verdict === 'true' || verdict === 'false';
const hasScore = (judged: Judged): judged is Scored => judged.probability !== null && isDecided(judged);
const came = ({ verdict }: Judged): boolean => verdict === 'true';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function makerScore(madeBy: string, judged: readonly Judged[]): MakerScore {
  const count = (verdict: Verdict): number => judged.filter((j) => j.verdict === verdict).length;
  const counts = {
    true: count('true'),
    false: count('false'),
    'not yet': count('not yet'),
    undecidable: count('undecidable'),
  };
  const decided = judged.filter(isDecided);
  const stated = judged.filter(hasScore);
  const probabilities = stated.map((j) => j.probability);
  const figures = judged.flatMap(({ figure }) => figure ?? []);
  // who gave 40 % that something happens holds that it does not
  const right = decided.filter((j) => (j.probability ?? 1) >= 0.5 === came(j)).length;
  return {
    madeBy,
    counts,
    right: decided.length === 0 ? null : right,
    withProbability: stated.length,
    brier: stated.length === 0 ? null : brierScore(probabilities, stated.map(came)).brier,
    log: stated.length === 0 ? null : logScore(probabilities, stated.map(came)),
    crps:
      figures.length === 0
        ? null
        : figures.reduce((all, { mean, sd, observed }) => all + crpsNormal(mean, sd, observed), 0) /
          figures.length,
  };
}
