-- What people answered to questions of the bank. The question's id and the seed draw the same question again.

-- key: made by the page that asked, so that an answer sent twice is stored once.
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
