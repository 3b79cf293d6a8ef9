-- Statements by key, the sentence that an observation of a key was read from, and those that an action of a key was read from.
SELECT source, regexp_replace(key, '::said$', '') AS key, quote, document, start_at, end_at, evidence, citation FROM statements
WHERE regexp_replace(key, '::said$', '') IN (SELECT unnest($keys::VARCHAR[]))
UNION ALL
SELECT a.source, a.key, s.quote, s.document, s.start_at, s.end_at, s.evidence, s.citation
FROM actions a JOIN statements s ON s.source = a.source AND s.snapshot = a.snapshot AND list_contains(a.statements, s.id)
WHERE a.key IN (SELECT unnest($keys::VARCHAR[]))
ORDER BY source, key, start_at, quote
