"""What is done to a Linux bundle that PyInstaller has collected: one program, no debug tables, no OpenSSL 1.

Needs binutils, as PyInstaller does. What is taken too far shows in tests/packaging/test_bundle.py.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

_VERSIONED = re.compile(r"^\s*[0-9a-f]*\s+[A-Za-z]\s+([^@\s]+)@@?(\S+)$")


def slim(folder: Path) -> None:
    """Do it all to the folder that holds the program and _internal."""
    inner = folder / "_internal"
    link_window(folder)
    strip_debugging(inner)
    leave_out_openssl(inner / "_gdcm", inner / "python_gdcm.libs")


def link_window(folder: Path) -> None:
    """Let the window's program be a second name of the other: only Windows tells the two apart."""
    (folder / "sendtopacs-window").unlink(missing_ok=True)
    (folder / "sendtopacs-window").symlink_to("sendtopacs")


def strip_debugging(inner: Path) -> None:
    """Take the tables for debuggers out of Python and its extension modules, a fifth of the whole.

    The libraries beside a wheel's modules (NAME.libs) and Qt's are left alone: their sections were moved when
    the wheel was made, and the loader does not take what strip makes of that (OpenBLAS, Qt's FFmpeg).
    """
    found = (p for p in inner.rglob("*.so*") if p.is_file() and not p.is_symlink())
    chosen = [p for p in found if not re.match(r"[^/]*\.libs/|PySide6/Qt/", p.relative_to(inner).as_posix())]
    _run("strip", "--strip-debug", "--", *map(str, chosen))
    for library in chosen:
        _run("ldd", str(library))  # which fails where the loader would


def leave_out_openssl(modules: Path, libraries: Path) -> None:
    """Put empty libraries in place of the OpenSSL 1 of GDCM's wheel, which only anonymising would need.

    It gets no more mends, and its licence forbids what the GPL of x264 and x265 asks of a bundle. GDCM is
    linked with it, so its names have to be there; who called one would be stopped by the processor.
    """
    for library in libraries.glob("lib*.so.1.*"):
        if re.match(r"lib(ssl|crypto)[-.]", library.name):
            offered = _names(library, "--defined-only")
            wanted = set[tuple[str, str]]().union(
                *(_names(p, "--undefined-only") for p in modules.glob("*.so*"))
            )
            _make_empty(library, wanted & offered)


def _names(library: Path, which: str) -> set[tuple[str, str]]:
    """Return names with their versions, as nm has them."""
    lines = _run("nm", "--dynamic", "--with-symbol-versions", which, str(library)).splitlines()
    return {(found[1], found[2]) for line in lines if (found := _VERSIONED.match(line))}


def _make_empty(library: Path, names: set[tuple[str, str]]) -> None:
    """Write a library with these names, all of one byte that cannot be executed, over another one."""
    labels = "".join(f".globl {name}\n.type {name}, @function\n{name}:\n" for name, _ in sorted(names))
    code = f'.data\n{labels}.byte 0\n.section .note.GNU-stack, "", @progbits\n'
    versions = sorted({version for _, version in names})
    script = "".join(
        f"{version} {{ global: {' '.join(f'{n};' for n, v in sorted(names) if v == version)} }};\n"
        for version in versions
    )
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "versions").write_text(script)
        _run("as", "-o", f"{place}/empty.o", "-", text=code)
        chosen = ["--version-script", f"{place}/versions"] if versions else []
        library.unlink()  # it may be a hard link of the wheel's
        _run("ld", "-shared", "-soname", library.name, *chosen, "-o", str(library), f"{place}/empty.o")
    library.chmod(0o755)


def _run(*command: str, text: str = "") -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    ran = subprocess.run(command, input=text, capture_output=True, text=True, check=False, env=environment)
    if ran.returncode:
        raise SystemExit(f"{command[0]}: {ran.stderr}")
    return ran.stdout
