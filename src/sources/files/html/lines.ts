import type { Block } from './blocks.ts';

/** The text of a page: a paragraph or heading stands between blank lines, list items and table rows line by line. */
export function linesOf(blocks: readonly Block[]): string {
  let text = '';
  let previous: Block | null = null;
  for (const block of withoutLinkLists(blocks)) {
    const line = block.kind === 'item' ? `- ${block.text}` : block.text;
    if (previous !== null) text += joins(previous, block) ? '\n' : '\n\n';
    text += line;
    previous = block;
  }
  return text;
}

function joins(a: Block, b: Block): boolean {
  return a.kind === b.kind && (a.kind === 'item' || a.kind === 'row');
}

/** Three or more short lines in a row that are nothing but links are a menu, not a list. */
function withoutLinkLists(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  const endRun = (): void => {
    if (run.length < 3) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.text.length < 160 && block.linked > block.text.length * 0.8) run.push(block);
    else {
      endRun();
      kept.push(block);
    }
  }
  endRun();
  return kept;
}
