import type { PostingPlace } from '../../core/index.ts';
import type { PlaceRow } from '../lexicon/rows.ts';

/** Words of a place's text that say how or how often one works there, not where. */
const manner =
  /\b(?:remote|hybrid|on-?site|office|offices|hq|headquarters|head office|only|based|metro|area|greater|or|flexible|home|in|the|first|friendly)\b/g;

/** Countries by the names of places. */
export class PlaceBook {
  readonly #names = new Map<string, PlaceRow[]>();
  readonly #known = new Map<string, string | null>();

  constructor(rows: readonly PlaceRow[]) {
    for (const row of rows) this.#names.set(row.name, [...(this.#names.get(row.name) ?? []), row]);
  }

  /** ISO 3166-1 alpha-2 of a posting's first place; `null` where it names none, or a whole continent. */
  countryOf(place: PostingPlace | undefined): string | null {
    if (place === undefined) return null;
    if (place.country !== null) {
      if (/^[A-Z]{2}$/.test(place.country)) return place.country === 'UK' ? 'GB' : place.country;
      const named = this.#ofText(place.country);
      if (named !== null) return named;
    }
    return this.#ofText(place.text);
  }

  #ofText(text: string): string | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    let found: string | null = null;
    for (const one of text.split(/[|;•\n]| or |\/(?! ?hybrid)/i)) {
      found = this.#ofOne(one);
      if (found !== null) break;
    }
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(text, found);
    return found;
  }

  /** Widest part last, so "London, Ontario, Canada" is read from its end; a code is read with the city before it. */
  #ofOne(text: string): string | null {
    const parts = text
      .split(/,| [-–—] |[()[\]]|(?<=[a-z])-(?=[A-Z])|(?<=remote)-|:/i)
      .map((part) => part.normalize('NFKC').trim())
      .filter((part) => part !== '');
    for (let at = parts.length - 1; at >= 0; at--) {
      const rows = this.#rows(parts[at]!);
      if (rows.length === 0) continue;
      const [row] = rows;
      if (row!.kind !== 'region-code' && row!.kind !== 'region') return row!.country;
      const before = at > 0 ? this.#rows(parts[at - 1]!) : [];
      if (row!.kind === 'region') return row!.country;
      if (at === 0 && parts.length > 1) continue;
      const code = parts[at]!.toUpperCase();
      const abroad = before.find(({ country }) => country === code);
      return abroad?.country ?? row!.country;
    }
    return null;
  }

  #rows(part: string): readonly PlaceRow[] {
    const whole = part.toLowerCase();
    const bare = whole
      .replaceAll(manner, ' ')
      .replaceAll(/[^\p{L}.' -]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const exact = this.#names.get(whole) ?? this.#names.get(bare);
    if (exact !== undefined) return this.#usable(exact, part);
    const words = bare.split(' ');
    for (let length = Math.min(4, words.length); length > 0; length--)
      for (let at = 0; at + length <= words.length; at++) {
        const rows = this.#names.get(words.slice(at, at + length).join(' '));
        if (
          rows !== undefined &&
          (length > 1 || words[at]!.length > 3 || /^(?:us|usa|uk|uae)$/.test(words[at]!))
        )
          return this.#usable(rows, part);
      }
    return [];
  }

  /** Two letters are a code only in capitals. */
  #usable(rows: readonly PlaceRow[], part: string): readonly PlaceRow[] {
    return rows.filter(({ kind }) => kind !== 'region-code' || /\b[A-Z]{2,3}\b/.test(part));
  }
}
