import { describe, expect, it } from 'vitest';
import { readTitleTables } from '../../../src/engine/career/title-tables.ts';
import { titleFiles } from './title-fixtures.ts';

const files = titleFiles();

describe('tables of titles that a user brings', () => {
  it('are told apart by their columns, below whatever stands above the header', () => {
    const { onet, esco, crosswalk, names } = readTitleTables(Object.values(files));
    expect(onet.map(({ title, concept }) => `${concept} ${title}`)).toEqual([
      '98-1000.00 Lantern Keepers',
      '98-1000.00 Lamp Lighter (LL)',
      '98-1000.00 LL',
      '98-1000.00 Wick Trimmer',
      '98-2000.00 Kite Pilots and Menders',
      '98-2000.00 Kite Pilot',
      '98-2000.00 Wick Trimmer',
    ]);
    expect(esco.map(({ title }) => title)).toEqual([
      'beacon warden',
      'lantern keeper',
      'Night Beacon Warden',
    ]);
    expect(crosswalk.map(({ match }) => match)).toEqual(['closeMatch', 'exactMatch']);
    expect(names.get('http://data.europa.eu/esco/occupation/aaaa-2')).toBe('lantern keeper');
  });

  it('refuse a row by its line and reason, and keep the others', () => {
    expect(readTitleTables(Object.values(files)).refused).toEqual([
      {
        file: 'alternates.tsv',
        line: 6,
        why: 'expected an O*NET-SOC code such as 15-1253.00; "ninety-eight" came',
      },
      { file: 'alternates.tsv', line: 7, why: 'expected 5 cells; 3 came' },
      {
        file: 'crosswalk.csv',
        line: 7,
        why: 'expected the address of an ESCO occupation; "somewhere" came',
      },
      { file: 'vacancies.csv', line: 3, why: 'expected a title; nothing came' },
    ]);
  });

  it('are refused whole when their columns are of no known table, or there is no such file', () => {
    expect(() => readTitleTables(['package.json'])).toThrow(/no line holds the columns/);
    expect(() => readTitleTables(['nowhere.csv'])).toThrow(/there is no such file/);
  });
});
