import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/core/index.ts';
import { exactJaccard } from '../../../src/postings/near/exact.ts';
import { boardLines, profileOf } from '../../../src/postings/repost/profile.ts';
import { type Opening, type Repost, repostsOf } from '../../../src/postings/repost/reposts.ts';
import { posting as stated } from '../../../src/sources/boards/format.ts';

const day = 86_400_000;
const duties = [
  'You look after the billing desk and answer every letter the same day',
  'You write down what went wrong with an invoice and mend the cause',
  'You teach new colleagues how the ledger of refunds is kept here',
  'You speak with the warehouse when a parcel was paid for and never sent',
];
const blurb =
  'Kestrel is a place where parcels and people find each other, every day of the year, all over the land';

const posting = (more: Partial<Posting>): Posting =>
  stated({
    system: 'lever',
    board: 'kestrel',
    id: 'x',
    title: 'Billing Specialist',
    employment: 'full-time',
    places: [{ text: 'Lisbon, Portugal', city: null, region: null, country: 'PT' }],
    pay: [{ low: 40_000, high: 50_000, currency: 'EUR', period: 'year' }],
    description: [blurb, ...duties].join('\n'),
    ...more,
  });

function relations(
  given: readonly (readonly [from: number, to: number, more: Partial<Posting>])[],
): readonly Repost[] {
  const postings = given.map(([, , more]) => posting(more));
  const common = boardLines(postings);
  const openings: Opening[] = given.map(([from, to], i) => ({
    posting: i,
    profile: profileOf(postings[i]!, common),
    from: from * day,
    to: to * day,
    censored: false,
  }));
  return repostsOf(openings);
}

const told = (reposts: readonly Repost[]): readonly string[] =>
  reposts.map(({ relation, comparison, evergreen }) =>
    [relation, ...(comparison?.changes ?? []), ...(evergreen ? ['evergreen'] : [])].join(', '),
  );

const other =
  'You drive the van of the northern round and keep its log\nYou load parcels by weight and by street, in that order\nYou greet people at the door and take what they send back';

