import { gateOf, type Scan, scanOf } from './gate.ts';
import { headsOf } from './heads.ts';

/** How often a pattern is tried as it is before it is taken apart: a short text is read sooner without. */
const patience = 16;
/** a shorter text is tried as soon as it is looked through */
const short = 12;

/**
 * A pattern that looks at the heads of the text's words first, and is tried only where one of them may begin it. It finds
 * what the plain pattern finds.
 */
class Gated extends RegExp {
  private readonly plain: RegExp;
  private anchored: RegExp | null = null;
  private tries = 0;
  private gate = -1;

  private repeated: RegExp | null = null;

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  constructor(pattern: RegExp) {
    super(pattern);
    this.plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  }

  override test(text: string): boolean {
    const scan = this.scan(text);
    if (scan === null) return this.plain.test(text);
    if (!scan.holds(this.gate)) return false;
    return this.anchored === null ? this.plain.test(text) : this.seek(scan, 0) >= 0;
  }

  override exec(text: string): RegExpExecArray | null {
    const scan = this.scan(text);
    if (scan === null) return this.plain.exec(text);
    if (!scan.holds(this.gate)) return null;
    if (this.anchored === null) return this.plain.exec(text);
    const at = this.seek(scan, 0);
    if (at < 0) return null;
    this.anchored.lastIndex = at;
    return this.anchored.exec(text);
  }

  private scan(text: string): Scan | null {
    if (this.gate >= 0) return text.length < short ? null : scanOf(text);
    if (this.tries < patience && ++this.tries === patience) this.prepare();
    return null;
  }

  private prepare(): void {
    const needed = headsOf(this.plain);
    if (needed === null) return;
    this.gate = gateOf(needed.heads);
    if (needed.first && this.gate >= 0) this.anchored = new RegExp(this.plain.source, `${this.plain.flags}y`);
  }

  /** Where the first match from `from` on begins, or -1. */
  private seek(scan: Scan, from: number): number {
    const { text, places } = scan;
    const anchored = this.anchored!;
    for (let i = scan.next(this.gate, 0); i >= 0; i = scan.next(this.gate, i + 1)) {
      let at = places[i]!;
      do {
        if (at >= from) {
          anchored.lastIndex = at;
          if (anchored.test(text)) return at;
        }
        at++;
      } while (isDigit(text, at) && isDigit(text, at - 1));
    }
    return -1;
  }

  /** Every match, in order, none over another. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const scan = this.scan(text);
    if (scan !== null && !scan.holds(this.gate)) return found;
    if (scan === null || this.anchored === null) return allOf(this.repeating(), text);
    for (let at = this.seek(scan, 0); at >= 0; ) {
      this.anchored.lastIndex = at;
      const match = this.anchored.exec(text)!;
      found.push(match);
      at = this.seek(scan, Math.max(at + 1, at + match[0].length));
    }
    return found;
  }

  private repeating(): RegExp {
    this.repeated ??= new RegExp(this.plain.source, `${this.plain.flags}g`);
    return this.repeated;
  }
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0].length === 0) pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** The same pattern, quick to say no. It keeps no place: `test` and `exec` begin at the start, `matches` finds all. */
export function gated(pattern: RegExp): RegExp {
  return new Gated(pattern);
}

/** Every match of the pattern, as `matchAll` finds them, without a copy of the pattern for each text. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  return pattern instanceof Gated ? pattern.all(text) : allOf(pattern, text);
}

const kept = new Map<string, Gated>();

/** The gate of a pattern that is written where it is used: the same source is taken apart once. */
function keptFor(pattern: RegExp): RegExp {
  const { source } = pattern;
  let known = kept.get(source);
  if (known === undefined) {
    known = new Gated(pattern);
    kept.set(source, known);
  }
  return known.ignoreCase === pattern.ignoreCase && known.unicode === pattern.unicode ? known : pattern;
}

/** Whether the text holds a match. */
export function has(pattern: RegExp, text: string): boolean {
  return keptFor(pattern).test(text);
}

/** The first match in the text. */
export function find(pattern: RegExp, text: string): RegExpExecArray | null {
  return keptFor(pattern).exec(text);
}
