import { wrap } from '../terminal/wrap.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML holds it: markup escaped, control characters that XML forbids left out. */
export function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (char) => entities[char]!);
}

/** Text broken into lines of about so many letters. */
export function linesOf(text: string, letters: number): readonly string[] {
  return text === '' ? [] : wrap(text, letters);
}

export function textBlock(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  role: string,
): string {
  return lines
    .map((line, i) => `<text class="${role}" x="${x}" y="${y + i * leading}">${escaped(line)}</text>`)
    .join('\n');
}
