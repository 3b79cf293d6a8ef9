-- One look at one board; `seen` is when the board showed it. A board's history is its looks, whole ones and others.
CREATE TABLE held.looks (
  look       INTEGER NOT NULL,
  system     VARCHAR NOT NULL,
  board      VARCHAR NOT NULL,
  seen       VARCHAR NOT NULL,
  stated     INTEGER,
  complete   INTEGER,
  postings   INTEGER NOT NULL,
  refused    INTEGER NOT NULL,
  classifier VARCHAR NOT NULL,
  snapshot   VARCHAR NOT NULL,
  content    VARCHAR,
  revision   INTEGER NOT NULL
);

-- A posting is known again by system, board and id, whatever its title or text becomes.
CREATE TABLE held.postings (
  posting  INTEGER NOT NULL,
  system   VARCHAR NOT NULL,
  board    VARCHAR NOT NULL,
  id       VARCHAR NOT NULL,
  revision INTEGER NOT NULL
);

-- What a posting said from one look on: the body is its canonical JSON without the text, and the hash covers both.
CREATE TABLE held.posting_versions (
  version  INTEGER NOT NULL,
  posting  INTEGER NOT NULL,
  hash     VARCHAR NOT NULL,
  text_id  VARCHAR NOT NULL,
  body     VARCHAR NOT NULL,
  revision INTEGER NOT NULL
);

CREATE TABLE held.posting_texts (id VARCHAR NOT NULL, text VARCHAR NOT NULL);

-- Which version of which posting a look showed.
CREATE TABLE held.sightings (look INTEGER NOT NULL, version INTEGER NOT NULL);

CREATE TABLE held.refused_postings (
  look   INTEGER NOT NULL,
  key    VARCHAR NOT NULL,
  raw    VARCHAR NOT NULL,
  reason VARCHAR NOT NULL
);

-- What a classifier makes of a version: computed, never evidence, and recomputed beside the old when the classifier changes.
CREATE TABLE held.posting_classes (
  version      INTEGER NOT NULL,
  classifier   VARCHAR NOT NULL,
  family       VARCHAR,
  occupation   VARCHAR,
  seniority    VARCHAR,
  employment   VARCHAR,
  remote       INTEGER,
  country      VARCHAR,
  pay_low      DOUBLE,
  pay_high     DOUBLE,
  pay_currency VARCHAR,
  pay_period   VARCHAR,
  ai_skill     INTEGER NOT NULL,
  ai_blurb     INTEGER NOT NULL
);

CREATE TABLE held.posting_skills (version INTEGER NOT NULL, classifier VARCHAR NOT NULL, skill VARCHAR NOT NULL);
