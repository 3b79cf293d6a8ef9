-- What management said of its own company on each earnings call, by what it spoke of, and how much of it could be checked.
SELECT period_start AS quarter,
  min(citation) AS citation,
  min(known_at)[1:10] AS day,
  count(*) FILTER (regexp_matches(note, 'call: spend'))::INT AS spend,
  count(*) FILTER (regexp_matches(note, 'call: workforce'))::INT AS workforce,
  count(*) FILTER (regexp_matches(note, 'call: productivity'))::INT AS productivity,
  count(*) FILTER (regexp_matches(note, 'Specificity [45]'))::INT AS with_number,
  count(*)::INT AS sentences
FROM statements
WHERE company = $company AND source LIKE 'earnings-calls/%' AND speaker = 'employer'
GROUP BY quarter
ORDER BY day DESC, quarter DESC
