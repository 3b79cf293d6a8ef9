import { Problem } from '../../core/index.ts';
import type { Token } from './tokens.ts';

/** Walks over the tokens of one rule, one step ahead. */
export class Reader {
  readonly #rule: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(rule: string, tokens: readonly Token[]) {
    this.#rule = rule;
    this.#tokens = tokens;
  }

  peek(): Token {
    return this.#tokens[this.#next]!;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  at(sign: string): boolean {
    const { kind, text } = this.peek();
    return kind === 'sign' && text === sign;
  }

  takeWord(word: string): boolean {
    const { kind, text } = this.peek();
    if (kind !== 'word' || text.toLowerCase() !== word) return false;
    this.take();
    return true;
  }

  takeSign(...signs: readonly string[]): string | null {
    const found = signs.find((sign) => this.at(sign));
    if (found === undefined) return null;
    this.take();
    return found;
  }

  needSign(sign: string): void {
    if (this.takeSign(sign) === null) throw this.expected(`"${sign}"`);
  }

  /** the text between here and the next comma or closing bracket, for a value that need not be quoted */
  rest(): string {
    const { at, kind, text } = this.peek();
    if (kind === 'text') {
      this.take();
      return text;
    }
    const ends = /[,)]/.exec(this.#rule.slice(at));
    const end = ends === null ? this.#rule.length : at + ends.index;
    while (this.peek().kind !== 'end' && this.peek().at < end) this.take();
    return this.#rule.slice(at, end).trim();
  }

  expected(what: string): Problem {
    const { text, at, kind } = this.peek();
    const came = kind === 'end' ? 'the rule ends' : `"${text.slice(0, 40)}" came`;
    return new Problem('bad-input', `Expected ${what}; ${came} at character ${at + 1} of the rule.`, {
      hint: 'For example: measure(ai-share, window=2026-Q3) >= 50%',
      facts: { rule: this.#rule.slice(0, 500), at },
    });
  }
}
