import { any, words } from './pattern.ts';
import type { Reason } from './reasons.ts';

const site =
  '(?:plants?|factor(?:y|ies)|lines?|sites?|stores?|shops?|warehouses?|depots?|branch(?:es)?|offices?|hospitals?|clinics?|routes?|mines?|terminals?|restaurants?|hotels?|cent(?:re|er)s?|hubs?|labs?|shipyards?|bases?|foundry|fabs?|wards?|campus(?:es)?)';
const what = words(
  'for (?:a|an|its|the|their|our) (?:new|second|third|next|[\\w-]+ (?:line|plant|site|store|warehouse|contract|season|factory|branch|office|project))',
  'for (?:the )?(?:[\\w-]+ ){0,2}(?:peak|season|harvest|rush|holidays?|festival|christmas|summer|winter|easter|sales)',
  `(?:build|building|built|open|opens|opening|opened|add|adding|launch\\w*|expand\\w*|extend\\w*|start\\w*|run|complet\\w+) (?:at |in )?(?:its|a|an|the|their|our|two|three|four|\\d+) (?:[\\w-]+ ){0,3}?${site}`,
  'to (?:meet|keep up with|serve|satisfy|cope with|match|handle) (?:[\\w-]+ ){0,4}(?:demand|orders|growth|volumes?|contracts?|backlog)',
  "(?:order book|orders|demand|sales|bookings|volumes?|passengers?|patients?|enrol\\w+) (?:[\\w’'-]+ ){0,3}(?:grew|grow\\w*|rose|ris(?:es|ing)|rises|doubl\\w+|tripl\\w+|surg\\w+|soar\\w*|jump\\w*|up|climb\\w*|full|picked up|recover\\w*|record)",
  '(?:rising|growing|strong|record|higher|increased|surging|booming|soaring) (?:[\\w-]+ ){0,3}(?:demand|orders|sales|bookings|volumes?|traffic|order books?|enrol\\w+|exports|prices)',
  '(?:won|win|winning|landed|secured|awarded) (?:an? |the |its |two |three )?(?:[\\w-]+ ){0,5}(?:contracts?|orders?|tenders?|mandates?|licen[cs]es?|customers?|clients?)',
  '(?:new|second|third|fourth|fifth|next) [\\w-]+ (?:opens|starts|begins|will open|is due|comes on stream|goes live|goes into service|enters service)',
  '(?:ahead of|before|in time for|in preparation for) (?:the |its |their )?(?:[\\w-]+ ){0,3}(?:season|timetable|opening|launch|peak|holidays?|christmas|summer|winter|roll-?out|start)',
  '(?:backlog|shortage|replace (?:retir\\w+|leavers)|retire(?:ments?|es|d)?|turnover|maternity)',
);

/** What a hire is for: "for a second line", "for the Christmas peak". */
export function purposeOfHire(sentence: string): Reason | null {
  const found = what.exec(sentence);
  return found && { label: 'growth', start: found.index, end: found.index + found[0].length };
}

const pointsBack: RegExp = new RegExp(
  `^["“]?${any('It', 'They', 'He', 'She', 'We', 'The (?:reason|cause|company|group|firm|jobs|roles|posts|hires|new)', 'This', 'That', 'Its', 'Their', 'Our')}\\b`,
);
const gives = words(
  'thank(?:s|ed|ing)?|credit(?:s|ed|ing)?|blam(?:es|ed|ing)|because|due to|owing to|thanks to|on the back of|driven by|reasons?|attribut\\w+|needed for|to staff',
);

const opens: RegExp =
  /^The (?:new|second|third|fourth|fifth|next) [\w-]+ (?:opens|starts|begins|will open|is due|comes on stream|goes live|goes into service|enters service)\b/;

/** The sentence after a hire gives its reason: "It thanked memory prices". */
export function goesOnToSayWhy(plain: string): boolean {
  return (pointsBack.test(plain) && gives.test(plain)) || opens.test(plain);
}
