import type { CallSubject } from './subject.ts';
import type { CallSpeaker } from './turns.ts';

const figure =
  /[$€£]\s?\d|\b\d[\d,.]*\s?(?:%|per ?cent|percent|percentage points?|points|million|billion|thousand|hours|minutes|days|weeks|x\b|times\b)|\b\d{1,3}(?:,\d{3})+\b|\b\d+ (?:employees|people|engineers|developers|cases|GPUs)\b|\b(?:half|a third|a quarter|two-thirds|nearly all|doubled|tripled)\b/i;
const period =
  /\b(?:20\d\d|FY ?\d\d|Q[1-4]|(?:first|second|third|fourth|last|this|next|prior|full)[- ](?:quarter|half|year|fiscal)|year[- ]over[- ]year|quarter[- ]over[- ]quarter|sequentially|a year ago|since|per year|a year)\b/i;
const base =
  /\b(?:from|versus|vs|compared (?:with|to)|up from|down from|relative to|out of|of (?:our|the|its|all|total|their) \w+|year[- ]over[- ]year|quarter[- ]over[- ]quarter|sequentially|including|in the range of|between)\b/i;
const measured =
  /\b(?:measured|study|studies|research|survey|audit\w*|independent\w*|according to|A\/B|randomi[sz]ed|in tests?|in a series of tasks)\b/i;
const work =
  /\b(?:cases?|tickets?|calls?|queries|quer(?:y|ies)|emails?|code|coding|documents?|invoices?|claims?|contracts?|meetings?|searching|writing|summari[sz]\w*|drafting|onboarding|content moderation|testing|translation|reports?|scheduling|resol(?:ve|ution)\w*|processing time|fulfillment|transportation)\b/i;
const thing =
  /\b(?:copilots?|assistants?|agent ?force|einstein|agents?|chat ?bots?|watson ?x?|illuminate|sagemaker|bedrock|data cent(?:er|re)s?|servers?|GPUs?|TPUs?|silicon|network(?:ing)?|engineering|engineers|sales|support|marketing|finance|HR|R&D|research|developers?|G&A|infrastructure|operations|reps?)\b/i;
const unsaid =
  /\b(?:no|not|nothing|don['’]t|won['’]t|aren['’]t|can['’]t) (?:\w+ ){0,4}(?:specifics?|share|comment|updates?|guid(?:e|ing|ance)|disclos\w+|quantif\w+|break(?:ing)? out|premature)\b|\bpremature to\b/i;

/**
 * How much a sentence of a call lets a listener check, on the reading contract's scale: 0 nothing is claimed; 1 a slogan; 2 a
 * function or a thing is named; 3 the work, or the direction with its period; 4 a number; 5 a number with base, period and who
 * measured. Money and heads are measured by the company's own accounts; a gain needs somebody named.
 */
export function specificityOf(
  words: string,
  subject: CallSubject,
  speaker: CallSpeaker,
): 0 | 1 | 2 | 3 | 4 | 5 {
  if (subject === 'none' || speaker !== 'management' || unsaid.test(words)) return 0;
  const own = subject !== 'productivity';
  const amount = figure.test(words);
  const when = period.test(words);
  if (amount && when && base.test(words) && (own || measured.test(words))) return 5;
  if (amount) return 4;
  if (
    own
      ? when && /\b(?:increas|decreas|grow|declin|higher|lower|slow|flat|ramp|reduc|up|down)/i.test(words)
      : work.test(words)
  )
    return 3;
  return thing.test(words) ? 2 : 1;
}
