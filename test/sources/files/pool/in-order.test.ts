import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, readInOrder } from '../../../../src/sources/files/pool/in-order.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const options = { published: null, asOf: null, explain: false };

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function* each(paths: readonly string[]): AsyncGenerator<string> {
  yield* paths;
}

async function told(outcome: Outcome<string>): Promise<string> {
  if ('refused' in outcome) return outcome.refused.code;
  let told = '';
  for await (const part of outcome.opened.parts())
    told += 'broken' in part ? ` ${part.broken.code}` : ` ${part.statements.length}`;
  return told.trim();
}

function jobOf(path: string) {
  return { source: { kind: 'path' as const, path }, options, keep: false };
}

const before = process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort' || kind === 'Worker');

describe('readInOrder', () => {
  it('keeps the order of many, whatever each of them takes, and goes on past those it refuses', async () => {
    const long = `${'Nothing happened that day, people said.\n\n'.repeat(1500)}Northwind cut 500 jobs.\n`;
    const paths = Array.from({ length: 24 }, (_, i) => {
      if (i % 8 === 3) return file(`${i}.txt`, Buffer.of(0x50, 0x4b, 3, 4));
      if (i % 8 === 5) return join(folder, 'missing.txt');
      return file(`${i}.txt`, i % 8 === 0 ? long : `Northwind said it cut ${100 + i} jobs.\n`);
    });
    const found: string[] = [];
    for await (const outcome of readInOrder(each(paths), { jobs: 2, jobOf }))
      found.push(`${paths.indexOf(outcome.input)} ${await told(outcome)}`);
    expect(found.map((line) => Number(line.split(' ')[0]))).toEqual(paths.map((path) => paths.indexOf(path)));
    expect(found.filter((line) => line.endsWith('unsupported'))).toHaveLength(3);
    expect(found.filter((line) => line.endsWith('not-found'))).toHaveLength(3);
    expect(found.filter((line) => line.endsWith(' 1'))).toHaveLength(18);
  });

  it('gives the same with one worker and with three', async () => {
    const paths = Array.from({ length: 9 }, (_, i) =>
      file(`same-${i}.txt`, `Northwind cut ${200 + i} jobs.\n`),
    );
    const run = async (jobs: number): Promise<string> => {
      const all: unknown[] = [];
      for await (const outcome of readInOrder(each(paths), { jobs, jobOf }))
        if ('opened' in outcome) for await (const part of outcome.opened.parts()) all.push(part);
      return JSON.stringify(all);
    };
    expect(await run(3)).toBe(await run(1));
  });

  it('leaves no thread behind when whoever asked has seen enough', async () => {
    const paths = Array.from({ length: 12 }, (_, i) =>
      file(`many-${i}.txt`, `Northwind cut ${300 + i} jobs.\n`),
    );
    for await (const _ of readInOrder(each(paths), { jobs: 2, jobOf })) break;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(
      process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort' || kind === 'Worker'),
    ).toEqual(before);
  });

  it('names employers by the register', async () => {
    const meta = {
      id: 'meta',
      name: 'Meta',
      aliases: [],
      cik: null,
      ticker: null,
      domain: null,
      parent: null,
    };
    const paths = [file('meta.txt', 'Meta said on Thursday it will cut 8,000 jobs.\n')];
    for await (const outcome of readInOrder(each(paths), { jobs: 1, jobOf, companies: [meta] })) {
      if (!('opened' in outcome)) continue;
      for await (const part of outcome.opened.parts())
        expect('statements' in part && part.statements[0]?.company).toBe('meta');
    }
    expect.assertions(1);
  });
});
