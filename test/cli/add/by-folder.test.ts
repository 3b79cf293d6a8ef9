import { expect, it } from 'vitest';
import { byFolder } from '../../../src/cli/add/by-folder.ts';

const tally = { rowsRead: 2, accepted: 1, merged: 1, quarantined: 0 };
const files = (...names: string[]): { file: string; tally: typeof tally }[] =>
  names.map((file) => ({ file, tally }));

it('gives a line a folder, as deep as the lines allow', () => {
  const given = files('demo/boards/a/1.json', 'demo/boards/a/2.json', 'demo/boards/b/1.json', 'demo/l.csv');
  expect(byFolder(given, 20).map(({ folder, files: n }) => [folder, n])).toEqual([
    ['demo/boards/a', 2],
    ['demo/boards/b', 1],
    ['demo', 1],
  ]);
  expect(byFolder(given, 2)).toEqual([
    { folder: 'demo/boards', files: 3, tally: { rowsRead: 6, accepted: 3, merged: 3, quarantined: 0 } },
    { folder: 'demo', files: 1, tally },
  ]);
});

it('keeps the root, this folder, and more folders than lines where none is shared', () => {
  expect(byFolder(files('/x/a.csv', '/y/b.csv'), 1).map(({ folder }) => folder)).toEqual(['/']);
  expect(byFolder(files('a.csv', 'b.csv'), 20).map(({ folder }) => folder)).toEqual(['.']);
  expect(byFolder(files('x/a.csv', 'y/b.csv'), 1).map(({ folder }) => folder)).toEqual(['x', 'y']);
});
