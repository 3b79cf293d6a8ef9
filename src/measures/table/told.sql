-- What staff, the regulator, the state and recruits were told of one action, whole, whichever of its employers is asked for.
SELECT * EXCLUDE (companies) FROM tellings
WHERE ($company IS NULL OR list_contains(companies, $company)) ORDER BY announced DESC, event
