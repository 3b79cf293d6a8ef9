import { readFileSync } from 'node:fs';
import type { Batch } from '../core/index.ts';
import type { RowFilter, RowKind } from './ledger.ts';

export function sqlFile(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** A kind's table bears the name of its list in a batch. */
export const tables: { readonly [K in RowKind]: keyof Batch } = {
  statement: 'statements',
  action: 'actions',
  finding: 'findings',
  observation: 'observations',
  prediction: 'predictions',
  company: 'companies',
  correction: 'corrections',
  link: 'links',
  quarantined: 'quarantined',
};

type FilterName = Exclude<keyof RowFilter, 'asOf' | 'revision'>;

const byColumn = (column: string): string => `($${column} IS NULL OR t.${column} = $${column})`;
const conditions: { readonly [F in FilterName]: string } = {
  source: byColumn('source'),
  key: byColumn('key'),
  subject: '($subject IS NULL OR contains(lower(t.subject), lower($subject)))',
  company: byColumn('company'),
  measure: byColumn('measure'),
  event: byColumn('event'),
  document: byColumn('document'),
  series: byColumn('series'),
};

/** Which filters each kind understands; any other is refused rather than ignored. */
export const filtersOf: { readonly [K in RowKind]: readonly FilterName[] } = {
  statement: ['source', 'key', 'subject', 'company', 'measure', 'event', 'document'],
  action: ['source', 'key', 'subject', 'company', 'event', 'document'],
  finding: ['source', 'key', 'document'],
  observation: ['source', 'key', 'subject', 'company', 'series'],
  prediction: ['source', 'key'],
  company: ['source', 'key'],
  correction: ['source', 'key'],
  link: ['source', 'key'],
  quarantined: ['source', 'key'],
};

const reader = (kind: RowKind): string => `
  SELECT shown.body, shown.flag_list, shown.hash, shown.revision, shown.version, shown.text_id
  FROM ${tables[kind]} t JOIN shown ON shown.row = t.row
  WHERE ${filtersOf[kind].map((name) => conditions[name]).join(' AND ')}
  ORDER BY t.source, t.key, t.hash`;

/** Every statement that this room can send, so that a test can have the engine bind each of them. */
export const sql = {
  schemas: "SELECT count(*) AS n FROM information_schema.tables WHERE table_schema = 'held'",
  foreignTables: "SELECT count(*) AS n FROM information_schema.tables WHERE table_schema <> 'held'",
  version: 'SELECT max(version) AS version FROM held.version',
  setVersion: 'INSERT INTO held.version VALUES ($version)',

  revision: 'SELECT coalesce(max(revision), 0) AS revision FROM held.runs',
  runs: 'SELECT * FROM held.runs ORDER BY revision',

  heldContents: 'SELECT id FROM held.contents WHERE id IN (SELECT unnest($ids))',
  textsOfDocuments: `
    SELECT r.key AS document, r.text_id, any_value(t.bytes) AS bytes
    FROM held.rows r JOIN held.contents t ON t.id = r.text_id
    WHERE r.kind = 'document' AND r.key IN (SELECT unnest($ids))
    GROUP BY r.key, r.text_id ORDER BY r.key, max(r.revision) DESC, r.text_id`,
  // long lists go in as one JSON text: the driver makes a list value item by item
  seenSnapshots: `
    SELECT DISTINCT snapshot FROM held.rows
    WHERE source = $source AND snapshot IN (SELECT unnest(from_json($snapshots, '["VARCHAR"]')))`,
  heldRows: `
    SELECT kind, key, snapshot, hash FROM held.rows
    WHERE source = $source
      AND snapshot IN (SELECT unnest(from_json($snapshots, '["VARCHAR"]')))
      AND key IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))`,

  latestCorrections: `
    SELECT r.body FROM held.rows r JOIN latest ON latest.row = r.rowid
    WHERE r.kind = 'correction' ORDER BY r.known_at, r.source, r.key`,
  correctionTargets: `
    SELECT latest.row, r.kind, r.source, r.key, r.body FROM held.rows r JOIN latest ON latest.row = r.rowid
    WHERE r.kind IN ('statement', 'action', 'finding', 'observation', 'prediction')
      AND r.key IN (SELECT unnest($keys))
    ORDER BY latest.row`,

  versions: `
    SELECT body, '[]' AS flag_list, hash, revision,
      row_number() OVER (PARTITION BY key ORDER BY known_at, revision, snapshot) AS version, text_id
    FROM held.rows
    WHERE kind = $kind AND source = $source
      AND $key = CASE WHEN kind = 'quarantined' THEN body->>'$.origin.key' ELSE key END
    ORDER BY known_at, revision, snapshot`,
  documents: `
    SELECT id, text_id AS "textId", media_type AS "mediaType", title, publisher, url, published, retrieved,
      chars, bytes
    FROM documents ORDER BY id, "textId"`,
  document: `
    SELECT body, text_id FROM held.rows
    WHERE kind = 'document' AND key = $id AND ($text IS NULL OR text_id = $text)
    ORDER BY known_at, source, snapshot LIMIT 1`,
  content: 'SELECT bytes FROM held.contents WHERE id = $id',

  // documents are ordered among themselves by snapshot alone: they are sightings, and none replaces another
  contents: `
    SELECT concat_ws(chr(31), kind, source, key,
      row_number() OVER (PARTITION BY kind, source, key
        ORDER BY CASE kind WHEN 'document' THEN '' ELSE known_at END,
          CASE kind WHEN 'document' THEN 0 ELSE revision END, snapshot), hash) AS line
    FROM held.rows
    WHERE revision <= $revision AND known_at[:10] <= $asOf
    ORDER BY line`,

  countRows: 'SELECT count(*) AS n FROM held.rows',
  brokenRows: `
    SELECT kind, source, key, revision FROM held.rows
    WHERE hash IS DISTINCT FROM sha256(concat_ws(chr(31), kind, source, key, snapshot, known_at, body))
    ORDER BY kind, source, key`,
  doubledRows: `SELECT kind, source, key, count(*) AS n FROM held.rows
    GROUP BY kind, source, key, snapshot HAVING count(*) > 1 ORDER BY kind, source, key`,
  contentSizes: 'SELECT id, octet_length(bytes) AS size FROM held.contents ORDER BY id',
  documentIds: "SELECT DISTINCT key AS id, text_id FROM held.rows WHERE kind = 'document'",
  brokenContents: `
    SELECT id FROM held.contents WHERE id IN (SELECT unnest($ids)) AND id IS DISTINCT FROM sha256(bytes)`,
  texts: 'SELECT id, bytes FROM held.contents WHERE id IN (SELECT unnest($ids))',
  quotes: `
    SELECT source, key, text_id, body->>'$.statement.quote',
      (body->>'$.statement.start')::INTEGER, (body->>'$.statement.end')::INTEGER
    FROM held.rows WHERE kind = 'statement' AND text_id IN (SELECT unnest($ids))`,
  countStatements: "SELECT count(*) AS n FROM held.rows WHERE kind = 'statement'",
  strayStatements: `
    SELECT source, key FROM held.rows
    WHERE kind = 'statement' AND (text_id IS NULL OR text_id NOT IN (SELECT id FROM held.contents))`,
  strayDocuments: `
    SELECT key FROM held.rows WHERE kind = 'document'
      AND (key NOT IN (SELECT id FROM held.contents) OR text_id NOT IN (SELECT id FROM held.contents))`,
  // a row is held under its source's key, or under several that begin with it and go on after `::`
  strayLinks: `
    WITH ends AS (
      SELECT source, key, unnest([body->>'$.a', body->>'$.b']) AS name FROM held.rows WHERE kind = 'link'
    ),
    named AS (
      SELECT DISTINCT source || ':' || split_part(key, '::', 1) AS name FROM held.rows
      WHERE kind IN ('statement', 'action')
    )
    SELECT source, key, name FROM ends WHERE name NOT IN (SELECT name FROM named) ORDER BY source, key, name`,
  ties: `SELECT a, b, relation, probability FROM links
    WHERE relation IN ('same-event', 'amends', 'repeats', 'different') ORDER BY source, key`,
  tiedRows: `
    WITH ends AS (
      SELECT DISTINCT unnest([a, b]) AS name FROM links WHERE relation IN ('same-event', 'amends', 'repeats')
    ),
    told AS (
      SELECT source || ':' || split_part(key, '::', 1) AS name, known_at, event FROM statements
      UNION ALL
      SELECT source || ':' || split_part(key, '::', 1), known_at, event FROM actions
    )
    SELECT name AS row, min(known_at) AS "knownAt", min(event) AS event FROM told JOIN ends USING (name)
    GROUP BY name ORDER BY name`,
  countLinks: "SELECT count(*) AS n FROM held.rows WHERE kind = 'link'",
  brokenRuns: `
    SELECT revision, source, rows_read, accepted, merged, quarantined FROM held.runs
    WHERE rows_read <> accepted + merged + quarantined ORDER BY revision`,
  countRuns: 'SELECT count(*) AS n, coalesce(max(revision), 0) AS last FROM held.runs',
} as const;

export const readers: { readonly [K in RowKind]: string } = {
  statement: reader('statement'),
  action: reader('action'),
  finding: reader('finding'),
  observation: reader('observation'),
  prediction: reader('prediction'),
  company: reader('company'),
  correction: reader('correction'),
  link: reader('link'),
  quarantined: reader('quarantined'),
};

/** What one as-of view is made of, in order: corrections are applied after the first part, links after the second. */
export const viewSql: { readonly [P in 'before' | 'rows' | 'after']: readonly string[] } = {
  before: ['latest', 'corrected', 'shown'].map((name) => sqlFile(`./views/${name}.sql`)),
  rows: [...Object.values(tables), 'documents', 'grouped'].map((name) => sqlFile(`./views/${name}.sql`)),
  after: [
    'events',
    'moment',
    'looks',
    'absences',
    'postings',
    'board_months',
    'stock',
    'showing',
    'look_versions',
    'posting_versions',
    'textless',
    'sightings',
    'posting_skills',
    'posting_texts',
    'posting_classes',
  ].map((name) => sqlFile(`./views/${name}.sql`)),
};

/** Tables that take a pass over many rows, laid in a view only when a question first names them. */
export const onDemand: ReadonlyMap<string, string> = new Map(
  ['company_years', 'headcounts', 'series_held', 'tellings'].map((name) => [
    name,
    sqlFile(`./views/${name}.sql`),
  ]),
);

export const migrations: readonly string[] = ['001-rows', '002-postings'].map((name) =>
  sqlFile(`./migrations/${name}.sql`),
);
