import type { Figure } from './figure.ts';

/** A figure and what to call it where it stands among others. */
export interface LabelledFigure {
  readonly label: string;
  readonly figure: Figure;
}

/** A total that is refused: its unlike parts side by side, and the sentence that says why they make no sum. */
export interface Bridge {
  readonly stated: LabelledFigure;
  readonly parts: readonly LabelledFigure[];
  readonly refusal: string;
}

/** One of the overview's questions. The headline is a sentence that the figures support; the subtitle says what is counted. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly figures: readonly LabelledFigure[];
  readonly bridge: Bridge | null;
  readonly caveats: readonly string[];
}

/** Two or more values for what reads as one thing, and the named causes of the disagreement. */
export interface Conflict {
  readonly id: string;
  readonly topic: string;
  readonly headline: string;
  readonly figures: readonly LabelledFigure[];
  readonly causes: readonly { readonly cause: string; readonly explanation: string }[];
}

/** One dated prediction of the watch-list: what was foretold, by when, and what would decide it. */
export interface WatchItem {
  readonly id: string;
  readonly text: string;
  readonly madeBy: string;
  readonly made: string;
  readonly due: string;
  readonly rule: string;
  readonly state: 'open' | 'due' | 'true' | 'false' | 'undecidable';
  /** what the rule comes to on the day asked for, and why; `due` is an undecidable one whose day has come */
  readonly verdict: 'true' | 'false' | 'not yet' | 'undecidable';
  readonly reason: string;
  readonly needs: string;
}

/** Announced cuts of one month; `null` is not known, which is not zero. */
export interface MonthlyCuts {
  readonly month: string;
  readonly total: Figure | null;
  readonly aiCited: Figure | null;
}

/** Everything that the first page and the first screen show, as of one day. */
export interface Overview {
  readonly asOf: string;
  readonly ledger: { readonly hash: string; readonly statements: number; readonly documents: number };
  readonly answers: readonly Answer[];
  readonly monthly: readonly MonthlyCuts[];
  readonly conflicts: readonly Conflict[];
  readonly watch: readonly WatchItem[];
}

/** A held document as a reader sees it: its text and the spans of the statements that were read from it. */
export interface DocumentView {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly mediaType: string;
  readonly text: string;
  /** half-open, in UTF-16 code units of `text` */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly statement: string }[];
}
