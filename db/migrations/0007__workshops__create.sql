-- Workshops in a hall: their run as a log, the seats, the answers to votes, and what was counted from paper.

-- run_sheet: as it was composed; a running workshop does not move when a lesson or a template changes.
-- communes: the list that people choose theirs from, as a JSON array of names; empty means that they type it.
CREATE TABLE workshops (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL CHECK (code GLOB '[0-9][0-9][0-9][0-9]*' AND length(code) <= 6),
  title TEXT NOT NULL,
  place TEXT,
  facilitator TEXT NOT NULL REFERENCES people (id),
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL CHECK (closes_on >= opens_on),
  communes TEXT NOT NULL CHECK (json_valid(communes)),
  run_sheet TEXT NOT NULL CHECK (json_valid(run_sheet)),
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

-- A code leads to one workshop at a time; codes of ended ones are remembered and given out again.
CREATE UNIQUE INDEX workshops_by_running_code ON workshops (code) WHERE ended_at IS NULL;
CREATE INDEX workshops_by_code ON workshops (code, created_at);
CREATE INDEX workshops_by_facilitator ON workshops (facilitator, created_at);

CREATE TABLE workshop_events (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  type TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL REFERENCES people (id),
  PRIMARY KEY (workshop, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER workshop_events_are_never_changed BEFORE UPDATE ON workshop_events
BEGIN SELECT RAISE(ABORT, 'events of a workshop are never changed'); END;

CREATE TRIGGER workshop_events_are_never_removed BEFORE DELETE ON workshop_events
BEGIN SELECT RAISE(ABORT, 'events of a workshop are never removed'); END;

-- One seat for each device of a workshop. device_hash: SHA-256 of the device's token; null once another device has the seat's place.
-- move_code: four digits that bring the seat to another device. person: whoever works the cases from it, once somebody does.
CREATE TABLE seats (
  id TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  number INTEGER NOT NULL CHECK (number > 0),
  device_hash TEXT,
  move_code TEXT NOT NULL CHECK (move_code GLOB '[0-9][0-9][0-9][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'table')),
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 60),
  name TEXT,
  commune TEXT,
  role TEXT,
  person TEXT REFERENCES people (id),
  joined_at TEXT NOT NULL,
  left_at TEXT,
  UNIQUE (workshop, number),
  UNIQUE (workshop, device_hash),
  CHECK (kind = 'table' OR size = 1),
  CHECK ((device_hash IS NULL) = (left_at IS NOT NULL))
) STRICT;

-- Every answer that was taken, in order; standing = 1 for the one of a seat that counts in a round.
-- client_key: made with the form, so that the same form sent twice is one answer.
CREATE TABLE vote_answers (
  id INTEGER PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round > 0),
  seat TEXT NOT NULL REFERENCES seats (id),
  choice TEXT NOT NULL,
  client_key TEXT NOT NULL,
  standing INTEGER NOT NULL CHECK (standing IN (0, 1)),
  at TEXT NOT NULL,
  UNIQUE (seat, client_key)
) STRICT;

CREATE UNIQUE INDEX vote_answers_one_standing ON vote_answers (workshop, item, round, seat) WHERE standing = 1;

-- The case that a seat works in a workshop; its stages may be several steps of the run-sheet.
CREATE TABLE hall_attempts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  scenario TEXT NOT NULL,
  seat TEXT NOT NULL REFERENCES seats (id),
  attempt TEXT NOT NULL UNIQUE REFERENCES attempts (id),
  PRIMARY KEY (workshop, scenario, seat)
) STRICT, WITHOUT ROWID;

-- Hands raised and sheets of paper, keyed by the facilitator; keyed again, a sheet replaces itself.
CREATE TABLE paper_counts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round > 0),
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  choice TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 2000),
  PRIMARY KEY (workshop, item, round, sheet, choice)
) STRICT, WITHOUT ROWID;
