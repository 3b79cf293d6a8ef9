import { expect, it } from 'vitest';
import { didChart, shownDid } from '../../../src/cli/attribute/did-shown.ts';
import { figure, intervalRow } from '../../../src/cli/attribute/interval-row.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeDid, type DidAnswer } from '../../../src/engine/attribute/did.ts';
import { didRequest } from '../../engine/attribute/did-request.ts';
import { expectGolden } from '../../golden.ts';

const shown = (answer: DidAnswer) => shownDid(answer, didChart(answer, 'pay'));
const screen = { style: plain, columns: 80, receipt: false };

it('shows the report card first, then the estimate, as reviewed', () => {
  const text = shown(attributeDid(didRequest({ force: false }))).text(screen);
  expectGolden('attribute-did.txt', `${text}\n`);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
  expect(text.indexOf('report card')).toBeLessThan(text.indexOf('Effect on the treated'));
});

it('shows no estimate where it is withheld', () => {
  const answer = attributeDid(didRequest({ matters: 0.01, force: false }));
  const text = shown(answer).text(screen);
  expect(text).toContain('WITHHELD');
  expect(text).not.toContain('Effect on the treated');
  expect(shown(answer).csv.rows).toEqual([]);
  expect(shown(attributeDid(didRequest({ matters: 0.01 }))).text(screen)).toContain('FORCED');
});

it('gives a row of CSV for every estimate', () => {
  const { columns, rows } = shown(attributeDid(didRequest())).csv;
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.filter(([what]) => what === 'attGt')).toHaveLength(15);
  expect(rows.filter(([what]) => what === 'simple')).toHaveLength(1);
});

it('draws an interval on a scale with zero marked', () => {
  const scale = { low: -1, high: 1, width: 11 };
  expect(intervalRow({ estimate: 0.6, low: 0.2, high: 1 }, scale)).toBe('     |──●──');
  expect(intervalRow({ estimate: -0.4, low: -1, high: 0.2 }, scale)).toBe('───●─┼─');
});

it('draws a point for each time since treatment, marked at treatment, and nothing where it is withheld', () => {
  const chart = didChart(attributeDid(didRequest()), 'pay')!;
  expect(chart.positions[chart.mark!.at]).toBe('0');
  expect(chart.ranges!.best).toHaveLength(chart.positions.length);
  expect(chart.title).toMatch(/^pay (?:rose|fell) by \d/);
  expect(didChart(attributeDid(didRequest({ matters: 0.01, force: false })), 'pay')).toBeNull();
  expect(didChart(attributeDid(didRequest({ matters: 0.01 })), 'pay')!.title).toMatch(/^Withheld, forced: /);
});

it('writes figures to four digits', () => {
  expect([0.0399513, -12.34567, 0, 123456.7, 1e-7, 4].map(figure)).toEqual([
    '0.03995',
    '-12.35',
    '0.0',
    '123457',
    '1.00e-7',
    '4.000',
  ]);
});
