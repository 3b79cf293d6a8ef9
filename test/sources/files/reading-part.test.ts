import { expect, it } from 'vitest';
import { read } from '../../../src/reading/index.ts';
import { partOf } from '../../../src/sources/files/reading-part.ts';

const reading = read('Northwind said on 12 March 2026 it will cut 1,250 jobs, or 5% of its workforce.\n');

it('moves every offset by the window’s start, and every name with it', () => {
  const first = partOf(reading, 0);
  const later = partOf(reading, 1000);
  expect(first.statements.length).toBeGreaterThan(0);
  first.statements.forEach((statement, i) => {
    const moved = later.statements[i]!;
    expect(moved).toMatchObject({
      start: statement.start + 1000,
      end: statement.end + 1000,
      quote: statement.quote,
    });
    expect(moved.figure).toEqual({ start: statement.figure.start + 1000, end: statement.figure.end + 1000 });
    expect(moved.id).toBe(`${statement.id}@1000`);
  });
  expect(later.actions.flatMap((action) => action.statements)).toEqual(
    first.actions.flatMap((action) => action.statements.map((id) => `${id}@1000`)),
  );
});
