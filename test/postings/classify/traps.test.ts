import { describe, expect, it } from 'vitest';
import { employmentInTitle } from '../../../src/postings/classify/employment.ts';
import { seniorityOf } from '../../../src/postings/classify/seniority.ts';
import { classifier, place, posting } from './posting.ts';

const remoteOf = (description: string) =>
  classifier.classify(posting({ title: 'Clerk', description })).remote;
const skillsOf = (description: string) =>
  classifier.classify(posting({ title: 'Clerk', description })).skills;

describe('trap 76: a rung of the ladder found inside another word', () => {
  it.each([
    ['Internal Audit Manager', 'manager'],
    ['International Tax Analyst', null],
    ['Engineering Intern, Internal Tools', 'intern'],
    ['Junior Staff Accountant', 'junior'],
    ['Staff Accountant', null],
    ['Staff Engineer', 'staff'],
    ['Associate Director', 'director'],
    ['Lead Generation Specialist', null],
    ['Lead Designer', 'lead'],
    ['Chief of Staff', null],
    ['Account Executive', null],
    ['Executive Assistant to the CEO', null],
    ['Mid-Market Account Executive', null],
    ['Product Manager', null],
    ['Engineering Manager', 'manager'],
    ['Software Engineer II', 'mid'],
  ])('%s is %s', (title, seniority) => {
    expect(seniorityOf(title)).toBe(seniority);
  });

  it('"intern" in "internal" is no internship', () => {
    expect(employmentInTitle('Internal Auditor')).toBeNull();
    expect(employmentInTitle('Audit Intern')).toBe('intern');
    expect(employmentInTitle('Contract Manager')).toBeNull();
    expect(employmentInTitle('Recruiter (Contract)')).toBe('contract');
  });
});

describe('trap 77: a benefit read as a remote role, and a bare "Remote" as the world', () => {
  it('working from anywhere for a month is a benefit', () => {
    expect(remoteOf('- Work from anywhere for a month every year')).toBeNull();
    expect(remoteOf('- Up to four weeks of work from anywhere a year')).toBeNull();
    expect(remoteOf('You can work from anywhere.')).toBe(true);
  });

  it('words against remote work are heard as such', () => {
    expect(remoteOf('Please note that this is not a remote role.')).toBe(false);
    expect(remoteOf('This is a fully remote role.')).toBe(true);
    expect(remoteOf('You monitor remote sites in a hybrid cloud.')).toBeNull();
  });

  it('a bare "Remote" names no country', () => {
    const named = classifier.classify(posting({ places: [place('Remote')] }));
    expect(named).toMatchObject({ remote: true, country: null });
  });
});

describe('trap 78: short skills matching words, and skills of the employer’s blurb', () => {
  it('C, R and Go count in a list of skills only', () => {
    expect(skillsOf('Requirements\n- You know C, R or Go, and SQL')).toEqual(['C', 'Go', 'R', 'SQL']);
    expect(skillsOf('Requirements\n- Go the extra mile; series C; R&D; go-to-market')).toEqual([]);
    expect(skillsOf('Requirements\n- Excel in a fast team, and react to change')).toEqual([]);
    expect(skillsOf('Requirements\n- C++ or C#')).toEqual(['C#', 'C++']);
  });

  it('what the employer says of itself is not asked of anyone', () => {
    const blurb = 'Tarn is the leader in machine learning for Kubernetes and Salesforce users worldwide.';
    const titles = ['Clerk', 'Cook', 'Driver', 'Nurse', 'Buyer'];
    const board = titles.map((title, i) =>
      posting({ id: `${i}`, title, description: `${blurb}\nRequirements\n- Spanish` }),
    );
    const classes = classifier.classifyBoard(board);
    for (const one of classes)
      expect(one).toMatchObject({ skills: ['Spanish'], aiSkill: false, aiBlurb: true });
    const underHeading = `About us\n${blurb}\nRequirements\n- Python`;
    expect(classifier.classify(posting({ description: underHeading })).skills).toEqual(['Python']);
  });
});
