import type { GivenFile } from '../feed.ts';
import { decodeTable } from '../table/decode.ts';
import { skipSpace, skipValue } from './json-places.ts';
import type { Cell, Line, Sheet } from './sheet.ts';

/**
 * A JSON array of objects as rows; the members of an object are its cells, each with its place. `null`, a missing member and
 * an empty string are one: empty. `null` when the file is no such array.
 */
export function jsonSheet(file: GivenFile): Sheet | null {
  const { text } = decodeTable(file.bytes);
  if (!/^\s*\[\s*\{/.test(text) || !isJson(text)) return null;
  const objects = [...members(text)];
  return {
    text,
    mediaType: 'application/json',
    columns: [...new Set(objects.flatMap(({ cells }) => [...cells.keys()]))],
    lines: () => objects.map(lineOf),
  };
}

interface Member {
  readonly start: number;
  readonly end: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

function lineOf({ start, end, cells }: Member): Line {
  return {
    start,
    end,
    broken: cells.size === 0 ? 'expected an object with members, found none' : null,
    cell: (column) => cells.get(column) ?? { value: '', start, end: start },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* members(text: string): Generator<Member> {
  let at = skipSpace(text, text.indexOf('[') + 1);
  while (text[at] !== ']') {
    const start = at;
    const end = skipValue(text, start);
    yield { start, end, cells: text[start] === '{' ? cellsOf(text, start) : new Map() };
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

function cellsOf(text: string, object: number): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  let at = skipSpace(text, object + 1);
  while (text[at] !== '}') {
    const nameEnd = skipValue(text, at);
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    const start = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const end = skipValue(text, start);
    const value: unknown = JSON.parse(text.slice(start, end));
    if (value !== null && value !== '') cells.set(name, { value: wording(value), start, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return cells;
}

function wording(value: unknown): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
