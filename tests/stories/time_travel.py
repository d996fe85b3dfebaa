# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: look at the example in its past, at tiles, lists and tables, follow its milestones, and come back.

usage: time_travel.py PROGRAM
"""
import re
import sys
import time

from desktop import Atspi, Desktop, wait


def number_of(desktop, title):
    """What a tile of the dashboard says."""
    tile = desktop.find("push button", lambda name: name.startswith(title + ": "))
    return int(re.match(title + r": ([\d,]+)", tile.name)[1].replace(",", ""))


def focus_says(desktop, begin):
    """Waits until the keyboard is on something that is called so."""
    wait(f"the focus on “{begin}”", lambda: desktop.focused() and desktop.focused().name.startswith(begin))


def open_the_example(desktop):
    desktop.tab_to("push button", "Open the example")
    desktop.key("Return")
    desktop.find("frame", lambda name: name.startswith("Example"))
    wait("today's tile", lambda: number_of(desktop, "Chapters") == 52)


def go_a_year_back(desktop):
    desktop.key("ctrl+t")
    focus_says(desktop, "Shown day: 31 August 2020")
    desktop.key("Prior")
    focus_says(desktop, "Shown day: 31 August 2019")
    desktop.find(name="As of 31 August 2019")
    wait("fewer chapters", lambda: 0 < number_of(desktop, "Chapters") < 52)
    desktop.key("Left")
    focus_says(desktop, "Shown day: 31 July 2019")


def open_the_lists_behind_the_tiles(desktop):
    chapters = number_of(desktop, "Chapters")
    members = number_of(desktop, "Members")
    schools = number_of(desktop, "Schools reached")
    desktop.find("push button", lambda name: name.startswith("Members: ")).press()
    desktop.find("label", f"{members} people")
    desktop.find("push button", "Counted as: Members")
    desktop.key("ctrl+1")
    desktop.find("push button", lambda name: name.startswith("Chapters: ")).press()
    desktop.find("label", f"{chapters} chapters")
    desktop.key("ctrl+1")
    desktop.find("push button", lambda name: name.startswith("Schools reached: ")).press()
    desktop.find("list", f"{schools} schools reached")
    desktop.key("Escape")
    desktop.gone("list", f"{schools} schools reached")


def nothing_can_be_changed(desktop):
    desktop.key("ctrl+3")
    desktop.find(name="As of 31 July 2019")
    desktop.key("ctrl+n")
    desktop.find(name=lambda name: name.startswith("Another day is looked at."))


def follow_a_milestone(desktop):
    desktop.key("ctrl+1", "ctrl+t")
    focus_says(desktop, "Shown day: ")
    desktop.tab_to("push button", "Milestones")
    desktop.key("space")
    first = desktop.find("push button", lambda name: ": First chapter: " in name)
    day = first.name.split(": ")[0]
    wait("the focus in the list", lambda: desktop.focused() and desktop.focused().role in ("list", "push button"))
    desktop.key("Home", "Return")
    desktop.find(name=f"As of {day}")
    wait("the first chapter", lambda: number_of(desktop, "Chapters") == 1)


def come_back(desktop):
    desktop.key("ctrl+t")
    focus_says(desktop, "Shown day: ")
    desktop.key("End")
    focus_says(desktop, "Shown day: 31 August 2020")
    desktop.gone(name=lambda name: name.startswith("As of ") and name != "As of 31 August 2020")
    desktop.key("Escape")
    wait("today's tile", lambda: number_of(desktop, "Chapters") == 52)
    desktop.key("ctrl+3")
    desktop.find("label", "479 people")
    desktop.key("ctrl+q")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    story.launch(sys.argv[1])
    wait("the first field", lambda: story.focused() and story.focused().has(Atspi.StateType.EDITABLE))
    for step in (open_the_example, go_a_year_back, open_the_lists_behind_the_tiles, nothing_can_be_changed,
                 follow_a_milestone, come_back):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
