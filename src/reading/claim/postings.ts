import { listings } from './heads.ts';
import type { Noun } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';

/** The noun's places stand open or are advertised. */
export function advertised(p: Place, after: string, noun: Noun): boolean {
  if (/\b(?:vacant|open|unfilled|empty) $/i.test(after.slice(0, noun.end - noun.word.length))) return true;
  return (
    /\b(?:advertis\w+|list(?:s|ed|ing)|post(?:s|ed|ing)(?! of)|looking for|open(?:ed|s|ing)?(?= applications))(?: \S+){0,3} $/i.test(
      p.lead.slice(-50),
    ) && !p.lex.cutVerb.test(p.before)
  );
}

const closing: RegExp =
  /\b(?:clos\w+|cancel\w*|eliminat\w+|scrap\w*|withdr\w+|freez\w+|froz\w+|strik\w+|struck|cut\w*|axe\w*|remov\w+|pull\w*|not (?:be )?fill\w*|leave|leaving|left|unfilled|drop\w*|shelv\w+|delet\w+|abandon\w*|take out|taken out|backfill\w*|suspend\w*|go unfilled|lapse)\b/i;

/** Open places: closed, they are requisitions; advertised, they are listings. */
export function postings(p: Place, noun: Noun, after: string): Verdict {
  const closed =
    closing.test(p.before) ||
    closing.test(after.slice(0, noun.end + 60)) ||
    /\b(?:will not|won't|not to|no longer|not) (?:\w+ )?(?:re)?fill\b/i.test(p.before);
  if (closed && !/\b(?:appear|mention|advertis)/i.test(after))
    return {
      measure: 'jobs',
      unit: 'jobs',
      unitOfAccount: 'requisition',
      action: 'requisitions-closed',
      aside: false,
      because: `${noun.word} that are closed`,
    };
  const hiring =
    /\badvertis|\bapproved\b|\bnew\b/i.test(p.before.slice(-60) + after.slice(0, noun.end)) ||
    p.lex.hireVerb.test(p.before);
  return listings(noun.word, hiring ? 'hiring' : null);
}
