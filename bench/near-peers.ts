import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

/** What another took for the same texts, one thread, and which texts it says repeat another. */
export interface Peer {
  readonly name: string;
  /** processor seconds to cut texts into words; `null` where it was given hashes */
  readonly tokens: number | null;
  readonly seconds: number;
  /** a digit a text, 1 for a repeat */
  readonly flagged: string;
}

export const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Packages of Python that are there; which are absent is printed. */
export function pythonPeers(
  texts: readonly string[],
  hashes: Uint32Array,
  starts: Uint32Array,
): readonly Peer[] {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-near-'));
  try {
    writeFileSync(join(folder, 'texts.jsonl'), texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
    writeFileSync(join(folder, 'shingles.u32'), hashes);
    writeFileSync(join(folder, 'starts.u32'), starts);
    const script = fileURLToPath(new URL('peers/near.py', import.meta.url));
    const python = process.env.HEADCOUNT_PEERS_PYTHON ?? 'python3';
    const ran = spawnSync(python, [script, folder], {
      encoding: 'utf8',
      timeout: 900_000,
      maxBuffer: 2 ** 26,
    });
    for (const line of ran.stderr.split('\n').filter((text) => text.startsWith('absent')))
      console.log(`  ${line}`);
    if (ran.status !== 0) {
      const why = ran.error?.message ?? ran.stderr.trim().split('\n').at(-1);
      console.log(`  ${python} did not finish (HEADCOUNT_PEERS_PYTHON names another): ${why}`);
    }
    return ran.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Peer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hashed = `
  words AS (
    SELECT n, list_transform(regexp_split_to_array(lower(text), '[^a-z0-9_+#\\x{80}-\\x{10ffff}]+'), w -> hash(w)) AS w
    FROM texts),
  shingles AS (SELECT n, unnest(list_transform(list_zip(w, w[2:], w[3:], true), three -> hash(three))) AS h FROM words)`;

/** Bands of six, as ours, and for each text whether an earlier one shares a band. */
const banded = `
  SELECT DISTINCT b.n FROM bands a JOIN bands b ON a.band = b.band AND a.key = b.key AND a.n < b.n`;

const minima = (of: (i: bigint) => string): string =>
  Array.from({ length: 128 }, (_, i) => `min(${of(BigInt(i))})`).join(', ');
const constant = (i: bigint): bigint => BigInt.asUintN(64, (i + 1n) * 0x9e3779b97f4a7c15n);

/** MinHash of 128 in SQL: as it is mostly written, with a cheaper permutation, and with one permutation for all. */
const statements: readonly (readonly [string, string])[] = [
  ['128 hashes of each shingle', classic((i) => `hash(xor(h, ${constant(i)}::UBIGINT))`)],
  ['128 exclusive-ors of one hash', classic((i) => `xor(h, ${constant(i)}::UBIGINT)`)],
  [
    'one permutation, 128 bins',
    `WITH ${hashed},
    minima AS (SELECT n, (h >> 57)::UTINYINT AS bin, min(h) AS least FROM shingles GROUP BY ALL),
    bands AS (SELECT n, bin // 6 AS band, hash(list(least ORDER BY bin)) AS key FROM minima GROUP BY ALL) ${banded}`,
  ],
];

function classic(of: (i: bigint) => string): string {
  return `WITH ${hashed},
    signatures AS (SELECT n, [${minima(of)}] AS m FROM shingles GROUP BY n),
    bands AS (SELECT n, band, hash(list_slice(m, band * 6 + 1, band * 6 + 6)) AS key FROM signatures, range(21) t(band))
    ${banded}`;
}

/** The same texts in DuckDB, one thread, in memory; putting them there is not counted. */
export async function duckdbPeers(texts: readonly string[]): Promise<readonly Peer[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '6GB' });
  const connection = await instance.connect();
  await connection.run('CREATE TABLE texts (n INTEGER, text VARCHAR)');
  const appender = await connection.createAppender('texts');
  for (const [n, text] of texts.entries()) {
    appender.appendInteger(n);
    appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
  const peers: Peer[] = [];
  for (const [name, sql] of statements) {
    const from = processorSeconds();
    const repeats = (await connection.runAndReadAll(sql)).getRows();
    const seconds = processorSeconds() - from;
    const found = new Set(repeats.map(([n]) => Number(n)));
    const flagged = texts.map((_, n) => (found.has(n) ? '1' : '0')).join('');
    peers.push({ name: `DuckDB’s SQL, ${name}`, tokens: null, seconds, flagged });
  }
  connection.closeSync();
  instance.closeSync();
  return peers;
}
