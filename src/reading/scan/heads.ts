import { digit, type Part, partOf } from './syntax.ts';

/**
 * The head of a word is its first three letters, as one number; a word of two letters or one ends in zeroes. All that
 * begins with a digit shares one head, and a sign that is no letter has one of its own.
 */
export const heads: number = 32 ** 3;
export const digitHead: number = digit * 1024;

export function signHead(unit: number): number {
  return unit & 1023;
}

const many = 500;
const common = new Set(
  'the of and to in a is was for tha wit by on it its fro as at are be or an wil has hav sai not but mor com'
    .split(' ')
    .map((word) =>
      [0, 1, 2].reduce((head, i) => head * 32 + (i < word.length ? word.charCodeAt(i) - 96 : 0), 0),
    ),
);

/** What follows a place, as heads; `null` when it may be nearly anything. */
class Beginnings {
  readonly found: Set<number> = new Set();
  private steps = 0;

  follow(rest: readonly Part[], codes: readonly number[]): boolean {
    if (++this.steps > 4000 || this.found.size > many) return false;
    if (codes.length === 3) return this.add(codes);
    const [part, ...after] = rest;
    if (!part) return this.open(codes);
    switch (part.is) {
      case 'sequence':
        return this.follow([...part.parts, ...after], codes);
      case 'choice':
        return part.parts.every((one) => this.follow([one, ...after], codes));
      case 'repeat':
        return this.again(part, after, codes);
      case 'char':
        return this.take(part.codes, after, codes);
      case 'end':
      case 'edge':
        return codes.length > 0
          ? this.add([...codes, 0, 0].slice(0, 3))
          : part.is === 'edge' && this.follow(after, codes);
      case 'look':
        return codes.length > 0 && part.denied && part.ahead
          ? this.stop(part.part, after, codes)
          : this.follow(after, codes);
      default:
        return this.follow(after, codes);
    }
  }

  private take(choices: readonly number[], after: readonly Part[], codes: readonly number[]): boolean {
    if (codes.length === 0 && choices.includes(0)) return false;
    if (codes.length > 0 && choices.length > 20) return this.open(codes);
    return choices.every((code) => {
      if (codes.length === 0 && code === digit) return this.add([digit, 0, 0]);
      return code === 0 ? this.add([...codes, 0, 0].slice(0, 3)) : this.follow(after, [...codes, code]);
    });
  }

  private again(part: Part & { is: 'repeat' }, after: readonly Part[], codes: readonly number[]): boolean {
    if (part.least === 0 && !this.follow(after, codes)) return false;
    if (part.most === 0) return true;
    const more =
      part.most > 1
        ? [
            {
              is: 'repeat' as const,
              part: part.part,
              least: Math.max(0, part.least - 1),
              most: part.most - 1,
            },
          ]
        : [];
    if (isEmptiable(part.part)) return codes.length > 0 && this.open(codes);
    return this.follow([part.part, ...more, ...after], codes);
  }

  /** No letter may follow, perhaps no digit either. */
  private stop(denied: Part, after: readonly Part[], codes: readonly number[]): boolean {
    const covers = coverOf(denied);
    if (covers === null) return this.follow(after, codes);
    this.add([...codes, 0, 0].slice(0, 3));
    return covers === 'words' || this.open([...codes, digit]);
  }

  /** Anything may follow: every head that goes on from here. */
  private open(codes: readonly number[]): boolean {
    if (codes.length === 0) return false;
    if (codes.length === 3) return this.add(codes);
    for (let code = 0; code < 28; code++) {
      if (code === 0) this.add([...codes, 0, 0].slice(0, 3));
      else this.open([...codes, code]);
    }
    return this.found.size <= many;
  }

  private add(codes: readonly number[]): boolean {
    this.found.add((codes[0]! * 32 + codes[1]!) * 32 + codes[2]!);
    return true;
  }
}

function isEmptiable(part: Part): boolean {
  if (part.is === 'char') return false;
  if (part.is === 'sequence') return part.parts.every(isEmptiable);
  if (part.is === 'choice') return part.parts.some(isEmptiable);
  if (part.is === 'repeat') return part.least === 0 || isEmptiable(part.part);
  return true;
}

