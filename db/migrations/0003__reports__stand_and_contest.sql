-- Which report of an attempt counts, what it rests on, contests that are answered, and grading anew.

-- current: the one people are shown; past: an older one; waiting: lower than the current one, a person has to decide;
-- kept: a person decided for the current one. Nothing is ever overwritten.
ALTER TABLE reports ADD COLUMN standing TEXT NOT NULL DEFAULT 'past' CHECK (standing IN ('current', 'past', 'waiting', 'kept'));
ALTER TABLE reports ADD COLUMN register_version TEXT;

UPDATE reports SET register_version = json_extract(json, '$.basis.register');
UPDATE reports SET standing = 'current'
WHERE id = (SELECT newest.id FROM reports AS newest WHERE newest.attempt = reports.attempt ORDER BY newest.created_at DESC, newest.id DESC LIMIT 1);

CREATE UNIQUE INDEX reports_one_current ON reports (attempt) WHERE standing = 'current';
CREATE INDEX reports_waiting ON reports (created_at) WHERE standing = 'waiting';

-- The wordings, calendar years, forms and rules that reports rest on, each text once.
CREATE TABLE dependencies (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL UNIQUE
) STRICT;

-- What the newest report of an attempt rests on: ids of dependencies, four bytes each, least byte first, rising.
CREATE TABLE report_dependencies (
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  report TEXT NOT NULL REFERENCES reports (id),
  members BLOB NOT NULL CHECK (length(members) % 4 = 0)
) STRICT;

CREATE TABLE regrades (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('dry', 'real')),
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'cancelled')),
  register_version TEXT NOT NULL REFERENCES register_versions (hash),
  started_by TEXT REFERENCES people (id),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  CHECK ((status = 'running') = (finished_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX regrades_one_running ON regrades (status) WHERE status = 'running';

-- One row for each attempt that a regrade touches; `difference` is there once it has been graded.
CREATE TABLE regrade_items (
  regrade TEXT NOT NULL REFERENCES regrades (id),
  place INTEGER NOT NULL CHECK (place >= 0),
  attempt TEXT NOT NULL REFERENCES attempts (id),
  outcome TEXT CHECK (outcome IN ('same', 'applied', 'waiting', 'failed')),
  difference TEXT CHECK (json_valid(difference)),
  report TEXT REFERENCES reports (id),
  PRIMARY KEY (regrade, place),
  CHECK ((outcome IS NULL) = (difference IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX regrade_items_by_attempt ON regrade_items (attempt);

-- A contest names the report it is about; that report's basis and the log, which never change, are what it is judged by.
ALTER TABLE disagreements ADD COLUMN report TEXT REFERENCES reports (id);
ALTER TABLE disagreements ADD COLUMN rule TEXT;
ALTER TABLE disagreements ADD COLUMN status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'upheld', 'rejected', 'answered'));
ALTER TABLE disagreements ADD COLUMN answer TEXT CHECK ((status = 'open') = (answer IS NULL));
ALTER TABLE disagreements ADD COLUMN answered_by TEXT REFERENCES people (id);
ALTER TABLE disagreements ADD COLUMN answered_at TEXT CHECK ((status = 'open') = (answered_at IS NULL));

CREATE INDEX disagreements_by_status ON disagreements (status, created_at);
