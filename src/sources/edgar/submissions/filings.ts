import { Problem } from '../../../core/index.ts';

/** One filing of EDGAR's list. */
export interface Filing {
  readonly accession: string;
  readonly form: string;
  readonly filed: string;
  /** as EDGAR's own clock said; its Z is not UTC */
  readonly accepted: string;
  /** `2.02`, `2.05`; empty for forms without items */
  readonly items: readonly string[];
  readonly document: string;
}

const columns = [
  'accessionNumber',
  'form',
  'filingDate',
  'acceptanceDateTime',
  'items',
  'primaryDocument',
] as const;
type Columns = Readonly<Record<(typeof columns)[number], readonly string[]>>;

/** Turns the list's columns into filings. @throws Problem `bad-input` when a column is missing or shorter than the others */
export function filingsOf(list: unknown): readonly Filing[] {
  const given = (typeof list === 'object' && list !== null ? list : {}) as Columns;
  const length = Array.isArray(given.accessionNumber) ? given.accessionNumber.length : -1;
  const odd = columns.filter((name) => !Array.isArray(given[name]) || given[name].length !== length);
  if (odd.length > 0)
    throw new Problem(
      'bad-input',
      `Expected EDGAR's list of filings in columns of one length; missing or of another length: ${odd.join(', ')}.`,
      { hint: 'EDGAR may have changed its list: nothing of it was added.' },
    );
  return given.accessionNumber.map((accession, i) => ({
    accession,
    form: given.form[i]!,
    filed: given.filingDate[i]!,
    accepted: given.acceptanceDateTime[i]!,
    items: given.items[i]! === '' ? [] : given.items[i]!.split(',').map((item) => item.trim()),
    document: given.primaryDocument[i]!,
  }));
}
