import { describe, expect, it } from 'vitest';
import { aiWeighted } from '../../../src/sources/ai-weighted/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const row = {
  company: 'Kestrel',
  country: 'US',
  industry: 'Technology',
  date: '2026-02-15',
  jobs: 6000,
  category: 'STRONG',
  eventType: 'AI_LAYOFF',
  summary: 'Kestrel cut 6,000 posts.',
  url: 'https://a.example/kestrel',
  title: 'Kestrel cuts',
};
const list = (...rows: readonly unknown[]) => given('weighted.json', JSON.stringify(rows));

describe('the weighted list', () => {
  it('maps how much of a cut goes to AI', async () => {
    const graded = ['EXPLICIT', 'STRONG', 'MODERATE', 'WEAK'].map((category) => ({
      ...row,
      company: category,
      category,
    }));
    const batch = await taken(aiWeighted, list(...graded));
    expect(batch.actions!.map(({ action }) => action.aiCause)).toEqual([
      'primary',
      'contributing',
      'contributing',
      'context',
    ]);
  });

  it('keeps the compiler’s own estimate of the AI part as an estimate, never as a count beside the cut', async () => {
    const weighed = { ...row, conservativeAiJobs: 3000, weightedAiJobs: 4500, upperAiJobs: 6000 };
    const { statements = [], actions = [] } = await taken(aiWeighted, list(weighed));
    expect(
      statements.map(({ statement: s }) => [s.measure, s.unitOfAccount, s.low, s.best, s.high, s.stance]),
    ).toEqual([
      ['jobs', 'announced', null, 6000, null, 'reported'],
      ['other', null, 3000, 4500, 6000, 'estimated'],
    ]);
    expect(actions[0]!.action.jobs!.best).toBe(6000);
  });

  it('books neither created posts, productivity nor headcounts as cuts', async () => {
    const { category: _, eventType: __, ...bare } = row;
    const batch = await taken(
      aiWeighted,
      list(
        row,
        { ...row, eventType: 'AI_JOB_CREATED' },
        { ...row, eventType: 'PRODUCTIVITY_GAIN', jobs: 0 },
        { ...bare, jobs: 60 },
        { ...row, company: 'Nought', jobs: 0 },
      ),
    );
    expect(batch.actions).toHaveLength(1);
    expect(reasonsOf(batch)).toEqual([
      expect.stringContaining('a row of jobs created'),
      'a row about productivity, not about an action',
      expect.stringContaining('neither a kind nor a grade'),
      'expected whole jobs above zero, found "0"',
    ]);
  });

  it('trap 23: books no sector’s total and no projection to an employer', async () => {
    const batch = await taken(
      aiWeighted,
      list(
        row,
        { ...row, company: 'Utopian Manufacturing Sector', jobs: 80_000 },
        { ...row, company: 'Utopia (Workforce Projection)' },
        { ...row, company: 'Ministry of Everything', jobs: 80_000_000 },
        { ...row, company: 'Merle', summary: 'Merle plans to avoid hiring 6,000 workers by 2027.' },
      ),
    );
    expect(batch.actions).toHaveLength(1);
    expect(reasonsOf(batch)).toEqual([
      expect.stringContaining('a sector'),
      expect.stringContaining('a projection'),
      expect.stringContaining('80000000 jobs are more than any employer has cut at once'),
      'posts that are not to be filled, not a cut',
    ]);
  });
});
