import type { Answer } from '../score/decide.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { oneEditApart } from '../text/one-edit.ts';
import { acronymOf } from './acronym.ts';
import type { CompanyBook } from './book.ts';
import { formsAgree } from './legal-forms.ts';
import { type CompanyName, owned } from './read-name.ts';

/** Whether two names are of one employer, by the first rule that decides, in words. */
export interface CompanyVerdict {
  readonly answer: Answer;
  readonly rule: string;
  readonly reason: string;
}

/**
 * Whether two names are of one employer. Rules in order of authority: a ruling in the data, known ownership (a subsidiary is
 * another employer), known names, then the names' own words. Never by substring: a word more or less is another company.
 */
export function sameCompany(a: string, b: string, book: CompanyBook): CompanyVerdict {
  const ruling = book.ruling(a, b);
  if (ruling !== null)
    return verdict(ruling.same ? 'same' : 'different', 'ruling', `${ruling.reason} (${ruling.source})`);
  const [x, y] = [book.read(a), book.read(b)];
  let best: CompanyVerdict | null = null;
  for (const one of calledBy(x, book))
    for (const other of calledBy(y, book)) {
      const found = compared(one, other, book);
      if (best === null || rank[found.answer] > rank[best.answer]) best = found;
    }
  return best!;
}

const rank = { same: 2, look: 1, different: 0 } as const;

/** A name that a text gives its company, and what kind of giving it is. */
interface Called {
  readonly text: string;
  readonly name: CompanyName;
  readonly how: string | null;
  /** a registered name in brackets, which may be the owner's */
  readonly inBrackets?: boolean;
}

/** The names under which a text may be met: itself, and what it says it is also called. */
function calledBy(name: CompanyName, book: CompanyBook): readonly Called[] {
  const whole: Called = { text: name.written, name, how: null };
  const child = owned(name.written);
  if (child !== null && name.owner !== null && isOwner(name.owner, child, book))
    return [{ text: child, name: book.read(child), how: `"${name.owner}" is named as its owner` }];
  const others = name.others.flatMap((other): Called[] => {
    const read = book.read(other);
    if (read.words[0] === name.words[0] && read.words.length > name.words.length) return [];
    const how = `"${name.written}" gives it as another name`;
    return [
      {
        text: other,
        name: read,
        how,
        inBrackets: read.forms.length > 0 && name.written.includes(`(${other})`),
      },
    ];
  });
  const expanded = others.find(
    ({ name: other, text }) => acronymOf(other.words, text) === name.words.join(''),
  );
  if (expanded === undefined || name.words.length > 1) return [whole, ...others];
  return [expanded];
}

/** An apostrophe is an owner's only where either side is known to be a company, or the rest is an acronym: not in "Dick's Sporting Goods". */
const isOwner = (owner: string, child: string, book: CompanyBook): boolean =>
  book.find(owner) !== null || book.find(child) !== null || /^\p{Lu}{3,6}$/u.test(child) || /s'$/.test(owner);

function compared(a: Called, b: Called, book: CompanyBook): CompanyVerdict {
  const how = a.how ?? b.how;
  const found = byNames(a, b, book);
  if (how === null) return found;
  const unsure = found.answer === 'same' && (a.inBrackets === true || b.inBrackets === true);
  const reason = `${found.reason}; ${how}${unsure ? ', and may mean its owner' : ''}`;
  return { ...found, answer: unsure ? 'look' : found.answer, reason };
}

