/** Characters that would move a cursor, colour a screen or reverse the direction of text instead of being seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A document's words as they may be shown in a terminal: a document must not be able to write its own screen. */
export function printable(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/(?<=\S) *\t *(?=\S)/g, ' | ')
    .replace(/\s+/g, ' ');
}
