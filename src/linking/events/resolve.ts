import { fold } from '../text/fold.ts';
import type { Cause } from './cause.ts';
import { noCount } from './causes.ts';
import { type Authority, authorities, type EventClaim, figureOf } from './claim.ts';

/** The figure of an action: a range with the rule that made it and what was left out, and why. */
export interface Resolved {
  readonly low: number | null;
  readonly high: number | null;
  /** the strongest kind of source that gives a figure */
  readonly basis: Authority | null;
  readonly rule: string;
  readonly setAside: readonly { readonly row: string; readonly why: string }[];
}

/**
 * Resolves what claims on one action count: figures that count something else are set aside by their named cause; of the rest
 * the strongest kind of source speaks (filing, employer, agency, press, tracker; a site's notice only where nothing else does), each
 * source by its latest row, and the answer is the range from least to most. Nothing is averaged and nothing is added.
 */
export function resolve(claims: readonly EventClaim[], causes: readonly Cause[]): Resolved {
  const setAside = new Map<string, string>();
  for (const { kind, rows, text } of causes)
    if (noCount.has(kind)) for (const row of rows) setAside.set(row, text);
  const counted = claims.filter((claim) => figureOf(claim) !== null && !setAside.has(claim.row));
  const unit = counted.find((claim) => claim.unit === 'announced')?.unit ?? counted[0]?.unit ?? null;
  for (const claim of counted)
    if (claim.unit !== unit && claim.unit !== null && !(claim.authority === 'notice' && unit === 'announced'))
      setAside.set(claim.row, `counts ${claim.unit}, an unlike unit`);
  const alike = counted.filter(({ row }) => !setAside.has(row));
  const basis = order.find((kind) => alike.some(({ authority }) => authority === kind)) ?? null;
  if (basis === null)
    return {
      low: null,
      high: null,
      basis,
      rule: 'no claim gives a count of this action',
      setAside: list(setAside),
    };
  for (const claim of alike)
    if (claim.authority !== basis)
      setAside.set(claim.row, `a ${basis} speaks, and comes before a ${claim.authority}`);
  const speaking = latestOf(
    alike.filter(({ authority }) => authority === basis),
    setAside,
  );
  const values = speaking.flatMap(({ low, best, high }) =>
    [low, best, high].filter((value) => value !== null),
  );
  const [low, high] =
    basis === 'notice' ? [Math.max(...values), null] : [Math.min(...values), Math.max(...values)];
  const rule =
    basis === 'notice'
      ? 'only notices of sites: at least the largest of them, and no sum'
      : speaking.length === 1
        ? `the figure of the ${basis}`
        : `from the least to the most that each ${basis} last said`;
  return { low, high, basis, rule, setAside: list(setAside) };
}

const order: readonly Authority[] = [...authorities.filter((kind) => kind !== 'notice'), 'notice'];

const list = (setAside: ReadonlyMap<string, string>): Resolved['setAside'] =>
  [...setAside].map(([row, why]) => ({ row, why }));

/** Of each source, and of notices each place, the rows known last: a revision replaces what it revises. */
function latestOf(claims: readonly EventClaim[], setAside: Map<string, string>): readonly EventClaim[] {
  const latest = new Map<string, string>();
  const sourceOf = ({ saidBy, authority, place }: EventClaim): string =>
    `${saidBy}${authority === 'notice' ? ` ${fold(place ?? '')}` : ''}`;
  for (const claim of claims)
    if (claim.knownAt > (latest.get(sourceOf(claim)) ?? '')) latest.set(sourceOf(claim), claim.knownAt);
  return claims.filter((claim) => {
    if (claim.knownAt === latest.get(sourceOf(claim))) return true;
    setAside.set(claim.row, 'the same source said something later');
    return false;
  });
}
