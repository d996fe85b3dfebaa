# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, what a chapter leader does in a week: makes a book, adds chapters, types ten members, pastes fifty,
imports a form with errors in it, merges a duplicate, transfers someone, graduates a class; then takes all of it back
step by step to the empty book, and does it again. The book is compared after each step. Prints the key strokes of each.

usage: week_at_a_desk.py PROGRAM
"""
import os
import subprocess
import sys
import time

from book import Book
from desktop import Atspi, Desktop, wait

FORM = """Timestamp,Full name,School e-mail,Medical school,Class of,Joined on
9/14/2020 13:05:22,Kim Lee,KIM.LEE@CREIGHTON.EDU,Creighton,2022,3/14/2020
9/14/2020 13:11:08,"Osei, Robin",robin.osei@creighton.edu,Creighton,'23,2/31/2020
9/14/2020 18:40:51,Uma Unger,uma@creighton.edu,Creighton,2022,4/15/2020
"""


class Desk(Desktop):
    """Counts the keys as they are pressed."""

    strokes = 0

    def key(self, *keys):
        self.strokes += len(keys)
        super().key(*keys)

    def type(self, text):
        self.strokes += len(text)
        super().type(text)


def focus_on(desk, what, name):
    wait(lambda: f"{what}, not {desk.focused()}", lambda: desk.focused() and name(desk.focused().name))


def run_command(desk, typed, name):
    desk.key("ctrl+k")
    focus_on(desk, "the palette", lambda known: known.startswith("Find anything"))
    desk.type(typed)
    desk.find("text", lambda known: name in known)
    desk.key("Return")


def make_a_book(desk, book):
    focus_on(desk, "the name", lambda name: name == "Name of your organisation")
    desk.type("Ours")
    desk.key("Return")
    focus_on(desk, "the file", lambda name: name == "File name")
    desk.key("ctrl+a")
    desk.type(book.path)
    desk.key("Return")
    desk.find("frame", lambda name: name.startswith("Ours"))


def add_chapters(desk, book):
    desk.key("ctrl+2")
    desk.find("label", "No chapters yet")
    for typed, school in (("creighton", "creighton"), ("mercer georgia", "mercer")):
        desk.key("ctrl+n")
        focus_on(desk, "the school", lambda name: name.startswith("School"))
        desk.type(typed)
        wait("the school found", lambda: school.capitalize() in desk.focused().name)
        desk.key("Return")
        desk.tab_to("text", "Local name")
        desk.key("Return")
        wait("the chapter", lambda: (school,) in book.rows("SELECT school_id FROM chapter"))


def type_ten_members(desk, book):
    desk.key("ctrl+3")
    desk.find("label", "No members yet")
    desk.key("ctrl+n")
    focus_on(desk, "the first cell", lambda name: name == "Name")
    for number in range(10):
        desk.type(f"Ada{number} Ng{number}")
        desk.key("Tab")
        if number == 0:
            desk.type("cre")
        desk.key("Tab")
        desk.type("2022")
        desk.key("Return")
        wait("the member", lambda: len(book.people()) == number + 1)
        focus_on(desk, "the name of the next one", lambda name: name == "Name")
    assert book.rows("SELECT DISTINCT class_year, joined_on FROM member") == [(2022, "2020-08-31")]


def paste_fifty(desk, book):
    block = "Name\tClass\tE-mail\n" + "".join(
        f"Ben{number} Ode{number}\t2024\tben{number}@creighton.edu\n" for number in range(50))
    subprocess.run(["xclip", "-selection", "clipboard"], env=desk.env, input=block, text=True, check=True)
    desk.key("ctrl+v")
    wait("fifty more", lambda: len(book.people()) == 60)
    desk.key("Escape")


def import_a_form(desk, book):
    path = os.path.join(desk.home, "form.csv")
    with open(path, "w", encoding="utf-8") as form:
        form.write(FORM)
    desk.key("ctrl+i")
    desk.find(name="Files and folders")
    desk.key("ctrl+l")
    wait("the path to be typed", lambda: desk.focused() and desk.focused().has(Atspi.StateType.EDITABLE))
    desk.key("ctrl+a")
    desk.type(path)
    desk.key("Return")
    focus_on(desk, "the first field", lambda name: name == "It holds")
    desk.key("Return")
    focus_on(desk, "the columns", lambda name: name.startswith("Where “"))
    desk.key("Return")
    desk.find("list item", "Cannot be taken: 1")
    desk.tab_to("text", "Joined on of Line 3")
    desk.key("ctrl+a")
    desk.type("2/28/2020")
    desk.key("Return")
    desk.find("list item", "New: 3")
    desk.tab_to("push button", lambda name: name.startswith("Import 3 "))
    desk.key("Return")
    desk.find("label", lambda name: name.startswith("3 came in"))
    desk.key("Return")
    wait("three more", lambda: len(book.people()) == 63)


def add_someone_twice(desk, book):
    desk.key("ctrl+3")
    desk.key("ctrl+n")
    focus_on(desk, "the first cell", lambda name: name == "Name")
    desk.type("Kim Lee")
    desk.key("Tab", "ctrl+a")
    desk.type("cre")
    desk.key("Tab")
    desk.type("2022")
    desk.key("Return")
    wait("one more", lambda: len(book.people()) == 64)
    desk.key("Escape")


def merge_the_duplicate(desk, book):
    run_command(desk, "duplic", "Find duplicates")
    desk.find("list item", lambda name: name.endswith("Kim Lee and Kim Lee"))
    desk.key("Return")
    wait("the first choice", lambda: desk.focused() and desk.focused().role == "radio button")
    desk.key("m")
    wait("one fewer", lambda: len(book.people()) == 63)
    desk.key("Escape", "Escape")


def transfer_someone(desk, book):
    desk.key("ctrl+3")
    desk.key("ctrl+f")
    desk.type("uma")
    desk.find("label", lambda name: name.startswith("1 of "))
    desk.key("Return")
    focus_on(desk, "the row", lambda name: name == "Uma Unger")
    desk.tab_to("push button", "More")
    desk.key("space")
    desk.find("menu item", "Move to another chapter…")
    desk.key("Down", "Down", "Return")
    focus_on(desk, "the chapter", lambda name: name.startswith("To which chapter"))
    desk.type("mercer")
    wait("the chapter found", lambda: "Mercer" in desk.focused().name)
    desk.key("Return")
    desk.tab_to("push button", "Record the transfer")
    desk.key("Return")
    wait("her there", lambda: ("Uma",) in book.rows(
        "SELECT chosen_name FROM member JOIN chapter ON chapter.id = member.chapter_id WHERE chapter.school_id = 'mercer'"))
    assert len(book.people()) == 63, "she is one person"


def graduate_a_class(desk, book):
    run_command(desk, "graduate", "Graduate a class")
    focus_on(desk, "the class", lambda name: name == "Class")
    desk.find(name=lambda name: name.startswith("Class of 2022") or name == "Class")
    desk.tab_to("text", lambda name: name.startswith("Graduation day"))
    desk.key("Return")
    wait("alumni", lambda: book.rows("SELECT count(*) FROM member_status WHERE status = 'alumni'")[0][0] >= 10)


STEPS = (make_a_book, add_chapters, type_ten_members, paste_fifty, import_a_form, add_someone_twice,
         merge_the_duplicate, transfer_someone, graduate_a_class)


def steps_done(book):
    return book.rows("SELECT count(*) FROM change WHERE state = 'done' AND label <> 'book.create'")[0][0]


def undo_step_by_step(desk, book, contents):
    """Past each of the contents that the book had, in turn, to the first. How many steps it took."""
    ahead = list(contents)
    count = steps_done(book)
    for left in range(count - 1, -1, -1):
        desk.key("ctrl+z")
        wait("one step fewer", lambda: steps_done(book) == left)
        if len(ahead) > 1 and book.content() == ahead[-2]:
            ahead.pop()
    assert len(ahead) == 1, f"{len(ahead) - 1} contents were not met again"
    assert book.content() == contents[0]
    return count


def redo_all(desk, book, count):
    for done in range(count):
        desk.key("ctrl+shift+z")
        wait("one step more", lambda: steps_done(book) == done + 1)


with Desk("1280x824") as story:
    story.env["CHAPTERHOUSE_TODAY"] = "2020-08-31"
    ours = Book(os.path.join(story.home, "ours.chapters"))
    story.launch(sys.argv[1])
    kept = []
    for step in STEPS:
        begun, story.strokes = time.monotonic(), 0
        step(story, ours)
        kept.append(ours.content())
        print(f"{step.__name__}: {story.strokes} key strokes, {time.monotonic() - begun:.1f} s", flush=True)
    redo_all(story, ours, undo_step_by_step(story, ours, kept))
    assert ours.content() == kept[-1]
    story.key("ctrl+q")
    assert story.exit_status() == 0, story.exit_status()
    assert not story.complaints(), story.output()
