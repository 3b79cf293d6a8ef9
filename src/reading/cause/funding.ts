import type { Span } from '../../core/index.ts';
import { any, words } from './pattern.ts';

/** What the money for AI buys; these words stand for AI where money is being moved. */
const capital =
  '(?:data[- ]?cent(?:re|er)s?|compute|computing power|GPUs?|accelerators?|(?:training|server|compute|inference) clusters?|server farms?|supercomputers?|foundation models?|rechenzentr\\w+|centres? de données|centros? de datos|data center)';
const target = `(?:§+(?!§|[ -](?:jobs?|roles?|staff|workers?|researchers?|engineers?|teams?|unit))|${capital})`;

const spend =
  '(?:(?:trad|swapp?)(?:e|es|ed|ing) (?:\\w+ ){1,4}for|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|pay(?:s|ing)? for|bankroll\\w*|afford|free(?:s|d|ing)?(?: up)?|releas(?:e|es|ed|ing)|redirect\\w*|reallocat\\w+|funnel\\w*|siphon\\w*|steer(?:s|ed|ing)? (?:\\w+ ){0,3}(?:money|cash|capital|savings|budget|funds)|re-?deploy\\w*|divert\\w*|channel(?:s|led|ling)?|pour(?:s|ed|ing)?|plough\\w*|plow\\w*|re-?invest\\w*|mak(?:e|es|ing) (?:room|space|way)|find(?:s|ing)? (?:room|space|money|cash|the money)|concentrat(?:e|es|ed|ing)|put(?:s|ting)? (?:\\w+ ){1,3}(?:into|behind)|prioriti[sz](?:e|es|ed|ing)|double down|offset(?:s|ting)?|cover(?:s|ing)? the (?:cost|bill)|invest(?:s|ing)?(?: more| further| heavily)? (?:in|into)|shift(?:s|ed|ing)? (?:\\w+ ){0,3}(?:money|cash|capital|resources|budget|spending|investment|funds)|mov(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:money|cash|capital|resources|budget|spending|investment|funds)|finanzier\\w+|investier\\w+|financer|investir|dégager|financiar|invertir|liberar|destinar|finanziare|investire|liberare)';

const gap = '(?:(?!\\b(?:including|such as|among|while|although|but)\\b)[^.;?!]){0,90}?';

/** Jobs go so that AI can be paid for, in one sentence. */
const purposive: RegExp = new RegExp(
  any(
    `\\b(?:to|so that|so as to|so|in order to|need(?:s|ed)? to|have to|has to|helps?|will|would|can|could|and|by|of|um|pour|para|per) (?:\\w+ ){0,4}?${spend}\\b${gap}${target}`,
    `\\b(?:saving|savings|saved|money|cash|budget|resources|proceeds|funds|dollars?|euros?|pounds?|capital|kron\\w+|payroll|salaries|wages|cost)\\b${gap}\\b(?:fund|financ|pay|go(?:es|ing)? (?:to|into|toward)|into|toward|invest|redirect|reinvest|divert|compet|becom|turn(?:s|ed|ing)? into)\\w*${gap}${target}`,
    `\\bum [^.;?!]{0,40}?${target}[^.;?!]{0,20}? zu (?:finanzieren|bezahlen|stemmen)`,
    `${target}[^.;?!]{0,60}?\\b(?:paid for|funded|financed|bankrolled) (?:by|with|from|out of|through)`,
    `\\b(?:so that|so) (?:\\w+ ){0,6}?${target}(?: \\w+){0,3}? (?:can|could|may) be (?:paid|funded|financed|built|bought)`,
    `\\b(?:find|found|finding|free up|make|need(?:ed)?) (?:the |more |some )?(?:money|cash|room|budget) for (?:the |our |its |more |an? )?[§¤]+`,
    `(?!invest)${spend} ${gap}${target}`,
  ),
  'i',
);

const shedding = words(
  'cut(?:s|ting)?|jobs?|roles?|posts?|positions?|staff|workforce|headcount|people|layoffs?|laid off|reduc\\w+|sav(?:e|es|ed|ing|ings)|payroll|salaries|wages|clos(?:e|es|ed|ing|ure)|wind(?:s|ing)? down|shut(?:s|ting)?|redundanc\\w+|dismiss\\w*|eliminat\\w+|let\\w* go|fewer|go|goes|going|leav\\w+|budget|operating expenses|restructur\\w+|every (?:dollar|euro|pound|krona|cent)|carry|stellen\\w*|emplois?|postes?|puestos|empleos?|posti|vagas|suppr\\w+|abbau\\w*',
);
const already: RegExp =
  /\b(?:not|n['’]t|never) (?:\w+ ){0,3}(?:fund|pay for|financ|free|redirect|invest)|out of (?:operating )?cash flow|separate budget/i;
const outward: RegExp =
  /\b(?:rais(?:e|es|ed|ing)|fund-?rais\w+|round|investors?|venture|valuation|will rise|set to rise|hired? to|help(?:s|ing)? (?:customers|clients))\b/i;

const capitalNamed: RegExp =
  /comput(?:e\b|ing power|ers?\b)|supercomput|GPU|accelerator|clusters?|server farm|foundation model|data[- ]?cent|rechenz|de datos|de données/i;

/** The words that say the cut pays for AI, relative to the sentence. `near` is true when the sentence states the action or stands by it. */
export function fundingIn(painted: string, near: boolean): Span | null {
  if (!/[§¤]/.test(painted) && !capitalNamed.test(painted)) return null;
  if (already.test(painted)) return null;
  const found = purposive.exec(painted);
  if (!found) return null;
  const hit = found[0];
  const capitalOnly = !/[§¤]/.test(hit);
  if (capitalOnly && !/comput|GPU|accelerator|data|cluster|server|foundation/i.test(hit)) return null;
  const shed = shedding.test(painted);
  if (!shed && !near) return null;
  if (outward.test(hit)) return null;
  return { start: found.index, end: found.index + hit.length };
}

const skills: RegExp =
  /\b(?:(?:clients?|customers?|the market|employers?) (?:\w+ )?(?:ask|want|buy|order|demand|need|pay)\w*|re-?train(?:ed|ing)?|re-?skill\w*|up-?skill\w*|skills?|fluen\w+|literacy|qualif\w+|umschul\w*|compétences|competencias|competenze)\b/i;
const unfit = words(
  "(?:not|no) (?:\\w+ )?(?:path|route|way) (?:in)?to|(?:not|no) (?:realistic|viable|possible|feasible|a viable path)|cannot|can['’]t|could not|couldn['’]t|unable|unwilling|refus\\w+|mismatch|part (?:company|ways)|lack(?:s|ed|ing)?|do not have|don['’]t have|exit(?:ing|ed)?|let(?:ting)? go|replac\\w+|no longer (?:match|fit)|different skills|new skills|did not (?:adapt|adopt)|slow to",
);

const swap: RegExp =
  /\b(?:who|that) (?:know|understand|can (?:build|train|work with))\b[^.;]{0,30}§|\b(?:versed|trained|experienced|specialists?|experience|expertise) (?:in|with) §/i;

/** People go because AI asks for other skills. */
export function skillsIn(painted: string, next: string): Span | null {
  if (!painted.includes('§')) return null;
  const found = skills.exec(painted) ?? swap.exec(painted);
  if (!found) return null;
  const swapped =
    swap.test(painted) && (/\bskills?\b/i.test(next) || shedding.test(painted.slice(0, found.index)));
  if (!swapped && !unfit.test(painted) && !unfit.test(next)) return null;
  return { start: found.index, end: found.index + found[0].length };
}
