import { describe, expect, it } from 'vitest';
import { textOf } from './house/code.ts';
import { traps } from './traps.ts';

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Every mistake, each with a test of its name. */
const required = between(1, 88);

/** The trap numbers that the test names of a file begin with: "trap 9: ..." or "traps 9 and 10: ...". */
function sprungIn(path: string): readonly number[] {
  const names = [...textOf(path).matchAll(/['`"]traps? (\d+)(?: and (\d+))?:/g)];
  return names.flatMap(([, first, second]) => [first, second].filter((n) => n !== undefined).map(Number));
}

describe('the list of traps', () => {
  it('holds every one of them, once', () => {
    expect(traps.map((entry) => entry.trap)).toEqual(required);
    expect(traps).toHaveLength(required.length);
  });

  it.each(traps)('trap $trap, $mistake, has a test of its name', ({ trap, sprung }) => {
    expect(sprung.length).toBeGreaterThan(0);
    for (const path of sprung) expect(sprungIn(path), path).toContain(trap);
  });

  it('leaves no test of a trap unlisted', () => {
    const listed = new Map<string, number[]>();
    for (const { trap, sprung } of traps)
      for (const path of sprung) listed.set(path, [...(listed.get(path) ?? []), trap]);
    for (const [path, numbers] of listed)
      expect([...new Set(sprungIn(path))].sort(), path).toEqual(numbers.sort());
  });
});
