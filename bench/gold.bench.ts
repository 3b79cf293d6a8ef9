import { existsSync, readdirSync } from 'node:fs';
import { traps } from '../test/traps.ts';
import { articleTimings } from './gold-articles.ts';
import { causationTimings, countTimings } from './gold-labels.ts';
import { linesOf, type Passage } from './passage.ts';
import type { Bench, Timing } from './run.ts';
import { f1, precision, recall, type Score, scorePassages, type Tally } from './score.ts';

const fixtures = new URL('../test/fixtures/passages/', import.meta.url);
const shared = new URL('../../shared/', import.meta.url);

/** The figures to meet, as fractions. */
const goals: readonly (readonly [
  what: string,
  of: Exclude<keyof Score, 'passages'>,
  how: (t: Tally) => number,
  goal: number,
])[] = [
  ['quotes exact', 'quotes', precision, 1],
  ['statements, F1', 'statements', f1, 0.9],
  ['statements, strict F1', 'strict', f1, 0.8],
  ['jobs statements, F1', 'jobs', f1, 0.93],
  ['actions, F1', 'actions', f1, 0.88],
  ['jobs right on matched actions', 'actionJobs', f1, 0.95],
  ['AI cause yes or no, precision', 'aiCause', precision, 0.9],
  ['AI cause yes or no, recall', 'aiCause', recall, 0.85],
  ['AI cause, six classes', 'aiClass', f1, 0.8],
  ['specificity within one step', 'specificity', f1, 0.85],
  ['findings, F1', 'findings', f1, 0.8],
];

function timingsOf(name: string, passages: readonly Passage[]): Timing[] {
  const score = scorePassages(passages);
  return [
    { what: `${name}: passages`, value: score.passages, unit: 'read' },
    ...goals
      .filter(([, of]) => score[of].came + score[of].wanted > 0)
      .map(([what, of, how, goal]) => ({
        what: `  ${what} (of ${score[of].wanted})`,
        value: 100 * how(score[of]),
        unit: '%',
        goal: { at: 'least' as const, value: 100 * goal },
      })),
  ];
}

/** Passages kept apart while the reader was built and read once at the end, and rows never read. HEADCOUNT_BENCH_UNREAD=no leaves them out. */
const unread = process.env.HEADCOUNT_BENCH_UNREAD !== 'no';

function isUnread({ id }: Passage): boolean {
  return Number(id.slice(1)) % 4 === 2 && id !== 'o002';
}

function sharedTimings(): Timing[] {
  const passages = linesOf<Passage>(new URL('gold/passages-open.jsonl', shared));
  const kept = passages.filter(isUnread);
  return [
    ...timingsOf(
      'open passages, looked at',
      passages.filter((p) => !isUnread(p)),
    ),
    ...(unread ? timingsOf('open passages, kept apart', kept) : []),
    ...countTimings(new URL('gold/sec-205-open.jsonl', shared)),
    ...causationTimings(new URL('gold/ai-causation-open.jsonl', shared), unread),
    ...articleTimings(new URL('articles/', shared), new URL('facts/facts.csv', shared)),
  ];
}

/** What the reader gets right, on our own passages and, where they lie beside the repository, on others' labels. */
export const bench: Bench = {
  name: 'gold: readings held against labels',
  run: async (): Promise<readonly Timing[]> => {
    const files = readdirSync(fixtures).filter((name) => name.endsWith('.jsonl'));
    const own = (wanted: (file: string) => boolean): Passage[] =>
      files.filter(wanted).flatMap((file) => linesOf<Passage>(new URL(file, fixtures)));
    const here = existsSync(shared);
    if (!here) console.log('  ../shared is not there: only the passages of this repository are scored');
    return [
      ...timingsOf(
        'our passages, English',
        own((file) => file === 'en.jsonl'),
      ),
      ...timingsOf(
        'our passages, five languages',
        own((file) => file !== 'en.jsonl'),
      ),
      ...(here ? sharedTimings() : []),
      {
        what: 'traps with a test of their name',
        value: traps.filter((t) => t.sprung.length > 0).length,
        unit: `of ${traps.length}`,
        goal: { at: 'least', value: traps.length },
      },
    ];
  },
};
