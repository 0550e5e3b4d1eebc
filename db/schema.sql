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
  submitted_at TEXT, stage TEXT, lesson TEXT CHECK (lesson IS NULL OR stage IS NOT NULL), trial TEXT REFERENCES drafts (id) CHECK (trial IS NULL OR (class IS NULL AND stage IS NULL)), trial_revision INTEGER CHECK ((trial IS NULL) = (trial_revision IS NULL)),
  CHECK ((status = 'submitted') = (submitted_at IS NOT NULL)),
  CHECK ((forked_from IS NULL) = (forked_before IS NULL))
) STRICT;

CREATE INDEX attempts_by_class ON attempts (class);

CREATE INDEX attempts_by_person ON attempts (person, saved_at);

CREATE INDEX attempts_by_trial ON attempts (trial, person) WHERE trial IS NOT NULL;

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

CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT REFERENCES people (id),
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE INDEX audit_by_subject ON audit (subject);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never removed'); END;

CREATE TABLE author_rights (
  person TEXT NOT NULL REFERENCES people (id),
  unit TEXT NOT NULL REFERENCES units (id),
  role TEXT NOT NULL CHECK (role IN ('author', 'reviewer', 'publisher')),
  granted_by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (person, unit, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE certificates (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  course TEXT NOT NULL,
  course_version TEXT NOT NULL,
  register_version TEXT NOT NULL REFERENCES register_versions (hash),
  name TEXT NOT NULL,
  workplace TEXT,
  course_title TEXT NOT NULL,
  lessons INTEGER NOT NULL CHECK (lessons >= 1),
  minutes INTEGER NOT NULL CHECK (minutes >= 1),
  law_date TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  UNIQUE (person, course, course_version)
) STRICT;

CREATE TRIGGER certificates_are_never_changed BEFORE UPDATE ON certificates
BEGIN SELECT RAISE(ABORT, 'certificates are never changed'); END;

CREATE TABLE class_members (
  class TEXT NOT NULL REFERENCES classes (id),
  person TEXT NOT NULL REFERENCES people (id),
  name_key TEXT NOT NULL,
  device_hash TEXT,
  seat_code TEXT NOT NULL CHECK (seat_code GLOB '[0-9][0-9][0-9][0-9]'),
  joined_at TEXT NOT NULL,
  PRIMARY KEY (class, person)
) STRICT;

CREATE INDEX class_members_by_name ON class_members (class, name_key);

CREATE INDEX class_members_by_person ON class_members (person);

CREATE TABLE classes (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  title TEXT NOT NULL,
  trainer TEXT REFERENCES people (id),
  opens_at TEXT NOT NULL,
  closes_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK (closes_at > opens_at)
) STRICT;

CREATE INDEX classes_by_trainer ON classes (trainer);

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

CREATE TABLE dependencies (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL UNIQUE
) STRICT;

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

CREATE INDEX device_events_by_case ON device_events (person, case_id, received_at) WHERE case_id IS NOT NULL;

CREATE INDEX device_events_by_person ON device_events (person, device, received_at);

CREATE TRIGGER device_events_are_never_changed BEFORE UPDATE ON device_events
BEGIN SELECT RAISE(ABORT, 'what a device sent is never changed'); END;

CREATE TABLE disagreements (
  id TEXT PRIMARY KEY,
  attempt TEXT NOT NULL REFERENCES attempts (id),
  finding TEXT,
  words TEXT NOT NULL,
  created_at TEXT NOT NULL
, report TEXT REFERENCES reports (id), rule TEXT, status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'upheld', 'rejected', 'answered')), answer TEXT CHECK ((status = 'open') = (answer IS NULL)), answered_by TEXT REFERENCES people (id), answered_at TEXT CHECK ((status = 'open') = (answered_at IS NULL))) STRICT;

CREATE INDEX disagreements_by_attempt ON disagreements (attempt);

CREATE INDEX disagreements_by_status ON disagreements (status, created_at);

CREATE TABLE draft_comments (
  id TEXT PRIMARY KEY,
  draft TEXT NOT NULL,
  revision INTEGER NOT NULL,
  step TEXT,
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  FOREIGN KEY (draft, revision) REFERENCES draft_versions (draft, revision)
) STRICT;

