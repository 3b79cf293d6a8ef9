import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Import {
  /** repository path of the importing file */
  readonly from: string;
  /** repository path, or the name of a package or a `node:` module */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Repository paths of the files below a folder, sorted; none when the folder is not there yet. */
export function filesIn(folder: string, ending: RegExp = /\.ts$/): readonly string[] {
  const all = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return all
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => ending.test(path) && !path.includes('node_modules/'))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Without comments and without what stands in quotes: what is left can only be code. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\s+from\s+)?'([^']+)';/gm;
const dynamic = /\bimport\(\s*'([^'$]+)'\s*\)/g;

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

export function importsOf(from: string): readonly Import[] {
  const text = textOf(from).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const found = [...text.matchAll(statement)].map(([, type, to]) => ({
    from,
    to: resolved(from, to as string),
    typeOnly: type !== undefined,
  }));
  const lazy = [...text.matchAll(dynamic)].map(([, to]) => ({
    from,
    to: resolved(from, to as string),
    typeOnly: false,
  }));
  return [...found, ...lazy];
}

/** `@scope/name` or `name`, without the path inside the package. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The first cycle found, as the files along it; `null` when there is none. */
export function cycleIn(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, Import[]>();
  for (const edge of imports) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const edge of next.get(file) ?? []) {
      const cycle = visit(edge.to, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
