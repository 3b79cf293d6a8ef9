import { chaoEstimate } from '../../math/chao.ts';
import { chapman, type TwoListEstimate } from '../../math/chapman.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { grouped } from './grouped.ts';

const sql = sqlBeside(import.meta.url);

/** Two kinds of lists, how much each holds, and what that says of both together. */
export interface ListPair {
  readonly lists: readonly [string, string];
  /** employers and quarters on each list, within the quarters that both cover */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly estimate: TwoListEstimate;
}

/** How many employers and quarters no list tells of, with what is wrong with saying so. */
export interface Unseen {
  readonly unit: 'employers with a cut in a quarter';
  /** ISO months; the span that at least two kinds of lists cover */
  readonly span: { readonly start: string; readonly end: string };
  readonly seen: number;
  readonly seenByOne: number;
  readonly seenByTwo: number;
  /** all of them, seen or not: Chao's estimate */
  readonly inAll: number;
  readonly pairs: readonly ListPair[];
  /** why the estimates are not to be repeated; `null` when every gate is passed */
  readonly withheld: string | null;
  readonly caveats: readonly string[];
}

interface SeenRow {
  readonly [column: string]: unknown;
  readonly list: string;
  readonly subject: string;
  readonly month: string;
}

/** Fewer in common than this says nothing about what neither has. */
const leastShared = 7;
/** Lists of one population share more of the shorter one than this; below it they cover different employers, or spell them otherwise. */
const leastShare = 0.2;

const caveats: readonly string[] = [
  'Compilers copy each other, so all of them are one list here; an agreement between two of them is not a second sighting.',
  'Lists that learn of the same large cuts share too many, which makes the estimates too low.',
  'A notice is due for large sites in the United States only, and compilers look at the whole world: what one list could never hold makes the estimates too high.',
  'Employers are told apart by the company rules of `headcount company`; a brand whose legal name is not known counts as another employer.',
];

/** An estimate of what no source saw, from what several kinds of sources have in common; `null` when too little is. */
export async function unseen(
  { ledger, asOf }: MeasureInput,
  /** one text for all names of one employer */
  who: (name: string) => string,
): Promise<Unseen | null> {
  const rows = await ledger.query<SeenRow>(sql, {}, { asOf });
  const byList = grouped(
    rows.filter(({ month }) => month <= asOf),
    ({ list }) => list,
  );
  const spans = [...byList.values()].map((list) => busySpan(list.map(({ month }) => month)));
  if (spans.length < 2) return null;
  const starts = spans.map(({ start }) => start).sort();
  const ends = spans.map(({ end }) => end).sort();
  const span = { start: starts[1]!, end: ends.at(-2)! };
  const members = new Map(
    [...byList].map(([list, own]) => [
      list,
      new Set(
        own.filter(({ month }) => month >= span.start && month <= span.end).map((row) => memberOf(row, who)),
      ),
    ]),
  );
  const times = new Map<string, number>();
  for (const list of members.values()) for (const each of list) times.set(each, (times.get(each) ?? 0) + 1);
  const counted = (n: number): number => [...times.values()].filter((each) => each === n).length;
  const alone = [...members.values()].map((list) => [...list].filter((each) => times.get(each) === 1).length);
  const pairs = pairsOf(members);
  if (pairs.length === 0) return null;
  return {
    unit: 'employers with a cut in a quarter',
    span,
    seen: times.size,
    seenByOne: counted(1),
    seenByTwo: counted(2),
    inAll: chaoEstimate(times.size, alone, counted(2)),
    pairs,
    withheld: withheldFor(pairs),
    caveats,
  };
}

/** An employer in a quarter: lists date one cut weeks apart. */
function memberOf({ subject, month }: SeenRow, who: (name: string) => string): string {
  return `${who(subject)} ${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The middle of a list: its first and last hundredth are slips of dates as often as cuts. */
function busySpan(months: readonly string[]): { readonly start: string; readonly end: string } {
  const sorted = months.toSorted();
  const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { start: at(0.01), end: at(0.99) };
}

function withheldFor(pairs: readonly ListPair[]): string | null {
  const apart = pairs.find(({ first, second, both }) => both < leastShare * Math.min(first, second));
  if (apart === undefined) return null;
  const { lists, first, second, both } = apart;
  const percent = Math.round((100 * both) / Math.min(first, second));
  return `${lists[0]} and ${lists[1]} share ${percent}% of the shorter list, and at least ${100 * leastShare}% was expected of lists of one population: they cover different employers, or know them by names that no rule joins`;
}

function pairsOf(members: ReadonlyMap<string, ReadonlySet<string>>): readonly ListPair[] {
  const lists = [...members];
  return lists.flatMap(([a, first], i) =>
    lists.slice(i + 1).flatMap(([b, second]) => {
      const both = [...first].filter((each) => second.has(each)).length;
      const estimate = both < leastShared ? null : chapman(first.size, second.size, both);
      const lists: readonly [string, string] = [a, b];
      return estimate === null ? [] : [{ lists, first: first.size, second: second.size, both, estimate }];
    }),
  );
}
