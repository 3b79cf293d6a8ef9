import { upTo } from './heads.ts';
import { type Noun, nounAfter } from './noun.ts';
import type { Place } from './place.ts';

const asked: RegExp =
  /\b(?:survey(?:ed)?|poll(?:ed)?|interviewed|asked|panel of|sample of|respondents?|canvassed|among|replies from|answers from) (?:of |some |about |more than |nearly |a panel of )*$/i;
const askedAfter: RegExp =
  /^(?: [\p{L}'-]+){0,5} (?:surveyed|polled|were asked|interviewed|respondents|responded|replied|answered|took part)\b/iu;
const threshold: RegExp =
  /\b(?:employers?|companies|firms|businesses|plants?|those|owners|sites|organi[sz]ations|workplaces) (?:with|of|that have|having|employing)(?: firms with)? (?:fewer than |more than |at least |over |under |up to |less than )?$/i;

/** Numbers of people who are not counted as staff: those a survey asked, a law's threshold, petitioners, cells of a table. */
export function isNoHead(p: Place, noun: Noun, after: string): boolean {
  const led = upTo(p);
  if (noun.kind === 'other' && !governed(led, after)) return true;
  if (
    /\b(?:any|no|neither|nor)(?: \S+){0,12} (?:lay-?offs?|closings?|reductions?|terminations?|dismissals?) of (?:more than |at least |over )?$/i.test(
      led,
    )
  )
    return true;
  if (
    /^(?: people| employees| workers| staff| former employees| former workers| members)? (?:have |has |had )?(?:signed|sued|petitioned|protested|rallied|struck|walked out|voted|marched|filed suit|joined the)\b/i.test(
      after.slice(Math.max(0, noun.end - noun.word.length - 1)),
    ) ||
    /^ (?:\S+ ){0,4}(?:have |had )?(?:signed a|sued|petitioned|protested|marched)/i.test(after)
  )
    return true;
  if (threshold.test(led) || askedAfter.test(after) || isCell(p, after)) return true;
  if (
    asked.test(p.lead) &&
    p.lex.survey.test(p.sentence) &&
    /\b(?:survey|poll|panel|sample|interview|asked|respond)/i.test(p.sentence) &&
    noun.kind !== 'act'
  )
    return true;
  return (
    /^ (?:[\p{L}'-]+ ){1,6}?[\p{L}'-]+, (?:about |some )?\d+(?:[.,]\d+)?(?:%| per ?cent)/u.test(after) &&
    /\bof (?:the )?$/i.test(p.lead) &&
    noun.kind !== 'none'
  );
}

/** A number with nothing but space between it and the next one stands in a table, not in a sentence. */
function isCell(p: Place, after: string): boolean {
  return (
    (/\d\)? +$/.test(p.lead) && /^(?: +\(?[\d,]+|$)/.test(after)) ||
    /^ +\(?\d[\d,]*\)?(?: +\(?\d|$)/.test(after) ||
    (/\bin (?:thousands|millions)\b/i.test(p.sentence) && nounAfter(after, p.lex).kind !== 'job')
  );
}

/** "cut 120 sommeliers": a verb that only people can be the object of makes any noun a person. */
function governed(upTo: string, after: string): boolean {
  return (
    /\b(?:lay(?:ing|s)? off|laid off|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)?|fir(?:ed|es|ing)|retrench(?:ed|es|ing)|hir(?:ed|es|ing|e)|recruit(?:ed|s|ing)?|rehir(?:ed|e|es|ing)|furlough(?:ed|s|ing)?|let|employ(?:s|ed|ing)|made|making) (?:about |some |another |a further |nearly |up to |all |its |the |last |more than )*$/i.test(
      upTo,
    ) || /^ (?:of (?:its|the|our|their))\b/i.test(after)
  );
}
