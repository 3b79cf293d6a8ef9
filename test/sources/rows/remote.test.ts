import { describe, expect, it } from 'vitest';
import { type FiledNotice, mentionsRemote, remoteGroups } from '../../../src/sources/rows/index.ts';

const notice = (
  state: string,
  count: number,
  text: string,
  over: Partial<FiledNotice> = {},
): FiledNotice => ({
  state,
  employer: 'kestrel',
  effective: '2026-05-20',
  count,
  text,
  ...over,
});

describe('remote notices', () => {
  it('trap 33: one national list filed in many states is one group, and has no sum', () => {
    const filed = [
      notice('RI', 4310, '4,310 remote workers (2 from RI)'),
      notice('VT', 4310, 'Remote employees'),
      notice('OH', 4310, ''),
      notice('OH', 60, 'Ashford plant', { effective: '2026-08-01' }),
      notice('TX', 75, 'telework', { employer: 'northwind' }),
    ];
    expect(remoteGroups(filed).map((group) => group.map((n) => n.state))).toEqual([['RI', 'VT', 'OH']]);
  });

  it('trap 33: sites in several states on one day are not remote copies', () => {
    expect(remoteGroups([notice('OH', 60, 'Ashford plant'), notice('TX', 60, 'Dene plant')])).toEqual([]);
    expect(
      remoteGroups([
        notice('OH', 60, 'remote', { effective: null }),
        notice('TX', 60, 'remote', { effective: null }),
      ]),
    ).toEqual([]);
  });

  it('knows the words for it', () => {
    for (const text of ['work from home staff', 'Teleworkers in OH', 'REMOTE', 'home-based agents'])
      expect(mentionsRemote(text)).toBe(true);
    for (const text of ['Promoted', 'remoteness of the mine', 'virtual reality studio'])
      expect(mentionsRemote(text)).toBe(false);
  });
});
