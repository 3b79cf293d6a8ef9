import { describe, expect, it } from 'vitest';
import { placesIn } from './places.ts';

const sentence =
  'In May, after a bad year, Tarn Mills cut up to 240 jobs, and Castell hired 60 people; 9 left.';

describe('placeOf', () => {
  const [cut, hired, left] = placesIn(sentence);

  it('parts the words of one figure from those of the next', () => {
    expect(cut?.before).toBe('a bad year, Tarn Mills cut ');
    expect(cut?.gap).toBe(' jobs, and Castell hired ');
    expect(cut?.after).toBe(' jobs');
    expect(hired?.before).toBe('Castell hired ');
    expect(hired?.after).toBe(' people');
    expect(left?.before.trim()).toBe('');
  });

  it('leads up to the words that bound the figure', () => {
    expect(cut?.lead).toBe('In May, after a bad year, Tarn Mills cut ');
    expect(sentence.slice(sentence.length - (cut?.gapStart ?? 0))).toMatch(/^ jobs, and Castell/);
  });

  it('knows its place among the others', () => {
    expect([cut?.index, hired?.index, left?.index]).toEqual([0, 1, 2]);
    expect(cut?.figures).toHaveLength(3);
  });
});
