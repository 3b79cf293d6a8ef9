import { hash } from 'node:crypto';

interface Member {
  readonly name: string;
  readonly label: string;
}

interface Shape {
  readonly names: readonly string[];
  readonly members: readonly Member[];
}

const keptShapes = 1000;
const shapes = new Map<string, Shape>();

/** The members of records with these names, in order: a hundred thousand rows have a handful of shapes. */
function membersOf(names: readonly string[]): readonly Member[] {
  const joined = names.join();
  const known = shapes.get(joined);
  // two lists of names may join to one text, so the names themselves decide
  if (known?.names.length === names.length && known.names.every((name, i) => name === names[i])) {
    return known.members;
  }
  const members = [...names].sort().map((name) => ({ name, label: `${JSON.stringify(name)}:` }));
  if (shapes.size < keptShapes) shapes.set(joined, { names, members });
  return members;
}

/** JSON with keys in code-unit order and no spaces: one text for one value, whatever order its maker wrote it in. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'bigint') return `"${value}"`;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  let json = '{';
  for (const { name, label } of membersOf(Object.keys(record))) {
    const member = record[name];
    if (member === undefined) continue;
    if (json.length > 1) json += ',';
    json += label;
    json += canonicalJson(member);
  }
  return `${json}}`;
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** JSON escapes half a pair and nothing else of that range; the database could not store or parse it. */
export function hasHalfPair(json: string): boolean {
  return json.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json);
}
