import type { Line } from './lines.ts';

/** Headings after which a page lists other stories, to the end of the block. */
const listHeading: RegExp =
  /^(?:comments? \(\d+\)|(?:the )?(?:most|editor'?s?'? |top |latest )\s?(?:read|viewed|popular|commented|shared|picks?|stories|news|headlines)|related(?: (?:stories|articles|content|coverage|reading|links|posts))?|(?:read|see|more) (?:next|also|more|on this|from|like|in|stories|coverage|headlines)\b|you (?:might|may|could) (?:also )?(?:like|enjoy|have missed)|others? recently (?:added|listed)|explore more|recommended(?: for you| reading)?|trending(?: now)?|popular (?:now|this week|posts)|further reading|elsewhere on|also on|in other news|what to read next|keep reading|from our (?:partners|sponsors)|around the web|recent (?:posts|entries|additions|comments)|previous(?:ly)?(?: post| on|:)|next (?:post|article|story|up))(?:\b|$)/i;

/** Lines that belong to the page, wherever they stand. */
const pageLine: RegExp =
  /^(?:skip to|accept\b.*(?:cookies|all|manage)|we (?:and our \d+ partners|value your privacy|use cookies)|this (?:site|website) uses|(?:manage )?cookies?\b|sign (?:in|up)\b|log ?in\b|subscribe\b|register (?:now|free)|advert(?:isement|orial)?\b|sponsor(?:ed)?\b|\[?(?:sponsor|ad|advert)(?:ed)?[:\]]|promoted\b|newsletter\b|get (?:our|the) (?:app|newsletter|daily)|join (?:our|the)? ?[\d,.]+[km]? |©|copyright\b|\(c\) \d{4}|all rights reserved|share (?:this|on|:)|comments? ?(?:\(|are|closed|:|\d)|\d+ comments?\b|(?:previous|next) (?:post|story|article)\b|see also\b|read (?:next|more|also)\b|more:|tags?:|topics?:|filed under|photo(?:graph)?:|image:|picture:|getty|credit:|breaking:|live:|watch:|listen:|podcast:|video:|unsubscribe|you (?:get|are receiving|received) this|(?:data|content) licensed|showing \d|sort by|filter:|search\b.{0,12}$|menu\b|home\b.{0,3}[|/>]|follow us|donate\b|terms (?:of|and|&|\|)|privacy (?:policy|notice)|contact us|about us\b|back to top|print this|listen to this|\d+ min(?:ute)?s? read|estimated reading|last updated|first published|most commented|poll:|quiz:|weather:|jobs at\b|view in browser|forward to a friend|popular searches|got a tip|have a tip|tip us|tips?@|contact (?:the|our)|like this\?|enjoyed this|support (?:this site|us|our)|become a (?:member|subscriber)|hire\b.{0,40}free|☰|→|»)/i;

const byline: RegExp =
  /^(?:by|words:?|text:?|reporting by|written by|posted by|story by)\s+[A-Z][\p{L}.'-]+(?:\s+(?:and\s+)?[A-Z][\p{L}.'-]*){0,6}(?:,[^.]{0,60})?$/iu;
const separators = /\s[|·•>»/]\s|\s\/\s|\s{2,}[|·•]/g;
const sentenceLike: RegExp = /[a-z]{2}[.!?]["')]?(?:\s|$)/;

/** A menu: short labels between bars, no sentence. */
function isMenu(line: string): boolean {
  const bars = line.match(separators)?.length ?? 0;
  if (bars === 0)
    return (
      /^(?:\S{1,18} ){3,9}\S{1,18}$/.test(line) &&
      !/[.!?:;,\d]|\b(?:to|of|in|the|will|at|for)\b/.test(line) &&
      /^(?:[A-Z]\S* )+[A-Z]\S*$/.test(line)
    );
  if (bars >= 2 && /(?:^|[^(\d.,])\d[\d,.]*(?: [a-z%]| [|/;]|%)/.test(line)) return false;
  const longest = line.split(/[|·•>»/]/).reduce((most, part) => Math.max(most, part.trim().length), 0);
  return bars >= 2
    ? longest <= 46 && !sentenceLike.test(line)
    : longest <= 30 && !/\d|%/.test(line) && !sentenceLike.test(line);
}

const shortLabel: RegExp = /^[^.!?]{1,48}$/;

/**
 * Which lines are page furniture: menus, cookie bars, bylines, sponsor lines, lists of other stories, footers. Their
 * figures belong to other stories, so nothing is read from them.
 */
export function furnitureOf(view: string, lines: readonly Line[]): boolean[] {
  const drop: boolean[] = [];
  let listBlock = -1;
  for (const [i, line] of lines.entries()) {
    const words = view.slice(line.start, Math.min(line.end, line.start + 240));
    if (line.block === listBlock) {
      drop.push(true);
      continue;
    }
    const long = line.end - line.start > 180;
    const heading = !long && listHeading.test(words);
    if (heading && (shortLabel.test(words) || words.includes('|') || words.includes(':'))) {
      listBlock =
        line.blankAfter && lines[i + 1] !== undefined && isListed(view, lines[i + 1]!)
          ? lines[i + 1]!.block
          : line.block;
      drop.push(true);
      continue;
    }
    drop.push(!long && (pageLine.test(words) || byline.test(words) || isMenu(words)));
  }
  return drop;
}

function isListed(view: string, line: Line): boolean {
  return /^(?:[-*•→]|\d{1,2}[.)]?\s)/.test(view.slice(line.start, line.start + 6));
}
