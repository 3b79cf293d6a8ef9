SELECT * FROM statements WHERE source = $source AND list_contains($keys, key) ORDER BY key
