/** Characters that would move a cursor, colour a screen or reverse the direction of text instead of being seen. */
const unseen = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A document's words as they may be shown in a terminal: a document must not be able to write its own screen. */
export function printable(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/(?<=\S) *\t *(?=\S)/g, ' | ')
    .replace(/\s+/g, ' ');
}
