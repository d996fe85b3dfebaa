# SPDX-License-Identifier: GPL-3.0-or-later
"""How did we grow, and where does it lead? From the dashboard to the curve, by keyboard, read as a screen reader reads.

usage: growth_curve.py PROGRAM
"""
import json
import os
import subprocess
import sys
import time

from desktop import Atspi, Desktop, wait


def open_the_example(desktop):
    desktop.tab_to("push button", "Open the example")
    desktop.key("Return")
    desktop.find("frame", lambda name: name.startswith("Example"))


def go_to_the_curve(desktop):
    desktop.tab_to("push button", "Open “Members over time”")
    desktop.key("Return")
    desktop.find(None, "Members over time")
    desktop.find("label", lambda name: name.startswith("Members grew from "))
    desktop.find("label", lambda name: name.startswith("Members are not projected"))


def choose(desktop, box, choice, *keys):
    desktop.tab_to("combo box", box)
    desktop.key(*keys)
    wait(f"{choice} in {box}", lambda: desktop.focused() and desktop.focused().description == choice)


def look_at_chapters(desktop):
    choose(desktop, "What is counted", "Chapters", "Up", "Up", "Up")
    desktop.find(None, "Chapters over time")
    desktop.find("label", lambda name: name.startswith("Chapters grew from ") and " to 52 between " in name)
    assert desktop.all(name=lambda name: name.startswith("August 2020: ") and name.endswith(" lost"))


def read_month_by_month(desktop):
    desktop.tab_to("chart", lambda name: True)  # called by its month where the pointer stands on it
    desktop.key("End")
    wait("the last month", lambda: desktop.focused().name.startswith("August 2021, "))
    assert " projected, " in desktop.focused().name, desktop.focused().name
    desktop.key(*["Left"] * 12)
    wait("today", lambda: desktop.focused().name.startswith("August 2020, 52 chapters, "))
    desktop.key("Escape")


def ask_for_the_formula(desktop):
    desktop.tab_to("push button", "Formula")
    desktop.key("Return")
    text = desktop.find("text", "How the projection is worked out")
    wait("the formula", lambda: "chapters(t) = " in contents(text))
    assert "tries on the book's own past it was off by" in contents(text), contents(text)
    desktop.key("Escape")
    desktop.gone("text", "How the projection is worked out")


def contents(element):
    return element.ask(lambda: Atspi.Text.get_text(element.accessible, 0, -1)) or ""


def hold_two_years_against_each_other(desktop):
    choose(desktop, "What it is compared with", "Another year", "Down")
    desktop.find("label", lambda name: name.startswith("2020–21: 52 chapters, ") and "2019–20: " in name)
    choose(desktop, "What it is compared with", "Two regions", "Down")
    desktop.find("combo box", "Second region")
    choose(desktop, "What it is compared with", "Not compared", "Up", "Up")


def print_the_same(desktop):
    """The command line tells the same as the page."""
    outlook = desktop.find("label", lambda name: name.startswith("If it goes on like this: ")).name
    book = os.path.join(desktop.folder, "example.chapters")
    program = sys.argv[1]
    subprocess.run([program, "new", book, "--demo"], check=True, env=desktop.env, stdout=subprocess.DEVNULL)
    printed = subprocess.run([program, "figures", book, "--as-of", "2020-08-31", "--by", "projection", "--json"],
                             check=True, env=desktop.env, stdout=subprocess.PIPE)
    last = json.loads(printed.stdout)["rows"][-1]
    assert last["key"] == "2021-08", last
    assert f"between {last['chapters_low']} and {last['chapters_high']}." in outlook, (outlook, last)


def quit_it(desktop):
    desktop.key("ctrl+q")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    story.launch(sys.argv[1])
    wait("the first field", lambda: story.focused() and story.focused().has(Atspi.StateType.EDITABLE))
    for step in (open_the_example, go_to_the_curve, look_at_chapters, read_month_by_month, ask_for_the_formula,
                 hold_two_years_against_each_other, print_the_same, quit_it):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
