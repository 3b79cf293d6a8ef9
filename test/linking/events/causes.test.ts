import { expect, it } from 'vitest';
import { causesOf } from '../../../src/linking/events/causes.ts';
import type { EventClaim } from '../../../src/linking/events/claim.ts';
import { resolve } from '../../../src/linking/events/resolve.ts';
import { claim, notice } from './claims.ts';

const told = (...figures: (readonly [string, number | null, string, Partial<EventClaim>?])[]): EventClaim[] =>
  figures.map(([by, jobs, date, more]) =>
    claim(`${by}:1`, 'Kestrel', jobs, date, { authority: 'tracker', ...more }),
  );
const kinds = (claims: readonly EventClaim[], elsewhere: readonly EventClaim[] = []): string[] =>
  causesOf(claims, elsewhere).map(({ kind }) => kind);

it.each([
  ['others-counted', told(['a', 6000, '2025-05-13'], ['b', 6840, '2025-05-13'])],
  ['others-counted', told(['a', 90, '2025-05-13'], ['b', 120, '2025-05-13'])],
  ['rounded', told(['a', 700, '2026-01-27'], ['b', 675, '2026-01-27'])],
  ['rounded', told(['a', 10, '2026-01-27'], ['b', 12, '2026-01-27'])],
  ['range-ends', told(['a', 4000, '2026-01-27'], ['b', 5000, '2026-01-27'], ['c', 6000, '2026-01-27'])],
  ['range-ends', told(['a', null, '2026-01-27', { low: 4000, high: 6000 }], ['b', 6000, '2026-01-27'])],
  ['month-only-date', told(['a', 400, '2026-01-27'], ['b', 400, '2026-01'])],
  ['date-spread', told(['a', 400, '2026-01-27'], ['b', 400, '2026-02-10'])],
  ['unknown-figure', told(['a', null, '2026-01-27'], ['b', 800, '2026-01-27'])],
  ['percent-as-count', told(['a', 1600, '2026-03-11', { share: 0.1 }], ['b', 10, '2026-03-13'])],
  [
    'digit-too-many',
    told(['a', 14000, '2026-03-11'], ['b', 14000, '2026-03-11'], ['c', 160000, '2026-03-11']),
  ],
  ['rumour', told(['a', 14000, '2026-03-11'], ['b', 14000, '2026-03-11'], ['c', 30000, '2026-03-11'])],
  ['rumour', told(['a', 8000, '2026-03-11'], ['b', 16000, '2026-03-10', { note: 'planned' }])],
  [
    'running-total',
    told(['a', 1700, '2026-03-11'], ['b', 3000, '2026-03-11', { note: '1,700 plus 1,300 more' }]),
  ],
  [
    'net-change',
    told(['a', 30000, '2026-03-11'], ['b', 21000, '2026-03-13', { note: 'net reduction in the 10-K' }]),
  ],
  ['lone-figure', told(['a', 2200, '2026-03-11'], ['b', 400, '2026-03-15'])],
  [
    'site-as-total',
    [
      ...told(['a', 162, '2026-01-29'], ['b', null, '2026-01-27']),
      notice('warn:1', 'Kestrel', 162, '2026-01-28'),
    ],
  ],
  [
    'filed-in-several-states',
    [
      notice('ct:1', 'Kestrel', 9248, '2026-04-14'),
      notice('wa:1', 'Kestrel', 9266, '2026-04-14', { place: 'Merrow' }),
    ],
  ],
  [
    'unexplained',
    told(['a', 800, '2026-03-11', { authority: 'press' }], ['a', 1300, '2026-03-11', { authority: 'press' }]),
  ],
])('names %s', (kind, claims) => {
  expect(kinds(claims)).toContain(kind);
});

it('names a figure copied from another employer of the same day', () => {
  const claims = told(['a', 254, '2025-09-04'], ['b', 262, '2025-09-04']);
  const elsewhere = [claim('b:2', 'Heron', 262, '2025-09-04')];
  expect(kinds(claims, elsewhere)).toContain('copied-error');
  expect(resolve(claims, causesOf(claims, elsewhere))).toMatchObject({ low: 254, high: 254 });
});

it('says nothing of claims that agree', () => {
  expect(causesOf(told(['a', 400, '2026-01-27'], ['b', 400, '2026-01-27']))).toEqual([]);
});

it.each([
  [
    'a filing before the employer',
    told(
      ['a', 500, '2026-01-01', { authority: 'employer' }],
      ['b', 520, '2026-01-01', { authority: 'filing' }],
    ),
    520,
    520,
  ],
  [
    'the employer before press',
    told(
      ['a', 500, '2026-01-01', { authority: 'press' }],
      ['b', 520, '2026-01-01', { authority: 'employer' }],
    ),
    520,
    520,
  ],
  [
    'press before trackers',
    told(['a', 500, '2026-01-01', { authority: 'press' }], ['b', 520, '2026-01-01']),
    500,
    500,
  ],
  ['a range where equals differ', told(['a', 500, '2026-01-01'], ['b', 520, '2026-01-01']), 500, 520],
  [
    'a stated range whole',
    told(['a', null, '2026-01-01', { low: 400, high: 600, authority: 'employer' }]),
    400,
    600,
  ],
] as const)('takes %s', (_what, claims, low, high) => {
  expect(resolve(claims, causesOf(claims))).toMatchObject({ low, high });
});

it('takes the latest of one source, and never adds unlike units', () => {
  const revised = [
    claim('a:1', 'Kestrel', 500, '2026-01-01'),
    claim('a:2', 'Kestrel', 650, '2026-01-09', { knownAt: '2026-01-09' }),
  ];
  expect(resolve(revised, [])).toMatchObject({ low: 650, high: 650 });
  const unlike = [
    claim('a:1', 'Kestrel', 500, '2026-01-01'),
    claim('b:1', 'Kestrel', 900, '2026-01-01', { unit: 'eligible' }),
  ];
  const resolved = resolve(unlike, []);
  expect(resolved).toMatchObject({ low: 500, high: 500 });
  expect(resolved.setAside).toEqual([{ row: 'b:1', why: 'counts eligible, an unlike unit' }]);
});

it('without a count says so', () => {
  expect(resolve(told(['a', null, '2026-01-01']), [])).toMatchObject({ low: null, high: null, basis: null });
});
