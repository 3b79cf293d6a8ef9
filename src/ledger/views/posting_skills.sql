CREATE TEMP VIEW posting_skills AS
SELECT version, skill FROM held.posting_skills WHERE classifier = (SELECT classifier FROM moment)
