import { expect, it } from 'vitest';
import { companyIds } from '../../../src/sources/files/company-ids.ts';

const company = (id: string, name: string, ...aliases: string[]) => ({
  id,
  name,
  aliases,
  cik: null,
  ticker: null,
  domain: null,
  parent: null,
});

it('knows an employer by any of its names, with or without its legal form', () => {
  const idOf = companyIds([company('meta', 'Meta', 'Meta Platforms', 'Facebook'), company('sap', 'SAP')]);
  expect(['Meta Platforms, Inc.', 'FACEBOOK', 'SAP SE', 'Northwind', 'Inc'].map(idOf)).toEqual([
    'meta',
    'meta',
    'sap',
    null,
    null,
  ]);
});

it('does not choose between two employers of one name', () => {
  expect(companyIds([company('delta-air', 'Delta'), company('delta-power', 'Delta')])('Delta')).toBeNull();
});
