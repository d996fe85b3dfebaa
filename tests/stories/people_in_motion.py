# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: who came, who stayed, which chapter needs recruits, which push brought people who stayed.

usage: people_in_motion.py PROGRAM
"""
import sys
import time

from desktop import Atspi, Desktop, wait


def starts(text):
    return lambda name: name.startswith(text)


def focus_on(desktop, text):
    wait(lambda: f"the focus on {text}, not {desktop.focused()}", lambda: starts(text)(desktop.focused().name))


def open_people(desktop):
    desktop.tab_to("push button", "Open the example")
    desktop.key("Return")
    desktop.find("frame", starts("Example"))
    desktop.key("ctrl+5")
    desktop.tab_to("check box", "Curve")
    desktop.key("Right")
    focus_on(desktop, "People")
    desktop.find("label", starts("Since February 2018: 604 joined, 125 left"))


def read_the_months(desktop):
    desktop.tab_to("push button", "Show “Joined, left and net” as a table")
    desktop.key("Return")
    desktop.tab_to("table row", starts("August 2020, Joined 104, Left 7"))
    desktop.key("shift+Tab", "shift+Tab")
    desktop.tab_to("push button", "Show “Joined, left and net” as a chart")
    desktop.key("Return")
    desktop.tab_to("push button", starts("August 2020: "))
    desktop.key("Left")
    focus_on(desktop, "July 2020: ")


def read_the_cohorts(desktop):
    desktop.tab_to("table cell", starts("Joined 2017–18, after 6 months: "))
    desktop.key("Right")
    focus_on(desktop, "Joined 2017–18, after 12 months: 78 %")
    desktop.key("Down")
    focus_on(desktop, "Joined 2018–19, after 12 months: 86 %")


def read_the_pushes(desktop):
    desktop.tab_to("push button", "Show “Which push brought people who stayed” as a table")
    desktop.find("label", starts("Of those whom “Second-look weekends” brought, the most stayed"))
    desktop.key("Return")
    desktop.tab_to("table row", starts("Second-look weekends, Channel Campus event, "))
    assert "Joined 17, " in desktop.focused().name, desktop.focused()


def open_the_neediest(desktop):
    desktop.tab_to("push button", starts("Creighton needs 6: "))
    desktop.key("Return")
    desktop.find("label", "52 chapters")
    desktop.find(name="Creighton")


def quit_it(desktop):
    desktop.key("ctrl+q")
    assert desktop.exit_status() == 0, desktop.exit_status()
    assert not desktop.complaints(), desktop.output()


with Desktop() as story:
    story.launch(sys.argv[1])
    wait("the first field", lambda: story.focused() and story.focused().has(Atspi.StateType.EDITABLE))
    for step in (open_people, read_the_months, read_the_cohorts, read_the_pushes, open_the_neediest, quit_it):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
