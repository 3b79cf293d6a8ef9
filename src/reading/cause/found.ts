import type { Span } from '../../core/index.ts';

export interface Found extends Span {
  readonly sentence: number;
}

export interface FoundReason extends Found {
  readonly label: string;
}

/** Everything the sentences of one action say about its cause. */
export interface Evidence {
  readonly links: Found[];
  readonly titleLinks: Found[];
  readonly works: Found[];
  /** a tool at work, by the sentences that state the action or farther off */
  readonly hints: Found[];
  readonly farHints: Found[];
  readonly funding: Found[];
  readonly skills: Found[];
  readonly denials: Found[];
  readonly silences: Found[];
  readonly collective: Found[];
  /** said by somebody who is not the employer: a union, an analyst, a rumour */
  readonly hearsay: Found[];
  readonly mentions: Found[];
  /** reasons in the sentences that state the action */
  readonly ownReasons: FoundReason[];
  readonly otherReasons: FoundReason[];
  sells: boolean;
  /** a form that says yes also says which work */
  detailed: boolean;
}

/** What nothing has been read into yet. */
export function noEvidence(): Evidence {
  return {
    links: [],
    titleLinks: [],
    works: [],
    hints: [],
    farHints: [],
    funding: [],
    skills: [],
    denials: [],
    silences: [],
    collective: [],
    hearsay: [],
    mentions: [],
    ownReasons: [],
    otherReasons: [],
    sells: false,
    detailed: false,
  };
}
