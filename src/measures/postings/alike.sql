-- Postings that a count looks at, with where their words are kept, each board's together.
SELECT DISTINCT board, version, text_id FROM showing
WHERE ($months OR latest) AND NOT list_contains($keys, board)
ORDER BY board, version
