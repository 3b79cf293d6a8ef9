import type { Verdict } from '../claim/types.ts';
import { endsWith, jobs, negatedFill, unitOf } from './account.ts';
import { type CountedNoun, nounOf } from './noun.ts';
import { type Near, nearest, type Spot } from './spot.ts';
import { baseOf, betweenTwo, wholeBefore } from './whole.ts';

const headcount = (because: string): Verdict => ({
  measure: 'headcount',
  unit: 'jobs',
  unitOfAccount: null,
  action: null,
  aside: true,
  because,
});
/** Owners, articles and auxiliaries: they make a base only where nothing is cut or hired. */
const weak =
  /^(?:hat(?:te)?|haben|alle[nr]?|sämtliche|zuletzt|derzeit|aktuell|weltweit|insgesamt|mit.*|von.*|der .*|seiner|ihrer|standort.*|a|avait|avec|ses|leurs|nos|les|des|aux|ha.*|aveva|con|dei.*|delle.*|degli|suoi|sue|tra i|attuali|tutti.*|i|gli|sus|de .*|los|las|con .*|actuales|tem|tinha|têm|com|dos.*|das.*|seus|suas|os|as|entre os|atuais|quedar.*|reste.*|rest.*|total de|totale di|sur .*|au total|in tutto|complessivamente|possui|tiene|tenía|tienen|los)$/iu;

const others =
  /(?:die (?:anderen|übrigen|restlichen)|les (?:autres|restants)|l[oa]s otr[oa]s|gli altri|le altre|[oa]s outr[oa]s|os restantes) $/iu;
const compared =
  /, (?:contre|gegenüber|nach|statt|frente a|contra|contro|ante|después de|tras|rispetto a|face a|ante os)(?: \p{L}+){0,2} $/iu;

/** What a number of people or places counts; `null` when it counts something else or the words do not say. */
export function countIn(spot: Spot): Verdict | null {
  const { tongue, figure } = spot;
  const { lex, has } = tongue;
  const value = figure.best ?? figure.high ?? figure.low ?? 0;
  if (!Number.isInteger(value) || value < 1) return null;
  const noun = nounOf(spot);
  const base = baseOf(spot);
  const counted = noun.kind === 'job' || noun.kind === 'opening' || base === 'part';
  if (!counted && wholeBefore(spot) && noun.kind === 'none' && spot.lastEnd >= 0)
    return headcount('the base of a part');
  if (
    !counted &&
    noun.kind === 'none' &&
    betweenTwo(spot) &&
    nearest(lex.workforce, spot, spot.clauseLow, spot.clauseHigh)
  )
    return headcount('one end of a change of size');
  const bare = counted ? null : beside(spot, noun);
  if (bare) return bare;
  const cut = near(spot, lex.cutVerb, lex.cutNoun);
  const hire = near(spot, lex.hireVerb);
  const rehire = near(spot, lex.rehireVerb);
  if (!counted && !(base && noun.kind !== 'other') && !governed(spot, noun, cut, hire, rehire)) return null;
  const lead = spot.sentence.slice(Math.max(spot.low, spot.from - 44), spot.from);
  const behind = spot.sentence.slice(noun.end, Math.min(noun.end + 44, spot.clauseHigh));
  if (endsWith(has.workOf, lead, 14)) return jobs('equivalence', null, 'work, not people', true);
  if (
    /^[ ,]*(?:\p{L}+ ){0,2}(?:befragt|interrog|sondé|encuest|consultad|intervistat|entrevistad|inquirid)/iu.test(
      behind,
    )
  )
    return null;
  if (betweenTwo(spot)) return headcount('one end of a change of size');
  if (base === 'of' || wholeBefore(spot)) return headcount('the base of a part');

  const size = nearest(lex.headcountBefore, spot, Math.max(spot.low, spot.from - 44), spot.from);
  const set =
    size !== null &&
    size.distance <= 2 &&
    /, (?:con|mit|avec|com)(?: \p{L}+)? $/iu.test(spot.sentence.slice(0, spot.from));
  if (set && /^[^.;\d]{0,24},/.test(spot.sentence.slice(noun.end))) return headcount('set off by commas');
  const close = Math.min(cut?.distance ?? 999, hire?.distance ?? 999, rehire?.distance ?? 999);
  const taken = nearest(lex.accepted, spot, spot.low, spot.high);
  const offer = lex.voluntary.test(spot.sentence) || lex.voluntary.test(spot.previous);
  if (taken && offer && taken.distance <= 44 && close > taken.distance) return unitOf(spot, noun, null);
  const act = noun.kind === 'job' && lex.cutNoun.exec(noun.word)?.[0] === noun.word;
  if (size && !act && !weak.test(size.word) && size.distance <= 34 && size.distance <= close)
    return headcount(size.word);
  const stays = nearest(lex.remain, spot, spot.low, Math.min(spot.high, noun.end + 30));
  if (
    noun.kind !== 'opening' &&
    stays &&
    stays.distance <= (stays.before ? 20 : 40) &&
    stays.distance < close
  )
    return headcount(stays.word);
  const works = nearest(lex.headcountAfter, spot, spot.to, Math.min(spot.high, noun.end + 40));
  if (works && works.distance < close && !lex.voluntary.test(spot.sentence)) return headcount(works.word);
  if (noun.kind === 'opening' && !cut && !lex.requisition.test(behind) && !negatedFill(spot))
    return hire || rehire
      ? {
          ...headcount('an advertised place'),
          measure: 'postings',
          unit: 'listings',
          action: 'hiring',
          aside: false,
        }
      : { ...headcount('an advertised place'), measure: 'postings', unit: 'listings' };
  if (close === 999) {
    if (size && size.distance <= 34) return headcount(size.word);
    if (spot.tongue.ownerBefore.test(spot.sentence.slice(0, spot.from)))
      return headcount('an owner has them');
    if (lex.voluntary.test(spot.sentence) || negatedFill(spot)) return unitOf(spot, noun, null);
    if (noun.kind === 'job' && spot.said.at(-1) === 'workforce-share' && spot.story)
      return unitOf(spot, noun, null);
    if (noun.kind === 'none') return null;
    if (!spot.story && !spot.title) return null;
    const verdict = unitOf(spot, noun, null);
    const aside = !spot.title && verdict.action !== 'contractor-cut';
    return { ...verdict, aside, part: aside };
  }
  if (rehire && rehire.distance <= close) return jobs(null, 'rehire', rehire.word);
  if (hire && hire.distance <= close) return hiringOf(spot, hire);
  return unitOf(spot, noun, cut);
}

