-- One row an action and what it counts: the range that its claims span, never a mean. Actions that links tie are one event
-- (`grouped`). An action that neither its source nor a link ties to an event stands for itself under its source's name (`counted_by`), because two trackers may tell one action and never add.
CREATE TEMP TABLE events AS
WITH names AS (
  SELECT lower(unnest(list_append(aliases, name))) AS called, id FROM companies
),
called AS (
  SELECT called, min(id) AS id FROM names GROUP BY called HAVING count(DISTINCT id) = 1
),
claims AS (
  SELECT
    event, 'events' AS counted_by, company, subject, unit_of_account, coalesce(low, best) AS low, coalesce(high, best) AS high,
    bound, period_start AS announced, NULL AS ai_cause, NULL AS reasons, NULL AS sector, NULL AS stage, source, key, row
  FROM statements
  WHERE event IS NOT NULL AND measure = 'jobs' AND unit_of_account <> 'total-across-employers'
  UNION ALL
  SELECT
    coalesce(a.event, g.event, a.source || ':' || split_part(a.key, '::', 1)),
    CASE WHEN a.event IS NULL AND g.event IS NULL THEN a.source ELSE 'events' END,
    coalesce(a.company, called.id), a.subject,
    CASE a.kind
      WHEN 'layoff' THEN 'announced' WHEN 'voluntary-exit' THEN 'eligible'
      WHEN 'requisitions-closed' THEN 'requisition' WHEN 'contractor-cut' THEN 'contractor'
    END,
    coalesce(a.jobs_low, a.jobs_best), coalesce(a.jobs_high, a.jobs_best), a.jobs_bound,
    coalesce(a.announced, a.effective), a.ai_cause, a.reasons,
    nullif(regexp_extract(a.citation, '; sector: ([^;]+)', 1), ''),
    nullif(regexp_extract(a.citation, '; stage: ([^;]+)', 1), ''), a.source, a.key, a.row
  FROM actions a
  LEFT JOIN called ON called.called = lower(a.subject)
  LEFT JOIN grouped g ON g.name = a.source || ':' || split_part(a.key, '::', 1)
  WHERE a.kind NOT IN ('hiring', 'rehire')
)
SELECT
  event, counted_by, unit_of_account, min(company) AS company, min(subject) AS subject, min(announced) AS announced,
  -- an end that one claim leaves open is open
  CASE WHEN NOT bool_or(low IS NULL AND high IS NOT NULL) THEN min(low) END AS low,
  CASE WHEN NOT bool_or(high IS NULL AND low IS NOT NULL) THEN max(high) END AS high,
  coalesce(bool_or(bound = 'about'), false) AS about, count(*) AS claims,
  CASE count(DISTINCT ai_cause) WHEN 0 THEN NULL WHEN 1 THEN min(ai_cause) ELSE 'disputed' END AS ai_cause,
  arg_max(reasons, row) FILTER (len(reasons) > 0) AS reasons, min(sector) AS sector, min(stage) AS stage,
  arg_min(source, row) AS source, arg_min(key, row) AS key, min(row) AS row
FROM claims
GROUP BY event, counted_by, unit_of_account
ORDER BY counted_by, announced, event, unit_of_account
