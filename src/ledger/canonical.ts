import { hash } from 'node:crypto';

/** JSON with keys in code-unit order and no spaces: one text for one value, whatever order its maker wrote it in. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return `"${value}"`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .sort()
    .filter((name) => record[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(record[name])}`);
  return `{${members.join(',')}}`;
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** JSON escapes half a pair and nothing else of that range; the database could not store or parse it. */
export function hasHalfPair(json: string): boolean {
  return json.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json);
}
