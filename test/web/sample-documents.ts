import type { DocumentView } from '../../src/core/index.ts';

/** Short registers in the manner of the embedded ones, and one document that tries to be a web page. */
export const sampleDocuments: readonly DocumentView[] = [
  sample('d-facts', 'Register of facts, a0 to a3', [
    'f001 tech sector: jobs cut, 142000 jobs, 2026 to date, industry trackers',
    'f002 tech sector: jobs cut, 40000 jobs, 2026-Q1, industry trackers',
    'f003 Meta + Microsoft: jobs cut, 20000 jobs, early 2026',
    'f004 hyperscalers combined: AI infrastructure buildout, 700000000000 USD, 2026',
    'f005 CEOs: AI investment met or beat expectations, 0.27, 2026',
    'f006 CEOs: AI investment met or beat expectations, 0.38, 2025',
    'f029 Meta: layoff, 8000 jobs, announced 2026-04-23',
    'f030 Meta: open requisitions closed, 6000 jobs, announced 2026-04-23',
    'f031 Microsoft: voluntary retirement offer, at most 8750 jobs, announced 2026-04-23',
    'f032 Meta + Microsoft: job reductions announced, 23000 jobs, 2026-04-23',
    'f044 US: announced job cuts, 300000 jobs, 2026-01 to 2026-04',
    'f045 US: AI-cited share of announced cuts, 0.17, 2026-01 to 2026-04',
    'f046 US: AI-cited share of layoffs, 0.13, 2026',
  ]),
  sample('d-cuts', 'Announced cuts by month, register', [
    '2025-07 total 62075; AI more than 10000',
    '2025-10 total 153074; AI 31039',
    '2025-11 total 71321; AI 6280',
    '2025-12 total 35553; AI 142',
    '2026-01 total 108435; AI 7624',
    '2026-02 total 48307; AI 4680',
    '2026-03 total 60620; AI 15341',
    '2026-04 total 83387; AI 21490',
    '2026-05 total 97006; AI 38579',
    '2026-06 total 45849; AI 14029',
    '2026-07 total 33429',
  ]),
  sample('d-hostile', '<img src=x onerror="document.title=1">', [
    'Before the quote </script><script>document.title="owned"</script> and after it.',
    'The firm said <img src=x onerror="document.title=\'owned\'"> that 500 jobs would go.',
    'More text </textarea><svg onload=alert(1)> to the end.',
  ]),
];

function sample(id: string, title: string, lines: readonly string[]): DocumentView {
  return {
    id,
    title,
    publisher: 'Sample publisher',
    url: id === 'd-hostile' ? 'javascript:document.title="owned"' : 'https://example.org/register',
    published: '2026-05-12',
    retrieved: '2026-05-13',
    mediaType: 'text/plain',
    text: lines.join('\n'),
    spans: [],
  };
}
