import type { LinkRelation, RowName } from '../core/index.ts';

/** A link as far as grouping needs it. */
export interface Tie {
  readonly a: RowName;
  readonly b: RowName;
  readonly relation: LinkRelation;
  readonly probability: number;
}

/** A row as far as grouping needs it: when it was known, and the event its source names. */
export interface Member {
  readonly row: RowName;
  readonly knownAt: string;
  readonly event: string | null;
}

/**
 * The event of each row: rows tied as one action, or as amending or repeating one, the surest tie first. Two groups that hold a
 * pair known to be different, or two events that sources name apart, stay apart. An event is called what its source calls
 * it, else by its first known row, so that a later row never renames it.
 */
export function groupRows(members: readonly Member[], ties: readonly Tie[]): ReadonlyMap<RowName, string> {
  const held = new Map(members.map((member) => [member.row, member]));
  const group = new Map<RowName, RowName[]>(members.map(({ row }) => [row, [row]]));
  const apart = new Map<RowName, Set<RowName>>();
  for (const { a, b, relation } of ties) {
    if (relation !== 'different') continue;
    for (const [p, q] of [
      [a, b],
      [b, a],
    ] as const)
      apart.set(p, (apart.get(p) ?? new Set()).add(q));
  }
  const joins = ties
    .filter(({ a, b, relation }) => joining.has(relation) && held.has(a) && held.has(b))
    .toSorted((p, q) => q.probability - p.probability || (p.a + p.b < q.a + q.b ? -1 : 1));
  for (const { a, b } of joins) {
    const [one, two] = [group.get(a)!, group.get(b)!];
    if (one === two) continue;
    const names = new Set([...one, ...two].flatMap((row) => held.get(row)!.event ?? []));
    const known = one.some((row) => two.some((other) => apart.get(row)?.has(other)));
    if (known || names.size > 1) continue;
    const [large, small] = one.length >= two.length ? [one, two] : [two, one];
    large.push(...small);
    for (const row of small) group.set(row, large);
  }
  const names = new Map<RowName[], string>();
  for (const rows of new Set(group.values())) {
    const named = rows.flatMap((row) => held.get(row)!.event ?? [])[0];
    const first = rows.map((row) => held.get(row)!).reduce((p, q) => (isBefore(q, p) ? q : p));
    names.set(rows, named ?? first.row);
  }
  return new Map([...group].map(([row, rows]) => [row, names.get(rows)!]));
}

const joining: ReadonlySet<LinkRelation> = new Set(['same-event', 'amends', 'repeats']);

const isBefore = (p: Member, q: Member): boolean =>
  p.knownAt < q.knownAt || (p.knownAt === q.knownAt && p.row < q.row);
