import { type CompanyFigure, figureFamilies } from '../../../core/index.ts';
import type { Taken } from './observe.ts';

/** A tag that stopped while the figure went on under another, or the figure that stopped altogether. */
export interface StaleTag {
  readonly figure: CompanyFigure;
  readonly series: string;
  /** last period end under this tag */
  readonly until: string;
  /** the key of the fact that ends there */
  readonly last: string;
  /** the tag that carries the figure now; `null` when no tag of the family does */
  readonly now: string | null;
  readonly since: string | null;
}

/** More than three quarters without a value is a tag that stands still: annual-only tags skip no more than that. */
const silence = 300;

/** Tags of a family whose newest period is well behind the family's, and families well behind the filer. */
export function staleTags(taken: readonly Taken[]): readonly StaleTag[] {
  const spans = new Map<string, { first: string; last: string; key: string }>();
  let newest = '';
  for (const { list, fact, observation } of taken) {
    const { key } = observation.origin;
    const held = spans.get(list.series);
    if (held === undefined) spans.set(list.series, { first: fact.end, last: fact.end, key });
    else if (fact.end < held.first) held.first = fact.end;
    else if (fact.end > held.last) Object.assign(held, { last: fact.end, key });
    if (fact.end > newest) newest = fact.end;
  }
  return figureFamilies.flatMap(({ figure, series, occasional }): readonly StaleTag[] => {
    const held = series.flatMap((name) => {
      const span = spans.get(name);
      return span === undefined ? [] : [{ name, ...span }];
    });
    const live = held.toSorted((a, b) => (a.last < b.last ? 1 : -1))[0];
    if (live === undefined) return [];
    if (days(live.last, newest) > silence)
      return occasional === true
        ? []
        : [{ figure, series: live.name, until: live.last, last: live.key, now: null, since: null }];
    return held
      .filter(({ last }) => days(last, live.last) > silence)
      .map(({ name, last, key }) => ({
        figure,
        series: name,
        until: last,
        last: key,
        now: live.name,
        since: live.first,
      }));
  });
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
