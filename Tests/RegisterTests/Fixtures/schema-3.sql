-- The register of Mutabaa: the one true schema. SQLite alone can run it:
--
--     sqlite3 register.sqlite < schema.sql
--
-- TRUTH is in two tables: `event` holds all that ever happened, `content` the texts of documents.
-- Every other table is a PROJECTION: what the events, applied in order, amount to. `mutabaa verify`
-- replays them and compares. Write nothing by hand; read what you like.
--
-- Days are ISO texts (2024-08-18), moments ISO 8601 in UTC, truths 0 or 1. What an undone act had
-- made stays as a row with withdrawn = 1: leave such rows out of whatever you count.

PRAGMA application_id = 1836414049;  -- 'muta' in ASCII: the kind of file
PRAGMA user_version = 3;             -- the version of this schema

-- 1. Words of the domain ------------------------------------------------------------------------

-- Where a recommendation stands. counted: in totals and rates. awaitsWork: its due day can pass.
CREATE TABLE status (
    key TEXT PRIMARY KEY,
    category TEXT NOT NULL CHECK (category IN ('open', 'closed')),
    counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
    awaitsWork INTEGER NOT NULL CHECK (awaitsWork IN (0, 1)),
    rank INTEGER NOT NULL UNIQUE
) STRICT;
INSERT INTO status (key, category, counted, awaitsWork, rank) VALUES
    ('not-started', 'open', 1, 1, 1),
    ('in-progress', 'open', 1, 1, 2),
    ('suspended', 'open', 1, 0, 3),
    ('reported', 'open', 1, 0, 4),
    ('implemented', 'closed', 1, 0, 5),
    ('not-implemented', 'closed', 1, 0, 6),
    ('overtaken', 'closed', 0, 0, 7),
    ('void', 'closed', 0, 0, 8);

-- Which status may follow which, and whether the change must say why.
CREATE TABLE statusChange (
    before TEXT NOT NULL REFERENCES status (key),
    after TEXT NOT NULL REFERENCES status (key),
    needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),
    PRIMARY KEY (before, after)
) STRICT;
INSERT INTO statusChange (before, after, needsReason) VALUES
    ('not-started', 'in-progress', 0), ('not-started', 'suspended', 0),
    ('not-started', 'reported', 0), ('not-started', 'implemented', 1),
    ('not-started', 'not-implemented', 1), ('not-started', 'overtaken', 1),
    ('not-started', 'void', 1),
    ('in-progress', 'suspended', 0), ('in-progress', 'reported', 0),
    ('in-progress', 'implemented', 1), ('in-progress', 'not-implemented', 1),
    ('in-progress', 'overtaken', 1), ('in-progress', 'void', 1),
    ('suspended', 'not-started', 0), ('suspended', 'in-progress', 0),
    ('suspended', 'reported', 0), ('suspended', 'implemented', 1),
    ('suspended', 'not-implemented', 1), ('suspended', 'overtaken', 1), ('suspended', 'void', 1),
    ('reported', 'in-progress', 1), ('reported', 'implemented', 1),
    ('reported', 'not-implemented', 1), ('reported', 'overtaken', 1), ('reported', 'void', 1),
    ('implemented', 'in-progress', 1), ('implemented', 'void', 1),
    ('not-implemented', 'not-started', 1), ('not-implemented', 'in-progress', 1),
    ('not-implemented', 'void', 1),
    ('overtaken', 'not-started', 1), ('overtaken', 'in-progress', 1), ('overtaken', 'void', 1),
    ('void', 'not-started', 1);

