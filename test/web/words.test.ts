import { expect, it } from 'vitest';
import { context, countWord, sentence, typeset } from '../../web/words.ts';
import { about, sampleFigure } from './sample-figures.ts';

it('writes dates as readers do and keeps a number with its unit', () => {
  expect(typeset('next on 2026-12-22, for 2026-07')).toBe('next on 22\u00a0Dec\u00a02026, for Jul\u00a02026');
  expect(typeset('against USD 700 billion')).toBe('against USD\u00a0700\u00a0billion');
  expect(typeset('12,000 jobs or 17%')).toBe('12,000\u00a0jobs or 17%');
});

it.each([
  ['jobs cut, tech sector', 'Jobs cut, tech sector'],
  ['layoffs.fyi, dated 2026', 'layoffs.fyi, dated 2026'],
  ['eBay: layoff', 'eBay: layoff'],
  ['', ''],
])('opens "%s" as "%s"', (label, opened) => expect(sentence(label)).toBe(opened));

it('says what is counted, when and by whom, but not twice', () => {
  const sample = {
    quote: 'f001',
    document: 'd-facts',
    unit: 'jobs',
    value: about(142_000),
    unitOfAccount: 'announced' as const,
    period: '2026',
    attributedTo: 'industry trackers',
  };
  expect(context(sampleFigure('Tech jobs', sample))).toBe(
    'jobs in an announced plan · 2026 · industry trackers',
  );
  expect(context(sampleFigure('Tech jobs (industry trackers), 2026', sample))).toBe(
    'jobs in an announced plan',
  );
});

it('opens a sentence with a word where there is one', () => {
  expect([countWord(1), countWord(9), countWord(12)]).toEqual(['One', 'Nine', '12']);
});
