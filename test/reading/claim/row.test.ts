import { describe, expect, it } from 'vitest';
import { isRow, rowVerdict } from '../../../src/reading/claim/row.ts';
import { placesIn } from './places.ts';

describe('isRow', () => {
  it.each(['Obolus | Lagos | 300 | 18%', 'Obolus; Lagos; 300; 18%', 'Obolus — Lagos — 300+ — 18%'])(
    '%s',
    (line) => {
      expect(isRow(line)).toBe(true);
    },
  );

  it.each(['Obolus cut 300 jobs; Tarn cut 40.', 'It said so. Obolus | Lagos | 300 went. And more.'])(
    'no: %s',
    (line) => {
      expect(isRow(line)).toBe(false);
    },
  );
});

describe('rowVerdict', () => {
  const cells = (line: string, heading = ''): (string | null | undefined)[] =>
    placesIn(line, { heading }).map((p) => rowVerdict(p)?.measure);

  it('tells jobs from shares by the cell they stand in', () => {
    expect(cells('Obolus | Lagos | 300 | 18% | news')).toEqual(['jobs', 'workforce-share']);
  });

  it('reads a part and its whole', () => {
    expect(cells('Obolus | Lagos | 300 of 1,800 | news')).toEqual(['jobs', 'headcount']);
  });

  it('takes the rows under a heading of returns for rehires', () => {
    const [place] = placesIn('Obolus | Lagos | 300 | news', { heading: 'Who rehired' });
    expect(rowVerdict(place!)?.action).toBe('rehire');
  });

  it('leaves prose to the ordinary rules', () => {
    expect(cells('Obolus will cut 300 jobs.')).toEqual([undefined]);
  });
});
