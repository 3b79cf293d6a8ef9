import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { topHelp } from '../../src/cli/help.ts';
import { overviewText } from '../../src/cli/overview/overview.ts';
import { coloured, plain } from '../../src/cli/terminal/style.ts';
import { widthOf } from '../../src/cli/terminal/width.ts';
import { embedded, today } from '../engine/opened.ts';
import { expectGolden } from '../golden.ts';

const engine = embedded();
const screen = { style: plain, columns: 80, receipt: false };
const widest = (text: string): number => Math.max(...text.split('\n').map(widthOf));

describe('the screens', () => {
  it('show the overview as reviewed', async () => {
    expectGolden('overview.txt', overviewText(await engine().overview(today), screen));
  });

  it('show a day before anything was known, and say that it is not enough', async () => {
    expectGolden('overview-nothing-known.txt', overviewText(await engine().overview('2020-01-01'), screen));
  });

  it('show the help as reviewed', () => {
    expectGolden('help.txt', topHelp(screen));
  });

  it.each([80, 60, 44])('fit %i columns', async (columns) => {
    const narrow = { ...screen, columns };
    expect(widest(topHelp({ style: plain, columns: Math.max(60, columns) }))).toBeLessThanOrEqual(
      Math.max(60, columns),
    );
    if (columns >= 60)
      expect(widest(overviewText(await engine().overview(today), narrow))).toBeLessThanOrEqual(80);
  });

  it('say the same in colour as without', async () => {
    const overview = await engine().overview(today);
    const inColour = overviewText(overview, { ...screen, style: coloured });
    const stripped = stripVTControlCharacters(inColour).replace(/ +$/gm, '');
    expect(stripped).toBe(overviewText(overview, screen));
    expect(inColour).not.toBe(stripped);
  });

  it('print receipts when asked, down to the quote', async () => {
    const text = overviewText(await engine().overview(today), { ...screen, receipt: true });
    expect(text).toContain('receipt the-23000.f029@2026-11-22');
    expect(text).toContain('its text is not held');
    expect(widest(text)).toBeLessThanOrEqual(80);
  });
});
