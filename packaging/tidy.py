#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over our own sources.   usage: tidy.py BUILD_DIR [FILE...]

Nearly all of clang-tidy's time goes into the Qt headers of each file, so files of one folder are checked together, as
one source that includes them. A group that is not clean, or that does not compile since two files use one name, is
halved until each finding stands at its file. A file is checked again only when it, a header of ours or the set of
checks has changed since it last passed.
"""
import collections
import concurrent.futures
import hashlib
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys

FILES_AT_ONCE = 12
HEADER = re.compile(r'^#include (?:".*\.h"|<[\w./]+>)$', re.MULTILINE)
# What a file defines for itself at the left margin. Two files may use one name: together they need two.
OWN_NAME = re.compile(r"^(?:struct|enum|class|constexpr(?: [\w:]+)+?) (\w+)(?:\[\])? (?=[{:=])", re.MULTILINE)


def tracked(*patterns):
    return subprocess.run(["git", "ls-files", "--", *patterns], check=True, text=True, capture_output=True).stdout.split()


class Tidy:
    def __init__(self, build):
        self.build = pathlib.Path(build).resolve()
        self.stamps = self.build / "tidy"
        self.stamps.mkdir(exist_ok=True)
        with open(self.build / "compile_commands.json", encoding="utf-8") as commands:
            self.commands = {os.path.relpath(entry["file"]): entry for entry in json.load(commands)}
        self.shared = b"".join(pathlib.Path(path).read_bytes() for path in tracked("*.h", ".clang-tidy"))

    def stamp(self, path):
        content = self.shared + pathlib.Path(path).read_bytes() + path.encode()
        return self.stamps / hashlib.sha256(content).hexdigest()[:40]

    def together(self, paths):
        """A compilation database of one source that includes `paths`; the source's name."""
        texts = {path: pathlib.Path(path).read_text(encoding="utf-8") for path in paths}
        owners = collections.Counter(name for text in texts.values() for name in set(OWN_NAME.findall(text)))
        lines = sorted({line for text in texts.values() for line in HEADER.findall(text)})
        for number, (path, text) in enumerate(texts.items()):
            shared = sorted(name for name in set(OWN_NAME.findall(text)) if owners[name] > 1)
            lines += [f"#define {name} {name}{number}" for name in shared]
            lines += [f'#include "{pathlib.Path(path).resolve()}"']
            lines += [f"#undef {name}" for name in shared]
        folder = self.stamps / hashlib.sha256(" ".join(paths).encode()).hexdigest()[:40]
        folder.mkdir(exist_ok=True)
        source = folder / "together.cpp"
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        entry = dict(self.commands[paths[0]])
        entry["command"] = entry["command"].replace(entry["file"], str(source))
        entry["file"] = str(source)
        (folder / "compile_commands.json").write_text(json.dumps([entry]), encoding="utf-8")
        return folder, source

    def check(self, paths):
        """What is wrong with `paths`, as text; empty when nothing is."""
        if len(paths) == 1:
            command = ["clang-tidy", "--quiet", "-p", self.build, *paths]
        else:
            folder, source = self.together(paths)
            command = ["clang-tidy", "--quiet", "-p", folder, r"--header-filter=/(db|app|ui)/.*\.(h|cpp)$", source]
        done = subprocess.run(command, text=True, capture_output=True)
        if done.returncode == 0:
            for path in paths:
                self.stamp(path).touch()
            return ""
        if len(paths) == 1:
            return done.stdout + "".join(line + "\n" for line in done.stderr.splitlines() if "error" in line)
        half = len(paths) // 2
        return self.check(paths[:half]) + self.check(paths[half:])


def main():
    tidy = Tidy(sys.argv[1])
    changed = [path for path in sys.argv[2:] or tracked("db/*.cpp", "app/*.cpp", "ui/*.cpp")
               if path in tidy.commands and not tidy.stamp(path).exists()]
    groups = []
    for _, of_folder in itertools.groupby(sorted(changed, key=lambda path: (os.path.dirname(path), path)), os.path.dirname):
        paths = list(of_folder)
        groups += [paths[first:first + FILES_AT_ONCE] for first in range(0, len(paths), FILES_AT_ONCE)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = "".join(pool.map(tidy.check, groups))
    print(findings or "clang-tidy: nothing to report")
    return 1 if findings else 0


sys.exit(main())
