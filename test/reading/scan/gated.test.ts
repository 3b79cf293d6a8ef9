import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/reading/lexicon/compile.ts';
import { english } from '../../../src/reading/lexicon/english.ts';
import { find, gated, has, matches } from '../../../src/reading/scan/gated.ts';

const patterns: readonly RegExp[] = [
  /\b(?:cut(?:s|ting)?|lay(?:ing)? off|laid off|redundan\w+)\b/i,
  /(?<![\p{L}\p{N}])(?:AI|artificial intelligence|(?:chat)?bots?)(?![\p{L}\p{N}])/iu,
  /(?:^|[\s("'])(?:about|up to|c\.) ?\d+/i,
  /\d{1,2} months?\b/,
  /(?:very )*(?:big|small)(?: cuts?)?$/,
  /[§¤]+ (?:took|takes) \w+/,
  /\b(?:the )?(?:first|last) (?:one|two|\d{1,2}) (?:days|years)\b/i,
  /(?<!not )\bfired?\b(?! up)/i,
  /, (?:and|but) |; /,
  /layoff|job/i,
  /(?<y>(?:19|20)\d\d)-\d\d/,
  /\bx{2,}y?|\bab?c\b/,
  /(?=[a-z])[a-c]+ \bof\b/,
];

const pieces = fc.constantFrom(
  ...(
    'cut cuts cutting lay off laid Laid redundancy AI chatbot bots about up to c. 12 7 2026 2026-04 months month very big small ' +
    '§§ ¤ took takes work the first last one two days years not fired fire up , and ; but layoff Jobs job été é kK xx xxy abc ac of'
  ).split(' '),
  ' ',
  ' ',
  ' ',
  '-',
  '(',
  "'",
  '\n',
  '_',
  '\u212a',
  '\u017f',
  '—',
  '9',
  'a',
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

function prepared(pattern: RegExp): RegExp {
  const gate = gated(pattern);
  for (let i = 0; i < 40; i++) gate.test('');
  return gate;
}

type Found = readonly [number, readonly string[], Record<string, string>] | null;

function told(match: RegExpExecArray | null): Found {
  return match && [match.index, [...match], { ...match.groups }];
}

describe('gated', () => {
  it.each(patterns.map((pattern) => [String(pattern), pattern] as const))(
    'finds what %s finds',
    (_, pattern) => {
      const gate = prepared(pattern);
      const all = new RegExp(pattern.source, `${pattern.flags}g`);
      fc.assert(
        fc.property(texts, (text) => {
          expect(gate.test(text)).toBe(pattern.test(text));
          expect(told(gate.exec(text))).toEqual(told(pattern.exec(text)));
          expect(matches(gate, text).map(told)).toEqual([...text.matchAll(all)].map(told));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('finds what every expression of the English lexicon finds', () => {
    const lexicon = compileLexicon([english]);
    const words = fc.constantFrom(
      ...Object.values(english).flatMap((source) => source.match(/[a-z]{3,}/gi) ?? []),
    );
    const sentences = fc.array(fc.oneof(words, words, pieces), { maxLength: 20 }).map((all) => all.join(' '));
    let looked = 0;
    for (const gate of Object.values(lexicon)) {
      if (gate.source === '(?!)') continue;
      looked++;
      prepared(gate);
      const plain = new RegExp(gate.source, gate.flags);
      fc.assert(
        fc.property(sentences, (text) => {
          expect(told(gate.exec(text))).toEqual(told(plain.exec(text)));
        }),
        { numRuns: 60 },
      );
    }
    expect(looked).toBeGreaterThan(20);
  });

  it('serves the methods of a string as a pattern does', () => {
    const gate = prepared(/\bcuts? \d+/i);
    expect('It cuts 12 and cut 7'.match(gate)?.[0]).toBe('cuts 12');
    expect('It cuts 12 and cut 7'.replace(gate, '-')).toBe('It - and cut 7');
    expect('It cuts 12 and more'.split(gate)).toEqual(['It ', ' and more']);
    expect('none'.search(gate)).toBe(-1);
  });
});

describe('has and find', () => {
  it('take the same source apart once, and keep its flags apart', () => {
    for (let i = 0; i < 40; i++) {
      expect(has(/\bcut jobs\b/i, 'We CUT jobs')).toBe(true);
      expect(has(/\bcut jobs\b/, 'We CUT jobs')).toBe(false);
      expect(find(/\bcut jobs\b/i, 'They cut jobs')?.index).toBe(5);
      expect(find(/\bcut jobs\b/i, 'They add jobs')).toBeNull();
    }
  });
});
