import { expect, it } from 'vitest';
import { shownEventStudy } from '../../../src/cli/attribute/event-study-shown.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeEventStudy } from '../../../src/engine/attribute/event-study.ts';
import { eventRequest, written } from '../../engine/attribute/event-request.ts';
import { expectGolden } from '../../golden.ts';

const screen = { style: plain, columns: 80, receipt: false };

it('shows the report card first, then firms and tests, as reviewed', () => {
  const text = shownEventStudy(attributeEventStudy(eventRequest({ force: false }))).text(screen);
  expectGolden('attribute-event-study.txt', `${text}\n`);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
});

it('shows no estimate where it is withheld, and a row of CSV a firm where it is not', () => {
  const confounders = written('firm,date\nCedar,2024-05-21\n');
  const held = shownEventStudy(attributeEventStudy(eventRequest({ confounders, force: false })));
  expect(held.text(screen)).toContain('WITHHELD');
  expect(held.text(screen)).not.toContain('Kolari');
  expect(held.csv.rows).toEqual([]);
  expect(shownEventStudy(attributeEventStudy(eventRequest())).csv.rows).toHaveLength(6);
});
