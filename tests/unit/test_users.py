"""Several users of one computer: each has an outbox, settings and a trail that no other can read."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from sendtopacs.model.user import as_operator, system_user
from sendtopacs.settings.paths import resolve

# Runs as root: loads all that is needed, then lets two users work, each in a process of its own.
AS_TWO_USERS = """
import contextlib, io, json, os, sys
from pathlib import Path
from sendtopacs.cli import main
from sendtopacs.settings.paths import resolve

base, photo = Path(sys.argv[1]), sys.argv[2]
SEND = ["send", photo, "--no-wait", "--to", "NONE@127.0.0.1:9"]
SEND += ["--set", "PatientName=A", "--set", "PatientID=1"]

def work(home, others_data):
    os.environ["HOME"] = str(home)
    data = resolve().data
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        sent = main(SEND)
        before = said.tell()
        main(["outbox", "list", "--all", "--json"])
        listed = json.loads(said.getvalue()[before:].splitlines()[-1])["jobs"]
        os.environ["SENDTOPACS_HOME"] = str(others_data or data)
        foreign = main(["outbox", "list", "--all"])
        del os.environ["SENDTOPACS_HOME"]
    modes = {p.name: oct(p.stat().st_mode & 0o777) for p in (data, *sorted(data.iterdir()))}
    return {"data": str(data), "sent": sent, "jobs": listed, "foreign": foreign, "modes": modes,
            "said": said.getvalue()}

def as_user(uid, others_data):
    home = base / str(uid)
    home.mkdir()
    os.chown(home, uid, uid)
    reading, writing = os.pipe()
    if os.fork() == 0:
        try:
            os.setgroups([]); os.setgid(uid); os.setuid(uid)
            result = work(home, others_data)
        except BaseException as failure:
            result = {"failed": repr(failure)}
        os.write(writing, json.dumps(result).encode()); os._exit(0)
    os.close(writing)
    with open(reading) as answer:
        result = json.load(answer)
    os.wait()
    return result

(base / "warm").mkdir()
work(base / "warm", None)  # what is imported late cannot be read by a user whom root keeps out of its folders
one = as_user(12001, None)
other = as_user(12002, one.get("data"))
print(json.dumps([one, other]))
"""


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """Give a folder that any user may enter: pytest closes its own whenever one of its runs begins."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may work as two other users"
)
def test_two_users_have_two_outboxes_and_neither_sees_the_others(open_to_all: Path) -> None:
    photo = open_to_all / "photo.jpg"
    Image.new("RGB", (32, 24), (1, 2, 3)).save(photo)
    photo.chmod(0o644)
    environ = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "SENDTOPACS_HOME"))}
    done = subprocess.run(
        [sys.executable, "-c", AS_TWO_USERS, str(open_to_all), str(photo)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    one, other = json.loads(done.stdout.splitlines()[-1])
    for user in (one, other):
        assert "failed" not in user, user
        assert (user["sent"], user["jobs"]) == (0, 1), user["said"]
        assert all(mode in {"0o700", "0o600"} for mode in user["modes"].values()), user["modes"]
    assert one["data"] != other["data"]
    assert one["foreign"] == 0  # its own
    assert other["foreign"] == 2
    assert "may not write into" in other["said"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_folders_that_were_open_to_others_are_closed(home: Path) -> None:
    paths = resolve()
    for folder in (paths.spool, paths.audit, paths.logs):
        folder.mkdir(parents=True)
        folder.chmod(0o775)
    paths.prepare()
    assert {stat.S_IMODE(f.stat().st_mode) for f in (paths.spool, paths.audit, paths.logs)} == {0o700}


def test_the_system_says_who_it_is_not_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    before = system_user()
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert system_user() == before


@pytest.mark.parametrize(
    ("user", "operator"),
    [
        ("nurse1", "nurse1"),
        ("Ona Šimkutė", "Ona Simkute"),
        ("a^b=c\\d", "abcd"),
        ("山田", ""),
        ("x" * 70, "x" * 64),
    ],
)
def test_an_account_as_a_person_name_that_every_set_can_hold(user: str, operator: str) -> None:
    assert as_operator(user) == operator
