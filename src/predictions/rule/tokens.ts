import { Problem } from '../../core/index.ts';

export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'text' | 'end';
  readonly text: string;
  /** where it begins in the rule, from 0 */
  readonly at: number;
}

const pattern =
  /\s*(?:(\d+(?:,\d{3})*(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_-]*)|"([^"]*)"|(>=|<=|!=|[<>=+\-*/%(),]))/y;

/** A rule as words, numbers and signs. */
export function tokens(rule: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (rule.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(rule);
    if (match === null) throw misread(rule, at + (rule.slice(at).length - rule.slice(at).trimStart().length));
    const [whole, number, word, quoted, sign] = match;
    const start = at + whole.length - whole.trimStart().length;
    if (number !== undefined) found.push({ kind: 'number', text: number, at: start });
    else if (word !== undefined) found.push({ kind: 'word', text: word, at: start });
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted, at: start });
    else found.push({ kind: 'sign', text: sign!, at: start });
    at = pattern.lastIndex;
  }
  return [...found, { kind: 'end', text: 'the end', at: rule.length }];
}

function misread(rule: string, at: number): Problem {
  return new Problem(
    'bad-input',
    `Expected a word, a number or a sign in the rule; "${rule.slice(at, at + 20)}" came at character ${at + 1}.`,
    {
      hint: 'For example: measure(ai-share, window=2026-Q3) >= 50%',
      facts: { rule: rule.slice(0, 500), at },
    },
  );
}
