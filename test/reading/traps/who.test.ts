import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

describe('who', () => {
  it('trap 22: "our workforce" inside someone else’s words is theirs', () => {
    const seen = look(
      'Kestrel Foods reported higher sales on Thursday. “We will reduce our workforce by 300,” said Ada Lind, chief executive of ' +
        'Brandholt, a supplier to Kestrel.',
    );
    const action = seen.actions.find((a) => a.jobs?.best === 300);
    expect(action?.subject ?? 'Brandholt').toContain('Brandholt');
    expect(seen.actions.filter((a) => a.subject.includes('Kestrel') && a.jobs !== null)).toEqual([]);
  });

  it('trap 23: a sector’s total is not booked to one firm', () => {
    const seen = look(
      'Technology companies have announced 84,000 job cuts so far this year. Kestrel Software joined them on Thursday, laying off 150 people.',
    );
    expect(seen.actions.map((a) => [a.subject, a.jobs?.best])).toEqual([['Kestrel Software', 150]]);
    expect(seen.at('84,000')?.unitOfAccount).toBe('total-across-employers');
  });

  it('trap 24: a third party’s projection is not an event', () => {
    const seen = look(
      'The merger of Kestrel Pictures and Brandholt could cost 3,900 film jobs in the county, according to an analysis by its office of economic development.',
    );
    expect(seen.actions.filter((a) => a.jobs?.best === 3900)).toEqual([]);
    const stance = seen.at('3,900')?.stance;
    expect(['estimated', 'predicted', 'hypothetical']).toContain(stance);
  });

  it('trap 25: a forecast and what then happened are not added', () => {
    const seen = look(
      'In January an analyst at Harlan Research predicted that Kestrel Systems would cut 18,000 jobs. On Thursday Kestrel Systems said it was cutting 12,500.',
    );
    expect(seen.numbers).not.toContain(30500);
    expect(seen.actions.map((a) => a.jobs?.best)).toEqual([12500]);
  });

  it('trap 26: two firms in one article keep their own figures', () => {
    const seen = look(
      'Kestrel Foods will cut 400 jobs, it said on Thursday. Its rival Brandholt said it would eliminate 950 positions in Germany. ' +
        'Kestrel employs 12,000 people; Brandholt employs 31,000.',
    );
    const jobs = Object.fromEntries(seen.actions.map((a) => [a.subject, a.jobs?.best]));
    expect(jobs['Kestrel Foods']).toBe(400);
    expect(jobs.Brandholt).toBe(950);
    const swapped = look('While Brandholt is hiring 200 engineers, Kestrel Foods is laying off 75.');
    expect(swapped.actions.find((a) => a.kind === 'layoff')).toMatchObject({
      subject: 'Kestrel Foods',
      jobs: { best: 75 },
    });
  });
});
