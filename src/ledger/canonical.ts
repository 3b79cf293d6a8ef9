import { hash } from 'node:crypto';

interface Member {
  readonly name: string;
  readonly label: string;
}

const keptShapes = 1000;
const shapes = new Map<string, readonly Member[]>();

/** The members of records with these names, in order: a hundred thousand rows have a handful of shapes. */
function membersOf(names: readonly string[]): readonly Member[] {
  const shape = names.join('\u0000');
  const known = shapes.get(shape);
  if (known) return known;
  const members = [...names].sort().map((name) => ({ name, label: `${JSON.stringify(name)}:` }));
  if (shapes.size < keptShapes) shapes.set(shape, members);
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
