export const callSubjects = ['spend', 'workforce', 'productivity'] as const;
/** What a sentence of a call speaks of; `none` for a product, revenue, thanks. */
export type CallSubject = (typeof callSubjects)[number] | 'none';

/** Words that look like a subject and are not one: a segment's name, a product's, thanks to everybody. */
const namesakes =
  /\bproductivity and business processes?\b|\bproductivity (?:applications?|apps?|software|suites?|tools?|services?)\b|\beveryday productivity\b|\bhiring assistant\b|\btalent (?:solutions|optimization|acquisition suite)\b|\b(?:thank|thanks to|grateful to)(?: all)? our (?:employees|teams?)[^.]*|\bemployees, customers, partners\b|\bhybrid workforce\b|\bassociated headcount\b|\b(?:customer|consumer|advertiser|ad) spend(?:ing)?\b|\btime spent\b|\bdigital (?:workforce|labor|workers)\b|\b(?:retrieval[- ])?augmented (?:generation|reality|with)\b|\bspen[dt](?:ing)? (?:\w+ ){0,2}time\b/gi;

const capital =
  /\bcap ?ex\b|\bcapital (?:expenditures?|expenses?|spend(?:ing)?|intensity|investments?|efficiency|outlays?)\b/i;
const ai =
  /\b(?:AI|artificial intelligence|gen(?:erative)? ?AI|GPUs?|LLMs?|llama|lama|machine learning|agentic|agents?|data cent(?:er|re)s?|compute|infrastructure|servers?|silicon|models?)\b/i;
const investing = /\binvest(?:s|ed|ing|ments?)?\b|\bspend(?:s|ing)?\b|\bspent\b/i;
const cost =
  /\b(?:scal(?:e|ing) (?:our |up )?(?:the )?(?:AI|technical|cloud) infrastructure|infrastructure costs?|cost of (?:running|infrastructure|compute)|useful li(?:fe|ves)|depreciation|GPUs? (?:in|by) 20\d\d|deployment of GPUs|buy(?:ing)? (?:a bunch of )?GPUs|expensive)\b/i;

const people =
  /\bhead ?count\b|\bwork ?forces?\b|\b(?:over|re)?hir(?:ed|es?|ing)\b|\blay-?offs?\b|\blaid off\b|\brestructurings?\b|\bseverance\b|\bRIF\b|\b(?:re|up)skill(?:ing|ed)?\b|\bworkers\b|\brebalancing\b|\bstaff(?:ing)?\b|\battrition\b|\bjob cuts?\b|\breduction in force\b|\bboomerang employees\b/i;
const counted =
  /\b\d[\d,]* (?:employees|people|engineers|developers|workers)\b|\bhow many employees\b|\bemployees (?:were|are|we) (?:added|affected|leaving|joined)|\b(?:added|reduced|fewer|more|losing) (?:\w+ ){0,2}employees\b/i;

const gain =
  /\bproductivity\b|\bproductive\b|\befficien(?:t|cy|cies)\b|\b\d+(?:\.\d+)?% faster\b|\b(?:resolv|complet|find|answer|search|writ|summari[sz]|draft|build|process|work|ship|cod|train|mov)\w*(?: [\w%]+){0,5} faster\b|\bfaster (?:resolution|response|decision|time|cycle|turnaround|onboarding)|\bsav(?:e|es|ed|ing) (?:\w+ ){0,4}(?:time|hours|money|effort|costs?)\b|\breduc(?:e|es|ed|ing) (?:\w+ ){0,5}(?:time|costs?|effort|hours)\b|\bautomat(?:e|es|ed|ing|ion)\b|\baugment(?:s|ed|ing)?\b|\bcut (?:down )?(?:\w+ ){0,5}(?:time|costs?|volumes?)\b|\b(?:hours|days|weeks) (?:saved|faster)\b|\b(?:helping|assisting) (?:our |every )?employees?\b|\bbenefits from our AI\b/i;
const strong =
  /\bproductivity\b|\bproductive\b|\bsav(?:e|es|ed|ing) (?:\w+ ){0,6}(?:time|hours|effort)\b|\b\d+(?:\.\d+)?% (?:faster|more efficient|increase in (?:\w+ )?(?:productivity|efficienc))/i;
/** Efficiency of machines, of routes to data, of margins told in passing. */
const technical =
  /\b(?:energy|power|compute|inference|network|capital|performance|scaling) efficien|\befficient (?:scaling|system|inference|infrastructure|generative|AI inference|compute)\b|\benergy[- ]efficient\b|\b(?:GPU|chip|model|rendering|ray tracing|frame)\w*[^.]{0,40}\bfaster\b|\bfaster (?:ray|training than|GPU|and easier)\b|\bapp server efficiency\b/i;

/** The one subject that a sentence is about. Money put into capacity comes first, then people, then output of work. */
export function subjectOf(sentence: string): CallSubject {
  const words = sentence.replace(namesakes, ' ');
  const score = { spend: spendOf(words), workforce: workforceOf(words), productivity: gainOf(words) };
  const [best] = callSubjects.toSorted((a, b) => score[b] - score[a]);
  return best === undefined || score[best] < 1 ? 'none' : best;
}

function spendOf(words: string): number {
  if (capital.test(words)) return 2.2;
  if (cost.test(words) && ai.test(words)) return 1.5;
  if (!investing.test(words)) return 0;
  if (
    /\binvestment (?:areas?|banks?|thesis|community)|\binvestors?\b(?!.*\binvest)/i.test(words) &&
    !/\bAI investment\b/i.test(words)
  )
    return 0.5;
  return ai.test(words) ? 1.6 : 0.8;
}

function workforceOf(words: string): number {
  if (people.test(words)) return 2;
  return counted.test(words) ? 1.4 : 0;
}

function gainOf(words: string): number {
  if (strong.test(words)) return 2.4;
  if (technical.test(words)) return 0;
  return gain.test(words) ? 1.2 : 0;
}
