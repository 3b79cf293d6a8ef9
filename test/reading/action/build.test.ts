import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/reading/action/actions.ts';
import { buildAction, datesOfAction, jobsOf } from '../../../src/reading/action/build.ts';
import { datesOf } from '../../../src/reading/date/dates.ts';
import { claim } from '../claim/sample.ts';

const published = '2026-04-23';

function draft(differs: Partial<Draft> = {}): Draft {
  return { employer: 0, kind: 'layoff', claims: [claim()], sentences: [0], when: null, ...differs };
}

/** The figure of an action whose claims stand in these sentences, one each. */
function jobs(sentences: readonly string[], differs: Partial<Draft>, title = -1): unknown {
  return jobsOf(
    draft(differs),
    (i) => sentences[i]!,
    (i) => i === title,
  );
}

describe('jobsOf', () => {
  const two = [claim({ best: 240 }), claim({ best: 300, sentence: 1, figure: { start: 90, end: 93 } })];

  it('is the figure told first, and a part only when nothing else is told', () => {
    expect(jobs(['', ''], { claims: two })).toMatchObject({ best: 240 });
    const part = claim({ best: 90, aside: true, part: true });
    expect(jobs(['', ''], { claims: [part, two[1]!] })).toMatchObject({ best: 300 });
    expect(jobs(['', ''], { claims: [part] })).toMatchObject({ best: 90 });
  });

  it('prefers the headline', () => {
    expect(jobs(['', ''], { claims: two }, 1)).toMatchObject({ best: 300 });
  });

  it('keeps two rival values as a range', () => {
    expect(jobs(['', 'But the union puts the number at 300.'], { claims: two })).toEqual({
      low: 240,
      best: null,
      high: 300,
      bound: 'range',
    });
  });

  it('takes the later value where it amends the earlier', () => {
    expect(jobs(['', 'It revised that to 300.'], { claims: two })).toMatchObject({ best: 300 });
  });

  it('is the accepted count of an offer, else its ceiling', () => {
    const offer = claim({ best: 500, unitOfAccount: 'eligible', action: 'voluntary-exit' });
    const taken = claim({ best: 236, unitOfAccount: 'accepted', action: 'voluntary-exit', sentence: 1 });
    const kind = 'voluntary-exit' as const;
    expect(jobs(['', ''], { kind, claims: [offer, taken] })).toMatchObject({ best: 236 });
    expect(jobs(['', ''], { kind, claims: [offer] })).toEqual({
      low: null,
      best: null,
      high: 500,
      bound: 'at-most',
    });
  });

  it('is unknown where no number is told', () => {
    expect(jobs([''], { claims: [claim({ measure: 'workforce-share', best: 0.1 })] })).toBeNull();
  });
});

describe('datesOfAction', () => {
  const dates = (words: string): ReturnType<typeof datesOfAction> =>
    datesOfAction(draft(), () => datesOf(words, 0, published), [], published);

  it.each([
    ['It will cut 240 jobs.', published, null],
    ['It said on 20 April 2026 that it would cut 240 jobs.', '2026-04-20', null],
    ['It said on 20 April 2026 that 240 would go by 30 June 2026.', '2026-04-20', '2026-06-30'],
    ['It will cut 240 jobs by 30 March 2050.', published, null],
    ['On 20 April 2026 it cut 240, says its letter of 20 April 2026.', '2026-04-20', null],
  ])('%s', (words, announced, effective) => {
    expect(dates(words)).toEqual({ announced, effective });
  });

  it('holds an earlier round to its own date', () => {
    expect(datesOfAction(draft({ when: '2024' }), () => [], [], published).announced).toBe('2024');
  });
});

it('buildAction carries figure, share, cause and statements into the action', () => {
  const share = claim({ measure: 'workforce-share', best: 0.12 });
  const action = buildAction(
    draft({ claims: [claim(), share] }),
    'Tarn Mills',
    'tarn',
    { low: null, best: 240, high: null, bound: 'exact' },
    { announced: published, effective: null },
    { aiCause: 'none', specificity: 0, reasons: ['gas'], because: [] },
    ['s1', 's2'],
  );
  expect(action).toEqual({
    company: 'tarn',
    subject: 'Tarn Mills',
    kind: 'layoff',
    jobs: { low: null, best: 240, high: null, bound: 'exact' },
    workforceShare: { low: null, best: 0.12, high: null, bound: 'exact' },
    announced: published,
    effective: null,
    aiCause: 'none',
    reasons: ['gas'],
    specificity: 0,
    statements: ['s1', 's2'],
  });
});
