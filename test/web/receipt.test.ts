import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from './browser.ts';
import { drawn, type Observatory, observatory, phone } from './open-page.ts';
import { sampleEngine } from './sample-engine.ts';

describe.runIf(hasBrowser)('a figure and its receipt', () => {
  let place: Observatory;
  beforeAll(async () => {
    place = await observatory();
  });
  afterAll(() => place.close());

  it('opens from the keyboard with the quote marked in its document, and hands focus back', async () => {
    const { page } = await place.open();
    const active = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if ((await active()).includes('27%')) break;
    }
    expect(await active()).toContain('27%');
    await page.keyboard.press('Enter');
    const passage = page.locator('dialog[open] .passage');
    await page.waitForFunction(() => document.querySelector('.passage')?.textContent?.includes('f006'));
    expect(await passage.locator('mark').textContent()).toBe('met or beat expectations, 0.27');
    expect(await passage.textContent()).toContain('CEOs: AI investment met or beat expectations, 0.27, 2026');
    expect(await page.locator('.chain-end').textContent()).toBe(
      'Cited: the original text is not held; the receipt ends here, at a0, 2026.',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await active()).toContain('27%');
    await page.close();
  });

  it('keeps focus inside while it is open, and closes with its button', async () => {
    const { page } = await place.open();
    await page.locator('button.figure').first().click();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement?.closest('main, header, footer') !== null,
      );
      expect(outside).toBe(false);
    }
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.close();
  });

  it('gives every figure of the page a name that says what it opens', async () => {
    const { page } = await place.open();
    await drawn(page);
    const names = await page
      .locator('button.figure')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) expect(name).toMatch(/^.*\d.*, .+: open the receipt$/);
    await page.close();
  });

  it.each([{}, phone])('shows hostile text as text', async (options) => {
    const { page, complaints } = await place.open(options);
    const title = await page.title();
    await page.locator('button.figure', { hasText: 'Hostile document' }).click();
    await page.waitForFunction(() => document.querySelector('.passage')?.textContent?.includes('</script>'));
    const shown = (await page.locator('.panel').textContent()) ?? '';
    for (const text of ['<img src=x onerror=', '</script><script>', '</textarea><svg onload=alert(1)>']) {
      expect(shown).toContain(text);
    }
    expect(
      await page.locator('.panel img, .panel script, .panel svg, main img, main b, main i').count(),
    ).toBe(0);
    expect(await page.locator('.panel a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe(title);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says so when the document does not hold the quote at its place', async () => {
    const engine = sampleEngine();
    const moved = await observatory({
      ...engine,
      document: async (id) => {
        const document = await engine.document(id);
        return document && { ...document, text: `x${document.text}` };
      },
    });
    const { page } = await moved.open();
    await page.locator('button.figure').first().click();
    expect(await page.locator('.warning').textContent()).toContain('does not hold these words at this place');
    await moved.close();
  });
});
