-- One row a company, whole year, currency and figure: what the newest filing gives under the widest tag of the figure's family.
CREATE TEMP TABLE company_years AS
WITH families AS (
  SELECT family.figure, unnest(family.series) AS series, generate_subscripts(family.series, 1) AS rank
  FROM (SELECT unnest(from_json($families, '[{ "figure": "VARCHAR", "series": ["VARCHAR"] }]')) AS family)
)
SELECT f.figure, o.company, o.period_start, o.period_end, o.period_basis, o.unit, o.best, o.known_at, o.source, o.key, o.row
FROM observations o JOIN families f ON f.series = o.series
WHERE o.basis = 'year' AND o.best IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY f.figure, o.company, o.period_start, o.period_end, o.unit
  ORDER BY o.known_at[:10] DESC, f.rank, o.row) = 1
ORDER BY figure, company, period_end, period_start, unit
