import { sayNumber } from '../../core/index.ts';
import type { NamedTerm, PayRegression, PostingsSummary } from '../../engine/postings/questions.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { percent } from './said.ts';

const columnsOf = ['', '_share', '_boards', '_paid', '_premium', '_premium_low', '_premium_high'] as const;
const named = ['ai_skill_named', 'llm', 'kubernetes', 'python'] as const;

/** Columns that a CSV of all postings together has beside those of every part: of each word how many name it, and pay beside it. */
export const termColumns: readonly string[] = named.flatMap((term) =>
  columnsOf.map((column) => `${term}${column}`),
);

export const termCells = ({ terms, pay }: PostingsSummary): readonly (number | null)[] =>
  terms.flatMap(({ term, postings, share, boards }) => {
    const premium = pay?.premiums.find((one) => one.term === term);
    const [low, high] = premium?.interval ?? [null, null];
    return [postings, share, boards, premium?.named ?? null, premium?.premium ?? null, low, high];
  });

/** How many postings name each word, whether or not they state pay. */
export function termsText(terms: readonly NamedTerm[], { columns, style }: Screen): string {
  const drawn = table(
    [
      { title: 'postings that name', flexible: true },
      { title: 'n', align: 'right' },
      { title: 'share', align: 'right' },
      { title: 'boards', align: 'right' },
    ],
    terms.map(({ term, postings, share, boards }) => [
      term,
      sayNumber(postings),
      share === null ? 'not told' : percent(share),
      sayNumber(boards),
    ]),
    { columns, title: style.dim },
  );
  return [style.bold('What is asked for, of all postings with a text'), drawn].join('\n');
}

/** What is offered beside each word, or why it cannot be told. */
export function payText(pay: PayRegression | null, { style, columns }: Screen): string {
  if (pay === null)
    return wrapIndented(
      'Pay by what is asked for: not enough evidence; 200 postings with a text, of 20 boards, must state it.',
      columns,
      '',
    );
  const signed = (premium: number): string =>
    `${premium < 0 ? '-' : '+'}${Math.abs(premium * 100).toFixed(1)}%`;
  const cell = (premium: number | null, interval: readonly [number, number] | null): readonly string[] =>
    premium === null || interval === null
      ? ['not enough', '']
      : [signed(premium), `${signed(interval[0])} to ${signed(interval[1])}`];
  const drawn = table(
    [
      { title: 'postings that name', flexible: true },
      { title: 'paid', align: 'right' },
      { title: 'pay', align: 'right' },
      { title: '95%', align: 'right' },
      { title: 'same employer', align: 'right' },
      { title: '95%', align: 'right' },
    ],
    pay.premiums.map(({ term, named, premium, interval, within }) => [
      term,
      sayNumber(named),
      ...cell(premium, interval),
      ...cell(within.premium, within.interval),
    ]),
    { columns, title: style.dim },
  );
  const said = `Least squares on log pay a year (middle of the range) in ${pay.currency}: ${sayNumber(pay.postings)} postings of ${sayNumber(pay.boards)} boards that have a text and state it, ${pay.controls.join(', ')} held alike, errors by board. AI is asked about by itself, the other words together. What is offered with a word, not what the word earns.`;
  return [style.bold('Pay by what is asked for'), drawn, style.dim(wrapIndented(said, columns, ''))].join(
    '\n',
  );
}
