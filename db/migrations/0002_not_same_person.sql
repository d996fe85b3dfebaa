-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0002: of whom the user said that they are two people however alike they look, so that nobody is asked again.
--
-- Two person ids (see member_person), the smaller one first, and nothing of whom they stand for.
CREATE TABLE not_same_person (
    person_id TEXT NOT NULL CHECK (person_id <> ''),
    other_id  TEXT NOT NULL CHECK (other_id > person_id),
    added_in  INTEGER NOT NULL,
    PRIMARY KEY (person_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_person_by_other ON not_same_person (other_id);
