import type { Extract } from '../types.ts';
import { type Block, BlockAssembler } from './blocks.ts';
import { linesOf } from './lines.ts';
import { mainBlocks } from './main-text.ts';
import { MetadataCollector } from './metadata.ts';
import { attribute, scan } from './scan.ts';

/** Beyond these a page is read in one plain pass: its tree would take hundreds of megabytes, or minutes to search. */
const largest = { characters: 1_500_000, elements: 40_000, depth: 400 };
/** their closing tags are often left out, so they say nothing about depth */
const leftOpen = /^(?:p|li|dt|dd|td|th|tr|option)$/;

/** A page's main text with its furniture dropped. Scripts and styles are cut out unread; nothing is ever run. */
export function readHtml(html: string): Extract {
  const metadata = new MetadataCollector();
  const markup: string[] = [];
  let at = 0;
  let [elements, depth, deepest] = [0, 0, 0];
  for (const token of scan(html)) {
    metadata.see(token);
    if (token.kind === 'raw') {
      markup.push(html.slice(at, token.start));
      at = token.end;
    } else if (token.kind === 'open') {
      elements++;
      if (!token.closed && !leftOpen.test(token.tag)) deepest = Math.max(deepest, ++depth);
    } else if (token.kind === 'close' && !leftOpen.test(token.tag)) depth--;
  }
  markup.push(html.slice(at));
  const page = markup.join('');
  const huge = page.length > largest.characters || elements > largest.elements || deepest > largest.depth;
  const { title, published, publisher, body } = metadata.result();
  const { blocks, notes } = huge ? readWhole(page, 'a very large or deeply nested page') : blocksOf(page);
  const seen = linesOf(blocks);
  const told = { title, published, publisher };
  // Some pages show a beginning and carry the whole as data; scripts would write it, and scripts are not run.
  if (body !== null && body.length > 2 * seen.length)
    return {
      ...told,
      text: withTitle(title, body),
      notes: [...notes, 'text taken from the page’s own data (JSON-LD)'],
    };
  const bare =
    seen.length < 200 && html.length > 4000 ? ['hardly any text: what scripts would write is not read'] : [];
  return { ...told, text: withTitle(title, seen), notes: [...notes, ...bare] };
}

interface Blocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

function blocksOf(page: string): Blocks {
  try {
    return { blocks: mainBlocks(page), notes: [] };
  } catch {
    // Readability and the tree builder throw errors of their own on markup that no browser would have written.
    return readWhole(page, 'markup too broken to find its main part');
  }
}

function readWhole(page: string, why: string): Blocks {
  return { blocks: scannedBlocks(page), notes: [`${why}: read whole, without looking for the main part`] };
}

/** All of a page's text in one plain pass: for filings, of which nothing is furniture. */
export function plainText(html: string): string {
  return linesOf(scannedBlocks(html));
}

function scannedBlocks(page: string): readonly Block[] {
  const assembler = new BlockAssembler();
  for (const token of scan(page)) {
    if (token.kind === 'text') assembler.text(token.text);
    else if (token.kind === 'close') assembler.close(token.tag);
    else if (token.kind === 'open') {
      if (token.tag === 'br') assembler.lineBreak();
      assembler.open(token.tag, (name) => attribute(token.attributes, name));
      if (token.closed) assembler.close(token.tag);
    }
  }
  return assembler.blocks();
}

/** The headline opens the text, as in a plain one; it is often outside the main part. */
function withTitle(title: string | null, text: string): string {
  if (title === null) return text;
  const flat = (s: string): string => s.replace(/\W+/g, ' ').trim().toLowerCase();
  const body = text.split('\n\n');
  const repeated = body.slice(0, 3).findIndex((paragraph) => flat(paragraph) === flat(title));
  if (repeated >= 0) body.splice(repeated, 1);
  return [title, ...body].filter((part) => part !== '').join('\n\n');
}
