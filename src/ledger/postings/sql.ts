/** Every statement about postings that the ledger can send. */
export const postingSql = {
  next: `
    SELECT (SELECT coalesce(max(posting), 0) + 1 FROM held.postings) AS posting,
      (SELECT coalesce(max(version), 0) + 1 FROM held.posting_versions) AS version,
      (SELECT coalesce(max(look), 0) + 1 FROM held.looks) AS look`,
  heldVersions: `
    SELECT p.system || '/' || p.board, p.id, p.posting, v.version, v.hash
    FROM held.postings p JOIN held.posting_versions v ON v.posting = p.posting
    WHERE p.system || '/' || p.board IN (SELECT unnest(from_json($boards, '["VARCHAR"]')))`,
  heldLooks: `
    SELECT system || '/' || board || ' ' || seen || ' ' || snapshot FROM held.looks
    WHERE system || '/' || board IN (SELECT unnest(from_json($boards, '["VARCHAR"]')))`,
  heldTexts: `
    SELECT id FROM held.posting_texts WHERE id IN (SELECT unnest(from_json($ids, '["VARCHAR"]')))`,
  text: 'SELECT text FROM held.posting_texts WHERE id = $id LIMIT 1',
  texts: 'SELECT id, text FROM held.posting_texts',
  brokenVersions: `
    SELECT p.system || '/' || p.board || ' ' || p.id AS name
    FROM held.posting_versions v JOIN held.postings p ON p.posting = v.posting
    WHERE v.hash IS DISTINCT FROM sha256(concat_ws(chr(31), v.body, v.text_id)) ORDER BY name`,
  brokenTexts: 'SELECT id FROM held.posting_texts WHERE id IS DISTINCT FROM sha256(text) ORDER BY id',
  strayVersions: `
    SELECT count(*) AS n FROM held.posting_versions WHERE text_id NOT IN (SELECT id FROM held.posting_texts)`,
  brokenLooks: `
    SELECT l.system || '/' || l.board || ' ' || l.seen AS name
    FROM held.looks l LEFT JOIN (SELECT look, count(*) AS n FROM held.sightings GROUP BY look) s ON s.look = l.look
    WHERE l.postings <> coalesce(s.n, 0) ORDER BY name`,
  countVersions: 'SELECT count(*) AS n FROM held.posting_versions',
} as const;
