-- People, how they sign in, classes, and the audit of everything done.

CREATE TABLE units (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('commune', 'province')),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  parent TEXT REFERENCES units (id),
  created_at TEXT NOT NULL
) STRICT;

-- Communes of different provinces share names.
CREATE UNIQUE INDEX units_once ON units (kind, name_key, coalesce(parent, ''));

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

-- A session's token lives in the cookie alone; here is its SHA-256.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  device TEXT
) STRICT;

CREATE INDEX sessions_by_person ON sessions (person);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

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

-- Per account, never per address: a hall of 350 shares one.
CREATE TABLE sign_in_throttle (
  account TEXT PRIMARY KEY,
  failures INTEGER NOT NULL CHECK (failures > 0),
  last_failed_at TEXT NOT NULL,
  blocked_until TEXT
) STRICT;

CREATE INDEX sign_in_throttle_by_time ON sign_in_throttle (last_failed_at);

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
