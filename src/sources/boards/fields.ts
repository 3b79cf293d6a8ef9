type Fields = Readonly<Record<string, unknown>>;

/** Reads one field of a payload whose shape nobody promises: another type than expected is as good as absent. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text with its blanks trimmed; empty is absent. A number is text that was written as one. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

export function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** A number, or text that is wholly one. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*\d[\d,]*(?:\.\d+)?\s*$/.test(value)) return null;
  return Number(value.replaceAll(',', ''));
}

/** An id: text, or a whole number that JSON can hold exactly; beyond that two ids would read as one. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return null;
  const text = textOf(value);
  return text === null ? null : wellFormed(text);
}

/** Half of a character, which JSON can hold and UTF-8 cannot, becomes U+FFFD: what names a thing must be found again. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const most = 2 ** 31;

/** How many a board says it has: a whole number that a board may have; anything else says nothing. */
export function countOf(value: unknown): number | null {
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) && number >= 0 && number < most ? number : null;
}

/** Those of several names that are there, each once: teams, for instance, widest first. */
export function present(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map(textOf).filter((text) => text !== null))];
}
