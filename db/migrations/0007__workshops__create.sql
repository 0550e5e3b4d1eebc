-- Workshops in a hall: their run as a log, the seats, the answers to votes, and what was counted from paper.

-- run_sheet: as it was composed; a running workshop does not move when a lesson or a template changes.
-- revision: one more with every change of the plan, so that two pages never overwrite each other. starts_at: planned, on the first day.
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
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  revision INTEGER NOT NULL CHECK (revision > 0),
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
-- crew: the group that works it together; then seat is whoever opened it for them.
CREATE TABLE hall_attempts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  scenario TEXT NOT NULL,
  seat TEXT NOT NULL REFERENCES seats (id),
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  crew INTEGER CHECK (crew > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX hall_attempts_one_of_seat ON hall_attempts (workshop, scenario, seat) WHERE crew IS NULL;
CREATE UNIQUE INDEX hall_attempts_one_of_crew ON hall_attempts (workshop, scenario, crew) WHERE crew IS NOT NULL;

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

-- Who works a case in which group, and in which role. Several seats may share a role.
CREATE TABLE crew_seats (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  scenario TEXT NOT NULL,
  seat TEXT NOT NULL REFERENCES seats (id),
  crew INTEGER NOT NULL CHECK (crew BETWEEN 1 AND 99),
  role TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (workshop, scenario, seat)
) STRICT, WITHOUT ROWID;

CREATE INDEX crew_seats_by_crew ON crew_seats (workshop, scenario, crew);

-- Tests answered on paper: for each question how many sheets of a bundle gave which answer; keyed again, a bundle replaces itself.
-- choice: the key of a choice, or 'right' and 'wrong' for questions whose answer is written.
CREATE TABLE paper_test_counts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  question TEXT NOT NULL,
  choice TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 2000),
  PRIMARY KEY (workshop, item, sheet, question, choice)
) STRICT, WITHOUT ROWID;

-- Every answer to a question of a test, in order; standing = 1 for the one of a seat that counts. seed: the variant that this
-- seat was asked. given: as simulations/questions/judge.ts describes an answer. misconceptions: what was misunderstood, by id.
CREATE TABLE test_answers (
  id INTEGER PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  question TEXT NOT NULL,
  seat TEXT NOT NULL REFERENCES seats (id),
  seed INTEGER NOT NULL CHECK (seed >= 0),
  register_version TEXT NOT NULL REFERENCES register_versions (hash),
  given TEXT NOT NULL CHECK (json_valid(given)),
  outcome TEXT NOT NULL CHECK (outcome IN ('right', 'partly', 'wrong')),
  misconceptions TEXT NOT NULL CHECK (json_valid(misconceptions)),
  client_key TEXT NOT NULL,
  standing INTEGER NOT NULL CHECK (standing IN (0, 1)),
  at TEXT NOT NULL,
  UNIQUE (seat, client_key)
) STRICT;

CREATE UNIQUE INDEX test_answers_one_standing ON test_answers (workshop, item, question, seat) WHERE standing = 1;

-- Who was announced for a workshop, in the order of the list. phone: text, with its zeros.
-- mark: what the facilitator saw; empty: whoever took a seat under this name is here. seat: said by the facilitator where names do not tell.
CREATE TABLE roster_entries (
  id TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  line INTEGER NOT NULL CHECK (line > 0),
  name TEXT NOT NULL,
  commune TEXT,
  position TEXT,
  role TEXT,
  phone TEXT,
  mark TEXT CHECK (mark IN ('present', 'absent')),
  seat TEXT UNIQUE REFERENCES seats (id),
  UNIQUE (workshop, line)
) STRICT;

-- Communes that are no more, as people still write them, with the one that each went into.
CREATE TABLE merged_communes (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  former TEXT NOT NULL,
  present TEXT NOT NULL,
  PRIMARY KEY (workshop, former)
) STRICT, WITHOUT ROWID;

-- Papers that say who was there. Everything on one stands here as it was printed. holder: an entry of the roster, or a seat.
-- withdrawn_at: taken back, because it was given to the wrong person; the check says so.
CREATE TABLE attendance_certificates (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  holder TEXT NOT NULL,
  name TEXT NOT NULL,
  workplace TEXT,
  title TEXT NOT NULL,
  place TEXT,
  held_from TEXT NOT NULL,
  held_to TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 1),
  issued_at TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;

CREATE UNIQUE INDEX attendance_certificates_one_standing ON attendance_certificates (workshop, holder) WHERE withdrawn_at IS NULL;

-- The facilitator's notes for a step of the run-sheet. Every saving is a version of its own: nothing written is overwritten.
CREATE TABLE workshop_notes (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  body TEXT NOT NULL CHECK (length(body) <= 4000),
  at TEXT NOT NULL,
  PRIMARY KEY (workshop, item, version)
) STRICT, WITHOUT ROWID;

-- One-time links by which the facilitator goes on from another device. The token is in the link alone; here is its SHA-256.
CREATE TABLE remote_links (
  token_hash TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  person TEXT NOT NULL REFERENCES people (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL CHECK (expires_at > created_at),
  used_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX remote_links_by_workshop ON remote_links (workshop, person);

-- Questions that phones ask. seat: for the limit, and so that the asker finds the own one again; nothing hands it on.
-- number: how the hall calls it. screen_seq: the last press of the run when it was put on the projector; the next press takes it off.
CREATE TABLE floor_questions (
  id TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  number INTEGER NOT NULL CHECK (number > 0),
  seat TEXT NOT NULL REFERENCES seats (id),
  body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 500),
  state TEXT NOT NULL CHECK (state IN ('new', 'shown', 'hidden', 'answering', 'answered', 'later', 'merged')),
  merged_into TEXT REFERENCES floor_questions (id),
  screen_seq INTEGER CHECK (screen_seq >= 0),
  client_key TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (workshop, number),
  UNIQUE (seat, client_key),
  CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
  CHECK ((state = 'answering') = (screen_seq IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX floor_questions_one_answering ON floor_questions (workshop) WHERE state = 'answering';

-- Seats that want a question answered, each once; whoever asks is the first.
CREATE TABLE floor_votes (
  question TEXT NOT NULL REFERENCES floor_questions (id),
  seat TEXT NOT NULL REFERENCES seats (id),
  at TEXT NOT NULL,
  PRIMARY KEY (question, seat)
) STRICT, WITHOUT ROWID;

CREATE INDEX floor_votes_by_seat ON floor_votes (seat);

-- Answers that were written to them. asked: the question as others read it. answered_on: the day whose law the answer tells.
-- published_at: since when everybody reads it; null: a draft.
CREATE TABLE floor_answers (
  id TEXT PRIMARY KEY,
  question TEXT NOT NULL UNIQUE REFERENCES floor_questions (id),
  asked TEXT NOT NULL CHECK (length(asked) <= 500),
  body TEXT NOT NULL CHECK (length(body) <= 4000),
  answered_on TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES people (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  published_at TEXT
) STRICT;

CREATE TABLE floor_citations (
  answer TEXT NOT NULL REFERENCES floor_answers (id),
  place INTEGER NOT NULL CHECK (place > 0),
  provision TEXT NOT NULL,
  PRIMARY KEY (answer, place),
  UNIQUE (answer, provision)
) STRICT, WITHOUT ROWID;

CREATE INDEX floor_citations_by_provision ON floor_citations (provision);
