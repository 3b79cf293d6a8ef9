import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares with a reviewed file of test/golden. A missing or old one fails; `UPDATE_GOLDEN=1` writes it, and a person reads
 * the difference before it is committed. CI never writes.
 */
export function expectGolden(name: string, actual: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined) writeFileSync(file, actual);
  expect(existsSync(file), `test/golden/${name} is there; UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
