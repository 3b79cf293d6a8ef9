import { expect, it } from 'vitest';
import { extent, fill, markOf, reach } from '../../web/charts/marks.ts';
import { about, atLeast, atMost, sampleFigure } from './sample-figures.ts';

const figure = (
  unitOfAccount: 'announced' | 'eligible' | 'requisition' | 'separated' | undefined,
  value = about(6000),
) =>
  sampleFigure('x', {
    quote: 'f030',
    document: 'd-facts',
    unit: 'jobs',
    value,
    ...(unitOfAccount && { unitOfAccount }),
  }).figure;

it('gives one colour to what was announced, one to what came about, grey to what is not known', () => {
  expect(markOf({ label: 'x', figure: figure('announced') }).paint).toBe('announced');
  expect(markOf({ label: 'cuts that cite AI', figure: figure('announced') }).paint).toBe('ai');
  expect(markOf({ label: 'x', figure: figure('separated') }).paint).toBe('realised');
  expect(markOf({ label: 'x', figure: figure(undefined) }).paint).toBe('unknown');
  expect(markOf({ label: 'x', figure: { ...figure(undefined), unit: 'share' } }).paint).toBe('plain');
});

it('hatches a bound and outlines a post that nobody held', () => {
  expect(markOf({ label: 'x', figure: figure('eligible', atMost(8750)) })).toEqual({
    paint: 'announced',
    texture: 'hatched',
  });
  expect(markOf({ label: 'x', figure: figure('requisition') })).toEqual({
    paint: 'announced',
    texture: 'outline',
  });
  expect(fill({ paint: 'ai', texture: 'hatched' })).toBe('url(#hatch-ai)');
  expect(fill({ paint: 'ai', texture: 'outline' })).toBe('none');
});

it('draws only the ends that were stated', () => {
  expect(extent(atLeast(10))).toEqual([10, 10]);
  expect(extent({ low: 3, best: 5, high: 9, bound: 'range' })).toEqual([3, 9]);
  expect(extent({ low: null, best: null, high: null, bound: 'percent-only' })).toBeNull();
  expect(reach({ low: 3, best: null, high: 9, bound: 'range' })).toBe(9);
});
