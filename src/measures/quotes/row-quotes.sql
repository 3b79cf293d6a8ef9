-- Observations by key.
SELECT * FROM observations WHERE key IN (SELECT unnest($keys::VARCHAR[])) ORDER BY source, key
