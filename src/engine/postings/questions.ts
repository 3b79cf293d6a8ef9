import { Problem } from '../../core/index.ts';
import { grouped } from '../../measures/coverage/grouped.ts';
import { type AlikeVersion, shownTexts } from '../../measures/postings/alike.ts';
import { type BarbellMonth, barbellMonths } from '../../measures/postings/barbell.ts';
import { currenciesHeld } from '../../measures/postings/currencies.ts';
import { looked, type PostingsReceipt } from '../../measures/postings/looked.ts';
import { familyOccupations } from '../../measures/postings/occupations.ts';
import { type PayRegression, payRegression } from '../../measures/postings/pay-premium.ts';
import { type SkillChange, skillChanges } from '../../measures/postings/skills.ts';
import { type SkillNow, skillsNow } from '../../measures/postings/skills-now.ts';
import { postingsSummary, type SummaryPart, type SummaryRow } from '../../measures/postings/summary.ts';
import { type NamedTerm, namedTerms } from '../../measures/postings/terms.ts';
import { type TextsHeld, textsHeld } from '../../measures/postings/texts-held.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { alikeVersions } from './alike.ts';
import { type FamilyExposure, familyExposures } from './family-exposure.ts';

export type { BarbellMonth } from '../../measures/postings/barbell.ts';
export { staleAfter } from '../../measures/postings/last-looks.ts';
export type { PostingsReceipt } from '../../measures/postings/looked.ts';
export type { PayPremium, PayRegression } from '../../measures/postings/pay-premium.ts';
export type { SkillChange } from '../../measures/postings/skills.ts';
export type { SkillNow } from '../../measures/postings/skills-now.ts';
export {
  type KnownShare,
  type SummaryPart,
  type SummaryRow,
  summaryParts,
} from '../../measures/postings/summary.ts';
export type { NamedTerm } from '../../measures/postings/terms.ts';
export type { FamilyExposure } from './family-exposure.ts';

/** Why no trend is told, in words; `null` when one may be. */
type NoTrend = string | null;

export interface PostingsSummary {
  readonly asOf: string;
  readonly by: SummaryPart;
  readonly rows: readonly SummaryRow[];
  /** of all postings together only: how many name each word, pay or no pay */
  readonly terms: readonly NamedTerm[];
  /** of all postings together only; `null` where too few state pay */
  readonly pay: PayRegression | null;
  /** postings that say nearly what another of their board says, and how many texts those are; `null` when all are counted */
  readonly alike: { readonly postings: number; readonly texts: number } | null;
  readonly noTrend: NoTrend;
  readonly receipt: PostingsReceipt | null;
}

export interface SummaryOptions {
  readonly by: SummaryPart;
  readonly currency?: string | null;
  /** an advertisement that a board shows in several places counts once in each row */
  readonly distinct?: boolean;
}

const sizeOf = (alike: readonly AlikeVersion[]): { postings: number; texts: number } => ({
  postings: alike.length,
  texts: new Set(alike.map(({ first }) => first)).size,
});

export async function summaryOfPostings(
  { ledger }: OpenedLedger,
  asOf: string,
  { by, currency = null, distinct = false }: SummaryOptions,
): Promise<PostingsSummary> {
  const input = { ledger, asOf };
  const receipt = await looked(input);
  if (receipt === null)
    return { asOf, by, rows: [], terms: [], pay: null, alike: null, noTrend: trend(null), receipt };
  if (currency !== null) checkCurrency(currency, await currenciesHeld(input, receipt));
  const alike = distinct
    ? await alikeVersions(ledger, await shownTexts(input, receipt, by === 'month'))
    : null;
  // pay goes first: while it is fitted here, the ledger counts the rest
  const [pay, rows, terms] = await Promise.all([
    by === 'all' ? payRegression(input, receipt, currency, alike ?? []) : null,
    postingsSummary(input, receipt, by, currency, alike ?? []),
    by === 'all' ? namedTerms(input, receipt, alike ?? []) : [],
  ]);
  return { asOf, by, rows, terms, pay, alike: alike && sizeOf(alike), noTrend: trend(receipt), receipt };
}

function checkCurrency(currency: string, held: readonly string[]): void {
  if (held.includes(currency)) return;
  throw new Problem(
    'bad-option',
    `Expected --currency to be one in which postings state pay; "${currency.slice(0, 40)}" came.`,
    { hint: held.length === 0 ? 'No posting held states its pay.' : `There are: ${held.join(', ')}.` },
  );
}

export interface Barbell {
  readonly asOf: string;
  /** each family's months, the family with most postings first */
  readonly families: readonly (readonly BarbellMonth[])[];
  /** each family on the boards now, in the same order; none for a family that no board shows any more */
  readonly now: readonly BarbellMonth[];
  /** each family's exposure to AI now, in the same order */
  readonly exposure: readonly FamilyExposure[];
  readonly noTrend: NoTrend;
  readonly receipt: PostingsReceipt | null;
}

export async function barbell({ ledger }: OpenedLedger, asOf: string): Promise<Barbell> {
  const input = { ledger, asOf };
  const receipt = await looked(input);
  const rows = receipt === null ? [] : await barbellMonths(input, receipt);
  const now = rows.filter(({ month }) => month === null).toSorted((one, two) => two.postings - one.postings);
  const months = grouped(
    rows.filter(({ month }) => month !== null),
    ({ family }) => family,
  );
  const shown = now.map(({ family }) => months.get(family)!);
  const ordered = [...shown, ...[...months.values()].filter((each) => !shown.includes(each))];
  const exposures = familyExposures(receipt === null ? [] : await familyOccupations(input, receipt));
  const exposure = now.flatMap((row) => exposures.find(({ family }) => family === row.family) ?? []);
  return { asOf, families: ordered, now, exposure, noTrend: trend(receipt), receipt };
}

export interface PostingSkills {
  readonly asOf: string;
  readonly now: readonly SkillNow[];
  /** postings on the boards now, and those with a text; `null` without a look */
  readonly held: TextsHeld | null;
  /** the months compared, and how the shares changed between them; `null` where no trend is told */
  readonly between: readonly [string, string] | null;
  readonly changes: readonly SkillChange[];
  readonly noTrend: NoTrend;
  readonly receipt: PostingsReceipt | null;
}

export async function skillsOfPostings({ ledger }: OpenedLedger, asOf: string): Promise<PostingSkills> {
  const input = { ledger, asOf };
  const receipt = await looked(input);
  const now = receipt === null ? [] : await skillsNow(input, receipt);
  const held = receipt === null ? null : await textsHeld(input, receipt);
  const none = { asOf, now, held, between: null, changes: [], noTrend: trend(receipt), receipt };
  if (receipt === null || none.noTrend !== null) return none;
  const between = [receipt.months[0]!, receipt.months.at(-1)!] as const;
  const changes = await skillChanges(input, receipt, between);
  const [first] = changes;
  const few = first === undefined || first.boards < leastBoards;
  const noTrend = few ? `fewer than ${leastBoards} boards were seen in both ${between.join(' and ')}` : null;
  return few ? { ...none, noTrend } : { ...none, between, changes, noTrend };
}

const leastBoards = 5;
const leastDays = 28;

function trend(receipt: PostingsReceipt | null): NoTrend {
  if (receipt === null) return 'the ledger holds no look at a board';
  const { first, last, months } = receipt;
  if (months.length < 2) return `all looks are of one month, ${months[0]}`;
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
  return days < leastDays ? `the looks span ${days} days, and ${leastDays} are asked for` : null;
}
