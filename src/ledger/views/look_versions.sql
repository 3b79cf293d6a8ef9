-- Which versions a look showed, and nothing else: the narrow table that a question over a million postings goes through.
CREATE TEMP VIEW look_versions AS
SELECT s.look, s.version FROM held.sightings s JOIN looks l ON l.look = s.look
