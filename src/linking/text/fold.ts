/** Letters that have no mark to strip, and how they are written without them. */
const plain: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};

/**
 * A text as it is compared: compatibility forms folded, marks stripped, lower case, everything but letters and digits
 * of any script a space. Apostrophes vanish, so that "McDonald's" and "McDonalds" are one word.
 */
export function fold(text: string): string {
  if (/^[a-z0-9 ]*$/.test(text)) return text.includes('  ') ? text.replace(/ +/g, ' ').trim() : text.trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => plain[letter]!)
    .replace(/\p{M}+|['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded text. */
export const tokensOf = (folded: string): readonly string[] => (folded === '' ? [] : folded.split(' '));
