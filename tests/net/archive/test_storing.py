"""What the archive keeps, what it answers, and that it outlives a restart and a crash."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread

from sendtopacs.archive import ArchiveConfig, serve
from sendtopacs.model import sop
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.messages import sentence


def send(remote: Any, *paths: Path) -> list[int]:
    """Send files by pynetdicom, each class and syntax in a context of its own; return the statuses."""
    from pynetdicom import AE  # noqa: PLC0415 - heavy

    ae = AE("SENDER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 20
    for path in paths:
        meta = dcmread(path, specific_tags=[]).file_meta
        ae.add_requested_context(meta.MediaStorageSOPClassUID, meta.TransferSyntaxUID)
    association = ae.associate(remote.host, remote.port, ae_title=remote.ae_title)
    assert association.is_established
    try:
        return [association.send_c_store(path).Status for path in paths]
    finally:
        association.release()


def files_in(folder: Path) -> list[Path]:
    """Return the stored files."""
    return sorted(folder.rglob("*.dcm"))


def test_echoscu_and_storescu(archive: Any, make_object: Any, run: Any, tmp_path: Path) -> None:
    pacs, remote = archive()
    run("echoscu", "-aec", "DEMO", remote.host, remote.port)
    assert run("echoscu", "-aec", "OTHER", remote.host, remote.port, check=False).returncode != 0
    path = make_object(tmp_path, 1)
    run("storescu", "-aec", "DEMO", remote.host, remote.port, path)
    (stored,) = pacs.contents()
    assert stored.patient_id == "N1"
    assert stored.sop_class_uid == sop.SECONDARY_CAPTURE
    assert stored.size_bytes == stored.path.stat().st_size
    assert dcmread(stored.path) == dcmread(path)


def test_a_duplicate_is_answered_and_not_kept_twice(archive: Any, make_object: Any, tmp_path: Path) -> None:
    pacs, remote = archive()
    first = make_object(tmp_path, 1)
    assert send(remote, first, first) == [0x0000, 0x0000]
    assert send(remote, first) == [0x0000]
    assert pacs.statistics().instances == 1
    assert len(files_in(tmp_path / "pacs")) == 1


def test_one_object_from_several_at_once_is_kept_once(archive: Any, make_object: Any, tmp_path: Path) -> None:
    pacs, remote = archive()
    path = make_object(tmp_path, 1)
    statuses: list[int] = []
    threads = [threading.Thread(target=lambda: statuses.extend(send(remote, path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [0x0000] * 4
    assert pacs.statistics().instances == 1
    assert len(files_in(tmp_path / "pacs")) == 1


@pytest.mark.filterwarnings("ignore")  # pydicom wonders at what we ask it to write
@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({"StudyInstanceUID": None}, 0xA900),
        ({"SeriesInstanceUID": None}, 0xA900),
        ({"PatientID": None, "PatientName": None}, 0x0000),
        (
            {"SOPClassUID": "1.2.840.10008.5.1.4.38.1", "StudyInstanceUID": None, "SeriesInstanceUID": None},
            0x0000,
        ),
        ({"StudyDate": "1970-01-01"}, 0x0000),
    ],
)
def test_objects_that_lack_something(
    archive: Any, make_object: Any, tmp_path: Path, values: dict[str, Any], status: int
) -> None:
    pacs, remote = archive()
    path = make_object(tmp_path, 1, **values)
    assert send(remote, path) == [status]
    assert len(pacs.contents()) == (1 if status == 0 else 0)
    assert len(files_in(tmp_path / "pacs")) == (1 if status == 0 else 0)


def _store_raw(remote: Any, data: bytes, uid: str) -> int:
    """Send any bytes as data set."""
    from io import BytesIO  # noqa: PLC0415

    from pynetdicom import AE  # noqa: PLC0415 - heavy
    from pynetdicom.dimse_primitives import C_STORE  # noqa: PLC0415

    ae = AE("SENDER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 20
    ae.add_requested_context(sop.SECONDARY_CAPTURE, sop.EXPLICIT_VR_LITTLE_ENDIAN)
    association = ae.associate(remote.host, remote.port, ae_title=remote.ae_title)
    request = C_STORE()
    request.MessageID, request.Priority = 1, 2
    request.AffectedSOPClassUID, request.AffectedSOPInstanceUID = sop.SECONDARY_CAPTURE, uid
    request.DataSet = BytesIO(data)
    association._reactor_checkpoint.clear()
    association.dimse.send_msg(request, 1)
    _, response = association.dimse.get_msg(block=True)
    association._reactor_checkpoint.set()
    association.release()
    return int(response.Status)


@pytest.mark.filterwarnings("ignore")  # pydicom wonders at what it reads
@pytest.mark.parametrize(
    ("data", "uid"),
    [
        (b"this is no data set at all, and it ends oddly", "1.2.3"),
        (b"\x08\x00\x18\x00UI\xff\xff1.2", "1.2.3"),  # longer than what comes
        (b"\x08\x00\x18\x00UI\x06\x001.2.9\0", "1.2.3"),  # another instance than the request's
    ],
)
def test_malformed_data_sets_are_refused(archive: Any, tmp_path: Path, data: bytes, uid: str) -> None:
    pacs, remote = archive()
    assert _store_raw(remote, data, uid) in {0xA900, 0xC000}
    assert not pacs.contents()
    assert not files_in(tmp_path / "pacs")
    assert not list((tmp_path / "pacs" / "incoming").iterdir())


@pytest.mark.filterwarnings("ignore")  # pydicom wonders at the UIDs
@pytest.mark.parametrize("uid", ["../../x", "/etc/passwd", "..\\..\\x", "a/b", "1.2;3", "%2e%2e"])
def test_a_name_from_the_network_never_becomes_a_path(archive: Any, tmp_path: Path, uid: str) -> None:
    pacs, remote = archive()
    before = set(tmp_path.parent.rglob("*"))
    value = uid.encode() + b"\0" * (len(uid) % 2)
    data = b"\x08\x00\x18\x00UI" + len(value).to_bytes(2, "little") + value
    assert _store_raw(remote, data, uid) == 0x0117
    assert not pacs.contents()
    assert {p for p in set(tmp_path.parent.rglob("*")) - before if "sqlite" not in p.name} == set()


def test_other_uids_and_identifiers_never_become_a_path(
    archive: Any, make_object: Any, tmp_path: Path
) -> None:
    pacs, remote = archive()
    path = make_object(tmp_path, 1, PatientID="../../../p", AccessionNumber="../a", StudyDescription="/etc/x")
    assert send(remote, path) == [0x0000]
    (stored,) = pacs.contents()
    relative = stored.path.relative_to(tmp_path / "pacs").as_posix()
    assert re.fullmatch(r"instances/[0-9a-f]{2}/[0-9a-f]{32}\.dcm", relative)


def test_everything_is_there_after_a_restart(
    archive: Any, make_object: Any, ask: Any, tmp_path: Path
) -> None:
    pacs, remote = archive()
    send(remote, *(make_object(tmp_path, n) for n in range(1, 4)))
    before = pacs.contents()
    pacs.stop()
    again, remote = archive()
    assert again.contents() == before
    assert ask(remote, "study", "STUDY", PatientID="").values("PatientID") == ["N1", "N2", "N3"]


def test_files_without_a_row_are_found_and_rows_without_a_file_forgotten(
    archive: Any, make_object: Any, ask: Any, tmp_path: Path
) -> None:
    """As after a crash between file and row, and after somebody deleted a file."""
    pacs, remote = archive()
    send(remote, *(make_object(tmp_path, n) for n in range(1, 4)))
    first, second, third = pacs.contents()
    pacs.stop()
    first.path.unlink()
    with sqlite3.connect(tmp_path / "pacs" / "index.sqlite") as database:
        database.execute("DELETE FROM instance WHERE uid = ?", (second.sop_instance_uid,))
    database.close()
    (second.path.parent / "stray.dcm").write_bytes(b"no object")
    again, remote = archive()
    assert {s.sop_instance_uid for s in again.contents()} == {second.sop_instance_uid, third.sop_instance_uid}
    assert ask(remote, "patient", "PATIENT", PatientID="").values("PatientID") == ["N2", "N3"]
    assert again.statistics().studies == 2


def test_an_index_that_is_lost_is_built_anew(archive: Any, make_object: Any, tmp_path: Path) -> None:
    pacs, remote = archive()
    send(remote, *(make_object(tmp_path, n) for n in range(1, 4)))
    before = {(s.sop_instance_uid, s.transfer_syntax_uid, s.size_bytes) for s in pacs.contents()}
    pacs.stop()
    for path in (tmp_path / "pacs").glob("index.sqlite*"):
        path.unlink()
    again, _ = archive()
    assert {(s.sop_instance_uid, s.transfer_syntax_uid, s.size_bytes) for s in again.contents()} == before


def test_two_archives_do_not_share_a_folder(archive: Any) -> None:
    archive()
    with pytest.raises(SpoolError) as caught:
        archive()
    assert caught.value.problem.code == "archive-in-use"


def write_newer(path: Path) -> None:
    """Make an index of a version to come."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()


