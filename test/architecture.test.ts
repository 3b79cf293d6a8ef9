import { describe, expect, it } from 'vitest';
import { codeOf, cycleIn, filesIn, importsOf, packageOf, textOf } from './house/code.ts';

interface Room {
  /** rooms of ours that it may import */
  readonly rooms: readonly string[];
  /** rooms whose types it may name, without running their code */
  readonly types?: readonly string[];
  /** packages, and `node:` modules by name; `node:*` is any of them */
  readonly outside: readonly string[];
  /** same input, same output: no clock, no locale, no randomness, no environment */
  readonly pure: boolean;
}

/** Who may import whom. What is not listed is forbidden; a room imports itself freely. */
const house: Readonly<Record<string, Room>> = {
  core: { rooms: [], outside: ['zod'], pure: true },
  math: { rooms: [], outside: [], pure: true },
  reading: { rooms: ['core'], outside: [], pure: true },
  sources: {
    rooms: ['core', 'reading'],
    outside: ['node:*', 'zod', 'unpdf', 'postal-mime', 'linkedom', '@mozilla/readability'],
    pure: false,
  },
  ledger: { rooms: ['core'], outside: ['node:*', 'zod', '@duckdb/node-api'], pure: false },
  linking: { rooms: ['core', 'math'], outside: [], pure: true },
  postings: { rooms: ['core', 'math'], outside: [], pure: true },
  measures: { rooms: ['core', 'math'], types: ['ledger'], outside: ['node:fs', 'node:url'], pure: true },
  causal: { rooms: ['core', 'math'], outside: [], pure: true },
  models: { rooms: ['core', 'math'], outside: [], pure: true },
  predictions: { rooms: ['core', 'math'], types: ['ledger'], outside: [], pure: true },
  engine: {
    rooms: [
      'core',
      'math',
      'reading',
      'sources',
      'ledger',
      'linking',
      'postings',
      'measures',
      'causal',
      'models',
      'predictions',
    ],
    outside: ['node:*'],
    pure: false,
  },
  http: { rooms: ['core', 'engine'], outside: ['node:*', 'hono', '@hono/node-server', 'zod'], pure: false },
  cli: { rooms: ['core', 'engine', 'http'], outside: ['node:*', 'citty'], pure: false },
  index: { rooms: ['core', 'reading', 'ledger', 'engine'], outside: [], pure: false },
};

const files = filesIn('src');
const imports = files.flatMap(importsOf);

/** `src/ledger/connector.ts` is in the room `ledger`; `src/engine.ts` is a room of one file. */
const roomOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');
const ours = (path: string): boolean => path.startsWith('src/');
const where = (edge: { from: string; to: string }): string => `${edge.from} -> ${edge.to}`;

describe('the rooms', () => {
  it('looks at every file and import there is', () => {
    console.log(`architecture: ${files.length} files, ${imports.length} imports`);
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    const spelled = files.flatMap((file) => textOf(file).match(/^(?:import|export)\b[^;]*?\bfrom '/gm) ?? []);
    expect(imports.length).toBeGreaterThanOrEqual(spelled.length);
  });

  it('are all in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => house[room] === undefined)).toEqual([]);
  });

  it('import only the rooms they may', () => {
    const broken = imports.filter((edge) => {
      const [room, target] = [house[roomOf(edge.from)], roomOf(edge.to)];
      if (!ours(edge.to) || target === roomOf(edge.from)) return false;
      return !room?.rooms.includes(target) && !(edge.typeOnly && room?.types?.includes(target));
    });
    expect(broken.map(where)).toEqual([]);
  });

  it('import only the packages they may; the database driver is the ledger’s alone', () => {
    const broken = imports.filter((edge) => {
      const outside = house[roomOf(edge.from)]?.outside ?? [];
      const name = packageOf(edge.to);
      return (
        !ours(edge.to) && !outside.includes(name) && !(name.startsWith('node:') && outside.includes('node:*'))
      );
    });
    expect(broken.map(where)).toEqual([]);
    const driver = imports.filter((edge) => edge.to.startsWith('@duckdb/'));
    expect(new Set(driver.map((edge) => edge.from))).toEqual(new Set(['src/ledger/connector.ts']));
  });

  it('have no import cycle, types included', () => {
    expect(cycleIn(imports.filter((edge) => ours(edge.to)))).toBeNull();
    const knot = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ].map((edge) => ({ ...edge, typeOnly: false }));
    expect(cycleIn(knot)).toEqual(['a', 'b', 'a']);
  });
});

const impure: readonly [what: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
  ['randomness', /\bMath\.random\b|\bcrypto\./],
  ['the locale', /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/],
  ['the environment', /\bprocess\.|\bglobalThis\.|\bfetch\(/],
];

const unwelcome: readonly [what: string, pattern: RegExp][] = [
  ['a bare Error', /\b(?:throw|reject\()\s*new (?:Type|Range|Syntax)?Error\b/],
  ['any', /:\s+any\b|\bas any\b|<any>|\bany\[\]/],
  ['export *', /^export \*/m],
  ['an enum', /^\s*(?:export )?(?:const )?enum\s/m],
];

const remarks: readonly [what: string, pattern: RegExp][] = [
  ['a silenced compiler', /@ts-(?:ignore|nocheck|expect-error)/],
  ['a silenced linter', /biome-ignore(?!.*:\s*\S)/],
  ['work put off', /\b(?:TODO|FIXME|XXX|HACK)\b/],
];

function holding(
  paths: readonly string[],
  pattern: RegExp,
  read: (path: string) => string,
): readonly string[] {
  return paths.filter((path) => pattern.test(read(path)));
}

describe('what no file holds', () => {
  const pure = files.filter((file) => house[roomOf(file)]?.pure);
  it.each(impure)('%s, in a room that computes', (_what, pattern) => {
    expect(pure.length).toBeGreaterThan(50);
    expect(holding(pure, pattern, codeOf)).toEqual([]);
  });
  it.each(unwelcome)('%s', (_what, pattern) => {
    expect(holding(files, pattern, codeOf)).toEqual([]);
  });
  it.each(remarks)('%s', (_what, pattern) => {
    expect(holding(files, pattern, textOf)).toEqual([]);
  });
  it('a test that is skipped, alone or to be written', () => {
    const tests = filesIn('test', /\.test\.ts$/);
    expect(tests.length).toBeGreaterThan(20);
    expect(holding(tests, /\b(?:it|test|describe)\.(?:skip|only|todo)\b/, codeOf)).toEqual([]);
  });
});

describe('size', () => {
  const lines = (path: string): number => textOf(path).trimEnd().split('\n').length;
  it('no file is over 250 lines, and half of them are under 80', () => {
    const all = filesIn('src', /\.(?:ts|sql)$/);
    expect(all.filter((path) => lines(path) > 250).map((path) => `${path}: ${lines(path)}`)).toEqual([]);
    const sizes = files.map(lines).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });
});
