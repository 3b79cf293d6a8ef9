import { describe, expect, it } from 'vitest';
import { MetadataCollector } from '../../../../src/sources/files/html/metadata.ts';
import { scan } from '../../../../src/sources/files/html/scan.ts';

function metadata(html: string) {
  const collector = new MetadataCollector();
  for (const token of scan(html)) collector.see(token);
  return collector.result();
}

describe('MetadataCollector', () => {
  it('believes JSON-LD first, whatever graph it is wrapped in', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': ['NewsArticle'], headline: 'A', datePublished: '2026-01-02' },
      ],
    };
    const html = `<meta name="date" content="2025-05-05"><script type="application/ld+json">${JSON.stringify(ld)}</script>`;
    expect(metadata(html)).toEqual({ title: 'A', published: '2026-01-02', publisher: null, body: null });
  });

  it('falls back to meta tags past broken JSON-LD', () => {
    const html =
      '<script type="application/ld+json">{oops</script><meta content="Plan &amp; price" property="og:title"><meta name="pubdate" content="5 May 2026">';
    expect(metadata(html)).toMatchObject({ title: 'Plan & price', published: '2026-05-05' });
  });

  it('takes the first time tag and the title without the name of its site', () => {
    const html =
      '<title>Cuts at Northwind | Harbour Gazette</title><meta property="og:site_name" content="Harbour Gazette"><time datetime="2026-04-01">then</time><time datetime="2026-04-09">now</time>';
    expect(metadata(html)).toEqual({
      title: 'Cuts at Northwind',
      published: '2026-04-01',
      publisher: 'Harbour Gazette',
      body: null,
    });
  });

  it('knows nothing of a page that says nothing', () => {
    expect(metadata('<p>8,000 jobs</p>')).toEqual({
      title: null,
      published: null,
      publisher: null,
      body: null,
    });
  });
});
