import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

describe('arithmetic of articles', () => {
  it('trap 81: layoffs, an offer’s ceiling and open positions in one total are a unit mix', () => {
    const seen = look(
      'Kestrel and Brandholt announced 15,000 job reductions on Thursday. Kestrel will lay off 6,000 employees and close 4,000 open ' +
        'positions. Brandholt will offer voluntary retirement to as many as 4,900 staff.',
    );
    expect(seen.findings('unit-mix').length).toBeGreaterThan(0);
    expect(seen.at('4,000')?.unitOfAccount).toBe('requisition');
    expect(seen.at('4,900')).toMatchObject({ unitOfAccount: 'eligible', high: 4900 });
    expect(seen.at('15,000')?.unitOfAccount ?? null).toBeNull();
  });

  it('trap 82: a share of four months beside a share of a quarter is a period mix', () => {
    const seen = look(
      'AI was cited for 17% of announced cuts from January through April, up from 13% in the first quarter, according to Harlan Research.',
    );
    expect(seen.findings('period-mix').length).toBeGreaterThan(0);
    expect(seen.at('17%')?.period).toMatchObject({ start: '2026-01', end: '2026-04' });
    const same = look(
      'AI was cited for 17% of announced cuts in the first quarter of 2026, up from 13% in the first quarter of 2025.',
    );
    expect(same.findings('period-mix')).toEqual([]);
  });

  it('trap 83: jobs are not companies', () => {
    const seen = look(
      'AI was named as a reason for 41,200 job cuts last year. In all, 41,000 companies blamed AI for layoffs last year.',
    );
    expect(seen.at('41,000')?.unit ?? 'none').not.toBe('jobs');
    expect(seen.of('jobs')).toEqual([41200]);
  });

  it('trap 84: a stated growth that its own figures do not give is recomputed', () => {
    const wrong = look(
      'Revenue per employee at Kestrel rose from $500,000 in 2021 to $660,000 in 2026, an increase of 34%.',
    );
    const [finding] = wrong.findings('arithmetic');
    expect(finding?.recomputed).toBeCloseTo(0.32, 2);
    const fine = look(
      'Revenue per employee at Kestrel rose from $500,000 in 2021 to $660,000 in 2026, an increase of 32%.',
    );
    expect(fine.findings('arithmetic')).toEqual([]);
  });

  it('trap 85: a speed-up and the days it is said to save do not follow from each other', () => {
    const seen = look(
      'With the tool, deals that took 100 days close in 70 days, saving 25 days, Kestrel Software says.',
    );
    expect(seen.findings('arithmetic')).toMatchObject([{ recomputed: 30 }]);
    const fine = look(
      'With the tool, deals that took 100 days close in 70 days, saving 30 days, Kestrel Software says.',
    );
    expect(fine.findings('arithmetic')).toEqual([]);
  });

  it('trap 86: surveys of different populations are two figures with two bases', () => {
    const seen = look(
      'A survey of chief executives found that 27% were satisfied. A survey of employers found that 55% regret layoffs made for AI.',
    );
    const shares = seen.reading.statements.filter((s) => s.measure === 'survey-share');
    expect(shares.map((s) => s.best)).toEqual([0.27, 0.55]);
    expect(new Set(shares.map((s) => `${s.population ?? ''}|${s.subject}`)).size).toBe(2);
  });

  it('trap 87: a quotation that nobody says is a finding', () => {
    const seen = look(
      'Kestrel Software will cut 300 jobs. Support teams are the first to go. “The agents simply do it better than people ever did.” Others will follow.',
    );
    expect(seen.findings('unsourced-quote')).toHaveLength(1);
    const sourced = look(
      'Kestrel Software will cut 300 jobs. “The agents simply do it better,” said Ada Lind, its chief executive.',
    );
    expect(sourced.findings('unsourced-quote')).toEqual([]);
  });

  it('trap 88: a check that mistypes the figure it checks shows as a conflict', () => {
    const seen = look(
      'Kestrel Foods said on 9 April that it would cut 4,500 jobs.\n\nFact check: The claim that Kestrel Foods would cut 5,400 jobs on 9 April is accurate.',
    );
    expect(seen.findings('conflict').length + seen.findings('arithmetic').length).toBeGreaterThan(0);
  });
});
