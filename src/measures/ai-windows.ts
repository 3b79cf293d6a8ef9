import { type ReceiptLink, sayShare } from '../core/index.ts';
import { type Measured, shareOf, sum } from '../core/units/index.ts';
import { allCuts, type Month } from './announced-months.ts';

/** The AI-cited share of announced cuts from January to some month, with what it was computed from. */
export interface AiWindow {
  readonly end: string;
  readonly months: number;
  readonly ai: Measured;
  readonly total: Measured;
  readonly share: Measured;
  readonly links: readonly ReceiptLink[];
}

/** Every window of the latest year that starts in January and has both figures for each of its months. */
export function aiWindows(months: readonly Month[]): readonly AiWindow[] {
  const year = months
    .filter(({ total, ai }) => total && ai)
    .at(-1)
    ?.month.slice(0, 4);
  const windows: AiWindow[] = [];
  const taken: Month[] = [];
  for (const month of months.filter(({ month }) => month.slice(0, 4) === year)) {
    const next = `${year}-${String(taken.length + 1).padStart(2, '0')}`;
    if (month.month !== next || month.total === null || month.ai === null) break;
    taken.push(month);
    const across = { across: 'periods' } as const;
    const ai = sum(
      taken.map((m) => ({ label: m.month, figure: m.ai!.measured })),
      across,
    );
    const total = sum(
      taken.map((m) => ({ label: m.month, figure: m.total!.measured })),
      across,
    );
    const links = taken.flatMap((m) => [m.ai!.link, m.total!.link]);
    windows.push({
      end: month.month,
      months: taken.length,
      ai,
      total,
      share: shareOf(ai, total, { within: allCuts }),
      links,
    });
  }
  return windows;
}

export function shareIn(window: AiWindow): number {
  return window.share.value.best ?? Number.NaN;
}

const names: Readonly<Record<number, string>> = {
  3: 'first quarter',
  6: 'first half',
  9: 'first three quarters',
  12: 'whole year',
};
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function windowName({ months }: Pick<AiWindow, 'months'>): string {
  return names[months] ?? (months === 1 ? 'January' : `January to ${monthNames[months - 1]}`);
}

export function theWindow(window: Pick<AiWindow, 'months'>): string {
  return window.months in names ? `the ${windowName(window)}` : windowName(window);
}

export function inWindow(window: Pick<AiWindow, 'months'>): string {
  return window.months in names || window.months === 1
    ? `in ${theWindow(window)}`
    : `from ${windowName(window)}`;
}

/** A share stated in whole percents is explained by the windows whose share rounds to it. */
export function windowsThatRoundTo(stated: number, windows: readonly AiWindow[]): readonly AiWindow[] {
  return windows.filter((window) => sayShare(shareIn(window), 0) === sayShare(stated, 0));
}
