-- Annual figures of one employer, and its employees on a day, as every filing known by now gives them; with the sentence,
-- where an employee count was read from one.
SELECT o.*, s.id AS said_id, s.quote AS said, s.start_at AS said_start, s.end_at AS said_end
FROM observations o
LEFT JOIN statements s ON s.source = o.source AND s.snapshot = o.snapshot AND s.key = o.key || '::said'
WHERE o.company = $company AND (o.basis = 'year' OR o.period_basis = 'as-of')
ORDER BY o.period_end DESC, o.known_at DESC, o.series, o.source, o.key
