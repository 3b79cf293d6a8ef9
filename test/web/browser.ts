import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { Problem } from '../../src/core/index.ts';

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Where a browser is no matter of course the tests say that they did not run; on the build machine that is a failure. */
export const hasBrowser: boolean = existsSync(executable);
if (!hasBrowser) {
  const message = `No browser at ${executable}; the page is not tested. Set CHROMIUM to the path of one.`;
  if (process.env.CI === 'true') throw new Problem('not-found', message);
  console.warn(message);
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
