-- What each person remembers of each rule, and the occasions it was worked out from.

-- id: made by whoever saw the occasion (page, device, or attempt and rule), so that telling it twice changes nothing.
-- day: the civil day of at in Vietnam, as days since 1970-01-01. item: { key, seed, given, ground, outcome } of a question or micro-case.
CREATE TABLE rule_evidences (
  person TEXT NOT NULL REFERENCES people (id),
  id TEXT NOT NULL,
  rule TEXT NOT NULL,
  at TEXT NOT NULL,
  day INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('item', 'finding', 'practice')),
  rating TEXT NOT NULL CHECK (rating IN ('again', 'hard', 'good', 'easy')),
  scenario TEXT,
  hinted INTEGER NOT NULL CHECK (hinted IN (0, 1)),
  attempt TEXT REFERENCES attempts (id),
  item TEXT CHECK (item IS NULL OR json_valid(item)),
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rule_evidences_by_rule ON rule_evidences (person, rule, at, id);
CREATE INDEX rule_evidences_by_day ON rule_evidences (person, day);
CREATE INDEX rule_evidences_by_attempt ON rule_evidences (attempt) WHERE attempt IS NOT NULL;

-- A fold of rule_evidences: it can be worked out again at any time. Days as days since 1970-01-01; see app/domain/refreshers/memory.ts.
CREATE TABLE rule_memories (
  person TEXT NOT NULL REFERENCES people (id),
  rule TEXT NOT NULL,
  stability REAL NOT NULL,
  difficulty REAL NOT NULL,
  due INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  right_count REAL NOT NULL,
  wrong_count REAL NOT NULL,
  chances INTEGER NOT NULL,
  cases INTEGER NOT NULL,
  scenarios TEXT NOT NULL CHECK (json_valid(scenarios)),
  hinted INTEGER NOT NULL CHECK (hinted IN (0, 1)),
  slipped INTEGER NOT NULL CHECK (slipped IN (0, 1)),
  law INTEGER,
  last_at TEXT NOT NULL,
  last_id TEXT NOT NULL,
  PRIMARY KEY (person, rule)
) STRICT, WITHOUT ROWID;

-- goal: minutes a week, as the person wants them. answers: the last row of question_answers that is folded.
-- forgotten_at: the person had everything deleted then; what is older is never folded again.
CREATE TABLE refresher_people (
  person TEXT PRIMARY KEY REFERENCES people (id),
  goal INTEGER NOT NULL CHECK (goal BETWEEN 0 AND 600),
  answers INTEGER NOT NULL CHECK (answers >= 0),
  forgotten_at TEXT
) STRICT, WITHOUT ROWID;

-- report: the one by which an attempt was folded. Where another counts by now, the attempt is folded again.
CREATE TABLE folded_attempts (
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  person TEXT NOT NULL REFERENCES people (id),
  report TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX folded_attempts_by_person ON folded_attempts (person);

-- Rules that a trainer chose for everybody of a unit. rules: JSON list. since: the day from which they are asked.
CREATE TABLE refresher_sets (
  id TEXT PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  by TEXT NOT NULL REFERENCES people (id),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  since INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX refresher_sets_by_unit ON refresher_sets (unit, since);

-- What devices did without a network, as it arrived: never changed, so that a parcel sent twice is told the same and counts once.
-- id: made on the device. seq: its order there. body: the event as JSON, refused ones too. done_at: when it was done, by our clock.
-- case_id: the case on the device, made there; attempt: where that case stands on the server since this event.
CREATE TABLE device_events (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id),
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  case_id TEXT,
  attempt TEXT REFERENCES attempts (id),
  body TEXT NOT NULL CHECK (json_valid(body)),
  state TEXT NOT NULL CHECK (state IN ('taken', 'refused')),
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  done_at TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT;

CREATE INDEX device_events_by_person ON device_events (person, device, received_at);
CREATE INDEX device_events_by_case ON device_events (person, case_id, received_at) WHERE case_id IS NOT NULL;

CREATE TRIGGER device_events_are_never_changed BEFORE UPDATE ON device_events
BEGIN SELECT RAISE(ABORT, 'what a device sent is never changed'); END;
