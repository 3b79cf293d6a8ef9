import { type CountCell, readCountCell } from './count-cell.ts';

const spelled = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z#]+/g, ' ')
    .trim();

/** Headers that hold the count of affected people, the most exact first. */
const counts: readonly RegExp[] = [
  /^total (?:number of )?(?:affected|layoff)|^total layoff number$/,
  /^(?:number|no|#) (?:of |to)?\s?(?:employees |workers )?(?:impacted|affected)|^number of (?:impacted|affected)/,
  /^(?:#|number(?: of| to)?) ?employees (?:affected|impacted)|^number toemployees affected$/,
  /^(?:employees|workers|workforce|jobs|people) (?:affected|impacted|laid off)$/,
  /^(?:affected|impacted) (?:workers|employees|jobs)$|^(?:number )?(?:laid off|affected)(?: affected)?$/,
  /^expected layoff$/,
  /^total employees$|^emp #$|^jobs(?: cut)?$|^employees$|^total laid off$/,
];
const revision = /^(?:revised|amended|updated) (?:layoff|count|number|total|employees)/;

/** Columns that sound like counts and are not: who is affected, when, where, and how many work there in all. */
const never =
  /company|employer|name|date|phone|address|location|union|type|total # of employees|expected dates/;

/** The header of the column to read the count from, or `null` when none says that it holds one. */
export function pickCountColumn(headers: readonly string[]): string | null {
  const usable = headers.filter((header) => !never.test(spelled(header)) && !revision.test(spelled(header)));
  for (const form of counts) {
    const found = usable.find((header) => form.test(spelled(header)));
    if (found !== undefined) return found;
  }
  return null;
}

/** The row's count. A revised count stands when it says a number above zero; feeds write 0 there for "not revised". */
export function readCount(row: Readonly<Record<string, string>>): CountCell {
  const headers = Object.keys(row);
  const column = pickCountColumn(headers);
  const first: CountCell =
    column === null
      ? { value: null, reason: 'no column holds a count', replaces: null, additional: false }
      : readCountCell(row[column] as string);
  const revisedColumn = headers.find((header) => revision.test(spelled(header)));
  const revised = revisedColumn === undefined ? null : readCountCell(row[revisedColumn] as string);
  if (revised?.value == null || revised.value.best === 0) return first;
  return { ...revised, replaces: first.value?.best ?? null };
}
