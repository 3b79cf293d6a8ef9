import type { Bound } from '../../core/index.ts';

const lead = (words: string): RegExp =>
  new RegExp(
    `(?:^|[\\s("'])((?:${words})\\s+(?:(?:the|a|an|as|its|some|de|di|of|a total of|another|a further)\\s+)?)$`,
    'i',
  );

const atMost = lead(
  "up to|as many as|at most|at the most|as much as|as little as|just under|just below|(?:a little|slightly|somewhat|a shade|a touch|something) (?:under|less than|below|fewer than)|shy of|no more than|not more than|not exceeding|fewer than|less than|under|below|a maximum of|maximum of|max\\.?|capped at|limited to|bis zu|höchstens|maximal|weniger als|unter|jusqu'à|au plus|au maximum|moins de|hasta|como máximo|menos de|no más de|fino a|al massimo|meno di|non più di|até|no máximo|menos de",
);
const atLeast = lead(
  'at least|as few as|as low as|just over|just above|well over|well above|(?:a little|slightly|somewhat|a shade|a touch|something) (?:over|more than|above)|a good|more than|over|above|exceed(?:s|ed|ing)?|upwards? of|in excess of|no fewer than|not less than|no less than|not fewer than|a minimum of|minimum of|north of|topp(?:ed|ing)|surpass(?:es|ed|ing)|mindestens|mehr als|über|wenigstens|au moins|plus de|al menos|más de|por lo menos|almeno|più di|oltre|pelo menos|mais de|acima de',
);
const about = lead(
  "about|around|nearly|almost|some|roughly|approximately|approx\\.?|circa|ca\\.?|c\\.|close to|an estimated|estimated|something like|in the region of|in the order of|on the order of|call it|nearer(?: to)?|closer to|more like|virtually|broadly|rund|etwa|ungefähr|knapp|gut|fast|environ|près de|quelque|autour de|alrededor de|cerca de|unos|unas|aproximadamente|casi|circa|quasi|all'incirca|quase|perto de|por volta de",
);
const aboutAfter: RegExp =
  /^\s*(?:or so|or thereabouts|-odd|,? give or take|-ish|,? approximately|\s\(approx)/i;
const atLeastAfter: RegExp =
  /^\s*(?:,? ?or (?:more|over|above|greater|longer)|and (?:over|above|up)\b|,? at (?:least|a minimum)|,? minimum\b|plus\b)/i;
const atMostAfter: RegExp = /^\s*(?:,? ?or (?:fewer|less|under)|,? at (?:most|the most)|,? maximum\b)/i;

export interface BoundRead {
  readonly bound: Bound;
  /** how many characters before the figure its bounding words take */
  readonly width: number;
}

/** "8% fewer than the 10 million", "adds up to 48,300", "no more than": the words compare or sum, they do not bound. */
function other(words: string, near: string): boolean {
  const lead = near.slice(0, near.lastIndexOf(words));
  if (/^up to/i.test(words))
    return /\b(?:adds?|added|adding|sums?|summed|totals?|comes?|came|add) $/i.test(lead);
  return /\b(?:no|not) $/i.test(lead) || /(?:\d%?|per ?cent|times|third|half|quarter|points?) $/i.test(lead);
}

/** Reads the words that bound a figure, before it ("up to 300") or after it ("300 or more"). */
export function boundOf(before: string, after: string, plus: boolean): BoundRead {
  const near = before.slice(-40);
  const softened = about.exec(near);
  const most = atMost.exec(near);
  if (most && !other(most[1]!, near)) return { bound: 'at-most', width: most[1]!.length };
  const least = atLeast.exec(near);
  if (least && !other(least[1]!, near)) return { bound: 'at-least', width: least[1]!.length };
  if (softened) return { bound: 'about', width: softened[1]!.length };
  if (plus || atLeastAfter.test(after)) return { bound: 'at-least', width: 0 };
  if (atMostAfter.test(after)) return { bound: 'at-most', width: 0 };
  if (aboutAfter.test(after)) return { bound: 'about', width: 0 };
  return { bound: 'exact', width: 0 };
}