/** A bare number right beside a verb that cuts or hires: "500 cette année", "dispensa cerca de 1,2 mil e credita". */
function governed(
  spot: Spot,
  noun: CountedNoun,
  cut: Near | null,
  hire: Near | null,
  rehire: Near | null,
): boolean {
  if (spot.tongue.isOther.test(noun.word)) return false;
  const plain = spot.tongue.code === 'de' ? /^\p{L}{3,}$/u : /^\p{Ll}{3,}$/u;
  if (noun.kind === 'other' && !plain.test(noun.word)) return false;
  if (spot.figure.word && (spot.figure.best ?? 0) <= 12) return false;
  return [cut, hire, rehire].some(
    (n) => n !== null && (n.before ? n.distance <= (noun.kind === 'other' ? 3 : 8) : n.distance <= 4),
  );
}

/** "310 aderiram", "bislang haben 120 unterschrieben", "vous serez 260 à rester": the verb beside a bare number tells. */
function beside(spot: Spot, noun: CountedNoun): Verdict | null {
  const { lex } = spot.tongue;
  const taken = nearest(lex.accepted, spot, spot.clauseLow, spot.clauseHigh);
  const offer = lex.voluntary.test(spot.sentence) || lex.voluntary.test(spot.previous);
  if (taken && taken.distance <= 6 && offer) return jobs('accepted', 'voluntary-exit', taken.word);
  const link = spot.lastEnd < 0 ? '' : spot.sentence.slice(spot.lastEnd, spot.from);
  if (spot.said.at(-1) === 'headcount' && (endsWith(spot.tongue.has.partOf, link, 2) || compared.test(link)))
    return headcount('beside the size of a workforce');
  if (spot.said.at(-1) === 'jobs' && endsWith(spot.tongue.has.partOf, link, 2))
    return { ...unitOf(spot, noun, null), aside: true, part: true };
  const goes = nearest(lex.cutVerb, spot, spot.to, Math.min(spot.high, spot.to + 24));
  const value = spot.figure.best ?? spot.figure.high ?? spot.figure.low ?? 0;
  if (goes && goes.distance <= 12 && value > 1 && noun.word.length < 6) return unitOf(spot, noun, goes);
  if (others.test(spot.sentence.slice(0, spot.from)) && lex.cutNoun.test(spot.sentence.slice(spot.to)))
    return { ...unitOf(spot, noun, null), part: true };
  const stays = nearest(lex.remain, spot, spot.low, spot.high);
  const near = stays !== null && stays.distance <= 4;
  return near && value > 12 ? headcount(stays.word) : null;
}

function near(spot: Spot, ...tests: readonly RegExp[]): Near | null {
  let best: Near | null = null;
  for (const test of tests) {
    const found =
      nearest(test, spot, spot.low, spot.high) ?? nearest(test, spot, spot.clauseLow, spot.clauseHigh);
    if (found && (!best || found.distance < best.distance)) best = found;
  }
  return best;
}

function hiringOf(spot: Spot, hire: Near): Verdict {
  const { lex } = spot.tongue;
  const words = spot.sentence.slice(Math.max(0, spot.clauseLow - 30), spot.clauseHigh);
  const contractor = lex.contractor.test(spot.sentence.slice(spot.to, spot.high));
  const planned =
    lex.predicted.test(words) || /(?:rá|rão|rán|ra|ront|rons|rà|ranno|remos|remo|rait)$/u.test(hire.word);
  // places that nobody holds yet are a want, not a hire
  const wanted = /^fehl/i.test(hire.word);
  return jobs(contractor ? 'contractor' : planned ? 'announced' : null, wanted ? null : 'hiring', hire.word);
}
