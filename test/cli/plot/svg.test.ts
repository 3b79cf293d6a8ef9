import { describe, expect, it } from 'vitest';
import { svgChart } from '../../../src/cli/plot/svg.ts';
import { path, sample } from './sample.ts';

const inOrder = (svg: string, pattern: RegExp): readonly number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

describe('a chart as SVG', () => {
  it('says its finding, measure and source, and names its lines where they end', () => {
    const svg = svgChart(sample);
    for (const words of [
      sample.title,
      sample.subtitle,
      sample.foot,
      '>Norland<',
      '>synthetic Norland<',
      'law, 1989',
    ])
      expect(svg).toContain(words);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  it('escapes every text that it is given', () => {
    const hostile = '<script>"&\'\u0000';
    const lines = sample.lines.map((line) => ({ ...line, name: hostile }));
    const svg = svgChart({
      ...sample,
      lines,
      title: hostile,
      subtitle: hostile,
      foot: hostile,
      mark: { at: 3, label: hostile },
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg.match(/&lt;script&gt;&quot;&amp;&#39;/g)?.length).toBe(9);
  });

  it('puts larger values higher and never two labels on one line', () => {
    const ys = inOrder(svgChart(path), /<circle[^>]*cy="([\d.]+)"/g);
    expect(ys).toHaveLength(6);
    expect(ys[0]).toBeLessThan(ys.at(-1)!);
    const same = sample.lines.map((line) => ({ ...line, values: sample.lines[0]!.values }));
    const [first, second] = inOrder(svgChart({ ...sample, lines: same }), /class="label[^>]*y="([\d.]+)"/g);
    expect(second! - first!).toBeGreaterThanOrEqual(16);
  });

  it('breaks a line where a value is unknown', () => {
    const values = sample.lines[0]!.values.map((value, i) => (i === 5 ? null : value));
    const svg = svgChart({ ...sample, lines: [{ ...sample.lines[0]!, values }] });
    expect(svg.match(/<path class="observed" d="[^"]*"/)?.[0].match(/M/g)).toHaveLength(2);
  });
});
