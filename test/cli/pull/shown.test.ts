import { describe, expect, it } from 'vitest';
import { pulledShown } from '../../../src/cli/pull/shown.ts';
import { sourcesShown } from '../../../src/cli/pull/sources.ts';
import { styleFor } from '../../../src/cli/terminal/style.ts';
import { type PullReport, type PullResult, pullSources } from '../../../src/engine/pull/pull.ts';

const screen = { style: styleFor({ isTTY: false }, {}), columns: 80, receipt: false };
const result = (name: string, more: Partial<PullResult>): PullResult => ({
  name,
  url: `https://a.example/${name}`,
  host: 'a.example',
  outcome: 'new',
  path: `/x/${name}`,
  retrieved: '2026-08-01T09:00:00.000Z',
  seen: '2026-08-01T09:00:00.000Z',
  problem: null,
  ...more,
});
const problem = {
  code: 'network',
  message: 'expected an answer from a.example; it said 403',
  hint: 'Open it.',
  facts: {},
} as const;
const report: PullReport = {
  source: 'urls',
  title: 'Any list',
  folder: '/x',
  readBy: 'headcount read takes articles and filings',
  counts: { new: 1, changed: 0, same: 0, held: 0, failed: 1, skipped: 1 },
  results: [
    result('a.html', {}),
    result('b.html', { outcome: 'failed', problem, path: null }),
    result('c.html', { outcome: 'skipped', problem, path: null }),
  ],
  added: {
    ledger: '/l',
    files: [
      { file: '/x/a.html', refused: { code: 'unsupported', message: 'no table', hint: null, facts: {} } },
    ],
    total: { rowsRead: 0, accepted: 0, merged: 0, quarantined: 0 },
    today: '2026-08-01',
    undated: 0,
    pages: [],
    absent: [],
    links: 0,
  },
};

describe('what pull prints', () => {
  it('accounts for everything asked for, within 80 columns', () => {
    const text = pulledShown(report).text(screen);
    expect(text).toMatch(/a\.example +1 +1 +1\n/);
    expect(text).toContain('b.html: expected an answer from a.example; it said 403');
    expect(text).toContain('3 asked for = 1 new + 1 failed + 1 skipped.');
    expect(text).toMatch(/Files without\s+rows that a feed reads: 1;/);
    expect(text).toContain('Next: headcount read /x');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives each result as a row of CSV', () => {
    expect(pulledShown(report).csv.rows[1]).toEqual([
      'b.html',
      'https://a.example/b.html',
      'failed',
      null,
      '2026-08-01T09:00:00.000Z',
      'expected an answer from a.example; it said 403',
    ]);
  });

  it('lists the sources with terms and cadence, and that live was not tried', () => {
    const text = sourcesShown(pullSources).text(screen);
    for (const { name, title } of pullSources) expect(text).toContain(`${name.padEnd(12)}${title}`);
    expect(text).toContain('not yet run against the live sites');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
