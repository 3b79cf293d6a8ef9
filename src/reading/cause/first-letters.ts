/** How a match of a pattern may begin: up to three letters, `.` for "the word ends here", `*` for "anything may follow". */
const reach = 3;

interface Cursor {
  at: number;
  readonly source: string;
}

const done = (start: string): boolean => start.length >= reach || start.endsWith('.') || start.endsWith('*');

/** Each start in `heads` goes on with each in `tails`, as far as three letters. */
function join(heads: ReadonlySet<string>, tails: ReadonlySet<string>): Set<string> {
  const joined = new Set<string>();
  for (const head of heads) {
    if (done(head)) joined.add(head);
    else for (const tail of tails) joined.add(clip(head + tail));
  }
  return joined;
}

function clip(start: string): string {
  return start.length > reach ? start.slice(0, reach) : start;
}

function isLetter(char: string): boolean {
  return /[a-zà-ÿ0-9]/i.test(char);
}

const ofLiteral = (char: string): Set<string> => new Set([isLetter(char) ? char.toLowerCase() : '.']);
const anything: ReadonlySet<string> = new Set(['*']);
const nothing: ReadonlySet<string> = new Set(['']);

function readClass(cursor: Cursor): ReadonlySet<string> {
  const from = cursor.at + 1;
  let end = from;
  while (cursor.source[end] !== ']') end += cursor.source[end] === '\\' ? 2 : 1;
  const inside = cursor.source.slice(from, end);
  cursor.at = end + 1;
  if (/^\^|\\|.-./.test(inside)) return anything;
  return new Set([...inside].flatMap((char) => [...ofLiteral(char)]));
}

function readEscape(cursor: Cursor): ReadonlySet<string> {
  const char = cursor.source[cursor.at + 1]!;
  cursor.at += 2;
  if (char === 'b' || char === 'B') return nothing;
  return /[wdDSW]/.test(char) ? anything : char === 's' ? new Set(['.']) : ofLiteral(char);
}

function readGroup(cursor: Cursor): ReadonlySet<string> {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(cursor.source.slice(cursor.at))![0];
  cursor.at += opening.length;
  const inside = readAlternatives(cursor);
  cursor.at += 1;
  return /^\(\?<?[=!]/.test(opening) ? nothing : inside;
}

function readAtom(cursor: Cursor): ReadonlySet<string> {
  const char = cursor.source[cursor.at]!;
  if (char === '(') return readGroup(cursor);
  if (char === '[') return readClass(cursor);
  if (char === '\\') return readEscape(cursor);
  cursor.at += 1;
  if (char === '^' || char === '$') return nothing;
  return char === '.' ? anything : ofLiteral(char);
}

function readAlternatives(cursor: Cursor): Set<string> {
  const all = new Set<string>();
  let sequence: Set<string> = new Set(nothing);
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ')') {
    if (cursor.source[cursor.at] === '|') {
      for (const start of sequence) all.add(start);
      sequence = new Set(nothing);
      cursor.at += 1;
      continue;
    }
    let atom = readAtom(cursor);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at))?.[0] ?? '';
    cursor.at += quantifier.length;
    if (/^[?*]|^\{0/.test(quantifier)) atom = new Set([...atom, '']);
    if (/^[*+]|,/.test(quantifier))
      atom = new Set([...atom, ...[...atom].filter((s) => s !== '').map((s) => (done(s) ? s : `${s}*`))]);
    sequence = join(sequence, atom);
  }
  for (const start of sequence) all.add(start);
  return all;
}

/** Every way a match may begin. A start shorter than three letters without a mark means that the pattern ends there. */
export function firstLetters(pattern: RegExp): ReadonlySet<string> {
  return readAlternatives({ at: 0, source: pattern.source });
}
