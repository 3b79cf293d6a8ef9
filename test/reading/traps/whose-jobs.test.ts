import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

const cuts = (text: string): readonly unknown[] => look(text).actions.filter((a) => a.jobs !== null);

describe('what is counted', () => {
  it('trap 11: those who stay, and those who were there before, are a headcount', () => {
    const left = look('Kestrel Foods laid off 140 people on Tuesday, leaving 512.');
    expect(left.of('jobs')).toEqual([140]);
    const before = look('Kestrel Foods will cut 90 jobs from a workforce of 2,300.');
    expect(before.of('jobs')).toEqual([90]);
    expect(before.of('headcount')).toEqual([2300]);
    const kept = look('Kestrel Foods will cut 90 jobs. The 400 workers who remain will move to Ashford.');
    expect(kept.actions.map((a) => a.jobs?.best)).toEqual([90]);
  });

  it('trap 12: the headcount of an "About" paragraph is no cut', () => {
    const seen = look(
      'Kestrel Foods today announced that it will eliminate 220 positions.\n\n' +
        'About Kestrel Foods\nKestrel Foods is a leading maker of chilled meals with more than 9,000 employees in 14 countries.\n',
    );
    expect(seen.of('jobs')).toEqual([220]);
    expect(seen.acts).toEqual([['Kestrel Foods', 'layoff', 220]]);
  });

  it('trap 13: gross and net in one sentence are two figures, and the action is the gross one', () => {
    const seen = look('Kestrel Foods will cut 700 jobs and create 250 new ones, a net reduction of 450.');
    const layoff = seen.actions.find((a) => a.kind === 'layoff');
    expect(layoff?.jobs?.best).toBe(700);
    expect(seen.numbers).toEqual(expect.arrayContaining([700, 250]));
    expect(seen.actions.filter((a) => a.kind === 'layoff')).toHaveLength(1);
  });

  it('trap 14: staff and contractors are told apart', () => {
    const seen = look(
      'Kestrel Software cut 110 employees on Monday, or about 150 people when contractors are included.',
    );
    expect(seen.numbers).toEqual(expect.arrayContaining([110, 150]));
    expect(seen.at('110')).toMatchObject({ best: 110 });
    const both = look('Kestrel Software will cut 110 employees and 40 contractors.');
    expect(both.at('40')?.unitOfAccount).toBe('contractor');
    expect(both.acts).toEqual(expect.arrayContaining([['Kestrel Software', 'contractor-cut', 40]]));
    expect(both.numbers).not.toContain(150);
  });

  it('trap 15: work said to equal that of so many people is not a layoff', () => {
    const seen = look('Kestrel Pay says its assistant now does the work of 650 full-time agents.');
    expect(seen.at('650')?.unitOfAccount).toBe('equivalence');
    expect(cuts('Kestrel Pay says its assistant now does the work of 650 full-time agents.')).toEqual([]);
  });

  it('trap 16: those kept on for a transition are not added to those who go', () => {
    const seen = look(
      'Kestrel Bank will lay off 500 employees. Another 280 will be kept through a transition period of nine months.',
    );
    expect(seen.numbers).not.toContain(780);
    expect(seen.actions.find((a) => a.kind === 'layoff')?.jobs?.best).toBe(500);
  });

  it('trap 17: one site’s number is not the company’s, nor the other way', () => {
    const seen = look(
      'Kestrel Foods will cut 1,500 jobs across Europe. Of those, 240 are at its plant in Ashford.',
    );
    expect(seen.acts).toEqual([['Kestrel Foods', 'layoff', 1500]]);
    const site = look(
      'Kestrel Foods, which employs 9,000 people, will lay off 85 workers at its Ashford plant.',
    );
    expect(site.acts).toEqual([['Kestrel Foods', 'layoff', 85]]);
  });

  it('trap 18: what has been cut since is a total, not a new event', () => {
    const news = look(
      'Kestrel Foods cut 250 more jobs on Tuesday, bringing the total to 4,000 since the restructuring began in 2025.',
    );
    expect(news.actions.map((a) => a.jobs?.best)).toContain(250);
    expect(news.actions.map((a) => a.jobs?.best)).not.toContain(4000);
    const since = look(
      'Kestrel Foods has cut around 21,000 office jobs since late 2024, under a plan to work with fewer layers.',
    );
    expect(since.numbers).toContain(21000);
    expect(since.actions.filter((a) => a.jobs?.best === 21000)).toEqual([]);
    const series = look(
      'Kestrel Foods said it will cut 1,300 jobs, the latest in a series of reductions since 2024.',
    );
    expect(series.actions.map((a) => a.jobs?.best)).toEqual([1300]);
    const largest = look('Kestrel Foods will cut 1,900 jobs, its biggest reduction since 2020.');
    expect(largest.of('jobs')).toEqual([1900]);
  });

  it('trap 19: a clause of a contract is not an event', () => {
    const text =
      'Section 4.11. Since the Balance Sheet Date, neither Kestrel Foods nor any Subsidiary has implemented any plant closing or ' +
      'layoff of more than 20 persons that would require notice under the WARN Act.';
    expect(cuts(text)).toEqual([]);
  });

  it('trap 20: signatures, plaintiffs and people moved elsewhere are not layoffs', () => {
    expect(cuts('More than 3,200 people signed a petition against the layoffs at Kestrel Foods.')).toEqual(
      [],
    );
    expect(cuts('Some 410 former employees have sued Kestrel Foods over its layoffs.')).toEqual([]);
    const moved = look('Kestrel Bank will redeploy 60 traders to its Dublin office; no jobs will be lost.');
    expect(moved.actions.filter((a) => a.kind === 'layoff' && a.jobs !== null)).toEqual([]);
  });
});
