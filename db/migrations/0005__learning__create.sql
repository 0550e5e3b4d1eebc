-- What people have read of the lessons, where they stopped, and the certificates they were given.

-- version: SHA-256 of the lesson's text with the wordings that it shows. A lesson that changed is read anew.
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

-- section: the id of the heading at which the reader stopped.
CREATE TABLE lesson_places (
  person TEXT NOT NULL REFERENCES people (id),
  course TEXT NOT NULL,
  lesson TEXT NOT NULL,
  section TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (person, course, lesson)
) STRICT, WITHOUT ROWID;

-- Everything that the paper says stands here as it was on that day: the person, the course and the law change.
-- code: stored as it is printed, so that the holder can print the paper again; it opens nothing but what stands on the paper.
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
