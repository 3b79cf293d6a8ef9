import { words } from './pattern.ts';

const figure =
  /\d+(?:[.,]\d+)? ?(?:%|per ?cent|percent|percentage|persen|points)|\b\d[\d,.]* (?:million |thousand )?(?:tickets|calls|cases|queries|contacts|claims|invoices|files|pages|words|documents|hours|minutes|seconds|days|orders|conversations|chats|reports|lines|listings|transactions)|\bone (?:\w+ )?in \w+|with (?:\w+ )?\d+ (?:people|staff|workers)|\b(?:half|two-thirds|a third|three[- ]quarters|a quarter|nine in ten|\w+ in ten|two in three) (?:of )?(?:the |all |our |its |their )?(?:tickets|calls|cases|queries|contacts|claims|work|documents|requests|conversations|chats|code|orders|enquiries|inquiries)|\bfrom [$€£]?\d[\d.,]* ?\w* to [$€£]?\d|\b(?:twice|three times|ten times|\w+fold|\dx)\b/i;
const base = words(
  'compared (?:with|to)|versus|vs|against|up from|down from|from \\d[\\d.,]* ?(?:%|per cent|percent)|a year (?:ago|earlier|before)|corresponding (?:quarter|period)|(?:in|during) (?:the )?(?:quarter|year|month|half|first|second|third|fourth|\\d{4}|q[1-4])',
);
const measurer = words(
  'measured by|as measured|audit(?:ed|or|ors)?|internal audit|according to|independent(?:ly)?|verified by|by (?:the )?(?:national|statistics|research)|certified',
);
const slogan =
  /(?:§+[- ](?:native|first|era|age|decade|driven|led|enabled|powered|ready|world|future|push|shift|revolution|transformation|journey|strategy|moment|economy|age)|(?:age|era|rise|world|dawn|decade|time|generation|power|promise|wave) of (?:the )?§+)/i;
const toolName =
  /(?:chat-?bots?|bots?|robot\w*|assistants?|copilots?|agents?|models?|classifier|software|tools?|self-?check-?outs?|voice clones?|scribes?|kiosks?|systems?|cameras?|machines?|algorithm\w*|pipeline|drones?|generative|product|accelerators?|data cent\w+|compute|gpus?|translation|customer service|support|back office|automat(?:ion|ed|ing) of|automates? \w+|hosts|platform|search|office|[A-Z]\w+ AI\b)/i;

export interface SpecificityInput {
  /** painted sentences that carry the claim */
  readonly painted: readonly string[];
  readonly plain: readonly string[];
  /** the words say which work the machine now does */
  readonly namesWork: boolean;
}

/** How much an AI claim lets a reader check, from 1 (a slogan) to 5 (a figure with base, period and who measured). */
export function specificityOf(claim: SpecificityInput): number {
  const plain = claim.plain.join(' ');
  if (claim.namesWork) {
    const withFigure = claim.plain.filter((sentence) => figure.test(sentence));
    if (withFigure.some((sentence) => base.test(sentence) && measurer.test(sentence))) return 5;
    if (withFigure.length > 0) return 4;
    return 3;
  }
  const bare = claim.painted.map((sentence) => sentence.replace(slogan, '')).join(' ');
  if (!/[§¤]/.test(bare) && !toolName.test(bare)) return 1;
  return toolName.test(plain) ? 2 : 1;
}

const sells = words(
  '(?:AI|artificial[- ]intelligence|robot\\w*|chatbot|machine[- ]learning|generative|automation|self-driving|driverless)(?:[- ]\\w+)? (?:start-?ups?|company|companies|firm|maker|developer|vendor|lab|unicorn|outfit|venture|business|group|specialist|provider)',
  '(?:maker|developer|provider|builder|seller|vendor) of (?:an? )?(?:[\\w-]+ ){0,3}?(?:AI|artificial|robots?|chatbots?)',
  '(?:made|makes|making|sold|sells|selling|built|builds|building|developed|develops|launched) (?:an? |its |the )?(?:[\\w-]+ ){0,3}?(?:AI|robots?|chatbots?|§+)',
  'start-?up',
);

/** AI is what the employer makes or sells. */
export function sellsIt(sentence: string): boolean {
  return sells.test(sentence);
}
