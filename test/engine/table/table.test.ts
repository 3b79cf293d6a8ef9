import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/index.ts';
import { filledColumn, numberColumn, textColumn } from '../../../src/engine/table/columns.ts';
import { indexPanel } from '../../../src/engine/table/panel.ts';
import { openTable, parseTable } from '../../../src/engine/table/table.ts';

const refusal = (run: () => unknown): Problem => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  return expect.unreachable();
};

describe('a table', () => {
  it.each([
    ['commas', 'a,b\n1,2\n3,4\n'],
    ['semicolons', 'a;b\r\n1;2\r\n3;4'],
    ['tabs, after a byte order mark', '\uFEFFa\tb\n1\t2\n\n3\t4\n'],
    ['bars', 'a|b\n1|2\n3|4\n'],
    ['quotes', '"a","b"\n"1","2"\n3,"4"\n'],
  ])('is read with %s', (_how, text) => {
    const table = parseTable(text, 't.csv');
    expect(table.columns).toEqual(['a', 'b']);
    expect([...numberColumn(table, 'b')]).toEqual([2, 4]);
  });

  it('keeps separators, quotes and line breaks inside quotes, and counts the lines', () => {
    const table = parseTable('a;b\n"x;\n""y""";1\nz;2\n', 't.csv');
    expect(table.rows).toEqual([
      ['x;\n"y"', '1'],
      ['z', '2'],
    ]);
    expect(table.lines).toEqual([2, 4]);
  });

  it('lists the columns there are when one is missing', () => {
    const { code, message } = refusal(() => textColumn(parseTable('a,b\n1,2\n', 't.csv'), 'c'));
    expect(code).toBe('bad-input');
    expect(message).toBe('Expected a column "c" in t.csv; its columns are: a, b.');
  });

  it.each([
    ['', /line 3 has an empty cell/],
    ['NaN', /line 3 has "NaN"/],
    ['Infinity', /line 3 has "Infinity"/],
    ['-inf', /line 3 has "-inf"/],
    ['NA', /line 3 has "NA"/],
    ['many', /line 3 has "many"/],
  ])('refuses the cell "%s" among numbers', (cell, message) => {
    const table = parseTable(`a,b\nx,1\ny,${cell}\n`, 't.csv');
    expect(refusal(() => numberColumn(table, 'b')).message).toMatch(message);
  });

  it('marks NA where the caller can leave it out, and still refuses NaN and emptiness', () => {
    expect([...numberColumn(parseTable('a,b\nx,1\ny,NA\n', 't.csv'), 'b', 'mark')]).toEqual([1, Number.NaN]);
    for (const cell of ['', 'NaN', 'inf'])
      expect(refusal(() => numberColumn(parseTable(`a,b\nx,${cell}\n`, 't'), 'b', 'mark')).hint).toContain(
        'NA',
      );
  });

  it('says how decimals are written', () => {
    expect(refusal(() => numberColumn(parseTable('a;b\nx;1,5\n', 't.csv'), 'b')).hint).toContain('point');
  });

  it.each([
    ['a,b\n1,2\n3\n', /Expected 2 cells on every line of t.csv; line 3 has 1/],
    ['a,a\n1,2\n', /"a" comes twice/],
    ['', /the file is empty/],
    ['a,b\n', /there are none/],
  ])('refuses %j', (text, message) => {
    expect(refusal(() => parseTable(text, 't.csv')).message).toMatch(message);
  });

  it('comes from a file; a missing one and a folder are told apart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'table-'));
    writeFileSync(join(folder, 't.csv'), 'a\n1\n');
    expect(openTable(join(folder, 't.csv')).name).toBe('t.csv');
    expect(refusal(() => openTable(join(folder, 'none.csv'))).code).toBe('not-found');
    expect(refusal(() => openTable(folder)).code).toBe('unreadable');
  });

  it('refuses an empty name', () => {
    expect(refusal(() => filledColumn(parseTable('a,b\n,2\n', 't.csv'), 'a')).message).toMatch(/line 2/);
  });
});

describe('a panel', () => {
  it('is indexed by unit and time, times upwards', () => {
    const panel = indexPanel(parseTable('u,t,y\nb,2001,1\na,2000,2\nb,2000,3\n', 't.csv'), {
      unit: 'u',
      time: 't',
    });
    expect(panel.units).toEqual(['b', 'a']);
    expect(panel.times).toEqual([2000, 2001]);
    expect([...panel.unitOf]).toEqual([0, 1, 0]);
    expect([...panel.timeOf]).toEqual([1, 0, 0]);
  });

  it('refuses a unit that comes twice at one time', () => {
    const table = parseTable('u,t\na,1\nb,1\na,1\n', 't.csv');
    expect(refusal(() => indexPanel(table, { unit: 'u', time: 't' })).message).toBe(
      'Expected each u once at each t in t.csv; "a" at 1 is on line 2 and on line 4.',
    );
  });
});
