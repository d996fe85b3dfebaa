# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the thread of the window works at a stretch, for each thing that people do in a great book.

usage: waits.py PROGRAM BOOK

The program must have its watchdog (preset bench has); the book is copied first. Prints lines for tests/bench/run: CPU
of the longest event of each step. Ends with 1 if one took longer than LIMIT.
"""
import os
import re
import shutil
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "stories"))
from desktop import PATIENCE, Desktop, wait  # noqa: E402

LIMIT = 50  # milliseconds
PAGES = ("dashboard", "chapters", "members", "states", "officers", "history")


class Watched(Desktop):
    def __init__(self):
        super().__init__()
        self.env["CHAPTERHOUSE_WATCHDOG_MS"] = "1"  # tells of nearly all
        self.read = 0
        self.worst = 0

    def ticks(self):
        with open(f"/proc/{self.program.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def calm(self, patience=4 * PATIENCE):
        """Until the program has done next to nothing for half a second."""
        last, since = self.ticks(), time.monotonic()
        end = since + patience
        while time.monotonic() - since < 0.5:
            time.sleep(0.05)
            self.ended()
            if self.ticks() - last > 2:
                last, since = self.ticks(), time.monotonic()
            if time.monotonic() > end:
                raise AssertionError("the program does not come to rest")

    def forget(self):
        self.calm()
        self.read = len(self.output())

    def step(self, what, *keys, text=None):
        self.forget()
        if keys:
            self.key(*keys)
        if text:
            self.type(text)
        self.told(what)

    def told(self, what):
        self.calm()
        said = self.output()[self.read:]
        waits = [int(number) for number in re.findall(r"watchdog: busy for (\d+) ms", said)]
        longest = max(waits, default=0)
        self.worst = max(self.worst, longest)
        print(f"0\tlongest wait of the window: {what}\t{longest}\t{LIMIT}\t\tunder {LIMIT} ms", flush=True)
        if longest > LIMIT:
            print("\n".join(line for line in said.splitlines() if re.search(r"busy for \d{2,}", line)), file=sys.stderr)


def walk_pages(desktop):
    for number, page in enumerate(PAGES, 1):
        desktop.step(f"{page}, for the first time", f"ctrl+{number}")
    for number, page in enumerate(PAGES, 1):
        desktop.step(f"{page} again", f"ctrl+{number}")


def search(desktop):
    desktop.step("members: a search", "ctrl+3", "ctrl+f", text="lopez")
    desktop.step("members: a letter", "Escape", "ctrl+f", text="a")
    desktop.step("members: the search given up", "Escape")


def sort(desktop):
    desktop.tab_to("table column header", "Name")
    for name in ("Name", "Chapter", "State", "Class", "Joined", "Status"):
        wait(f"the column {name}", lambda: desktop.focused().name == name)
        for order in ("up", "down"):
            desktop.step(f"members: sorted by {name}, {order}", "space")
        desktop.key("Right")


def narrow(desktop):
    for chip in ("Status", "State", "Class"):
        desktop.tab_to("push button", lambda name: name.startswith(chip))
        desktop.step(f"members: values of {chip}", "Return")
        desktop.step(f"members: a value of {chip} taken and left", "Down", "space", "space", "Escape")
    for number in range(1, 6):
        desktop.tab_to("push button", "More")
        desktop.key("Return")
        desktop.key(*["Down"] * number)
        name = desktop.focused().name
        desktop.step(f"members: values of {name}", "Return")
        desktop.key("Escape")


def select(desktop):
    desktop.step("members: to the last and back", "ctrl+f", "Down", "End", "Home")
    desktop.step("members: page by page, with details", *["Page_Down"] * 10)
    desktop.step("members: all from here on selected", "shift+End")
    desktop.step("members: and from there back", "shift+Up", "shift+Home")
    desktop.step("members: all selected", "ctrl+a")
    desktop.step("members: one of them left out", "space")
    desktop.step("members: a step undone while they are selected", "ctrl+z")
    desktop.step("members: and redone", "ctrl+shift+z")
    desktop.step("members: all copied", "ctrl+c")
    desktop.step("members: the selection left", "Escape")


def find_anything(desktop):
    desktop.step("palette", "ctrl+k")
    desktop.step("palette: a letter", text="a")
    desktop.step("palette: a name", text="na lopez")
    desktop.step("palette: going there", "Return")


def make_a_step(program, book):
    """For something to be undone: the first chapter gets another name."""
    import json
    import sqlite3
    import subprocess
    with sqlite3.connect(book) as connection:
        chapter = connection.execute("SELECT id FROM chapter LIMIT 1").fetchone()[0]
    connection.close()
    action = {"set": "chapter", "id": chapter, "fields": {"local_name": "Another name"}}
    subprocess.run([program, "apply", book], input=json.dumps(action), text=True, check=True, stdout=subprocess.DEVNULL)


def main(program, original):
    with tempfile.TemporaryDirectory() as folder, Watched() as desktop:
        book = shutil.copy(original, os.path.join(folder, "book.chapters"))
        make_a_step(program, book)
        desktop.launch(program, book)
        desktop.told("the start, from the first picture on")
        for part in (walk_pages, search, sort, narrow, select, find_anything):
            part(desktop)
        return 1 if desktop.worst > LIMIT else 0


sys.exit(main(*sys.argv[1:3]))
