const verbs =
  '(?:mak|set|driv|run|writ|book|fil|sort|check|fold|load|clos|settl|tag|caption|translat|answer|pay|bill|weigh|price|balanc|reconcil|stack|pack|pick|clean|inspect|repair|test|steer|plan|schedul|updat|read|process|approv|serv|stock|order|wrap|cut|park|print|compil|report|record|count|monitor|enter|open|greet|review|grad|prepar|produc|publish|generat|navigat|rout)(?:e|es|ed|s|ing|t)?';
const itself: RegExp = new RegExp(`\\b${verbs}(?: themselves| itself)\\b`, 'i');
const hands: RegExp =
  /\bwith (?:\w+ )?[\d\w-]+ (?:people|staff|workers|hands|operators|employees)? ?what (?:used to|once|had|took|it took|needed) (?:take |need |require )?[\d\w-]+/i;
const untouched: RegExp =
  /\b(?:without (?:anyone|anybody|a soul|a human|a person|any human|human hands?) ?(?:touching|looking|lifting|in the loop)?|no (?:one|human|person) (?:has to|needs to|touches|need))\b/i;

const button: RegExp =
  /\b(?:button|click|prompt|keystroke|tick-?box|checkbox|toggle|menu item|script|formula)\b(?<=\b(?:is|are|was|became|becomes|become) (?:now )?(?:just |only |done (?:at|with|by) )?(?:the |a |one |a single )?(?:push of a |press of a )?[\w-]+(?: item)?)/i;

/** Automation without its name: "the pages make themselves", "does with 60 people what used to take 390". */
export const automatic: readonly RegExp[] = [itself, hands, untouched, button];
