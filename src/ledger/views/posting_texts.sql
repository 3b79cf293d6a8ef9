CREATE TEMP VIEW posting_texts AS SELECT id, text FROM held.posting_texts
