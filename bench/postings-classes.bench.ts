import { existsSync } from 'node:fs';
import { type Posting, Problem } from '../src/core/index.ts';
import { readLexicon } from '../src/engine/postings/lexicon.ts';
import { grouped } from '../src/measures/coverage/grouped.ts';
import { Classifier } from '../src/postings/classify/classify.ts';
import { seniorityOf } from '../src/postings/classify/seniority.ts';
import { ashby, type Half, labels, stripped, titlesById } from './classes/postings.ts';
import { f1, ratioOf, rightOf } from './classes/scores.ts';
import { titleTimings } from './classes/titles.ts';
import type { Bench, Timing } from './run.ts';

const halves: readonly Half[] = ['dev', 'held'];

/** The classes of one half's boards, each board classed by itself. */
function classed(
  classifier: Classifier,
  boards: ReadonlyMap<string, readonly Posting[]>,
): ReadonlyMap<string, { readonly posting: Posting; readonly made: ReturnType<Classifier['classify']> }> {
  const all = [...boards.values()].flatMap((postings) => {
    const classes = classifier.classifyBoard(postings.map(stripped));
    return postings.map((posting, i) => [posting.id, { posting, made: classes[i]! }] as const);
  });
  return new Map(all);
}

function stated(half: Half, all: ReturnType<typeof classed>): readonly Timing[] {
  const rows = [...all.values()];
  const share = (n: number): number => (100 * n) / rows.length;
  return (['employment', 'remote'] as const).flatMap((field): Timing[] => {
    const both = rows.filter(({ posting, made }) => posting[field] !== null && made[field] !== null);
    const right = rightOf(both, ({ posting, made }) => posting[field] === made[field]);
    const boards = grouped(both, ({ posting }) => posting.board);
    const perBoard = [...boards.values()].map((one) =>
      rightOf(one, (r) => r.posting[field] === r.made[field]),
    );
    const told = rows.filter(({ posting }) => posting[field] !== null);
    const kinds = [...grouped(told, ({ posting }) => String(posting[field])).values()];
    const commonest = Math.max(...kinds.map(({ length }) => length)) / told.length;
    return [
      {
        what: `${field}, ${half}: right where stated`,
        value: right,
        unit: 'of 1',
        goal: { at: 'least', value: field === 'employment' ? 0.95 : 0.9 },
        yardstick: { what: 'always the commonest', value: commonest },
      },
      { what: `${field}, ${half}: mean over boards`, value: ratioOf(perBoard), unit: 'of 1' },
      { what: `${field}, ${half}: stated`, value: share(both.length), unit: '% of postings' },
    ];
  });
}

function aiSkill(half: Half, all: ReturnType<typeof classed>): Timing {
  const pairs = labels('ai-skill')
    .filter((row) => row.split === half)
    .flatMap(({ id, label }) => {
      const made = all.get(id)?.made;
      return made === undefined ? [] : [{ truth: label === 'yes', said: made.aiSkill }];
    });
  return {
    what: `AI asked for, ${half} (${pairs.length}): F1`,
    value: f1(pairs),
    unit: 'of 1',
    goal: { at: 'least', value: 0.9 },
  };
}

function seniority(half: Half, titles: ReadonlyMap<string, string>): Timing {
  const rows = labels('seniority').filter((row) => row.split === half);
  const right = rightOf(rows, ({ id, label }) => (seniorityOf(titles.get(id) ?? '') ?? '') === label);
  return {
    what: `seniority, ${half} (${rows.length}): right`,
    value: right,
    unit: 'of 1',
    goal: { at: 'least', value: 0.93 },
  };
}

function speed(classifier: Classifier, boards: ReadonlyMap<string, readonly Posting[]>): Timing {
  const bytes = [...boards.values()]
    .flat()
    .reduce((sum, { description }) => sum + Buffer.byteLength(description), 0);
  const rates = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const postings of boards.values()) classifier.classifyBoard(postings);
    const { user, system } = process.cpuUsage(before);
    return bytes / (user + system);
  }).sort((a, b) => b - a);
  return {
    what: 'classes of whole boards, best of 5',
    value: rates[0]!,
    unit: 'MB/s of processor time',
    goal: { at: 'least', value: 20 },
  };
}

export const bench: Bench = {
  name: 'postings-classes',
  async run() {
    if (!existsSync(new URL('../../shared/data/postings/', import.meta.url)))
      throw new Problem(
        'not-found',
        'Expected ../shared/data/postings beside the repository; it is not there.',
      );
    const classifier = new Classifier(readLexicon());
    const titles = titlesById();
    const timings = halves.flatMap((half) => {
      const boards = ashby(half);
      const all = classed(classifier, boards);
      return [...stated(half, all), aiSkill(half, all), seniority(half, titles)];
    });
    return [...timings, speed(classifier, ashby('dev')), ...titleTimings()];
  },
};
