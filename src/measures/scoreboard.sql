-- One survey question over the years, and the money that it is about.
SELECT *
FROM statements
WHERE evidence = 'cited' AND best IS NOT NULL AND (
  (measure = 'survey-share' AND population = 'CEOs surveyed' AND note = 'AI investment met or beat expectations')
  OR (measure = 'spend' AND note = 'AI infrastructure buildout')
)
ORDER BY measure DESC, period_start DESC, key
