import type { Shown } from '../../../src/cli/xray/printer.ts';
import type { Action, Finding, Statement } from '../../../src/core/index.ts';
import type { ReadingPart } from '../../../src/engine/documents.ts';

export const text =
  'Northwind Freight said on Thursday it will cut about 1,200 jobs, or 6% of its workforce, as software takes over the work of its claims desk.';

export const shown: Shown = {
  source: 'news.html',
  head: { id: 'ab'.repeat(32), title: 'Northwind to cut 1,200 jobs', published: '2026-03-12', chars: 766 },
  provenance: { mediaType: 'text/html', publisher: 'The Harbour Gazette', notes: [] },
};

export function statement(over: Partial<Statement> = {}): Statement {
  return {
    id: 's1',
    start: 0,
    end: text.length,
    quote: text,
    figure: { start: 47, end: 58 },
    subject: 'Northwind Freight',
    company: null,
    measure: 'jobs',
    unit: 'jobs',
    unitOfAccount: 'announced',
    low: null,
    best: 1200,
    high: null,
    bound: 'about',
    period: { start: '2026-03-12', end: '2026-03-12', basis: 'calendar' },
    population: null,
    place: null,
    stance: 'reported',
    speaker: 'press',
    ...over,
  };
}

export const share: Statement = statement({
  id: 's2',
  figure: { start: 68, end: 70 },
  measure: 'workforce-share',
  unit: 'share',
  unitOfAccount: null,
  best: 0.06,
  bound: 'exact',
  period: null,
});

export const action: Action = {
  company: null,
  subject: 'Northwind Freight',
  kind: 'layoff',
  jobs: { low: null, best: 1200, high: null, bound: 'about' },
  workforceShare: { low: null, best: 0.06, high: null, bound: 'exact' },
  announced: '2026-03-12',
  effective: null,
  aiCause: 'primary',
  reasons: [],
  specificity: 3,
  statements: ['s1', 's2'],
};

export const finding: Finding = {
  kind: 'arithmetic',
  statements: ['s1', 's2'],
  message: '1,200 jobs are 5% of 24,000, not 6%',
  recomputed: 0.05,
};

export const part: ReadingPart = {
  statements: [statement(), share],
  actions: [action],
  findings: [finding],
  explain: [],
  unread: null,
};
export const nothing: ReadingPart = { statements: [], actions: [], findings: [], explain: [], unread: null };
