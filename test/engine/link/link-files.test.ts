import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkFiles } from '../../../src/engine/link/link-files.ts';
import { madePeople } from '../../linking/made-people.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-link-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, columns: ReadonlyMap<string, readonly string[]>, extra = ''): string {
  const names = [...columns.keys()];
  const count = columns.get(names[0]!)!.length;
  const lines = Array.from({ length: count }, (_, row) => names.map((n) => columns.get(n)![row]).join(','));
  const path = join(folder, name);
  writeFileSync(path, `${[names.join(', '), ...lines].join('\n')}\n${extra}`);
  return path;
}

it('names rows by their id, scores against a truth column that is not compared, and keeps the rows around a bad one', () => {
  const { a, b, truth } = madePeople(300, 21);
  const named = (
    columns: typeof a.columns,
    person: (row: number) => number,
  ): Map<string, readonly string[]> =>
    new Map([...columns, ['person', [...columns.values()][0]!.map((_, row) => `p${person(row)}`)]]);
  const fileA = written(
    'a.csv',
    named(a.columns, (row) => row),
  );
  const fileB = written(
    'b.csv',
    named(b.columns, (row) => truth[row]!),
    'b-x,one cell too few\n',
  );
  const linked = linkFiles({ a: fileA, b: fileB, truth: 'person' });
  expect(linked.truth).toMatchObject({ column: 'person', same: 300 });
  expect(linked.truth!.f1).toBeGreaterThan(0.95);
  expect(linked.refused).toEqual([{ table: 'b.csv', line: 302, reason: 'expected 6 cells, and 2 came' }]);
  expect(linked.fields).toContainEqual({ column: 'person', kind: 'ignore' });
  const [first] = linked.pairs;
  expect(first).toMatchObject({
    answer: 'same',
    a: expect.stringMatching(/^a-/),
    b: expect.stringMatching(/^b-/),
  });
  const { same, different, look } = linked.counts;
  expect(same + different + look).toBe(linked.lookedAt);
});

it('finds duplicates of one table by row number where nothing names the rows', () => {
  const path = join(folder, 'one.csv');
  const rows = Array.from({ length: 80 }, (_, i) => `heron ${i * 13} mill,town${i % 9}`);
  writeFileSync(path, ['place;x', ''].join('\n').replace(';', ','));
  writeFileSync(path, `place,town\n${[...rows, rows[7]].join('\n')}\n`);
  const { pairs } = linkFiles({ a: path, b: path });
  expect(pairs[0]).toMatchObject({ a: 8, b: 81, answer: 'same' });
});

it('refuses what it cannot do, saying what was expected', () => {
  const path = join(folder, 'p.csv');
  writeFileSync(path, 'x,y\n1,2\n3,4\n');
  const other = join(folder, 'q.csv');
  writeFileSync(other, 'z\n1\n2\n');
  expect(() => linkFiles({ a: path, b: join(folder, 'none.csv') })).toThrow(/no such file/);
  expect(() => linkFiles({ a: path, b: other })).toThrow(/at least one column that both tables hold/);
  expect(() => linkFiles({ a: path, b: path, truth: 'person' })).toThrow(
    /Expected a column "person" in p.csv/,
  );
  writeFileSync(other, '');
  expect(() => linkFiles({ a: path, b: other })).toThrow(/holds none/);
});
