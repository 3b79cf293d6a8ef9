import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../src/postings/repost/title-parts.ts';
import { place } from '../../../src/sources/boards/format.ts';

const parts = (title: string, where = ''): ReturnType<typeof titleParts> => titleParts(title, place(where));

describe('the parts of a title', () => {
  it('leave the work when place, level, terms and manner are taken out', () => {
    expect(parts('Front Desk Coordinator (Part Time) - Alder Falls, OH')).toEqual({
      work: ['front', 'desk', 'coordinator'],
      level: '',
      intake: '',
      terms: 'part-time',
    });
    expect(parts('Ohio Remote Licensed Therapist, 1099 Contractor', 'Ohio')).toEqual({
      work: ['licensed', 'therapist'],
      level: '',
      intake: '',
      terms: 'contract',
    });
    expect(parts('Staff Harbour Pilot II').level).toBe('staff ii');
  });

  it('tell one intake from another by year and season', () => {
    expect(parts('Trading Intern - Summer 2025').intake).toBe('2025 summer');
    expect(parts('Trading Intern').intake).toBe('');
  });

  it('keep a word that only looks like terms, and a title that is nothing but a place', () => {
    expect(parts('Contracts Manager').work).toEqual(['contract', 'manager']);
    expect(parts('Contracts Manager').terms).toBeNull();
    expect(parts('Contract Manager').terms).toBeNull();
    expect(parts('Harbour Pilot (Contract)').terms).toBe('contract');
    expect(parts('Lisbon', 'Lisbon, Portugal').work).toEqual(['lisbon']);
  });
});
