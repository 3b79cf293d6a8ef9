-- When boards were last looked at, and how many of them not since a day.
SELECT min(last) AS earliest, max(last) AS latest, count_if(last < $since) AS stale
FROM (SELECT max(seen[:10]) AS last FROM looks GROUP BY system, board)
HAVING count(*) > 0
