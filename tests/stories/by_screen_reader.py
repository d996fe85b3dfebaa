# SPDX-License-Identifier: GPL-3.0-or-later
"""By Press alone, as a screen reader does it: everything has a name, and Press does what a click does.

usage: by_screen_reader.py PROGRAM
"""
import sys
import time

from desktop import Atspi, Desktop, wait


def press(desktop, role, name):
    desktop.find(role, name).press()


def everything_has_a_name(desktop, where):
    nameless = [element for element in desktop.all()
                if not element.name.strip() and (element.has(Atspi.StateType.FOCUSABLE) or element.actions)]
    assert not nameless, f"{where}: {', '.join(element.role for element in nameless)}"


def start(desktop):
    desktop.find("push button", "Open the example")
    everything_has_a_name(desktop, "welcome")
    press(desktop, "push button", "Open the example")
    desktop.find("frame", lambda name: name.startswith("Example"))


def walk_through_the_dashboard(desktop):
    desktop.find("push button", lambda name: name.startswith("Chapters: 52"))
    everything_has_a_name(desktop, "dashboard")
    press(desktop, "push button", "View table")
    desktop.find("table", "Month by month")
    everything_has_a_name(desktop, "months")
    press(desktop, "push button", "View curves")
    desktop.gone("table", "Month by month")
    press(desktop, "push button", lambda name: name.startswith("States reached"))
    desktop.find("list", "30 states reached")
    everything_has_a_name(desktop, "states reached")
    press(desktop, "push button", lambda name: name.startswith("Ohio: 1 chapter"))
    desktop.find("label", lambda name: name.startswith("30 states reached"))
    press(desktop, "list item", "Dashboard")
    press(desktop, "push button", "2 chapters lost over 10 % in a year")
    desktop.find("label", "2 of 52 chapters")
    press(desktop, "list item", "Dashboard")
    press(desktop, "push button", lambda name: name.startswith("Schools reached"))
    desktop.find("list", "52 schools reached")
    press(desktop, "push button", "Close")
    press(desktop, "push button", lambda name: name.startswith("Chapters: 52"))
    desktop.find("label", "52 chapters")
    press(desktop, "table column header", "School")
    wait("the order by school", lambda: desktop.find("table column header", "School").description.startswith("Sorted"))
    everything_has_a_name(desktop, "chapters")


def walk_through_the_members(desktop):
    press(desktop, "list item", lambda name: name.startswith("Members"))
    desktop.find("label", "479 members")
    everything_has_a_name(desktop, "members")
    press(desktop, "push button", "Status: On the roster")
    desktop.find("check box", lambda name: name.startswith("Active, "))
    everything_has_a_name(desktop, "values of a filter")
    press(desktop, "push button", "Choose none")
    desktop.find("label", lambda name: name.endswith(" records"))
    desktop.key("Escape")
    desktop.gone("check box", lambda name: name.startswith("Active, "))
    press(desktop, "push button", "Columns")
    press(desktop, "check box", "School")
    desktop.find("table column header", "School")
    everything_has_a_name(desktop, "columns")
    press(desktop, "check box", "School")
    desktop.key("Escape")
    desktop.gone("check box", "School")
    press(desktop, "table column header", "Joined")
    wait("the order", lambda: desktop.find("table column header", "Joined").description == "Sorted, ascending")
    wait("the third row", lambda: third_name(desktop)).press()
    wait("the current row", lambda: desktop.focused().description.startswith("Name, row 3 of "))


def third_name(desktop):
    cells = [cell for cell in desktop.all("table cell") if cell.description == "Name, row 3"]
    return cells[0] if cells else None


def walk_through_the_states(desktop):
    press(desktop, "list item", "States, 30")
    ohio = desktop.find("push button", "Ohio: 1 chapter, 14 % of schools")
    everything_has_a_name(desktop, "map")
    assert "1 of 7 schools reached" in ohio.description, ohio.description
    ohio.press()
    desktop.find("heading", "Ohio")
    desktop.find("push button", "Penetration: 14 %")
    press(desktop, "check box", "Tiles")
    press(desktop, "push button", lambda name: name.startswith("Guam: 0 chapters"))
    desktop.find("heading", "Guam")
    everything_has_a_name(desktop, "tiles")
    press(desktop, "check box", "Table")
    wait("the row of Guam", lambda: desktop.all("table cell", "Guam"))
    everything_has_a_name(desktop, "table of states")
    press(desktop, "check box", "Map")
    desktop.find("push button", lambda name: name.startswith("Ohio: ")).press()
    press(desktop, "list item", lambda name: name.startswith("NEOMED, "))
    desktop.find("label", "52 chapters")


def walk_through_the_officers(desktop):
    press(desktop, "list item", "Officers")
    desktop.find("label", "308 offices")
    everything_has_a_name(desktop, "officers")
    press(desktop, "combo box", "Which offices are shown")
    press(desktop, "list item", "Vacant")
    desktop.find("label", "13 offices")
    desktop.find("list item", lambda name: name.startswith("President, Arizona Phoenix, "))


def walk_through_the_history(desktop):
    press(desktop, "list item", "History")
    desktop.find("label", "6 steps")
    press(desktop, "list item", "Import 91 contacts")
    desktop.find("label", lambda text: text.endswith("Contact log: 91 added"))
    everything_has_a_name(desktop, "history")
    press(desktop, "push button", "Undo this")
    desktop.find("label", "7 steps")
    desktop.find("label", "It is undone already.")
    desktop.find("label", lambda text: text.endswith("Contact log: 91 added"))
    press(desktop, "list item", lambda name: name.startswith("Members"))


def look_at_the_export(desktop):
    press(desktop, "push button", "Export roster…")
    desktop.find("push button", "Export 479 names…")
    everything_has_a_name(desktop, "export")
    press(desktop, "check box", "Name")
    desktop.find("push button", "Export…")
    press(desktop, "push button", "Cancel")
    desktop.gone("push button", "Cancel")


def use_the_menu(desktop):
    press(desktop, "list item", "Dashboard")
    press(desktop, "list item", "Menu")
    desktop.find("menu item", "Quit")
    everything_has_a_name(desktop, "menu")
    press(desktop, "menu item", "All keys")
    press(desktop, "push button", "Close")
    desktop.gone("push button", "Close")
    press(desktop, "list item", "Menu")
    press(desktop, "menu item", lambda name: name.startswith("Undo “"))
    desktop.find(name=lambda name: name.startswith("Undone: "))
    press(desktop, "list item", "Menu")
    press(desktop, "menu item", "Open…")
    desktop.find("push button", "Open")
    everything_has_a_name(desktop, "file dialog")
    press(desktop, "push button", "Cancel")
    desktop.gone("push button", "Cancel")


def quit_it(desktop):
    press(desktop, "list item", "Menu")
    press(desktop, "menu item", "Quit")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    story.launch(sys.argv[1])
    for step in (start, walk_through_the_dashboard, walk_through_the_members, walk_through_the_officers,
                 walk_through_the_history, look_at_the_export, walk_through_the_states, use_the_menu, quit_it):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
