import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { historyAgainstRevenue } from '../../../src/engine/models/history-against-revenue.ts';
import { fileOf } from './files.ts';

const repo = mkdtempSync(join(tmpdir(), 'headcount-repo-'));
const commits = [
  ['2026-01-10', 'feat: search'],
  ['2026-01-12', 'fix a slip'],
  ['2026-02-10', 'Add a filter'],
  ['2026-03-02', 'Tidy up'],
  ['2026-03-05', 'fix: sorting'],
  ['2026-03-06', 'Speed'],
  ['2026-04-01', 'Implement export'],
  ['2026-04-02', 'Words'],
  ['2026-04-03', 'More words'],
] as const;

beforeAll(() => {
  const git = (args: readonly string[], date = '2026-01-01') =>
    execFileSync('git', ['-C', repo, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` },
    });
  git(['init', '-q']);
  for (const [date, subject] of commits) git(['commit', '-q', '--allow-empty', '-m', subject], date);
});

const revenue = fileOf(
  'revenue.csv',
  'month,revenue\n2025-12,1\n2026-01,100\n2026-02,100\n2026-03,110\n2026-04,130\n',
);

describe('a repository’s history against revenue', () => {
  it('gives three ratios, after over before, over the months that both know', () => {
    const { settings, evidence } = historyAgainstRevenue({ repo, revenue, split: undefined });
    expect(evidence).toMatchObject({
      split: '2026-03',
      months: [
        { month: '2026-01', changes: 2, features: 1, revenue: 100 },
        { month: '2026-02', changes: 1, features: 1 },
        { month: '2026-03', changes: 3, features: 0 },
        { month: '2026-04', changes: 3, features: 1, revenue: 130 },
      ],
    });
    const ratio = (name: string) => settings.get(name)?.value;
    expect(ratio('changeRatio')).toBeCloseTo(2, 12);
    expect(ratio('featureRatio')).toBeCloseTo(0.5, 12);
    expect(ratio('revenueRatio')).toBeCloseTo(1.2, 12);
    expect(settings.get('changeRatio')?.source).toContain('2 months before 2026-03 and 2 from it');
  });

  it('is refused where one side is empty, where there is no repository, or where months are no months', () => {
    expect(() => historyAgainstRevenue({ repo, revenue, split: '2020-01' })).toThrow(
      expect.objectContaining({ code: 'not-enough-evidence' }),
    );
    expect(() => historyAgainstRevenue({ repo: tmpdir(), revenue, split: undefined })).toThrow(
      /a git repository/,
    );
    const odd = fileOf('revenue.csv', 'month,revenue\nJanuary,5\n');
    expect(() => historyAgainstRevenue({ repo, revenue: odd, split: undefined })).toThrow(
      /line 2 has January/,
    );
  });
});
