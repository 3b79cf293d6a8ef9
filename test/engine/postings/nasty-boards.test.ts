import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ClassifiedLook, Problem } from '../../../src/core/index.ts';
import { classifiedLooks } from '../../../src/engine/postings/classified-looks.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { type Random, seededRandom } from '../../../src/math/random.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/boards/${name}`, import.meta.url), 'utf8');

const looksAt = (text: string, name = 'board.json'): readonly ClassifiedLook[] | null =>
  classifiedLooks({ name, bytes: Buffer.from(text) }, { seen: '2026-10-07' });

const rowsOf = (looks: readonly ClassifiedLook[]): number =>
  looks.reduce((sum, { look }) => sum + look.postings.length + look.refused.length, 0);

/** One million characters of each, which a pattern that looks back again and again would take hours over. */
const million = 1_000_000;
const nasty: Readonly<Record<string, string>> = {
  'brackets that open': '<'.repeat(million),
  'tags that never close': '<a x="'.repeat(million / 6),
  'tags in tags': '<div><b>'.repeat(million / 8),
  'comments that never end': '<!--'.repeat(million / 4),
  ampersands: '&'.repeat(million),
  'entities of entities': `&${'amp;'.repeat(million / 4)}lt;`,
  'digits and commas': '1,111,'.repeat(million / 6),
  'signs of money': '$'.repeat(million),
  'amounts of money': '100k - $120k '.repeat(million / 13),
  'two amounts far apart': `$5${' '.repeat(million)}$6`,
  'a long line about pay, and amounts below': `salary ${'x'.repeat(million / 2)}\n${'5 '.repeat(million / 4)}`,
  blanks: '\u00a0 '.repeat(million / 2),
  'empty lines, and an item': `${'\n'.repeat(million)}.\n\n- x`,
  'skills that need a list': 'Go, R, C, '.repeat(million / 10),
  'words of a title': 'product - contract '.repeat(million / 19),
  bars: '|'.repeat(million),
};

describe('a posting of a megabyte of', () => {
  it.each(Object.entries(nasty))(
    '%s is read, in every field, in bounded time',
    (_what, text) => {
      const began = performance.now();
      const ashby = {
        isListed: true,
        jobUrl: text,
        id: '1',
        title: text,
        location: text,
        descriptionPlain: text,
      };
      const greenhouse = { id: 1, title: 'Welder', absolute_url: 'x', updated_at: text, content: text };
      const thread = { id: 9, title: 'Who is hiring?', children: [{ id: 1, text: `Tarn | ${text}` }] };
      for (const payload of [{ jobs: [ashby] }, { jobs: [greenhouse] }, thread])
        expect(rowsOf(looksAt(JSON.stringify(payload)) ?? [])).toBe(1);
      expect(performance.now() - began).toBeLessThan(30_000);
    },
    60_000,
  );

  it('words is accepted, five of them, and the posting beside it', () => {
    const long = 'Weld the hull. '.repeat(350_000);
    const jobs = [long, 'Short.'].map((descriptionPlain, i) => ({
      ...{ id: `${i}`, title: 'Welder', isListed: true, descriptionPlain },
      jobUrl: 'https://jobs.ashbyhq.com/tarn/1',
    }));
    const [found] = looksAt(JSON.stringify({ jobs }))!;
    expect(found!.look).toMatchObject({ board: 'tarn', complete: true, refused: [] });
    expect(found!.look.postings.map(({ description }) => description.length)).toEqual([long.length - 1, 6]);
  });
});

describe('a payload', () => {
  it.each([
    ['in UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16, little end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['in Latin-1', (text: string) => Buffer.from(text, 'latin1')],
  ])('%s keeps its letters', (_what, encode) => {
    const job = { id: '1', text: 'Schweißer für Köln', hostedUrl: 'https://jobs.lever.co/tarn/1' };
    const looks = classifiedLooks(
      { name: 'a.json', bytes: encode(JSON.stringify([job])) },
      { seen: '2026-10-07' },
    );
    expect(looks?.[0]?.look.postings[0]?.title).toBe('Schweißer für Köln');
  });

  it('with a few damaged bytes keeps its other letters', () => {
    const [before, after] = JSON.stringify([
      { id: '1', text: `${'Schweißer '.repeat(20)}#`, hostedUrl: 'https://jobs.lever.co/tarn/1' },
    ]).split('#');
    const bytes = Buffer.concat([Buffer.from(before!), Buffer.from([0xe4]), Buffer.from(after!)]);
    const [found] = classifiedLooks({ name: 'a.json', bytes }, { seen: '2026-10-07' })!;
    expect(found!.look.postings[0]!.title).toBe(`${'Schweißer '.repeat(20)}\uFFFD`);
  });

  it.each([
    ['ten thousand deep', '[', ']', 10_000],
    ['of objects a hundred thousand deep', '{"a":', '}', 100_000],
  ])('with a field nested %s loses that field alone', (_what, open, close, times) => {
    const deep = `${open.repeat(times)}0${close.repeat(times)}`;
    const text = `[{"id":"1","text":"Welder","categories":${deep},"hostedUrl":"https://jobs.lever.co/tarn/1"},{"id":"2","lists":${deep},"text":${deep}}]`;
    const [found] = looksAt(text)!;
    expect(found!.look.postings.map(({ title }) => title)).toEqual(['Welder']);
    expect(found!.look.refused).toMatchObject([{ key: '2', reason: 'expected a title; none came' }]);
    expect(found!.look.complete).toBe(false);
  });

  it('with flags in words, ids as numbers and as text, and numbers for words says only what it says', () => {
    const job = { title: 'Welder', absolute_url: 'x', updated_at: 3 };
    const jobs = [
      { ...job, id: 7 },
      { ...job, id: '7' },
      { ...job, id: 2 ** 60 },
      { ...job, id: 8, title: 12 },
      { ...job, id: 9, title: 'Cook', location: ['x'], content: ['x'], departments: 'x', offices: null },
    ];
    const [greenhouse] = looksAt(JSON.stringify({ jobs, meta: { total: '5' } }))!;
    expect(greenhouse!.look.postings.map(({ id, places }) => [id, places])).toEqual([
      ['7', []],
      ['9', []],
    ]);
    expect(greenhouse!.look.refused.map(({ key, reason }) => [key, reason])).toEqual([
      ['7', 'its id stands twice on the board, word for word'],
      ['row-3', 'expected an id; none came'],
      ['8', 'expected a title; none came'],
    ]);
    const flagged = { id: '1', title: 'Welder', isListed: 'false', isRemote: 'true', jobUrl: 'x' };
    const [ashby] = looksAt(JSON.stringify({ jobs: [flagged] }))!;
    expect(ashby!.look.postings[0]).toMatchObject({ remote: null, workplace: null });
  });

  it('with days out of all bounds, and addresses escaped wrongly, is read', () => {
    const job = {
      ...{ title: 'Welder', externalPath: '/job/%E0%A4%A/Welder_R1', locationsText: '2 Locations' },
      postedOn: `Posted ${'9'.repeat(400)} Days Ago`,
    };
    const [workday] = looksAt(JSON.stringify({ total: 1, jobPostings: [job] }))!;
    expect(workday!.look.postings[0]!.published).toBeNull();
    const lever = [
      { id: '1', text: 'Welder', hostedUrl: 'https://jobs.lever.co/%E0%A4%A/1', createdAt: 9e15 },
    ];
    expect(looksAt(JSON.stringify(lever))![0]!.look).toMatchObject({ board: '%e0%a4%a' });
  });

  it('with a hundred thousand places in one posting is read', () => {
    const allLocations = Array.from({ length: 200_000 }, (_, i) => `Town ${i}`);
    const lever = [{ id: '1', text: 'Welder', hostedUrl: 'x', categories: { allLocations } }];
    expect(looksAt(JSON.stringify(lever))![0]!.look.postings[0]!.places).toHaveLength(200_000);
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const others: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, 1e308, '', ' ', 'true', '0', '%E0%A4%A', 'https://', '\ud800'],
  ...[
    [],
    [null],
    [[[]]],
    {},
    { value: null },
    ['x', 1, {}],
    { id: { id: [] } },
    '<p>'.repeat(50),
    'x'.repeat(5000),
  ],
];

