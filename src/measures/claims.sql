-- Statements by whom or what they are about. A subject is matched by whole words, so that "block" is not found in "blockchain";
-- the name, alias or ticker of a company finds all that is said of that company.
WITH named AS (
  SELECT id
  FROM companies
  WHERE $words <> ''
    AND list_contains(
      list_transform(list_concat([id, name, coalesce(ticker, '')], aliases),
        lambda n: trim(regexp_replace(lower(n), '[^\p{L}\p{N}]+', ' ', 'g'))),
      $words)
)
SELECT s.*
FROM statements s
WHERE ($words IS NULL
    OR s.company IN (SELECT id FROM named)
    OR ($words <> '' AND contains(
      ' ' || regexp_replace(lower(concat_ws(' ', s.subject, s.population)), '[^\p{L}\p{N}]+', ' ', 'g') || ' ',
      ' ' || $words || ' ')))
  AND ($company IS NULL OR s.company = $company)
  AND ($measure IS NULL OR s.measure = $measure)
  AND ($event IS NULL OR s.event = $event OR s.source || ':' || split_part(s.key, '::', 1) IN (
    SELECT name FROM grouped WHERE event = $event))
  AND ($source IS NULL OR s.source = $source)
  AND ($key IS NULL OR s.key = $key)
  AND ($document IS NULL OR s.document = $document)
ORDER BY s.source, s.key
