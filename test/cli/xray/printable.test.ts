import { expect, it } from 'vitest';
import { printable } from '../../../src/cli/xray/printable.ts';

it.each([
  ['8,000\njobs  cut', '8,000 jobs cut'],
  ['Germany\t550', 'Germany | 550'],
  ['\u001b]0;title\u0007text', ']0;titletext'],
  ['a\u202egnp.exe', 'agnp.exe'],
  ['café – 8\u00a0000 😀', 'café – 8 000 😀'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
