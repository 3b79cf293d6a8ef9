-- Job advertisements as counted by a crawl or a board: one row a series and month, the last day of each subject in the month.
WITH months AS (
  SELECT series, coalesce(company, subject) AS who, period_start[:7] AS month, arg_max(best, period_start) AS listings,
    count(*) AS seen, min(row) AS row, any_value(source) AS source, arg_min(key, row) AS key
  FROM observations
  WHERE series >= 'postings/' AND series < 'postings0' AND unit = 'listings' AND ($company IS NULL OR company = $company)
  GROUP BY ALL
)
SELECT series[10:] AS what, month, count(*) AS boards, sum(listings) AS listings, sum(seen)::BIGINT AS seen,
  arg_min(source, row, 3) AS sources, arg_min(key, row, 3) AS keys
FROM months
GROUP BY series, month
ORDER BY what, month
