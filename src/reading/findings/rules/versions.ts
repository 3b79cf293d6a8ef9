import { accountOf } from '../account.ts';
import { before, sentenceText } from '../phrase.ts';
import { agree, amended, isDifference, isSum, near, tellTwo } from '../same.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const version: RegExp =
  /\b(?:releases?|versions?|translations?|editions?|websites?|web page|pages?|slides?|decks?|filings?|notices?|letters?|tables?|annex|appendix|summary|summaries|memos?|circular|brochure|bulletin|posters?|fact ?sheets?|spreadsheets?|forms?|copy|copies|intranet|prospectus|transcript|announcement)\b/i;
const fault: RegExp =
  /\b(?:forgot|forgets|forgotten|left out|leaves out|omit(?:s|ted|ting)?|wrong(?:ly)?|errors?|mistaken?(?:ly)?|mistakes?|in error|misprint\w*|typos?|uncorrected|(?:nobody|no one|never|not(?: been)?|yet to be) (?:has |have )?(?:been )?corrected|does(?: not|n't) (?:agree|match|tally|square)|do(?: not|n't) (?:agree|match|tally|square)|at odds|contradict\w*|inconsisten\w+|discrepan\w+|disagrees?|differs?|which (?:of the two )?is (?:right|true|correct))\b/i;
const figure: RegExp =
  /^\s*:|\b(?:plan|number|figure|total|count|says?|gives?|has|had|puts?|lists?|shows?|prints?)\b/i;

/** "2,200: the plan. 1,900: the Hungarian release, which forgot the track": two papers, two values, and the text says that one is amiss. */
export function versionSlips(scene: Scene): Slip[] {
  return scene.mentions.flatMap((m) => {
    if (!isCandidate(scene, m)) return [];
    const text = sentenceText(scene, m.sentence);
    const around = `${text} ${next(scene, m)}`;
    if (!version.test(text) || !figure.test(text) || !fault.test(around)) return [];
    if (amended.test(text.replace(/\b(?:in)?correct\w*/gi, ' '))) return [];
    const others = scene.mentions.filter(
      (p) =>
        p !== m &&
        isCandidate(scene, p) &&
        p.sentence !== m.sentence &&
        Math.abs(p.sentence - m.sentence) <= 3 &&
        (accountOf(scene, p) ?? 'people') === (accountOf(scene, m) ?? 'people'),
    );
    if (others.some((p) => agree(p, m)) || isSum(others, m.value) || isDifference(others, m.value)) return [];
    const close = others.filter((p) => near(p, m, 0.3));
    const plan = close.find((p) => /\bplan|\bannounc/i.test(sentenceText(scene, p.sentence))) ?? close.at(-1);
    return plan ? [tellTwo(scene, plan, m)] : [];
  });
}

/** A count that is no staff and no date: of jobs, or one that opens its line as a heading of what follows. */
function isCandidate(scene: Scene, m: Mention): boolean {
  if (m.form !== 'count' || m.value < 10 || m.bound !== 'exact' || isHeadcount(scene, m)) return false;
  return m.statement ? m.statement.measure === 'jobs' : before(scene, m, 60).trim() === '' || m.value >= 100;
}

function next(scene: Scene, m: Mention): string {
  const text = sentenceText(scene, m.sentence + 1);
  return scene.inSentence[m.sentence + 1]?.some((o) => o.form === 'count') ? '' : text;
}
