import { Problem, sayNumber, sayShare } from '../../core/index.ts';
import { type Split, type SplitMethod, splitMargin, splitPerEmployee } from '../../models/autopsy.ts';
import { companyCalled } from '../company.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { type StatedRise, statedRise } from './article.ts';
import { yearsInFile } from './from-file.ts';
import { type YearInputs, yearInputs } from './inputs.ts';

export { type SplitMethod, splitMethods } from '../../models/autopsy.ts';
export type { StatedRise } from './article.ts';
export type { YearInputs } from './inputs.ts';

export interface AutopsyQuestion {
  readonly company: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly method: SplitMethod;
  /** a long table of one's own instead of the ledger */
  readonly data?: string | undefined;
}

/** A change of revenue per employee and of the margin, taken apart. */
export interface Autopsy {
  readonly company: string;
  readonly years: readonly [YearInputs, YearInputs];
  readonly asOf: string;
  readonly method: SplitMethod;
  readonly perEmployee: Split;
  readonly margin: Split | null;
  /** the share of the rise in revenue per employee that fewer heads make up; `null` where there was no rise */
  readonly denominatorShare: number | null;
  readonly answer: string;
  readonly stated: StatedRise | null;
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
}

/** Takes apart what happened between two years. Problems: `not-found`, `not-enough-evidence`, `bad-input`. */
export async function autopsy(opened: OpenedLedger, question: AutopsyQuestion): Promise<Autopsy> {
  const { from, to, asOf, method } = question;
  const { company, at } = await sourceOf(opened, question);
  const years = [await at(from), await at(to)] as const;
  const [first, last] = [years[0].figures, years[1].figures];
  const perEmployee = splitPerEmployee(first, last, method);
  const margin = splitMargin(first, last, method);
  const heads = perEmployee.parts.find(({ cause }) => cause === 'heads')!.amount!;
  const share = perEmployee.change > 0 ? heads / perEmployee.change : null;
  return {
    company,
    years,
    asOf,
    method,
    perEmployee,
    margin,
    denominatorShare: share,
    answer: answerOf(company, years, perEmployee, share),
    stated: await statedRise(opened.ledger, asOf),
    assumptions: [
      method === 'shapley'
        ? 'Shares are averages over every order in which the causes could have come (Shapley); no order is chosen.'
        : 'Shares follow the logarithms of the factors (LMDI-I); no order is chosen.',
      'Employees of one day at the end of each year stand for the year.',
    ],
    caveats: caveatsOf(years),
  };
}

type At = (year: string) => YearInputs | Promise<YearInputs>;

async function sourceOf(
  { ledger }: OpenedLedger,
  { company: name, asOf, data }: AutopsyQuestion,
): Promise<{ company: string; at: At }> {
  if (data !== undefined) return { company: name, at: yearsInFile(data, name) };
  const company = await companyCalled(ledger, asOf, name);
  if (company === null)
    throw new Problem(
      'not-found',
      `Expected a company; the ledger knows none called "${name.slice(0, 60)}".`,
      {
        hint: 'headcount measure revenue-per-employee lists those whose years it holds; --data FILE takes your own.',
      },
    );
  return { company: company.name, at: (year) => yearInputs(ledger, asOf, company.id, year) };
}

function answerOf(
  company: string,
  [from, to]: readonly [YearInputs, YearInputs],
  split: Split,
  share: number | null,
): string {
  const change = to.figures.heads / from.figures.heads - 1;
  const moved = `${company}’s heads went from ${sayNumber(from.figures.heads)} to ${sayNumber(to.figures.heads)} (${signed(change)})`;
  const rise = `revenue per employee ${split.change < 0 ? 'fell' : 'rose'} ${sayShare(Math.abs(split.change / split.from), 1)}`;
  if (share === null) return `${moved} and ${rise}: there is no rise to explain.`;
  if (share <= 0)
    return `None of it is a smaller denominator: ${moved} while ${rise}, so more heads held it back by ${sayShare(-share, 1)} of the rise.`;
  return `${sayShare(share, 1)} of it is a smaller denominator: ${moved} while ${rise}.`;
}

const signed = (share: number): string => `${share < 0 ? '' : '+'}${sayShare(share, 1)}`;

function caveatsOf([from, to]: readonly [YearInputs, YearInputs]): readonly string[] {
  const unknown = [...new Set([...from.unknown, ...to.unknown])];
  return [
    ...(unknown.length === 0
      ? []
      : [`Not known and not guessed: ${unknown.join('; ')}. What they did stays inside revenue and heads.`]),
    ...(from.counting === to.counting
      ? []
      : [`The two years count otherwise: ${from.counting}; ${to.counting}.`]),
    'The split is arithmetic: it says what moved, not why.',
  ];
}
