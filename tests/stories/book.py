# SPDX-License-Identifier: GPL-3.0-or-later
"""A book as it lies on the disk, looked at beside the program: what a story compares."""
import sqlite3

# What the journal can take back, all of it.
CAPTURED = ("book_setting", "school", "region", "region_state", "push", "external_id", "chapter", "chapter_channel",
            "chapter_status", "contact", "head_count", "member", "member_status", "consent", "officer_term")


class Book:
    def __init__(self, path):
        self.path = path

    def rows(self, query):
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def content(self):
        """All that it says, but for the number of the action that wrote it."""
        content = {}
        for table in CAPTURED:
            columns = [name for _, name, *_ in self.rows(f"PRAGMA table_info({table})") if name != "added_in"]
            content[table] = sorted(self.rows(f"SELECT {', '.join(columns)} FROM {table}"), key=repr)
        return content

    def people(self):
        """Each once, wherever they are or were."""
        return self.rows("SELECT chosen_name, family_name FROM member WHERE merged_into = '' "
                         "GROUP BY ifnull(person_id, id) ORDER BY id")
