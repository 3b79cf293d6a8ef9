import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Input, inputsOf } from '../../../src/cli/read/inputs.ts';
import { openInternet } from '../../../src/engine/documents.ts';
import { temporaryFolder } from '../../sources/files/temporary.ts';

const folder = temporaryFolder();

async function all(files: readonly string[]): Promise<Input[]> {
  const stdin = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('piped');
  };
  const found: Input[] = [];
  for await (const input of inputsOf(files, { stdin: stdin(), web: openInternet, atEnd: () => {} }))
    found.push(input);
  return found;
}

it('finds everything the words stand for, in their order, and goes on past what is not there', async () => {
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in/b.txt'), 'b');
  writeFileSync(join(folder, 'a.txt'), 'a');
  const found = await all([join(folder, 'in'), 'no-such-file', '-', '/dev/null', join(folder, 'a.txt')]);
  expect(found.map((input) => `${input.kind} ${input.label}`)).toEqual([
    `document ${join(folder, 'in/b.txt')}`,
    'refused no-such-file',
    'document standard input',
    'refused /dev/null',
    `document ${join(folder, 'a.txt')}`,
  ]);
});

it('refuses a private address as one input among others', async () => {
  const [first, second] = await all(['http://127.0.0.1/', '-']);
  expect(first).toMatchObject({ kind: 'refused', problem: { code: 'refused' } });
  expect(second?.kind).toBe('document');
});
