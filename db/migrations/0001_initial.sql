-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0001: one organisation: its chapters, its people, its dated facts, and the journal of what was done.
--
-- How to read it. Ids are ULIDs (26 characters, in order of time). Dates are ISO 8601 days; a fact holds from its `since`
-- (that day included) until the next one; timestamps are UTC. '' is "not known" in a text, NULL in a date or number.
-- Tables with `added_in` are captured: the row says which change brought it, and generated triggers (`capture_…`) write
-- every later update and delete to change_op, and refuse a write outside an action. Foreign keys stay inside one
-- chapter, never cascade, and are checked at the end of the transaction.

CREATE TABLE change (
    n              INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
    label          TEXT NOT NULL CHECK (label <> ''),      -- a code such as 'member.add'; holds no names
    subject        TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(subject)), -- keys of what it is about, and counts
    author         TEXT NOT NULL DEFAULT '',
    at             TEXT NOT NULL,
    chapter_id     TEXT NOT NULL DEFAULT '',               -- '' when it is about more than one chapter
    schema_version INTEGER NOT NULL,
    added          TEXT CHECK (added IS NULL OR json_valid(added)),        -- keys of the rows it added by table; NULL when they are many
    undoes         TEXT,                                   -- id of the change that this one takes back
    state          TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'undo', 'redo', 'final')),
    seq            INTEGER                                 -- place in a hub's order, once there is a hub
) STRICT;

