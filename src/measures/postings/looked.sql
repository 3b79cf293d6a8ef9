-- What an answer over postings rests on: the looks, their span, and the classifier.
SELECT
  count(*) AS looks, count_if(complete) AS whole, count(DISTINCT system || '/' || board) AS boards,
  min(seen) AS first, max(seen) AS last, list_sort(list(DISTINCT seen[:7])) AS months, sum(refused) AS refused,
  (SELECT classifier FROM moment) AS classifier
FROM looks HAVING count(*) > 0
