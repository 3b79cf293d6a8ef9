import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listGiven } from '../../../src/cli/pull/list.ts';
import { temporaryFolder } from '../../sources/files/temporary.ts';

const path = join(temporaryFolder(), 'list.txt');

describe('--list', () => {
  it('is an address, or a file of addresses and names with remarks', () => {
    writeFileSync(path, '# ours\nhttps://a.example/x#part  # the first\n\ngreenhouse:kestrel\r\n 320193 \n');
    expect(listGiven(path)).toEqual({
      urls: ['https://a.example/x#part'],
      names: ['greenhouse:kestrel', '320193'],
    });
    expect(listGiven('https://a.example/y')).toEqual({ urls: ['https://a.example/y'], names: [] });
    expect(listGiven(undefined)).toEqual({ urls: [], names: [] });
  });

  it('says what it wanted when it is no file', () => {
    expect(() => listGiven(`${path}.gone`)).toThrow(/expected an address or a file of addresses/);
  });
});
