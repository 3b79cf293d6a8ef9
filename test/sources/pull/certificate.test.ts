import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAsks } from '../../../src/sources/pull/run.ts';
import { temporaryFolder } from '../files/temporary.ts';
import { testEffects } from './loopback.ts';
import { selfSigned } from './self-signed.ts';

const folder = temporaryFolder();

describe('a certificate that nobody vouches for', () => {
  it('is a failure at once, and is not asked again', async () => {
    let asked = 0;
    const server = createServer(selfSigned('a.example'), (_, to) => {
      asked++;
      to.end('secret');
    });
    let hands = 0;
    server.on('connection', () => {
      hands++;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    afterAll(() => void server.close());
    const url = `https://a.example:${(server.address() as AddressInfo).port}/a`;
    const [result] = await runAsks([{ url, name: 'a', expect: 'page', api: true }], {
      folder: join(folder, 'cert'),
      everyMs: 0,
      freshHours: 0,
      refresh: false,
      userAgent: 'headcount',
      seed: '',
      effects: testEffects(),
    });
    expect(result).toMatchObject({ outcome: 'failed', path: null, problem: { code: 'network' } });
    expect(result!.problem!.message).toMatch(/self-signed certificate/);
    expect([asked, hands]).toEqual([0, 1]);
  });
});
