import { existsSync, readdirSync, readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { read } from '../src/reading/index.ts';
import type { Bench, Timing } from './run.ts';

const megabyte = 1_000_000;
const seconds = 6;
const rounds = 3;

const near = (path: string): URL => new URL(path, import.meta.url);

/** Invented articles: the passages of the bench and of the tests. */
function invented(): string[] {
  const folder = near('passages/');
  const files = readdirSync(folder).sort();
  const lines = readFileSync(near('../test/fixtures/passages/en.jsonl'), 'utf8').trim().split('\n');
  return [
    ...files.map((file) => readFileSync(new URL(file, folder), 'utf8')),
    ...lines.map((line) => (JSON.parse(line) as { readonly text: string }).text),
  ];
}

/** Three published articles, which are not part of the repository. */
function published(): string[] {
  const folder = near('../../shared/articles/');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

/** Megabytes a second of this process's own time, so that what else the machine does weighs less. */
function pace(work: (text: string) => unknown, texts: readonly string[]): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const from = process.cpuUsage();
  let done = 0;
  let spent = 0;
  while (spent < seconds / rounds) {
    for (const text of texts) work(text);
    done += size;
    const { user, system } = process.cpuUsage(from);
    spent = (user + system) / 1e6;
  }
  return done / megabyte / spent;
}

/** The two take turns; the best round of each counts. */
function compare(what: string, texts: readonly string[], goal: boolean): Timing {
  const nlp = winkNLP(model);
  const wink = (text: string): unknown => nlp.readDoc(text).entities().out();
  let ours = 0;
  let theirs = 0;
  for (let round = 0; round <= rounds; round++) {
    ours = Math.max(ours, pace(read, texts));
    theirs = Math.max(theirs, pace(wink, texts));
  }
  return {
    what,
    value: ours,
    unit: 'MB/s a core',
    yardstick: { what: 'wink-nlp (sentences, entities)', value: theirs },
    ...(goal ? { goal: { at: 'least', value: 5 } as const } : {}),
  };
}

async function run(): Promise<readonly Timing[]> {
  const timings = [compare('invented articles', invented(), true)];
  const articles = published();
  if (articles.length > 0) timings.push(compare('three published articles', articles, false));
  else console.log('  three published articles: not measured, ../shared/articles is not there');
  return timings;
}

export const bench: Bench = { name: 'reading', run };
