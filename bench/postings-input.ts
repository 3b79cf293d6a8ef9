import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { seededRandom } from '../src/math/random.ts';

/** Real postings of one day; never part of this repository. */
const source = fileURLToPath(
  new URL('../../shared/data/postings/ashby-2025-10-28.jsonl.gz', import.meta.url),
);

interface RealPosting {
  readonly id: string;
  readonly board: string;
  readonly descriptionPlain: string | null;
}

export function realPostings(): readonly RealPosting[] | null {
  if (!existsSync(source)) {
    console.log('  not run: ../shared/data/postings is not here');
    return null;
  }
  const lines = gunzipSync(readFileSync(source)).toString().split('\n');
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as RealPosting]));
}

/** Real texts resampled, each with a few of its lines changed or left out, so that no two are the same. */
export class Resampled {
  readonly #real: readonly RealPosting[];
  readonly #random: ReturnType<typeof seededRandom>;

  constructor(real: readonly RealPosting[], seed: number) {
    this.#real = real;
    this.#random = seededRandom(seed);
  }

  posting(n: number): RealPosting & { readonly from: number } {
    const from = this.#random.integer(this.#real.length);
    const real = this.#real[from]!;
    return { ...real, id: `made-${n}`, descriptionPlain: this.#edited(real.descriptionPlain ?? '', n), from };
  }

  /** A text with about one line in twenty left out and another marked, cut to 4,000 characters. */
  #edited(text: string, n: number): string {
    const lines = text.slice(0, 4000).split('\n');
    const kept = lines.filter(() => this.#random.uniform() > 0.05);
    const at = this.#random.integer(Math.max(1, kept.length));
    kept.splice(at, 0, `Reference ${n} ${this.#random.integer(1_000_000)}`);
    return kept.join('\n');
  }
}

/** Some boards bear names of employers in the register, so that a question about layoffs finds boards to open. */
const employers = [
  'Amazon',
  'Microsoft',
  'Meta',
  'Salesforce',
  'Intel',
  'Google',
  'Oracle',
  'IBM',
  'Cisco',
  'Dell',
];
const boardOf = (n: number): string => employers[n] ?? `board-${n}`;

/** Files of 2,500 resampled postings each, fifty to a board, as they are kept: a job a line, packed. Returns their bytes of text. */
export function writeBoards(folder: string, count: number, real: readonly RealPosting[]): number {
  mkdirSync(folder, { recursive: true });
  const made = new Resampled(real, 7);
  const perFile = 2500;
  let bytes = 0;
  for (let first = 0; first < count; first += perFile) {
    const lines: string[] = [];
    for (let n = first; n < Math.min(count, first + perFile); n++) {
      const { from: _, ...posting } = made.posting(n);
      lines.push(JSON.stringify({ ...posting, board: boardOf(Math.floor(n / 50)) }));
    }
    const text = Buffer.from(lines.join('\n'));
    bytes += text.length;
    writeFileSync(
      join(folder, `boards-${String(first).padStart(7, '0')}.2025-10-28.jsonl.gz`),
      gzipSync(text, { level: 1 }),
    );
  }
  return bytes;
}
