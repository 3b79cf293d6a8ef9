import { readdirSync, readFileSync } from 'node:fs';
import type { FindingKind } from '../src/core/index.ts';

/** The ten kinds of slip that the bench plants, with the findings that count as having seen one. */
export const plants: Readonly<Record<string, readonly FindingKind[]>> = {
  sum: ['arithmetic', 'rounding', 'conflict'],
  share: ['arithmetic', 'rounding'],
  difference: ['arithmetic', 'rounding', 'conflict'],
  growth: ['arithmetic', 'rounding'],
  'unit-mix': ['unit-mix'],
  period: ['period-mix'],
  second: ['conflict'],
  'percent-count': ['percent-as-count'],
  speaker: ['unsourced-quote'],
  'stale or rounded': ['stale-vintage', 'rounding'],
};
const family: Readonly<Record<string, string>> = {
  each: 'difference',
  survey: 'sum',
  stale: 'stale or rounded',
  rounding: 'stale or rounded',
};

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly edits: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
}

export interface Planted {
  readonly passage: Passage;
  readonly kind: string;
  readonly text: string;
  readonly edit: string;
}

/** Our own invented passages: title, date, a blank line, prose, then the slips that may be planted in it. */
export function passages(): Passage[] {
  const folder = new URL('./passages/', import.meta.url);
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort();
  return files.map((file) => {
    const [head, tail = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n=== slips\n');
    const [title, published, ...body] = head!.split('\n');
    const text = `${title}\n${body.join('\n')}\n`;
    const edits = tail.split('\n').flatMap((line) => {
      const m = /^(\S+) :: (.*?) => (.*)$/.exec(line);
      return m ? [{ kind: family[m[1]!] ?? m[1]!, from: m[2]!, to: m[3]! }] : [];
    });
    return { id: file.slice(0, -4), text, published: published!, edits };
  });
}

/** Small, seeded and the same everywhere (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` slips, as even over the kinds as the passages allow, every kind spread over all passages. */
export function plant(from: readonly Passage[], count: number, seed: number): Planted[] {
  const random = randomFrom(seed);
  const pools = Object.keys(plants).map((kind) => {
    const all = from.flatMap((passage) =>
      passage.edits.filter((e) => e.kind === kind).map((edit) => ({ passage, edit })),
    );
    return { kind, edits: shuffled(all, random) };
  });
  const out = new Map<string, Planted>();
  for (let round = 0; out.size < count && round < count; round++) {
    for (const { kind, edits } of pools) {
      const pick = edits[round % edits.length];
      if (!pick || out.size >= count || (round >= edits.length && !pick.edit.to.includes('{'))) continue;
      const to = pick.edit.to.replace(/\{([\d.,]+)\}/g, (_, figure: string) => wrong(figure, random));
      const text = pick.passage.text.replace(pick.edit.from, () => to);
      out.set(text, { passage: pick.passage, kind, text, edit: to });
    }
  }
  return [...out.values()];
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** Another figure in the same dress: two digits swapped, or a few to thirty per cent off. */
function wrong(figure: string, random: () => number): string {
  const value = Number(figure.replace(/,/g, ''));
  const decimals = /\.(\d+)$/.exec(figure)?.[1]?.length ?? 0;
  const step = 10 ** -decimals;
  for (let tries = 0; ; tries++) {
    const digits = figure.replace(/[^\d]/g, '').split('');
    let next: number;
    if (tries === 0 && random() < 0.4 && digits.length > 2) {
      const at = Math.floor(random() * (digits.length - 1));
      [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
      next = Number(digits.join('')) * step;
    } else {
      const off = (0.05 + (0.25 + 0.05 * tries) * random()) * (random() < 0.5 ? -1 : 1);
      next = Math.round((value * (1 + off)) / step) * step;
    }
    if (next > 0 && Math.abs(next - value) > Math.max(1.6 * step, 0.02 * value)) {
      const [whole, part] = next.toFixed(decimals).split('.');
      return `${whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${part ? `.${part}` : ''}`;
    }
  }
}
