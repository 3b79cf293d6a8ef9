import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { standardInput } from '../../../src/cli/read/standard-input.ts';

async function* piped(...pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

it('holds a short pipe', async () => {
  const { source } = await standardInput(piped('8,000 ', 'jobs'));
  expect(source.kind === 'bytes' && Buffer.from(source.bytes).toString()).toBe('8,000 jobs');
});

it('lets a long one wait in a file that only its owner may read, and takes it away again', async () => {
  const { source, release } = await standardInput(piped('8,000 ', 'jobs ', 'announced'), 8);
  const path = source.kind === 'path' ? source.path : '';
  expect(readFileSync(path, 'utf8')).toBe('8,000 jobs announced');
  await release();
  expect(existsSync(path)).toBe(false);
});
