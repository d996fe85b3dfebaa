# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a story: screen, window manager, session bus and accessibility bus, all ended with it.

The program is driven from outside, as people do: keys through the X server (xdotool), and what is on the window through
AT-SPI, as a screen reader reads it. Nothing here sleeps for a fixed time and hopes; everything waits for what it needs.
"""
import ctypes
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 30  # seconds that a step may take on a busy machine; a step that succeeds takes what it takes
# Milliseconds of CPU that an event may take before the program's watchdog complains. Without optimisation our own code
# takes five times as long, and more beside others on the same core: up to 190 were seen for the first look at a page.
# tests/bench/waits.py holds the fast build to 50, with a million members.
LONGEST = 600
MARK = "CHAPTERHOUSE_STORY"
ADOPT_ORPHANS = 36  # PR_SET_CHILD_SUBREAPER


class Failed(AssertionError):
    pass


def wait(what, condition, patience=PATIENCE):
    """The first true value of `condition`; Failed, saying `what`, when there is none in time."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Failed(f"in vain: {what() if callable(what) else what}")
        pump()
        time.sleep(0.02)


def pump():
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


class Element:
    """One element of the accessible tree; asks the program afresh each time, and gives nothing once it is gone."""

    def __init__(self, accessible):
        self.accessible = accessible

    def ask(self, question, otherwise=None):
        try:
            return question()
        except GLib.Error:
            return otherwise

    @property
    def role(self):
        return self.ask(self.accessible.get_role_name) or ""

    @property
    def name(self):
        return self.ask(self.accessible.get_name) or ""

    @property
    def description(self):
        return self.ask(self.accessible.get_description) or ""

    def has(self, *states):
        known = self.ask(self.accessible.get_state_set)
        return known is not None and all(known.contains(state) for state in states)

    @property
    def actions(self):
        return self.ask(
            lambda: [self.accessible.get_action_name(i) for i in range(self.accessible.get_n_actions())], [])

    def press(self):
        actions = self.actions
        if "Press" not in actions:
            raise Failed(f"{self} cannot be pressed, only {actions}")
        self.accessible.do_action(len(actions) - 1 - actions[::-1].index("Press"))

    def walk(self):
        """This and all that shows below it."""
        yield self
        for i in range(self.ask(self.accessible.get_child_count, 0)):
            child = self.ask(lambda: self.accessible.get_child_at_index(i))
            if child is not None and Element(child).has(Atspi.StateType.SHOWING):
                yield from Element(child).walk()

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Desktop:
    def __init__(self, size="1400x900"):
        self.folder = tempfile.mkdtemp(prefix="story-")
        self.home = os.path.join(self.folder, "home")
        os.mkdir(self.home)
        self.log = os.path.join(self.folder, "log")
        self.mark = uuid.uuid4().hex
        self.program = None
        ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)
        passed_on = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS")
        kept = {key: os.environ[key] for key in passed_on if key in os.environ}
        self.env = {**kept, MARK: self.mark, "HOME": self.home, "XDG_RUNTIME_DIR": self.folder, "LC_ALL": "C.UTF-8",
                    "TZ": "UTC", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "CHAPTERHOUSE_WATCHDOG_MS": str(LONGEST)}
        try:
            self.env["DISPLAY"] = ":" + self.start("Xvfb", "-displayfd", "{}", "-screen", "0", size + "x24",
                                                   "-nolisten", "tcp", "-noreset")
            self.env["DBUS_SESSION_BUS_ADDRESS"] = self.start("dbus-daemon", "--session", "--nofork", "--nopidfile",
                                                              "--print-address={}")
            self.start("openbox", "--sm-disable")
            wait("the window manager", self.is_managed)
            self.start(first_of("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"),
                       "--launch-immediately")
            self.listen()
        except BaseException:
            self.close()
            raise

    def start(self, program, *arguments):
        """Starts a server. Where an argument holds {}, that is a descriptor on which it says where it listens."""
        reads, writes = os.pipe()
        answers = any("{}" in argument for argument in arguments)
        with open(self.log + "-servers", "ab") as log:
            subprocess.Popen([program, *(argument.format(writes) for argument in arguments)], env=self.env, stdout=log,
                             stdin=subprocess.DEVNULL, stderr=log, pass_fds=(writes,), start_new_session=True)
        os.close(writes)
        answer = b""
        while answers and b"\n" not in answer:
            if not select.select([reads], [], [], PATIENCE)[0]:
                raise Failed(f"{program} does not come up")
            part = os.read(reads, 4096)
            if not part:
                raise Failed(f"{program} has ended")
            answer += part
        os.close(reads)
        return answer.decode().strip()

    def is_managed(self):
        """A window that shows before there is a window manager is not given the keyboard later."""
        asked = subprocess.run(["xdotool", "get_num_desktops"], env=self.env, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, check=False, timeout=PATIENCE)
        return asked.returncode == 0

    def listen(self):
        """Tells the programs that a screen reader is there, and becomes it."""
        os.environ.update({key: self.env[key] for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        flags = Gio.DBusConnectionFlags
        bus = Gio.DBusConnection.new_for_address_sync(self.env["DBUS_SESSION_BUS_ADDRESS"],
                                                      flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION)
        on = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))

        def tell():
            try:
                bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", on, None,
                              Gio.DBusCallFlags.NONE, 3000)
                return True
            except GLib.Error:
                return False
        wait("the accessibility bus", tell)
        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        self.last_focused = None
        self.listener = Atspi.EventListener.new(self.take_focus)
        self.listener.register("object:state-changed:focused")

    def take_focus(self, event):
        if event.detail1:
            self.last_focused = Element(event.source)

    def launch(self, *command):
        with open(self.log, "ab") as log:
            self.program = subprocess.Popen(command, env=self.env, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                            start_new_session=True)
        wait("the window", lambda: self.window() or self.ended())

    def ended(self):
        if self.program.poll() is not None:
            raise Failed(f"the program ended with {self.program.returncode}:\n{self.output()}")
        return False

    def output(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def complaints(self):
        """What the program said, but for what a busy machine makes it say: where it slept, who on the accessibility bus
        did not answer in time, and that Qt stopped its clock of animations twice."""
        return [line for line in self.output().splitlines()
                if not line.startswith(("watchdog: waited", "QSpiApplication::", "QUnifiedTimer::stopAnimationDriver"))]

    def exit_status(self):
        return self.program.wait(PATIENCE)

    # Looking

    def window(self):
        """The program's window once it has the keyboard."""
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            try:
                application = desktop.get_child_at_index(i)
                if application is None or application.get_process_id() != self.program.pid:
                    continue
                application.set_cache_mask(Atspi.Cache.NONE)
                for j in range(application.get_child_count()):
                    frame = Element(application.get_child_at_index(j))
                    if frame.has(Atspi.StateType.SHOWING, Atspi.StateType.ACTIVE):
                        return frame
            except GLib.Error:
                continue
        return None

    def each(self, role=None, name=None):
        """What shows, one after the other; `name` may be a test of the name."""
        pump()
        window = self.window()
        fits = name if callable(name) else lambda known: known == name
        for element in window.walk() if window else ():
            if (role is None or element.role == role) and (name is None or fits(element.name)):
                yield element

    def all(self, role=None, name=None):
        return list(self.each(role, name))

    def find(self, role=None, name=None):
        def shown():
            names = "; ".join(sorted({str(element) for element in self.all() if element.name}))
            return f"{role} “{name}” among: {names}"
        return wait(shown, lambda: next(self.each(role, name), None) or self.ended())

    def gone(self, role=None, name=None):
        wait(f"{role} “{name}” to go", lambda: not next(self.each(role, name), None))

    def focused(self):
        pump()
        last = self.last_focused
        if last is not None and last.has(Atspi.StateType.FOCUSED, Atspi.StateType.SHOWING):
            return last
        with_focus = [element for element in self.all() if element.has(Atspi.StateType.FOCUSED)]
        return with_focus[-1] if with_focus else None

    # Keys

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "20", *keys], env=self.env, check=True, timeout=PATIENCE)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", "--", text], env=self.env, check=True, timeout=PATIENCE)

    def tab_to(self, role, name, limit=60):
        """Goes on with the Tab key until the element has the focus."""
        fits = name if callable(name) else lambda known: known == name
        passed = []
        for _ in range(limit):
            before = self.focused()
            if before is not None and before.role == role and fits(before.name):
                return before
            passed.append(str(before))
            self.key("Tab")
            wait(f"the focus to leave {before}", lambda: self.moved_from(before))
        raise Failed(f"Tab does not reach {role} “{name}”, only {', '.join(passed)}")

    def moved_from(self, before):
        now = self.focused()
        return now is not None and (before is None or now.accessible != before.accessible)

    # The end

    def ours(self):
        mark = f"{MARK}={self.mark}".encode()
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/environ", "rb") as environ:
                    if mark in environ.read().split(b"\0") and int(pid) != os.getpid():
                        found.append(int(pid))
            except OSError:
                pass
        return found

    def close(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in self.ours():
                try:
                    os.kill(pid, number)
                except OSError:
                    pass
            end = time.monotonic() + 3
            while self.ours() and time.monotonic() < end:
                try:
                    while os.waitpid(-1, os.WNOHANG)[0]:
                        pass
                except OSError:
                    pass
                time.sleep(0.02)
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None and self.program is not None:
            print(f"The program said:\n{self.output()}")
        self.close()


def first_of(*paths):
    for path in paths:
        if os.path.exists(path):
            return path
    raise Failed(f"none of {', '.join(paths)} is installed")
