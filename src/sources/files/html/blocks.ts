import { type ElementFacts, isFurniture } from './furniture.ts';

/** One paragraph, heading, list item or table row: one line of the text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly text: string;
  /** characters of it that stand inside links */
  readonly linked: number;
}

const blockTags = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const headingTag = /^h[1-6]$/;
/** what a line's kind depends on */
const contextTag = /^(?:li|ul|ol|table|pre|h[1-6])$/;
const footnoteMark = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3})?[\])]?$/;
const ordinal = /^(?:st|nd|rd|th|er|e|re|o|a)$/i;

/** Turns the elements of a page, told one after the other, into lines. Serves the parsed tree and the plain scan alike. */
export class BlockAssembler {
  readonly #blocks: Block[] = [];
  readonly #open: string[] = [];
  #skipped: { tag: string; depth: number } | null = null;
  #text = '';
  #linked = 0;
  #links = 0;
  #articles = 0;
  #cells: string[] | null = null;
  #superscript: { start: number; linked: boolean } | null = null;

  /** Returns whether the element is taken; what is inside a dropped one is passed over until it closes. */
  open(tag: string, get: ElementFacts['get']): boolean {
    if (this.#skipped !== null) {
      if (tag === this.#skipped.tag) this.#skipped.depth++;
      return false;
    }
    if (isFurniture({ tag, get, insideArticle: this.#articles > 0 })) {
      this.#skipped = { tag, depth: 1 };
      return false;
    }
    if (tag === 'article' || tag === 'main') this.#articles++;
    if (tag === 'a') this.#links++;
    else if (tag === 'sup') this.#superscript = { start: this.#text.length, linked: false };
    else if (tag === 'q') this.#text += '“';
    else if (tag === 'tr') {
      this.#closeRow();
      this.#flush();
      this.#cells = [];
    } else if (isBlock(tag)) this.#break();
    if (this.#links > 0 && this.#superscript !== null) this.#superscript.linked = true;
    this.#enter(tag);
    return true;
  }

  lineBreak(): void {
    if (this.#skipped === null) this.#text += '\n';
  }

  text(text: string): void {
    if (this.#skipped !== null) return;
    this.#text += this.#open.includes('pre') ? text : text.replace(/[ \t\r\n\f\v]+/g, ' ');
    if (this.#links > 0) this.#linked += text.trim().length;
  }

  close(tag: string): void {
    if (this.#skipped !== null) {
      if (tag === this.#skipped.tag && --this.#skipped.depth === 0) this.#skipped = null;
      return;
    }
    if ((tag === 'article' || tag === 'main') && this.#articles > 0) this.#articles--;
    if (tag === 'a') this.#links = Math.max(0, this.#links - 1);
    else if (tag === 'sup') this.#closeSuperscript();
    else if (tag === 'q') this.#text += '”';
    else if (tag === 'td' || tag === 'th') this.#closeCell();
    else if (tag === 'tr') this.#closeRow();
    else if (isBlock(tag)) this.#break();
    if (contextTag.test(tag)) this.#leave(tag);
  }

  blocks(): readonly Block[] {
    this.#closeRow();
    this.#flush();
    return this.#blocks;
  }

  /** An `li` or heading that was never closed ends where the next begins; the context of a sane page is shallow. */
  #enter(tag: string): void {
    if (contextTag.test(tag) && this.#open.at(-1) !== tag && this.#open.length < 64) this.#open.push(tag);
  }

  #leave(tag: string): void {
    const at = this.#open.lastIndexOf(tag);
    if (at >= 0) this.#open.length = at;
  }

  #break(): void {
    if (this.#cells !== null) this.#text += '\n\n';
    else this.#flush();
  }

  #closeCell(): void {
    if (this.#cells === null) {
      this.#flush();
      return;
    }
    const cell = collapse(this.#text);
    if (cell !== '') this.#cells.push(cell);
    this.#text = '';
  }

  #closeRow(): void {
    if (this.#cells === null) return;
    this.#closeCell();
    const cells = this.#cells;
    this.#cells = null;
    if (cells.length === 1 || cells.some(isLayout))
      for (const cell of cells) this.#paragraphs(cell, 'paragraph');
    else if (cells.length > 1) this.#add('row', joinCells(cells));
  }

  #flush(): void {
    if (this.#open.includes('pre')) {
      const lines = this.#text.replace(/^\s*\n|\s+$/g, '');
      if (lines !== '') this.#add('paragraph', lines);
      this.#text = '';
      return;
    }
    const innermost = this.#open.findLast((tag) => tag === 'li' || headingTag.test(tag));
    const kind = innermost === undefined ? 'paragraph' : innermost === 'li' ? 'item' : 'heading';
    this.#paragraphs(collapse(this.#text), kind);
    this.#text = '';
  }

  #paragraphs(text: string, kind: Block['kind']): void {
    for (const part of text.split(/\n{2,}/)) {
      const line = part.replaceAll('\n', ' ').trim();
      if (line !== '') this.#add(kind, line);
    }
  }

  #add(kind: Block['kind'], text: string): void {
    this.#blocks.push({ kind, text, linked: Math.min(this.#linked, text.length) });
    this.#linked = 0;
  }

  /** `8,000<sup>1</sup>` must not become 80,001: a footnote mark goes, a power of ten is written `^6`, words stay. */
  #closeSuperscript(): void {
    if (this.#superscript === null) return;
    const { start, linked } = this.#superscript;
    this.#superscript = null;
    const mark = this.#text.slice(start).trim();
    const before = this.#text.slice(0, start);
    if (/(?:^|\D)10$/.test(before) && /^\d+$/.test(mark)) this.#text = `${before}^${mark}`;
    else if (linked || footnoteMark.test(mark)) this.#text = before;
    else this.#text = ordinal.test(mark) ? before + mark : `${before} ${mark}`;
  }
}

function isBlock(tag: string): boolean {
  return blockTags.has(tag) || headingTag.test(tag);
}

function collapse(text: string): string {
  return text
    .replace(/[ \t\r\f\v]*\n[ \t\r\f\v]*/g, '\n')
    .replace(/[ \t\f\v]+/g, ' ')
    .trim();
}

/** Old pages set a whole article in one cell of a table; its paragraphs are then no row. */
function isLayout(cell: string): boolean {
  return cell.length > 600 && cell.includes('\n\n');
}

/** `$` and `5,000` are one figure set in two cells, as filings do; the sign goes back to its figure, and `%` and `)` likewise. */
function joinCells(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replaceAll(/\n+/g, ' '))
    .join('\t')
    .replace(/([$€£¥(])\t(?=[\d(])/g, '$1')
    .replace(/(\d)\t(?=[%)])/g, '$1');
}
