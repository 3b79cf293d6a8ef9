import type { ProblemEnvelope, Quarantined, Tally } from '../../core/index.ts';
import type { AbsentBoard } from '../../measures/postings/absent-boards.ts';
import type { BoardPages } from '../postings/join-pages.ts';

/** One file that a feed read. */
export interface AddedFile {
  readonly file: string;
  readonly feed: string;
  readonly title: string;
  readonly retrieved: string;
  readonly tally: Tally;
  /** rows that the source lists under another key than the one they are held under */
  readonly rekeyed: number;
  readonly quarantined: readonly Quarantined[];
  /** what whoever added it should know */
  readonly note?: string;
}

/** One file that none could read, and what it would need. */
export interface RefusedFile {
  readonly file: string;
  readonly refused: ProblemEnvelope['error'];
}

/** What became of everything that was given. */
export interface AddReport {
  readonly ledger: string | null;
  readonly files: readonly (AddedFile | RefusedFile)[];
  readonly total: Tally;
  /** the day of asking, ISO */
  readonly today: string;
  /** files that nobody gave a day: today stands for theirs */
  readonly undated: number;
  /** boards that came in pages */
  readonly pages: readonly BoardPages[];
  /** boards that were not there */
  readonly absent: readonly AbsentBoard[];
  /** links recorded between the new rows and all that is held */
  readonly links: number;
}

/** Rows that lacked the same thing. */
export interface ReasonGroup {
  readonly reason: string;
  readonly rows: number;
  readonly example: Quarantined;
}

/** Reasons with their own values and line numbers taken out, the most frequent first. */
export function groupReasons(quarantined: readonly Quarantined[]): readonly ReasonGroup[] {
  const groups = new Map<string, { rows: number; example: Quarantined }>();
  for (const each of quarantined) {
    const reason = each.reason
      .replace(/ ?\(line \d+\)/g, '')
      .replace(/"[^"]*"/g, '"…"')
      .replace(/\d[\d,.:-]*/g, '#');
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, { rows: 1, example: each });
    else group.rows += 1;
  }
  return [...groups].map(([reason, group]) => ({ reason, ...group })).toSorted((a, b) => b.rows - a.rows);
}

/** The sum of tallies. */
export function totalOf(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number): number =>
    tallies.reduce((total, each) => total + pick(each), 0);
  return {
    rowsRead: sum((t) => t.rowsRead),
    accepted: sum((t) => t.accepted),
    merged: sum((t) => t.merged),
    quarantined: sum((t) => t.quarantined),
  };
}
