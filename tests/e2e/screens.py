"""Looks at the program's windows one after the other, and keeps their pictures small."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image

KEPT = Path(__file__).parents[2] / "docs" / "screens"
COLOURS = 96
STILL_S = 0.6
PAINTED = 30  # text alone has more shades; an empty window and its edge have not


def still(desktop: Any, window: str, path: Path, for_s: float = 0.0) -> bytes:
    """Return a window's picture, once nothing has moved in it for so long, or from one look to the next.

    A window that is not painted yet shows what lay beneath it, and that is still, too, for a moment.
    """
    before, since = b"", time.monotonic()
    while True:
        desktop.picture(window, path)
        now = path.read_bytes()
        if now != before:
            before, since = now, time.monotonic()
        elif time.monotonic() - since >= for_s:
            return now


def keep(path: Path, folder: Path) -> None:
    """Put a picture into a folder, in few colours, where that is asked for."""
    if os.environ.get("SENDTOPACS_UPDATE_SCREENS") == "1":
        with Image.open(path) as picture:
            small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(folder / path.name, optimize=True)


@dataclass(frozen=True)
class Gallery:
    """Takes the pictures of one run of the program."""

    desktop: Any
    until: Callable[..., Any]
    window: str
    folder: Path
    suffix: str
    wish: Path  # where the program's own hand looks

    def take(self, name: str, window: str = "", still_s: float = STILL_S) -> None:
        """Take a picture of a window, once there is something in it."""
        keep(self.see(name, window, still_s), KEPT)

    def see(self, name: str, window: str = "", still_s: float = STILL_S) -> Path:
        """Wait until there is something in a window, and nothing moves; return a picture of it.

        Where it says that it works at something, nothing moves either: it has to be still for longer.
        """
        path = self.folder / f"{name}{self.suffix}.png"

        def painted() -> bool:
            still(self.desktop, window or self.window, path, still_s)
            with Image.open(path) as picture:
                return len(picture.convert("RGB").getcolors(1 << 24) or []) > PAINTED

        self.until(f"{name} to be painted", painted)
        return path

    def open(self, keys: str, beside: str = "") -> str:
        """Open another window by its key, pressed in the program's or another one; return it."""
        before = beside or self.window
        self.desktop.activate(before)

        def other() -> str:
            active = str(self.desktop.run("xdotool", "getactivewindow")).strip()
            return "" if active == before else active

        return str(self.desktop.press_until(keys, other, f"the window of {keys}"))

    def close(self, window: str, beside: str = "") -> None:
        """Close a window by Escape; go on in the one beside which it stood."""
        self.desktop.activate(window)

        def gone() -> bool:
            return window not in self.desktop.run("xdotool", "search", "--onlyvisible", "--name", ".").split()

        self.desktop.press_until("Escape", gone, "the window to be closed")
        self.desktop.activate(beside or self.window)

    def visit(self, name: str, keys: str, still_s: float = STILL_S) -> None:
        """Open a window, take its picture, and close it."""
        window = self.open(keys)
        self.take(name, window, still_s)
        self.close(window)

    def reach(self, *wish: object) -> None:
        """Have a thing pressed, or a row chosen, by its name: the keys to it differ between languages."""
        half = self.wish.with_suffix(".half")
        half.write_text(" ".join(map(str, wish)))
        half.rename(self.wish)
        self.until(f"{wish} to be reached", lambda: not self.wish.exists())

    def snap(self, name: str) -> None:
        """Keep a picture of the program's window as it is now: what counts down is never still."""
        path = self.folder / f"{name}{self.suffix}.png"
        self.desktop.picture(self.window, path)
        keep(path, KEPT)

    def fill(self, texts: dict[str, str], window: str = "") -> None:
        """Replace the texts of fields, each once the one before is seen: keys come later than sent."""
        for field, text in texts.items():
            self.reach("focus", field)
            self.desktop.key("ctrl+a")
            self.change(f"what is typed into {field}", partial(self.desktop.type, text), window)

    def change(self, what: str, by: Callable[[], object], window: str = "", for_s: float = STILL_S) -> None:
        """Do something, and wait until a window looks otherwise, and is still then."""
        seen = window or self.window
        before, path = self.see("before", window).read_bytes(), self.folder / "now.png"
        by()
        self.until(what, lambda: still(self.desktop, seen, path, for_s) != before)

    def open_by(self, name: str, beside: str = "") -> str:
        """Open another window by the button of this name; return it."""
        before = beside or self.window
        self.desktop.activate(before)
        self.reach("press", name)

        def other() -> str:
            active = str(self.desktop.run("xdotool", "getactivewindow")).strip()
            return "" if active == before else active

        return str(self.until(f"the window of {name}", other))

    def visit_by(self, name: str, button: str, beside: str = "") -> None:
        """Open a window by a button, take its picture, and close it."""
        window = self.open_by(button, beside)
        self.take(name, window)
        self.close(window, beside)
