import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

describe('percents, money and tables', () => {
  it('trap 3: a percent is never a count', () => {
    const seen = look('Kestrel Software is letting 23% of its staff go, or about 1,400 people.');
    expect(seen.of('jobs')).toEqual(['~1400']);
    expect(seen.of('workforce-share')).toEqual([0.23]);
    const words = look('Kestrel Software will cut 12 percent of its workforce.');
    expect(words.of('jobs')).toEqual([]);
    expect(words.of('workforce-share')).toEqual([0.12]);
  });

  it('trap 4: no count is worked out from a percent', () => {
    const seen = look('Kestrel Software, which employs 6,000 people, will cut 10% of its workforce.');
    expect(seen.of('jobs')).toEqual([]);
    expect(seen.numbers).not.toContain(600);
    expect(seen.actions[0]?.jobs ?? null).toBeNull();
    expect(seen.of('headcount')).toEqual([6000]);
  });

  it('trap 7: a table of dollars in thousands holds no jobs', () => {
    const seen = look(
      'Kestrel Aerospace, Inc.\nReconciliation of adjusted EBITDA\n(in thousands, except percentages)\n' +
        'Integration and restructuring costs (2) 3,118 1,905 5,240 4,416\nSeverance of employees 912 640 1,877 1,204\n',
    );
    expect(seen.of('jobs')).toEqual([]);
    expect(seen.actions).toEqual([]);
  });

  it('trap 8: the labels of a chart’s axis are not counts', () => {
    const seen = look(
      'Kestrel Foods said on Thursday that it would close its Ashford plant.\n\n' +
        'Layoffs by quarter\n0\n5,000\n10,000\n15,000\n20,000\nQ1 Q2 Q3 Q4\nSource: company filings\n',
    );
    expect(seen.of('jobs')).toEqual([]);
  });

  it('trap 9: a range keeps both ends', () => {
    expect(look('Kestrel Foods will cut between 450 and 600 jobs by summer.').of('jobs')).toEqual([
      '450-600',
    ]);
    expect(look('Kestrel Foods plans to shed 2,000 to 2,500 positions.').of('jobs')).toEqual(['2000-2500']);
    const action = look('Kestrel Foods expects to lay off 70-80 employees in Ashford.').actions[0];
    expect(action?.jobs).toMatchObject({ low: 70, high: 80 });
  });

  it('trap 10: a bound stays a bound', () => {
    expect(look('Kestrel Foods will cut up to 900 jobs.').of('jobs')).toEqual(['<=900']);
    expect(look('Kestrel Foods will lay off fewer than 50 employees.').of('jobs')).toEqual(['<=50']);
    expect(look('Kestrel Foods will lay off at least 300 workers.').of('jobs')).toEqual(['>=300']);
    expect(look('Kestrel Foods will eliminate more than 1,000 positions.').of('jobs')).toEqual(['>=1000']);
    expect(look('Kestrel Foods will eliminate nearly 1,000 positions.').of('jobs')).toEqual(['~1000']);
    const several = look('Kestrel Foods will lay off several hundred workers.');
    expect(several.of('jobs').filter((n) => typeof n === 'number')).toEqual([]);
    expect(several.actions.map((a) => a.kind)).toEqual(['layoff']);
  });
});
