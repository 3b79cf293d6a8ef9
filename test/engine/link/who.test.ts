import { expect, it } from 'vitest';
import { companyBook } from '../../../src/engine/link/company-facts.ts';
import { whoIn } from '../../../src/engine/link/who.ts';

const kestrel = {
  ...{ id: 'kestrel', name: 'Kestrel', aliases: ['Kestrel Foods Holdings'] },
  ...{ cik: null, ticker: null, domain: null, parent: null },
};
const who = whoIn(companyBook([kestrel]));

it('knows an employer by its company, whatever it is called and whichever of its names a text gives', () => {
  for (const name of ['Kestrel, Inc.', 'KESTREL FOODS HOLDINGS LLC', 'Oddments LLC d/b/a Kestrel'])
    expect(who(name), name).toBe('kestrel');
});

it('joins names that differ in their legal forms alone, and no others', () => {
  expect(who('Quillon Works, L.L.C.')).toBe(who('The Quillon Works Corporation'));
  expect(who('Quillon Works East')).not.toBe(who('Quillon Works'));
  expect(who('Kestrel Air')).not.toBe('kestrel');
});
