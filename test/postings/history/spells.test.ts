import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Look, spellsOf } from '../../../src/postings/history/spells.ts';

const hour = 3_600_000;
const look = (hours: number, present: readonly number[], whole = true): Look => ({
  at: hours * hour,
  whole,
  present,
});
const told = (looks: readonly Look[]): readonly string[] =>
  spellsOf(looks).map(({ posting, from, to, state }) => `${posting}: ${from / hour}-${to / hour} ${state}`);

/** Postings that stay, so that one that goes is no mass change. */
const others = Array.from({ length: 20 }, (_, i) => 100 + i);
const board = (hours: number, present: readonly number[], whole = true): Look =>
  look(hours, [...present, ...others], whole);
const of1 = (looks: readonly Look[]): readonly string[] =>
  told(looks).filter((line) => line.startsWith('1:'));

describe('a posting’s spells', () => {
  it('closes after two whole looks without it over two days, not before', () => {
    expect(of1([board(0, [1]), board(24, [])])).toEqual(['1: 0-0 missing']);
    expect(of1([board(0, [1]), board(24, []), board(48, [])])).toEqual(['1: 0-0 missing']);
    expect(of1([board(0, [1]), board(24, []), board(48, []), board(72, [])])).toEqual(['1: 0-0 closed']);
  });

  it('says when it ended: after it was last seen and by the first look that lacked it', () => {
    const [spell] = spellsOf([board(0, [1]), board(24, []), board(48, []), board(72, [])]);
    expect(spell).toMatchObject({ to: 0, gone: 24 * hour });
  });

  it('trap 71: a look that failed or saw a part closes nothing, however often', () => {
    const partial = Array.from({ length: 30 }, (_, day) => look(24 * (day + 1), [], false));
    expect(told([look(0, [1, 2]), ...partial])).toEqual(['1: 0-0 open', '2: 0-0 open']);
  });

  it('trap 72: back within hours is the same spell with a pause; back after its end is another', () => {
    const back = spellsOf([board(0, [1]), board(3, []), board(6, [1])]).find(({ posting }) => posting === 1);
    expect(back).toMatchObject({ state: 'open', pauses: [{ from: 0, to: 6 * hour }] });
    const later = [board(0, [1]), board(24, []), board(96, []), board(400, [1])];
    expect(of1(later)).toEqual(['1: 0-0 closed', '1: 400-400 open']);
  });

  it('trap 72: a board that empties at once is doubted for a week', () => {
    const all = Array.from({ length: 10 }, (_, i) => i + 1);
    const outage = [look(0, all), ...[24, 48, 72, 96].map((h) => look(h, []))];
    expect(spellsOf(outage).every(({ state, doubted }) => state === 'missing' && doubted)).toBe(true);
    expect(spellsOf([...outage, look(120, all)]).every(({ state }) => state === 'open')).toBe(true);
    expect(spellsOf([...outage, look(240, [])]).every(({ state }) => state === 'closed')).toBe(true);
  });

  it('looks out of order are put in order: a clock that goes backwards closes nothing', () => {
    const looks = [board(0, [1]), board(24, [1]), board(48, [1]), board(72, [])];
    expect(told(looks.toReversed())).toEqual(told(looks));
  });

  it('every sighting lies in exactly one spell of its posting, and spells never overlap', () => {
    const some = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 900 }),
        whole: fc.boolean(),
        present: fc.uniqueArray(fc.integer({ min: 1, max: 8 })),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const looks = given.map(({ at, whole, present }) => look(at, present, whole));
        const spells = spellsOf(looks);
        for (const { at, present } of looks)
          for (const id of present)
            expect(spells.filter((s) => s.posting === id && s.from <= at && at <= s.to)).toHaveLength(1);
      }),
      { seed: 3 },
    );
  });
});