CREATE TABLE change_op (
    change INTEGER NOT NULL REFERENCES change (n) DEFERRABLE INITIALLY DEFERRED,
    n      INTEGER NOT NULL,
    tbl    TEXT NOT NULL,
    pk     TEXT NOT NULL,                                  -- JSON array of the primary key's values
    op     TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
    was    TEXT,                                           -- U: the changed columns before; D: the whole row
    now    TEXT,                                           -- U: the changed columns after
    PRIMARY KEY (change, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_op_by_row ON change_op (tbl, pk);

-- One row while an action is open, none otherwise. `restoring` is 1 while undo or redo brings rows back, 2 while it also
-- writes the operations itself because they are many.
CREATE TABLE open_action (
    change    INTEGER NOT NULL,
    restoring INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE book_setting (
    key      TEXT NOT NULL PRIMARY KEY,
    value    TEXT NOT NULL,
    added_in INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Schools that the shipped directory lacks. `campus_of` is the school a campus counts as.
CREATE TABLE school (
    id              TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    short_name      TEXT NOT NULL DEFAULT '',
    degree          TEXT NOT NULL DEFAULT '',
    city            TEXT NOT NULL DEFAULT '',
    state           TEXT NOT NULL CHECK (length(state) = 2),
    latitude_micro  INTEGER CHECK (latitude_micro BETWEEN -90000000 AND 90000000),
    longitude_micro INTEGER CHECK (longitude_micro BETWEEN -180000000 AND 180000000),
    first_class     INTEGER CHECK (first_class BETWEEN 1700 AND 2200),
    campus_of       TEXT NOT NULL DEFAULT '',
    added_in        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id       TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL CHECK (name <> ''),
    added_in INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region_state (
    region_id TEXT NOT NULL REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
    state     TEXT NOT NULL UNIQUE CHECK (length(state) = 2),
    added_in  INTEGER NOT NULL,
    PRIMARY KEY (region_id, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE push (
    id        TEXT NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    channel   TEXT NOT NULL DEFAULT '' CHECK (channel IN ('', 'instagram', 'twitter', 'facebook', 'groupme', 'discord',
        'slack', 'tiktok', 'word_of_mouth', 'campus_event', 'conference', 'website', 'other')),
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on   TEXT CHECK (ends_on IS date(ends_on) AND ends_on >= starts_on),
    note      TEXT NOT NULL DEFAULT '',
    added_in  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What other systems call our records. For members `record_id` is the person, whichever chapter they are at now.
CREATE TABLE external_id (
    source      TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('chapter', 'member', 'officer', 'contact')),
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    record_id   TEXT NOT NULL CHECK (record_id <> ''),
    added_in    INTEGER NOT NULL,
    PRIMARY KEY (source, kind, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_id_by_record ON external_id (record_id);

-- The one row of kind 'national' holds the national board and the network; it has no school and is never counted.
-- `school_id` names a school or campus of the shipped directory, or a row of `school`.
CREATE TABLE chapter (
    id              TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind            TEXT NOT NULL DEFAULT 'chapter' CHECK (kind IN ('chapter', 'national')),
    school_id       TEXT NOT NULL DEFAULT '' CHECK ((school_id = '') = (kind = 'national')),
    local_name      TEXT NOT NULL DEFAULT '',
    origin          TEXT NOT NULL DEFAULT '' CHECK (origin IN ('', 'new', 'affiliated')),
    first_at_school TEXT NOT NULL DEFAULT '' CHECK (first_at_school IN ('', 'yes', 'no')),
    contact_name    TEXT NOT NULL DEFAULT '',
    contact_email   TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    roster_updated_on TEXT CHECK (roster_updated_on IS date(roster_updated_on)),
    archived_on     TEXT CHECK (archived_on IS date(archived_on)),
    merged_into     TEXT NOT NULL DEFAULT '' CHECK (merged_into = '' OR archived_on IS NOT NULL),
    added_in        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX chapter_national ON chapter (kind) WHERE kind = 'national';

CREATE TABLE chapter_channel (
    chapter_id TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    id         TEXT NOT NULL,
    channel    TEXT NOT NULL CHECK (channel IN ('instagram', 'twitter', 'facebook', 'groupme', 'discord',
        'slack', 'tiktok', 'website', 'other')),
    address    TEXT NOT NULL CHECK (address <> ''),
    added_in   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter_status (
    chapter_id  TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    id          TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('prospect', 'forming', 'applied', 'active', 'at_risk', 'inactive',
        'suspended', 'closed')),
    since       TEXT NOT NULL CHECK (since IS date(since)),
    reason      TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    added_in    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    chapter_id  TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    id          TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    channel     TEXT NOT NULL DEFAULT '' CHECK (channel IN ('', 'instagram', 'twitter', 'facebook', 'groupme', 'discord',
        'slack', 'tiktok', 'word_of_mouth', 'campus_event', 'conference', 'website', 'other')),
    outcome     TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'no_answer', 'interested', 'postponed', 'has_own_group',
        'chapter_founded', 'other')),
    note        TEXT NOT NULL DEFAULT '',
    added_in    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE head_count (
    chapter_id  TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    id          TEXT NOT NULL,
    as_of       TEXT NOT NULL CHECK (as_of IS date(as_of)),
    heads       INTEGER NOT NULL CHECK (heads BETWEEN 0 AND 1000000),
    note        TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    added_in    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, id)
) STRICT, WITHOUT ROWID;

-- One person at one chapter. `person_id` is NULL while this is the person's only row: the person is then `id`; a second
-- membership carries the first one's id (see the view member_person). `joined_on` opens the first active spell; what
-- happens later is in member_status. `school_id` is kept for members of the network, who have no chapter yet.
CREATE TABLE member (
    chapter_id     TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    id             TEXT NOT NULL CHECK (id <> ''),
    person_id      TEXT CHECK (person_id <> ''),
    chosen_name    TEXT NOT NULL CHECK (chosen_name <> ''),
    family_name    TEXT NOT NULL DEFAULT '',
    legal_name     TEXT NOT NULL DEFAULT '',
    pronouns       TEXT NOT NULL DEFAULT '',
    school_email   TEXT NOT NULL DEFAULT '',
    personal_email TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    degree         TEXT NOT NULL DEFAULT '',
    class_year     INTEGER CHECK (class_year BETWEEN 1900 AND 2200),
    phase          TEXT NOT NULL DEFAULT '' CHECK (phase IN ('', 'pre_clinical', 'clinical', 'research', 'other')),
    joined_on      TEXT CHECK (joined_on IS date(joined_on)),
    channel        TEXT NOT NULL DEFAULT '' CHECK (channel IN ('', 'instagram', 'twitter', 'facebook', 'groupme', 'discord',
        'slack', 'tiktok', 'word_of_mouth', 'campus_event', 'conference', 'website', 'other')),
    school_id      TEXT NOT NULL DEFAULT '',
    notes          TEXT NOT NULL DEFAULT '',
    archived_on    TEXT CHECK (archived_on IS date(archived_on)),
    merged_into    TEXT NOT NULL DEFAULT '' CHECK (merged_into = '' OR archived_on IS NOT NULL),
    added_in       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_person ON member (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE member_status (
    chapter_id  TEXT NOT NULL,
    member_id   TEXT NOT NULL,
    id          TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('prospect', 'active', 'away', 'alumni', 'left')),
    since       TEXT NOT NULL CHECK (since IS date(since)),
    reason      TEXT NOT NULL DEFAULT '' CHECK (reason IN ('', 'transferred', 'lapsed', 'asked_removal',
        'chapter_dormant', 'other')),
    recorded_at TEXT NOT NULL,
    added_in    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id, id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (reason = '' OR status = 'left')
) STRICT, WITHOUT ROWID;

-- What a person agreed to. No row: 'counted' for every audience but the book's own.
CREATE TABLE consent (
    chapter_id TEXT NOT NULL,
    member_id  TEXT NOT NULL,
    audience   TEXT NOT NULL CHECK (audience IN ('chapter', 'national', 'mentors', 'school', 'public')),
    level      TEXT NOT NULL CHECK (level IN ('full', 'initials', 'counted')),
    given_on   TEXT CHECK (given_on IS date(given_on)),
    source     TEXT NOT NULL DEFAULT '',
    added_in   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id, audience),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The holder is a person of the book, or a plain name for someone who is on no roster. A term that ends on the day it
-- starts was never in force.
CREATE TABLE officer_term (
    chapter_id  TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    id          TEXT NOT NULL,
    person_id   TEXT NOT NULL DEFAULT '',
    holder_name TEXT NOT NULL DEFAULT '',
    office      TEXT NOT NULL CHECK (office <> ''),
    starts_on   TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on     TEXT CHECK (ends_on IS date(ends_on) AND ends_on >= starts_on),
    end_reason  TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    added_in    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, id),
    CHECK ((person_id = '') <> (holder_name = ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX officer_term_by_person ON officer_term (person_id) WHERE person_id <> '';

-- Not captured: undo must not take these back.

CREATE TABLE export_record (
    id       TEXT NOT NULL PRIMARY KEY,
    at       TEXT NOT NULL,
    author   TEXT NOT NULL DEFAULT '',
    what     TEXT NOT NULL,
    audience TEXT NOT NULL,
    purpose  TEXT NOT NULL DEFAULT '',
    format   TEXT NOT NULL,
    columns  TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)),
    names    INTEGER NOT NULL,              -- people whose full row left
    initials INTEGER NOT NULL,
    counted  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filter (
    id         TEXT NOT NULL PRIMARY KEY,
    page       TEXT NOT NULL,
    name       TEXT NOT NULL,
    definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;

-- How the columns of a file with this header were read last time.
CREATE TABLE column_mapping (
    signature TEXT NOT NULL,
    target    TEXT NOT NULL,
    mapping   TEXT NOT NULL CHECK (json_valid(mapping)),
    used_at   TEXT NOT NULL,
    PRIMARY KEY (signature, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE view_setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- That a record was forgotten, so that it does not come back from an old file; nothing of what it held. For kind
-- 'external_id' the id is a digest of what another system called the person.
CREATE TABLE forgotten (
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    at   TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- For people with a SQLite tool, and for the tests that hold the figures against plain SQL.

CREATE VIEW member_person AS
SELECT chapter_id, id AS member_id, ifnull(person_id, id) AS person_id FROM member;

-- Every spell of a member: joined_on as 'active', then what member_status says. On one day the later row of
-- member_status rules, and any of them rules over joined_on.
CREATE VIEW member_spell AS
SELECT chapter_id, id AS member_id, joined_on AS since, 'active' AS status, '' AS reason, '' AS id
FROM member WHERE joined_on IS NOT NULL
UNION ALL
SELECT chapter_id, member_id, since, status, reason, id FROM member_status;

PRAGMA application_id = 0x43485042;