CREATE INDEX draft_comments_by_draft ON draft_comments (draft, at);

CREATE TABLE draft_reviews (
  id TEXT PRIMARY KEY,
  draft TEXT NOT NULL,
  revision INTEGER NOT NULL,
  hash TEXT NOT NULL,
  reviewer TEXT NOT NULL REFERENCES people (id),
  decision TEXT NOT NULL CHECK (decision IN ('approve', 'send-back')),
  comments TEXT NOT NULL CHECK (json_valid(comments)),
  at TEXT NOT NULL,
  FOREIGN KEY (draft, revision) REFERENCES draft_versions (draft, revision)
) STRICT;

CREATE INDEX draft_reviews_by_draft ON draft_reviews (draft, at);

CREATE TRIGGER draft_reviews_are_never_changed BEFORE UPDATE ON draft_reviews
BEGIN SELECT RAISE(ABORT, 'reviews are never changed'); END;

CREATE TRIGGER draft_reviews_are_never_removed BEFORE DELETE ON draft_reviews
BEGIN SELECT RAISE(ABORT, 'reviews are never removed'); END;

CREATE TABLE draft_versions (
  draft TEXT NOT NULL REFERENCES drafts (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  body TEXT NOT NULL CHECK (length(body) <= 1000000),
  hash TEXT NOT NULL,
  by TEXT NOT NULL REFERENCES people (id),
  since TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  auto INTEGER NOT NULL CHECK (auto IN (0, 1)),
  PRIMARY KEY (draft, revision)
) STRICT;

CREATE TRIGGER draft_versions_are_never_changed BEFORE UPDATE ON draft_versions
BEGIN SELECT RAISE(ABORT, 'versions of a draft are never changed'); END;

CREATE TRIGGER draft_versions_that_were_pressed_are_never_removed BEFORE DELETE ON draft_versions WHEN OLD.auto = 0
BEGIN SELECT RAISE(ABORT, 'versions of a draft are never removed'); END;

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('case', 'lesson', 'question', 'course')),
  item TEXT NOT NULL,
  unit TEXT REFERENCES units (id),
  author TEXT NOT NULL REFERENCES people (id),
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'in-review', 'approved', 'published', 'retired')),
  base TEXT NOT NULL CHECK (json_valid(base)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (kind, item)
) STRICT;

CREATE INDEX drafts_by_author ON drafts (author, updated_at);

CREATE INDEX drafts_by_unit ON drafts (unit, updated_at);

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

CREATE TABLE floor_votes (
  question TEXT NOT NULL REFERENCES floor_questions (id),
  seat TEXT NOT NULL REFERENCES seats (id),
  at TEXT NOT NULL,
  PRIMARY KEY (question, seat)
) STRICT, WITHOUT ROWID;

CREATE INDEX floor_votes_by_seat ON floor_votes (seat);

CREATE TABLE folded_attempts (
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  person TEXT NOT NULL REFERENCES people (id),
  report TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX folded_attempts_by_person ON folded_attempts (person);

CREATE TABLE hall_attempts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  scenario TEXT NOT NULL,
  seat TEXT NOT NULL REFERENCES seats (id),
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  crew INTEGER CHECK (crew > 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX hall_attempts_one_of_crew ON hall_attempts (workshop, scenario, crew) WHERE crew IS NOT NULL;

CREATE UNIQUE INDEX hall_attempts_one_of_seat ON hall_attempts (workshop, scenario, seat) WHERE crew IS NULL;

CREATE TABLE imported_drafts (
  draft TEXT PRIMARY KEY REFERENCES drafts (id),
  kind TEXT NOT NULL CHECK (kind IN ('case', 'lesson', 'question', 'course')),
  item TEXT NOT NULL,
  hash TEXT NOT NULL,
  authors TEXT NOT NULL CHECK (json_valid(authors)),
  unit TEXT,
  signer TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX imported_drafts_by_item ON imported_drafts (item, hash);

CREATE TRIGGER imported_drafts_are_never_changed BEFORE UPDATE ON imported_drafts
BEGIN SELECT RAISE(ABORT, 'where a draft came from is never changed'); END;

CREATE TABLE installation_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  public_key TEXT NOT NULL,
  private_key TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE lesson_places (
  person TEXT NOT NULL REFERENCES people (id),
  course TEXT NOT NULL,
  lesson TEXT NOT NULL,
  section TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (person, course, lesson)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_readings (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id),
  course TEXT NOT NULL,
  lesson TEXT NOT NULL,
  version TEXT NOT NULL,
  law_date TEXT NOT NULL,
  read_at TEXT NOT NULL,
  UNIQUE (person, course, lesson, version)
) STRICT;

CREATE TABLE merged_communes (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  former TEXT NOT NULL,
  present TEXT NOT NULL,
  PRIMARY KEY (workshop, former)
) STRICT, WITHOUT ROWID;

CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;

CREATE TABLE paper_counts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round > 0),
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  choice TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 2000),
  PRIMARY KEY (workshop, item, round, sheet, choice)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper_test_counts (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  sheet INTEGER NOT NULL CHECK (sheet > 0),
  question TEXT NOT NULL,
  choice TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 2000),
  PRIMARY KEY (workshop, item, sheet, question, choice)
) STRICT, WITHOUT ROWID;

