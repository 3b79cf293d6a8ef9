-- What the ledger observes: one row a series, counted once a day asked for.
SELECT * FROM series_held ORDER BY series, unit
