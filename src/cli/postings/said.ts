import { sayNumber } from '../../core/index.ts';
import { absentWords } from '../../engine/postings/absent-words.ts';
import { type PostingsReceipt, staleAfter } from '../../engine/postings/questions.ts';
import { foot } from '../shared/foot.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

/** A share in whole per cent; nothing where of none. */
export function percent(share: number | null): string {
  if (share === null) return '';
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}

/** Thousands of an amount: pay a year is not stated closer. */
export const thousands = (amount: number | null): string =>
  amount === null ? '' : `${sayNumber(Math.round(amount / 1000))}k`;

export const noTrendText = (why: string | null, { columns }: Screen): readonly string[] =>
  why === null ? [] : [wrapIndented(`Not enough evidence for a trend: ${why}.`, columns, '')];

/** What is said of postings whose text the board did not give. */
export const withoutTextWords = (without: number, postings: number): string =>
  `${sayNumber(without)} of ${sayNumber(postings)} postings hold no text, which alone tells what is asked for`;

/** Nothing to count: what would fill it. */
export const emptyText = (screen: Screen): string =>
  `Not enough evidence: no look at a board by this day.\n${foot('Next: headcount add FILE|DIR, or headcount pull boards --company greenhouse:NAME', screen)}`;

/** Looks are held, and none shows a posting. */
export const nothingShown = (receipt: PostingsReceipt, screen: Screen): string =>
  `Not enough evidence: no board that was looked at shows a posting.\n\n${restsOn(receipt, 'headcount pull boards --company greenhouse:NAME', screen)}`;

/** When what is counted was last looked at: the day asked for may be long after. */
export function lastLooksWords({ lastLooks, boards, asOf }: PostingsReceipt): string {
  const { earliest, latest, stale } = lastLooks;
  const days = earliest === latest ? latest : `${earliest} to ${latest}`;
  const old =
    stale === 0
      ? ''
      : `; ${sayNumber(stale)} of ${sayNumber(boards)} boards not looked at in the ${staleAfter} days before`;
  return `As known on ${asOf}. Boards last looked at ${days}${old}.`;
}

function emptiedWords({ board, day, last, postings }: PostingsReceipt['emptied'][number]): string {
  const before = last === null ? 'no whole look showed any' : `${sayNumber(postings ?? 0)} on ${last}`;
  return `${board} showed no posting on ${day}; ${before}`;
}

/** The looks an answer rests on, boards left out, and what to ask next. */
export function restsOn(receipt: PostingsReceipt, next: string, screen: Screen): string {
  const { looks, whole, boards, first, last, refused, classifier, twins, absent, emptied } = receipt;
  const days =
    first.slice(0, 10) === last.slice(0, 10)
      ? first.slice(0, 10)
      : `${first.slice(0, 10)} to ${last.slice(0, 10)}`;
  const parts = [
    `Rests on ${sayNumber(looks)} looks (${sayNumber(whole)} proven whole) at ${sayNumber(boards)} boards, ${days}; ${sayNumber(refused)} rows refused; classes by ${classifier ?? 'no classifier'}.`,
    ...twins
      .slice(0, 3)
      .map(
        ({ board, twin, shared, postings }) =>
          `${twin} shows ${shared} of ${postings} postings of ${board}: counted once.`,
      ),
    ...emptied.slice(0, 3).map((board) => `${emptiedWords(board)}.`),
    ...(emptied.length > 3 ? [`${emptied.length - 3} more boards show no posting.`] : []),
    ...absent.slice(0, 3).map((gone) => `${absentWords(gone)}.`),
    ...(absent.length > 3 ? [`${absent.length - 3} more boards were not there when last asked for.`] : []),
    ...(twins.length > 3 ? [`${twins.length - 3} more boards stand under two names, counted once.`] : []),
  ];
  const said = foot(`${parts.join(' ')}\nNext: ${next}`, screen);
  return screen.receipt ? `${receiptText(receipt, screen)}\n\n${said}` : said;
}

/** All of what an answer rests on: no board that was left out is left unsaid. */
function receiptText(receipt: PostingsReceipt, { style, columns }: Screen): string {
  const { asOf, months, twins, absent, emptied } = receipt;
  const line = (name: string, words: string): string =>
    wrapIndented(printable(words), columns, ' '.repeat(13), `  ${name.padEnd(11)}`);
  const list = (name: string, all: readonly string[]): readonly string[] =>
    all.map((words, at) => line(at === 0 ? name : '', words));
  return [
    style.bold('Receipt'),
    line('as of', `${asOf}: what was known by the end of that day`),
    line('months', `${months.length}: ${months.join(', ')}`),
    ...list(
      'left out',
      twins.map(({ board, twin, shared, postings }) => `${twin}: ${shared} of ${postings} of ${board}`),
    ),
    ...list('empty', emptied.map(emptiedWords)),
    ...list('not there', absent.map(absentWords)),
    line('', '--format json holds the same; headcount verify checks every posting against its text'),
  ].join('\n');
}
