import { isPeople, sentenceText, slip, written } from '../phrase.ts';
import { numberText, percentText } from '../precision.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { isGrowth } from './growth.ts';

const outlet: RegExp =
  /\b(?:(?:news)?papers?|headlines?|tabloids?|broadsheets?|alerts?|bulletins?|posts?|tweets?|threads?|story|stories|article|articles|site|sites|broadcasts?|channels?|captions?|chyron|ticker|newsletter|aggregators?|summary|summaries|wire|press|reporters?|correspondents?|presenters?|front page|feed|feeds|editorial|column)\b/i;
const telling: RegExp =
  /\b(?:had|has|ran|runs?|running|said|says?|read|reads|wrote|writes|claims?|claimed|reported|reports|print(?:s|ed)?|became|becomes?|turn(?:s|ed)? (?:it|this|that|into)|made (?:it|this|that)|put it|carried|screamed|announced|told|splashed|appeared|came out|went out)\b/i;

/** "up to 30% of clerical work could go ... the paper had three million clerks": a share that a retelling made a count of. */
export function percentRelaySlips(scene: Scene): Slip[] {
  const shares = scene.mentions.filter(
    (m) => m.form === 'share' && m.value >= 0.02 && m.value < 1 && m.bound !== 'range' && !isGrowth(scene, m),
  );
  const counts = scene.mentions.filter((m) => m.form === 'count');
  for (const count of counts) {
    if (count.value < 10 || !countsPeople(scene, count)) continue;
    const retold = isRetold(scene, count);
    for (const share of shares) {
      if (!sameDigits(share, count) || Math.abs(share.sentence - count.sentence) > 3) continue;
      const others = counts.filter((m) => m !== count);
      if (others.some((base) => near(base.value * share.value, count.value))) continue;
      const staff = others.find((m) => isHeadcount(scene, m) && !near(m.value, count.value));
      if (!retold && !(staff && isAbsurd(scene, share, count, staff))) continue;
      const right = staff ? staff.value * share.value : null;
      const why =
        staff && right !== null
          ? `${percentText(share.value, 0.1)} of ${written(scene, staff)} is ${numberText(right)}`
          : 'the text has no base that would make it so';
      const message = `${written(scene, share)} is retold as ${written(scene, count)}: ${why}.`;
      return [slip('percent-as-count', message, right, staff ? [count, share, staff] : [count, share])];
    }
  }
  return [];
}

/** In the words of some paper, alert or post: quoted, or told by it. */
function isRetold(scene: Scene, m: Mention): boolean {
  const start = scene.input.sentences[m.sentence]!.start;
  const lead = scene.view.slice(start, m.start);
  const rest = sentenceText(scene, m.sentence).slice(m.end - start);
  const quoted = (lead.match(/"/g) ?? []).length % 2 === 1;
  const told = (words: string): boolean => outlet.test(words) && telling.test(words);
  return told(lead.slice(-140)) || (quoted && told(rest.replace(/^[^"]*"/, '')));
}

/** Most of the staff beside the same digits as a few per cent of it, all in one paragraph. */
function isAbsurd(scene: Scene, share: Mention, count: Mention, staff: Mention): boolean {
  const paragraphs = [share, count, staff].map((m) => scene.input.sentences[m.sentence]!.paragraph);
  return (
    new Set(paragraphs).size === 1 &&
    !isHeadcount(scene, count) &&
    count.value > 0.5 * staff.value &&
    count.value < 2 * staff.value &&
    count.value > 8 * share.value * staff.value
  );
}

function countsPeople(scene: Scene, m: Mention): boolean {
  return isPeople(scene, m) || m.value >= 1e5;
}

function sameDigits(share: Mention, count: Mention): boolean {
  const digits = (n: number): string =>
    n
      .toPrecision(10)
      .replace(/e.*$|\./g, '')
      .replace(/^0+|0+$/g, '');
  return digits(share.value) === digits(count.value);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.06 * b;
}
