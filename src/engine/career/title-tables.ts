import { basename } from 'node:path';
import { Problem } from '../../core/index.ts';
import type { KnownTitle } from '../../postings/titles/title-index.ts';
import { splitDelimited } from '../table/delimited.ts';
import { tableText } from '../table/table.ts';

/** A title that a table places, with the row that says so. */
export interface PlacedTitle extends KnownTitle {
  readonly file: string;
  readonly line: number;
}

/** One row of the crosswalk between O*NET and ESCO. */
export interface CrosswalkRow {
  readonly occupation: string;
  readonly concept: string;
  /** as the crosswalk words it: exactMatch, closeMatch, broadMatch, narrowMatch */
  readonly match: string;
}

/** What tables of titles that a user brought say, and which of their rows were refused. */
export interface TitleTables {
  /** titles of O*NET-SOC 2019 occupations */
  readonly onet: readonly PlacedTitle[];
  /** titles of ESCO occupations, by the address of the concept */
  readonly esco: readonly PlacedTitle[];
  readonly crosswalk: readonly CrosswalkRow[];
  /** what an occupation or concept is called */
  readonly names: ReadonlyMap<string, string>;
  readonly refused: readonly { readonly file: string; readonly line: number; readonly why: string }[];
}

type Cells = Readonly<Record<string, string>>;
interface Gathered {
  readonly onet: PlacedTitle[];
  readonly esco: PlacedTitle[];
  readonly crosswalk: CrosswalkRow[];
  readonly names: Map<string, string>;
}

const occupationCode = /^\d\d-\d{4}\.\d\d$/;
const conceptAddress = /^https?:\/\/data\.europa\.eu\/esco\/occupation\/[\w-]+$/;
const groupAddress = /^https?:\/\/data\.europa\.eu\/esco\/isco\//;

/** A shape of table: the columns it is known by, and what a row adds; the reason where a row adds nothing. */
interface Shape {
  readonly columns: readonly string[];
  add(cells: Cells, place: { readonly file: string; readonly line: number }, to: Gathered): string | null;
}

const shapes: readonly Shape[] = [
  {
    columns: ['O*NET-SOC Code', 'Title', 'Alternate Title', 'Short Title'],
    add(cells, place, { onet, names }) {
      const [concept, name, title, short] = this.columns.map((column) => cells[column]!);
      if (!occupationCode.test(concept!)) return expected('an O*NET-SOC code such as 15-1253.00', concept!);
      if (title === '') return expected('an alternate title', title);
      if (!names.has(concept!)) onet.push({ title: name!, concept: concept!, weight: 1, ...place });
      names.set(concept!, name!);
      for (const known of [title!, short!])
        if (known !== '') onet.push({ title: known, concept: concept!, weight: 1, ...place });
      return null;
    },
  },
  {
    columns: ['O*NET Id', 'O*NET Title', 'ESCO or ISCO URI', 'ESCO or ISCO Title', 'Type of Match'],
    add(cells, place, { onet, esco, crosswalk, names }) {
      const [occupation, name, concept, label, match] = this.columns.map((column) => cells[column]!);
      if (!occupationCode.test(occupation!))
        return expected('an O*NET-SOC code such as 15-1253.00', occupation!);
      // some occupations are led to a group of ISCO, which is no occupation
      if (groupAddress.test(concept!)) return null;
      if (!conceptAddress.test(concept!)) return expected('the address of an ESCO occupation', concept!);
      if (!names.has(occupation!)) onet.push({ title: name!, concept: occupation!, weight: 1, ...place });
      if (!names.has(concept!)) esco.push({ title: label!, concept: concept!, weight: 1, ...place });
      names.set(occupation!, name!).set(concept!, label!);
      crosswalk.push({ occupation: occupation!, concept: concept!, match: match! });
      return null;
    },
  },
  {
    columns: ['vacancyTitle', 'conceptUri'],
    add(cells, place, { esco }) {
      const [title, concept] = this.columns.map((column) => cells[column]!.trim());
      if (!conceptAddress.test(concept!)) return expected('the address of an ESCO occupation', concept!);
      if (title === '') return expected('a title', title);
      esco.push({ title: title!, concept: concept!, weight: 1, ...place });
      return null;
    },
  },
];

function expected(what: string, came: string): string {
  return `expected ${what}; ${came === '' ? 'nothing' : `"${came.slice(0, 40)}"`} came`;
}

/**
 * Reads tables of titles in the shapes of O*NET's alternate titles, of the crosswalk between ESCO and O*NET, and of
 * vacancy titles placed in ESCO, told apart by their columns. Lines above the header are passed over.
 */
export function readTitleTables(paths: readonly string[]): TitleTables {
  const gathered: Gathered = { onet: [], esco: [], crosswalk: [], names: new Map() };
  const refused: TitleTables['refused'][number][] = [];
  for (const path of paths) {
    const file = basename(path);
    const { rows, lines } = splitDelimited(tableText(path));
    const { shape, header } = shapeOf(rows, file);
    const columns = rows[header]!.map((column) => column.trim());
    for (let i = header + 1; i < rows.length; i++) {
      const place = { file, line: lines[i]! };
      const row = rows[i]!;
      const why =
        row.length === columns.length
          ? shape.add(Object.fromEntries(columns.map((c, at) => [c, row[at]!])), place, gathered)
          : `expected ${columns.length} cells; ${row.length} came`;
      if (why !== null) refused.push({ ...place, why });
    }
  }
  return { ...gathered, refused };
}

function shapeOf(
  rows: readonly (readonly string[])[],
  file: string,
): { readonly shape: Shape; readonly header: number } {
  for (const [header, row] of rows.slice(0, 50).entries()) {
    const shape = shapes.find(({ columns }) => columns.every((c) => row.some((cell) => cell.trim() === c)));
    if (shape !== undefined) return { shape, header };
  }
  throw new Problem(
    'bad-input',
    `Expected a table of titles in ${file}; no line holds the columns of one that is known.`,
    {
      hint: `Known are tables with the columns ${shapes.map(({ columns }) => columns.join(', ')).join('; ')}.`,
      facts: { first: rows[0]?.join(',').slice(0, 120) ?? null },
    },
  );
}
