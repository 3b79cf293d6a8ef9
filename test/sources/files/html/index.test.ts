import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/sources/files/html/index.ts';

const page = readFileSync(new URL('../../../fixtures/files/news-page.html', import.meta.url), 'utf8');

describe('readHtml', () => {
  it('gives the article and nothing of the page around it', () => {
    expect(readHtml(page).text).toBe(
      [
        'Northwind to cut 1,200 jobs as it turns to automation',
        'The freight group says software now does the work of its claims desk.',
        'By Ana Reyes, March 12, 2026',
        'Northwind Freight said on Thursday it will cut about 1,200 jobs, or 6% of its workforce, as software takes over the work of its claims desk.',
        '“The claims desk closed 90% of cases without a person in February,” said Ilse Brandt, the company’s chief executive. The group employed 20,000 people at the end of 2025.',
        'Where the cuts fall',
        '- 700 jobs in claims handling\n- 300 jobs in billing\n- 200 jobs in the Rotterdam back office',
        'Jobs by country',
        'Country\tJobs\nNetherlands\t650\nGermany\t550',
        'An earlier version of this story said 1,200 jobs. The union called the plan “reckless” — and said it had not been consulted.',
      ].join('\n\n'),
    );
  });

  it('runs nothing that the page brings', () => {
    readHtml(page);
    expect('pageRan' in globalThis).toBe(false);
  });

  it('knows the title, the day where it was published, and who published it', () => {
    expect(readHtml(page)).toMatchObject({
      title: 'Northwind to cut 1,200 jobs as it turns to automation',
      published: '2026-03-12',
      publisher: 'The Harbour Gazette',
      notes: [],
    });
  });

  it('takes the words that a page carries as data when it shows less, and says so', () => {
    const body = `Northwind cut 1,200 jobs &amp; more. ${'Nothing else happened. '.repeat(20)}`;
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'Cuts', articleBody: body });
    const read = readHtml(`<script type="application/ld+json">${ld}</script><p>Subscribe to read on.</p>`);
    expect(read.text).toMatch(/^Cuts\n\nNorthwind cut 1,200 jobs & more\./);
    expect(read.notes).toEqual([expect.stringContaining('JSON-LD')]);
  });

  it('says when a page holds hardly any text', () => {
    const empty = readHtml(`<title>Cuts</title><script>${'x'.repeat(5000)}</script><div id="app"></div>`);
    expect(empty.notes).toEqual(['hardly any text: what scripts would write is not read']);
  });

  it('reads a piece of a page that has no body', () => {
    expect(readHtml('<p>One cut 20 jobs.</p><p>Two cut 30.</p>').text).toBe(
      'One cut 20 jobs.\n\nTwo cut 30.',
    );
  });

  it('reads markup nested past the stack, and a page too large for a tree, and says so', () => {
    const deep = `${'<div>'.repeat(40_000)}<p>Northwind cut 8,000 jobs.</p>`;
    const nested = readHtml(deep);
    expect(nested.text).toBe('Northwind cut 8,000 jobs.');
    const large = readHtml(`<nav>77 jobs</nav>${'<p>Northwind cut 8,000 jobs.</p>\n'.repeat(60_000)}`);
    expect(large.text.split('\n\n')).toHaveLength(60_000);
    expect(large.text).not.toContain('77');
    expect(large.notes).toHaveLength(1);
  });

  it.each([
    ['unclosed comments', '<!--'],
    ['unclosed tags', '<div class="'],
    ['scripts that never end', '<script>'],
    ['stray closing tags', '</p></li></table>'],
    ['bare angle brackets', '< <'],
    ['open quotes', '<a href="'],
    ['open paragraphs', '<p>a<li>b'],
    ['table cells', '<td>'],
    ['entities', '&amp;&#x'],
  ])('comes to an end with two megabytes of %s', (_what, piece) => {
    expect(() => readHtml(piece.repeat(Math.floor(2_000_000 / piece.length)))).not.toThrow();
  });
});
