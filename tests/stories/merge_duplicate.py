# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: find a member who stands twice, choose what stays, merge, undo that after another step, and keep two
namesakes apart for good. The book is compared afterwards.

usage: merge_duplicate.py PROGRAM
"""
import json
import os
import sqlite3
import subprocess
import sys
import time

from desktop import Atspi, Desktop, wait

MEMBERS = (
    {"chosen_name": "Sam", "family_name": "Rivera", "phone": "555 010 0100", "class_year": 2026},
    {"chosen_name": "Samantha", "family_name": "Rivera", "phone": "(555) 010-0100", "pronouns": "she/her",
     "class_year": 2026},
    {"chosen_name": "Kim", "family_name": "Lee", "class_year": 2026, "school_email": "kim.lee@example.edu"},
    {"chosen_name": "Kim", "family_name": "Lee", "class_year": 2026, "school_email": "kim.lee2@example.edu"},
)


def make_book(desktop, program):
    book = os.path.join(desktop.home, "Story.chapters")
    subprocess.run([program, "new", book, "--kind", "chapter"], check=True, env=desktop.env, stdout=subprocess.DEVNULL)
    lines = [{"add": "chapter", "fields": {"school_id": "mercer", "status": "active", "since": "2020-01-01"}}]
    lines += [{"add": "member", "chapter": "mercer", "fields": member} for member in MEMBERS]
    done = subprocess.run([program, "apply", book], check=True, env=desktop.env, text=True, capture_output=True,
                          input="".join(json.dumps(line) + "\n" for line in lines))
    assert all(json.loads(line)["ok"] for line in done.stdout.splitlines()), done.stdout
    return book


def asked(book, question):
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as connection:
        return connection.execute(question).fetchall()


def records(book):
    return asked(book, "SELECT chosen_name, pronouns, merged_into <> '' FROM member ORDER BY id")


def open_the_list(desktop):
    desktop.find("label", lambda name: name.startswith("As of "))
    desktop.key("ctrl+k")
    wait("the palette", lambda: desktop.focused() and desktop.focused().name.startswith("Find anything"))
    desktop.type("duplic")
    desktop.find("text", lambda name: "Find duplicates" in name)
    desktop.key("Return")
    wait("the surest pair", lambda: desktop.find("list item", "Sure: Sam Rivera and Samantha Rivera"))
    line = desktop.find("list item", "Sure: Sam Rivera and Samantha Rivera")
    assert line.description.startswith("Same phone, nearly the same name, same chapter, same class year"), line.description
    desktop.find("list item", lambda name: name.endswith("Kim Lee and Kim Lee"))


def choose_and_merge(desktop, book):
    before = records(book)
    desktop.key("Return")
    wait(lambda: f"the first choice, not {desktop.focused()}",
         lambda: str(desktop.focused()) == "radio button “Chosen name of Samantha Rivera: Samantha”")
    desktop.find(name="Chosen name: Sam and Samantha. The second one stays.")
    desktop.key("Left")
    wait("the other name", lambda: desktop.focused().name == "Chosen name of Sam Rivera: Sam")
    desktop.find(name="Chosen name: Sam and Samantha. The first one stays.")
    desktop.key("m")
    desktop.find(name="Merge members")
    desktop.gone("list item", lambda name: name.endswith("Sam Rivera and Samantha Rivera"))
    assert records(book)[:2] == [("Sam", "she/her", 0), ("Samantha", "she/her", 1)], records(book)
    return before


def keep_namesakes_apart(desktop, book):
    desktop.find("list item", lambda name: name.endswith("Kim Lee and Kim Lee"))
    desktop.key("k")
    desktop.find("label", "No two records look like one person")
    assert asked(book, "SELECT count(*) FROM not_same_person") == [(1,)]


def undo_the_merge_behind_it(desktop, book, before):
    desktop.key("ctrl+8")
    wait("the steps", lambda: desktop.focused() and desktop.focused().name.startswith("Keep two people apart"))
    desktop.key("Down", "Return")
    desktop.tab_to("push button", "Undo this")  # and not that of the toast
    desktop.key("Return")
    wait("the merge taken back", lambda: records(book) == before)
    assert asked(book, "SELECT count(*) FROM not_same_person") == [(1,)], "the later step stays"


def quit_it(desktop):
    desktop.key("ctrl+q")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    file = make_book(story, sys.argv[1])
    story.launch(sys.argv[1], file)
    begun = time.monotonic()
    open_the_list(story)
    as_it_was = choose_and_merge(story, file)
    keep_namesakes_apart(story, file)
    undo_the_merge_behind_it(story, file, as_it_was)
    quit_it(story)
    print(f"merge_duplicate: {time.monotonic() - begun:.1f} s", flush=True)
