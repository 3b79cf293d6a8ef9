-- Capital expenditure of a whole year beside the revenue of the same days.
WITH told AS (
  SELECT * FROM observations
  WHERE series IN ('us-gaap/RevenueFromContractWithCustomerExcludingAssessedTax', 'us-gaap/Revenues',
      'us-gaap/SalesRevenueNet', 'us-gaap/PaymentsToAcquirePropertyPlantAndEquipment', 'us-gaap/PaymentsToAcquireProductiveAssets')
    AND basis = 'year' AND best IS NOT NULL AND ($company IS NULL OR company = $company)
  -- a restated year is the newest filing's alone
  QUALIFY known_at = max(known_at) OVER (PARTITION BY company, period_start, period_end, unit, series LIKE '%PaymentsToAcquire%')
),
years AS (
  SELECT company, period_start, period_end, any_value(period_basis) AS period_basis, unit,
    min(best) FILTER (series NOT LIKE '%PaymentsToAcquire%') AS revenue_low,
    max(best) FILTER (series NOT LIKE '%PaymentsToAcquire%') AS revenue_high,
    min(best) FILTER (series LIKE '%PaymentsToAcquire%') AS low,
    max(best) FILTER (series LIKE '%PaymentsToAcquire%') AS high,
    count(*) AS seen, arg_min(source, row, 2) AS sources, arg_min(key, row, 2) AS keys
  FROM told
  GROUP BY company, period_start, period_end, unit
)
SELECT * FROM years WHERE low IS NOT NULL ORDER BY company, period_end
