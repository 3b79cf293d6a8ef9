import type { Span } from '../../core/index.ts';

export interface Mention extends Span {
  /** index into the sentences */
  readonly sentence: number;
  readonly name: string;
  /** the employer it was found to be; -1 for none */
  readonly employer: number;
}

export interface Employer {
  /** the fullest form of its name, without its legal form */
  readonly name: string;
  readonly names: readonly string[];
  readonly score: number;
}

export interface Cast {
  readonly employers: readonly Employer[];
  /** every mention of an employer, in order */
  readonly mentions: readonly Mention[];
  /** the employer the document is about; -1 for none */
  readonly main: number;
  /** names that are people, papers, unions, pollsters: they speak but are never the subject of a cut */
  readonly others: readonly Mention[];
}
