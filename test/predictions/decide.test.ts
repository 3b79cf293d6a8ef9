import { describe, expect, it } from 'vitest';
import { type Asked, decide } from '../../src/predictions/decide.ts';
import { isSettled } from '../../src/predictions/settled.ts';

const asked = (value: boolean | null, settled = false): Asked => ({
  ...{ value, settled, because: ['said'], needs: value === null ? ['a report'] : [] },
});
const at = (days: Readonly<Record<string, Asked | { refused: string }>>) => async (day: string) => days[day]!;

describe('the court', () => {
  it('waits for the day, and says how it leans', async () => {
    const early = await decide('2027-01-01', '2026-06-01', at({ '2026-06-01': asked(true) }));
    expect(early).toMatchObject({
      verdict: 'not yet',
      leaning: true,
      reason: expect.stringMatching(/Due on 2027-01-01.*would be true/),
    });
    const blind = await decide('2027-01-01', '2026-06-01', at({ '2026-06-01': asked(null) }));
    expect(blind).toMatchObject({ verdict: 'not yet', leaning: null, needs: ['a report'] });
  });

  it('decides before the day only what reads nothing but ended periods', async () => {
    const settled = await decide('2027-01-01', '2026-06-01', at({ '2026-06-01': asked(false, true) }));
    expect(settled).toMatchObject({ verdict: 'false', leaning: null });
  });

  it('lets what was known on the day decide, and later data only what was open then', async () => {
    const both = { '2027-01-01': asked(true), '2028-01-01': asked(false) };
    expect((await decide('2027-01-01', '2028-01-01', at(both))).verdict).toBe('true');
    const open = { '2027-01-01': asked(null), '2028-01-01': asked(false) };
    expect(await decide('2027-01-01', '2028-01-01', at(open))).toMatchObject({
      verdict: 'false',
      reason: expect.stringMatching(/became known after/),
    });
    const never = { '2027-01-01': asked(null), '2028-01-01': asked(null) };
    expect(await decide('2027-01-01', '2028-01-01', at(never))).toMatchObject({
      verdict: 'undecidable',
      needs: ['a report'],
    });
    expect((await decide('2027-01-01', '2027-01-01', at(both))).verdict).toBe('true');
  });

  it('says why a rule that compares unlike things cannot be asked', async () => {
    const refused = await decide('2027-01-01', '2027-01-01', at({ '2027-01-01': { refused: 'unlike' } }));
    expect(refused).toMatchObject({ verdict: 'undecidable', reason: 'The rule cannot be asked: unlike' });
  });
});

describe('a settled measure', () => {
  const node = (where: Record<string, string>) => ({ kind: 'measure' as const, name: 'm', where });
  const quarter = { start: '2026-Q3', end: '2026-Q3', basis: 'calendar' as const };
  it('is tied to a period by its arguments, and the period is over', () => {
    expect(isSettled(node({ window: '2026-Q3' }), quarter, '2026-10-01')).toBe(true);
    expect(isSettled(node({ window: '2026-Q3' }), quarter, '2026-09-30')).toBe(false);
    expect(isSettled(node({ company: 'meta' }), quarter, '2026-10-01')).toBe(false);
    expect(isSettled(node({ by: 'year', group: '2026' }), quarter, '2026-10-01')).toBe(true);
    expect(isSettled(node({ by: 'company', group: 'meta' }), quarter, '2026-10-01')).toBe(false);
    expect(isSettled(node({ window: '2026-Q3' }), null, '2026-10-01')).toBe(false);
  });
});
