import { existsSync } from 'node:fs';
import { type Posting, Problem } from '../src/core/index.ts';
import { readLexicon } from '../src/engine/postings/lexicon.ts';
import { grouped } from '../src/measures/coverage/grouped.ts';
import { Classifier } from '../src/postings/classify/classify.ts';
import { seniorityOf } from '../src/postings/classify/seniority.ts';
import { ashby, type Half, type Label, labelRows, labels, stripped, titlesById } from './classes/postings.ts';
import { f1, kappa, ratioOf, rightOf } from './classes/scores.ts';
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
    const valuesOf = new Map(
      [...grouped(told, ({ posting }) => posting.board)].map(
        ([board, here]) => [board, new Set(here.map(({ posting }) => posting[field])).size] as const,
      ),
    );
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
      {
        what: `${field}, ${half}: right on boards whose field has two values`,
        value: rightOf(
          both.filter(({ posting }) => valuesOf.get(posting.board)! > 1),
          (r) => r.posting[field] === r.made[field],
        ),
        unit: 'of 1',
      },
      { what: `${field}, ${half}: stated`, value: share(both.length), unit: '% of postings' },
    ];
  });
}

/** Of disagreements with the field that were read, those whose text says plainly otherwise, and those it says both in. */
function disagreements(name: 'employment' | 'remote', all: ReturnType<typeof classed>): readonly Timing[] {
  const read = labelRows(name).filter(([id, field, said]) => {
    const one = all.get(id!);
    return String(one?.posting[name]) === field && String(one?.made[name]) === said;
  });
  return (['text', 'both', 'unclear', 'field'] as const).map((right) => ({
    what: `${name}, dev: ${read.length} disagreements read, right is: ${right}`,
    value: rightOf(read, (row) => row[3] === right),
    unit: 'of 1',
  }));
}

const readings = ['final', 'first', 'second'] as const;

function aiSkill(half: Half, all: ReturnType<typeof classed>): readonly Timing[] {
  const rows = labels('ai-skill').filter((row) => row.half === half && all.has(row.id));
  return readings.map((reading) => ({
    what: `AI asked for, ${half} (${rows.length}): F1 by the ${reading} reading`,
    value: f1(rows.map((row) => ({ truth: row[reading] === 'yes', said: all.get(row.id)!.made.aiSkill }))),
    unit: 'of 1',
    ...(reading === 'final' ? { goal: { at: 'least' as const, value: 0.9 } } : {}),
  }));
}

function seniority(half: Half, titles: ReadonlyMap<string, string>): readonly Timing[] {
  const rows = labels('seniority').filter((row) => row.half === half);
  return readings.map((reading) => ({
    what: `seniority, ${half} (${rows.length}): right by the ${reading} reading`,
    value: rightOf(rows, (row) => (seniorityOf(titles.get(row.id) ?? '') ?? '') === row[reading]),
    unit: 'of 1',
    ...(reading === 'final' ? { goal: { at: 'least' as const, value: 0.93 } } : {}),
  }));
}

function agreement(what: string, rows: readonly Label[]): readonly Timing[] {
  const pairs = rows.map(({ first, second }) => [first, second] as const);
  return [
    { what: `${what}: two readers agree`, value: rightOf(pairs, ([a, b]) => a === b), unit: 'of 1' },
    { what: `${what}: Cohen's kappa`, value: kappa(pairs), unit: 'of 1' },
  ];
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
      return [
        ...stated(half, all),
        ...(half === 'dev' ? [...disagreements('employment', all), ...disagreements('remote', all)] : []),
        ...aiSkill(half, all),
        ...seniority(half, titles),
      ];
    });
    const read = [
      ...agreement('AI asked for, 200 postings', labels('ai-skill')),
      ...agreement('seniority, 300 titles', labels('seniority')),
    ];
    return [...timings, ...read, speed(classifier, ashby('dev')), ...titleTimings()];
  },
};
