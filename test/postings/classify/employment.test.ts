import { describe, expect, it } from 'vitest';
import { employmentInTitle } from '../../../src/postings/classify/employment.ts';
import { classifier, posting } from './posting.ts';

const told = (description: string) =>
  classifier.classify(posting({ title: 'Clerk', description })).employment;

describe('the kind of employment that a text tells', () => {
  it.each([
    ['This is a full-time, exempt position.', 'full-time'],
    ['Location: Lyon\nType: Full time', 'full-time'],
    ['📍 Lyon (on-site) · Full-time', 'full-time'],
    ['We are seeking our first full-time illustrator to join us.', 'full-time'],
    ['This is a part-time role, ten hours a week.', 'part-time'],
    ['Please note this is a contract position.', 'contract'],
    ['This is a 12 month fixed term contract with the potential to extend.', 'contract'],
    ['This is a full-time contractor role for a year.', 'contract'],
    ['Employment type: Contract', 'contract'],
    ['The role is temporary: a replacement for maternity leave.', 'temporary'],
    ['This is a 6 months internship, full time and in Lyon.', 'intern'],
  ])('%s', (text, kind) => {
    expect(told(text)).toBe(kind);
  });

  it.each([
    'Equity for all full-time employees.',
    'Benefits (Full Time Roles)\n- A dog',
    'You bring five years of full-time experience.',
    'There is the possibility of converting to full-time.',
    'The salary is that of a full-time equivalent.',
    'This may convert to a full-time role after a year.',
    'Health insurance for any full-time role with us.',
    'This can be a contract position.',
    'You have worked in a prior contract role.',
    'Job type: Part-time or full-time',
    'You have worked as a freelancer or have 1099/contractor work experience.',
    'You negotiate contracts and close the initial contract with new customers.',
    'You answer threats of the FTC.',
    'You manage our internship program and completed an internship before.',
    '- Paid parental leave coverage',
    'We do not regularly work longer than 40 hours per week.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toBeNull();
  });

  it('is not told by lines that stand in all of a board’s postings, but for full time', () => {
    const line = 'Some of our linguists work with us: this is a remote, freelance opportunity.';
    const board = ['Clerk', 'Cook', 'Driver', 'Nurse', 'Buyer'].map((title, i) =>
      posting({ id: `${i}`, title, description: `${line}\n${title}` }),
    );
    expect(classifier.classifyBoard(board).map(({ employment }) => employment)).toEqual(Array(5).fill(null));
    expect(told(line)).toBe('contract');
  });
});

describe('the kind of employment that a title names', () => {
  it.each([
    ['Support Contractor', 'contract'],
    ['Social Media Manager (Part-Time Contract)', 'contract'],
    ['Office Manager, Part Time', 'part-time'],
    ['Engineer - Campus (Intern & New Grad)', null],
    ['Clerk (Full-time / Part-time)', null],
    ['Program Manager Intern', 'intern'],
    ['Summer Intern Program', 'intern'],
    ['Intern Program Manager', null],
    ['Internship Coordinator', null],
    ['Head of Apprenticeships', null],
    ['Internship Coordinator (Part-Time)', 'part-time'],
  ])('%s', (title, kind) => {
    expect(employmentInTitle(title)).toBe(kind);
  });
});
