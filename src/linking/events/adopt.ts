import type { Pairs } from '../block/pairs.ts';
import { type EventClaim, figureOf } from './claim.ts';
import { daysApart, daysOf } from './days.ts';
import type { EventLink } from './event-link.ts';

/** a disputed claim stands so near to the action that it disputes, in days; one that says what it is, a plan or a total, further */
const near = 14;
const nearIfTold = 35;
/** a source that lists another row of the employer this near tells two actions */
const ownReach = 60;
const told =
  /\bplann?ed\b|\bplus [\d,]+ more\b|\bbringing (?:the|its) total\b|\bso far\b|\bto date\b|\bcumulative\b|\b10-?k\b|\bnet (?:reduction|change)\b/i;

/**
 * Claims that no other agrees with, beside the one action that they can only be about: the same employer, days apart, another
 * figure, and a source that lists no other row of it. They join as disputed claims, by one tie each, so that they never draw two
 * actions together. Returns links in place of the looks that they were.
 * `ends`: the positions of each link's two claims; `from`: only claims at or after this position may join.
 */
export function adoptLone(
  claims: readonly EventClaim[],
  links: readonly EventLink[],
  ends: Pairs,
  sameEmployer: (a: EventClaim, b: EventClaim) => boolean,
  from: number,
): readonly EventLink[] {
  const tied = new Uint8Array(claims.length);
  links.forEach((link, i) => {
    if (joins(link)) for (const row of [ends.a[i]!, ends.b[i]!]) tied[row] = 1;
  });
  const looks = new Map<number, { readonly link: EventLink; readonly other: EventClaim }[]>();
  links.forEach((link, i) => {
    if (link.relation !== 'look') return;
    const [p, q] = [ends.a[i]!, ends.b[i]!];
    for (const [row, other] of [
      [p, q],
      [q, p],
    ] as const) {
      if (tied[row] === 1 || row < from || claims[row]!.authority === 'notice') continue;
      const own = looks.get(row);
      if (own === undefined) looks.set(row, [{ link, other: claims[other]! }]);
      else own.push({ link, other: claims[other]! });
    }
  });
  const adopted = new Map<EventLink, EventLink>();
  const taken = new Set<string>();
  for (const [row, own] of looks) {
    const claim = claims[row]!;
    if (claim.event !== null || taken.has(claim.row)) continue;
    const partners = own.filter(
      ({ other }) => other.authority !== 'notice' && alike(claim, other) && sameEmployer(claim, other),
    );
    const others = partners.filter(({ other }) => other.saidBy !== claim.saidBy);
    const says = told.test(claim.note);
    const reach = others.filter(({ other }) => apart(claim, other) <= (says ? nearIfTold : near));
    const itself = partners.some(
      ({ other }) => other.saidBy === claim.saidBy && apart(claim, other) <= ownReach,
    );
    if (reach.length === 0 || (itself && !says)) continue;
    // of two that could be meant neither is, unless the claim says that it is a total or a plan
    const figures = new Set(reach.map(({ other }) => figureOf(other)));
    if (figures.size > 1 && !says) continue;
    const [best] = reach.toSorted(
      (p, q) =>
        ratio(claim, q.other) - ratio(claim, p.other) || apart(claim, p.other) - apart(claim, q.other),
    );
    adopted.set(best!.link, {
      ...best!.link,
      relation: 'same-event',
      probability: 0.8,
      reasons: [
        'the only action of this employer near it, and its source lists no other: a disputed claim on it',
        ...best!.link.reasons,
      ],
    });
    for (const name of [best!.link.a, best!.link.b]) taken.add(name);
  }
  return links.map((link) => adopted.get(link) ?? link);
}

const joins = ({ relation }: EventLink): boolean =>
  relation === 'same-event' || relation === 'amends' || relation === 'repeats';

/** Both give a figure, in units that can be compared. */
const alike = (a: EventClaim, b: EventClaim): boolean =>
  figureOf(a) !== null && figureOf(b) !== null && (a.unit === b.unit || a.unit === null || b.unit === null);

function apart(a: EventClaim, b: EventClaim): number {
  const [x, y] = [daysOf(a.date), daysOf(b.date)];
  return x === null || y === null ? Number.POSITIVE_INFINITY : daysApart(x, y);
}

function ratio(a: EventClaim, b: EventClaim): number {
  const [x, y] = [figureOf(a)!, figureOf(b)!];
  return Math.min(x, y) / Math.max(x, y);
}
