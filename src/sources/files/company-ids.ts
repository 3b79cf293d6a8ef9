import type { Company } from '../../core/index.ts';

/** The id of an employer by any of its names; `null` when the register has none, or two employers share the name. */
export function companyIds(companies: readonly Company[]): (name: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const { id, name, aliases } of companies)
    for (const key of new Set([name, ...aliases].map(keyOf)))
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  return (name) => ids.get(keyOf(name)) ?? null;
}

const legalForm =
  /\b(?:inc|corp|corporation|company|co|ltd|limited|plc|group|holdings?|ag|se|sa|nv|gmbh|llc)\b/g;

/** `Meta Platforms, Inc.` and `Meta Platforms` are one name; a name that is nothing but a legal form stays as it is. */
function keyOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = words.replace(legalForm, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? words : bare;
}
