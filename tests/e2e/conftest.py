"""A desktop of its own for a test: an X server, a window manager, a hand on mouse and keyboard."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, TypeVar

import pytest

from sendtopacs.settings.pin import hashed
from tests.e2e.screens import Gallery

T = TypeVar("T")
DARK = """\
[Colors:Window]
BackgroundNormal=32,35,38
ForegroundNormal=252,252,252
[Colors:View]
BackgroundNormal=20,22,24
BackgroundAlternate=29,31,34
ForegroundNormal=252,252,252
ForegroundLink=29,153,243
ForegroundVisited=155,89,182
[Colors:Button]
BackgroundNormal=41,44,48
ForegroundNormal=252,252,252
[Colors:Selection]
BackgroundNormal=30,90,140
ForegroundNormal=252,252,252
[Colors:Tooltip]
BackgroundNormal=41,44,48
ForegroundNormal=252,252,252
"""
LANGUAGES = ("de", "ar", "ja")
ROOT = Path(__file__).resolve().parents[2]
WITH_A_HAND = Path(__file__).with_name("with_a_hand.py")
DRAG_SOURCE = Path(__file__).with_name("drag_source.py")
PATIENCE_S = 90.0
SETTINGS = """\
[[storage]]
name = "Main PACS"
ae_title = "DEMO"
host = "127.0.0.1"
port = {port}

[[query]]
name = "RIS"
kind = "mwl"
ae_title = "DEMO"
host = "127.0.0.1"
port = {port}
"""


def require(program: str) -> None:
    """Fail in CI and skip elsewhere where a program is missing."""
    if shutil.which(program) is None:
        reason = f"{program} is not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


def system_python(module: str) -> str:
    """Return the path of the system's Python, which has this module; as `require` where it has not."""
    path = "/usr/bin/python3"
    has = (
        Path(path).exists()
        and not subprocess.run([path, "-c", f"import {module}"], capture_output=True, check=False).returncode
    )
    if not has:
        reason = f"the system's Python has no {module}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path


def found_within(look: Callable[[], T | None], patience_s: float) -> T:
    """Return what `look` finds, as soon as it finds something; raise TimeoutError when it does not."""
    deadline = time.monotonic() + patience_s
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.05)


def wait_for(what: str, look: Callable[[], T | None]) -> T:
    """Return what `look` finds, or fail the test."""
    try:
        return found_within(look, PATIENCE_S)
    except TimeoutError:
        pytest.fail(f"in vain waited for {what}")


