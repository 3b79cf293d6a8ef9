/** A row as far as it can be known again under another key. */
export interface KeyedRow {
  readonly key: string;
  readonly employer: string;
  readonly place: string;
  readonly notice: string | null;
  readonly effective: string | null;
  /** the count in any spelling that is equal for equal counts */
  readonly count: string;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:inc|llc|l\.l\.c|corp|corporation|company|co|ltd|lp)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Facts extends KeyedRow {
  readonly who: string;
  readonly where: string;
}

/** What two rows must share, the most certain first. `alone`: only where no other row shares it, on either side. */
interface Likeness {
  readonly alone: boolean;
  readonly of: (row: Facts) => string | null;
  readonly and?: (before: Facts, after: Facts) => boolean;
}

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.some((part) => part === null || part === '') ? null : parts.join('\n');

/** One of the two places is not given, or they share a word: a site told in more words, not another site. */
function placesMeet(before: Facts, after: Facts): boolean {
  const words = new Set(before.where.split(' '));
  return before.where === '' || after.where === '' || after.where.split(' ').some((word) => words.has(word));
}

const firstWord = (name: string): string => name.split(' ', 1)[0]!;

const likenesses: readonly Likeness[] = [
  { alone: false, of: (r) => joined(r.who, r.where, r.effective, r.count) },
  { alone: true, of: (r) => joined(r.who, r.where, r.effective) },
  { alone: true, of: (r) => joined(r.who, r.effective, r.count), and: placesMeet },
  { alone: true, of: (r) => joined(r.who, r.notice, r.count), and: placesMeet },
  {
    alone: true,
    of: (r) => joined(r.where, r.effective, r.count),
    and: (a, b) => firstWord(a.who) === firstWord(b.who),
  },
];

/**
 * Rows that a source dropped and rows that it brought in the same go, which are the same notice under a new key: a column
 * changed its meaning, or a name was respelled. A row that is still listed is never matched, so a second filing stays a second
 * filing. Returns new key to old key.
 */
export function rekeyedRows(
  gone: readonly KeyedRow[],
  appeared: readonly KeyedRow[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let [left, right] = [gone.map(facts), appeared.map(facts)];
  for (const likeness of likenesses) {
    if (left.length === 0 || right.length === 0) break;
    const taken = new Set<Facts>();
    const before = grouped(left, likeness);
    for (const [shared, news] of grouped(right, likeness)) {
      const olds = before.get(shared) ?? [];
      if (likeness.alone && (olds.length !== 1 || news.length !== 1)) continue;
      for (let i = 0; i < Math.min(olds.length, news.length); i++) {
        const [a, b] = [olds[i]!, news[i]!];
        if (likeness.and !== undefined && !likeness.and(a, b)) continue;
        found.set(b.key, a.key);
        taken.add(a).add(b);
      }
    }
    left = left.filter((row) => !taken.has(row));
    right = right.filter((row) => !taken.has(row));
  }
  return found;
}

const facts = (row: KeyedRow): Facts => ({ ...row, who: plain(row.employer), where: plain(row.place) });

/** Rows by what they share, each group in order of notice and key, so that alike rows pair the same way every time. */
function grouped(rows: readonly Facts[], { of }: Likeness): ReadonlyMap<string, readonly Facts[]> {
  const groups = new Map<string, Facts[]>();
  for (const row of rows) {
    const shared = of(row);
    if (shared === null) continue;
    const group = groups.get(shared);
    if (group === undefined) groups.set(shared, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.sort(byNotice);
  return groups;
}

function byNotice(a: Facts, b: Facts): number {
  const [left, right] = [`${a.notice ?? ''} ${a.key}`, `${b.notice ?? ''} ${b.key}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