function coverOf(part: Part): 'words' | 'letters' | null {
  if (part.is === 'sequence') return part.parts.length === 1 ? coverOf(part.parts[0]!) : null;
  return part.is === 'char' ? part.covers : null;
}

interface Need {
  /** every match holds one of these; `null`: nothing is sure */
  readonly heads: ReadonlySet<number> | null;
  /** and every match begins with it */
  readonly first: boolean;
  /** a letter that follows begins a word */
  readonly edge: boolean;
}

interface Candidate {
  readonly heads: ReadonlySet<number> | null;
  readonly first: boolean;
}

const nothing: Candidate = { heads: null, first: false };

function weight(found: ReadonlySet<number>): number {
  let sum = 0;
  for (const head of found) sum += common.has(head) ? 300 : head === digitHead ? 200 : head < 1024 ? 30 : 1;
  return sum;
}

/** A beginning is worth more than a word within: it says where to try. */
function better(a: Candidate, b: Candidate): Candidate {
  if (a.heads === null || b.heads === null) return a.heads === null ? b : a;
  const lead = (one: Candidate): number => weight(one.heads!) * (one.first ? 0.1 : 1);
  return lead(b) < lead(a) ? b : a;
}

const roomless: ReadonlySet<Part['is']> = new Set(['edge', 'not-edge', 'start', 'end', 'look']);

function needOfSequence(parts: readonly Part[], from: boolean): Need {
  let edge = from;
  let best = nothing;
  let atStart = true;
  for (const [i, part] of parts.entries()) {
    if (edge && !roomless.has(part.is)) {
      const beginnings = new Beginnings();
      if (beginnings.follow(parts.slice(i), []))
        best = better(best, { heads: beginnings.found, first: atStart });
    }
    const inner = need(part, edge);
    best = better(best, { heads: inner.heads, first: inner.first && atStart && !roomless.has(part.is) });
    atStart &&= roomless.has(part.is);
    edge = inner.edge;
  }
  return { ...best, edge };
}

function needOfChoice(parts: readonly Part[], from: boolean): Need {
  const each = parts.map((part) => need(part, from));
  const edge = each.every((one) => one.edge);
  if (each.some((one) => one.heads === null)) return { ...nothing, edge };
  return {
    heads: new Set(each.flatMap((one) => [...one.heads!])),
    first: each.every((one) => one.first),
    edge,
  };
}

function need(part: Part, edge: boolean): Need {
  switch (part.is) {
    case 'sequence':
      return needOfSequence(part.parts, edge);
    case 'choice':
      return needOfChoice(part.parts, edge);
    case 'char': {
      const sure = part.codes.length === 1 && part.codes[0] === digit;
      const heads = sure ? new Set([digitHead]) : part.symbols && new Set(part.symbols.map(signHead));
      return { heads, first: true, edge: part.codes.every((code) => code === 0 || code === digit) };
    }
    case 'repeat': {
      const once = need(part.part, edge);
      const again = part.most > 1 ? need(part.part, once.edge).edge : true;
      const candidate = part.least > 0 ? once : nothing;
      return { ...candidate, edge: once.edge && again && (part.least > 0 || edge) };
    }
    case 'edge':
    case 'start':
      return { ...nothing, edge: true };
    case 'look':
      if (part.ahead) return { ...(part.denied ? nothing : need(part.part, edge)), edge };
      return {
        ...nothing,
        edge: part.denied ? edge || coverOf(part.part) !== null : need(part.part, false).edge,
      };
    case 'not-edge':
      return { ...nothing, edge: false };
    case 'end':
      return { ...nothing, edge };
  }
}

/** Heads of which every match of the pattern holds at least one, `first`: begins with one; `null` when none are sure. */
export function headsOf(pattern: RegExp): { heads: ReadonlySet<number>; first: boolean } | null {
  const { heads, first } = need(partOf(pattern), false);
  return heads && heads.size > 0 && heads.size <= many ? { heads, first } : null;
}
