CREATE TEMP VIEW looks AS
SELECT l.look, l.system, l.board, l.seen, l.stated, l.complete = 1 AS complete, l.postings, l.refused, l.classifier, l.snapshot, l.revision
FROM held.looks l, moment m
WHERE l.seen[:10] <= m.as_of AND l.revision <= m.revision
