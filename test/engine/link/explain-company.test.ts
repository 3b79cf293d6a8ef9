import { expect, it } from 'vitest';
import { compareCompanies, explainCompany } from '../../../src/engine/link/explain-company.ts';

it('says which company a possessive name is, by which alias, and what else was near', () => {
  const found = explainCompany('Tata Motors’ JLR');
  expect(found.company).toMatchObject({ name: 'Jaguar Land Rover', rule: 'known names', answer: 'same' });
  expect(found.company!.reason).toContain('"Tata Motors" is named as its owner');
  expect(found.owners).toEqual([expect.objectContaining({ parent: 'Tata Motors' })]);
  expect(found.near.every(({ answer, reason }) => answer !== 'same' && reason !== '')).toBe(true);
});

it('finds by ticker and CIK, and says that a name is not held rather than guess', () => {
  expect(explainCompany('META').company?.name).toBe('Meta');
  expect(explainCompany('0001326801').company).toMatchObject({ name: 'Meta', answer: 'same' });
  expect(explainCompany('Gemini').company).toBeNull();
});

it('a ruling in the data comes before every rule', () => {
  expect(compareCompanies('Merck & Co.', 'Merck KGaA')).toMatchObject({
    answer: 'different',
    rule: 'ruling',
  });
});
