# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: look at the example, find some members, sort them, export the roster, undo, redo, quit.

usage: by_keyboard.py PROGRAM
"""
import csv
import os
import re
import sys
import time
import zipfile

from desktop import Atspi, Desktop, wait


def names_of(desktop, column):
    """The values of a column of the table, from top to bottom, as far as they show."""
    cells = [cell for cell in desktop.all("table cell") if cell.description.startswith(column + ", row ")]
    # By their rows: the table makes use of its cells again, in any order.
    return [cell.name for cell in sorted(cells, key=lambda cell: int(re.search(r"row (\d+)", cell.description)[1]))]


def open_the_example(desktop):
    desktop.tab_to("push button", "Open the example")
    desktop.key("Return")
    desktop.find("frame", lambda name: name.startswith("Example"))


def find_anything(desktop):
    for typed, answer in (("creight", "Chapter, Creighton"), ("alani am", "Member, Alani Amankwah")):
        desktop.key("ctrl+k")
        desktop.find("text", lambda name: name.startswith("Find anything"))
        desktop.type(typed)
        desktop.find("text", lambda name: answer in name)
        desktop.key("Return")
        title = answer.split(", ")[1]
        desktop.find(name=lambda name: name == title)
    desktop.key("ctrl+1")


def find_members(desktop):
    desktop.key("ctrl+3")
    desktop.find("label", "479 members")
    desktop.key("ctrl+f")
    desktop.type("fuji")
    desktop.find("label", "13 of 479 members")
    wait("only the members found", lambda: all("Fuji" in name for name in names_of(desktop, "Name")))


def sort_them(desktop):
    desktop.tab_to("table column header", "Name")
    desktop.key("Right")
    desktop.tab_to("table column header", "Chapter")
    desktop.key("space")
    wait("the order", lambda: desktop.focused().description == "Sorted, ascending")
    wait("rows in order", lambda: in_order(names_of(desktop, "Chapter")))
    desktop.key("space")
    wait("the order turned around", lambda: in_order(names_of(desktop, "Chapter")[::-1]))


def in_order(names):
    return len(names) == 13 and names == sorted(names, key=str.casefold)


def walk_through_the_states(desktop):
    desktop.key("ctrl+4")
    wait("the focus on the map", lambda: desktop.focused().name == "Map of the states")
    desktop.find("label", lambda name: " states reached" in name)
    desktop.type("ohio")
    desktop.key("Return")
    wait("Ohio", lambda: desktop.focused().name.startswith("Ohio: "))
    desktop.key("Left")
    wait("its neighbour", lambda: desktop.focused().name.startswith("Indiana: "))
    desktop.key("Return")
    wait("its chapter", lambda: " · since " in desktop.focused().name)
    desktop.key("Return")
    desktop.find("label", "52 chapters")


def export_the_roster(desktop):
    path = os.path.join(desktop.home, "our people.csv")
    desktop.key("ctrl+e")
    desktop.tab_to("text", lambda name: name.startswith("What for"))
    desktop.type("Charter renewal")
    desktop.tab_to("push button", "Export 479 names…")
    desktop.key("Return")
    wait("the name of the file", lambda: desktop.focused() and desktop.focused().name == "File name")
    desktop.key("ctrl+a")
    desktop.type("~/our people")
    desktop.key("Return")
    desktop.find(name="Exported the roster to our people.csv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 479, len(rows)
    assert all(row["chosen_name"] for row in rows)
    assert "school_email" not in rows[0], "only what was asked for leaves the book"


def export_a_spreadsheet(desktop):
    path = os.path.join(desktop.home, "for the board.xlsx")
    desktop.key("ctrl+e")
    desktop.tab_to("text", lambda name: name.startswith("What for"))
    desktop.type(" and the board")
    desktop.tab_to("combo box", "As")
    desktop.key("Down")
    desktop.tab_to("push button", "Export 479 names…")
    desktop.key("Return")
    wait("the name of the file", lambda: desktop.focused() and desktop.focused().name == "File name")
    desktop.key("ctrl+a")
    desktop.type("~/for the board")
    desktop.key("Return")
    desktop.find(name="Exported the roster to for the board.xlsx")
    with zipfile.ZipFile(path) as file:
        sheet = file.read("xl/worksheets/sheet1.xml").decode()
    assert sheet.count("<row ") == 480, sheet.count("<row ")
    assert "<f>" not in sheet and "Fujikawa" in sheet
    desktop.key("ctrl+9")
    desktop.find("label", "2 exports")
    desktop.find("table cell", "Charter renewal and the board")


def undo_and_redo(desktop):
    desktop.key("ctrl+z")
    desktop.find(name=lambda name: name.startswith("Undone: "))
    desktop.key("ctrl+shift+z")
    desktop.find(name=lambda name: name.startswith("Redone: "))


def hand_over(desktop):
    path = os.path.join(desktop.home, "for the next ones.chapters")
    desktop.key("ctrl+k")
    desktop.find("text", lambda name: name.startswith("Find anything"))
    desktop.type("next officers")
    desktop.find("text", lambda name: "Save a copy for the next officers" in name)
    desktop.key("Return")
    wait("the name of the file", lambda: desktop.focused() and desktop.focused().name == "File name")
    desktop.key("ctrl+a")
    desktop.type("~/for the next ones")
    desktop.key("Return")
    desktop.find("label", "Saved a copy as for the next ones.chapters")
    with open(path, "rb") as file:
        assert file.read(15) == b"SQLite format 3"
    assert os.stat(path).st_mode & 0o777 == 0o600, oct(os.stat(path).st_mode)
    desktop.tab_to("check box", lambda name: name.startswith("Let the next officers open the copy"))
    desktop.key("space")
    desktop.find("label", lambda name: name.startswith("1 of "))
    desktop.tab_to("push button", "Close")
    desktop.key("Return")
    desktop.gone("label", lambda name: name.startswith("1 of "))


def forget_someone(desktop):
    desktop.key("ctrl+3")
    desktop.find("label", "13 of 479 members")
    desktop.key("ctrl+f")
    desktop.type("alani amankwah")
    desktop.find("label", "1 of 479 members")
    desktop.key("Down")
    desktop.tab_to("push button", "Forget this person…")
    desktop.key("Return")
    wait("the safe answer", lambda: desktop.focused() and desktop.focused().name == "Cancel")
    desktop.tab_to("push button", "Forget for good")
    desktop.key("Return")
    desktop.find("label", "0 of 478 members")


def quit_it(desktop):
    desktop.key("ctrl+q")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    story.launch(sys.argv[1])
    wait("the first field", lambda: story.focused() and story.focused().has(Atspi.StateType.EDITABLE))
    for step in (open_the_example, find_anything, find_members, sort_them, walk_through_the_states, export_the_roster,
                 export_a_spreadsheet, hand_over, undo_and_redo, forget_someone, quit_it):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
