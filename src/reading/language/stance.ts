import type { Speaker, Stance } from '../../core/index.ts';
import type { DocumentVoice } from '../claim/speaker.ts';
import { matchesOf, type Spot } from './spot.ts';
import type { Tongue } from './tongue.ts';

/** How the text stands to a figure: denied in its own sentence or by the next one, supposed, expected, told. */
export function stanceIn(spot: Spot, next: string, measure: string, speaker: Speaker): Stance {
  const { tongue, sentence } = spot;
  const settled = measure === 'jobs' || measure === 'workforce-share';
  if (settled && denies(spot, next)) return 'denied';
  const clause = sentence.slice(spot.clauseLow, spot.clauseHigh);
  if (settled && tongue.has.if.test(clause)) return 'hypothetical';
  if (settled && tongue.has.analyst.test(sentence) && tongue.lex.predicted.test(clause)) return 'predicted';
  if (!settled && measure !== 'headcount' && tongue.lex.predicted.test(clause)) return 'predicted';
  return speaker === 'employer' || speaker === 'filing' ? 'asserted' : 'reported';
}

function denies(spot: Spot, next: string): boolean {
  const { tongue, sentence } = spot;
  if (tongue.denialOpens.test(next.trim())) return true;
  for (const m of matchesOf(tongue.lex.denial, spot)) {
    const at = m.index ?? 0;
    const end = at + m[0].length;
    if (end <= spot.from) {
      if (!tongue.has.contrast.test(sentence.slice(end, spot.from))) return true;
    } else if (at >= spot.to && at - spot.to < 90 && !tongue.has.contrast.test(sentence.slice(spot.to, at)))
      return true;
  }
  return false;
}

/** Who says a figure, as the words of its sentence tell it. */
export function speakerIn(tongue: Tongue, sentence: string, voice: DocumentVoice, measure: string): Speaker {
  if (measure === 'survey-share') return 'survey';
  if (tongue.has.unnamed.test(sentence)) return 'unnamed';
  if (tongue.has.agency.test(sentence)) return 'agency';
  if (tongue.has.analyst.test(sentence)) return 'analyst';
  if (voice === 'employer' || tongue.lex.reported.test(sentence)) return 'employer';
  return voice;
}

/** A text signed by its employer speaks as one: a release's own title, a "we" that lets people go. */
export function voiceIn(head: string): DocumentVoice {
  return /(?:pressemitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|comunicado de imprensa|liebe kolleg|chers? coll[eè]gues|chères|queridos|estimad[oa]s (?:compañer|colabor)|cari collegh|care collegh|caros? coleg|prezados|à tous|an alle mitarbeit|a todo el personal|a tutto il personale)/iu.test(
    head,
  )
    ? 'employer'
    : 'press';
}
