const mostHosts = 8;

/** Work by host: one thing at a time for each host, and a few hosts at once. */
export class HostQueues<T> {
  readonly #work: (host: string, item: T) => Promise<void>;
  readonly #waiting = new Map<string, T[]>();
  readonly #running = new Map<string, Promise<void>>();
  #broken: { readonly error: unknown } | null = null;

  constructor(work: (host: string, item: T) => Promise<void>) {
    this.#work = work;
  }

  add(host: string, item: T): void {
    const queue = this.#waiting.get(host);
    if (queue === undefined) this.#waiting.set(host, [item]);
    else queue.push(item);
    this.#start();
  }

  /** Until nothing is left, also of what the work itself adds. Throws the first thing that the work threw. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running.values());
    if (this.#broken !== null) throw this.#broken.error;
  }

  #start(): void {
    for (const host of this.#waiting.keys()) {
      if (this.#running.size >= mostHosts) return;
      if (this.#running.has(host)) continue;
      this.#running.set(host, this.#serve(host));
    }
  }

  async #serve(host: string): Promise<void> {
    // what is added while the queue is being set up belongs to this round
    await Promise.resolve();
    try {
      for (let next = this.#next(host); next !== undefined; next = this.#next(host))
        await this.#work(host, next.item);
    } catch (error) {
      this.#broken ??= { error };
    }
    this.#waiting.delete(host);
    this.#running.delete(host);
    this.#start();
  }

  #next(host: string): { readonly item: T } | undefined {
    const queue = this.#waiting.get(host);
    return queue === undefined || queue.length === 0 ? undefined : { item: queue.shift()! };
  }
}
