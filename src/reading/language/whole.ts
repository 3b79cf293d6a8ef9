import type { Spot } from './spot.ts';

/** "Von 48 Leuten bleiben 31", "112 licenciements sur 130 salariés" */
const outOf =
  /^["(]?(?:von|sur|dei|delle|degli|su|de (?:los|las|sus|nuestros)|dos|das|des|der) (?:\p{L}+ ){0,2}$|(?:^|\s)(?:sur|su|von|sobre|de um total de|de un total de)(?: (?:un total de|les|los|i|os|insgesamt|ses|sus|seus))? $/iu;

/** "285 of its 1,140 employees": the second is the base; the first is known by it. */
export function baseOf(spot: Spot): 'of' | 'part' | null {
  const { tongue, sentence } = spot;
  const known = spot.lastEnd >= 0 && spot.said.at(-1) !== 'none';
  if (known && tongue.ownedLink.test(sentence.slice(spot.lastEnd, spot.from))) return 'of';
  return tongue.ownedAfter.test(sentence.slice(spot.to, spot.to + 40)) ? 'part' : null;
}

const fromWord = /(?:^|\s)(?:von|de|da|dai|dalle|des|dos) (?:\p{L}+ ){0,2}$/iu;
const toWord = /^ ?(?:\p{L}+ ){0,2}(?:auf|à|a|ad|para|hasta) (?:\p{L}+ ){0,1}$/iu;

/** "von 1.640 auf 1.400 Beschäftigte", "da 410 a 350 addetti": a workforce before and after. */
export function betweenTwo(spot: Spot): boolean {
  const { sentence } = spot;
  if (spot.lastEnd >= 0 && toWord.test(sentence.slice(spot.lastEnd, spot.from))) {
    const first = /[\d.,' ]*\d$/.exec(sentence.slice(0, spot.lastEnd));
    return (
      first !== null &&
      fromWord.test(
        sentence
          .slice(0, first.index + 1)
          .trimEnd()
          .concat(' '),
      )
    );
  }
  const rest = /^ (?:\p{L}+ ){0,2}(?:auf|à|a|ad|para|hasta) (?:\p{L}+ ){0,1}\d/iu.test(
    sentence.slice(spot.to, spot.to + 40),
  );
  return rest && fromWord.test(sentence.slice(0, spot.from));
}

/** The whole that a part of the same sentence is taken from, named by "von", "sur", "dei". */
export function wholeBefore(spot: Spot): boolean {
  const link = spot.sentence.slice(spot.lastEnd < 0 ? spot.clauseLow : spot.lastEnd, spot.from);
  if (!outOf.test(link) || link.length > 44) return false;
  return spot.lastEnd < 0
    ? spot.clauseLow === 0 && /^[^.]{3,60}\d/.test(spot.sentence.slice(spot.to))
    : spot.said.at(-1) === 'jobs';
}
