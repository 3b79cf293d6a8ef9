import type { Span } from '../../../core/index.ts';

const heading = /^[ \t>•*-]*item[\s\u00a0]+(\d\.\d{2})\b/gim;
const ending = /^[ \t]*(?:signatures?|exhibit index)\b[ \t.]*$/gim;

/** The items that a current report's text opens, by number, each up to the next or to the signature. */
export function itemsOf(text: string): ReadonlyMap<string, Span> {
  const starts = [...text.matchAll(heading)].map((match) => ({ item: match[1]!, start: match.index }));
  const stops = [...text.matchAll(ending)].map((match) => match.index);
  const items = new Map<string, Span>();
  for (const [i, { item, start }] of starts.entries()) {
    const next = starts[i + 1]?.start ?? text.length;
    const end = stops.find((stop) => stop > start && stop < next) ?? next;
    const held = items.get(item);
    // a list of contents names each item in one line: the longest is the item itself
    if (held === undefined || end - start > held.end - held.start) items.set(item, { start, end });
  }
  return items;
}
