-- What stands for each board in each month: its last whole look of the month, or, without one, all looks of its last day. A look
-- that showed nothing and is not known to be whole, such as at a board that was not there, tells nothing. `home` is the board as
-- a number, and a look that is `alone` stands for the month by itself.
CREATE TEMP VIEW board_months AS
SELECT look, system, board, seen, seen[:7] AS month, complete IS TRUE AS whole,
  seen[:7] = max(seen[:7]) OVER (PARTITION BY system, board) AS latest, min(look) OVER (PARTITION BY system, board) AS home,
  bool_or(complete IS TRUE) OVER (PARTITION BY system, board, seen[:7])
    OR count(*) OVER (PARTITION BY system, board, seen[:10]) = 1 AS alone
FROM looks WHERE postings > 0 OR complete IS TRUE
QUALIFY look = first_value(look) OVER (
    PARTITION BY system, board, seen[:7] ORDER BY complete IS TRUE DESC, seen DESC, look DESC
  ) OR (
    bool_or(complete IS TRUE) OVER (PARTITION BY system, board, seen[:7]) = false
    AND seen[:10] = max(seen[:10]) OVER (PARTITION BY system, board, seen[:7])
  )
