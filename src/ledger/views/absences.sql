-- Looks at boards that were not there: the answer stands in place of a board, under no key.
CREATE TEMP VIEW absences AS
SELECT l.look, l.system, l.board, l.seen, r.raw AS said
FROM looks l JOIN held.refused_postings r ON r.look = l.look AND r.key = '' WHERE l.postings = 0
