import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from './browser.ts';
import { drawn, type Observatory, observatory, phone } from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs through the debugger, so that the page keeps its content security policy. */
async function violations(
  page: Page,
): Promise<{ readonly passes: number; readonly found: readonly string[] }> {
  await page.evaluate(axe);
  const results = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as AxeResults;
  return {
    passes: results.passes.length,
    found: results.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
    ),
  };
}

describe.runIf(hasBrowser)('axe finds nothing', () => {
  let place: Observatory;
  beforeAll(async () => {
    place = await observatory();
  });
  afterAll(() => place.close());

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['phone', { ...phone, colorScheme: 'light' }],
    ['dark phone', { ...phone, colorScheme: 'dark' }],
  ];

  it.each(looks)('on the page, %s', async (_, options) => {
    const { page, complaints } = await place.open(options);
    await drawn(page);
    const { passes, found } = await violations(page);
    expect(found).toEqual([]);
    expect(passes).toBeGreaterThan(25);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(looks)('with a receipt open, %s', async (_, options) => {
    const { page } = await place.open({ ...options, reducedMotion: 'reduce' });
    await page.locator('button.figure').first().click();
    await page.locator('.passage mark').waitFor();
    const { passes, found } = await violations(page);
    expect(found).toEqual([]);
    expect(passes).toBeGreaterThan(15);
    await page.close();
  });
});
