-- Versions whose text the board did not give: what only a text tells of them is not known.
CREATE TEMP VIEW textless AS SELECT version FROM held.posting_versions WHERE text_id = sha256('')
