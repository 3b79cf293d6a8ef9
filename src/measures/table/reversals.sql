-- Actions that name AI as a reason, and whether the same employer rehired after. A company of whose hiring nothing is held was
-- not looked at, and counts neither way.
WITH cuts AS (
  SELECT event, company, announced, row, source, key FROM events
  WHERE ai_cause IN ('primary', 'contributing') AND unit_of_account = 'announced' AND company IS NOT NULL
),
looked AS (
  SELECT company, max(announced) FILTER (kind = 'rehire') AS rehired FROM actions
  WHERE kind IN ('rehire', 'hiring') AND company IS NOT NULL GROUP BY company
)
SELECT CASE $by WHEN 'company' THEN c.company ELSE c.announced[:4] END AS slot, count(*) AS actions,
  count(l.company) AS looked_at, count(*) FILTER (l.rehired > c.announced) AS reversed,
  min(c.announced) AS first_day, max(c.announced) AS last_day,
  count(*) AS seen, arg_min(c.source, c.row, 3) AS sources, arg_min(c.key, c.row, 3) AS keys
FROM cuts c LEFT JOIN looked l ON l.company = c.company
GROUP BY slot
ORDER BY slot
