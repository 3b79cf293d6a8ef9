import type { PullEffects } from './effects.ts';

/** Keeps each host's requests apart. Hosts do not wait for each other. */
export class Pace {
  readonly #effects: Pick<PullEffects, 'now' | 'sleep'>;
  readonly #everyMs: number;
  readonly #slower = new Map<string, number>();
  readonly #next = new Map<string, number>();

  constructor(effects: Pick<PullEffects, 'now' | 'sleep'>, everyMs: number) {
    this.#effects = effects;
    this.#everyMs = everyMs;
  }

  /** A host that asks for more time between requests gets it; less than our own is never taken. */
  slow(host: string, milliseconds: number): void {
    this.#slower.set(host, Math.max(milliseconds, this.#everyMs));
  }

  /** Waits until the host may be asked again, and takes that turn. */
  async turn(host: string): Promise<void> {
    const now = this.#effects.now();
    const at = Math.max(now, this.#next.get(host) ?? now);
    this.#next.set(host, at + (this.#slower.get(host) ?? this.#everyMs));
    if (at > now) await this.#effects.sleep(at - now);
  }
}
