import type { Extract } from '../types.ts';
import { type Block, BlockAssembler } from './blocks.ts';
import { linesOf } from './lines.ts';
import { mainBlocks } from './main-text.ts';
import { MetadataCollector } from './metadata.ts';
import { attribute, scan } from './scan.ts';

/** Beyond this much markup the page is read in one plain pass: a tree would take hundreds of megabytes and seconds. */
const largestTree = 1_500_000;

/** A page's main text with its furniture dropped. Scripts and styles are cut out unread; nothing is ever run. */
export function readHtml(html: string): Extract {
  const metadata = new MetadataCollector();
  const markup: string[] = [];
  let at = 0;
  for (const token of scan(html)) {
    metadata.see(token);
    if (token.kind !== 'raw') continue;
    markup.push(html.slice(at, token.start));
    at = token.end;
  }
  markup.push(html.slice(at));
  const page = markup.join('');
  const { title, published, publisher } = metadata.result();
  const { blocks, notes } = blocksOf(page);
  return { text: withTitle(title, linesOf(blocks)), title, published, publisher, notes };
}

function blocksOf(page: string): { blocks: readonly Block[]; notes: readonly string[] } {
  if (page.length > largestTree)
    return {
      blocks: scannedBlocks(page),
      notes: ['a very large page: read whole, without looking for its main part'],
    };
  try {
    return { blocks: mainBlocks(page), notes: [] };
  } catch (error) {
    // Readability and the tree both recurse; markup nested tens of thousands deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return {
      blocks: scannedBlocks(page),
      notes: ['markup nested too deeply to find its main part: read whole'],
    };
  }
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
