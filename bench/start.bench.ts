import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench, Timing } from './run.ts';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const rounds = 5;

/** From the first word of the command to the line that says where the page is. */
function served(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [main, 'start', '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('it ended before it served')));
    child.stderr.on('data', (chunk) => {
      if (!String(chunk).includes('http://')) return;
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      resolve((performance.now() - began) / 1000);
    });
  });
}

export const bench: Bench = {
  name: 'start: built to served, the ledger made from data/ on the way',
  async run(): Promise<readonly Timing[]> {
    if (!existsSync(main)) throw new Error('npm run build first: this measures the built program');
    const seconds: number[] = [];
    for (let n = 0; n < rounds; n++) seconds.push(await served());
    const middle = seconds.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
    return [
      {
        what: `headcount start, median of ${rounds}`,
        value: middle,
        unit: 's',
        goal: { at: 'most', value: 3 },
      },
    ];
  },
};
