import { words } from './pattern.ts';

const figure: RegExp =
  /\d+(?:[.,]\d+)? ?(?:%|per ?cent|percent|percentage|persen|points)|\b\d[\d,.]* (?:million |thousand )?(?:tickets|calls|cases|queries|contacts|claims|invoices|files|pages|words|documents|hours|minutes|seconds|days|orders|conversations|chats|reports|listings|transactions)(?!-)|\bone (?:\w+ )?in \w+|\b(?:a|one|two|three)[- ](?:third|quarter|half|fifth|tenth|thirds|quarters|fifths)\b|\bhalf (?:of |are |the )|\b(?:six|seven|eight|nine|four|five|sept|huit|siete|acht|sette|otto|sete) (?:in|out of|appels sur|von|de cada|su|em cada) (?:ten|10|dix|zehn|diez|dieci|dez)\b|with (?:\w+ )?\d+ (?:people|staff|workers)|\b(?:half|two-thirds|a third|three[- ]quarters|a quarter|nine in ten|\w+ in ten|two in three) (?:of )?(?:the |all |our |its |their )?(?:tickets|calls|cases|queries|contacts|claims|work|documents|requests|conversations|chats|code|orders|enquiries|inquiries)|\bfrom [$€£]?\d[\d.,]* ?\w* to [$€£]?\d|\b(?:twice|three times|ten times|\w+fold|\dx)\b/i;
const base = words(
  'compared (?:with|to)|against \\d[\\d.,]* ?(?:%|per cent|percent)|versus|vs|against|up from|down from|from \\d[\\d.,]* ?(?:%|per cent|percent)|a year (?:ago|earlier|before)|corresponding (?:quarter|period)|(?:in|during) (?:the )?(?:quarter|year|month|half|first|second|third|fourth|\\d{4}|q[1-4])',
);
const measurer = words(
  'measured(?: \\w+)?(?: by)?|by the count of|counted by|as measured|audit(?:ed|or|ors)?|internal audit|according to|independent(?:ly)?|verified by|by (?:the )?(?:national|statistics|research)|certified',
);
const mentionWindow = /(?:[\w’'-]+ ){0,2}[§¤]+(?:[ -][\w’'¤-]+){0,3}/g;
const slogan: RegExp =
  /(?:§+[- ](?:native|first|era|age|decade|driven|led|enabled|powered|ready|world|future|push|shift|revolution|transformation|journey|strategy|moment|economy|age)|(?:age|era|rise|world|dawn|decade|time|generation|power|promise|wave) of (?:the )?§+)/i;
const toolName: RegExp =
  /\b(?:chat-?bots?|bots?|robot\w*|assistants?|copilots?|agents?|models?|classifier|software|tools?|self-?check-?outs?|voice clones?|scribes?|kiosks?|systems?|cameras?|machines?|algorithm\w*|pipeline|drones?|generative|product|accelerators?|data cent\w+|compute|gpus?|translation|customer service|support|back office|automat(?:ion|ed|ing) of|automates? \w+|hosts|platform|search|office|\w+ AI)\b/i;

const doesIt: RegExp =
  /[§¤]|without (?:a |any |human |much )|\b(?:resolved|handl(?:ed|ing)|answered|processed|closed|made|done|written|drafted|reviewed|fewer \w+|cost per|used to)\b/i;
const ofStaff =
  /\d[\d.,]* ?(?:%|per ?cent|percent) of (?:its |the |their |our |all )?(?:[\w-]+ ){0,2}(?:staff|workforce|employees|jobs|roles|headcount|company|people|payroll|positions)/gi;
const money: RegExp = /[$€£¥₹]\s?\d|\b\d[\d.,]* (?:million|billion|bn|m)\b/i;

function figuresWork(painted: string): boolean {
  return doesIt.test(painted) && figure.test(painted.replace(ofStaff, ''));
}

/** A maker of AI by its name: "Gantry AI", "Oslo Robotics". */
export function namedForIt(name: string): boolean {
  return /(?:^|\s)(?:AI|A\.I\.|Robotics|Automation)\b|\.(?:ai|AI)$/.test(name);
}

export interface Claim {
  /** the painted sentences that carry the claim */
  readonly painted: readonly string[];
  /** painted sentences of the same employer that may put figures to it */
  readonly nearby: readonly string[];
  /** the words say which work the machine now does */
  readonly namesWork: boolean;
  readonly paysForIt: boolean;
}

/** How much an AI claim lets a reader check, from 1 (a slogan) to 5 (a figure with base, period and who measured). */
export function specificityOf(claim: Claim): number {
  const figures = [...claim.painted, ...claim.nearby].filter(figuresWork);
  if (claim.paysForIt) {
    return claim.nearby.some(
      (sentence) => money.test(sentence) && /[§]|accelerator|data cent|compute/i.test(sentence),
    )
      ? 3
      : 2;
  }
  if (figures.some((sentence) => base.test(sentence) && measurer.test(sentence))) return 5;
  if (figures.length > 0) return 4;
  if (claim.namesWork) return 3;
  const windows = claim.painted.flatMap((sentence) =>
    [...sentence.replace(slogan, '').matchAll(mentionWindow)].map(([w]) => w),
  );
  return windows.some((window) => window.includes('¤') || toolName.test(window)) ? 2 : 1;
}

/** AI is what the employer makes or sells. */
export const sells: RegExp = words(
  '(?:AI|artificial[- ]intelligence|robot\\w*|chatbot|machine[- ]learning|generative|automation|self-driving|driverless)(?:[- ]\\w+)? (?:start-?ups?|company|companies|firm|maker|developer|vendor|unicorn|outfit|venture|business|group|specialist|provider)',
  '(?:maker|developer|provider|builder|seller|vendor) of (?:an? )?(?:[\\w-]+ ){0,3}?(?:AI|artificial|robots?|chatbots?)',
  '(?:made|makes|making|sold|sells|selling|built|builds|building|developed|develops|launched) (?:an? |its |the )?(?:[\\w-]+ ){0,3}?(?:AI|robots?|chatbots?|§+)',
);
