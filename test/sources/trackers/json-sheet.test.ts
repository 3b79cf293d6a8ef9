import { describe, expect, it } from 'vitest';
import { jsonSheet } from '../../../src/sources/trackers/json-sheet.ts';
import { given } from '../given.ts';

describe('jsonSheet', () => {
  it('knows the place of every object and member, whatever stands inside them', () => {
    const text = '\n[ {"a": "x \\"}] y", "b": [1, {"c": "]"}]},\n  {"a":null , "b" : -1.5e3, "d": ""}, 7 ] ';
    const sheet = jsonSheet(given('a.json', text))!;
    const lines = [...sheet.lines()];
    expect(sheet.columns).toEqual(['a', 'b']);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
      '{"a": "x \\"}] y", "b": [1, {"c": "]"}]}',
      '{"a":null , "b" : -1.5e3, "d": ""}',
      '7',
    ]);
    expect(lines[0]!.cell('a').value).toBe('x "}] y');
    expect(lines[0]!.cell('b').value).toBe('[1,{"c":"]"}]');
    const { start, end } = lines[1]!.cell('b');
    expect(text.slice(start, end)).toBe('-1.5e3');
    expect(lines[1]!.cell('a').value).toBe('');
    expect(lines[2]!.broken).toBe('expected an object with members, found none');
  });

  it.each(['', '{}', '[]', '[1]', '[{"a":1}', '[{"a":1}] x', '<html>'])('is none for %j', (text) => {
    expect(jsonSheet(given('a.json', text))).toBeNull();
  });
});
