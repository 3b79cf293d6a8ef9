import type { Statement } from '../../../core/index.ts';
import { before, sentenceText, slip, written } from '../phrase.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const current: RegExp =
  /\b(?:now|today|today's|currently|at present|at the moment|current|latest|these days|as of now|still|only|just|present)\b/i;
const comparison: RegExp =
  /\b(?:compared|down from|up from|from|against|versus|than|since|a year (?:ago|earlier|before)|fell|rose|grew|was|were|had|stood|before)\b/i;
const sameSeries: RegExp =
  /\b(?:same (?:question|survey|figure|series|measure|index|poll|count|panel|source)|(?:latest|newest|most recent|current|newer|more recent|updated) (?:\w+ )?(?:figure|survey|number|reading|count|edition|wave|release|report|data|filing)|(?:the )?(?:latest|newest|most recent|current)(?: \w+){0,2} (?:is|are|has|have|shows?|says?|counts?|stands?|gives?|puts?)|since then|has since|by now|this (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year))\b/i;
const dated: RegExp =
  /\b(?:from|dates? (?:from|back to)|taken from|as of|in|of|for|at (?:the )?(?:end|start) of|dated|published in|since)\s+(?:the\s+)?(?:\w+'s?\s+)?(?:(?:\w+\s+){0,6}?)(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|mid|fiscal|end of)[ -])?(?:of )?((?:19|20)\d\d)\b/i;

/** An old figure given as today's, though the text shows its age or a newer one. */
export function staleSlips(scene: Scene): Slip[] {
  for (const m of scene.mentions) {
    if (m.form === 'duration' || m.form === 'times') continue;
    const oldBase = staleBase(scene, m);
    if (oldBase) return [oldBase];
    if (m.statement?.measure === 'jobs' || !isCurrent(scene, m)) continue;
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
  const here = scene.inSentence[m.sentence]!;
  const sentence = scene.input.sentences[m.sentence]!;
  const from = Math.max(sentence.start, m.start - 60, here.findLast((o) => o.end <= m.start)?.end ?? 0);
  const to = Math.min(sentence.end, m.end + 60, here.find((o) => o.start >= m.end)?.start ?? sentence.end);
  const clause = scene.view.slice(from, to);
  return current.test(clause) && !comparison.test(before(scene, m, 25));
}

/** The year a figure is from: its statement's, or what this sentence or the next two say of it. */
function yearOf(scene: Scene, m: Mention): number | null {
  const now = scene.year;
  const own = m.statement?.period ? endYear(m.statement) : null;
  if (own !== null && now !== null && own <= now - 1) return own;
  for (const n of [0, 1, 2]) {
    const text = n === 0 ? ownClause(scene, m) : sentenceText(scene, m.sentence + n);
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

/** What the sentence says of a figure before it turns to another one. */
function ownClause(scene: Scene, m: Mention): string {
  const end = scene.inSentence[m.sentence]!.find((o) => o.start >= m.end && o.form === m.form)?.start;
  return scene.view.slice(m.end, end ?? scene.input.sentences[m.sentence]!.end);
}

/** "10% of our workforce, measured against our headcount at June 30, 2023": a base of another time. */
function staleBase(scene: Scene, m: Mention): Slip | null {
  if (m.form !== 'share') return null;
  const said =
    /\b(?:measured against|based on|relative to|calculated (?:on|from|against)|using|divided by)\b[^.;]{0,70}?\b(?:at|as of|from|in|of)\b[^.;]{0,24}?\b((?:19|20)\d\d)\b/i.exec(
      ownClause(scene, m),
    );
  const own = m.statement?.period ? endYear(m.statement) : null;
  const now = Math.max(scene.year ?? 0, own ?? 0);
  if (!said || now === 0 || now - Number(said[1]) < 2) return null;
  return slip(
    'stale-vintage',
    `${written(scene, m)} is reckoned on a figure of ${said[1]}, years older than what it is told of.`,
    null,
    [m],
  );
}

function isNewer(scene: Scene, m: Mention, age: number, o: Mention): boolean {
  if (o === m || o.form !== m.form || o.value === m.value || Math.abs(o.sentence - m.sentence) > 5)
    return false;
  if (
    m.statement &&
    o.statement &&
    m.statement.measure === o.statement.measure &&
    m.statement.subject === o.statement.subject
  ) {
    const year = endYear(o.statement);
    if (year !== null && year > age && o.sentence !== m.sentence) return true;
  }
  const text = sentenceText(scene, o.sentence);
  const clause = o.sentence === m.sentence ? scene.view.slice(m.end, o.start) : text;
  return (
    o.start > m.end && sameSeries.test(o.sentence === m.sentence ? (clause.split(';').at(-1) ?? '') : text)
  );
}

function endYear(s: Statement): number | null {
  const m = /(\d{4})/.exec(s.period?.end ?? '');
  return m ? Number(m[1]) : null;
}
