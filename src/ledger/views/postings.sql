-- One row a posting version that a look showed by the day asked for, with when it was first and last seen so.
CREATE TEMP VIEW postings AS
SELECT
  v.version, v.posting, p.system, p.board, p.id, v.hash, v.text_id, v.body, s.first_seen, s.last_seen, s.looks,
  c.classifier, c.family, c.occupation, c.seniority, c.employment, c.remote = 1 AS remote, c.country,
  c.pay_low, c.pay_high, c.pay_currency, c.pay_period, c.ai_skill = 1 AS ai_skill, c.ai_blurb = 1 AS ai_blurb
FROM (
  SELECT version, min(seen) AS first_seen, max(seen) AS last_seen, count(*) AS looks
  FROM held.sightings JOIN looks USING (look) GROUP BY version
) s
JOIN held.posting_versions v ON v.version = s.version
JOIN held.postings p ON p.posting = v.posting
LEFT JOIN held.posting_classes c ON c.version = v.version AND c.classifier = (SELECT classifier FROM moment)
