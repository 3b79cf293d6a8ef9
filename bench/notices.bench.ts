import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Batch } from '../src/core/index.ts';
import { rekeyedIn } from '../src/engine/add/rekey.ts';
import { feeds } from '../src/sources/feeds.ts';
import { parseCsv } from '../src/sources/register/csv.ts';
import { registerFeed } from '../src/sources/warn/register-feed.ts';
import type { Bench, Timing } from './run.ts';

const shared = new URL('../../shared/data/warn/', import.meta.url);
const context = { retrieved: '2026-08-08', url: null };

const read = (path: string): { name: string; bytes: Uint8Array } => ({
  name: path,
  bytes: readFileSync(new URL(path, shared)),
});
const files = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, shared)).map((name) => `${folder}/${name}`);

function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = parseCsv(readFileSync(new URL(path, shared), 'utf8'));
  return rows.map((row) =>
    Object.fromEntries(header!.fields.map((field, i) => [field.value, row.fields[i]?.value ?? ''])),
  );
}

const percent = (part: number, whole: number): number => (100 * part) / whole;

/** Rows of the 32 states: read, and accounted for by what `parse` gave back. */
function raw(): readonly Timing[] {
  let [rows, accounted, stated] = [0, 0, 0];
  for (const path of files('raw')) {
    const file = read(path);
    const fitting = feeds.filter((feed) => feed.recognise(file).fits);
    const batch = fitting.length === 1 ? fitting[0]!.parse(file, context) : null;
    const [kept, refused] = [batch?.statements?.length ?? 0, batch?.quarantined?.length ?? 0];
    console.log(
      `  ${path.padEnd(12)} ${fitting[0]?.name ?? 'no feed'}: ${batch?.rowsRead} = ${kept} + ${refused}`,
    );
    rows += batch?.rowsRead ?? 0;
    accounted += kept + refused;
    stated += kept;
  }
  return [
    {
      what: 'rows of 32 states accounted for',
      value: percent(accounted, rows),
      unit: '%',
      goal: { at: 'least', value: 100 },
    },
    { what: 'of them notices, not quarantined', value: percent(stated, rows), unit: '%' },
  ];
}

/** Rows of two copies that the register's other id says are one, beside what was known again. */
function rekeyed(): Timing {
  const paths = files('history').filter((path) => path.includes('/nj.'));
  const [before, after] = [rowsOf(paths[0]!), rowsOf(paths[1]!)];
  const named = new Map(after.map((row) => [row.source_notice_id, row.dedupe_key]));
  const parse = (path: string): Batch => registerFeed.parse(read(path), context);
  const found = rekeyedIn(parse(paths[0]!), parse(paths[1]!));
  const truth = before.filter((row) => row.source_notice_id !== '' && named.has(row.source_notice_id));
  const changed = truth.filter((row) => named.get(row.source_notice_id) !== row.dedupe_key);
  const right = changed.filter((row) => found.get(named.get(row.source_notice_id)!) === row.dedupe_key);
  return {
    what: `re-keyed rows kept the same, of ${changed.length} (NJ)`,
    value: percent(right.length, changed.length),
    unit: '%',
    goal: { at: 'least', value: 95 },
  };
}

/** Rows whose key stayed and whose figures changed must be versions: the same key, once, in the later copy. */
function revised(): Timing {
  let [changed, kept] = [0, 0];
  for (const state of ['wa', 'nj', 'ma']) {
    const paths = files('history').filter((path) => path.includes(`/${state}.`));
    for (const [i, path] of paths.slice(1).entries()) {
      const before = new Map(rowsOf(paths[i]!).map((row) => [row.dedupe_key, row]));
      const keys = new Map<string, number>();
      for (const { origin } of registerFeed.parse(read(path), context).statements!)
        keys.set(origin.key, (keys.get(origin.key) ?? 0) + 1);
      for (const row of rowsOf(path)) {
        const old = before.get(row.dedupe_key!);
        const same = ['employees_affected', 'effective_date', 'employer_name', 'location'].every(
          (c) => old?.[c] === row[c],
        );
        if (old === undefined || same) continue;
        changed++;
        if (keys.has(row.dedupe_key!)) kept++;
      }
    }
  }
  return {
    what: `revisions that are versions, of ${changed}`,
    value: percent(kept, changed),
    unit: '%',
    goal: { at: 'least', value: 95 },
  };
}

/** Rows that the register lists twice since its Washington list changed a date column, and refilings taken for such. */
function shadows(): readonly Timing[] {
  const pairs = new Set<string>();
  let found = 0;
  const rows = new Map<string, Readonly<Record<string, string>>>();
  for (const path of files('register')) {
    const { statements = [] } = registerFeed.parse(read(path), context);
    for (const row of rowsOf(path)) rows.set(row.dedupe_key!, row);
    const told = new Map(statements.map(({ origin, statement }) => [origin.key, statement.id]));
    found += statements.length - told.size;
    for (const [key, id] of told) if (key !== id) pairs.add([key, id].sort().join(' '));
  }
  const refilings = rowsOf('register-links.csv').filter((link) => {
    const [a, b] = [rows.get(link.dedupe_key!), rows.get(link.related_dedupe_key!)];
    const listed = a !== undefined && b !== undefined && link.kind === 'amendment_of';
    return listed && (a.effective_date !== b.effective_date || a.employees_affected !== b.employees_affected);
  });
  const flagged = refilings.filter((link) =>
    pairs.has([link.dedupe_key, link.related_dedupe_key].sort().join(' ')),
  );
  return [
    {
      what: 'shadow duplicates found, of about 1,381',
      value: found,
      unit: 'rows',
      goal: { at: 'least', value: 1000 },
    },
    {
      what: `refilings flagged, of ${refilings.length}`,
      value: percent(flagged.length, refilings.length),
      unit: '%',
      goal: { at: 'most', value: 2 },
    },
  ];
}

async function run(): Promise<readonly Timing[]> {
  if (!existsSync(shared)) {
    console.log('  ../shared is not there: nothing is measured');
    return [];
  }
  return [...raw(), revised(), rekeyed(), ...shadows()];
}

export const bench: Bench = { name: 'state notices, the register and its copies', run };
