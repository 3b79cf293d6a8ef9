import { expect, it } from 'vitest';
import { sdidChart, shownSdid } from '../../../src/cli/attribute/sdid-shown.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeSdid } from '../../../src/engine/attribute/sdid.ts';
import { synthRequest } from '../../engine/attribute/synth-request.ts';
import { expectGolden } from '../../golden.ts';

const screen = { style: plain, columns: 80, receipt: false };

it('shows the report card, the picture, then the result, as reviewed', () => {
  const answer = attributeSdid(synthRequest());
  const text = shownSdid(answer, sdidChart(answer, 'jobs')).text(screen);
  expectGolden('attribute-sdid.txt', `${text}\n`);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
});

it('shows no figure where it is withheld', () => {
  const answer = attributeSdid(synthRequest({ columns: { start: '2003' } }));
  expect(sdidChart(answer, 'jobs')).toBeNull();
  expect(shownSdid(answer, null).text(screen)).toContain('WITHHELD');
  expect(shownSdid(answer, null).csv.rows).toEqual([]);
});
