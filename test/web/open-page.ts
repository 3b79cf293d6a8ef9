import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { EnginePort } from '../../src/http/engine-port.ts';
import { type Served, serve } from '../../src/http/serve.ts';
import { launch } from './browser.ts';
import { builtPage } from './built-page.ts';
import { sampleEngine } from './sample-engine.ts';

export interface OpenPage {
  readonly page: Page;
  /** everything the console complained of, content security violations among them */
  readonly complaints: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  readonly path?: string;
  /** false: do not wait for the answers */
  readonly settle?: boolean;
}

export interface Observatory {
  open(options?: OpenOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** The real server with the built page, and a browser before it. */
export async function observatory(engine: EnginePort = sampleEngine()): Promise<Observatory> {
  const built = await builtPage();
  const served: Served = await serve(engine, { port: 0, page: built.folder });
  built.dispose();
  const browser: Browser = await launch();
  return {
    async open({ path = '', settle = true, ...options } = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(served.url + path);
      if (settle) await page.locator('#answers:not([aria-busy])').waitFor();
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

/** The charts are drawn once their figures stand; a test that measures waits for the last of them. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.drawing')].every((slot) => slot.querySelector('svg.plot')),
  );
}
