import type { Database } from './connector.ts';
import { type Moment, openView, type View } from './view.ts';

const kept = 4;

interface Entry {
  readonly view: Promise<View>;
  users: number;
  retired: boolean;
}

/** Keeps the few views that were asked for last, and closes one only when nobody reads from it. */
export class Views {
  readonly #database: Database;
  readonly #entries = new Map<string, Entry>();

  constructor(database: Database) {
    this.#database = database;
  }

  async use<T>(moment: Moment, read: (view: View) => Promise<T>): Promise<T> {
    const entry = this.#entry(`${moment.asOf} ${moment.revision}`, moment);
    entry.users += 1;
    try {
      return await read(await entry.view);
    } finally {
      entry.users -= 1;
      closeWhenIdle(entry);
    }
  }

  async close(): Promise<void> {
    const views = [...this.#entries.values()].map(({ view }) => view);
    for (const key of [...this.#entries.keys()]) this.#retire(key);
    await Promise.allSettled(views);
  }

  #entry(key: string, moment: Moment): Entry {
    const found = this.#entries.get(key);
    this.#entries.delete(key);
    const entry = found ?? { view: openView(this.#database, moment), users: 0, retired: false };
    // a view that failed to open is not kept, so that the next reader tries again
    if (!found) entry.view.catch(() => this.#entries.delete(key));
    this.#entries.set(key, entry);
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > kept && oldest !== undefined) this.#retire(oldest);
    return entry;
  }

  #retire(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    entry.retired = true;
    closeWhenIdle(entry);
  }
}

function closeWhenIdle(entry: Entry): void {
  if (!entry.retired || entry.users > 0) return;
  entry.view.then(
    ({ connection }) => connection.close(),
    () => {},
  );
}
