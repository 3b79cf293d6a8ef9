import { Problem, type Tally } from '../core/index.ts';
import { within } from './within.ts';

export type Fate = 'accepted' | 'merged' | 'quarantined';

const weight: Record<Fate, number> = { merged: 0, accepted: 1, quarantined: 2 };

/** Separates a source row's key from the name of one of several records made from it: `f001::action`. */
const part = '::';

/**
 * Counts rows of the source, not records: records whose keys are equal up to `::` came from one row, and the same key
 * twice in one list is the row twice. One quarantined record makes its row quarantined; else one new record, accepted.
 */
export class RowCount {
  /** how often a key came in one list */
  readonly #times = new Map<string, Map<string, Map<string, number>>>();
  /** what became of a source row, for each time that it came */
  readonly #fates = new Map<string, Map<string, Map<string, Fate[]>>>();

  add(list: string, from: { readonly key: string; readonly snapshot: string }, fate: Fate): void {
    const times = within(within(this.#times, list), from.snapshot);
    const time = times.get(from.key) ?? 0;
    times.set(from.key, time + 1);

    const ownership = list === 'correction' ? list : 'row';
    const rows = within(within(this.#fates, ownership), from.snapshot);
    const at = from.key.indexOf(part);
    const stem = at === -1 ? from.key : from.key.slice(0, at);
    const fates = rows.get(stem);
    const before = fates?.[time];
    if (!fates) rows.set(stem, [fate]);
    else if (before === undefined || weight[fate] > weight[before]) fates[time] = fate;
  }

  /** Law 3: what was read is what was accepted, merged or quarantined, or the batch is refused. */
  tally(rowsRead: number): Tally {
    const counts: Record<Fate, number> = { accepted: 0, merged: 0, quarantined: 0 };
    let found = 0;
    for (const snapshots of this.#fates.values()) {
      for (const rows of snapshots.values()) {
        for (const fates of rows.values()) {
          for (const fate of fates) counts[fate] += 1;
          found += fates.length;
        }
      }
    }
    if (found === rowsRead) return { rowsRead, ...counts };
    throw new Problem(
      'bad-input',
      `the batch says that ${rowsRead} rows were read, and its records come from ${found}`,
      {
        hint: 'every row that was read must be in the batch, a refused one in `quarantined`; records of one row share its key up to ::',
        facts: { rowsRead, found, ...counts },
      },
    );
  }
}
