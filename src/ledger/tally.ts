import { Problem, type Tally } from '../core/index.ts';

export type Fate = 'accepted' | 'merged' | 'quarantined';

const weight: Record<Fate, number> = { merged: 0, accepted: 1, quarantined: 2 };

/** Separates a source row's key from the name of one of several records made from it: `f001::action`. */
const part = '::';

/**
 * Counts rows of the source, not records: records whose keys are equal up to `::` came from one row, and the same key
 * twice in one list is the row twice. One quarantined record makes its row quarantined; else one new record, accepted.
 */
export class RowCount {
  readonly #times = new Map<string, number>();
  readonly #fates = new Map<string, Fate>();

  add(list: string, from: { readonly key: string; readonly snapshot: string }, fate: Fate): void {
    const record = `${list}\u001f${from.snapshot}\u001f${from.key}`;
    const time = this.#times.get(record) ?? 0;
    this.#times.set(record, time + 1);
    const stem = from.key.split(part, 1)[0];
    const row = `${list === 'correction' ? list : ''}\u001f${from.snapshot}\u001f${stem}\u001f${time}`;
    const before = this.#fates.get(row);
    if (before === undefined || weight[fate] > weight[before]) this.#fates.set(row, fate);
  }

  /** Law 3: what was read is what was accepted, merged or quarantined, or the batch is refused. */
  tally(rowsRead: number): Tally {
    const counts: Record<Fate, number> = { accepted: 0, merged: 0, quarantined: 0 };
    for (const fate of this.#fates.values()) counts[fate] += 1;
    const found = this.#fates.size;
    if (found !== rowsRead) {
      throw new Problem(
        'bad-input',
        `the batch says that ${rowsRead} rows were read, and its records come from ${found}`,
        {
          hint: 'every row that was read must be in the batch, a refused one in `quarantined`; records of one row share its key up to ::',
          facts: { rowsRead, found, ...counts },
        },
      );
    }
    return { rowsRead, ...counts };
  }
}
