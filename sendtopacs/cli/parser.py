"""argparse, as a program that guards names needs it."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn


class UsageError(Exception):
    """Arguments that make no sense; the text says why, and how it is done."""


class Parser(argparse.ArgumentParser):
    """argparse's, with errors that are raised and repeat no value: it may be a patient's name."""

    def error(self, message: str) -> NoReturn:
        """Raise a UsageError."""
        if message.startswith("unrecognized arguments: "):
            names = re.findall(r"(?<= )--?[A-Za-z][A-Za-z-]*", message)
            message = " ".join(["unrecognized arguments:", *(names or ["a value without an option"])])
        message = re.sub(r"(--[A-Za-z-]+)=.*?(?= could match|$)", r"\1", message)
        raise UsageError(f"{self.format_usage()}{self.prog}: error: {message}")