describe('how an opening stands to those before it', () => {
  it('the same role again after it was gone', () => {
    const [, again] = relations([
      [0, 30, {}],
      [60, 90, {}],
      [0, 10, { title: 'Driver', description: `${blurb}\n${other}` }],
    ]).toSorted((a, b) => a.opening.posting - b.opening.posting);
    expect(again).toMatchObject({ relation: 'same role', gapDays: 30, evergreen: false });
  });

  it('a changed role, and what changed', () => {
    expect(
      told(
        relations([
          [0, 30, { title: 'Senior Billing Specialist' }],
          [60, 90, { pay: [{ low: 30_000, high: 36_000, currency: 'EUR', period: 'year' }] }],
          [
            120,
            150,
            {
              places: [{ text: 'Pune, India', city: null, region: null, country: 'IN' }],
              employment: 'contract',
            },
          ],
        ]),
      ),
    ).toEqual(['unrelated', 'changed role, level, pay lower', 'changed role, pay higher, country, contract']);
  });

  it('where texts are missing, the title tells: the same or one that holds it, of the same intake', () => {
    const bare = (title: string, city: string): Partial<Posting> => ({
      title,
      description: '',
      pay: [],
      employment: null,
      places: [{ text: `${city}, Portugal`, city, region: null, country: 'PT' }],
    });
    const then = (first: Partial<Posting>, next: Partial<Posting>): string =>
      told(
        relations([
          [0, 30, first],
          [60, 90, next],
        ]),
      )[1]!;
    const pilot = bare('Harbour Pilot', 'Lisbon');
    expect(then(pilot, bare('Harbour Pilot', 'Porto'))).toBe('same role, place');
    expect(then(pilot, bare('Night Harbour Pilot - Remote', 'Lisbon'))).toBe('same role');
    expect(then(pilot, bare('Harbour Pilot (Contract)', 'Lisbon'))).toBe('changed role, contract');
    expect(then(bare('Harbour Pilot, Full-Time', 'Lisbon'), bare('Harbour Pilot, Part Time', 'Lisbon'))).toBe(
      'changed role, terms',
    );
    expect(then(pilot, bare('Harbour Cook', 'Lisbon'))).toBe('unrelated');
    expect(then(bare('Pilot Trainee 2025', 'Lisbon'), bare('Pilot Trainee 2026', 'Lisbon'))).toBe(
      'unrelated',
    );
  });

  it('trap 73: the same text under another title and the same title over another text are not the same role', () => {
    expect(
      told(
        relations([
          [0, 30, { description: [blurb, ...duties].join('\n') }],
          [60, 90, { title: 'Warehouse Driver' }],
          [120, 150, { description: `${blurb}\n${other}` }],
          [0, 1, { title: 'Nurse', description: blurb }],
        ]),
      ),
    ).toEqual(['unrelated', 'unrelated', 'unrelated', 'unrelated']);
  });

  it('trap 74: one requisition in three cities at once is siblings, not re-posts', () => {
    const cities = ['Lisbon', 'Porto', 'Braga'].map(
      (city, i) => [i, 40, { places: [{ text: city, city, region: null, country: 'PT' }] }] as const,
    );
    expect(told(relations(cities))).toEqual(['unrelated', 'sibling, place', 'sibling, place']);
  });

  it('trap 75: a role that is advertised most of the year is evergreen', () => {
    const pool = Array.from({ length: 8 }, (_, i) => [i * 50, i * 50 + 40, {}] as const);
    expect(told(relations(pool)).slice(-3)).toEqual(Array(3).fill('same role, evergreen'));
    const seldom = [0, 200, 400, 600].map((from) => [from, from + 30, {}] as const);
    expect(told(relations(seldom)).slice(1)).toEqual(Array(3).fill('same role'));
  });

  it('is evergreen too when it was advertised four times in the year, however shortly', () => {
    const often = Array.from({ length: 5 }, (_, i) => [i * 70, i * 70 + 20, {}] as const);
    expect(told(relations(often)).slice(-2)).toEqual(['same role', 'same role, evergreen']);
  });

  it('six cities at once fill their days once, and are no evergreen role half a year later', () => {
    const cities = ['Lisbon', 'Porto', 'Braga', 'Faro', 'Évora', 'Tomar'].map(
      (city, i) => [i, 40 + i, { places: [{ text: city, city, region: null, country: 'PT' }] }] as const,
    );
    expect(told(relations([...cities, [200, 230, {}]])).at(-1)).toMatch(/^same role(?!.*evergreen)/);
  });

  it('names the last advertisement for the time and the nearest for the words, when they are two', () => {
    const abroad = {
      places: [{ text: 'Pune, India', city: null, region: null, country: 'IN' }],
      pay: [{ low: 20_000, high: 25_000, currency: 'EUR', period: 'year' as const }],
      description: `${blurb}\n${duties.slice(0, 3).join('\n')}\nYou start the day when Lisbon sleeps and hand over at noon`,
    };
    const [, , again] = relations([
      [0, 30, {}],
      [60, 90, abroad],
      [120, 150, {}],
    ]);
    expect(again!.earlier!.from).toBe(60 * day);
    expect(again!.compared!.from).toBe(0);
    expect(again).toMatchObject({ relation: 'same role', role: 0, gapDays: 30 });
  });

  it('trap 79: another `updated` is the same posting, which is one opening and no re-post', () => {
    const [first, second] = [posting({ updated: '2026-01-01' }), posting({ updated: '2026-02-01' })];
    expect(profileOf(first, new Set())).toEqual(profileOf(second, new Set()));
    expect(told(relations([[0, 90, { updated: '2026-02-01' }]]))).toEqual(['unrelated']);
  });
});

describe('what the board always says', () => {
  const advertised = (title: string, text: string): Posting =>
    posting({ title, description: `${blurb}\n${text}` });
  const board = [
    advertised('Biller', duties.join('\n')),
    advertised('Driver', other),
    ...['Chef', 'Porter', 'Welder'].map((title) =>
      advertised(title, `${title} of the house, who does it all`),
    ),
  ];

  it('is set aside: two texts that share only that overlap in nothing', () => {
    const common = boardLines(board);
    expect([...common]).toEqual([blurb]);
    const [a, b] = board.map((each) => profileOf(each, common).shingles);
    expect(exactJaccard(a!, b!)).toBe(0);
    expect(exactJaccard(a!, a!)).toBe(1);
    expect(exactJaccard(a!, new Uint32Array())).toBeNull();
  });

  it('is heard once a title: a role advertised six times keeps its own lines; four titles teach nothing', () => {
    const often = Array.from({ length: 6 }, () => board[0]!);
    expect([...boardLines([...board, ...often])]).toEqual([blurb]);
    expect([...boardLines([...board.slice(0, 4), ...often])]).toEqual([]);
  });
});
