import { expect, it } from 'vitest';
import { windows1252 } from '../../../src/sources/files/windows-1252.ts';

// Places and characters as the Encoding Standard's index for windows-1252 gives them.
it.each([
  [0x80, 0x20ac],
  [0x81, 0x81],
  [0x85, 0x2026],
  [0x91, 0x2018],
  [0x92, 0x2019],
  [0x93, 0x201c],
  [0x94, 0x201d],
  [0x96, 0x2013],
  [0x97, 0x2014],
  [0x99, 0x2122],
  [0x9d, 0x9d],
  [0x9f, 0x178],
  [0xe9, 0xe9],
])('byte %i is code point %i', (byte, codePoint) => {
  expect(windows1252(String.fromCharCode(byte)).codePointAt(0)).toBe(codePoint);
});
