import { describe, expect, it } from 'vitest';
import { embedded, today } from './opened.ts';

const engine = embedded();
const keys = async (subject: string): Promise<string[]> =>
  (await engine().claims({ subject })).map((claim) => claim.key);

describe('claims', () => {
  it('finds every one of the 77 facts under its own subject', async () => {
    const facts = await engine().claims({ source: 'article-facts' });
    expect(facts).toHaveLength(77);
    for (const fact of facts) expect(await keys(fact.subject), fact.key).toContain(fact.key);
  });

  it('finds a company by name, alias, ticker or id, and its part of a pair', async () => {
    expect(await keys('Meta')).toEqual(
      expect.arrayContaining(['f003', 'f014', 'f020', 'f029', 'f030', 'f032', 'c113']),
    );
    expect(await keys('MSFT')).toEqual(expect.arrayContaining(['f031', 'c125']));
    expect(await keys('square')).toEqual(expect.arrayContaining(['f060', 'c026']));
    expect(await keys('TCS')).toEqual(['c174', 'c175', 'c176']);
  });

  it('matches whole words, so that a name inside another is not found', async () => {
    expect(await keys('met')).toEqual([]);
    expect(await keys('lock')).toEqual([]);
    expect(await keys('')).toEqual([]);
  });

  it('answers a fact without a figure, and invents none', async () => {
    const [duolingo] = await engine().claims({ subject: 'Duolingo' });
    expect(duolingo).toMatchObject({
      key: 'f056',
      figure: { value: { low: null, best: null, high: null }, unitOfAccount: 'contractor' },
    });
    const [block] = await engine().claims({ key: 'f060' });
    expect(block!.figure).toMatchObject({ unit: 'share', value: { best: 0.4, bound: 'percent-only' } });
  });

  it('shows only what was known by the day', async () => {
    expect((await engine().claims({ subject: 'Meta', asOf: '2026-04-22' })).map((c) => c.key)).not.toContain(
      'f029',
    );
    expect((await engine().claims({ subject: 'Meta', asOf: '2026-04-30' })).map((c) => c.key)).toContain(
      'f029',
    );
  });

  it('gives each claim a receipt that its id finds again', async () => {
    const [claim] = await engine().claims({ key: 'f029' });
    expect(claim!.figure.receipt.id).toBe(`claim.article-facts:f029@${today}`);
    expect(await engine().receipt(claim!.figure.receipt.id)).toEqual(claim!.figure.receipt);
  });
});

describe('events', () => {
  it('gives a range where claims differ and says so', async () => {
    const [oracle] = await engine().events({ event: 'oracle-2026-03-05' });
    expect(oracle).toMatchObject({
      claims: 2,
      disputed: true,
      jobs: { value: { low: 20_000, best: null, high: 30_000, bound: 'range' } },
    });
    expect(await engine().receipt(oracle!.jobs!.receipt.id)).toEqual(oracle!.jobs!.receipt);
  });

  it('puts the article’s layoff beside the compiler’s, and keeps the open positions out of it', async () => {
    const [meta] = await engine().events({ event: 'meta-2026-04-17' });
    expect(meta).toMatchObject({
      disputed: false,
      jobs: { value: { best: 8000 } },
      alsoCounts: ['requisition'],
    });
    expect(meta!.jobs!.receipt.links.map((link) => link.statement)).toEqual(['f029', 'c123']);
  });

  it('makes no count from a share alone', async () => {
    const [event] = await engine().events({ event: 'crypto-com-2026-03-19' });
    expect(event).toMatchObject({ jobs: null, workforceShare: { value: { best: 0.12 } } });
  });

  it('lists newest first', async () => {
    const days = (await engine().events()).map((event) => event.announced!);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days).toHaveLength(162);
  });
});

describe('a company', () => {
  it('is found by any of its names', async () => {
    const pages = await Promise.all(
      ['google', 'Alphabet', 'GOOGL', 'alphabet'].map((name) => engine().company(name)),
    );
    expect(pages.map((page) => page?.company.id)).toEqual(Array(4).fill('alphabet'));
    expect(pages[0]!.years[0]!.figures.find(({ of }) => of === 'employees')?.figure.value.best).toBe(183_323);
  });

  it('is null when unknown, with names that are near', async () => {
    expect(await engine().company('Microsfot')).toBeNull();
    expect(await engine().similarCompanies('Microsfot')).toEqual(['Microsoft']);
  });

  it('keeps an unknown head count unknown', async () => {
    const page = await engine().company('IBM');
    expect(page!.employees.map((o) => o.value)).toEqual([
      { low: null, best: null, high: null, bound: 'about' },
    ]);
  });
});
