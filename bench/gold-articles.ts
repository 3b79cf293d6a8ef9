import { readFileSync } from 'node:fs';
import type { FindingKind, Reading, Statement, UnitOfAccount } from '../src/core/index.ts';
import { read } from '../src/reading/index.ts';
import { parseCsv } from '../src/sources/register/csv.ts';
import { near } from './pairing.ts';
import type { Timing } from './run.ts';

const articles = ['a0', 'a2', 'a3'];

/** What the jobs of a fact count; the total of 23,000 mixes three of them, so that it has none. */
const accounts: Readonly<Record<string, UnitOfAccount | null>> = {
  f001: 'total-across-employers',
  f002: 'total-across-employers',
  f003: 'total-across-employers',
  f029: 'announced',
  f030: 'requisition',
  f031: 'eligible',
  f032: null,
  f043: 'total-across-employers',
  f044: 'total-across-employers',
};

/** The slips that a careful reader finds in the three articles, each by its kind and what the message must name. */
const slips: readonly (readonly [article: string, what: string, kind: FindingKind, named: RegExp])[] = [
  ['a2', 'the 23,000 adds unlike things', 'unit-mix', /23,000/],
  ['a2', 'its parts make 22,750', 'unit-mix', /22,750/],
  ['a3', '4,647 of 104,000 is not 4.4%', 'rounding', /4,647.*4\.4%/],
  ['a3', '17% and 13% for one share', 'conflict', /17%.*13%/],
];

interface Fact {
  readonly id: string;
  readonly article: string;
  readonly unit: string;
  /** the numbers it gives: a value, or the ends of a range */
  readonly ends: readonly number[];
}

function factsIn(text: string): Fact[] {
  const [header, ...rows] = parseCsv(text).map((row) => row.fields.map((field) => field.value));
  const cell = (row: readonly string[], name: string): string => row[header?.indexOf(name) ?? -1] ?? '';
  return rows.map((row) => ({
    id: cell(row, 'id'),
    article: cell(row, 'article'),
    unit: cell(row, 'unit'),
    ends: ['low', 'value', 'high']
      .map((name) => cell(row, name))
      .filter((n) => n !== '')
      .map(Number),
  }));
}

/** One kind of unit never stands for another: a share is no ratio of listings, a sum of dollars no count. */
function sameUnit(statement: Statement, fact: Fact): boolean {
  const unit = fact.unit.split(' ')[0];
  return (
    statement.unit === unit &&
    (unit !== 'jobs' || statement.measure === 'jobs' || statement.measure === 'headcount')
  );
}

function isFound(fact: Fact, reading: Reading): boolean {
  return reading.statements.some((s) => {
    const said = [s.low, s.best, s.high].filter((n) => n !== null).map(Math.abs);
    return (
      sameUnit(s, fact) &&
      fact.ends.every((end) => said.some((n) => near(n, end))) &&
      (!(fact.id in accounts) || s.unitOfAccount === accounts[fact.id])
    );
  });
}

/** The numeric facts and the slips of three real articles: which are found, with the right number and unit of account. */
export function articleTimings(folder: URL, facts: URL): Timing[] {
  const readings = new Map(
    articles.map((name) => [name, read(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))]),
  );
  const numeric = factsIn(readFileSync(facts, 'utf8')).filter(
    (f) => readings.has(f.article) && f.ends.length > 0,
  );
  const missed = numeric.filter((f) => !isFound(f, readings.get(f.article)!));
  const found = slips.filter(([article, , kind, named]) =>
    readings.get(article)!.findings.some((f) => f.kind === kind && named.test(f.message)),
  );
  const unseen = slips
    .filter((slip) => !found.includes(slip))
    .map(([article, what]) => `${article}: ${what}`);
  return [
    {
      what: `articles: facts found${missed.length > 0 ? `, not ${missed.map((f) => f.id).join(', ')}` : ''}`,
      value: numeric.length - missed.length,
      unit: `of ${numeric.length}`,
      goal: { at: 'least', value: numeric.length },
    },
    {
      what: `articles: slips found${unseen.length > 0 ? `, not ${unseen.join('; ')}` : ''}`,
      value: found.length,
      unit: `of ${slips.length}`,
      goal: { at: 'least', value: slips.length },
    },
  ];
}
