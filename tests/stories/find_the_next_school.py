# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, through what a screen reader reads: where the next chapter should be. Reads why the first school
comes first, starts a prospect at the first one without a chapter, logs a contact there, finds it on the board and moves
it on; then takes all of it back. The window is held against what the command line prints, and the book is compared.

usage: find_the_next_school.py PROGRAM
"""
import json
import os
import subprocess
import sys
import time

from book import Book
from desktop import Desktop, wait

DAY = "2020-08-31"
BEGUN = "2020-08-11"


def focus_on(desktop, what, fits):
    wait(lambda: f"{what}, not {desktop.focused()}", lambda: desktop.focused() and fits(desktop.focused().name))


def ranking(desktop, path):
    """What the command line says of the same book."""
    command = [sys.argv[1], "figures", path, "--by", "white-space", "--as-of", DAY, "--json"]
    return json.loads(subprocess.run(command, env=desktop.env, check=True, capture_output=True).stdout)["rows"]


def read_the_first_line(desktop, book):
    first = ranking(desktop, book.path)[0]
    desktop.key("ctrl+6")
    focus_on(desktop, "the first rank", lambda name: name == "1")
    desktop.key("Right", "Right")
    focus_on(desktop, "its points", lambda name: name == str(first["points"]))
    desktop.key("Right")
    focus_on(desktop, "its reasons", lambda name: name == first["why"])
    points = sum(int(reason.rsplit("+", 1)[1]) for reason in first["why"].split(" · "))
    assert points == first["points"], first


def start_a_prospect(desktop, book):
    school = next(row for row in ranking(desktop, book.path) if row["status"] == "")
    desktop.key("ctrl+f")
    focus_on(desktop, "the search", lambda name: name.startswith("Search school"))
    desktop.type(school["name"])
    desktop.find("label", lambda name: name.startswith("1 of "))
    desktop.key("Down")
    focus_on(desktop, "the line", lambda name: name != "" and not name.startswith("Search"))
    desktop.key("ctrl+n")
    focus_on(desktop, "the form", lambda name: name == "Local name")
    desktop.tab_to("text", lambda name: name.startswith("Since"))
    desktop.key("ctrl+a")
    desktop.type(BEGUN)
    desktop.key("Return")
    wait("the prospect", lambda: book.rows(
        f"SELECT status, since FROM chapter_status JOIN chapter ON chapter.id = chapter_id "
        f"WHERE school_id = '{school['key']}'") == [("prospect", BEGUN)])
    return school


def log_a_contact(desktop, book, school):
    desktop.key("F6")
    desktop.tab_to("push button", "Log a contact…")
    desktop.key("Return")
    desktop.tab_to("combo box", "Outcome")
    desktop.key("Down", "Down")  # no answer, interested
    desktop.tab_to("text", "Note")
    desktop.type("wrote back")
    desktop.key("Return")
    wait("the contact", lambda: book.rows(
        f"SELECT outcome, note, happened_on FROM contact JOIN chapter ON chapter.id = chapter_id "
        f"WHERE school_id = '{school['key']}'") == [("interested", "wrote back", DAY)])
    after = next(row for row in ranking(desktop, book.path) if row["key"] == school["key"])
    assert after["points"] == school["points"] + 20, (school, after)
    desktop.find(name=lambda name: name.endswith(f": {after['points']} points"))


def move_it_on(desktop, book, school):
    desktop.tab_to("check box", "White space", 60)
    desktop.key("Right")
    desktop.tab_to("text", lambda name: name.startswith("Search chapter"))
    short = book.rows("SELECT school_id FROM chapter ORDER BY added_in DESC, id DESC LIMIT 1")
    assert short == [(school["key"],)], short
    desktop.type(school["name"])
    desktop.key("Down")
    focus_on(desktop, "its card", lambda name: "Prospect for 20 days" in name)
    desktop.key("ctrl+Right")
    focus_on(desktop, "the day of the change", lambda name: name.startswith("Since"))
    desktop.key("Return")
    wait("the step", lambda: book.rows("SELECT status FROM chapter_status ORDER BY added_in DESC LIMIT 1") == [("forming",)])
    focus_on(desktop, "the card in its new step", lambda name: "Forming for 0 days" in name)


def take_it_back(desktop, book, before):
    for _ in range(3):
        desktop.key("ctrl+z")
    wait("the book as it was", lambda: book.content() == before)


with Desktop() as story:
    path = os.path.join(story.home, "ours.chapters")
    story.env["CHAPTERHOUSE_TODAY"] = DAY
    subprocess.run([sys.argv[1], "new", path, "--demo"], env=story.env, check=True, stdout=subprocess.DEVNULL)
    ours = Book(path)
    as_it_was = ours.content()
    story.launch(sys.argv[1], path)
    story.find("frame", lambda name: name.startswith("Example"))
    begun = time.monotonic()
    read_the_first_line(story, ours)
    found = start_a_prospect(story, ours)
    log_a_contact(story, ours, found)
    move_it_on(story, ours, found)
    take_it_back(story, ours, as_it_was)
    print(f"{time.monotonic() - begun:.1f} s", flush=True)
    story.key("ctrl+q")
    assert story.exit_status() == 0, story.exit_status()
    assert not story.complaints(), story.output()
