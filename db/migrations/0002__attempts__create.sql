-- Versions of the content, attempts as rows of events, and what graders said of them.

CREATE TABLE scenario_versions (
  id TEXT PRIMARY KEY,
  scenario TEXT NOT NULL,
  hash TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  created_at TEXT NOT NULL,
  UNIQUE (scenario, hash)
) STRICT;

CREATE TABLE register_versions (
  hash TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json)),
  as_of TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE attempts (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id),
  class TEXT REFERENCES classes (id),
  scenario_version TEXT NOT NULL REFERENCES scenario_versions (id),
  register_version TEXT NOT NULL REFERENCES register_versions (hash),
  procedure TEXT NOT NULL,
  procedure_version TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('guided', 'practice', 'exam')),
  forked_from TEXT REFERENCES attempts (id),
  forked_before INTEGER,
  status TEXT NOT NULL CHECK (status IN ('open', 'submitted')),
  started_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  submitted_at TEXT,
  CHECK ((status = 'submitted') = (submitted_at IS NOT NULL)),
  CHECK ((forked_from IS NULL) = (forked_before IS NULL))
) STRICT;

CREATE INDEX attempts_by_person ON attempts (person, saved_at);
CREATE INDEX attempts_by_class ON attempts (class);

-- The truth about an attempt. `batch` is the number of the first event that the same command added.
CREATE TABLE events (
  attempt TEXT NOT NULL REFERENCES attempts (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  batch INTEGER NOT NULL CHECK (batch >= 1 AND batch <= seq),
  type TEXT NOT NULL,
  choice TEXT,
  day TEXT NOT NULL,
  actor TEXT NOT NULL,
  src TEXT NOT NULL CHECK (src IN ('trainee', 'world')),
  data TEXT NOT NULL CHECK (json_valid(data)),
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (attempt, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

-- A cache: what a list shows of an attempt. It can be dropped and is made again from the log.
CREATE TABLE snapshots (
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  seq INTEGER NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;

-- A regrade adds a report and never overwrites one; the newest counts.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  attempt TEXT NOT NULL REFERENCES attempts (id),
  engine TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  score_tenths INTEGER NOT NULL CHECK (score_tenths BETWEEN 0 AND 1000),
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX reports_by_attempt ON reports (attempt, created_at);

CREATE TABLE disagreements (
  id TEXT PRIMARY KEY,
  attempt TEXT NOT NULL REFERENCES attempts (id),
  finding TEXT,
  words TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX disagreements_by_attempt ON disagreements (attempt);
