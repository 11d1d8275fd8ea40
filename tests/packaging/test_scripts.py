"""./scripts/run and ./scripts/desktop-entry set up once, can be run again, and say what is missing.

Python, apt and ldconfig are stand-ins that write down how they were called: the logic is what is tested here.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

PYTHON = """\
#!/bin/bash
echo "python $*" >>"$CALLS"
case "$*" in
    "-m venv "*)
        mkdir -p "$3/bin"
        cp "$0" "$3/bin/python"
        printf '#!/bin/sh\\necho "started $*"\\n' >"$3/bin/sendtopacs"
        chmod +x "$3/bin/sendtopacs" ;;
    "-m pip "*) [ -z "${PIP_FAILS:-}" ] ;;
    *ensurepip*) [ -z "${NO_VENV:-}" ] ;;
    *version_info\\[*) echo python3.11-venv ;;
esac
"""
REFUSE = """\
#!/bin/bash
echo "$(basename "$0") $*" >>"$CALLS"
exit 1
"""


@dataclass(frozen=True)
class Copy:
    """The checkout's scripts in a folder of an awkward name, with stand-ins before everything on PATH."""

    folder: Path
    stubs: Path
    calls: Path

    def script(self, name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a script without a display, unless the environment names one; forget the calls so far."""
        self.calls.write_text("")
        keep = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        path = f"{self.stubs}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            ["bash", str(self.folder / "scripts" / name), *arguments],
            env={**keep, "PATH": path, "CALLS": str(self.calls), "PYTHON": "python-stub", **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def called(self, words: str) -> bool:
        """Tell whether a stand-in was called with these words in the last run."""
        return words in self.calls.read_text()

    def stub(self, name: str, text: str) -> None:
        """Put a stand-in on PATH."""
        (self.stubs / name).write_text(text)
        (self.stubs / name).chmod(0o755)


@pytest.fixture
def copy(tmp_path: Path, checkout: Path) -> Copy:
    if os.name == "nt":
        pytest.skip("the scripts are for bash")
    made = Copy(tmp_path / "odd 100% é'\\name", tmp_path / "stubs", tmp_path / "calls")
    made.stubs.mkdir()
    shutil.copytree(checkout / "scripts", made.folder / "scripts")
    for name in ("pyproject.toml", "constraints.txt", "sendtopacs/resources/sendtopacs.desktop"):
        (made.folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(checkout / name, made.folder / name)
    made.stub("python-stub", PYTHON)
    for name in ("apt-get", "sudo"):
        made.stub(name, REFUSE)
    every = (line.split() for line in (checkout / "scripts" / "lib.sh").read_text().splitlines())
    libraries = [f"\t{words[1]} (libc6)" for words in every if len(words) == 2 and ".so." in words[1]]
    made.stub("ldconfig", "#!/bin/sh\ncat <<END\n" + "\n".join(libraries) + "\nEND\n")
    return made


def test_the_first_run_sets_up_and_the_second_only_starts(copy: Copy) -> None:
    first = copy.script("run")
    assert (first.returncode, first.stdout) == (0, "started --demo\n"), first.stderr
    assert copy.called("--constraint constraints.txt --editable .")
    second = copy.script("run", "echo", "MAIN")
    assert (second.returncode, second.stdout) == (0, "started echo MAIN\n"), second.stderr
    assert not copy.called("pip")


def test_a_changed_constraint_brings_the_environment_up_to_date(copy: Copy) -> None:
    copy.script("run")
    with (copy.folder / "constraints.txt").open("a") as file:
        file.write("another==1.0\n")
    assert copy.script("run").returncode == 0
    assert copy.called("pip install")
    assert not copy.called("venv")


def test_an_interrupted_set_up_is_begun_again(copy: Copy) -> None:
    assert copy.script("run", PIP_FAILS="yes").returncode != 0
    assert copy.script("run").stdout == "started --demo\n"
    assert copy.called("-m venv .venv")


def test_a_moved_checkout_gets_a_new_environment(copy: Copy, tmp_path: Path) -> None:
    copy.script("run")
    moved = Copy(copy.folder.rename(tmp_path / "moved"), copy.stubs, copy.calls)
    assert moved.script("run").stdout == "started --demo\n"
    assert moved.called("-m venv .venv")


def test_a_missing_venv_package_is_named(copy: Copy) -> None:
    ran = copy.script("run", NO_VENV="yes")
    assert ran.returncode == 1
    assert "Please install python3.11-venv" in ran.stderr


@pytest.mark.parametrize(("display", "code"), [({"DISPLAY": ":7"}, 1), ({}, 0)])
def test_missing_libraries_are_named_and_stop_only_a_window(
    copy: Copy, display: dict[str, str], code: int
) -> None:
    copy.stub("ldconfig", "#!/bin/sh\n")
    ran = copy.script("run", **display)
    assert ran.returncode == code
    assert "libxcb-cursor" in ran.stderr
    assert ("started --demo" in ran.stdout) == (code == 0)


def test_the_desktop_entry_starts_this_checkout(copy: Copy, tmp_path: Path) -> None:
    ran = copy.script("desktop-entry", XDG_DATA_HOME=str(tmp_path / "data"))
    assert ran.returncode == 0, ran.stderr
    entry = tmp_path / "data" / "applications" / "sendtopacs.desktop"
    values = dict(line.split("=", 1) for line in entry.read_text().splitlines() if "=" in line)
    unescaped = values["Exec"].replace("\\\\", "\\")
    program, files = shlex.split(unescaped)
    assert program.replace("%%", "%") == str(copy.folder / ".venv/bin/sendtopacs-window")
    assert files == "%U"
    assert copy.script("desktop-entry", "--remove", XDG_DATA_HOME=str(tmp_path / "data")).returncode == 0
    assert not entry.exists()
