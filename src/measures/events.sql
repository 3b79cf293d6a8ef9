-- Every claim that belongs to an event, with the company's name: one event a workforce action.
SELECT s.*, c.name AS company_name
FROM statements s
LEFT JOIN companies c ON c.id = s.company
WHERE s.event IS NOT NULL AND ($event IS NULL OR s.event = $event) AND ($company IS NULL OR s.company = $company)
ORDER BY s.event, s.source, s.key
