import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/index.ts';
import type { EnginePort } from '../../src/http/engine-port.ts';
import { hasBrowser } from './browser.ts';
import { drawn, type Observatory, observatory } from './open-page.ts';
import { sampleEngine } from './sample-engine.ts';
import { sampleOverview } from './sample-overview.ts';

describe.runIf(hasBrowser)('states of the page', () => {
  let answer: EnginePort['overview'];
  let place: Observatory;
  beforeAll(async () => {
    place = await observatory({ ...sampleEngine(), overview: (asOf) => answer(asOf) });
  });
  afterAll(() => place.close());
  const asSampled: EnginePort['overview'] = (asOf) => sampleEngine().overview(asOf);

  it('says why it failed and what to do, and tries again when asked', async () => {
    answer = () =>
      Promise.reject(new Problem('ledger-locked', 'Another writer holds it.', { hint: 'Wait for it.' }));
    const { page } = await place.open();
    expect(await page.locator('.state').textContent()).toContain('Another writer holds it.Wait for it.');
    answer = asSampled;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.lead h1').waitFor();
    expect(await page.locator('.state').count()).toBe(0);
    await page.close();
  });

  it('says how to fill an empty ledger', async () => {
    answer = async () => ({
      ...sampleOverview,
      ledger: { hash: '0'.repeat(64), statements: 0, documents: 0 },
    });
    const { page } = await place.open();
    expect(await page.locator('.state').textContent()).toContain('headcount read article.html --save');
    await page.close();
  });

  it('says "not enough evidence" in each place that has none, and invents nothing', async () => {
    answer = async () => ({
      ...sampleOverview,
      answers: sampleOverview.answers.map((one) => ({ ...one, figures: [], bridge: null })),
      monthly: [],
      conflicts: [],
      watch: [],
    });
    const { page } = await place.open();
    expect(await page.locator('.not-enough').count()).toBe(sampleOverview.answers.length + 3);
    expect(await page.locator('button.figure').count()).toBe(0);
    await page.close();
  });

  it('shows the loading state until the answer comes', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    answer = (asOf) => held.then(() => asSampled(asOf));
    const { page } = await place.open({ settle: false });
    await page.locator('.loading').waitFor();
    expect(
      await page.locator('.colophon').evaluate((foot) => foot.getBoundingClientRect().top),
    ).toBeGreaterThan(900);
    release();
    await page.locator('.lead h1').waitFor();
    expect(await page.locator('.loading').count()).toBe(0);
    await page.close();
  });

  it('asks as of a past day, keeps it in the address, and comes back to the newest', async () => {
    const asked: (string | undefined)[] = [];
    answer = (asOf) => {
      asked.push(asOf);
      return asSampled(asOf);
    };
    const { page } = await place.open({ path: '?asOf=2026-05-01' });
    expect(await page.locator('#as-of-day').inputValue()).toBe('2026-05-01');
    await page.locator('#as-of-day').fill('2026-02-28');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.source')?.textContent?.includes('28 Feb 2026'));
    expect(new URL(page.url()).search).toBe('?asOf=2026-02-28');
    await page.getByRole('button', { name: 'Newest' }).click();
    await page.waitForFunction(() => document.querySelector('.source')?.textContent?.includes('31 Aug 2026'));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('.source')?.textContent?.includes('28 Feb 2026'));
    expect(asked).toEqual(['2026-05-01', '2026-02-28', undefined, '2026-02-28']);
    await page.close();
  });

  it('never lets a slow answer replace that of a later question', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    answer = (asOf) => (asOf === '2026-02-28' ? held : Promise.resolve()).then(() => asSampled(asOf));
    const { page } = await place.open();
    const ask = async (day: string): Promise<void> => {
      await page.locator('#as-of-day').fill(day);
      await page.getByRole('button', { name: 'Show', exact: true }).click();
    };
    await ask('2026-02-28');
    await ask('2026-03-31');
    await page.waitForFunction(() => document.querySelector('.source')?.textContent?.includes('31 Mar 2026'));
    const slow = page.waitForResponse((response) => response.url().includes('2026-02-28'));
    release();
    await slow;
    await page.waitForTimeout(100);
    expect(await page.locator('.source').first().textContent()).toContain('31 Mar 2026');
    await page.close();
  });

  it('keeps the theme that was chosen', async () => {
    answer = asSampled;
    const { page } = await place.open({ colorScheme: 'light' });
    await drawn(page);
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.close();
  });
});
