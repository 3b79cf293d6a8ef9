/** Columns of a state's list, named in its own headers. */
export interface StateColumns {
  readonly employer: string;
  /** a trading name in a column of its own */
  readonly alias?: string;
  /** the place of the jobs; several are joined */
  readonly site?: readonly string[];
  readonly city?: string;
  /** the count that stands; where it is empty the next is asked */
  readonly count: readonly string[];
  /** replaces the count when it says a number above zero */
  readonly revised?: string;
  /** the day the employer's notice bears */
  readonly notice?: string;
  /** the day the state got it */
  readonly received?: string;
  readonly effective?: readonly string[];
  /** a web address that holds the notice's day, asked where `notice` and `received` are silent */
  readonly datedLink?: string;
  readonly kind?: string;
  readonly reasons?: string;
  readonly notes?: readonly string[];
  /** the columns that name a notice, the state's own number first; where that is empty, employer, day and place do */
  readonly key?: readonly string[];
}

/** A correction of one row of the list, laid beside it; it stops loudly when the state mends the cell. */
export interface StateCorrection {
  /** the row's key, as `headcount add --format csv` prints it */
  readonly key: string;
  readonly field: string;
  readonly expect: string;
  readonly value: string;
  readonly reason: string;
  readonly provider: string;
  /** ISO day on which the mistake was known */
  readonly since: string;
}

/** One state's list of notices, declared. */
export interface StateList {
  /** two letters, as the post writes it */
  readonly state: string;
  readonly name: string;
  /** where the list is published */
  readonly url: string;
  /** every header of the file, parted by ` | `; a column without a header is left out */
  readonly header: string;
  readonly columns: StateColumns;
  /** what tells this state's file from another with the same header: words that a column must hold */
  readonly mark?: { readonly column: string; readonly holds: string };
  /** codes that the kind column uses, in words */
  readonly kinds?: Readonly<Record<string, string>>;
  /** the largest count that the list can hold; a larger one is quarantined */
  readonly mostJobs?: number;
  readonly corrections?: readonly StateCorrection[];
}
