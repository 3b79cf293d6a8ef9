CREATE TEMP TABLE actions AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  a.action.company, a.action.subject, a.action.kind,
  a.action.jobs.low AS jobs_low, a.action.jobs.best AS jobs_best, a.action.jobs.high AS jobs_high,
  a.action.jobs.bound AS jobs_bound,
  a.action.workforceShare.low AS share_low, a.action.workforceShare.best AS share_best,
  a.action.workforceShare.high AS share_high, a.action.workforceShare.bound AS share_bound,
  a.action.announced, a.action.effective, a.action.aiCause AS ai_cause, a.action.reasons,
  a.action.specificity, a.action.statements, a.document, a.citation, a.event
FROM (
  SELECT shown.* EXCLUDE (kind), from_json(body, '{
    "document": "VARCHAR", "citation": "VARCHAR", "event": "VARCHAR",
    "action": {
      "company": "VARCHAR", "subject": "VARCHAR", "kind": "VARCHAR",
      "jobs": { "low": "DOUBLE", "best": "DOUBLE", "high": "DOUBLE", "bound": "VARCHAR" },
      "workforceShare": { "low": "DOUBLE", "best": "DOUBLE", "high": "DOUBLE", "bound": "VARCHAR" },
      "announced": "VARCHAR", "effective": "VARCHAR", "aiCause": "VARCHAR", "reasons": ["VARCHAR"],
      "specificity": "INTEGER", "statements": ["VARCHAR"]
    }
  }') AS a
  FROM shown WHERE kind = 'action'
)
ORDER BY source, key
