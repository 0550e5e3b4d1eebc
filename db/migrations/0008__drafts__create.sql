-- What trainers write in the browser: drafts with all their versions, what reviewers said, and what was published.

-- author_rights: what somebody may do with the drafts of a unit. A trainer writes for the own unit without a row.
CREATE TABLE author_rights (
  person TEXT NOT NULL REFERENCES people (id),
  unit TEXT NOT NULL REFERENCES units (id),
  role TEXT NOT NULL CHECK (role IN ('author', 'reviewer', 'publisher')),
  granted_by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (person, unit, role)
) STRICT, WITHOUT ROWID;

-- item: the id under which it is published, the same for every published version. unit: whose draft it is; NULL: of nobody but the author.
-- base: what it was started from, as JSON. revision: one more with every save, so that two pages never overwrite each other.
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

CREATE INDEX drafts_by_unit ON drafts (unit, updated_at);
CREATE INDEX drafts_by_author ON drafts (author, updated_at);

-- body: the text of a lesson, otherwise JSON. hash: SHA-256 of body. at: of the last save that is in it; since: of the first one.
-- auto: saved by the page and not by a press; such a version gives way to the next one of the same person a moment later.
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

-- What a reviewer decided about one version. hash: of the text that was read. comments: [{ "step": …, "words": … }].
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

-- What readers say of a draft on the way. step: the part of the editor that it is about; NULL: the whole.
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

-- Everything that was ever published, as it was. body: what is played or read; hash: its SHA-256. supersedes: what it replaced.
-- retired_at: taken out of the library, by a newer version or by a person; attempts keep what they began with.
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

CREATE UNIQUE INDEX published_items_one_standing ON published_items (kind, item) WHERE retired_at IS NULL;
CREATE INDEX published_items_by_draft ON published_items (draft, at);

CREATE TRIGGER published_items_are_never_changed BEFORE UPDATE ON published_items
WHEN OLD.retired_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.item <> OLD.item OR NEW.hash <> OLD.hash OR NEW.draft <> OLD.draft
  OR NEW.revision <> OLD.revision OR NEW.body <> OLD.body OR NEW.by <> OLD.by OR NEW.at <> OLD.at OR NEW.supersedes IS NOT OLD.supersedes
BEGIN SELECT RAISE(ABORT, 'what was published is never changed'); END;

CREATE TRIGGER published_items_are_never_removed BEFORE DELETE ON published_items
BEGIN SELECT RAISE(ABORT, 'what was published is never removed'); END;

-- trial: the draft that is tried out, on the version that stood under trial_revision. A trial is of whoever began it alone: it is
-- of no class, and whatever counts attempts (lists, figures, learning, contests, grading anew) leaves it out.
ALTER TABLE attempts ADD COLUMN trial TEXT REFERENCES drafts (id) CHECK (trial IS NULL OR (class IS NULL AND stage IS NULL));
ALTER TABLE attempts ADD COLUMN trial_revision INTEGER CHECK ((trial IS NULL) = (trial_revision IS NULL));

CREATE INDEX attempts_by_trial ON attempts (trial, person) WHERE trial IS NOT NULL;

-- The key pair with which this installation signs what it hands on; made at first use. private_key: PKCS #8, never in any file that is handed on.
CREATE TABLE installation_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  public_key TEXT NOT NULL,
  private_key TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

-- Keys of other installations that an administrator compared and trusts. name: whose it is, in the administrator's words.
CREATE TABLE trusted_keys (
  public_key TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  by TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What somebody handed in and has not yet decided about: one a person. kind: a shared file, or a read template. body: JSON.
CREATE TABLE pending_imports (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL UNIQUE REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('file', 'sheet')),
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  expires_at TEXT NOT NULL
) STRICT;

-- Where a draft came from that was written elsewhere. item, hash: of the text in the file. authors: names, as JSON. signer: the key that
-- signed the file; NULL: nobody known.
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

-- scenario_version: the amended version of a case by which its attempts are graded anew; NULL: each by the version it was graded by.
ALTER TABLE regrades ADD COLUMN scenario_version TEXT REFERENCES scenario_versions (id);

-- scenario_version: the version of the case by which the report was made; NULL: the one that the attempt was played on.
ALTER TABLE reports ADD COLUMN scenario_version TEXT REFERENCES scenario_versions (id);

-- A cache: what a report says of each rule, short enough to read thousands. It can be dropped and is made again from the reports.
CREATE TABLE report_marks (
  report TEXT PRIMARY KEY REFERENCES reports (id),
  marks TEXT NOT NULL CHECK (json_valid(marks))
) STRICT, WITHOUT ROWID;

-- Pictures for lessons, as they were re-encoded: bytes are WebP. name: made of their hash. unit: whose lessons may show it; NULL: those of
-- whoever uploaded it. The same bytes in two units are two rows.
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
