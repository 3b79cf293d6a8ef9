import type { ActionKind, UnitOfAccount } from '../../core/index.ts';
import type { Verdict } from '../claim/types.ts';
import type { CountedNoun } from './noun.ts';
import { everywhere, type Near, nearest, type Spot } from './spot.ts';

export const jobs = (
  unitOfAccount: UnitOfAccount | null,
  action: ActionKind | null,
  because: string,
  aside = false,
): Verdict => ({ measure: 'jobs', unit: 'jobs', unitOfAccount, action, aside, part: aside, because });

/** The unit of account of a number of jobs that go, and the action it is a figure of. */
export function unitOf(spot: Spot, noun: CountedNoun, cut: Near | null): Verdict {
  const { sentence, tongue } = spot;
  const { lex, has } = tongue;
  const around = sentence.slice(spot.low, spot.high);
  const lead = sentence.slice(Math.max(spot.low, spot.from - 60), spot.from);
  if (has.manyEmployers.test(sentence.slice(spot.clauseLow, spot.clauseHigh)))
    return jobs('total-across-employers', null, 'a count over many employers', true);
  const aside =
    has.runningTotal.test(around) ||
    /^["(]?(?:Zusammen|Insgesamt|Au total|En total|In totale|No total|Ao todo|In tutto)(?![\p{L}])/u.test(
      sentence,
    ) ||
    endsWith(has.partOf, lead, 12);
  if (
    lex.contractor.test(noun.word) ||
    nearest(lex.contractor, spot, spot.from, Math.min(spot.high, noun.end + 24))
  )
    return jobs('contractor', 'contractor-cut', noun.word);
  if (noun.kind === 'opening' || negatedFill(spot))
    return jobs('requisition', 'requisitions-closed', 'places not filled');
  const offered = instrument(spot, lex.cutNoun.exec(noun.word)?.[0] === noun.word)
    ? null
    : (lex.voluntary.exec(around) ?? lex.voluntary.exec(sentence));
  const told =
    offered ?? (cut === null && !lex.cutNoun.test(sentence) ? lex.voluntary.exec(spot.previous) : null);
  if (told) {
    const taken = lex.accepted.exec(around);
    if (taken) return jobs('accepted', 'voluntary-exit', taken[0], aside);
    if (offered || cut === null) return jobs('eligible', 'voluntary-exit', told[0], aside);
  }
  const gone = lex.gone.exec(around);
  return gone && !lex.predicted.test(around)
    ? jobs('separated', 'layoff', gone[0], aside)
    : jobs('announced', 'layoff', cut?.word ?? 'told before', aside);
}

/** "500 Stellen fallen weg, vor allem über Altersteilzeit": the cut is told, the offer is only how. */
function instrument(spot: Spot, act: boolean): boolean {
  const cut = nearest(spot.tongue.lex.cutVerb, spot, spot.clauseLow, spot.sentence.length);
  const offer = nearest(spot.tongue.lex.voluntary, spot, 0, spot.sentence.length);
  if (offer === null || offer.distance <= 14) return false;
  return act || (cut !== null && cut.distance < offer.distance);
}

export function negatedFill(spot: Spot): boolean {
  return spot.tongue.lex.requisition.test(spot.sentence.slice(spot.clauseLow, spot.clauseHigh));
}

/** The last match of a list ends at most so many characters before the end of the words. */
export function endsWith(test: RegExp, words: string, within: number): boolean {
  const tail = words.slice(-within - 30);
  let end = -1;
  for (const m of tail.matchAll(everywhere(test))) end = m.index + m[0].length;
  return end >= 0 && tail.length - end <= within;
}