/** One field somewhere in a payload dropped, made another type, doubled, or swapped for its neighbour. */
function mutated(payload: Json, random: Random): Json {
  const pick = (n: number): number => random.integer(Math.max(1, n));
  const copy = structuredClone(payload);
  const holders: (Json[] | { [key: string]: Json })[] = [];
  const look = (value: Json): void => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return;
    holders.push(value);
    for (const inner of Object.values(value)) look(inner);
  };
  look(copy);
  for (let times = 1 + pick(4); times > 0; times--) {
    const holder = holders[pick(holders.length)]! as { [key: string]: Json };
    const keys = Object.keys(holder);
    const key = keys[pick(keys.length)] ?? '0';
    const other = keys[pick(keys.length)] ?? '0';
    const kind = pick(4);
    if (kind === 0 && !Array.isArray(holder)) delete holder[key];
    else if (kind === 1 && Array.isArray(holder))
      holder.splice(pick(keys.length), 0, structuredClone(holder[key]!));
    else if (kind === 2 && holder[other] !== undefined) holder[key] = structuredClone(holder[other]!);
    else holder[key] = structuredClone(others[pick(others.length)]!);
  }
  return copy;
}

/** How many rows a payload of each system holds, whatever became of them. */
const lists: Readonly<Record<string, (payload: Json) => Json | undefined>> = {
  greenhouse: (payload) => (payload as { jobs?: Json }).jobs,
  lever: (payload) => payload,
  ashby: (payload) => (payload as { jobs?: Json }).jobs,
  smartrecruiters: (payload) => (payload as { content?: Json }).content,
  workable: (payload) => (payload as { jobs?: Json }).jobs,
  recruitee: (payload) => (payload as { offers?: Json }).offers,
  workday: (payload) => (payload as { jobPostings?: Json }).jobPostings,
  'hacker-news': (payload) => (payload as { children?: Json }).children,
  'schema.org': () => undefined,
};

