import type { Action, Quantity, Statement } from '../src/core/index.ts';
import type { Expected, Passage } from './passage.ts';

/** What stands for a figure when two are compared: its best value, else the end that was stated. */
export function centre(q: Quantity | null): number | null {
  return q === null ? null : (q.best ?? q.high ?? q.low);
}

/** Within half a percent of what the label says. */
export function near(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) / 200);
}

const forms = new Set(
  'inc corp corporation co company ltd limited plc group holdings the ag sa se nv bv gmbh'.split(' '),
);

function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !forms.has(word));
}

/** One name may be the beginning or the end of the other; legal forms and articles do not count. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return false;
  const isAt = (from: number): boolean => short.every((word, i) => long[from + i] === word);
  return isAt(0) || isAt(long.length - short.length);
}

/** The line between these four is thin, so that only a strict match tells them apart. */
const family = (measure: string): string =>
  /^(?:rate|ratio|growth|other)$/.test(measure) ? 'ratio' : measure;

/** The pairs of the two lists that fit, the best first, each member used once. */
function pair<A, B>(as: readonly A[], bs: readonly B[], closeness: (a: A, b: B) => number): Map<B, A> {
  const all = as.flatMap((a) => bs.map((b) => ({ a, b, close: closeness(a, b) }))).filter((p) => p.close > 0);
  all.sort((x, y) => y.close - x.close);
  const used = new Set<A>();
  const out = new Map<B, A>();
  for (const { a, b } of all) {
    if (used.has(a) || out.has(b)) continue;
    used.add(a);
    out.set(b, a);
  }
  return out;
}

/** Which statement answers which label: same kind of measure, same value; the place and the subject decide between twins. */
export function pairStatements(
  text: string,
  found: readonly Statement[],
  passage: Passage,
): Map<Passage['statements'][number], Statement> {
  return pair(found, passage.statements, (s, label) => {
    if (family(s.measure) !== family(label.measure) || !near(centre(s), centre(label))) return 0;
    const at = text.indexOf(label.anchor);
    const inPlace = at >= 0 && s.figure.start < at + label.anchor.length && s.figure.end > at;
    return (
      1 +
      (inPlace ? 4 : 0) +
      (sameName(s.subject, label.subject) ? 2 : 0) +
      (s.measure === label.measure ? 1 : 0)
    );
  });
}

/** Which action answers which label: same kind and employer; the figure decides between rounds. */
export function pairActions(found: readonly Action[], labels: readonly Expected[]): Map<Expected, Action> {
  return pair(found, labels, (a, label) =>
    a.kind === label.kind && sameName(a.subject, label.company) ? (sameJobs(a, label) ? 2 : 1) : 0,
  );
}

export function sameJobs(action: Action, label: Expected): boolean {
  const want = centre(label.jobs);
  return want === null ? centre(action.jobs) === null : near(centre(action.jobs), want);
}
