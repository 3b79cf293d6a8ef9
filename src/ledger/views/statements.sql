CREATE TEMP TABLE statements AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  s.statement.id, s.statement.start AS start_at, s.statement.end AS end_at, s.statement.quote,
  s.statement.subject, s.statement.company, s.statement.measure, s.statement.unit,
  s.statement.unitOfAccount AS unit_of_account,
  s.statement.low, s.statement.best, s.statement.high, s.statement.bound,
  s.statement.period.start AS period_start, s.statement.period.end AS period_end,
  s.statement.period.basis AS period_basis,
  s.statement.population, s.statement.place, s.statement.stance, s.statement.speaker,
  s.evidence, s.document, text_id, s.citation, s.attributedTo AS attributed_to, s.note, s.event
FROM (
  SELECT shown.*, from_json(body, '{
    "evidence": "VARCHAR", "document": "VARCHAR", "citation": "VARCHAR", "attributedTo": "VARCHAR",
    "note": "VARCHAR", "event": "VARCHAR",
    "statement": {
      "id": "VARCHAR", "start": "INTEGER", "end": "INTEGER", "quote": "VARCHAR", "subject": "VARCHAR",
      "company": "VARCHAR", "measure": "VARCHAR", "unit": "VARCHAR", "unitOfAccount": "VARCHAR",
      "low": "DOUBLE", "best": "DOUBLE", "high": "DOUBLE", "bound": "VARCHAR",
      "period": { "start": "VARCHAR", "end": "VARCHAR", "basis": "VARCHAR" },
      "population": "VARCHAR", "place": "VARCHAR", "stance": "VARCHAR", "speaker": "VARCHAR"
    }
  }') AS s
  FROM shown WHERE kind = 'statement'
)
ORDER BY source, key