describe('three hundred mutations of a payload, the same every time', () => {
  it.each(Object.keys(lists))(
    'of %s: no error without a type, and every row accounted for',
    async (system) => {
      const html = system === 'schema.org' ? fixture('schema-org.html') : null;
      const [, before = '', script = '', after = ''] =
        /^([\s\S]*ld\+json">)([\s\S]*?)(<\/script>[\s\S]*)$/.exec(html ?? '') ?? [];
      const payload = JSON.parse(
        html === null ? fixture(`${system}.json`) : script.replaceAll('\n', ' '),
      ) as Json;
      const random = seededRandom(20_261_007 + Object.keys(lists).indexOf(system));
      const all: ClassifiedLook[] = [];
      let none = 0;
      for (let n = 0; n < 300; n++) {
        const changed = mutated(payload, random);
        const text = html === null ? JSON.stringify(changed) : `${before}${JSON.stringify(changed)}${after}`;
        try {
          const looks = looksAt(text, html === null ? 'a.json' : 'a.html');
          if (looks === null) none++;
          const list = looks === null ? undefined : lists[system]!(changed);
          if (looks?.[0]?.look.system === system && Array.isArray(list))
            expect(rowsOf(looks)).toBe(list.length);
          all.push(...(looks ?? []));
        } catch (error) {
          if (!(error instanceof Problem)) throw new Error(`${text.slice(0, 3000)}`, { cause: error });
        }
      }
      expect(all.length + none).toBe(300);
      expect(all.length).toBeGreaterThan(150);
      const ledger = await openLedger(':memory:');
      const { rowsRead, accepted, merged, quarantined } = await ledger.appendLooks(all);
      expect(accepted + merged + quarantined).toBe(rowsRead);
      expect(rowsRead).toBe(rowsOf(all));
      expect((await ledger.verify()).failures).toEqual([]);
      await ledger.close();
    },
    120_000,
  );
});
