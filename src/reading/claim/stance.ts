import type { Stance } from '../../core/index.ts';

const own: RegExp = /^(?:employer|filing)$/;
const denied: RegExp =
  /\b(?:den(?:y|ies|ied)|not true|wrong|false|inaccurate|misleading|baseless|untrue|nothing of the kind|we are not doing that|had turned this into|no such plan|fiction|no such|reject(?:s|ed) (?:the |as |a )?(?:"?fiction"?|reports?|claims?|union)?|there is none|never planned)\b/i;
const hypothetical: RegExp =
  /\b(?:if (?:it|they|the|he|she|we|[\p{Lu}])\S* (?:were|was|cut|cuts|did|copy|fell|fall)|were to|would have|might have|could lose|would lose|could (?:\w+ ){0,2}?(?:result|mean|lead|see)|might (?:cut|lose|shed|result)|scenario|hypothetical|suppose|imagine|could (?:drop|cut|go|cost|shed|eliminate|affect))\b/iu;
const predicted: RegExp =
  /\b(?:will|would|expects?|expected|forecasts?|projects?|projected|predicts?|predicted|guid(?:es|ance|ing|ed)|outlook|is set to|are set to|anticipates?|aims?|target(?:s|ed|ing)?|by 20[2-9]\d|next year|is likely|should (?:reach|fall|rise))\b/i;
const estimated: RegExp =
  /\b(?:estimat\w+|reckon\w*|analysts (?:think|had|put|expect)|pencilled|calculat\w+|by (?:our|this newspaper's|my) (?:count|arithmetic|reckoning)|we think|I think|roughly implies|implies|works out)\b/i;

/** How the text stands to a figure. The verbs around it decide; a decision already taken is not a prediction. */
export function stanceOf(sentence: string, next: string, measure: string, speaker: string): Stance {
  if (
    denied.test(sentence) &&
    /\b(?:claim|report|somebody|someone|rumou?r|union|wrote|headline|summary|turned|said to|story)\b/i.test(
      sentence,
    )
  )
    return 'denied';
  if (
    /^"?(?:(?:This|That|It)(?:'s| is) (?:wrong|not true|untrue|false|nonsense|fake|a fake|a hoax|forged)|They are wrong|We are not doing that)/i.test(
      next.trim(),
    ) ||
    (denied.test(next) && /^(?:the company|it|he|she|they|that|this)\b/i.test(next.trim()))
  )
    return measure === 'jobs' || measure === 'workforce-share' ? 'denied' : 'reported';
  if (hypothetical.test(sentence)) return 'hypothetical';
  const settled = measure === 'jobs' || measure === 'workforce-share' || measure === 'headcount';
  if (!settled && estimated.test(sentence)) return 'estimated';
  if (
    settled &&
    /\b(?:analysts?|economists?|estimat\w+|reckon\w*|consultants?|think-?tank)\b/i.test(sentence) &&
    predicted.test(sentence)
  )
    return 'predicted';
  if (!settled && predicted.test(sentence)) return 'predicted';
  return own.test(speaker) ? 'asserted' : 'reported';
}
