import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveSvg } from '../../../src/cli/plot/save-svg.ts';
import { sample } from './sample.ts';

it('writes the picture, and says which file could not be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-svg-'));
  saveSvg(join(folder, 'a.svg'), sample);
  expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(() => saveSvg(join(folder, 'no', 'a.svg'), sample)).toThrow(/refused \(ENOENT\)/);
  rmSync(folder, { recursive: true });
});
