import { readFileSync } from 'node:fs';
import type { Batch } from '../../../src/core/index.ts';
import { type RegisterFileName, readRegister, registerFiles } from '../../../src/sources/register/index.ts';

export const registerTexts: Readonly<Record<RegisterFileName, string>> = Object.fromEntries(
  registerFiles.map((name) => [
    name,
    readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'),
  ]),
) as Record<RegisterFileName, string>;

export function batchOf(source: string, changed: Partial<Record<RegisterFileName, string>> = {}): Batch {
  return readRegister({ ...registerTexts, ...changed }).find((batch) => batch.source === source)!;
}
