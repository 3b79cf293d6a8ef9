import { describe, expect, it } from 'vitest';
import type { Answer, Figure, Overview } from '../../src/core/index.ts';
import { openEngine } from '../../src/engine.ts';
import { embedded, today } from './opened.ts';

const engine = embedded();

const answer = async (id: string, asOf = today): Promise<Answer> =>
  (await engine().overview(asOf)).answers.find((a) => a.id === id)!;
const values = ({ figures }: Answer): (number | null)[] =>
  figures.map(({ figure: { value } }) => value.best ?? value.high ?? value.low);

function everyFigure({ answers, conflicts, monthly }: Overview): Figure[] {
  const labelled = [
    ...answers.flatMap((a) => [...a.figures, ...(a.bridge ? [a.bridge.stated, ...a.bridge.parts] : [])]),
    ...conflicts.flatMap((c) => c.figures),
  ];
  return [
    ...labelled.map((l) => l.figure),
    ...monthly.flatMap((m) => [m.total, m.aiCited].filter((f) => f !== null)),
  ];
}

describe('the overview', () => {
  it('says how many, by whose count and of what, and adds none of it', async () => {
    const found = await answer('how-many');
    expect(values(found)).toEqual([477_033, 300_000, 142_000, 50_000, 40_000, 20_000]);
    expect(found.headline).toBe(
      '300,000 (US) or about 142,000 (tech sector): two counts of different things',
    );
    expect(found.caveats.join(' ')).toMatch(/neither added nor averaged/);
  });

  it('shows the 23,000 as three unlike parts and refuses their sum', async () => {
    const found = await answer('the-23000');
    expect(values(found)).toEqual([8000, 8750, 6000]);
    expect(found.figures.map(({ figure }) => [figure.unitOfAccount, figure.value.bound])).toEqual([
      ['announced', 'exact'],
      ['eligible', 'at-most'],
      ['requisition', 'exact'],
    ]);
    expect(found.bridge!.stated.figure.value.best).toBe(23_000);
    expect(found.bridge!.stated.figure.unitOfAccount).toBeNull();
    expect(found.bridge!.refusal).toMatch(/^There is no total: they do not count the same thing/);
    expect(found.caveats[0]).toMatch(/22,750.*rounds to 23,000/);
  });

  it('computes the AI-cited share by window and says why articles differ', async () => {
    const found = await answer('ai-share');
    expect(found.figures.map(({ label }) => label)).toEqual([
      'first quarter: 27,645 of 217,362',
      'January to April: 49,135 of 300,749',
      'first half: 101,743 of 443,604',
    ]);
    expect(found.figures.map(({ figure }) => (figure.value.best! * 100).toFixed(1))).toEqual([
      '12.7',
      '16.3',
      '22.9',
    ]);
    expect(found.caveats).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /says 17%, from rounded counts \(50,000 of 300,000 is 16\.7%\).*January to April is 16\.3%/,
        ),
        expect.stringMatching(/says 13%: that fits the first quarter \(12\.7%\), a window it does not state/),
        expect.stringMatching(/For 2026-07 the total is known \(33,429\) and its AI-cited part is not/),
      ]),
    );
  });

  it('sets satisfaction beside the money, without dividing one by the other', async () => {
    const found = await answer('scoreboard');
    expect(found.headline).toBe(
      '27% of CEOs say AI met or beat expectations, down from 38%, against USD 700 billion of building',
    );
    expect(values(found)).toEqual([0.27, 0.38, 700e9]);
  });

  it('says what is due by the day it is asked for', async () => {
    expect((await answer('watch')).headline).toBe('2 are due and undecided; next on 2026-12-22');
    expect((await answer('watch', '2026-05-19')).headline).toBe('Nothing is due; next on 2026-05-20');
    expect((await answer('watch', '2026-05-20')).headline).toMatch(/^1 is due/);
  });

  it('gives every figure a receipt that leads to exact quotes, and finds the receipt by its id', async () => {
    const overview = await engine().overview(today);
    const figures = everyFigure(overview);
    expect(figures.length).toBeGreaterThan(60);
    for (const figure of figures) {
      expect(figure.asOf).toBe(today);
      expect(figure.receipt.links.length).toBeGreaterThan(0);
      for (const link of figure.receipt.links) {
        const document = (await engine().document(link.document.id))!;
        expect(link.quote.length).toBeGreaterThan(10);
        expect(document.text.slice(link.document.start, link.document.end)).toBe(link.quote);
        expect(link.citation).not.toBeNull();
      }
      expect((await engine().receipt(figure.receipt.id))?.links).toEqual(figure.receipt.links);
    }
    expect(await engine().receipt('how-many.nothing@2026-11-22')).toBeNull();
    expect(await engine().receipt('nonsense')).toBeNull();
  });

  it('answers as of a past day from what was known by then, and unknown is an answer', async () => {
    const may = await engine().overview('2026-05-31');
    expect(may.answers.map((a) => a.figures.length)).toEqual([3, 3, 2, 0, 0]);
    const before = await engine().overview('2020-01-01');
    expect(before.answers.map((a) => a.headline.slice(0, 19))).toEqual(Array(5).fill('Not enough evidence'));
    expect(before.conflicts).toEqual([]);
  });

  it('is the same bytes from a second ledger made from the same files', async () => {
    const other = await openEngine({ effects: { today: () => '2031-01-01' } });
    try {
      expect(JSON.stringify(await other.overview(today))).toBe(
        JSON.stringify(await engine().overview(today)),
      );
    } finally {
      await other.close();
    }
  });

  it('refuses a day that does not exist', async () => {
    await expect(engine().overview('2026-02-30')).rejects.toThrow(/Expected a day such as/);
    await expect(engine().overview('yesterday')).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('never answers for a day before its newest row when the clock is slow', async () => {
    const slow = await openEngine({ effects: { today: () => '2001-01-01' } });
    expect(await slow.day()).toBe(today);
    await slow.close();
  });
});
