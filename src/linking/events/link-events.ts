import type { LinkRelation } from '../../core/index.ts';
import { PairList } from '../block/pairs.ts';
import type { CompanyBook } from '../company/book.ts';
import { adoptLone } from './adopt.ts';
import { blockEvents } from './block-events.ts';
import type { EventClaim } from './claim.ts';
import { EventComparer } from './compare-events.ts';
import type { EventLink } from './event-link.ts';
import { relate } from './relate.ts';

/** The relations that tie rows together; `different` is an answer of its own, and is recorded only when a person gives it. */
const recorded: ReadonlySet<LinkRelation> = new Set(['same-event', 'part-of', 'amends', 'repeats', 'look']);

/** Every pair worth comparing with its relation. `from`: only pairs with a claim at or after this position are new. */
export function linkEvents(claims: readonly EventClaim[], book: CompanyBook, from = 0): readonly EventLink[] {
  const comparer = new EventComparer(book);
  const { a, b } = blockEvents(claims, book, from);
  const links: EventLink[] = [];
  const ends = new PairList();
  for (let pair = 0; pair < a.length; pair++) {
    const [p, q] = inOrder(claims[a[pair]!]!, claims[b[pair]!]!);
    if (p.event !== null && q.event !== null) continue;
    const { relation, probability, reasons } = relate(p, q, comparer.compare(p, q));
    if (!recorded.has(relation)) continue;
    links.push({ a: p.row, b: q.row, relation, probability, reasons: reasons() });
    ends.add(a[pair]!, b[pair]!);
  }
  return adoptLone(claims, links, ends.done(), (p, q) => comparer.compare(p, q).levels.employer === 0, from);
}

/** A notice before the total it is part of; else the one known first. */
function inOrder(p: EventClaim, q: EventClaim): readonly [EventClaim, EventClaim] {
  if ((p.authority === 'notice') !== (q.authority === 'notice'))
    return p.authority === 'notice' ? [p, q] : [q, p];
  return p.knownAt <= q.knownAt ? [p, q] : [q, p];
}
