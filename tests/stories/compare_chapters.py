# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, as a coordinator before a meeting: which chapter shrank most, what its curve says, and where it is;
then the regions of the country.

usage: compare_chapters.py PROGRAM
"""
import re
import sys
import time

from desktop import Desktop, wait


def open_the_example(desktop):
    desktop.tab_to("push button", "Open the example")
    desktop.key("Return")
    desktop.find("frame", lambda name: name.startswith("Example"))
    desktop.find("push button", lambda name: name.startswith("Chapters: 52"))


def lay_chapters_side_by_side(desktop):
    desktop.key("ctrl+5")
    desktop.tab_to("check box", "Curve")
    desktop.key("Right", "Right")
    desktop.find("label", lambda name: name.startswith("52 chapters, each from"))
    desktop.find("list", "Chapters side by side")


def find_who_shrank_most(desktop):
    desktop.tab_to("combo box", "Sorted by")
    desktop.key("Down")  # by change in the year, the greatest first
    wait("the order by change", lambda: desktop.focused().description == "By change in the year")
    desktop.tab_to("push button", "Order: Descending")
    desktop.key("space")
    desktop.find("push button", "Order: Ascending")
    desktop.tab_to("push button", lambda name: re.search(r"in 12 months", name))
    first = change_of(desktop.focused())
    desktop.key("Right")
    wait("the second chapter", lambda: desktop.focused() and change_of(desktop.focused()) is not None)
    assert first <= change_of(desktop.focused()), (first, desktop.focused().name)
    assert first < 0, first
    assert "Joined" in desktop.focused().description, desktop.focused().description


def change_of(cell):
    found = re.search(r"([+−]?)(\d+) in 12 months", cell.name)
    return found and int(found[2]) * (-1 if found[1] == "−" else 1)


def open_its_page(desktop):
    name = desktop.focused().name.split(":")[0]
    desktop.key("Return")
    desktop.find("chart", f"Members of {name}")
    desktop.find("label", "52 chapters")


def look_at_regions(desktop):
    desktop.key("ctrl+4")
    desktop.find("push button", "Ohio: 1 chapter, 14 % of schools")
    desktop.tab_to("combo box", "States or regions")
    desktop.key("Down")  # Census regions
    desktop.find("push button", lambda name: name.startswith("Midwest: "))
    assert not desktop.all("push button", lambda name: name.startswith("Ohio: "))
    desktop.tab_to("panel", "Map of the states")
    desktop.key("Right")
    wait("a region", lambda: desktop.focused() and re.match(r"(Midwest|Northeast|South|West): ", desktop.focused().name))
    here = desktop.focused().name
    desktop.key("Left")
    wait("its neighbour", lambda: desktop.focused() and desktop.focused().name != here)


with Desktop() as story:
    story.launch(sys.argv[1])
    for step in (open_the_example, lay_chapters_side_by_side, find_who_shrank_most, open_its_page, look_at_regions):
        begun = time.monotonic()
        step(story)
        print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
    story.key("ctrl+q")
    assert story.exit_status() == 0, story.exit_status()
    assert not story.complaints(), story.output()
