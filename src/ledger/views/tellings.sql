-- What staff, the regulator, the state and recruits were told of one action, each in its own count: one row an event of which at
-- least two were told.
CREATE TEMP TABLE tellings AS
WITH told AS (
  SELECT event, company, subject, period_start, source, key, row, unit_of_account,
    CASE WHEN unit_of_account = 'notice' OR speaker = 'agency' THEN 'state'
      WHEN speaker = 'filing' THEN 'regulator' WHEN speaker = 'employer' THEN 'staff' END AS audience,
    coalesce(low, best) AS low, coalesce(high, best) AS high
  FROM statements
  WHERE event IS NOT NULL AND measure = 'jobs' AND (speaker IN ('employer', 'filing', 'agency') OR unit_of_account = 'notice')
),
events_told AS (
  SELECT event, min(company) AS company, list(DISTINCT company) AS companies, min(subject) AS subject, min(period_start) AS announced,
    min(low) FILTER (audience = 'staff' AND unit_of_account = 'announced') AS staff_low,
    max(high) FILTER (audience = 'staff' AND unit_of_account = 'announced') AS staff_high,
    min(low) FILTER (audience = 'regulator' AND unit_of_account = 'announced') AS regulator_low,
    max(high) FILTER (audience = 'regulator' AND unit_of_account = 'announced') AS regulator_high,
    min(low) FILTER (audience = 'state') AS state_low, max(high) FILTER (audience = 'state') AS state_high,
    count(DISTINCT audience) AS audiences, count(*) AS seen, arg_min(source, row, 3) AS sources, arg_min(key, row, 3) AS keys
  FROM told GROUP BY event
),
open_roles AS (
  SELECT company, period_start AS day, sum(best) AS listings FROM observations
  WHERE series = 'postings/open' AND company IN (SELECT company FROM events_told) GROUP BY company, period_start
)
SELECT e.*, r.listings AS recruits_listings, r.day AS recruits_day
FROM events_told e
ASOF LEFT JOIN open_roles r ON r.company = e.company AND r.day <= e.announced
WHERE e.audiences + (r.listings IS NOT NULL)::INTEGER >= 2
ORDER BY e.announced DESC, e.event
