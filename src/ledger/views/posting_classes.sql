-- What the classifier of the moment makes of each version; pay a year at 2,080 hours, 260 days, 52 weeks or 12 months.
CREATE TEMP VIEW posting_classes AS
SELECT
  version, classifier, family, occupation, seniority, employment, remote = 1 AS remote, country,
  pay_low, pay_high, pay_currency, pay_period, ai_skill = 1 AS ai_skill, ai_blurb = 1 AS ai_blurb,
  (coalesce(pay_low, pay_high) + coalesce(pay_high, pay_low)) / 2 * CASE pay_period
    WHEN 'hour' THEN 2080 WHEN 'day' THEN 260 WHEN 'week' THEN 52 WHEN 'month' THEN 12 WHEN 'year' THEN 1
  END AS pay_year
FROM held.posting_classes WHERE classifier = (SELECT classifier FROM moment)
