import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from './browser.ts';
import { drawn, type Observatory, observatory, phone } from './open-page.ts';

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 500);
      }),
  );
}

describe.runIf(hasBrowser)('the page keeps its shape', () => {
  let place: Observatory;
  beforeAll(async () => {
    place = await observatory();
  });
  afterAll(() => place.close());

  it.each([
    ['desktop', {}],
    ['phone', phone],
  ])('nothing moves while it loads, %s', async (_, options) => {
    const { page } = await place.open(options);
    await drawn(page);
    expect(await layoutShift(page)).toBeLessThan(0.01);
    await page.close();
  });

  it.each([320, 360, 768, 1280])(
    'does not scroll sideways at %i px, nor does an open receipt',
    async (width) => {
      const { page } = await place.open({ viewport: { width, height: 740 } });
      await drawn(page);
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      await page.locator('button.figure', { hasText: 'Hostile document' }).click();
      const panel = await page
        .locator('.panel')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect([await overflow(), panel]).toEqual([0, 0]);
      await page.close();
    },
  );

  it('sets type to be read: 16 to 18 px, at most 75 characters a line', async () => {
    const { page } = await place.open();
    const { size, characters } = await page.locator('.subtitle').evaluateAll((all) => ({
      size: Number.parseFloat(getComputedStyle(document.body).fontSize),
      characters: Math.max(
        ...all.map((text) => {
          const lines =
            text.getClientRects()[0]!.height / Number.parseFloat(getComputedStyle(text).lineHeight);
          return lines > 1.5 ? (text.textContent ?? '').length / lines : 0;
        }),
      ),
    }));
    expect(size).toBeGreaterThanOrEqual(16);
    expect(size).toBeLessThanOrEqual(18);
    expect(characters).toBeLessThanOrEqual(75);
    await page.close();
  });

  it('draws every bar from zero, the AI-cited part on the same zero as the whole', async () => {
    const { page } = await place.open();
    await drawn(page);
    const bottoms = await page
      .locator('.month-columns svg g[aria-label="rect"] rect')
      .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().bottom)));
    expect(bottoms.length).toBeGreaterThan(20);
    expect(new Set(bottoms).size).toBe(1);
    await page.close();
  });

  it('asks the network for nothing but this server', async () => {
    const { page } = await place.open();
    await drawn(page);
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host),
    );
    expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).host]));
    await page.close();
  });
});
