import { expect, it } from 'vitest';
import { plain, styleFor } from '../../../src/cli/terminal/style.ts';
import { padEnd, terminalWidth, widthOf } from '../../../src/cli/terminal/width.ts';

it('colours a terminal, and nothing else', () => {
  expect(styleFor({ isTTY: true }, {}).accent('x')).toBe('\u001b[36mx\u001b[39m');
  expect(styleFor({}, {})).toBe(plain);
  expect(styleFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(plain);
  expect(styleFor({ isTTY: true }, { TERM: 'dumb' })).toBe(plain);
});

it('counts columns without escape sequences, and two for a wide letter', () => {
  expect(widthOf('\u001b[1m8,000\u001b[22m')).toBe(5);
  expect(widthOf('裁员')).toBe(4);
  expect(widthOf('e\u0301')).toBe(1);
  expect(padEnd('裁', 4)).toBe('裁  ');
});

it('is 80 columns wide unless the terminal is narrower', () => {
  expect(terminalWidth({}, {})).toBe(80);
  expect(terminalWidth({ columns: 200 }, {})).toBe(80);
  expect(terminalWidth({ columns: 60 }, {})).toBe(60);
  expect(terminalWidth({}, { COLUMNS: '72' })).toBe(72);
  expect(terminalWidth({}, { COLUMNS: 'wide' })).toBe(80);
});
