import type { CallSpeaker } from './turns.ts';

export const owners = ['company', 'customer', 'supplier', 'industry'] as const;
/** Whose spending, staff or output a sentence speaks of. */
export type Owner = (typeof owners)[number];

const everybody =
  /\b(?:industry|industries|nations?|countr(?:y|ies)|world|economy|people|tech companies|every (?:CEO|company|enterprise)|(?:most )?companies|businesses|enterprises|hyperscalers|the market|GDP|hiring (?:environment|market)|nonfarm|studies|they(?:['’]ve| have)|VC)\b/i;
const customers =
  /\b(?:customers?|clients?|hirers|advertisers?|users?|sellers|CSPs?|cloud (?:providers?|service providers?)|hyperscalers|web-?scale|consumer internet companies|partners?|agents?['’]? huge|developers|teams? at|employees at|companies like|builders|their (?:agents?|employees|teams?|sales|support|service)|federal|renewals?)\b/i;
const suppliers =
  /\b(?:our |the )?(?:suppliers?|vendors?|foundr(?:y|ies)|contract manufacturers?|TSMC)\b[^.]{0,40}\b(?:invest|spend|add|expand|hir(?:e|ing)|cut|reduc)/i;
/** A firm's suppliers are not the firm, whoever calls them ours. */
const ourSuppliers =
  /\bour (?:\w+ ){0,2}(?:suppliers?|vendors?|foundry partners?|foundr(?:y|ies)|contract manufacturers?)/gi;
const own = /\b(?:we(?:['’](?:re|ve|ll))?|our|ours|us)\b/i;
const yours = /\b(?:you(?:['’](?:re|ve|ll))?|your|you guys)\b/i;
const helping =
  /\b(?:help(?:s|ing|ed)?|enabl(?:e|es|ing)|allow(?:s|ing)?|let(?:s|ting)?|driv(?:e|es|ing)|deliver(?:s|ing)?|assist(?:s|ing)?|empower(?:s|ing)?|provide)\b/i;
const selves =
  /\b(?:our own|ourselves|inside|internal(?:ly)?|our (?:employees|engineers|teams?|workforce|headcount|account executives|sales|support|cost|operating|technical|capital|CapEx|investments?))\b/i;
const product =
  /\b(?:copilots?|einstein|agent ?force|illuminate|watson ?x?|sagemaker|bedrock|vertex|gemini|assistants?|platform|solutions?|omniverse|products?|slack)\b/i;

/** `they've overhired`, `headcount with our customers`, `their workforce`: not the speaker's own. */
const othersStaff =
  /\bthey(?:['’]ve| have|['’]re| are) (?:over)?(?:hir|cut|reduc|rebalanc|add|laid)|\b(?:with|at|across|by) (?:our |your |the )?(?:customers?|clients?|customer base)\b|\b(?:customers?|clients?)(?:['’]s?)? (?:head ?count|hiring|workforce)|\bat (?:the )?(?:time of )?renewals?\b|\btheir (?:workforce|head ?count|hiring|employees)\b|\bupskilling\b/i;

function customersIn(sentence: string, before: string): boolean {
  return /\b(?:customers?|clients?|renewals?|upskilling)\b/i.test(`${before} ${sentence}`);
}

/** Departments and purposes that have customers in their names: they are the speaker's own. */
const functions =
  /\bcustomer (?:experience|services?|support|success|satisfaction|care|engagement)\b|\b(?:for|support|meet|serve|of|to) (?:our |the )?customers?(?:['’]s?)? ?(?:growing |strong |increasing )?(?:needs|demand)\b/gi;
const getting =
  /\bwe(?:['’](?:re|ve))? (?:\w+ ){0,4}(?:get|getting|become|becoming|be|been|operat\w+|driv\w+) (?:\w+ ){0,4}(?:more efficient|efficienc)/i;
const states =
  /\b(?:nations?|governments?|European Union|EU|countr(?:y|ies)|sovereigns?|[A-Z]\w+['’]s (?:\$|€)?\d+ billion)\b/;
const namedSpender =
  /\b[A-Z]\w+(?: [A-Z]\w+)* (?:plans? to|will|is|are|has been) (?:invest|spend|build|grow)\w*/;

/** Whose the subject is. An analyst's "you" is the company; management's "we" is, unless it tells what others get. */
export function ownerOf(said: string, before: string, speaker: CallSpeaker, subject: string): Owner {
  const sentence = said.replace(functions, 'function');
  const mine = speaker === 'analyst' ? yours.test(sentence) || own.test(sentence) : own.test(sentence);
  if (suppliers.test(sentence) && !own.test(sentence.replace(ourSuppliers, ''))) return 'supplier';
  if (subject === 'workforce' && othersStaff.test(sentence))
    return customersIn(sentence, before) ? 'customer' : 'industry';
  if (subject === 'productivity') return gainOwner(sentence, before, speaker, mine);
  if (speaker === 'analyst') {
    if (
      /\bcustomers? (?:head ?count|capex|spend)|\b(?:your )?customers (?:think|plan|see)|\b(?:at|on|these) renewals?\b|\bfederal\b|\ba company with\b|\bcloud capex\b|\bacross the base\b/i.test(
        sentence,
      )
    )
      return 'customer';
    if (/\btrillion\b|\bindustry\b/i.test(sentence) && /\bAI spend/i.test(sentence)) return 'industry';
    if (subject === 'workforce' && /\brenewals?\b|customer head/i.test(before) && !yours.test(sentence))
      return 'customer';
    return 'company';
  }
  if (
    /\b(?:customers?|clients?|cloud providers?|CSPs?|hyperscalers|consumer internet companies|web-?scale)\b/i.test(
      sentence,
    ) &&
    !selves.test(sentence)
  ) {
    if (!/\b(?:for|serve|to|with) (?:our )?customers\b/i.test(sentence) || !mine) return 'customer';
  }
  if (mine) return 'company';
  if (subject === 'spend' && states.test(sentence)) return 'industry';
  if (subject === 'spend' && namedSpender.test(sentence)) return 'customer';
  if (/\byou(?:['’](?:ve|re|d))? (?:just |have |would )?(?:invest|spen[dt]|bought|buy)/i.test(sentence))
    return 'customer';
  if (everybody.test(sentence)) return 'industry';
  if (subject === 'workforce' && /\brenewals?\b|\bcustomers?\b/i.test(before)) return 'customer';
  if (customers.test(sentence) || (customers.test(before) && /\b(?:they|their|it|this)\b/i.test(sentence)))
    return 'customer';
  return 'company';
}

/** A firm by name that gained: `LG AI Research reduced inference time`. */
const namedOther =
  /\b(?!(?:We|I|Q[1-4]|This|That|It|And|But|So|The|AI)\b)[A-Z][\w&.]+(?: [A-Z]\w+| AI| research)* (?:has |have |is |are )?(?:already |now )?(?:reduced|cut|saved|increased|improved|begun|using|seeing|deploying)\b/;

function gainOwner(sentence: string, before: string, speaker: CallSpeaker, mine: boolean): Owner {
  if (/\b(?:studies|(?:most|many) companies|businesses|countr(?:y|ies)|GDP|economy)\b/i.test(sentence))
    return 'industry';
  if (selves.test(sentence) && !customers.test(sentence.replace(selves, ''))) return 'company';
  if (getting.test(sentence)) return 'company';
  if (namedOther.test(sentence)) return 'customer';
  if (customers.test(sentence) || (helping.test(sentence) && product.test(sentence))) return 'customer';
  if (speaker === 'management' && /\byour (?:employees|company|business|workforce)\b/i.test(sentence))
    return 'customer';
  if (/\b(?:they|their)\b/i.test(sentence) && !mine) return 'customer';
  if (product.test(sentence) && !/\b(?:our|we) (?:own|use)\b/i.test(sentence)) return 'customer';
  if (mine) return 'company';
  return customers.test(before) || product.test(before) ? 'customer' : 'company';
}
