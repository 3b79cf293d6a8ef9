-- The currencies in which postings on the boards state pay, the commonest first.
SELECT pay_currency AS currency, count(*) AS postings
FROM stock JOIN posting_classes USING (version)
WHERE pay_year BETWEEN 5000 AND 5000000 AND pay_currency IS NOT NULL AND NOT list_contains($keys, board)
GROUP BY 1 ORDER BY 2 DESC, 1