@pytest.mark.parametrize(
    ("write", "code"),
    [
        (lambda path: path.write_bytes(b"no database" * 100), "archive-damaged"),
        (write_newer, "archive-newer"),
    ],
)
def test_an_index_that_cannot_be_used_is_left_alone(
    archive: Any, tmp_path: Path, write: Callable[[Path], None], code: str
) -> None:
    (tmp_path / "pacs").mkdir()
    index = tmp_path / "pacs" / "index.sqlite"
    write(index)
    with pytest.raises(SpoolError) as caught:
        archive()
    assert caught.value.problem.code == code
    assert str(index) in sentence(caught.value.problem)
    index.unlink()
    archive()  # the lock was let go


def test_serve_runs_until_it_is_told_to_stop(tmp_path: Path, run: Any) -> None:
    stop, listening = threading.Event(), threading.Event()
    ports: list[int] = []

    def ready(port: int) -> None:
        ports.append(port)
        listening.set()

    config = ArchiveConfig(tmp_path / "pacs", port=0)
    thread = threading.Thread(target=serve, args=(config, ready, stop))
    thread.start()
    try:
        assert listening.wait(20)
        run("echoscu", "-aec", "DEMO", "127.0.0.1", ports[0])
    finally:
        stop.set()
        thread.join(20)
    assert not thread.is_alive()


def test_an_index_that_cannot_be_written_is_answered_and_leaves_nothing(
    archive: Any, make_object: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pacs, remote = archive()

    def full(entry: object) -> bool:
        raise sqlite3.OperationalError("database or disk is full")

    path = make_object(tmp_path, 1)
    with monkeypatch.context() as patch:
        patch.setattr(pacs._index, "add", full)
        assert send(remote, path) == [0xA700]
    assert not files_in(tmp_path / "pacs")
    assert send(remote, path) == [0x0000]


def test_importing_the_archive_brings_no_network() -> None:
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    code = "import sys, sendtopacs.archive; print('pynetdicom' in sys.modules, 'pydicom' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
