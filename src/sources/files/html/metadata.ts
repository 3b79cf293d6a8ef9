import { statedDay } from './dates.ts';
import { decodeEntities } from './entities.ts';
import { attribute, type Token } from './scan.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** the article's own words, where a page carries them as data for search engines */
  readonly body: string | null;
}

const nothing: PageMetadata = { title: null, published: null, publisher: null, body: null };

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
];
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
const publisherNames = ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name'];
const articleType = /Article|NewsArticle|BlogPosting|Report|WebPage/;

/** Gathers what a page says about itself as its tokens go by: JSON-LD, meta tags, the title and time tags. */
export class MetadataCollector {
  readonly #meta = new Map<string, string>();
  #ld: PageMetadata = nothing;
  #title: string | null = null;
  #time: string | null = null;

  see(token: Token): void {
    if (token.kind === 'raw') this.#raw(token.tag, token.attributes, token.text);
    else if (token.kind === 'open' && token.tag === 'meta') this.#metaTag(token.attributes);
    else if (token.kind === 'open' && token.tag === 'time')
      this.#time ??= statedDay(attribute(token.attributes, 'datetime'));
  }

  result(): PageMetadata {
    return {
      title:
        this.#ld.title ?? this.#first(titleNames) ?? withoutSite(this.#title, this.#first(publisherNames)),
      published:
        this.#ld.published ??
        publishedNames.map((name) => statedDay(this.#meta.get(name))).find((d) => d !== null) ??
        this.#time,
      publisher: this.#ld.publisher ?? this.#first(publisherNames),
      body: this.#ld.body,
    };
  }

  #first(names: readonly string[]): string | null {
    return names.map((name) => this.#meta.get(name)).find((value) => value) ?? null;
  }

  #metaTag(attributes: string): void {
    const content = attribute(attributes, 'content');
    const name =
      attribute(attributes, 'property') ?? attribute(attributes, 'name') ?? attribute(attributes, 'itemprop');
    if (name && content && !this.#meta.has(name.toLowerCase())) this.#meta.set(name.toLowerCase(), content);
  }

  #raw(tag: string, attributes: string, text: string): void {
    if (tag === 'title') this.#title ??= decodeEntities(text).replace(/\s+/g, ' ').trim() || null;
    if (tag !== 'script' || attribute(attributes, 'type')?.toLowerCase() !== 'application/ld+json') return;
    if (text.length > 500_000) return;
    try {
      const found = fromLinkedData(JSON.parse(text), 0);
      this.#ld = {
        title: this.#ld.title ?? found.title,
        published: this.#ld.published ?? found.published,
        publisher: this.#ld.publisher ?? found.publisher,
        body: this.#ld.body ?? found.body,
      };
    } catch {
      // Pages often ship broken JSON-LD; the meta tags then speak for them.
    }
  }
}

/** `Meta to cut 8,000 jobs - The Daily Example` ends in the name of the site, when the page names its site so. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  return (
    title
      .slice(0, -site.length)
      .replace(/\s*[|\-–—·:]\s*$/, '')
      .trim() || title
  );
}

interface LinkedNode {
  readonly '@graph'?: unknown;
  readonly '@type'?: unknown;
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly publisher?: unknown;
  readonly articleBody?: unknown;
}

function fromLinkedData(value: unknown, depth: number): PageMetadata {
  if (typeof value !== 'object' || value === null || depth > 4) return nothing;
  if (Array.isArray(value)) {
    const all = value.slice(0, 50).map((item) => fromLinkedData(item, depth + 1));
    return (
      all.find((found) => found.published !== null) ?? all.find((found) => found.title !== null) ?? nothing
    );
  }
  const node = value as LinkedNode;
  if (Array.isArray(node['@graph'])) return fromLinkedData(node['@graph'], depth + 1);
  if (!articleType.test(String(node['@type']))) return nothing;
  const publisher = node.publisher as { name?: unknown } | undefined;
  return {
    title: textOf(node.headline),
    published: statedDay(textOf(node.datePublished)),
    publisher: textOf(publisher?.name),
    body: typeof node.articleBody === 'string' ? decodeEntities(node.articleBody).trim() || null : null,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : null;
}
