import { tidy } from './tidy.ts';

/** A feed's employer cell taken apart; nothing of it is thrown away. */
export interface EmployerCell {
  readonly name: string;
  /** "doing business as", "also known as" and the like */
  readonly alias: string | null;
  readonly address: string | null;
  /** what else the cell carried: "UPDATED", "Revision 1", a store number */
  readonly notes: readonly string[];
}

const street =
  /\s\d{2,6}[A-Z]?(?:-\d+)? +(?:[NSEW]\.?[EW]?\.? +)?(?:[\w.'’]+ +){0,5}?(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|hwy|highway|pkwy|parkway|way|ct|court|pl|place|plaza|circle|us-\d+)\b.*/i;
const cityAndZip = /\s(?:[A-Z][a-z.']+ ){0,2}[A-Z][a-z.']+, [A-Z]{2},? \d{5}(?:-\d{4})?.*$/;
const zipLine = /,? [A-Z]{2},? \d{5}(?:-\d{4})?$/;
const numberLine = /^\d{1,6}[A-Z]? [\w.'’ ]+|^(?:P\.?O\.? box|suite|ste\.?|floor|various locations)\b/i;

/** A first line that ends so is a whole name; what follows it is a site of the firm. */
const legalEnd = /\b(?:inc|l\.?l\.?c|corp|corporation|company|ltd|l\.?p|n\.a|llp|pllc)\.?$/i;
const airport = /\bairport\b/i;
const houseNumber = /\s\d{3,6}$/;

const remarks: readonly RegExp[] = [
  /\(?\*?\b(?:(?:second |third )?(?:updated?|amended|amendment|supplement(?= [A-Z])|corrected|revised)|u\w?dated|revision(?= ?#?\d|\)|$))\b(?: ?#?\d+)?(?: corporate)?\*?\)?(?: ?\(?\d+\/[\d/]+\)?| [a-z]+ \d{1,2}, \d{4}\b)?/gi,
  /\b\d+(?:st|nd|rd|th) notice\b/gi,
  /(?<=[a-z.] {0,2})(?:Amended|Revised|Updated)+(?: ?\([\d/]+\))?$/g,
  /["“(]?\*?(?:warn )?(?:notice )?\b(?:rescinded|cancell?ed|withdrawn)\b(?: [\d/]+)?["”)]?/gi,
  /#? ?\bstores? (?:numbers?|no\.?|#s?)? ?\d+(?: ?[&,] ?\d+)*|#\d{2,}/gi,
  /\((?:first|second|third|\d(?:st|nd|rd|th)) warn\)/gi,
  / letter$/g,
  /^\(?\*+\)?|\*+$/g,
];
const other =
  /\s*[,(]?\s*\b(?:d\/?b\/?a|a\/?k\/?a|f\/?k\/?a|doing business as|also known as|formerly)\b(?::?\.?\s+|\/\s*)/i;

/** "Brandholt - Ashford" and "BrandholtAshford" carry the city of the site; "Bank of Ashford" carries its own name. */
const gluedOn = /[a-z0-9).,]{2}$|\w\s*[-–,(]\s*$/;

const trimmed = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–:,;"“”]+|[\s\-–:,;"“”]+$/g, '');

const addressed = (line: string): boolean =>
  numberLine.test(line) || zipLine.test(line) || airport.test(line);

/** The lines before are a whole name, and this one does not go on with it. */
function wholeName(lines: readonly string[], at: number): boolean {
  const next = lines[at]!;
  return (
    lines.length > 2 &&
    legalEnd.test(lines[at - 1]!) &&
    !/^(?:and|&|of)\b/i.test(next) &&
    !other.test(` ${next} `)
  );
}

function splitAddress(text: string): readonly [name: string, address: string | null] {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line, i) => i > 0 && (addressed(line) || wholeName(lines, i)));
  if (first > 0) return [lines.slice(0, first).join(' '), lines.slice(first).join(', ')];
  const line = lines.join(' ');
  const found = street.exec(line) ?? cityAndZip.exec(line);
  if (found === null || found.index < 2) return [line, null];
  const before = line.slice(0, found.index);
  const house = houseNumber.exec(before);
  const cut = house === null || house.index < 2 ? found.index : house.index;
  return [line.slice(0, cut), line.slice(cut).trim()];
}

function takeRemarks(text: string): readonly [rest: string, notes: readonly string[]] {
  const notes: string[] = [];
  const rest = remarks.reduce(
    (left, remark) =>
      left.replace(remark, (found) => {
        const note = trimmed(found.replace(/[*()]/g, ' '));
        if (note !== '') notes.push(note);
        return ' ';
      }),
    text,
  );
  return [trimmed(rest), notes];
}

/** `city` is the row's own city column: a city that the feed glued onto the name is taken off again. */
export function cleanEmployer(cell: string, city: string | null = null): EmployerCell {
  const [front, address] = splitAddress(tidy(cell));
  const [whole, notes] = takeRemarks(front);
  const split = other.exec(whole);
  const named = split === null || split.index === 0 ? whole : whole.slice(0, split.index);
  const alias =
    split === null || split.index === 0
      ? null
      : trimmed(whole.slice(split.index + split[0].length).replace(/\)$/, ''));
  const ending = city === null || city === '' ? null : city.toLowerCase();
  const stem = named.slice(0, Math.max(0, named.length - (ending?.length ?? 0)));
  const glued =
    ending !== null &&
    named.toLowerCase().endsWith(ending) &&
    /^[A-Z]/.test(named.slice(stem.length)) &&
    gluedOn.test(stem);
  const name = trimmed(glued ? stem : named);
  return { name, alias, address, notes };
}
