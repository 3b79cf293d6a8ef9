import { describe, expect, it } from 'vitest';
import { newsItems } from '../../../src/sources/rss/items.ts';
import { pullNews, pullUrls } from '../../../src/sources/rss/pull.ts';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><link>https://a.example/</link>
<item><title>One</title><link>https://a.example/one?a=1&amp;b=2</link><pubDate>Thu, 23 Apr 2026 21:30:00 GMT</pubDate></item>
<item><link><![CDATA[ https://a.example/two ]]></link></item>
<item><title>leads nowhere</title></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://b.example/"/>
<entry><link rel="self" href="https://b.example/self"/><link href="/three"/><updated>2026-01-05T00:00:00+02:00</updated></entry></feed>`;

describe('news feeds', () => {
  it('RSS and Atom, with the day where they say it', () => {
    expect(newsItems(rss)).toEqual([
      { url: 'https://a.example/one?a=1&b=2', published: '2026-04-23' },
      { url: 'https://a.example/two', published: null },
    ]);
    expect(newsItems(atom)).toEqual([{ url: '/three', published: '2026-01-04' }]);
    expect(newsItems('<html></html>')).toEqual([]);
  });

  it('lead to the pages of their entries since a day; an entry without a day stays in', () => {
    const options = { companies: [], states: [], contact: null, urls: ['https://b.example/feed'] };
    const [feed] = pullNews.plan({ ...options, since: '2026-04-24' });
    expect(feed!.follow!(rss).map((ask) => ask.name)).toEqual([
      expect.stringMatching(/^two-[0-9a-f]{8}\.html$/),
    ]);
    const [all] = pullNews.plan({ ...options, since: null });
    expect(all!.follow!(atom)).toMatchObject([{ url: 'https://b.example/three', expect: 'page' }]);
  });

  it('need addresses', () => {
    const nothing = { companies: [], states: [], since: null, urls: [], contact: null };
    for (const source of [pullNews, pullUrls]) expect(() => source.plan(nothing)).toThrow(/Expected --list/);
  });
});

describe('hostile markup', () => {
  it('of many tags that never end costs no more than its length', () => {
    expect(newsItems(`${'<item '.repeat(300_000)}${'<entry x="'.repeat(100_000)}`)).toEqual([]);
  });
});
