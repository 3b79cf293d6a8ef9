import { stripVTControlCharacters } from 'node:util';

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const zero = /\p{Mark}|\p{Cf}/u;

/** Columns that a text takes up in a terminal. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const char of stripVTControlCharacters(text)) columns += zero.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return columns;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

/** 80 columns unless the terminal is narrower; longer lines read worse, so a wider one gains nothing. */
export function terminalWidth(
  stream: { readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): number {
  const asked = stream.columns ?? Number(env.COLUMNS ?? 80);
  return Number.isFinite(asked) && asked > 0 ? Math.min(80, Math.max(40, Math.floor(asked))) : 80;
}
