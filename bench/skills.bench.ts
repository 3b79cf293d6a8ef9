import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePhrases, wordByte } from '../src/postings/skills/phrase-set.ts';
import { noHits, scanPhrases } from '../src/postings/skills/scan.ts';
import { realPostings } from './postings-input.ts';
import type { Bench, Timing } from './run.ts';

const megabyte = 2 ** 20;
const size = 128 * megabyte;

/** The 2,000 runs of one to three words that stand in most of the texts: harder than skills, since they are found everywhere. */
function phrasesOf(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const text of texts.slice(0, 1500)) {
    const words = text.match(/[A-Za-z][A-Za-z+#]{2,}/g) ?? [];
    for (let i = 0; i < words.length; i += 7) {
      const phrase = words
        .slice(i, i + 1 + (i % 3))
        .join(' ')
        .toLowerCase();
      seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
    }
  }
  const ranked = [...seen]
    .filter(([phrase]) => phrase.length > 4)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  // from the middle: words of advertisements, not "the"
  return ranked.slice(300, 2300).map(([phrase]) => phrase);
}

const fold = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, ' ');

/** The same rule without a trie: at each beginning of a word, the longest phrase that ends where a word ends. */
function slowCounts(phrases: readonly string[], text: string): ReadonlyMap<string, number> {
  const known = new Set(phrases.map(fold));
  const longest = Math.max(...phrases.map(({ length }) => length));
  const folded = fold(text);
  const inWord = (at: number): boolean =>
    at >= 0 && at < folded.length && wordByte[folded.charCodeAt(at)] === 1;
  const counts = new Map<string, number>();
  for (let at = 0; at < folded.length; at++) {
    if (inWord(at - 1) || !inWord(at)) continue;
    for (let end = Math.min(folded.length, at + longest); end > at; end--) {
      const phrase = folded.slice(at, end);
      if (inWord(end) || !known.has(phrase)) continue;
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      at = end - 1;
      break;
    }
  }
  return counts;
}

function fastCounts(phrases: readonly string[], bytes: Uint8Array): ReadonlyMap<string, number> {
  const hits = noHits();
  scanPhrases(compilePhrases(phrases), bytes, 0, bytes.length, hits);
  const counts = new Map<string, number>();
  for (let i = 0; i < hits.length; i += 3) {
    const phrase = fold(phrases[hits.list[i]!]!);
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return counts;
}

const processor = (usage: { user: number; system: number }): number => (usage.user + usage.system) / 1e6;

async function run(): Promise<readonly Timing[]> {
  const texts = realPostings()?.map(({ descriptionPlain }) => descriptionPlain ?? '');
  if (texts === undefined) return [];
  const phrases = phrasesOf(texts);
  const once = Buffer.from(texts.join('\n'));
  const corpus = Buffer.concat(Array.from({ length: Math.ceil(size / once.length) }, () => once)).subarray(
    0,
    size,
  );
  const sample = texts
    .slice(0, 400)
    .join('\n')
    .replace(/[^\n\x20-\x7e]/g, ' ');
  const [slow, fast] = [slowCounts(phrases, sample), fastCounts(phrases, Buffer.from(sample))];
  const same = [...slow].every(([phrase, n]) => fast.get(phrase) === n) && slow.size === fast.size;

  const hits = noHits();
  const set = compilePhrases(phrases);
  const from = process.cpuUsage();
  scanPhrases(set, corpus, 0, corpus.length, hits);
  const ours = processor(process.cpuUsage(from));
  const theirs = ripgrep(phrases, corpus);
  const speed = size / megabyte / ours;
  return [
    {
      what: `${phrases.length} phrases, ${hits.length / 3} hits; like the slow count`,
      value: same ? 1 : 0,
      unit: 'yes',
      goal: { at: 'least', value: 1 },
    },
    {
      what: '128 MiB, processor time',
      value: ours,
      unit: 's',
      yardstick: { what: 'ripgrep -o -i -F -f', value: theirs },
    },
    {
      what: 'times as fast as ripgrep, a core each',
      value: theirs / ours,
      unit: 'x',
      goal: { at: 'least', value: 3 },
    },
    {
      what: 'a core',
      value: speed,
      unit: 'MiB/s',
      yardstick: { what: 'Hyperscan’s published least', value: 94 },
    },
  ];
}

/** Processor time of ripgrep over the same bytes, as its shell tells it. */
function ripgrep(phrases: readonly string[], corpus: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-skills-'));
  try {
    writeFileSync(join(folder, 'phrases'), phrases.join('\n'));
    writeFileSync(join(folder, 'corpus'), corpus);
    const line = `cd ${folder} && TIMEFORMAT='%U %S'; time rg -o -i -F -f phrases corpus > /dev/null`;
    const told = execFileSync('bash', ['-c', `{ ${line}; } 2>&1`], { encoding: 'utf8' });
    return told
      .trim()
      .split(' ')
      .reduce((sum, part) => sum + Number(part), 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = { name: 'skill scan (noisy machine: processor time, a core each)', run };