function byNames(a: Called, b: Called, book: CompanyBook): CompanyVerdict {
  const [x, y] = [a.name, b.name];
  const owner = book.ownership(a.text, b.text);
  if (owner !== null)
    return verdict(
      'different',
      'owner',
      `${owner.child} belongs to ${owner.parent}: ${owner.reason} (${owner.source})`,
    );
  const [known, other] = [book.find(a.text), book.find(b.text)];
  const [one, two] = [x.words.join(' '), y.words.join(' ')];
  if (one === two && !formsAgree(x.forms, y.forms))
    return verdict(
      'different',
      'legal forms',
      `both are called "${one}", under legal forms of different countries`,
    );
  if (x.qualifier !== y.qualifier && one === two)
    return verdict(
      'look',
      'place',
      `"${x.qualifier ?? y.qualifier}" may be a place or a national subsidiary`,
    );
  if (one === two) return verdict('same', 'same words', `the same words, "${one}", but for legal forms`);
  if (known !== null && other !== null)
    return known.company === other.company
      ? verdict(
          'same',
          'known names',
          `"${known.name}" and "${other.name}" are names of ${book.nameOf(known.company)}: ${[known.why, other.why].join('; ')}`,
        )
      : verdict(
          'different',
          'known names',
          `${book.nameOf(known.company)} and ${book.nameOf(other.company)} are two companies`,
        );
  if ([...x.words].sort().join(' ') === [...y.words].sort().join(' '))
    return verdict('same', 'order of words', `the same words in another order: "${one}"`);
  if (one.replaceAll(' ', '') === two.replaceAll(' ', '') && one.length > 5)
    return verdict('same', 'spaces', `"${one}" and "${two}" differ only in spaces`);
  return byAcronym(a, b) ?? bySpelling(x, y) ?? verdict('different', 'words', wordsApart(x, y));
}

function byAcronym(a: Called, b: Called): CompanyVerdict | null {
  for (const [short, long] of [
    [a, b],
    [b, a],
  ] as const) {
    const [letters] = short.name.words;
    if (short.name.words.length !== 1 || letters === undefined || long.name.words.length < 2) continue;
    if (letters.length < 2 || !/^\p{Lu}+$/u.test(short.text.replace(/[.\s,]|\b(?:Inc|Corp|Ltd)\b/g, '')))
      continue;
    if (acronymOf(long.name.words, long.text) !== letters) continue;
    const initials = `"${letters.toUpperCase()}" are the initials of "${long.text}"`;
    return letters.length > 2 && formsAgree(short.name.forms, long.name.forms)
      ? verdict('same', 'initials', initials)
      : verdict('look', 'initials', `${initials}; two letters fit many`);
  }
  return null;
}

/** A slip of the pen in a long name; in a short one a letter is often all that tells two companies apart. */
function bySpelling(x: CompanyName, y: CompanyName): CompanyVerdict | null {
  const [one, two] = [x.words.join(' '), y.words.join(' ')];
  if (x.words.length !== y.words.length || /\d/.test(one + two) || one.length < 8) return null;
  const apart = x.words.filter((word, at) => word !== y.words[at]);
  if (apart.length !== 1) return null;
  const at = x.words.indexOf(apart[0]!);
  const [p, q] = [x.words[at]!, y.words[at]!];
  const slip = oneEditApart(p, q) && p[0] === q[0] && Math.min(p.length, q.length) > 4;
  if (!slip && jaroWinkler(one, two) < 0.96) return null;
  const reason = `"${one}" and "${two}" differ by one slip of spelling`;
  return slip && (x.words.length > 1 || squeezed(p) === squeezed(q) || p.length > 8)
    ? verdict('same', 'spelling', reason)
    : verdict('look', 'spelling', `"${one}" and "${two}" are spelled much alike`);
}

const squeezed = (word: string): string => word.replace(/(.)\1/g, '$1').replace(/s$/, '');

function wordsApart(x: CompanyName, y: CompanyName): string {
  const more = [
    ...x.words.filter((word) => !y.words.includes(word)),
    ...y.words.filter((word) => !x.words.includes(word)),
  ];
  return `they differ in ${more.map((word) => `"${word}"`).join(', ') || 'the order of words'}`;
}

const verdict = (answer: Answer, rule: string, reason: string): CompanyVerdict => ({ answer, rule, reason });
