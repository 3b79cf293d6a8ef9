import type { LinkRelation } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { type Cause, causesOf, independentVoices, type Resolved, resolve } from '../../linking/index.ts';
import { type Claim, claims as claimsOf } from '../../measures/claims.ts';
import { events, type WorkforceEvent } from '../../measures/events.ts';
import { type LedgerClaim, ledgerClaims } from './ledger-claims.ts';

/** One action: who says what and when known, the figure that its rules make of it, why claims differ, what stands near. */
export interface EventPage {
  readonly id: string;
  readonly employer: string;
  readonly claims: readonly LedgerClaim[];
  readonly resolved: Resolved;
  readonly causes: readonly Cause[];
  readonly voices: number;
  readonly links: readonly PageLink[];
  /** the event and claims as the measures give them with receipts, where its source names the event */
  readonly event: WorkforceEvent | null;
  readonly quoted: readonly Claim[];
}

interface PageLink {
  readonly a: string;
  readonly b: string;
  readonly relation: LinkRelation;
  readonly probability: number;
  readonly reasons: readonly string[];
  readonly by: string;
}

/** The event of an id: of an event, or of any row that belongs to one; null where the ledger holds no such thing on that day. */
export async function eventPage(ledger: Ledger, asOf: string, id: string): Promise<EventPage | null> {
  const claims = await ledgerClaims(ledger, asOf);
  const links = await ledger.links({ asOf });
  const name = claims.find(({ row, group }) => row === id || group === id)?.group;
  if (name === undefined) return null;
  const own = claims.filter(({ group }) => group === name);
  const rows = new Set(own.map(({ row }) => row));
  const causes = causesOf(own, claims);
  const input = { ledger, asOf };
  const [event] = await events(input, { event: name });
  return {
    id: name,
    employer: own[0]!.employer,
    claims: own.toSorted((p, q) => (p.knownAt < q.knownAt ? -1 : p.knownAt > q.knownAt ? 1 : 0)),
    resolved: resolve(own, causes),
    causes,
    voices: independentVoices(own),
    event: event ?? null,
    quoted: event === undefined ? [] : await claimsOf(input, { event: name }),
    links: links
      .filter(({ a, b }) => rows.has(a) || rows.has(b))
      .map(({ a, b, relation, probability, reasons, by }) => ({ a, b, relation, probability, reasons, by })),
  };
}
