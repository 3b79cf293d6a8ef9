import { describe, expect, it } from 'vitest';
import { HostQueues } from '../../../src/sources/pull/host-queues.ts';

describe('HostQueues', () => {
  it('does one thing at a time for a host, a few hosts at once, and all of it', async () => {
    const busy = new Map<string, number>();
    const done: string[] = [];
    let hosts = 0;
    let most = 0;
    const queues: HostQueues<number> = new HostQueues(async (host, item) => {
      busy.set(host, (busy.get(host) ?? 0) + 1);
      most = Math.max(most, ++hosts);
      expect(busy.get(host)).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      busy.set(host, busy.get(host)! - 1);
      hosts--;
      done.push(`${host}${item}`);
      if (item === 1) queues.add('late', 9);
    });
    for (let host = 0; host < 20; host++) for (const item of [1, 2, 3]) queues.add(`h${host}-`, item);
    await queues.idle();
    expect(done).toHaveLength(80);
    expect(most).toBe(8);
  });

  it('lets the other hosts end before it throws what went wrong inside', async () => {
    const done: string[] = [];
    const queues = new HostQueues<string>(async (host, item) => {
      if (host === 'bad') throw new RangeError('inside');
      done.push(item);
    });
    queues.add('bad', 'x');
    queues.add('good', 'y');
    await expect(queues.idle()).rejects.toThrow('inside');
    expect(done).toEqual(['y']);
  });
});
