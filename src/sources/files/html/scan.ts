import { decodeEntities } from './entities.ts';

export type Token =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string }
  /** the inside of a script, style or title, which holds no markup */
  | {
      readonly kind: 'raw';
      readonly tag: string;
      readonly attributes: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    };

const rawTags = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'template',
  'svg',
  'iframe',
  'xmp',
]);
const voidTags = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** One pass over a page in time that grows with its length alone, whatever it holds. Nothing in it is ever run. */
export function* scan(html: string): Generator<Token> {
  const closers = new CloserIndex(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html.charCodeAt(open + 1);
    if (!isLetter(next) && next !== 47 && next !== 33 && next !== 63) {
      yield text(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    if (open > at) yield text(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = tagEnd(html, open + 1);
    const body = html.slice(open + 1, end);
    at = end + 1;
    const name = body.match(/^\/?([A-Za-z][\w:-]*)/);
    if (name === null) continue;
    const tag = name[1]!.toLowerCase();
    if (body.startsWith('/')) {
      yield { kind: 'close', tag };
      continue;
    }
    const attributes = body.slice(name[0].length);
    if (rawTags.has(tag) && !attributes.endsWith('/')) {
      const close = closers.after(tag, at);
      const inside = html.slice(at, close);
      if (close > at || html.startsWith('</', close)) at = tagEnd(html, close + 1) + 1;
      yield { kind: 'raw', tag, attributes, text: inside, start: open, end: at };
      continue;
    }
    yield { kind: 'open', tag, attributes, closed: voidTags.has(tag) || attributes.endsWith('/') };
  }
  if (at < html.length) yield text(html.slice(at));
}

function text(raw: string): Token {
  return { kind: 'text', text: decodeEntities(raw) };
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Where the tag closes, passing over quoted values that hold a `>`; a quote left open does not swallow the page. */
function tagEnd(html: string, from: number): number {
  const plain = html.indexOf('>', from);
  if (plain < 0) return html.length;
  let quote = 0;
  const limit = Math.min(html.length, from + 20_000);
  for (let i = from; i < limit; i++) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i;
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code;
  }
  return plain;
}

/** Finds `</tag`, and remembers a tag that never closes, so that a page of a million of them is still one pass. */
class CloserIndex {
  readonly #html: string;
  readonly #never = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  after(tag: string, from: number): number {
    if (this.#never.has(tag)) return from;
    const pattern = new RegExp(`</${tag}\\b`, 'gi');
    pattern.lastIndex = from;
    const found = pattern.exec(this.#html);
    if (found !== null) return found.index;
    this.#never.add(tag);
    return from;
  }
}

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of one attribute, decoded; empty when it stands bare, `null` when the tag lacks it. */
export function attribute(attributes: string, name: string): string | null {
  for (const found of attributes.matchAll(attributePattern))
    if (found[1]!.toLowerCase() === name)
      return decodeEntities(found[2] ?? found[3] ?? found[4] ?? '').trim();
  return null;
}
