import { describe, expect, it } from 'vitest';
import { shownSynth, synthChart } from '../../../src/cli/attribute/synth-shown.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeSynth } from '../../../src/engine/attribute/synth.ts';
import { synthRequest } from '../../engine/attribute/synth-request.ts';
import { expectGolden } from '../../golden.ts';

const screen = { style: plain, columns: 80, receipt: false };
const answer = attributeSynth(synthRequest());
const chart = synthChart(answer, 'jobs');

describe('attribute synth on the screen', () => {
  it('shows the report card, the picture, then the result, as reviewed', () => {
    const text = shownSynth(answer, chart).text(screen);
    expectGolden('attribute-synth.txt', `${text}\n`);
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
    expect(text.indexOf('report card')).toBeLessThan(text.indexOf('synthetic Norland'));
  });

  it('shows neither picture nor figure where it is withheld', () => {
    const withheld = attributeSynth(synthRequest({ columns: { start: '2003' } }));
    expect(synthChart(withheld, 'jobs')).toBeNull();
    const text = shownSynth(withheld, null).text(screen);
    expect(text).toContain('WITHHELD');
    expect(text).not.toContain('mean gap');
    expect(shownSynth(withheld, null).csv.rows).toEqual([]);
  });

  it('gives a row of CSV for each weight, gap and placebo', () => {
    const { columns, rows } = shownSynth(answer, chart).csv;
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(
      ['weight', 'gap', 'placebo ratio'].map((what) => rows.filter(([first]) => first === what).length),
    ).toEqual([23, 20, 23]);
  });
});
