import type { ActionKind } from '../../core/index.ts';

/**
 * The words of a language beyond its lexicon: what joins, stops and turns a sentence, what its dates and its names are
 * made of. Regular-expression sources without groups that capture; word edges are added.
 */
export interface Grammar {
  readonly code: string;
  /** words at which the search for a number's noun ends */
  readonly stop: string;
  /** how nouns for people who do a work end */
  readonly agentive: string;
  /** nouns that count no workers: customers, shops, articles */
  readonly notPeople: string;
  /** nouns for places that are advertised */
  readonly opening: string;
  /** between a share and what it is a share of */
  readonly shareOf: string;
  /** an owner before a number makes it a base: "of its 4,000" */
  readonly ownerBefore: string;
  /** begins a new clause */
  readonly clause: string;
  /** words after which a denial no longer holds: "but admits" */
  readonly contrast: string;
  /** opens a sentence that denies the one before */
  readonly denialOpens: string;
  readonly manyEmployers: string;
  readonly runningTotal: string;
  readonly partOf: string;
  readonly workOf: string;
  readonly unnamed: string;
  readonly analyst: string;
  readonly agency: string;
  readonly if: string;
  readonly names: NameGrammar;
  readonly dates: DateGrammar;
  /** an action told without a figure */
  readonly silent: Readonly<Partial<Record<ActionKind, string>>>;
  /** what takes such a telling back */
  readonly negation: string;
}

export interface NameGrammar {
  /** capitalised words that are no part of a name */
  readonly common: string;
  /** what an employer is, right before its name: "Versicherer", "l'opérateur" */
  readonly kind: string;
  /** what a person is, before or after a name */
  readonly role: string;
  /** before a place */
  readonly placeBefore: string;
  /** what an employer does, right after its name */
  readonly acts: string;
  /** right after the name of a person or an employer */
  readonly speaks: string;
  /** right before an employer's name: "bei", "chez", "the workers of" */
  readonly ownerOf: string;
  /** words between the parts of a name */
  readonly joiner: string;
  /** what is no employer although it acts: unions, papers, ministries */
  readonly other: string;
  /** before a name it is told by: "according to", "the rival" */
  readonly aside: string;
}

export interface DateGrammar {
  /** twelve sources, January first */
  readonly months: readonly string[];
  /** seven sources, Sunday first */
  readonly weekdays: readonly string[];
  /** between day, month and year: "de", "di" */
  readonly of: string;
  /** before a bare year or month */
  readonly before: string;
  readonly endOf: string;
  readonly lastYear: string;
  readonly thisYear: string;
  readonly nextYear: string;
  readonly today: string;
  readonly yesterday: string;
  /** four sources for the quarters */
  readonly quarters: readonly string[];
  readonly earlier: string;
}
