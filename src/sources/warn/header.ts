import type { GivenFile, Recognition } from '../feed.ts';
import type { CsvRow } from '../register/csv.ts';
import { openTable } from '../table/open-table.ts';
import type { StateList } from './state-list.ts';

const spelled = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** The headers that a declaration lists. */
export const headersOf = (list: StateList): readonly string[] => list.header.split(' | ').map(spelled);

/** Every list looks at the same few rows of a file, and one of them may hold 16,384 cells. */
const positions = new WeakMap<CsvRow, ReadonlyMap<string, number>>();

/** Where each header stands in a row; of two that are spelled alike the first. */
export function positionsIn(row: CsvRow): ReadonlyMap<string, number> {
  const known = positions.get(row);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  positions.set(row, places);
  row.fields.forEach(({ value }, i) => {
    const header = value === '' ? '' : spelled(value);
    if (header !== '' && !places.has(header)) places.set(header, i);
  });
  return places;
}

/** Titles may stand above the header. */
const searched = 12;
/** A row that holds so many of the declared headers is the header, changed. */
const alike = 0.6;

/** The row of the file that holds every declared header and no other, or `null`. */
export function findHeader(list: StateList, file: GivenFile): CsvRow | null {
  const declared = headersOf(list);
  const fits = (row: CsvRow): boolean => {
    const found = positionsIn(row);
    return found.size === declared.length && declared.every((header) => found.has(header));
  };
  return openTable(file).head.slice(0, searched).find(fits) ?? null;
}

/** Whether a file is this state's list, and if it only looks like it, which header is missing or new. */
export function recogniseList(list: StateList, file: GivenFile): Recognition {
  const header = findHeader(list, file);
  if (header !== null) return marked(list, file, header) ? { fits: true } : { fits: false };
  const declared = headersOf(list);
  for (const row of openTable(file).head.slice(0, searched)) {
    const found = [...positionsIn(row).keys()];
    const missing = declared.filter((name) => !found.includes(name));
    const added = found.filter((name) => !declared.includes(name));
    const shared = declared.length - missing.length;
    const close = shared >= 2 && shared >= alike * declared.length && shared >= alike * found.length;
    if (close && marked(list, file, row)) return { fits: false, near: changed(missing, added) };
  }
  return { fits: false };
}

function changed(missing: readonly string[], added: readonly string[]): string {
  const named = (names: readonly string[]): string =>
    names
      .slice(0, 6)
      .map((name) => `"${name}"`)
      .join(', ');
  const parts = [
    ...(missing.length > 0 ? [`its header lacks ${named(missing)}`] : []),
    ...(added.length > 0
      ? [`${missing.length > 0 ? 'has' : 'its header has'} ${named(added)}, which is not known`]
      : []),
  ];
  return parts.join(' and ');
}

function marked({ mark }: StateList, file: GivenFile, header: CsvRow): boolean {
  if (mark === undefined) return true;
  const at = positionsIn(header).get(mark.column);
  if (at === undefined) return false;
  return openTable(file).head.some(
    (row) => row.start > header.start && (row.fields[at]?.value ?? '').includes(mark.holds),
  );
}
