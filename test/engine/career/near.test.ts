import { describe, expect, it } from 'vitest';
import { nearRoles } from '../../../src/engine/career/near.ts';
import type { RoleSkills } from '../../../src/measures/postings/role-skills.ts';

const role = (name: string, shares: Readonly<Record<string, number>>): RoleSkills => ({
  role: name,
  postings: 100,
  shares: new Map(Object.entries(shares)),
});

describe('roles near a role by the skills that postings name', () => {
  const tester = role('tester', { Selenium: 0.5, Python: 0.5, English: 1 });
  const developer = role('developer', { Selenium: 0.5, Rust: 0.5, English: 1 });
  const cook = role('cook', { Knives: 0.9, English: 1 });

  it('puts first who shares the skills that few roles name', () => {
    const near = nearRoles(tester, [cook, developer]);
    expect(near.map((one) => one.role)).toEqual(['developer', 'cook']);
    expect(near[0]?.shared).toEqual(['English', 'Selenium']);
    expect(near[0]?.toLearn).toEqual(['Rust']);
  });

  it('is the cosine of the weighted shares', () => {
    // three roles: Selenium in two, Python and Rust in one, English in three
    const [selenium, lone, english] = [0.5 * Math.log(2.5), 0.5 * Math.log(4), Math.log(2)];
    const length = Math.hypot(selenium, lone, english);
    const expected = (selenium ** 2 + english ** 2) / length ** 2;
    expect(nearRoles(tester, [developer, cook])[0]?.likeness).toBeCloseTo(expected, 12);
  });

  it('is one for the same skills and leaves out who shares none', () => {
    expect(nearRoles(tester, [role('twin', Object.fromEntries(tester.shares))])[0]?.likeness).toBeCloseTo(
      1,
      12,
    );
    expect(nearRoles(tester, [role('mute', { Silence: 1 })])).toEqual([]);
    expect(nearRoles(tester, [role('rare', { Selenium: 0.01 })])).toEqual([]);
  });
});
