import { attribute, elements, plainText } from '../workbook/xml.ts';

/** One entry of a news feed: where it leads, and when it was published, ISO day, where the feed says so. */
export interface NewsItem {
  readonly url: string;
  readonly published: string | null;
}

/** The entries of RSS 2.0, RSS 1.0 or Atom, in their order. What leads nowhere is left out. */
export function newsItems(xml: string): readonly NewsItem[] {
  const rss = [...elements(xml, 'item')].map(({ inner }) => ({
    url: textOf(inner, 'link') ?? attributeLink(inner),
    published: dayOf(textOf(inner, 'pubDate') ?? textOf(inner, 'date')),
  }));
  const atom = [...elements(xml, 'entry')].map(({ inner }) => ({
    url: attributeLink(inner),
    published: dayOf(textOf(inner, 'published') ?? textOf(inner, 'updated')),
  }));
  return [...rss, ...atom].flatMap(({ url, published }) => (url === null ? [] : [{ url, published }]));
}

/** Atom's links differ by what they lead to; the article is `alternate`, or says nothing. */
function attributeLink(inner: string): string | null {
  const links = [...elements(inner, 'link')];
  const article = links.find((link) => (attribute(link, 'rel') ?? 'alternate') === 'alternate');
  return article === undefined ? null : attribute(article, 'href');
}

function textOf(inner: string, name: string): string | null {
  const [found] = elements(inner, name);
  const text = found?.inner.replace(/^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/, '$1').trim() ?? '';
  return text === '' ? null : plainText(text);
}

function dayOf(date: string | null): string | null {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
}
