import { global, lastMatch, words } from './pattern.ts';

const outsiders = words(
  'unions?|unionen|gewerkschaft\\w*|syndicats?|sindicatos?|sindacat\\w+|analysts?|critics?|campaigners?|economists?|politicians?|senator|lawmakers?|professor|researchers?|(?:former|ex-)(?:\\w+ )?(?:managers?|employees?|staff|workers?|executives?|engineers?)|observers|commentators?|experts?|activists?|(?:some|several|many|other) (?:outlets|sites|media|reports|papers|posts)|speculation|rumou?rs?|gossip|one founder|a founder|competitors? (?:say|said)|workers|staff representatives|works council|co-?determination|press (?:coverage|reports?|framing)|headline\\w*|readers?|commenters?|(?:on|across) (?:social media|linkedin|reddit)',
);
const elsewhere = words(
  'rivals?|peers|competitors?|(?<=the )(?:industry|sector|wider market)|industry-wide|elsewhere|other (?:companies|firms|employers|banks|brokers|studios|retailers|insurers|publishers)|others have|(?:software|tech\\w*|industry|media) (?:vendors|companies|firms|giants)|economy-wide|employers (?:said|say|announced|have)|nationwide|across the (?:industry|sector|economy|technology)',
);
const employerVoice = words(
  "chief|ceo|cfo|coo|cto|chairman|chairwoman|president|spokes\\w+|the (?:company|firm|bank|group|board|employer|college|university|broker|studio|registrant)|management|finance (?:chief|head|director)|head of|(?<!\\b(?:one|another|rival|former|some|other) )(?:founder|co-founder|owner|boss)|memo|filing|statement|letter|blog|we|our|us|I|I['’]m|announced|told (?:staff|employees|workers|colleagues|investors|regulators)",
);

/** The last place before `at` where a voice is heard to speak. */
function lastBefore(pattern: RegExp, sentence: string, at: number): number {
  return lastMatch(pattern, sentence.slice(0, at))?.index ?? -1;
}

/** Somebody who is not the employer says what stands at `at`: the last who spoke before it, else the first who speaks. */
export function hearsayAt(sentence: string, at: number): boolean {
  const outside = lastBefore(everyOutsider, sentence, at);
  const inside = lastBefore(everyEmployer, sentence, at);
  return outside === inside ? !employerSaying.test(sentence) : outside > inside;
}

const saying =
  '(?:say|said|claim|believ|argu|think|thought|allege|accus|fear|count|estimat|suspect|complain|suggest|add|put|read|tie|link|frame|attribut|blam|wrote|writ|post|report|assum|want)\\w*';
const outsiderSaying: RegExp = new RegExp(
  `${outsiders.source}[^.;:]{0,40}? ${saying}\\b|according to (?:\\w+ ){0,3}?${outsiders.source}|\\b[Ii]t also claims`,
  'i',
);
const employerSaying: RegExp = new RegExp(
  `${employerVoice.source}[^.;:]{0,40}? (?:say|said|wrote|told|announc|confirm|explain|repl|insist|argu|justif|blam|cit|attribut|put|concluded|stat)\\w*`,
  'i',
);
const everyOutsider = global(outsiderSaying);
const everyEmployer = global(employerSaying);

/** For the signs of a sentence: an outsider speaks; others are spoken of. */
export const voices: readonly [outsiders: RegExp, others: RegExp] = [outsiderSaying, elsewhere];

const collective = words(
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+|these|several|some|following|of the|all) (?:\\w+ )?(?:employers|companies|firms|businesses|organi[sz]ations|banks|names)',
  '(?:AI|robot|automation) (?:cuts|layoffs|redundancies|job losses)',
);

/** A sentence about all the employers of a list at once. */
export function speaksOfAll(sentence: string): boolean {
  return collective.test(sentence);
}
