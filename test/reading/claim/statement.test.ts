import { describe, expect, it } from 'vitest';
import { periodOf, quoteSpan, statementOf } from '../../../src/reading/claim/statement.ts';
import { datesOf } from '../../../src/reading/date/dates.ts';
import { viewOf } from '../../../src/reading/text/view.ts';
import { claim } from './sample.ts';

const text = '“Tarn Mills” will cut 240 jobs.';

describe('quoteSpan', () => {
  it('is the sentence', () => {
    expect(quoteSpan(text, { start: 0, end: 31 }, { start: 22, end: 25 })).toEqual({ start: 0, end: 31 });
  });

  it('cuts a very long sentence at spaces around the figure', () => {
    const long = `${'spun and wove '.repeat(60)}240 ${'jobs or so '.repeat(60)}`;
    const at = long.indexOf('240');
    const { start, end } = quoteSpan(long, { start: 0, end: long.length }, { start: at, end: at + 3 });
    expect(end - start).toBeLessThan(450);
    expect(start).toBeLessThan(at);
    expect(end).toBeGreaterThan(at + 3);
    expect(long[start - 1]).toBe(' ');
    expect(long[end]).toBe(' ');
  });
});

describe('periodOf', () => {
  const on = (sentence: string): ReturnType<typeof datesOf> => datesOf(sentence, 0, '2026-04-23');

  it('takes the nearest date of the sentence', () => {
    expect(periodOf(claim({ measure: 'revenue' }), on('In 2025 it sold for 240 million.'), null)).toEqual({
      start: '2025',
      end: '2025',
      basis: 'calendar',
    });
  });

  it('tells a fiscal year and a size of staff from a stretch of the calendar', () => {
    expect(periodOf(claim({ measure: 'revenue' }), on('In fiscal 2025 it sold.'), null)?.basis).toBe(
      'fiscal',
    );
    expect(periodOf(claim({ measure: 'headcount' }), on('In March 2026 it had 240.'), null)?.basis).toBe(
      'as-of',
    );
  });

  it('lets a cut hold on the day it is told, not the day it takes effect', () => {
    const period = periodOf(claim(), on('By 30 June 2026 it cuts 240.'), '2026-04-23');
    expect(period).toEqual({ start: '2026-04-23', end: '2026-04-23', basis: 'calendar' });
  });

  it('is unknown for a sum of money without a date', () => {
    expect(periodOf(claim({ measure: 'spend' }), [], '2026-04-23')).toBeNull();
  });
});

it('statementOf quotes the text, not the view of it', () => {
  const view = viewOf(text);
  const found = statementOf(claim(), 's1', text, view, { start: 0, end: 31 }, 'tarn', null, 'press');
  expect(found).toMatchObject({ id: 's1', quote: text, company: 'tarn', best: 240, subject: 'Tarn Mills' });
  expect(view).not.toBe(text);
});
