import { expect, it } from 'vitest';
import { eventChart, shownEventStudy } from '../../../src/cli/attribute/event-study-shown.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeEventStudy, type EventAnswer } from '../../../src/engine/attribute/event-study.ts';
import { eventRequest, written } from '../../engine/attribute/event-request.ts';
import { expectGolden } from '../../golden.ts';

const shown = (answer: EventAnswer) => shownEventStudy(answer, eventChart(answer));
const screen = { style: plain, columns: 80, receipt: false };

it('shows the report card first, then firms and tests, as reviewed', () => {
  const text = shown(attributeEventStudy(eventRequest({ force: false }))).text(screen);
  expectGolden('attribute-event-study.txt', `${text}\n`);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
});

it('shows no estimate where it is withheld, and a row of CSV a firm where it is not', () => {
  const confounders = written('firm,date\nCedar,2024-05-21\n');
  const held = shown(attributeEventStudy(eventRequest({ confounders, force: false })));
  expect(held.text(screen)).toContain('WITHHELD');
  expect(held.text(screen)).not.toContain('Kolari');
  expect(held.csv.rows).toEqual([]);
  expect(shown(attributeEventStudy(eventRequest())).csv.rows).toHaveLength(6);
});

it('draws the mean path to the end of the window, where it is the mean of the CARs', () => {
  const answer = attributeEventStudy(eventRequest());
  const { path, caar } = answer;
  const start = path!.findIndex(({ inWindow }) => inWindow);
  expect(path![start - 1]!.mean).toBe(0);
  expect(path!.at(-1)!.mean).toBeCloseTo(caar!, 12);
  const chart = eventChart(answer)!;
  expect(chart.mark!.at).toBe(start);
  expect(chart.ranges!.best.at(-1)).toBeCloseTo(caar! * 100, 10);
  expect(chart.ranges!.best.slice(0, -1).every((value) => value === null)).toBe(true);
});
