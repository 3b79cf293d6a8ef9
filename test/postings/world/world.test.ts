import { describe, expect, it } from 'vitest';
import { radar } from '../../../src/postings/radar/radar.ts';
import { clipped } from '../../../src/postings/radar/spans.ts';
import { watch } from '../../../src/postings/world/watch.ts';
import { employerOf, ordinaryWorld } from '../../../src/postings/world/world.ts';

const world = { ...ordinaryWorld, employers: 4, seed: 11 };
const employers = Array.from({ length: world.employers }, (_, i) => employerOf(i, world));

describe('an invented world', () => {
  it('is the same for the same seed, and marked as fiction everywhere', () => {
    expect(employerOf(3, world)).toEqual(employers[3]);
    expect(employerOf(3, { ...world, seed: 5 })).not.toEqual(employers[3]);
    for (const { name, board, ads } of employers) {
      expect(name).toMatch(/^Fictional /);
      expect(board).toMatch(/^fiction-/);
      for (const { posting } of ads.slice(0, 20))
        expect(posting.description).toContain('this advertisement is fiction');
    }
  });

  it('knows what was refilled', () => {
    for (const { action, share, ads } of employers) {
      const refilled = ads.filter(({ truth }) => truth !== 'ordinary' && truth !== 'evergreen');
      expect(refilled.length / action.jobs).toBeCloseTo(share, 12);
      for (const ad of refilled) expect(ad.from).toBeGreaterThan(action.day);
    }
    expect(employers.some(({ share }) => share === 0)).toBe(true);
    expect(employers.some(({ share }) => share > 0.1)).toBe(true);
  });

  it('is read by the radar from looks alone: no null employer flagged, the largest reversals found', () => {
    const results = radar(employers.map((employer) => watch(employer, world.days)));
    for (const [i, { verdict }] of results.entries())
      if (employers[i]!.share === 0) expect(verdict).not.toBe('reversed in part');
    const largest = employers.reduce((best, each, i) => (each.share > employers[best]!.share ? i : best), 0);
    expect(results[largest]!.verdict).toBe('reversed in part');
    expect(results[largest]!.interval[1]).toBeGreaterThan(employers[largest]!.share - 0.1);
  });

  it('is not enough evidence when the board was watched for too short a time before', () => {
    const short = employers.slice(0, 1).map((employer) => {
      const seen = watch(employer, world.days);
      const { at } = seen.actions[0]!;
      return { ...seen, stretches: clipped(seen.stretches, at - 200 * 86_400_000, at + 400 * 86_400_000) };
    });
    expect(radar(short).map(({ verdict }) => verdict)).toEqual(['not enough evidence']);
  });
});
