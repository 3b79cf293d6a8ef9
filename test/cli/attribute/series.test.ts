import { expect, it } from 'vitest';
import { seriesChart, shownSeries } from '../../../src/cli/attribute/series-shown.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeSeries } from '../../../src/engine/attribute/series.ts';
import { seriesRequest } from '../../engine/attribute/series-request.ts';
import { expectGolden } from '../../golden.ts';

const screen = { style: plain, columns: 80, receipt: false };

it('shows the report card, the picture, then the result, as reviewed', () => {
  const answer = attributeSeries(seriesRequest());
  const text = shownSeries(answer, seriesChart(answer, 'postings')).text(screen);
  expectGolden('attribute-series.txt', `${text}\n`);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
});

it('shows no figure where it is withheld', () => {
  const answer = attributeSeries(seriesRequest({ columns: { start: '2022-08' } }));
  expect(seriesChart(answer, 'postings')).toBeNull();
  expect(shownSeries(answer, null).text(screen)).toContain('WITHHELD');
  expect(shownSeries(answer, null).csv.rows).toEqual([]);
});
