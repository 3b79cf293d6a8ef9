import { describe, expect, it } from 'vitest';
import { aiWindows, inWindow, shareIn, windowsThatRoundTo } from '../../src/measures/ai-windows.ts';
import { announcedMonths } from '../../src/measures/announced-months.ts';
import { ask, inventedLedger, month } from './invented.ts';

const windowsFrom = async (...rows: ReturnType<typeof month>[]) => {
  const ledger = await inventedLedger({ 'announced-cuts.csv': rows });
  const windows = aiWindows(await announcedMonths(ask(ledger)));
  await ledger.close();
  return windows;
};

describe('windows of the AI-cited share', () => {
  it('grow month by month from January of the latest year', async () => {
    const windows = await windowsFrom(
      month('2027-12', 'total', 10),
      month('2027-12', 'ai', 9),
      month('2028-01', 'total', 200),
      month('2028-01', 'ai', 50),
      month('2028-02', 'total', 300),
      month('2028-02', 'ai', 100),
    );
    expect(windows.map((w) => [w.end, shareIn(w)])).toEqual([
      ['2028-01', 0.25],
      ['2028-02', 0.3],
    ]);
    expect(windows[1]!.links).toHaveLength(4);
    expect(windows.map(inWindow)).toEqual(['in January', 'from January to February']);
    expect(windowsThatRoundTo(0.25, windows).map((w) => w.end)).toEqual(['2028-01']);
  });

  it('stop before a month that lacks either figure, and never bridge it', async () => {
    const rows = [
      month('2028-01', 'total', 200),
      month('2028-01', 'ai', 50),
      month('2028-02', 'total', 300),
      month('2028-03', 'total', 100),
      month('2028-03', 'ai', 50),
    ];
    expect((await windowsFrom(...rows)).map((w) => w.end)).toEqual(['2028-01']);
  });

  it('are none when January is not known', async () => {
    expect(await windowsFrom(month('2028-02', 'total', 300), month('2028-02', 'ai', 100))).toEqual([]);
  });
});
