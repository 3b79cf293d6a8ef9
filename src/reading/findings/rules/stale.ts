import type { Statement } from '../../../core/index.ts';
import { before, sentenceText, slip, written } from '../phrase.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const current =
  /\b(?:now|today|today's|currently|at present|at the moment|current|latest|these days|as of now|still|only|just|present)\b/i;
const comparison =
  /\b(?:compared|down from|up from|from|against|versus|than|since|a year (?:ago|earlier|before)|fell|rose|grew|was|were|had|stood|before)\b/i;
const sameSeries =
  /\b(?:same (?:question|survey|figure|series|measure|index|poll|count|panel|source)|(?:latest|newest|most recent|current|newer|more recent|updated) (?:\w+ )?(?:figure|survey|number|reading|count|edition|wave|release|report|data|filing)|since then|has since|by now|this (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year))\b/i;
const dated =
  /\b(?:from|dates? (?:from|back to)|taken from|as of|in|of|for|at (?:the )?(?:end|start) of|dated|published in|since)\s+(?:the\s+)?(?:\w+'s?\s+)?(?:(?:\w+\s+){0,6}?)(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|mid|fiscal|end of)[ -])?(?:of )?((?:19|20)\d\d)\b/i;

/** An old figure given as today's, though the text shows its age or a newer one. */
export function staleSlips(scene: Scene): Slip[] {
  for (const m of scene.mentions) {
    if (m.form === 'duration' || m.form === 'times' || !isCurrent(scene, m)) continue;
    const age = yearOf(scene, m);
    if (age === null) continue;
    const newer = scene.mentions.find((o) => isNewer(scene, m, age, o));
    if (newer) {
      const message = `${written(scene, m)} is given as current but dates from ${age}; the text itself has ${written(scene, newer)} since.`;
      return [slip('stale-vintage', message, newer.value, [m, newer])];
    }
  }
  return [];
}

function isCurrent(scene: Scene, m: Mention): boolean {
  const clause = scene.view.slice(
    Math.max(scene.input.sentences[m.sentence]!.start, m.start - 60),
    Math.min(scene.input.sentences[m.sentence]!.end, m.end + 60),
  );
  return current.test(clause) && !comparison.test(before(scene, m, 25));
}

/** The year a figure is from: its statement's, or what this sentence or the next two say of it. */
function yearOf(scene: Scene, m: Mention): number | null {
  const now = publishedYear(scene);
  const own = m.statement?.period ? endYear(m.statement) : null;
  if (own !== null && now !== null && own <= now - 1) return own;
  for (const n of [0, 1, 2]) {
    const text = sentenceText(scene, m.sentence + n);
    if (n > 0 && !/^\W*(?:that|the|this|it|its)\b/i.test(text)) continue;
    if (
      n > 0 &&
      !text.includes(scene.view.slice(m.start, m.end)) &&
      !/^\W*(?:that|this|it|the (?:figure|number|share|count|statistic|survey))\b/i.test(text)
    )
      continue;
    const said = dated.exec(text);
    if (said && now !== null && Number(said[1]) <= now - 1) return Number(said[1]);
  }
  return null;
}

function isNewer(scene: Scene, m: Mention, age: number, o: Mention): boolean {
  if (o === m || o.form !== m.form || o.value === m.value || Math.abs(o.sentence - m.sentence) > 5)
    return false;
  if (m.statement && o.statement) {
    if (m.statement.measure !== o.statement.measure || m.statement.subject !== o.statement.subject)
      return false;
    const year = endYear(o.statement);
    return year !== null && year > age && o.sentence !== m.sentence;
  }
  const text = sentenceText(scene, o.sentence);
  return o.sentence > m.sentence && sameSeries.test(text);
}

function endYear(s: Statement): number | null {
  const m = /(\d{4})/.exec(s.period?.end ?? '');
  return m ? Number(m[1]) : null;
}

function publishedYear(scene: Scene): number | null {
  return scene.input.published ? Number(scene.input.published.slice(0, 4)) : null;
}
