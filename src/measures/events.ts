import type { Figure, Quantity, UnitOfAccount } from '../core/index.ts';
import { figureOf } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import { statementLink } from './receipt.ts';
import { measuredOf, quantityOf, type StatementRow } from './rows.ts';

const sql = sqlBeside(import.meta.url);

/** One real workforce action: what is claimed of it, the range its claims span, and whether they agree. */
export interface WorkforceEvent {
  readonly id: string;
  readonly company: string | null;
  readonly name: string;
  readonly announced: string | null;
  /** announced jobs; `null` when no claim gives a count */
  readonly jobs: Figure | null;
  readonly workforceShare: Figure | null;
  readonly claims: number;
  readonly saidBy: readonly string[];
  readonly disputed: boolean;
  /** what else its claims count: an offer, open positions, contractors */
  readonly alsoCounts: readonly UnitOfAccount[];
}

/** Which events are asked for: one by its id, or one employer's. */
export interface EventFilter {
  readonly event?: string | undefined;
  readonly company?: string | undefined;
  /** also actions that neither their source nor a link ties to an event */
  readonly single?: boolean | undefined;
}

type EventRow = StatementRow & { readonly company_name: string | null };

export async function events(
  input: MeasureInput,
  filter: EventFilter = {},
): Promise<readonly WorkforceEvent[]> {
  const params = {
    event: filter.event ?? null,
    company: filter.company ?? null,
    single: filter.single ?? false,
  };
  const rows = await input.ledger.query<EventRow>(sql, params, { asOf: input.asOf });
  const grouped = new Map<string, EventRow[]>();
  for (const row of rows) {
    const group = grouped.get(row.event!);
    if (group === undefined) grouped.set(row.event!, [row]);
    else group.push(row);
  }
  const found = [...grouped].map(([id, group]) => eventFrom(id, group, input.asOf));
  return found.toSorted((a, b) => order(b.announced, a.announced) || order(a.id, b.id));
}

const order = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);

function eventFrom(id: string, rows: readonly EventRow[], asOf: string): WorkforceEvent {
  const counts = rows.filter(
    (row) => row.measure === 'jobs' && row.unit_of_account === 'announced' && hasFigure(row),
  );
  const shares = rows.filter((row) => row.measure === 'workforce-share' && hasFigure(row));
  const known = rows.find(({ company }) => company !== null) ?? rows[0]!;
  const dates = rows.flatMap((row) => row.period_start ?? []).toSorted();
  return {
    id,
    company: known.company,
    name: known.company_name ?? known.subject,
    announced: dates[0] ?? null,
    jobs: spanned(counts, `${id}-jobs`, asOf),
    workforceShare: spanned(shares, `${id}-share`, asOf),
    claims: rows.length,
    saidBy: [...new Set(rows.flatMap((row) => row.attributed_to ?? []))],
    disputed: new Set(counts.map((row) => row.best)).size > 1,
    alsoCounts: [...new Set(rows.flatMap((row) => row.unit_of_account ?? []))].filter(
      (unit) => unit !== 'announced',
    ),
  };
}

const hasFigure = ({ low, best, high }: StatementRow): boolean =>
  low !== null || best !== null || high !== null;

/** One figure when the claims agree, else the range from the least to the most: never a mean. */
function spanned(rows: readonly EventRow[], name: string, asOf: string): Figure | null {
  const [first] = rows;
  if (first === undefined) return null;
  const values = rows.flatMap((row) => [row.low, row.best, row.high].filter((value) => value !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const value: Quantity = low === high ? quantityOf(first) : { low, best: null, high, bound: 'range' };
  const caveats = low === high ? [] : ['Claims on this action differ: a range, not an average.'];
  const links = rows.map((row) => statementLink(row, null));
  return figureOf({ ...measuredOf(first), value }, { measure: 'event', name, asOf }, links, caveats);
}