CREATE TABLE pending_imports (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL UNIQUE REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('file', 'sheet')),
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  phone TEXT UNIQUE,
  display_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('trainee', 'trainer', 'admin')),
  password_hash TEXT,
  unit TEXT REFERENCES units (id),
  created_at TEXT NOT NULL,
  disabled_at TEXT,
  CHECK (password_hash IS NULL OR phone IS NOT NULL)
) STRICT;

CREATE INDEX people_by_role ON people (role);

CREATE TABLE pictures (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  unit TEXT REFERENCES units (id),
  alt TEXT NOT NULL CHECK (length(alt) BETWEEN 1 AND 300),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 1600),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes BLOB NOT NULL CHECK (length(bytes) <= 8388608),
  by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX pictures_by_name ON pictures (name);

CREATE INDEX pictures_by_unit ON pictures (unit, at);

CREATE TRIGGER pictures_are_never_changed BEFORE UPDATE ON pictures
BEGIN SELECT RAISE(ABORT, 'pictures are never changed'); END;

CREATE TABLE published_items (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('case', 'lesson', 'question', 'course')),
  item TEXT NOT NULL,
  hash TEXT NOT NULL,
  draft TEXT NOT NULL,
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  supersedes TEXT REFERENCES published_items (id),
  retired_at TEXT,
  FOREIGN KEY (draft, revision) REFERENCES draft_versions (draft, revision)
) STRICT;

CREATE INDEX published_items_by_draft ON published_items (draft, at);

CREATE UNIQUE INDEX published_items_one_standing ON published_items (kind, item) WHERE retired_at IS NULL;

CREATE TRIGGER published_items_are_never_changed BEFORE UPDATE ON published_items
WHEN OLD.retired_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.item <> OLD.item OR NEW.hash <> OLD.hash OR NEW.draft <> OLD.draft
  OR NEW.revision <> OLD.revision OR NEW.body <> OLD.body OR NEW.by <> OLD.by OR NEW.at <> OLD.at OR NEW.supersedes IS NOT OLD.supersedes
BEGIN SELECT RAISE(ABORT, 'what was published is never changed'); END;

CREATE TRIGGER published_items_are_never_removed BEFORE DELETE ON published_items
BEGIN SELECT RAISE(ABORT, 'what was published is never removed'); END;

CREATE TABLE question_answers (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id),
  key TEXT NOT NULL,
  question TEXT NOT NULL,
  seed INTEGER NOT NULL CHECK (seed >= 0),
  register_version TEXT NOT NULL REFERENCES register_versions (hash),
  given TEXT NOT NULL CHECK (json_valid(given)),
  outcome TEXT NOT NULL CHECK (outcome IN ('right', 'partly', 'wrong')),
  misconceptions TEXT NOT NULL CHECK (json_valid(misconceptions)),
  answered_at TEXT NOT NULL,
  UNIQUE (person, key)
) STRICT;

CREATE INDEX question_answers_by_person ON question_answers (person, answered_at);

CREATE INDEX question_answers_by_question ON question_answers (question, answered_at);

