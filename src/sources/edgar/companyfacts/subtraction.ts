import type { Observation } from '../../../core/index.ts';
import { periodBasis } from '../../rows/period-basis.ts';
import type { Taken } from './observe.ts';
import { dayAfter, type FactBasis } from './window.ts';

const derived: FactBasis = 'quarter, by subtraction';

/**
 * Quarters that no filing states: the year less its first three quarters, and, for cash flows, a year to date less the one
 * before it. Each comes of the first filing of the longer span and what was filed of the shorter by then, so that a later
 * restatement of one is never set against the other as first told. Known from the day of the longer one's filing.
 */
export function quartersBySubtraction(taken: readonly Taken[]): readonly Observation[] {
  const found: Observation[] = [];
  for (const group of grouped(taken, ({ list }) => `${list.series} ${list.unit}`).values()) {
    const quarters = new Set(group.filter(({ span }) => span === 1).map(({ fact }) => fact.end));
    for (const fromOneDay of grouped(group, ({ fact }) => fact.start ?? '').values())
      for (const longer of firstOfEach(fromOneDay))
        if (!quarters.has(longer.fact.end)) found.push(...lessShorter(longer, fromOneDay));
  }
  return found;
}

function lessShorter(longer: Taken, others: readonly Taken[]): readonly Observation[] {
  const before = others
    .filter(({ span, fact }) => span === Number(longer.span) - 1 && fact.filed <= longer.fact.filed)
    .toSorted((a, b) => (a.fact.filed < b.fact.filed ? 1 : -1));
  const [shorter] = before;
  if (shorter === undefined) return [];
  const { observation: o } = longer;
  const start = dayAfter(shorter.fact.end);
  return [
    {
      ...o,
      origin: { ...o.origin, key: `${o.origin.key}::last-quarter` },
      period: { start, end: o.period.end, basis: periodBasis(start, o.period.end) },
      value: { ...o.value, best: longer.fact.val - shorter.fact.val },
      basis: derived,
      citation: `${o.citation}, less ${shorter.observation.citation}`,
    },
  ];
}

/** Of each span longer than a quarter, what its first filing said. */
function firstOfEach(taken: readonly Taken[]): readonly Taken[] {
  const first = new Map<string, Taken>();
  for (const each of taken) {
    if (each.span === 'day' || each.span === 1) continue;
    const known = first.get(each.fact.end);
    if (known === undefined || each.fact.filed < known.fact.filed) first.set(each.fact.end, each);
  }
  return [...first.values()];
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
