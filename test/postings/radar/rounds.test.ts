import { describe, expect, it } from 'vitest';
import { roundsOf } from '../../../src/postings/radar/rounds.ts';
import { monthLength } from '../../../src/postings/radar/season.ts';

const day = 86_400_000;
const month = (n: number): number => n * monthLength;
const terms = { memory: 18, horizon: 12 };
const watched = [[0, month(60)]] as const;

describe('rounds of cuts', () => {
  it('within thirty days are one, with the largest count; the others are other tellings of it', () => {
    const [round, ...more] = roundsOf(
      [
        { at: month(30) + 20 * day, jobs: 80 },
        { at: month(30), jobs: 60 },
      ],
      watched,
      terms,
    );
    expect(more).toEqual([]);
    expect(round).toMatchObject({ at: month(30), jobs: 80, also: [{ at: month(30), jobs: 60 }] });
    expect(round!.before).toEqual([[month(18), month(30)]]);
    expect(round!.after).toEqual([[month(30), month(42)]]);
  });

  it('share no re-post: the earlier ends where the later begins, and the year after it is no quiet time', () => {
    const [first, second] = roundsOf(
      [
        { at: month(30), jobs: 60 },
        { at: month(36), jobs: 90 },
      ],
      watched,
      terms,
    );
    expect(first!.after).toEqual([[month(30), month(36)]]);
    expect(second!.before).toEqual([[month(18), month(30)]]);
    expect(second!.after).toEqual([[month(36), month(48)]]);
  });

  it('count only time that was looked at, with the memory behind it', () => {
    const holes = [
      [0, month(20)],
      [month(28), month(33)],
    ] as const;
    const [round] = roundsOf([{ at: month(30), jobs: 60 }], holes, terms);
    expect(round!.before).toEqual([
      [month(18), month(20)],
      [month(28), month(30)],
    ]);
    expect(round!.after).toEqual([[month(30), month(33)]]);
    expect(roundsOf([{ at: month(70), jobs: 5 }], watched, terms)[0]!.after).toEqual([]);
  });
});
