# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: a chapter from its first day to its last in an empty book, and all of it undone and done again.

usage: chapters_by_keyboard.py PROGRAM
"""
import os
import subprocess
import sys
import time

from book import Book
from desktop import Desktop, wait


def statuses(book):
    return book.rows("SELECT status, since, reason FROM chapter_status ORDER BY since, id")


def say_done(desktop, text):
    desktop.find(name=text)


def enter(desktop, text):
    """Instead of what stands in the field."""
    desktop.key("ctrl+a")
    desktop.type(text)


def add_a_chapter(desktop, book):
    desktop.key("ctrl+2")
    desktop.find("label", "No chapters yet")
    desktop.key("ctrl+n")
    wait("the field for the school", lambda: desktop.focused() and desktop.focused().name.startswith("School"))
    desktop.type("mercer georgia")
    wait("the school", lambda: "Mercer University" in desktop.focused().name)
    desktop.key("Return")
    desktop.tab_to("text", "Local name")
    desktop.type("Mercer Pride")
    desktop.key("Return")
    say_done(desktop, "Add chapter")
    assert book.rows("SELECT school_id, local_name FROM chapter WHERE kind = 'chapter'") == [("mercer", "Mercer Pride")]
    assert statuses(book) == [("forming", "2020-08-31", "")], statuses(book)


def record_that_it_is_active(desktop, book):
    desktop.tab_to("push button", "Record a change…")
    desktop.key("Return")
    wait("the field for the status", lambda: desktop.focused() and desktop.focused().name == "New status")
    desktop.key("Down", "Down", "Down", "Down")  # prospect, forming, applied, active
    desktop.tab_to("text", lambda name: name.startswith("Since"))
    enter(desktop, "2020-09-15")
    desktop.find(name=lambda name: "No figure changes" in name)
    desktop.key("Return")
    say_done(desktop, "Change chapter's status")
    assert statuses(book)[-1] == ("active", "2020-09-15", ""), statuses(book)


def correct_its_date(desktop, book):
    desktop.tab_to("push button", "Correct this entry: Forming")
    desktop.key("Return")
    wait("the field for the day", lambda: desktop.focused() and desktop.focused().name == "Since")
    enter(desktop, "2020-06-01")
    desktop.key("Return")
    wait("the corrected day", lambda: ("forming", "2020-06-01", "") in statuses(book))
    desktop.tab_to("push button", "Correct this entry: Active")
    desktop.key("Return")
    wait("the field for the day", lambda: desktop.focused() and desktop.focused().name == "Since")
    enter(desktop, "2020-07-01")
    desktop.find(name=lambda name: "0 → 1" in name)  # chapters today
    desktop.key("Return")
    wait("the corrected day", lambda: ("active", "2020-07-01", "") in statuses(book))
    assert len(statuses(book)) == 2, statuses(book)


def close_it(desktop, book):
    desktop.tab_to("push button", "More to do with this chapter")
    desktop.key("Return")
    desktop.find("menu item", "Close chapter…")
    desktop.key("Down", "Down", "Down", "Return")
    wait("the field for the day", lambda: desktop.focused() and desktop.focused().name == "Since")
    desktop.find(name=lambda name: "1 → 0" in name)
    desktop.tab_to("text", "Reason")
    desktop.type("everyone graduated")
    desktop.key("Return")
    wait("the end", lambda: statuses(book)[-1] == ("closed", "2020-08-31", "everyone graduated"))


def undo_all_and_redo_all(desktop, book, empty):
    full = book.content()
    for _ in range(5):
        desktop.key("ctrl+z")
    wait("the empty book", lambda: book.content() == empty)
    for _ in range(5):
        desktop.key("ctrl+shift+z")
    wait("the full book", lambda: book.content() == full)


def typing_is_not_lost(desktop, book):
    before = book.content()
    desktop.key("ctrl+n")
    wait("the field for the school", lambda: desktop.focused() and desktop.focused().name.startswith("School"))
    desktop.tab_to("text", "Local name")
    desktop.type("Something")
    desktop.key("Escape")
    desktop.find(name="What you typed is not saved.")
    desktop.key("Escape", "Escape")
    desktop.tab_to("push button", "Discard it")
    desktop.key("Return")
    desktop.gone("push button", "Discard it")
    assert book.content() == before


with Desktop() as story:
    path = os.path.join(story.home, "ours.chapters")
    story.env["CHAPTERHOUSE_TODAY"] = "2020-08-31"
    subprocess.run([sys.argv[1], "new", path, "--name", "Ours"], env=story.env, check=True, stdout=subprocess.DEVNULL)
    ours = Book(path)
    nothing = ours.content()
    story.launch(sys.argv[1], path)
    story.find("frame", lambda name: name.startswith("Ours"))
    for step, more in ((add_a_chapter, ()), (record_that_it_is_active, ()), (correct_its_date, ()), (close_it, ()),
                       (undo_all_and_redo_all, (nothing,)), (typing_is_not_lost, ())):
        begun = time.monotonic()
        step(story, ours, *more)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
    story.key("ctrl+q")
    assert story.exit_status() == 0, story.exit_status()
    assert not story.complaints(), story.output()
