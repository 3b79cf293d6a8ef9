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
  const common = boardLines(
    postings.map(({ description }) => description),
    0.9,
  );
  const openings: Opening[] = given.map(([from, to], i) => ({
    posting: i,
    profile: profileOf(postings[i]!, common),
    from: from * day,
    to: to * day,
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

  it('trap 79: another `updated` is the same posting, which is one opening and no re-post', () => {
    const [first, second] = [posting({ updated: '2026-01-01' }), posting({ updated: '2026-02-01' })];
    expect(profileOf(first, new Set())).toEqual(profileOf(second, new Set()));
    expect(told(relations([[0, 90, { updated: '2026-02-01' }]]))).toEqual(['unrelated']);
  });
});

describe('what the board always says', () => {
  it('is set aside: two texts that share only that overlap in nothing', () => {
    const texts = [
      `${blurb}\n${duties.join('\n')}`,
      `${blurb}\n${other}`,
      `${blurb}\nSomething else entirely stands here`,
    ];
    const common = boardLines(texts);
    expect([...common]).toEqual([blurb]);
    const shingles = texts.map((description) => profileOf(posting({ description }), common).shingles);
    expect(exactJaccard(shingles[0]!, shingles[1]!)).toBe(0);
    expect(exactJaccard(shingles[0]!, shingles[0]!)).toBe(1);
    expect(exactJaccard(shingles[0]!, new Uint32Array())).toBeNull();
  });
});
