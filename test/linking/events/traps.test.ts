import { expect, it } from 'vitest';
import { groupRows } from '../../../src/ledger/group-rows.ts';
import { authorityOf } from '../../../src/linking/events/authority.ts';
import { causesOf } from '../../../src/linking/events/causes.ts';
import { linkEvents } from '../../../src/linking/events/link-events.ts';
import { resolve } from '../../../src/linking/events/resolve.ts';
import { independentVoices } from '../../../src/linking/events/voices.ts';
import { book, claim, notice, relations } from './claims.ts';

it('trap 42: one action under four names is one event', () => {
  const claims = ['Jaguar Land Rover', 'JLR', 'Tata Motors’ JLR', '捷豹路虎'].map((name, i) =>
    claim(`p:${i}`, name, 4000, `2026-09-0${5 + i}`),
  );
  const groups = groupRows(claims, linkEvents(claims, book));
  expect(new Set(groups.values())).toEqual(new Set(['p:0']));
});

it('trap 43: rows whose names share nothing are proposed by their address and count, and by place, month and count', () => {
  const url = 'https://example.org/one';
  expect(
    relations([
      claim('p:1', 'Kestrel Mills', 6120, '2026-07-21', { url }),
      claim('p:2', 'KMX', 6120, '2026-07-22', { url }),
    ]),
  ).toEqual({ 'p:1~p:2': 'same-event' });
  const apart = linkEvents(
    [claim('p:1', 'Kestrel', 6120, '2026-07-21'), claim('p:2', 'Heron', 6120, '2026-07-21')],
    book,
  );
  expect(apart).toEqual([]);
});

it('trap 44: a row without a date still finds its event', () => {
  const url = 'https://example.org/one';
  expect(
    relations([
      claim('p:1', 'Kestrel Mills', 850, '2026-07-21', { url }),
      claim('p:2', 'Kestrel Mills Inc.', 850, null, { url }),
    ]),
  ).toEqual({ 'p:1~p:2': 'same-event' });
  expect(
    relations([
      claim('p:1', 'Kestrel Mills', 853, '2026-07-21'),
      claim('p:2', 'Kestrel Mills Inc.', 853, null),
    ]),
  ).toEqual({ 'p:1~p:2': 'same-event' });
});

it('trap 45: site notices are part of the company’s figure, and never on top of it', () => {
  const total = claim('p:1', 'Kestrel Mills', 1200, '2026-03-01', { authority: 'employer' });
  const sites = [
    notice('warn:1', 'Kestrel Mills, Inc.', 300, '2026-03-05'),
    notice('warn:2', 'Kestrel Mills', 240, '2026-03-06', { place: 'Merrow' }),
  ];
  expect(relations([total, ...sites])).toEqual({ 'p:1~warn:1': 'part-of', 'p:1~warn:2': 'part-of' });
  const groups = groupRows([total, ...sites], linkEvents([total, ...sites], book));
  expect(new Set(groups.values()).size).toBe(3);
  expect(resolve([total, ...sites], causesOf([total, ...sites]))).toMatchObject({
    low: 1200,
    high: 1200,
    basis: 'employer',
  });
});

it('trap 46: 8K, 8-K and 8k are one kind of source', () => {
  const kinds = ['8K', '8-K', '8k', 'an 8-k of May'].map((citation) =>
    authorityOf({ source: 'feed', citation, speaker: null, unit: 'announced' }),
  );
  expect(new Set(kinds)).toEqual(new Set(['filing']));
});

it('trap 47: the same figure months later is not taken for the same action', () => {
  const url = 'https://example.org/old';
  const first = claim('p:1', 'Zenith Biomed', 500, '2026-02-09');
  expect(relations([first, claim('p:2', 'Zenith Biomed', 500, '2026-09-09')])).toEqual({});
  expect(relations([first, claim('p:2', 'Zenith Biomed', 500, '2026-06-20')])).toEqual({ 'p:1~p:2': 'look' });
  const retold = relations([{ ...first, url }, claim('p:2', 'Zenith Biomed', 500, '2026-06-20', { url })]);
  expect(retold).toEqual({ 'p:1~p:2': 'same-event' });
});

