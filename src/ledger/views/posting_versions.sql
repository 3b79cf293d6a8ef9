-- What a posting said from one look on: its canonical JSON without the text. No day is asked for: join the looks that showed it.
CREATE TEMP VIEW posting_versions AS
SELECT v.version, v.posting, p.system, p.board, p.id, v.text_id, v.body
FROM held.posting_versions v JOIN held.postings p ON p.posting = v.posting
