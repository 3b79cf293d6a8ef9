/** One text, by whom and when. `day` is ISO, so that its order is the order of time. */
export interface DatedText {
  readonly id: string;
  readonly who: string;
  readonly day: string;
  readonly text: string;
}

export interface SharedPhrase {
  readonly phrase: string;
  /** every speaker's first use, earliest first */
  readonly uses: readonly { readonly who: string; readonly day: string; readonly id: string }[];
  /** who used it on the first day; more than one when they tie */
  readonly first: readonly string[];
}

export interface PhraseOptions {
  /** words in a phrase, least and most */
  readonly least?: number;
  readonly most?: number;
  /** words too common to make a phrase rare; a phrase needs two others, and starts and ends with one */
  readonly common: ReadonlySet<string>;
  /** texts by others; a phrase that occurs in any of them is not rare */
  readonly background?: readonly string[];
}

const copied = 0.5;

export function wordsOfText(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/**
 * Rare phrases (word n-grams) that texts of at least two speakers share, longest first use kept. A text of which half of the
 * n-grams stand in an earlier one is a copy and is not counted. A phrase inside a longer one with the same speakers is dropped.
 */
export function sharedPhrases(texts: readonly DatedText[], options: PhraseOptions): readonly SharedPhrase[] {
  const { least = 3, most = 7, common, background = [] } = options;
  const ordered = texts.toSorted((a, b) => order(a.day, b.day) || order(a.id, b.id));
  const grams = ordered.map((text) => gramsOf(wordsOfText(text.text), least, most, common));
  const kept = ordered.map(
    (_, i) => !grams.slice(0, i).some((earlier) => overlap(grams[i]!, earlier) > copied),
  );
  const uses = new Map<string, Map<string, DatedText>>();
  for (const [i, text] of ordered.entries()) {
    if (!kept[i]) continue;
    for (const gram of grams[i]!) {
      const known = uses.get(gram);
      if (known === undefined) uses.set(gram, new Map([[text.who, text]]));
      else if (!known.has(text.who)) known.set(text.who, text);
    }
  }
  const elsewhere = background.map((text) => ` ${wordsOfText(text).join(' ')} `);
  const shared = [...uses].filter(
    ([gram, by]) => by.size > 1 && !elsewhere.some((text) => text.includes(` ${gram} `)),
  );
  return withoutParts(shared.map(([phrase, by]) => phraseOf(phrase, [...by.values()])));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function gramsOf(
  words: readonly string[],
  least: number,
  most: number,
  common: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    if (common.has(words[from]!)) continue;
    for (let size = least; size <= most && from + size <= words.length; size++) {
      if (common.has(words[from + size - 1]!)) continue;
      const gram = words.slice(from, from + size);
      if (gram.filter((word) => !common.has(word)).length >= 2) found.add(gram.join(' '));
    }
  }
  return found;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return a.size === 0 ? 0 : both / a.size;
}

function phraseOf(phrase: string, texts: readonly DatedText[]): SharedPhrase {
  const uses = texts.map(({ who, day, id }) => ({ who, day, id }));
  const onset = uses[0]!.day;
  return { phrase, uses, first: uses.filter(({ day }) => day === onset).map(({ who }) => who) };
}

function withoutParts(phrases: readonly SharedPhrase[]): readonly SharedPhrase[] {
  const speakers = ({ uses }: SharedPhrase): string => uses.map(({ who, id }) => `${who} ${id}`).join('|');
  const whole = phrases.filter(
    (short) =>
      !phrases.some(
        (long) =>
          long.phrase.length > short.phrase.length &&
          ` ${long.phrase} `.includes(` ${short.phrase} `) &&
          speakers(long) === speakers(short),
      ),
  );
  return whole.toSorted(
    (a, b) =>
      b.uses.length - a.uses.length || order(a.uses[0]!.day, b.uses[0]!.day) || order(a.phrase, b.phrase),
  );
}
