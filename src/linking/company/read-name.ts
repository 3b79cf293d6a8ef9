import { fold, tokensOf } from '../text/fold.ts';
import { formOf, groupWords } from './legal-forms.ts';

/** A company's name taken apart. */
export interface CompanyName {
  readonly written: string;
  /** the words that are the name: no legal form, no "the", no word for group; at least one */
  readonly words: readonly string[];
  /** countries of the legal forms taken off */
  readonly forms: readonly string[];
  /** other names that the text itself gives: in brackets, after "d/b/a", "formerly" and the like */
  readonly others: readonly string[];
  /** the owner, in "Tata Motors' JLR" or "JLR, a unit of Tata Motors" */
  readonly owner: string | null;
  /** a bracket that says where or which part, not who */
  readonly qualifier: string | null;
}

const alias =
  /[,(;]?\s*\b(?:d\s*\/?\s*b\s*\/?\s*a|a\s*\/?\s*k\s*\/?\s*a|f\s*\/?\s*k\s*\/?\s*a|n\s*\/?\s*k\s*\/?\s*a|doing business as|trading as|t\/a|also known as|formerly(?: known as)?|previously|now(?: known as)?|née)\b[:.]?\s+/i;
const part =
  /[,(]?\s*\b(?:an?|the)?\s*(?:wholly[- ]owned )?(?:unit|subsidiary|division|part|arm|brand)\s+of\s+/i;
const possessive = /^(.*?\p{L}{2}(?:['’]s|s['’]))\s+(\S.*)$/u;
const remark =
  /^(?:updated?|amended|revised|corrected|planned|rumou?red|estimate|again|u\.?s\.?|usa|uk|\d{4}.*|.*\bround\b.*|nyse.*|nasdaq.*|lse.*|tsx.*)$/i;

/** Takes a name apart by its own signs; which of its names are known is another question. */
export function readName(text: string): CompanyName {
  const written = text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const others: string[] = [];
  let [rest, owner, qualifier]: [string, string | null, string | null] = [written, null, null];
  const split = alias.exec(rest);
  if (split !== null && split.index > 0) {
    others.push(rest.slice(split.index + split[0].length).replace(/\)\s*$/, ''));
    rest = rest.slice(0, split.index);
  }
  const of = part.exec(rest);
  if (of !== null && of.index > 1) {
    owner = rest
      .slice(of.index + of[0].length)
      .replace(/\)\s*$/, '')
      .trim();
    rest = rest.slice(0, of.index);
  }
  rest = rest.replace(/\s*[(（[]([^)）\]]*)[)）\]]/g, (_, inside: string) => {
    const bracket = inside.trim();
    if (bracket === '' || remark.test(bracket)) return ' ';
    if (isPlace(bracket)) qualifier = bracket;
    else others.push(bracket);
    return ' ';
  });
  const owned = possessive.exec(rest.trim());
  if (owned !== null && owner === null) owner = owned[1]!.replace(/'s?$/, '');
  return { written, ...core(rest), others, owner, qualifier };
}

/** What stands after the owner of a possessive name, or null: "JLR" of "Tata Motors' JLR". */
export function owned(written: string): string | null {
  return possessive.exec(written.replace(/\s*\([^)]*\)/g, '').trim())?.[2] ?? null;
}

/** The words of a name without legal forms at its end and without words for "group"; never none. */
function core(text: string): Pick<CompanyName, 'words' | 'forms'> {
  const bare = text.replace(/(\p{L}{3,})\.(?:com|io|ai|net|org|co)\b/giu, '$1').replace(/&|\+/g, ' and ');
  let pieces = bare
    .replace(
      /^(?:株式会社|주식회사|\(주\))|(?:股份有限公司|有限责任公司|有限公司|株式会社|주식회사)$/u,
      ' $& ',
    )
    .replace(/[\s,]+/g, ' ')
    .trim()
    .split(' ')
    .filter((piece) => fold(piece) !== '');
  const forms: string[] = [];
  const first =
    pieces.length > 1 && /[^\p{Script=Latin}]/u.test(pieces[0]!) ? formOf(pieces[0]!, pieces[0]!) : null;
  if (first !== null) {
    forms.push(first);
    pieces = pieces.slice(1);
  }
  for (;;) {
    const found = lastForm(pieces);
    if (found === null) break;
    forms.push(found.where);
    pieces = pieces.slice(0, -found.length);
    while (pieces.length > 1 && /^(?:and|&|-)$/i.test(pieces.at(-1)!)) pieces = pieces.slice(0, -1);
  }
  const words = pieces.flatMap((piece) => tokensOf(fold(piece.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))));
  const telling = words.filter((word) => !groupWords.has(word) && word !== 'and');
  return { words: telling.length > 0 ? telling : words, forms };
}

/** The longest legal form of up to four words that ends the name, never the whole of it. */
function lastForm(pieces: readonly string[]): { where: string; length: number } | null {
  for (let length = Math.min(5, pieces.length - 1); length > 0; length--) {
    const written = pieces.slice(-length).join(' ');
    const letters = fold(written).replace(/ and /g, ' ').replace(/ /g, '');
    const where = formOf(letters, written);
    if (where !== null) return { where, length };
  }
  return null;
}

const places: ReadonlySet<string> = new Set(
  'ireland canada germany france spain italy poland sweden norway finland denmark netherlands belgium austria switzerland slovakia czechia hungary romania portugal india china japan korea singapore australia mexico brazil argentina chile europe emea apac asia america americas international global slovenia turkey israel russia ukraine uk us usa'.split(
    ' ',
  ),
);

/** Whether a text is nothing but a country or region. */
export const isPlace = (text: string): boolean => {
  const words = tokensOf(fold(text));
  return words.length > 0 && words.every((word) => places.has(word) || word === 'north' || word === 'south');
};
