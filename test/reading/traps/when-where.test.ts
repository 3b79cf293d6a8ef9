import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

describe('when and where', () => {
  it('trap 34: an impossible year is no date of an action', () => {
    for (const year of ['2050', '3030']) {
      const seen = look(`Kestrel Foods will lay off 40 workers effective March 30, ${year}.`);
      const dates = seen.actions.flatMap((a) => [a.announced, a.effective]).filter((d) => d !== null);
      expect(dates.filter((d) => d.startsWith(year))).toEqual([]);
    }
    const target = look('Kestrel Foods, which aims to be carbon neutral by 2050, will cut 40 jobs.');
    expect(target.of('jobs')).toEqual([40]);
    expect(JSON.stringify(target.actions)).not.toContain('2050');
  });

  it('trap 35: the day of the report is not the day of the event', () => {
    const seen = look(
      'Kestrel Foods cut 120 jobs in January, people familiar with the matter said this week.',
      { published: '2026-04-23' },
    );
    const action = seen.actions[0];
    expect(action?.announced ?? '').not.toContain('2026-04');
    const later = look('Kestrel Foods announced on 3 March that 120 jobs would go.', {
      published: '2026-04-23',
    });
    expect(later.actions[0]?.announced).toBe('2026-03-03');
  });

  it('trap 36: announced, notice and effective days keep their places', () => {
    const seen = look(
      'Kestrel Foods announced on April 9, 2026 that it will lay off 130 employees. The layoffs take effect on June 30, 2026.',
    );
    expect(seen.actions[0]).toMatchObject({ announced: '2026-04-09', effective: '2026-06-30' });
  });

  it('trap 37: a weekday and a bare month are read from the day of publication, not from another year', () => {
    const monday = look('Kestrel Foods said on Monday that it would cut 70 jobs.', {
      published: '2026-01-01',
    });
    expect(monday.actions[0]?.announced).toBe('2025-12-29');
    const december = look('Kestrel Foods cut 70 jobs in December.', { published: '2026-01-15' });
    expect(december.actions[0]?.announced ?? december.actions[0]?.effective).toBe('2025-12');
  });

  it('trap 38: the headquarters’ country is not where the jobs are', () => {
    const seen = look('Kestrel Foods, which is headquartered in Switzerland, will cut 310 jobs in Brazil.');
    expect(seen.at('310')?.place ?? 'Brazil').toContain('Brazil');
    const silent = look('Kestrel Foods, which is headquartered in Switzerland, will cut 310 jobs.');
    expect(silent.at('310')?.place ?? null).not.toBe('Switzerland');
  });

  it('trap 39: a slowdown in China is not a cut in China', () => {
    const seen = look('Kestrel Motors will cut 640 jobs in Ohio, blaming the China slowdown.');
    expect(seen.at('640')?.place ?? 'Ohio').not.toContain('China');
  });
});
