-- Who is told of in which month by which kind of list: states' notices, compilers of layoffs, the companies' own words.
SELECT DISTINCT
  CASE
    WHEN s.unit_of_account = 'notice' THEN 'notices'
    WHEN speaker IN ('employer', 'filing') THEN 'companies'
    ELSE 'trackers'
  END AS list,
  coalesce(c.name, s.subject) AS subject,
  period_start[:7] AS month
FROM statements s
LEFT JOIN companies c ON c.id = s.company
WHERE measure IN ('jobs', 'workforce-share') AND s.source <> 'reading' AND stance <> 'denied'
  AND (unit_of_account IS NULL OR unit_of_account IN ('notice', 'announced', 'separated'))
  AND length(period_start) >= 7 AND period_start NOT LIKE '%Q%' AND period_start NOT LIKE '%H%'
ORDER BY list, subject, month
