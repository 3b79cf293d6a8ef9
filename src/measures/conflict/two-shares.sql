-- Shares by what they are a share of, as far as their wording says: "AI-cited share of ...".
SELECT *, regexp_extract(note, '^(.+ share) of', 1) AS share_name
FROM statements
WHERE measure = 'ratio' AND unit = 'share' AND best IS NOT NULL AND evidence = 'cited' AND regexp_matches(note, '^(.+ share) of')
ORDER BY key
