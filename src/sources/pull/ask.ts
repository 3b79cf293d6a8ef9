import type { BoardList } from '../boards/board-list.ts';

/** What an answer should be; one of another kind is a failure, not data. */
export type Expected = 'json' | 'csv' | 'xml' | 'page';

/** One thing to ask for, and what to ask for once it is there. */
export interface Ask {
  readonly url: string;
  /** the file that it becomes, without folders */
  readonly name: string;
  readonly expect: Expected;
  /** sent with POST; without one it is a GET */
  readonly body?: string;
  /** an interface published for programs, with rules of its own: robots.txt, which speaks of pages, is not asked */
  readonly api?: boolean;
  /** published once and never changed, such as a filing: a held copy is not asked for again */
  readonly fixed?: boolean;
  /** a later page of what led to it: when that was asked for anew, a held copy would be of another look */
  readonly page?: boolean;
  /** what the answer points to. Throws a `Problem` when the answer is not of the shape that it should have */
  readonly follow?: (body: string) => readonly (Ask | Missing)[];
}

/** Something that was wanted and that an answer does not hold. */
export interface Missing {
  readonly name: string;
  readonly missing: string;
}

/** What a person may narrow a source by. */
export interface PullOptions {
  readonly companies: readonly string[];
  /** two letters each; none is all of them */
  readonly states: readonly string[];
  /** ISO day */
  readonly since: string | null;
  readonly urls: readonly string[];
  /** boards of a list; sources other than boards have no use for it */
  readonly boards?: BoardList | null;
  /** who is asking, as `Name name@example.org` */
  readonly contact: string | null;
  /** also what is given by itself for each thing of a list, such as a posting's text */
  readonly texts?: boolean;
}

/** One source that can be fetched live. */
export interface PullSource {
  readonly name: string;
  readonly title: string;
  readonly gives: string;
  readonly terms: string;
  readonly cadence: string;
  /** least time between two requests to one host, milliseconds */
  readonly everyMs: number;
  /** how long a fetched copy stands before it is asked for again, hours */
  readonly freshHours: number;
  readonly needsContact?: boolean;
  /** each look counts, also one that shows nothing new: what came is dated by when the site was last asked */
  readonly looks?: boolean;
  /** what reads a file of it that holds no rows for a feed */
  readonly readBy: string;
  /** What to ask first. Throws `bad-option` when the options leave nothing to ask for. */
  readonly plan: (options: PullOptions) => readonly Ask[];
}
