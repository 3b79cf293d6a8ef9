/** What the whole process may hold at once, before the document that has been read for longest is given up. */
const usualMegabytes = 1000;
const tick = 100;
/** a thread that was ended takes a moment to give back what it held */
const restTicks = 10;

/**
 * A thread's heap has a limit of its own, but the bytes that a document unfolds to lie outside of every heap. So the whole
 * process is watched while documents are read.
 */
export class MemoryGuard {
  readonly megabytes: number;
  readonly #held: () => number;
  readonly #watched = new Set<() => void>();
  #rest = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(megabytes: number = usualMegabytes, held: () => number = () => process.memoryUsage.rss()) {
    this.megabytes = megabytes;
    this.#held = held;
  }

  /** Calls `giveUp` if too much is held while this is the oldest one watched; returns what ends the watch. */
  watch(giveUp: () => void): () => void {
    this.#watched.add(giveUp);
    this.#timer ??= setInterval(() => this.#look(), tick);
    return () => {
      this.#watched.delete(giveUp);
      if (this.#watched.size > 0 || this.#timer === null) return;
      clearInterval(this.#timer);
      this.#timer = null;
    };
  }

  #look(): void {
    if (this.#rest-- > 0 || this.#held() <= this.megabytes * 1_000_000) return;
    this.#rest = restTicks;
    const [oldest] = this.#watched;
    oldest?.();
  }
}
