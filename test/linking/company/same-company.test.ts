import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyBook } from '../../../src/engine/link/company-facts.ts';
import { CompanyBook, sameCompany } from '../../../src/linking/index.ts';

const book = companyBook();
const nothing = new CompanyBook({ companies: [], aliases: [], owners: [], rulings: [] });
const answer = (a: string, b: string, known: CompanyBook = nothing): string =>
  sameCompany(a, b, known).answer;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same_employer: boolean;
}
const pairs = readFileSync(new URL('../../fixtures/company-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

it.each(pairs)('$a / $b: $same_employer', ({ a, b, same_employer }) => {
  expect(answer(a, b, book) === 'same').toBe(same_employer);
  expect(answer(b, a, book)).toBe(answer(a, b, book));
});

describe('without any fact, by rules alone', () => {
  it.each([
    ['Kestrel Mills', 'Kestrel Mills Oy Ab', 'same'],
    ['Kestrel', 'Kestrel N.V.', 'same'],
    ['Kestrel Mills', 'Kestrel Mills S.A. de C.V.', 'same'],
    ['Kestrel Spa', 'Kestrel', 'different'],
    ['Kestrel S.p.A.', 'Kestrel', 'same'],
    ['Kestrel Zoo', 'Kestrel', 'different'],
    ['Kestrel sp. z o.o.', 'Kestrel', 'same'],
    ['Kestrel AG', 'Kestrel Inc.', 'different'],
    ['Grupo Kestrel', 'Kestrel', 'same'],
    ['Kestrel Slovakia', 'Kestrel', 'different'],
    ['Kestrel (Slovakia)', 'Kestrel', 'look'],
    ['Kestrel (Kestrel Mill Operations)', 'Kestrel Ltd.', 'same'],
    ['KRM (Kestrel River Mills)', 'KRM Corporation', 'different'],
    ['Kestrel River Mills', 'KRM', 'same'],
    ['Kestrel Mills', 'KM', 'look'],
    ['Kestrel River Mills', 'Krm', 'different'],
    ['Rain', 'Raindrop', 'different'],
    ['Rivermill d/b/a Kestrel', 'Kestrel', 'same'],
    ['Kestrel, formerly Rivermill', 'Rivermill Ltd', 'same'],
    ['Kestrel Mills', 'Kestral Mills', 'same'],
    ['Kestrl', 'Kestrel', 'different'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });

  it('gives the rule and the reason', () => {
    expect(sameCompany('Kestrel AG', 'Kestrel Inc.', nothing)).toEqual({
      answer: 'different',
      rule: 'legal forms',
      reason: 'both are called "kestrel", under legal forms of different countries',
    });
  });
});

it('trap 42: one employer under four names, one of them in another script', () => {
  const names = ['Jaguar Land Rover', 'JLR', 'Tata Motors’ JLR', '捷豹路虎'];
  for (const a of names) for (const b of names) expect(answer(a, b, book), `${a} / ${b}`).toBe('same');
});

it('trap 51: a subsidiary is not its parent', () => {
  expect(sameCompany('Boots UK', 'Walgreens Boots Alliance', book)).toMatchObject({
    answer: 'different',
    rule: 'owner',
  });
  expect(answer('Microsoft', 'Microsoft’s LinkedIn', book)).toBe('different');
  expect(answer('Tata Motors', 'JLR', book)).toBe('different');
});

it('trap 52: a name inside another name is another company', () => {
  for (const [a, b] of [
    ['Xperi', 'Experian'],
    ['Gemini', 'Capgemini'],
    ['Block', 'H&R Block'],
    ['Block', 'BlackRock'],
    ['Rain', 'Rain Bird'],
    ['Meta', 'Metabolix'],
  ] as const) {
    expect(answer(a, b, book), `${a} / ${b}`).toBe('different');
    expect(answer(a, b), `${a} / ${b}, by rules alone`).toBe('different');
  }
});
