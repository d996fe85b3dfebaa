# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: bring a form's answers into the example, correct the one that is wrong, undo, and redo.

usage: import_a_form.py PROGRAM
"""
import glob
import os
import sqlite3
import sys
import time

from desktop import Atspi, Desktop, wait

FORM = """Timestamp,Full name,School e-mail,Medical school,Class of,Date of birth,Joined on
9/14/2020 13:05:22,Kim Lee,KIM.LEE@CREIGHTON.EDU,Creighton,2022,1/2/1999,3/14/2020
9/14/2020 13:11:08,"Osei, Robin",robin.osei@creighton.edu,Creighton,'23,5/6/1998,2/31/2020
9/14/2020 18:40:51,Desmond Begaye,,Creighton,,,4/15/2020
"""


def facts(desktop):
    """Everything that the book says of people, whichever action brought it."""
    books = glob.glob(os.path.join(desktop.home, "**", "*.chapters"), recursive=True, include_hidden=True)
    (path,) = [book for book in books if "backups" not in book]
    book = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    said = [book.execute(f"SELECT {what} ORDER BY 1, 2, 3").fetchall() for what in (
        "chapter_id, id, chosen_name, family_name, school_email, class_year, joined_on FROM member",
        "chapter_id, member_id, id, status, since, reason FROM member_status",
        "chapter_id, member_id, audience, level, source FROM consent",
        "id, school_id, local_name FROM chapter")]
    book.close()
    return said


def everything_has_a_name(desktop, where):
    nameless = [element for element in desktop.all()
                if not element.name.strip() and (element.has(Atspi.StateType.FOCUSABLE) or element.actions)]
    assert not nameless, f"{where}: {', '.join(element.role for element in nameless)}"


def people(desktop, *names):
    return [row[3:7] for row in facts(desktop)[0] if row[2] in names and row[3] in ("Lee", "Osei")]


def open_the_example(desktop):
    desktop.tab_to("push button", "Open the example")
    desktop.key("Return")
    desktop.find("frame", lambda name: name.startswith("Example"))
    desktop.before = facts(desktop)


def choose_the_file(desktop):
    path = os.path.join(desktop.home, "form.csv")
    with open(path, "w", encoding="utf-8") as form:
        form.write(FORM)
    desktop.key("ctrl+i")
    desktop.find(name="Files and folders")
    desktop.key("ctrl+l")
    wait("the path to be typed", lambda: desktop.focused() and desktop.focused().has(Atspi.StateType.EDITABLE))
    desktop.key("ctrl+a")
    desktop.type(path)
    desktop.key("Return")
    wait("the first field", lambda: desktop.focused() and desktop.focused().name == "It holds")
    desktop.find("table", "The first rows of the file")
    desktop.find("table cell", "KIM.LEE@CREIGHTON.EDU")
    everything_has_a_name(desktop, "file")


def look_at_the_columns(desktop):
    desktop.key("Return")
    wait("the first column", lambda: desktop.focused().name == "Where “Timestamp” goes")
    assert desktop.find("combo box", "Where “Date of birth” goes").description == "Leave out", "no more than is needed"
    assert desktop.find("combo box", "Where “Joined on” goes").description == "Joined on"
    everything_has_a_name(desktop, "columns")


def correct_the_wrong_cell(desktop):
    desktop.key("Return")
    desktop.find("list item", "Cannot be taken: 1")
    desktop.find("list item", "In doubt: 1")
    everything_has_a_name(desktop, "check")
    assert facts(desktop) == desktop.before, "nothing is written before the last step"
    desktop.tab_to("text", "Joined on of Line 3")
    desktop.key("ctrl+a")
    desktop.type("2/28/2020")
    desktop.key("Return")
    desktop.find("list item", "Cannot be taken: 0")
    desktop.find("list item", "New: 2")
    assert desktop.focused().name == "Joined on of Line 3", "one stays where one was"


def bring_them_in(desktop):
    desktop.tab_to("push button", lambda name: name.startswith("Import 2 "))
    desktop.key("Return")
    desktop.find("label", lambda name: name.startswith("Done: "))
    desktop.find("label", lambda name: name.startswith("2 came in"))
    assert people(desktop, "Kim", "Robin") == [
        ("Lee", "kim.lee@creighton.edu", 2022, "2020-03-14"),
        ("Osei", "robin.osei@creighton.edu", 2023, "2020-02-28")], people(desktop, "Kim", "Robin")
    desktop.key("Return")
    desktop.find("label", "481 members")


def undo_and_redo(desktop):
    after = facts(desktop)
    desktop.key("ctrl+z")
    desktop.find(name=lambda name: name.startswith("Undone: "))
    assert facts(desktop) == desktop.before
    desktop.find("label", "479 members")
    desktop.key("ctrl+shift+z")
    desktop.find(name=lambda name: name.startswith("Redone: "))
    assert facts(desktop) == after


def quit_it(desktop):
    desktop.key("ctrl+q")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    story.launch(sys.argv[1])
    wait("the first field", lambda: story.focused() and story.focused().has(Atspi.StateType.EDITABLE))
    for step in (open_the_example, choose_the_file, look_at_the_columns, correct_the_wrong_cell, bring_them_in,
                 undo_and_redo, quit_it):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
