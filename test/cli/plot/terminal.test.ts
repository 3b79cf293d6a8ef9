import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/cli/plot/chart.ts';
import { terminalChart } from '../../../src/cli/plot/terminal.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { path, sample } from './sample.ts';

const at = (chart: Chart, columns: number): readonly string[] =>
  terminalChart(chart, { style: plain, columns }).split('\n');

describe('a chart in the terminal', () => {
  it.each([80, 60, 40])('keeps within %i columns, title and axis included', (columns) => {
    for (const chart of [sample, path])
      expect(at(chart, columns).filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  it('names both lines, both axes and what happened', () => {
    const lines = at(sample, 80);
    expect(lines[2]).toBe('── Norland   ╌╌ synthetic Norland');
    expect(lines.find((line) => line.includes('law, 1989'))).toMatch(/┊ law, 1989$/);
    expect(lines.at(-1)).toMatch(/^ +1970 +1975 .* 2000$/);
    expect(lines.filter((line) => /^ *\d+ ┤/.test(line)).length).toBeGreaterThanOrEqual(4);
  });

  it('draws a falling line from upper left to lower right', () => {
    const rows = at(sample, 80).filter((line) => /[┤│]/.test(line));
    const first = rows.findIndex((line) => /[\u2801-\u28ff]/.test(line.slice(0, 20)));
    const last = rows.findLastIndex((line) => /[\u2801-\u28ff]/.test(line.slice(70)));
    expect(last - first).toBeGreaterThan(8);
  });

  it('marks each estimate and leaves the unknown out', () => {
    const dots = (chart: Chart): number =>
      [...at(chart, 80).slice(4).join('')].filter((c) => c === '●').length;
    expect(dots(path)).toBe(6);
  });

  it('stands when nothing is known', () => {
    const nothing = { ...sample, lines: [], positions: [], mark: null };
    expect(at(nothing, 80).length).toBeGreaterThan(10);
  });
});
