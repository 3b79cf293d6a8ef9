import { describe, expect, it } from 'vitest';
import { Reading } from '../../../src/core/index.ts';
import { read } from '../../../src/reading/index.ts';

describe('a language that is not read', () => {
  const text =
    'Het bedrijf Veldkamp schrapt 300 banen\n\nDe directie zei maandag dat het niet anders kan. Er werken nu nog 2.100 mensen bij het bedrijf.\n';

  it('yields no statement, and says so', () => {
    const reading = read(text);
    expect(reading.statements).toEqual([]);
    expect(reading.actions).toEqual([]);
    expect(reading.unread?.language).toBe('nl');
    expect(reading.unread?.reason).toContain('Dutch');
    expect(reading.document.title).toBe('Het bedrijf Veldkamp schrapt 300 banen');
    expect(Reading.parse(reading)).toEqual(reading);
  });

  it('is said of no text that is read', () => {
    expect(
      read('Das Unternehmen Nordwind streicht 300 Stellen, und das ist nicht alles.\n').unread,
    ).toBeUndefined();
    expect(read('The company will cut 300 jobs, and that is not all of it.\n').unread).toBeUndefined();
  });
});
