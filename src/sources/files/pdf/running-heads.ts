import type { PrintedLine } from './page-lines.ts';

const pageNumber = /^(?:page\s+|seite\s+|-\s*)?\d{1,4}(?:\s*(?:of|von|de|\/)\s*\d{1,4})?(?:\s*-)?$/i;

/** Drops what is printed on every page, such as a running head, a foot or a page number, so that no sentence is cut by it. */
export function withoutRunningHeads(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map((line) => shape(line))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(3, pages.length / 2);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((line) => {
      if (!edge.has(line)) return true;
      if ((line === page[0] || line === page.at(-1)) && pageNumber.test(line.text)) return false;
      return (seen.get(shape(line)) ?? 0) < often;
    });
  });
}

function edges(page: readonly PrintedLine[]): readonly PrintedLine[] {
  return page.length <= 4 ? page : [...page.slice(0, 2), ...page.slice(-2)];
}

/** The same head with another page number is the same head. */
function shape(line: PrintedLine): string {
  return line.text.replace(/\d+/g, '#').toLowerCase();
}
