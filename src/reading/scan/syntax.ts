/** A regular expression taken apart as far as its beginnings need. */
export type Part =
  /** one character out of some classes; `symbols` names them when they are few and no letters, digits or spaces */
  | {
      readonly is: 'char';
      readonly codes: readonly number[];
      readonly symbols: readonly number[] | null;
      /** which characters are surely among its classes */
      readonly covers: 'words' | 'letters' | null;
    }
  | { readonly is: 'sequence'; readonly parts: readonly Part[] }
  | { readonly is: 'choice'; readonly parts: readonly Part[] }
  | { readonly is: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  /** takes no room: an edge of a word, an end of the text, or what must or must not stand there */
  | { readonly is: 'edge' | 'not-edge' | 'start' | 'end' }
  | { readonly is: 'look'; readonly ahead: boolean; readonly denied: boolean; readonly part: Part };

/** Letters a-z are 1 to 26, digits 27, everything else 0. */
export const digit = 27;

export function codeOf(unit: number): number {
  if (unit >= 97) return unit <= 122 ? unit - 96 : 0;
  if (unit >= 65) return unit <= 90 ? unit - 64 : 0;
  return unit >= 48 && unit <= 57 ? digit : 0;
}

type Char = Extract<Part, { readonly is: 'char' }>;

function char(
  codes: readonly number[],
  symbols: readonly number[] | null = null,
  covers: Char['covers'] = null,
): Char {
  return { is: 'char', codes, symbols, covers };
}

const every: readonly number[] = Array.from({ length: 28 }, (_, i) => i);
const anything = char(every);
const other = char([0]);

function literal(unit: number): Part {
  const code = codeOf(unit);
  return char([code], code === 0 && unit > 32 ? [unit] : null);
}

function escaped(kind: string): Part | null {
  if (kind === 'd') return char([digit]);
  if (kind === 'w') return char(every, null, 'words');
  if (kind === 's') return other;
  return /[DSWpP]/.test(kind) ? anything : null;
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  choice(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? parts[0]! : { is: 'choice', parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      parts.push(this.repeated(this.atom()));
    }
    return { is: 'sequence', parts };
  }

  private repeated(part: Part): Part {
    const mark = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!mark) return part;
    this.at += mark[0].length;
    const sign = mark[0][0];
    if (sign === '?') return { is: 'repeat', part, least: 0, most: 1 };
    if (sign === '*') return { is: 'repeat', part, least: 0, most: Infinity };
    if (sign === '+') return { is: 'repeat', part, least: 1, most: Infinity };
    const least = Number(mark[1]);
    const most = mark[2] === undefined ? least : mark[3] === '' ? Infinity : Number(mark[3]);
    return { is: 'repeat', part, least, most };
  }

  private atom(): Part {
    const mark = this.source[this.at]!;
    if (mark === '(') return this.group();
    if (mark === '[') return this.class();
    if (mark === '\\') return this.escape();
    this.at++;
    if (mark === '^') return { is: 'start' };
    if (mark === '$') return { is: 'end' };
    return mark === '.' ? anything : literal(mark.charCodeAt(0));
  }

  private group(): Part {
    const opening = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += opening.length;
    const part = this.choice();
    this.at++;
    if (!/^\(\?<?[=!]/.test(opening)) return part;
    return { is: 'look', ahead: !opening.includes('<'), denied: opening.endsWith('!'), part };
  }

  private escape(): Part {
    const kind = this.source[this.at + 1]!;
    this.at += 2;
    if (kind === 'b') return { is: 'edge' };
    if (kind === 'B') return { is: 'not-edge' };
    if (/[pP]/.test(kind)) this.at = this.source.indexOf('}', this.at) + 1;
    if (/[1-9k]/.test(kind)) return { is: 'repeat', part: anything, least: 0, most: Infinity };
    if (/[uxc]/.test(kind)) return this.numbered(kind);
    return escaped(kind) ?? (/[nrtfv0]/.test(kind) ? other : literal(kind.charCodeAt(0)));
  }

  private numbered(kind: string): Part {
    const long = this.source.slice(this.at, this.at + (kind === 'x' ? 2 : 8));
    const hex = /^(?:\{[\da-f]+\}|[\da-f]{4}|[\da-f]{2})/i.exec(long);
    if (!hex) return anything;
    this.at += hex[0].length;
    const unit = Number.parseInt(hex[0].replace(/[{}]/g, ''), 16);
    return unit > 0xffff ? anything : literal(unit);
  }

  private class(): Part {
    const from = ++this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    return members(this.source.slice(from, this.at++));
  }
}

const plainClass = /^(?:\\[dws.\-^\]/\\]|[^\\^])*$/;

function members(inside: string): Part {
  if (inside.startsWith('^')) return /\\p\{L\}|\\w|a-zA-Z/.test(inside) ? char([0, digit]) : anything;
  if (/\\p\{L\}/.test(inside)) return char(every, null, /\\p\{N\}|\\d/.test(inside) ? 'words' : 'letters');
  if (!plainClass.test(inside)) return anything;
  const codes = new Set<number>();
  const symbols = new Set<number>();
  const chars = inside
    .replace(/\\([dws])/g, (_, kind: string) => {
      for (const code of kind === 'd' ? [digit] : kind === 's' ? [0] : every) codes.add(code);
      symbols.add(32);
      return '';
    })
    .replace(/\\(.)/g, '$1');
  for (let i = 0; i < chars.length; i++) {
    const low = chars.charCodeAt(i);
    const range = chars[i + 1] === '-' && i + 2 < chars.length;
    const high = range ? chars.charCodeAt(i + 2) : low;
    if (range) i += 2;
    if (high > low + 127) symbols.add(32).add(0);
    if (high > 127) codes.add(0);
    for (let unit = low; unit <= Math.min(high, low + 127); unit++) {
      codes.add(codeOf(unit));
      if (codeOf(unit) === 0) symbols.add(unit);
    }
  }
  const named = [...symbols];
  const few = codes.size === 1 && codes.has(0) && named.length <= 8 && named.every((unit) => unit > 32);
  return char([...codes], few ? named : null, inside.includes('\\w') ? 'words' : null);
}

export function partOf(pattern: RegExp): Part {
  return new Reader(pattern.source).choice();
}
