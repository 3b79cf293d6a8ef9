import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { compiledChild } from './compiled-child.ts';
import { rowsPerBatch } from './numbered-batch.ts';
import { scratch } from './samples.ts';

const kills = 50;

/** From when the moment of a kill is counted: the start of the process, its ledger open, its first batch acknowledged. */
const phases = [
  { said: /^/, longest: 450 },
  { said: /ready/, longest: 80 },
  { said: /^\d+$/m, longest: 120 },
] as const;
type Phase = (typeof phases)[number];

/** A small linear congruential generator: the same moments on every run of the test. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts a writer, kills it so many milliseconds into a phase, and tells what it said. */
function runAndKill(command: readonly string[], phase: Phase, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    let armed = false;
    const arm = (): void => {
      if (armed || !phase.said.test(said)) return;
      armed = true;
      setTimeout(() => writer.kill('SIGKILL'), delay);
    };
    arm();
    writer.stdout.on('data', (data) => {
      said += data;
      arm();
    });
    writer.stderr.on('data', (data) => {
      complaint += data;
    });
    writer.on('error', reject);
    writer.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').filter(Boolean));
      else reject(new Error(`the writer ended by itself: ${complaint}`));
    });
  });
}

it('loses and doubles nothing when its process is killed fifty times at random moments', async () => {
  const folder = scratch();
  const command = [compiledChild('crash-child', scratch()), folder];
  const random = seeded(20260423);
  const acknowledged: number[] = [];
  let duringOpening = 0;
  for (let kill = 0; kill < kills; kill++) {
    const phase = phases[kill % phases.length] ?? phases[0];
    const said = await runAndKill(command, phase, random() * phase.longest);
    if (!said.includes('ready')) duringOpening += 1;
    expect(said.filter((line) => line.startsWith('doubled'))).toEqual([]);
    acknowledged.push(...said.map(Number).filter((n) => n > 0));
  }

  const ledger = await openLedger(folder);
  const batches = await ledger.query<{ n: number; rows: number; keys: number }>(
    'SELECT best AS n, count(*) AS rows, count(DISTINCT key) AS keys FROM statements GROUP BY best ORDER BY best',
  );
  const verification = await ledger.verify();
  await ledger.close();

  expect(acknowledged.length).toBeGreaterThanOrEqual(kills / 3 - 1);
  expect(duringOpening).toBeGreaterThan(0);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  const present = new Set(batches.map(({ n }) => n));
  expect(acknowledged.filter((n) => !present.has(n))).toEqual([]);
  expect(batches.filter(({ rows, keys }) => rows !== rowsPerBatch || keys !== rowsPerBatch)).toEqual([]);
  expect(batches.map(({ n }) => n)).toEqual(Array.from({ length: batches.length }, (_, i) => i + 1));
  expect(verification.failures).toEqual([]);
  expect(verification.passed).toBe(true);
  expect(verification.lookedAt.quotes).toBe(batches.length * rowsPerBatch);
}, 240_000);
