import { describe, expect, it } from 'vitest';
import { seniorityOf } from '../../../src/postings/classify/seniority.ts';

describe('the rung that a title names', () => {
  it.each([
    ['Intern, Recruiting', 'intern'],
    ['Program Manager Intern', 'intern'],
    ['Internship Project Manager', 'intern'],
    ['Summer Intern Program', 'intern'],
    ['Stage Développeur Web', 'intern'],
    ['Stage - Marketing', 'intern'],
    ['Engineer - Campus', 'junior'],
    ['Software Engineer, Early Career', 'junior'],
    ['Graduate Nurse', 'junior'],
    ['Engineer, Entry', 'junior'],
    ['Entry Level Data Entry Clerk', 'junior'],
    ['Middle Developer', 'mid'],
    ['Senior Care Assistant', 'senior'],
    ['Excel Expert', 'senior'],
  ])('%s: %s', (title, rung) => {
    expect(seniorityOf(title)).toBe(rung);
  });

  it.each([
    ['a stage in a theatre', ['Stage Manager', 'Assistant Stage Manager', 'Stage Technician', 'Stage Hand']],
    [
      'those whom a recruiter looks for',
      ['Campus Recruiter', 'Early Careers Recruiter', 'New Grad Recruiter'],
    ],
    ['and several of them', ['Campus & Early Careers Recruiter', 'Campus and University Recruiter']],
    ['whom a coordinator helps', ['Internship Coordinator', 'Co-op Coordinator', 'Intern Recruiter']],
    ['whom a program is for', ['Intern Program Manager', 'Intern & Graduate Program Coordinator']],
    ['entry of data', ['Data Entry Specialist', 'Entry Clerk', 'Order Entry Associate']],
    ['those whose home it is', ['Senior Living Sales Counselor', 'Senior Companion']],
    ['a witness', ['Expert Witness Coordinator']],
    ['a school’s or an office’s middle', ['Middle School Teacher', 'Middle Office Analyst']],
    ['a place', ['Campus Safety Officer']],
  ])('is none in %s', (_what, titles) => {
    expect(titles.map(seniorityOf)).toEqual(titles.map(() => null));
  });

  it('is that of whoever runs what is for interns or the old', () => {
    expect(seniorityOf('Internship Program Director')).toBe('director');
    expect(seniorityOf('Head of Apprenticeships')).toBe('director');
    expect(seniorityOf('Senior Campus Recruiter')).toBe('senior');
    expect(seniorityOf('Senior Director, Senior Living')).toBe('director');
  });
});
