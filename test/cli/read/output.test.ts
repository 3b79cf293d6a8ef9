import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Output, OutputClosed } from '../../../src/cli/read/output.ts';

function failing(code: string): Writable {
  return new Writable({
    write: (_, __, done) => done(Object.assign(Object.create(Error.prototype), { code })),
  });
}

describe('Output', () => {
  it('waits for a slow reader before it takes more', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (_, __, done) => {
        most = Math.max(most, ++waiting);
        setTimeout(() => {
          waiting--;
          done();
        }, 5);
      },
    });
    const output = new Output(slow);
    for (let i = 0; i < 5; i++) {
      await output.write('x'.repeat(1000));
      expect(slow.writableLength).toBe(0);
    }
    expect(most).toBe(1);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'internal'],
  ])('%s is %s, and stays so', async (code, expected) => {
    const output = new Output(failing(code));
    await expect(output.write('x')).rejects.toMatchObject({ code: expected });
    await expect(output.write('y')).rejects.toMatchObject({ code: expected });
  });

  it('knows that nobody listens any more', async () => {
    await expect(new Output(failing('EPIPE')).write('x')).rejects.toBeInstanceOf(OutputClosed);
  });
});
