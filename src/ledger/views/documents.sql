-- One row a document and text: its first sighting, so that a later one never changes an answer about the past.
CREATE TEMP TABLE documents AS
SELECT
  row, source, key, snapshot, known_at, revision, 1 AS version, hash, 0 AS flags,
  d.id, text_id, d.mediaType AS media_type, d.title, d.publisher, d.url, d.published, d.retrieved, d.chars, d.bytes
FROM (
  SELECT DISTINCT ON (key, text_id) rowid AS row, *, from_json(body, '{
    "id": "VARCHAR", "mediaType": "VARCHAR", "title": "VARCHAR", "publisher": "VARCHAR", "url": "VARCHAR",
    "published": "VARCHAR", "retrieved": "VARCHAR", "chars": "BIGINT", "bytes": "BIGINT"
  }') AS d
  FROM held.rows WHERE kind = 'document' AND revision <= $revision
  ORDER BY key, text_id, known_at, source, snapshot
)
ORDER BY key, text_id
