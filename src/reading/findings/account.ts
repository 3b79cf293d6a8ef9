import { after, before } from './phrase.ts';
import type { Mention, Scene } from './types.ts';

/** What kind of thing a jobs figure counts, as coarse as the law against adding unlike units needs. */
export type Account = 'people' | 'offer' | 'vacancy' | 'contractor' | 'hire' | 'equivalence';

export const accountNames: Readonly<Record<Account, string>> = {
  people: 'people losing jobs',
  offer: 'people who were only offered a way out',
  vacancy: 'open positions that nobody held',
  contractor: 'contractors',
  hire: 'people hired',
  equivalence: 'work equivalents',
};

const own: readonly (readonly [Account, RegExp])[] = [
  [
    'people',
    /^ (?:[\w-]+ ){0,3}?(?:took|accepted|resigned|retired|left|quit|were made redundant|were dismissed|went)\b/i,
  ],
  [
    'vacancy',
    /^\W{0,3}(?:[\w-]+ ){0,4}(?:vacanc\w+|requisitions?|openings?|open (?:roles?|positions?|posts?|jobs?)|unfilled \w+|vacant \w+|empty (?:posts?|desks?|positions?|roles?)|advertised|jobs? (?:\w+ ){0,3}(?:that are )?advertised|(?:posts|roles|positions|jobs) that (?:were|are|have been|had been) (?:already |never )?(?:vacant|empty|open|filled|frozen)|are empty|job (?:ads|adverts|postings))\b/i,
  ],
  [
    'contractor',
    /^\W{0,3}(?:[\w-]+ ){0,3}(?:contractors?|freelancers?|temps|agency (?:\w+ ){0,2}\w+|contract (?:staff|workers|roles)|temporary (?:staff|workers)|outsourced \w+|(?:jobs |people |staff |roles )?at (?:a|an) (?:supplier|outsourcer|contractor|vendor)|external \w+|freelance \w+|consultants? (?:whose|will not))\b/i,
  ],
  [
    'offer',
    /^\W{0,3}(?:[\w'-]+ ){0,5}(?:eligible|(?:who )?(?:were |are |was |have been |had been )?offered|invited to|who (?:may|can|could) (?:take|apply|leave|accept)|may (?:take|apply)|buyouts? offers?|meeting (?:the )?(?:age|service))\b/i,
  ],
  ['hire', /^\W{0,3}(?:[\w-]+ ){0,3}(?:new hires|recruits|hired|to be hired|new jobs)\b/i],
];
const lead: readonly (readonly [Account, RegExp])[] = [
  [
    'offer',
    /\b(?:buyouts?|voluntary (?:\w+ ){0,2}(?:exit|departure|retirement|redundancy|severance|separation|leave)|(?:early[- ])?retirement(?: \w+)?|offer(?:s|ed|ing)?|severance package)\b(?: \w+){0,3} (?:to|for|open to|covering|offers? to)\s+(?:\w+ ){0,1}$|\beligible:?\s+$|\boffer(?:ed|ing|s)? (?:\w+ ){0,3}(?:to\s+)?$/i,
  ],
  [
    'vacancy',
    /\b(?:will not|won't|not to|not|never|stop|leave|leaving|without) (?:be )?(?:re)?fill(?:ed|ing)?\s+(?:\w+ ){0,2}$|\bunfilled:?\s+(?:\w+ ){0,2}$|\bvacanc(?:y|ies)(?: \w+)?:?\s+$/i,
  ],
  [
    'contractor',
    /\bcontractors?(?: \w+)?:?\s+$|\bend(?:ed|ing)? (?:the )?(?:contracts|engagements) of (?:\w+ )?$/i,
  ],
  ['hire', /\b(?:hired?|hires|hiring|recruit(?:ed|s|ing)?|took on|take on|added)\s+(?:\w+ ){0,1}$/i],
  ['equivalence', /\b(?:the work of|does the job of|equivalent of|as much as)\s+(?:\w+ ){0,1}$/i],
];
const byUnit: Readonly<Record<string, Account>> = {
  announced: 'people',
  separated: 'people',
  notice: 'people',
  accepted: 'people',
  eligible: 'offer',
  requisition: 'vacancy',
  contractor: 'contractor',
  equivalence: 'equivalence',
};

/** The figure's own words first, then its statement; `null` when neither says. */
export function accountOf(scene: Scene, m: Mention): Account | null {
  const own = ownAccount(scene, m);
  if (own || m.statement?.unitOfAccount) return own;
  const first = scene.mentions.find((o) => o.form === 'count' && o.value === m.value);
  return first && first.start < m.start ? ownAccount(scene, first) : null;
}

/** As `accountOf`, without looking at the same figure further up. */
export function ownAccount(scene: Scene, m: Mention): Account | null {
  const tail = after(scene, m, 70).split(/[.;,](?!\d)|\d/)[0]!;
  for (const [account, words] of own) if (words.test(tail)) return account;
  const head = before(scene, m, 60);
  for (const [account, words] of lead) if (words.test(head)) return account;
  if (/^ (?:[\w-]+ ){0,2}(?:redundanc\w+|layoffs|dismissals|sackings|sacked|fired|job losses)\b/i.test(tail))
    return 'people';
  if (m.statement?.measure === 'postings') return 'vacancy';
  const unit = m.statement?.unitOfAccount;
  return unit ? (byUnit[unit] ?? null) : null;
}

/** The kinds of account among some figures; a figure that does not say is taken for people. */
export function accountsAmong(scene: Scene, mentions: readonly Mention[]): Account[] {
  return [...new Set(mentions.map((m) => accountOf(scene, m) ?? 'people'))];
}