-- The force with which a meeting spoke.
CREATE TABLE kind (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO kind (key, rank) VALUES
    ('recommendation', 1), ('decision', 2), ('directive', 3), ('agreement', 4);

CREATE TABLE priority (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO priority (key, rank) VALUES ('high', 1), ('normal', 2), ('low', 3);

-- How it is known who owns a recommendation. An inferred owner is in no ranking.
CREATE TABLE ownerBasis (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO ownerBasis (key, rank) VALUES ('stated', 1), ('assigned', 2), ('inferred', 3);

-- How closely a meeting is held.
CREATE TABLE classification (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO classification (key, rank) VALUES ('normal', 1), ('secret', 2), ('top-secret', 3);

-- What a recommendation is about, in the order that reports use.
CREATE TABLE topic (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO topic (key, rank) VALUES
    ('organisational-structure', 1), ('mandates', 2), ('irregular-migration', 3),
    ('border-security', 4), ('crisis-management', 5), ('capacity-building', 6),
    ('digital-transformation', 7), ('forensic-databases', 8), ('legislation', 9),
    ('police-stations', 10), ('postal-address', 11), ('traffic', 12),
    ('narcotics', 13), ('weapons', 14), ('finance', 15),
    ('procurement', 16), ('assets', 17), ('human-resources', 18),
    ('communications', 19), ('security-coordination', 20), ('detention', 21),
    ('public-health', 22), ('education', 23), ('media', 24);

-- What an event can be about: each is a table below, and what identifies its rows.
CREATE TABLE subjectKind (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO subjectKind (key, rank) VALUES
    ('act', 1), ('meeting', 2), ('source', 3), ('recommendation', 4), ('agency', 5), ('setting', 6),
    ('view', 7);

-- 2. Truth --------------------------------------------------------------------------------------

-- One subject's field changes within an act. The body is JSON, stored once and never written anew:
--
--     {"act":7,"changes":[["status","not-started","in-progress"]],"number":31,
--      "subject":["recommendation","12"]}
--
-- The hash is SHA-256, in hexadecimal, of the hash before (nothing before the first) followed by
-- the body's bytes. The first event of an act is about the act itself.
CREATE TABLE event (
    number INTEGER PRIMARY KEY CHECK (number IS json_extract(body, '$.number')),
    body TEXT NOT NULL CHECK (json_valid(body)),
    hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    act INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.act')) STORED,
    subject TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject[0]')) STORED
        REFERENCES subjectKind (key),
    subjectID TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject[1]')) STORED
) STRICT;
CREATE INDEX eventBySubject ON event (subject, subjectID);
CREATE INDEX eventByAct ON event (act);

CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
-- Without this one, INSERT OR REPLACE would slip past the other two.
CREATE TRIGGER eventFollowsTheLast BEFORE INSERT ON event
WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;

-- The text that was read from a document, found by the SHA-256 of its UTF-8 bytes.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    text TEXT NOT NULL
) STRICT;

CREATE TRIGGER contentIsNeverChanged BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'content is never changed'); END;
CREATE TRIGGER contentIsNeverDeleted BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'content is never deleted'); END;
CREATE TRIGGER contentIsNeverReplaced BEFORE INSERT ON content
WHEN EXISTS (SELECT 1 FROM content WHERE sha256 = NEW.sha256 OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'content is never replaced'); END;

-- 3. Projection ---------------------------------------------------------------------------------

-- One command that wrote. The office day never lies before that of the act before.
CREATE TABLE act (
    number INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    actor TEXT NOT NULL,
    moment TEXT NOT NULL,
    officeDay TEXT NOT NULL CHECK (officeDay IS date(officeDay, '+0 days')),
    happenedOn TEXT CHECK (happenedOn IS date(happenedOn, '+0 days')),
    saidBy TEXT,
    reference TEXT,
    reason TEXT,
    undoes INTEGER REFERENCES act (number)
) STRICT;
CREATE INDEX actByOfficeDay ON act (officeDay);
CREATE INDEX actByUndoes ON act (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX actByActor ON act (actor);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    day TEXT CHECK (day IS date(day, '+0 days')),
    place TEXT,
    chair TEXT,
    number TEXT,
    classification TEXT NOT NULL DEFAULT 'normal' REFERENCES classification (key),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX meetingByDay ON meeting (day);
CREATE INDEX meetingWithdrawn ON meeting (withdrawn) WHERE withdrawn = 1;

-- A document that a meeting was read from, known by the SHA-256 of its bytes.
CREATE TABLE source (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL,
    mediaType TEXT NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    content TEXT NOT NULL,  -- content.sha256; no foreign key, so that the past needs no copy of it
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX sourceByMeeting ON source (meeting);
CREATE INDEX sourceWithdrawn ON source (withdrawn) WHERE withdrawn = 1;

CREATE TABLE agency (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    english TEXT,
    parent TEXT REFERENCES agency (key) DEFERRABLE INITIALLY DEFERRED,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE TABLE agencyAlias (
    agency TEXT NOT NULL REFERENCES agency (key),
    rank INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (agency, rank)
) STRICT, WITHOUT ROWID;
CREATE TABLE agencyTopic (
    agency TEXT NOT NULL REFERENCES agency (key),
    rank INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic (key),
    PRIMARY KEY (agency, rank)
) STRICT, WITHOUT ROWID;

-- One checkable action that came out of a meeting: the only thing that is tracked.
CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL REFERENCES kind (key),
    status TEXT NOT NULL REFERENCES status (key),
    owner TEXT REFERENCES agency (key),
    ownerName TEXT,  -- the record's name for it, where no agency is known
    ownerBasis TEXT REFERENCES ownerBasis (key),
    due TEXT CHECK (due IS date(due, '+0 days')),
    originalDue TEXT CHECK (originalDue IS date(originalDue, '+0 days')),
    dueText TEXT,
    extensions INTEGER NOT NULL CHECK (extensions >= 0),
    position TEXT,
    obstacle TEXT,
    remedy TEXT,
    note TEXT,
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    priority TEXT NOT NULL REFERENCES priority (key),
    needsReview INTEGER NOT NULL CHECK (needsReview IN (0, 1)),
    source TEXT REFERENCES source (sha256),
    spanStart INTEGER CHECK (spanStart >= 0),
    spanEnd INTEGER CHECK (spanEnd >= spanStart),
    rule TEXT,
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
    repeats INTEGER REFERENCES recommendation (id) CHECK (repeats <> id),
    recordedOn TEXT NOT NULL CHECK (recordedOn IS date(recordedOn, '+0 days')),
    closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days')),
    recordedAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    -- The keys of the three tables below once more, joined by commas: long lists are read in one go.
    supporting TEXT,
    topics TEXT,
    laws TEXT,
    number TEXT,  -- the record's own number for it, as written
    UNIQUE (meeting, ordinal),
    CHECK (owner IS NULL OR ownerName IS NULL),
    CHECK ((ownerBasis IS NULL) = (owner IS NULL AND ownerName IS NULL)),
    CHECK (source IS NULL OR (spanStart + spanEnd + confidence IS NOT NULL AND rule IS NOT NULL))
) STRICT;
CREATE INDEX recommendationByOwner ON recommendation (owner);
CREATE INDEX recommendationByStatus ON recommendation (status, due);
CREATE INDEX recommendationByDue ON recommendation (due);
CREATE INDEX recommendationBySource ON recommendation (source) WHERE source IS NOT NULL;
CREATE INDEX recommendationByOwnerName ON recommendation (ownerName) WHERE ownerName IS NOT NULL;
CREATE INDEX recommendationByOwnerBasis ON recommendation (ownerBasis);
CREATE INDEX recommendationByKind ON recommendation (kind);
CREATE INDEX recommendationForReview ON recommendation (needsReview) WHERE needsReview = 1;
CREATE INDEX recommendationWithdrawn ON recommendation (withdrawn) WHERE withdrawn = 1;
CREATE INDEX recommendationByRepeats ON recommendation (repeats) WHERE repeats IS NOT NULL;
-- The agencies that help.
CREATE TABLE recommendationSupporting (
    recommendation INTEGER NOT NULL REFERENCES recommendation (id),
    rank INTEGER NOT NULL,
    agency TEXT NOT NULL REFERENCES agency (key),
    PRIMARY KEY (recommendation, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX supportingByAgency ON recommendationSupporting (agency);
CREATE TABLE recommendationTopic (
    recommendation INTEGER NOT NULL REFERENCES recommendation (id),
    rank INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic (key),
    PRIMARY KEY (recommendation, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendationByTopic ON recommendationTopic (topic);
-- The laws it names, as NUMBER or NUMBER/YEAR.
CREATE TABLE recommendationLaw (
    recommendation INTEGER NOT NULL REFERENCES recommendation (id),
    rank INTEGER NOT NULL,
    law TEXT NOT NULL,
    number INTEGER NOT NULL AS (CAST(law AS INTEGER)) STORED,
    year INTEGER AS (CAST(nullif(substr(law, instr(law || '/', '/') + 1), '') AS INTEGER)) STORED,
    PRIMARY KEY (recommendation, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendationByLaw ON recommendationLaw (number);

-- What the office has set.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

-- A set of filters with a name, which is used again and again. key: the name folded, so that its
-- spellings name one view.
CREATE TABLE view (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
-- What was typed of the options of `list`, as OPTION or OPTION=VALUE; days stay as they were said.
CREATE TABLE viewOption (
    view TEXT NOT NULL REFERENCES view (key),
    rank INTEGER NOT NULL,
    option TEXT NOT NULL,
    PRIMARY KEY (view, rank)
) STRICT, WITHOUT ROWID;

-- Search, by rowid = recommendation.id: all folded words and stems of its text, position, obstacle,
-- remedy and note, with blanks between them. The program folds; the tokenizer only cuts at blanks.
--
--     SELECT rowid FROM search WHERE search MATCH 'words : "الهيكل التنظيمي"';
CREATE VIRTUAL TABLE search USING fts5 (
    words, stems, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);
