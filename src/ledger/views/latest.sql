-- The latest version of every row that was known by the day asked for; documents are never versions of each other.
CREATE TEMP TABLE latest AS
SELECT rowid AS row, version
FROM (
  SELECT
    rowid,
    row_number() OVER (PARTITION BY kind, source, key ORDER BY known_at, revision, snapshot) AS version,
    count(*) OVER (PARTITION BY kind, source, key) AS versions
  FROM held.rows
  WHERE kind <> 'document' AND revision <= $revision AND known_at[:10] <= $asOf
)
WHERE version = versions
