import { Worker, type WorkerOptions } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { WorkerClient } from '../../../../src/sources/files/pool/client.ts';
import { MemoryGuard } from '../../../../src/sources/files/pool/memory-guard.ts';
import type { Job } from '../../../../src/sources/files/pool/protocol.ts';

const job: Job = {
  source: { kind: 'bytes', bytes: Buffer.from('Northwind cut 500 jobs.'), name: null },
  options: { published: null, asOf: null, explain: false },
  keep: false,
};
const clients: WorkerClient[] = [];
let started = 0;

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
  started = 0;
});

/** A client whose threads run this instead of the reader. */
function clientOf(code: string, milliseconds: number, guard = new MemoryGuard(8000)): WorkerClient {
  const start = (options: WorkerOptions): Worker => {
    started++;
    return new Worker(code, { ...options, eval: true, execArgv: [] });
  };
  const client = new WorkerClient({ limits: { milliseconds, heapMegabytes: 32 }, guard, start });
  clients.push(client);
  return client;
}

const answering = `require('worker_threads').parentPort.on('message', (m) => { REPLY });`;

describe('WorkerClient', () => {
  it('gives up a document that takes too long, and reads the next on a new thread', async () => {
    const client = clientOf(answering.replace('REPLY', 'for (;;);'), 300);
    expect(await client.open(job)).toMatchObject({
      kind: 'refused',
      error: { code: 'unreadable', facts: { milliseconds: 300 } },
    });
    expect(await client.open(job)).toMatchObject({ kind: 'refused' });
    expect(started).toBe(2);
  });

  it('gives up a document that takes too much memory', async () => {
    const hungry = 'const all = []; for (;;) all.push(new Array(100000).fill(1));';
    const client = clientOf(answering.replace('REPLY', hungry), 30_000);
    expect(await client.open(job)).toMatchObject({
      kind: 'refused',
      error: { code: 'unreadable', facts: { megabytes: 32 } },
    });
  });

  it('gives up a document that unfolds to too much outside the heap', async () => {
    const bytes = 'const all = []; setInterval(() => all.push(new Uint8Array(20e6).fill(1)), 5);';
    const base = process.memoryUsage.rss() / 1e6;
    const guard = new MemoryGuard(base + 300);
    const client = clientOf(answering.replace('REPLY', bytes), 30_000, guard);
    expect(await client.open(job)).toMatchObject({
      kind: 'refused',
      error: { code: 'unreadable', facts: { megabytes: base + 300 } },
    });
  });

  it('tells of a thread that ends on its own, or throws', async () => {
    const gone = clientOf(answering.replace('REPLY', 'process.exit(3);'), 30_000);
    expect(await gone.open(job)).toMatchObject({ kind: 'refused', error: { code: 'internal' } });
    const thrown = clientOf(answering.replace('REPLY', 'throw new TypeError("odd");'), 30_000);
    expect(await thrown.open(job)).toMatchObject({ kind: 'refused', error: { facts: { reason: 'odd' } } });
  });

  it('can be closed while an answer is on its way', async () => {
    const reply = "require('worker_threads').parentPort.postMessage({ kind: 'refused', error: {} })";
    for (let i = 0; i < 20; i++) {
      const client = clientOf(answering.replace('REPLY', reply), 30_000);
      const asked = client.open(job);
      await new Promise((resolve) => setTimeout(resolve, i * 4));
      await client.close();
      expect(await asked).toMatchObject({ kind: 'refused' });
      started = 0;
      expect(await client.open(job)).toMatchObject({ kind: 'refused' });
      expect(started).toBe(0);
    }
  });

  it('keeps its thread from one document to the next', async () => {
    const reply =
      "require('worker_threads').parentPort.postMessage({ kind: 'refused', error: { code: m.ask } })";
    const client = clientOf(answering.replace('REPLY', reply), 30_000);
    expect(await client.open(job)).toEqual({ kind: 'refused', error: { code: 'open' } });
    expect(await client.next()).toEqual({ kind: 'refused', error: { code: 'next' } });
    expect(started).toBe(1);
  });
});
