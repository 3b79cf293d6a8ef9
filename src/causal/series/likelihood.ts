import { nelderMead } from '../../math/nelder-mead.ts';
import { type Before, type Filtered, filterSeries, type Ratios, type Walk } from './state-space.ts';

/** A point of the grid of variance ratios, with its share of the likelihood. */
export interface Weighted {
  readonly ratios: Ratios;
  readonly filtered: Filtered;
  readonly share: number;
}

export interface Likelihood {
  /** at the maximum of the likelihood with a diffuse start */
  readonly best: { readonly ratios: Ratios; readonly filtered: Filtered };
  /** where the likelihood lies, so that an interval need not take the ratios as known */
  readonly grid: readonly Weighted[];
}

/** Steps of the grid: roots of the ratios from none to forty-nine times the irregular deviation. */
const levels = 40;
const slopes = 12;
const most = 0.98;

const root = (x: number): number => x / (1 - x);
const ratiosAt = (x: number, y: number): Ratios => ({ level: root(x) ** 2, slope: (0.3 * root(y)) ** 2 });

/**
 * Maximum likelihood of the variance ratios, and around it the restricted likelihood, which allows for the coefficients that
 * are estimated as well; `null` for a singular design.
 */
export function likelihoodOf(before: Before, walk: Walk): Likelihood | null {
  const xs = Array.from({ length: levels }, (_, i) => (most * i) / (levels - 1));
  const ys = walk === 'level' ? [0] : Array.from({ length: slopes }, (_, i) => (most * i) / (slopes - 1));
  const found = xs.flatMap((x) =>
    ys.flatMap((y) => {
      const ratios = ratiosAt(x, y);
      const filtered = filterSeries(before, walk, ratios);
      return filtered === null ? [] : [{ x, y, ratios, filtered }];
    }),
  );
  if (found.length === 0) return null;
  const top = found.reduce((a, b) => (b.filtered.logLikelihood.full > a.filtered.logLikelihood.full ? b : a));
  const high = Math.max(...found.map(({ filtered }) => filtered.logLikelihood.restricted));
  const raw = found.map(({ filtered }) => Math.exp(filtered.logLikelihood.restricted - high));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const grid = found
    .map(({ ratios, filtered }, i) => ({ ratios, filtered, share: raw[i]! / total }))
    .filter(({ share }) => share > 1e-6);
  return { best: sharpened(before, walk, top), grid };
}

function sharpened(
  before: Before,
  walk: Walk,
  top: { x: number; y: number; ratios: Ratios; filtered: Filtered },
): Likelihood['best'] {
  const inside = (value: number): number => Math.min(most, Math.abs(value));
  const at = (place: Float64Array): Ratios =>
    ratiosAt(inside(place[0]!), walk === 'level' ? 0 : inside(place[1]!));
  const start = walk === 'level' ? Float64Array.of(top.x) : Float64Array.of(top.x, top.y);
  const cost = (place: Float64Array): number =>
    -(filterSeries(before, walk, at(place))?.logLikelihood.full ?? Number.NEGATIVE_INFINITY);
  const { x, value } = nelderMead(cost, start, { most: 200, tolerance: 1e-10 });
  const ratios = at(x);
  const filtered = filterSeries(before, walk, ratios);
  return filtered === null || -value < top.filtered.logLikelihood.full ? top : { ratios, filtered };
}
