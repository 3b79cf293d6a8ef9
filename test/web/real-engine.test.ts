import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabelledFigure, Overview } from '../../src/core/index.ts';
import { type Engine, openEngine } from '../../src/engine.ts';
import { createApp } from '../../src/http/app.ts';
import { hasBrowser } from './browser.ts';
import { drawn, type Observatory, observatory, phone } from './open-page.ts';

let engine: Engine;
let overview: Overview;
beforeAll(async () => {
  engine = await openEngine({ effects: { today: () => '2026-11-22' } });
  overview = await engine.overview();
});
afterAll(() => engine.close());

const labelled = ({ answers, conflicts }: Overview): LabelledFigure[] => [
  ...answers.flatMap(({ figures, bridge }) =>
    bridge ? [...figures, bridge.stated, ...bridge.parts] : figures,
  ),
  ...conflicts.flatMap(({ figures }) => figures),
];

describe('the API over the embedded ledger', () => {
  it('leads from every figure to a quote that stands in its document', async () => {
    const app = createApp(engine);
    const get = async (path: string): Promise<unknown> =>
      (await app.request(path, { headers: { host: 'localhost' } })).json();
    const monthly = overview.monthly.flatMap(({ total, aiCited }) => [total, aiCited]);
    const figures = [
      ...labelled(overview).map(({ figure }) => figure),
      ...monthly.filter((one) => one !== null),
    ];
    expect(figures.length).toBeGreaterThan(40);
    let quotes = 0;
    for (const { receipt } of figures) {
      expect(await get(`/api/receipts/${encodeURIComponent(receipt.id)}`)).toEqual(receipt);
      for (const { document, quote } of receipt.links) {
        const slice = (await get(
          `/api/documents/${document.id}?from=${document.start}&to=${document.end}`,
        )) as {
          text: string;
        };
        expect(slice.text).toBe(quote);
        expect(quote).not.toBe('');
        quotes++;
      }
    }
    expect(quotes).toBeGreaterThan(60);
  });
});

describe.runIf(hasBrowser)('the page over the embedded ledger', () => {
  let place: Observatory;
  beforeAll(async () => {
    place = await observatory(engine);
  });
  afterAll(() => place.close());

  it('shows the five answers with their figures', async () => {
    const { page, complaints } = await place.open();
    await drawn(page);
    const text = async (selector: string): Promise<string> =>
      (await page.locator(selector).textContent()) ?? '';
    expect(await text('#scoreboard')).toMatch(/38%.*27%/s);
    expect(await text('#scoreboard')).toContain('USD 700 billion');
    for (const share of ['12.7%', '16.3%', '22.9%', '17%', '13%'])
      expect(await text('#ai-share')).toContain(share);
    for (const count of ['142,000', '300,000']) expect(await text('#how-many')).toContain(count);
    for (const part of ['23,000', '8,000', '8,750', '6,000', 'up to'])
      expect(await text('#the-23000')).toContain(part);
    expect(await page.locator('#the-23000 .rows > li').count()).toBe(4);
    expect(await page.locator('.conflict').count()).toBe(overview.conflicts.length);
    expect(await page.locator('.watch-item').count()).toBe(overview.watch.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens a receipt with the marked row of the register, its columns and where it ends', async () => {
    const { page } = await place.open({ ...phone, reducedMotion: 'reduce' });
    await page.locator('#scoreboard button.figure', { hasText: '27%' }).click();
    await page.locator('.columns').waitFor();
    expect(await page.locator('.passage mark').textContent()).toMatch(/^f005,.*0\.27/);
    expect(await page.locator('.columns dl').textContent()).toContain('best0.27');
    expect(await page.locator('.chain-end').textContent()).toContain('the receipt ends here');
    expect(await page.locator('.warning').count()).toBe(0);
    await page.close();
  });

  it('knows less on an earlier day, and says so', async () => {
    const { page } = await place.open({ path: '?asOf=2026-03-01' });
    await drawn(page);
    expect(await page.locator('#scoreboard').textContent()).toContain('Not enough evidence');
    expect(await page.locator('#monthly').textContent()).not.toContain('38,579');
    await page.close();
  });
});
