import { Problem } from '../../core/index.ts';

/** `a=1,b=two` as names and values; a part without its name or its value is a mistake. */
export function pairs(given: string | undefined, option: string): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  const found: Record<string, string> = {};
  for (const part of given.split(',')) {
    const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined)
      throw new Problem('bad-option', `Expected NAME=VALUE after --${option}; "${part.slice(0, 40)}" came.`, {
        hint: `For example --${option} company=meta,year=2024.`,
      });
    found[name] = value;
  }
  return found;
}
