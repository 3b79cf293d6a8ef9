import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MemoryGuard } from '../../../../src/sources/files/pool/memory-guard.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives up the oldest only, and then waits for its memory to come back', () => {
  let held = 10e6;
  const guard = new MemoryGuard(100, () => held);
  const givenUp: string[] = [];
  const watch = (name: string): (() => void) => {
    const end = guard.watch(() => {
      givenUp.push(name);
      end();
    });
    return end;
  };
  watch('first');
  const endSecond = watch('second');
  vi.advanceTimersByTime(500);
  expect(givenUp).toEqual([]);
  held = 101e6;
  vi.advanceTimersByTime(900);
  expect(givenUp).toEqual(['first']);
  vi.advanceTimersByTime(1000);
  expect(givenUp).toEqual(['first', 'second']);
  endSecond();
  expect(vi.getTimerCount()).toBe(0);
});
