import type { Ledger } from '../../ledger/index.ts';
import {
  type Cause,
  causesOf,
  type EventClaim,
  figureOf,
  type Resolved,
  resolve,
} from '../../linking/index.ts';
import { grouped } from '../../measures/coverage/grouped.ts';
import { events, type WorkforceEvent } from '../../measures/events.ts';
import { companyBook } from './company-facts.ts';
import { type LedgerClaim, ledgerClaims } from './ledger-claims.ts';

export type { Cause };

/** One action in a list: its claims from every source, the figure that its rules make of them, and why they differ. */
export interface ListedEvent {
  readonly id: string;
  readonly name: string;
  /** the first day that a claim gives */
  readonly announced: string | null;
  readonly rows: readonly string[];
  readonly sources: readonly string[];
  readonly resolved: Resolved;
  readonly share: number | null;
  /** named causes, those of figures first; empty where the claims agree */
  readonly causes: readonly Cause[];
  /** the span of its claims as the measures give it with receipts, where a statement of it is held */
  readonly event: WorkforceEvent | null;
}

/** Every action known on a day, newest first; `company`: only one employer's, by its id. */
export async function eventList(
  ledger: Ledger,
  asOf: string,
  company?: string,
): Promise<readonly ListedEvent[]> {
  const claims = await ledgerClaims(ledger, asOf);
  const measured = new Map((await events({ ledger, asOf }, { single: true })).map((e) => [e.id, e]));
  const book = companyBook(await ledger.companies({ asOf }));
  const byFigure = grouped(claims, figureOf);
  const listed = [...grouped(claims, ({ group }) => group)]
    .filter(
      ([, own]) =>
        company === undefined ||
        own.some((c) => c.company === company || book.find(c.employer)?.company === company),
    )
    .map(([id, own]) => listedEvent(id, own, measured.get(id) ?? null, byFigure));
  return listed.toSorted((a, b) => order(b.announced ?? '', a.announced ?? '') || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listedEvent(
  id: string,
  own: readonly LedgerClaim[],
  event: WorkforceEvent | null,
  byFigure: ReadonlyMap<number | null, readonly EventClaim[]>,
): ListedEvent {
  // only a claim that gives the same figure can be what another was copied from
  const figures = new Set(own.map(figureOf).filter((figure) => figure !== null));
  const elsewhere = [...figures]
    .flatMap((figure) => byFigure.get(figure)!)
    .filter((c) => !own.includes(c as LedgerClaim));
  const causes = own.length === 1 ? [] : causesOf(own, elsewhere);
  return {
    id,
    name: event?.name ?? own[0]!.employer,
    announced: own.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
    rows: own.map(({ row }) => row),
    sources: [...new Set(own.map(({ saidBy }) => saidBy))],
    resolved: resolve(own, causes),
    share: own.find(({ share }) => share !== null)?.share ?? null,
    causes,
    event,
  };
}
