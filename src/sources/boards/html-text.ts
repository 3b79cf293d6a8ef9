import { decodeEntities } from '../files/html/entities.ts';
import { scan } from '../files/html/scan.ts';

const lineTag =
  /^(?:p|div|br|ul|ol|h[1-6]|tr|table|section|article|header|footer|blockquote|dl|dt|dd|hr|pre)$/;
/** beyond this an advertisement is a mistake or an attack; what follows is not read, and the text says so */
const longest = 400_000;

/** The text of an advertisement's markup: a line a block, items after "- ". Nothing in it is run or fetched. */
export function htmlText(markup: string): string {
  let text = '';
  for (const token of scan(markup.slice(0, longest))) {
    if (token.kind === 'text') text += token.text.replace(/\s+/g, ' ');
    else if (token.kind !== 'raw' && token.tag === 'li') text += token.kind === 'open' ? '\n- ' : '\n';
    else if (token.kind !== 'raw' && lineTag.test(token.tag)) text += '\n';
  }
  return tidyLines(markup.length > longest ? `${text}\n[cut: a text of ${markup.length} characters]` : text);
}

/** Greenhouse escapes its markup once more inside the payload. */
export function escapedHtmlText(escaped: string): string {
  return htmlText(decodeEntities(escaped.slice(0, 2 * longest)));
}

/** Blanks of every kind made one, an item and its paragraph one line, items close, at most one empty line in a row. */
export function tidyLines(text: string): string {
  // most texts are nearly tidy: what a pattern would find is looked for first, and single spaces are left alone
  const tidy = text.replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, ' ').replace(/ \n ?|\n /g, '\n');
  const joined = tidy.includes('-\n') ? tidy.replace(/(^|\n)- ?\n+/g, '$1- ') : tidy;
  const spaced = joined.includes('\n\n\n') ? joined.replace(/\n{3,}/g, '\n\n') : joined;
  return (spaced.includes('\n\n- ') ? spaced.replaceAll('\n\n- ', '\n- ') : spaced).trim();
}
