import type { FindingKind } from '../src/core/index.ts';
import { read } from '../src/reading/index.ts';
import { pairActions, pairStatements, sameJobs, sameName } from './pairing.ts';
import { type Passage, textOf } from './passage.ts';

/** How many were looked for, how many came, and how many of those are right. */
export interface Tally {
  hit: number;
  came: number;
  wanted: number;
}

/** The score of a set of passages; every tally says how many it looked at. */
export interface Score {
  readonly passages: number;
  readonly quotes: Tally;
  readonly statements: Tally;
  /** measure, bound, unit of account and subject right as well */
  readonly strict: Tally;
  readonly jobs: Tally;
  readonly actions: Tally;
  /** of the matched actions: the figure, the class of AI cause, the specificity within a step */
  readonly actionJobs: Tally;
  readonly aiClass: Tally;
  readonly specificity: Tally;
  /** AI is the reason, or one of them */
  readonly aiCause: Tally;
  readonly findings: Tally;
}

const blames = (cause: string): boolean => cause === 'primary' || cause === 'contributing';

function add(tally: Tally, hit: number, came: number, wanted: number): void {
  tally.hit += hit;
  tally.came += came;
  tally.wanted += wanted;
}

function emptyScore(passages: number): Score {
  const none = (): Tally => ({ hit: 0, came: 0, wanted: 0 });
  return {
    passages,
    quotes: none(),
    statements: none(),
    strict: none(),
    jobs: none(),
    actions: none(),
    actionJobs: none(),
    aiClass: none(),
    specificity: none(),
    aiCause: none(),
    findings: none(),
  };
}

export function precision({ hit, came }: Tally): number {
  return came === 0 ? 0 : hit / came;
}

export function recall({ hit, wanted }: Tally): number {
  return wanted === 0 ? 0 : hit / wanted;
}

/** The harmonic mean of precision and recall. */
export function f1({ hit, came, wanted }: Tally): number {
  return came + wanted === 0 ? 0 : (2 * hit) / (came + wanted);
}

/** Reads every passage as a file that holds nothing but its title and text, and holds the reading against the labels. */
export function scorePassages(passages: readonly Passage[]): Score {
  const score = emptyScore(passages.length);
  for (const passage of passages) scoreOne(passage, score);
  return score;
}

function scoreOne(passage: Passage, score: Score): void {
  const text = textOf(passage);
  const { statements, actions, findings } = read(text);
  for (const s of statements) add(score.quotes, text.slice(s.start, s.end) === s.quote ? 1 : 0, 1, 1);

  const pairs = pairStatements(text, statements, passage);
  add(score.statements, pairs.size, statements.length, passage.statements.length);
  const strict = [...pairs].filter(
    ([label, s]) =>
      s.measure === label.measure &&
      s.bound === label.bound &&
      (label.unitOfAccount === null || s.unitOfAccount === label.unitOfAccount) &&
      sameName(s.subject, label.subject),
  );
  add(score.strict, strict.length, statements.length, passage.statements.length);
  const jobs = (list: readonly { readonly measure: string }[]): number =>
    list.filter((s) => s.measure === 'jobs').length;
  add(score.jobs, jobs([...pairs.keys()]), jobs(statements), jobs(passage.statements));

  const acts = pairActions(actions, passage.actions);
  add(score.actions, acts.size, actions.length, passage.actions.length);
  add(
    score.aiCause,
    [...acts].filter(([label, a]) => blames(label.aiCause) && blames(a.aiCause)).length,
    actions.filter((a) => blames(a.aiCause)).length,
    passage.actions.filter((a) => blames(a.aiCause)).length,
  );
  for (const [label, a] of acts) {
    add(score.actionJobs, sameJobs(a, label) ? 1 : 0, 1, 1);
    add(score.aiClass, a.aiCause === label.aiCause ? 1 : 0, 1, 1);
    if (label.specificity !== null)
      add(score.specificity, Math.abs(a.specificity - label.specificity) <= 1 ? 1 : 0, 1, 1);
  }

  const left: FindingKind[] = passage.findings.map((f) => f.kind);
  const right = findings.filter(
    ({ kind }) => left.includes(kind) && left.splice(left.indexOf(kind), 1).length > 0,
  );
  add(score.findings, right.length, findings.length, passage.findings.length);
}