it('trap 48: a small event does not swallow a large one between them', () => {
  const claims = [
    claim('p:1', 'Kestrel', 9000, '2026-01-10'),
    claim('q:1', 'Kestrel', 9000, '2026-01-12'),
    claim('p:2', 'Kestrel', 60, '2026-03-20'),
    claim('q:2', 'Kestrel', 60, '2026-03-21'),
  ];
  const groups = groupRows(claims, linkEvents(claims, book));
  expect(groups.get('q:1')).toBe('p:1');
  expect(groups.get('q:2')).toBe('p:2');
  const [p1, p2] = ['p:1', 'p:2'];
  const ruled = groupRows(claims, [
    ...linkEvents(claims, book),
    { a: p1!, b: p2!, relation: 'different', probability: 1 },
    { a: 'q:1', b: 'q:2', relation: 'same-event', probability: 0.85 },
  ]);
  expect(ruled.get('q:2')).toBe('p:2');
});

it('trap 49: a notice published again with "(Updated)" amends the first', () => {
  const claims = [
    notice('warn:1', 'Kestrel Mills', 90, '2026-03-05', { effective: '2026-05-05' }),
    notice('warn:2', 'Kestrel Mills (Updated)', 120, '2026-04-01', {
      effective: '2026-05-05',
      knownAt: '2026-04-01',
    }),
  ];
  expect(relations(claims)).toEqual({ 'warn:1~warn:2': 'amends' });
  expect(groupRows(claims, linkEvents(claims, book)).get('warn:2')).toBe('warn:1');
  expect(resolve(claims, causesOf(claims))).toMatchObject({ low: 120, high: null });
});

it('trap 50: several sites on one day with equal counts are several notices', () => {
  const sites = ['Ashford', 'Merrow', 'Tidewell'].map((place, i) =>
    notice(`warn:${i}`, 'Manor Ambulance', 6, '2026-06-30', { place, effective: '2026-08-30' }),
  );
  expect(relations(sites)).toEqual({});
  const twice = [sites[0]!, { ...sites[0]!, row: 'warn:9' }];
  expect(relations(twice)).toEqual({ 'warn:0~warn:9': 'look' });
});

it('trap 51: an owner’s action is not its company’s', () => {
  expect(
    relations([
      claim('p:1', 'Boots UK', 700, '2026-05-01'),
      claim('p:2', 'Walgreens Boots Alliance', 700, '2026-05-01'),
    ]),
  ).toEqual({});
});

it('trap 52: a figure and a day do not make one of two names of which one holds the other', () => {
  for (const [a, b] of [
    ['Gemini', 'Capgemini'],
    ['Xperi', 'Experian'],
    ['Block', 'BlackRock'],
  ] as const)
    expect(relations([claim('p:1', a, 1250, '2026-05-01'), claim('p:2', b, 1250, '2026-05-01')])).toEqual({});
});

it('trap 53: copies of one article are one voice, and trackers are none', () => {
  const url = 'https://example.org/wire';
  const claims = [
    claim('p:1', 'Kestrel', 400, '2026-05-01', { url }),
    claim('q:1', 'Kestrel', 400, '2026-05-01', { url }),
    claim('t:1', 'Kestrel', 400, '2026-05-02', { authority: 'tracker' }),
  ];
  expect(independentVoices(claims)).toBe(1);
  expect(
    independentVoices([...claims, claim('r:1', 'Kestrel', 400, '2026-05-02', { authority: 'filing' })]),
  ).toBe(2);
});

it('trap 54: an amended filing is no second event', () => {
  const filing = { authority: 'filing', note: 'Item 2.05' } as const;
  const claims = [
    claim('edgar:1', 'Kestrel', 400, '2026-05-01', filing),
    claim('edgar:2', 'Kestrel', 460, '2026-06-01', {
      ...filing,
      note: '8-K/A amended Item 2.05',
      knownAt: '2026-06-01',
    }),
  ];
  expect(relations(claims)).toEqual({ 'edgar:1~edgar:2': 'amends' });
  const resolved = resolve(claims, causesOf(claims));
  expect(resolved).toMatchObject({ low: 460, high: 460 });
  expect(resolved.setAside).toEqual([{ row: 'edgar:1', why: 'the same source said something later' }]);
});

it('trap 55: a corrected count keeps the event’s name, and so does a later source', () => {
  const first = [claim('p:1', 'Kestrel', 400, '2026-05-01'), claim('q:7', 'Kestrel', 400, '2026-05-02')];
  const name = groupRows(first, linkEvents(first, book)).get('q:7');
  const corrected = [{ ...first[0]!, best: 410 }, first[1]!, claim('a:3', 'Kestrel Inc.', 410, '2026-05-03')];
  const groups = groupRows(corrected, linkEvents(corrected, book));
  expect([name, ...groups.values()]).toEqual(['p:1', 'p:1', 'p:1', 'p:1']);
});
