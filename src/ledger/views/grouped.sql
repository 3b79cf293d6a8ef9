-- The event of each row that a link ties to another, `name` as links name rows; laid out by lay-groups.ts.
CREATE TEMP TABLE grouped (name VARCHAR, event VARCHAR)
