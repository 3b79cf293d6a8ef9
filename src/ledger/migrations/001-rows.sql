CREATE SCHEMA held;

CREATE TABLE held.version (version INTEGER NOT NULL);

-- Every record of every kind, as it came: the body is its canonical JSON, and nothing else is the truth.
CREATE TABLE held.rows (
  kind     VARCHAR NOT NULL,
  source   VARCHAR NOT NULL,
  key      VARCHAR NOT NULL,
  snapshot VARCHAR NOT NULL,
  known_at VARCHAR NOT NULL,
  revision INTEGER NOT NULL,
  text_id  VARCHAR,
  hash     VARCHAR NOT NULL,
  body     VARCHAR NOT NULL
);

-- Bytes by their sha-256: a document's as they came, and its text as UTF-8. A plain text file is both, and held once.
CREATE TABLE held.contents (id VARCHAR NOT NULL, bytes BLOB NOT NULL);

CREATE TABLE held.runs (
  revision    INTEGER NOT NULL,
  source      VARCHAR NOT NULL,
  snapshot    VARCHAR NOT NULL,
  rows_read   INTEGER NOT NULL,
  accepted    INTEGER NOT NULL,
  merged      INTEGER NOT NULL,
  quarantined INTEGER NOT NULL
);