CREATE TABLE refresher_people (
  person TEXT PRIMARY KEY REFERENCES people (id),
  goal INTEGER NOT NULL CHECK (goal BETWEEN 0 AND 600),
  answers INTEGER NOT NULL CHECK (answers >= 0),
  forgotten_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE refresher_sets (
  id TEXT PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  by TEXT NOT NULL REFERENCES people (id),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  since INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX refresher_sets_by_unit ON refresher_sets (unit, since);

CREATE TABLE register_versions (
  hash TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json)),
  as_of TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

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

CREATE TABLE regrades (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('dry', 'real')),
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'cancelled')),
  register_version TEXT NOT NULL REFERENCES register_versions (hash),
  started_by TEXT REFERENCES people (id),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  changes TEXT NOT NULL CHECK (json_valid(changes)), scenario_version TEXT REFERENCES scenario_versions (id),
  CHECK ((status = 'running') = (finished_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX regrades_one_running ON regrades (status) WHERE status = 'running';

CREATE TABLE remote_links (
  token_hash TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  person TEXT NOT NULL REFERENCES people (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL CHECK (expires_at > created_at),
  used_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX remote_links_by_workshop ON remote_links (workshop, person);

CREATE TABLE report_dependencies (
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  report TEXT NOT NULL REFERENCES reports (id),
  members BLOB NOT NULL CHECK (length(members) % 4 = 0)
) STRICT;

CREATE TABLE report_marks (
  report TEXT PRIMARY KEY REFERENCES reports (id),
  marks TEXT NOT NULL CHECK (json_valid(marks))
) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  attempt TEXT NOT NULL REFERENCES attempts (id),
  engine TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  score_tenths INTEGER NOT NULL CHECK (score_tenths BETWEEN 0 AND 1000),
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  created_at TEXT NOT NULL
, standing TEXT NOT NULL DEFAULT 'past' CHECK (standing IN ('current', 'past', 'waiting', 'kept')), register_version TEXT, scenario_version TEXT REFERENCES scenario_versions (id)) STRICT;

CREATE INDEX reports_by_attempt ON reports (attempt, created_at);

CREATE UNIQUE INDEX reports_one_current ON reports (attempt) WHERE standing = 'current';

CREATE INDEX reports_waiting ON reports (created_at) WHERE standing = 'waiting';

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

CREATE INDEX rule_evidences_by_attempt ON rule_evidences (attempt) WHERE attempt IS NOT NULL;

CREATE INDEX rule_evidences_by_day ON rule_evidences (person, day);

CREATE INDEX rule_evidences_by_rule ON rule_evidences (person, rule, at, id);

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

CREATE TABLE scenario_versions (
  id TEXT PRIMARY KEY,
  scenario TEXT NOT NULL,
  hash TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  created_at TEXT NOT NULL,
  UNIQUE (scenario, hash)
) STRICT;

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

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  device TEXT
) STRICT;

CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE INDEX sessions_by_person ON sessions (person);

CREATE TABLE sign_in_links (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  purpose TEXT NOT NULL CHECK (purpose IN ('first-admin', 'new-person', 'new-password')),
  person TEXT REFERENCES people (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  CHECK ((purpose = 'first-admin') = (person IS NULL))
) STRICT;

CREATE INDEX sign_in_links_by_person ON sign_in_links (person);

CREATE TABLE sign_in_throttle (
  account TEXT PRIMARY KEY,
  failures INTEGER NOT NULL CHECK (failures > 0),
  last_failed_at TEXT NOT NULL,
  blocked_until TEXT
) STRICT;

CREATE INDEX sign_in_throttle_by_time ON sign_in_throttle (last_failed_at);

CREATE TABLE snapshots (
  attempt TEXT PRIMARY KEY REFERENCES attempts (id),
  seq INTEGER NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;

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

CREATE TABLE trusted_keys (
  public_key TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE units (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('commune', 'province')),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  parent TEXT REFERENCES units (id),
  created_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX units_once ON units (kind, name_key, coalesce(parent, ''));

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

CREATE TABLE workshop_notes (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  item TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  body TEXT NOT NULL CHECK (length(body) <= 4000),
  at TEXT NOT NULL,
  PRIMARY KEY (workshop, item, version)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX workshops_by_code ON workshops (code, created_at);

CREATE INDEX workshops_by_facilitator ON workshops (facilitator, created_at);

CREATE UNIQUE INDEX workshops_by_running_code ON workshops (code) WHERE ended_at IS NULL;
