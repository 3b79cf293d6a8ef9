import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, BlockAssembler } from './blocks.ts';

/** The little of the document tree that is used here; the packages' own types need a browser's. */
interface TreeNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

interface Tree extends TreeNode {
  querySelectorAll(selector: string): ArrayLike<TreeNode>;
}

const mark = 'data-at';

/**
 * Readability says where the article stands; what is said there is then taken from the page as it was, because
 * Readability itself drops tables, short lists and lone figures, which is where the numbers are.
 */
export function mainBlocks(html: string): readonly Block[] {
  const page = treeOf(html);
  // From the top, not from `body`: a piece of a page has none.
  const whole = walk(page);
  const article = articleIn(html, page);
  if (article === null) return whole;
  const blocks = walk(article);
  return lengthOf(blocks) < Math.max(200, lengthOf(whole) * 0.1) ? whole : blocks;
}

function articleIn(html: string, page: Tree): TreeNode | null {
  const copy = treeOf(html);
  const copied = Array.from(copy.querySelectorAll('*'));
  copied.forEach((element, i) => {
    element.setAttribute(mark, String(i));
  });
  const options = { charThreshold: 200, disableJSONLD: true, serializer: (node: unknown) => node };
  const found = new Readability(copy as never, options).parse()?.content as Tree | null | undefined;
  if (found === null || found === undefined) return null;
  const originals = page.querySelectorAll('*');
  const kept = Array.from(
    found.querySelectorAll(`p[${mark}],li[${mark}],h2[${mark}],h3[${mark}],td[${mark}]`),
  )
    .map((element) => originals[Number(element.getAttribute(mark))])
    .filter((element) => element !== undefined);
  return commonAncestor(kept);
}

function treeOf(html: string): Tree {
  return parseHTML(html).document as unknown as Tree;
}

function commonAncestor(nodes: readonly TreeNode[]): TreeNode | null {
  let path: TreeNode[] | null = null;
  for (const node of nodes) {
    const up: TreeNode[] = [];
    for (let at = node.parentNode; at !== null; at = at.parentNode) up.unshift(at);
    if (path === null) path = up;
    else {
      const shared: TreeNode[] = path;
      const parts = shared.findIndex((ancestor, i) => ancestor !== up[i]);
      path = parts < 0 ? shared : shared.slice(0, parts);
    }
  }
  const lowest = path?.findLast((node) => node.nodeType === 1);
  return lowest ?? null;
}

/** Depth first without recursion: a page may nest deeper than the stack. */
function walk(root: TreeNode): readonly Block[] {
  const assembler = new BlockAssembler();
  let node: TreeNode | null = root;
  while (node !== null) {
    let down: TreeNode | null = null;
    if (node.nodeType === 3) assembler.text(node.data);
    else if (node.nodeType === 1) down = enter(assembler, node);
    else down = node.firstChild;
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(assembler, node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return assembler.blocks();
}

function enter(assembler: BlockAssembler, node: TreeNode): TreeNode | null {
  const tag = node.localName.toLowerCase();
  if (tag === 'br') assembler.lineBreak();
  const taken = assembler.open(tag, (name) => node.getAttribute(name));
  if (taken && node.firstChild !== null) return node.firstChild;
  leave(assembler, node);
  return null;
}

function leave(assembler: BlockAssembler, node: TreeNode): void {
  if (node.nodeType === 1) assembler.close(node.localName.toLowerCase());
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
