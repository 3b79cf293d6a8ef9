import { describe, expect, it } from 'vitest';
import { resolveTitle } from '../../../src/engine/career/resolve-title.ts';
import { readTitleTables } from '../../../src/engine/career/title-tables.ts';
import { titleFiles } from './title-fixtures.ts';

const files = titleFiles();
const all = readTitleTables(Object.values(files));
const said = (title: string) => {
  const { onet, esco } = resolveTitle(title, all);
  return { onet: onet.map(({ name, how }) => [name, how]), esco: esco.map(({ name, how }) => [name, how]) };
};

describe('a title resolved by tables', () => {
  it('is the occupation that holds the very title, with the row as evidence, and through the crosswalk', () => {
    const { onet, esco } = resolveTitle('lamp lighter (LL)', all);
    expect(onet[0]).toMatchObject({ concept: '98-1000.00', how: 'same' });
    expect(onet[0]?.by).toMatchObject({ title: 'Lamp Lighter (LL)', file: 'alternates.tsv', line: 2 });
    expect(esco.map(({ name, how, by }) => [name, how, by])).toEqual([
      ['lantern keeper', 'crosswalk exactMatch', null],
      ['beacon warden', 'crosswalk closeMatch', null],
    ]);
  });

  it('leads from ESCO to O*NET as well', () => {
    expect(said('Night beacon wardens')).toEqual({
      onet: [['Lantern Keepers', 'crosswalk closeMatch']],
      esco: [['beacon warden', 'same']],
    });
  });

  it('is looked for without its rung where no table holds it whole, and named by all that hold it', () => {
    expect(said('Senior Wick Trimmer').onet).toEqual([
      ['Lantern Keepers', 'same'],
      ['Kite Pilots and Menders', 'same'],
    ]);
  });

  it('is only near where no table holds it, and nothing where no word is known', () => {
    expect(said('Kite Pilot for Hire').onet[0]).toEqual(['Kite Pilots and Menders', 'near']);
    expect(said('Xylograph')).toEqual({ onet: [], esco: [] });
  });
});
