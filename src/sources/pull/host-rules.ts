import { Problem } from '../../core/index.ts';
import { decodeTable } from '../table/decode.ts';
import type { Ask } from './ask.ts';
import { type Asking, askPersistently } from './persist.ts';
import { allowsAll, allowsNothing, type Robots, readRobots } from './robots.ts';

/** The robots.txt of each host, asked for once a run. */
export class HostRules {
  readonly #asking: Asking;
  readonly #known = new Map<string, Promise<Robots>>();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Throws `refused` when the host asks programs to stay away from the address. */
  async check({ url, api }: Ask): Promise<void> {
    if (api === true) return;
    const { origin, host, pathname, search } = new URL(url);
    const known = this.#known.get(origin) ?? this.#read(origin);
    this.#known.set(origin, known);
    const robots = await known;
    if (robots.delay !== null) this.#asking.pace.slow(host, robots.delay * 1000);
    if (!robots.allows(pathname + search))
      throw new Problem('refused', `${host} asks programs not to fetch ${pathname}, in its robots.txt`, {
        hint: 'Save it by hand and give the file to headcount add or headcount read.',
        facts: { robots: true },
      });
  }

  /** RFC 9309, 2.3.1: without the file everything may be fetched; when the host cannot say, nothing. */
  async #read(origin: string): Promise<Robots> {
    try {
      const { status, bytes } = await askPersistently({ url: `${origin}/robots.txt` }, {}, this.#asking);
      if (status === 200) return readRobots(decodeTable(bytes.subarray(0, 512_000)).text, 'headcount');
      return status >= 400 && status < 500 ? allowsAll : allowsNothing;
    } catch (error) {
      if (error instanceof Problem && error.code === 'network' && error.facts.status !== undefined)
        return allowsNothing;
      throw error;
    }
  }
}