def started(command: list[str], environment: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    """Start a program that writes into a log."""
    with log.open("ab") as output:
        return subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a program, gently at first; one that hangs says where, if it is Python's."""
    for number in (signal.SIGTERM, signal.SIGABRT, signal.SIGKILL):
        process.send_signal(number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
            return


@dataclass
class Desktop:
    """An X display with a window manager."""

    environment: dict[str, str]
    log: Path  # what all programs say
    programs: contextlib.ExitStack

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program on this display; it is ended with the test."""
        process = started(list(command), {**self.environment, **environment}, self.log)
        self.programs.callback(stop, process)
        return process

    def run(self, *command: str) -> str:
        """Run a tool of the X Window System; return what it prints."""
        ran = subprocess.run(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.stdout

    def window(self, title: str) -> str:
        """Wait for a window with exactly this title; return its X identifier."""
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")
        return wait_for(f"a window named {title}", lambda: self.run(*search).split()[:1])[0]

    def centre(self, window: str) -> tuple[int, int]:
        """Return the screen's coordinates of a window's centre."""
        words = self.run("xdotool", "getwindowgeometry", "--shell", window).split()
        at = {k: int(v) for k, v in (word.split("=") for word in words if word[0] in "XYWH")}
        return at["X"] + at["WIDTH"] // 2, at["Y"] + at["HEIGHT"] // 2

    def activate(self, window: str) -> None:
        """Give a window the keyboard, again where one that came up just then has taken it."""

        def active() -> bool:
            self.run("xdotool", "windowactivate", window)
            with contextlib.suppress(TimeoutError):
                return found_within(lambda: self.run("xdotool", "getactivewindow").strip() == window, 3.0)
            return False

        wait_for("the window to be active", active)

    def key(self, *keys: str) -> None:
        """Press keys, such as alt+f, one after the other."""
        self.run("xdotool", "key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type a text, of the characters that a Lithuanian keyboard has."""
        self.run("xdotool", "type", "--delay", "25", text)

    def press_until(self, keys: str, look: Callable[[], T | None], what: str) -> T:
        """Press keys until they have an effect; a person, too, waits a moment before trying again."""

        def press() -> T | None:
            self.key(keys)
            with contextlib.suppress(TimeoutError):
                return found_within(look, 3.0)
            return None

        return wait_for(what, press)

    def drag(self, source: str, target: str) -> None:
        """Drag from the centre of one window to that of another, as a hand does: in many small moves."""
        (x0, y0), (x1, y1) = self.centre(source), self.centre(target)
        steps = [(x0 + 3 * n, y0 + 3 * n) for n in range(1, 5)]
        steps += [(x0 + (x1 - x0) * n // 20, y0 + (y1 - y0) * n // 20) for n in range(1, 21)]
        self.run("xdotool", "mousemove", str(x0), str(y0), "mousedown", "1")
        for x, y in [*steps, (x1 + 1, y1 + 1)]:
            self.run("xdotool", "mousemove", str(x), str(y), "sleep", "0.02")
        self.run("xdotool", "sleep", "0.2", "mouseup", "1")

    def picture(self, window: str, path: Path) -> None:
        """Take a picture of a window as it is on the screen."""
        self.run("import", "-window", window, "-strip", str(path))


@pytest.fixture
def set_up(home: Path) -> Callable[[int], None]:
    """Give a function that sets up a PACS with a worklist, both at one port of this computer."""

    def write(port: int) -> None:
        home.mkdir(exist_ok=True)
        (home / "settings.toml").write_text(SETTINGS.format(port=port))

    return write


@pytest.fixture
def until() -> Callable[..., object]:
    """Give the function that waits for something to be found."""
    return wait_for


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """Start an X server on a free display, and a window manager."""
    for program in ("Xvfb", "openbox", "setxkbmap", "xdotool", "xprop", "import"):
        require(program)
    with contextlib.ExitStack() as programs:
        told, tell = os.pipe()
        programs.callback(os.close, told)
        with (tmp_path / "Xvfb.log").open("ab") as log:
            # Else the server starts anew whenever its last client has gone, and drops who connects just then.
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1600x900x24", "-noreset"],
                pass_fds=(tell,),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        programs.callback(stop, server)
        os.close(tell)
        number = os.read(told, 16).decode().strip()
        assert number, (tmp_path / "Xvfb.log").read_text()
        keep = {k: v for k, v in os.environ.items() if k not in {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
        environment = {**keep, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment["PYTHONFAULTHANDLER"] = "1"
        made = Desktop(environment, tmp_path / "programs.log", programs)
        made.start("openbox")
        check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        wait_for("the window manager", lambda: "window id" in made.run(*check))
        # All that the tests type is on this keyboard: else xdotool changes the mapping, and keys get lost.
        made.run("setxkbmap", "-layout", "lt", "-variant", "us")
        yield made
    sys.stderr.write((tmp_path / "programs.log").read_text(errors="replace"))  # shown with a failed test


@pytest.fixture
def file_window(desktop: Desktop) -> Callable[..., str]:
    """Give a function that opens a window from which the given files can be dragged."""

    def open_window(*paths: Path) -> str:
        desktop.start(sys.executable, str(DRAG_SOURCE), *map(str, paths))
        return desktop.window("Files to drag")

    return open_window


@pytest.fixture
def samples() -> Iterator[Path]:
    with as_file(files("sendtopacs.resources") / "samples") as folder:
        yield folder


def dark_desktop(folder: Path) -> dict[str, str]:
    """Make the settings of a desktop in the dark; return its environment."""
    folder.mkdir()
    (folder / "kdeglobals").write_text(DARK)
    return {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "6", "XDG_CONFIG_HOME": str(folder)}


@pytest.fixture
def gallery(desktop: Any, until: Any, home: Path, tmp_path: Path) -> Callable[..., Gallery]:
    """Give a function that starts the program in a look, and looks at its window."""

    def start(
        look: str, *arguments: object, pin: str = "", program: Path = WITH_A_HAND, **environment: str
    ) -> Gallery:
        home.mkdir(exist_ok=True)
        language = look if look in LANGUAGES else ""
        more = {"200": {"QT_SCALE_FACTOR": "2"}, "300": {"QT_SCALE_FACTOR": "3"}}.get(look, {})
        if look == "dark":
            more = dark_desktop(tmp_path / "config")
        wish = tmp_path / "wish"
        with (home / "settings.toml").open("a") as written:  # a blinking cursor is never still
            written.write(f'[general]\nlanguage = "{language}"\nreduced_motion = true\n')
            written.write(f'[workstation]\nsettings_pin = "{hashed(pin)}"\n' if pin else "")
        more = {"SENDTOPACS_TEST_WISH": str(wish), "PYTHONPATH": str(ROOT), **more, **environment}
        desktop.start(sys.executable, str(program), *map(str, arguments), **more)
        window = str(desktop.window("SendToPACS"))
        desktop.run("xdotool", "windowmove", "--sync", window, "10", "30")
        desktop.activate(window)
        return Gallery(desktop, until, window, tmp_path, f"-{look}" if look else "", wish)

    return start


@pytest.fixture
def clinic() -> Iterator[Path]:
    """Give a folder whose path may be seen in a picture: the first of these names that is free."""
    names = ("clinic", *(f"clinic-{number}" for number in range(2, 100)))
    folder = next(made for name in names if (made := _made(Path(tempfile.gettempdir(), name))))
    yield folder
    shutil.rmtree(folder)


def _made(folder: Path) -> Path | None:
    try:
        folder.mkdir()
    except FileExistsError:
        return None
    return folder


@pytest.fixture
def work(clinic: Path, samples: Path) -> list[Path]:
    """Give three photos beside those of the demonstration; the name of one is too long for any column."""
    names = (f"left-forearm-{'after-the-third-change-of-dressing-' * 4}.jpg", "wound-2.jpg", "wound-3.jpg")
    return [Path(shutil.copy(samples / "photo.jpg", clinic / name)) for name in names]
