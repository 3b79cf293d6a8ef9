import type { Cells } from './read-row.ts';
import type { StateList } from './state-list.ts';

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:|#]+/g, ' ')
    .trim();

/**
 * Names rows for ever: by the state's own number where the list has one, else by who gave notice, when and where, in the words
 * of the cells themselves. Never by the count, so a corrected count stays the same notice, and never by what a parser made of a
 * cell, so a better parser names nothing anew. Alike rows are numbered in the order of the file.
 */
export function keyMaker({ columns }: StateList): (cells: Cells) => string {
  const seen = new Map<string, number>();
  const said = [
    columns.employer,
    columns.notice ?? columns.received ?? columns.effective?.[0] ?? columns.datedLink,
    ...(columns.site ?? []),
    columns.city,
  ].filter((header) => header !== undefined);
  return (cells) => {
    const numbered = columns.key ?? [];
    const named = plain(cells(numbered[0] ?? '')) === '' ? said : numbered;
    const words = named.map((header) => plain(cells(header))).join(' | ');
    const key = /[^\s|]/.test(words) ? words : 'unnamed';
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  };
}
