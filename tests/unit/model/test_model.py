"""Addresses, cancel tokens, atomic writing, and the model as JSON."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from sendtopacs.model.attributes import Code, Equipment, Identity, Patient, Study, WorklistItem
from sendtopacs.model.errors import Cancelled, SpoolError, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.files import OwnerLock, atomic_write
from sendtopacs.model.items import Kind
from sendtopacs.model.job import JobHeader
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import RemoteAE, parse_address
from sendtopacs.model.serial import from_json, to_json


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MAIN@pacs:104", ("MAIN", "pacs", 104)),
        ("MAIN@10.0.0.7:11112", ("MAIN", "10.0.0.7", 11112)),
        ("MAIN@[::1]:104", ("MAIN", "::1", 104)),
        ("MY PACS@[fe80::1%eth0]:104", ("MY PACS", "fe80::1%eth0", 104)),
    ],
)
def test_addresses(text: str, expected: tuple[str, str, int]) -> None:
    remote = parse_address(text)

    assert (remote.ae_title, remote.host, remote.port) == expected
    assert remote.address == text


@pytest.mark.parametrize(
    "text",
    [
        "MAIN",
        "MAIN@pacs",
        "@pacs:104",
        "MAIN@:104",
        "MAIN@pacs:0",
        "MAIN@pacs:65536",
        "MAIN@::1:104",
        "A" * 17 + "@h:1",
    ],
)
def test_what_is_no_address_is_a_problem(text: str) -> None:
    with pytest.raises(ValuesError):
        parse_address(text)


def test_a_token_calls_back_once_and_late_comers_at_once() -> None:
    token, calls = CancelToken(), []
    token.on_cancel(lambda: calls.append("early"))
    forget = token.on_cancel(lambda: calls.append("forgotten"))
    forget()

    token.cancel()
    token.cancel()
    token.on_cancel(lambda: calls.append("late"))

    assert calls == ["early", "late"]
    with pytest.raises(Cancelled):
        token.checkpoint()


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "a.dcm"
    with atomic_write(target) as stream:
        stream.write(b"old")

    with pytest.raises(RuntimeError), atomic_write(target) as stream:  # noqa: PT012
        stream.write(b"half of the n")
        raise RuntimeError

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(SpoolError), atomic_write(tmp_path / "gone" / "a.dcm"):
        pass


def test_a_lock_has_one_owner(tmp_path: Path) -> None:
    ours, theirs = OwnerLock(tmp_path / "lock"), OwnerLock(tmp_path / "lock")

    assert ours.take()
    taken: list[bool] = []
    thread = threading.Thread(target=lambda: taken.append(theirs.take()))
    thread.start()
    thread.join()
    assert taken == [False]
    ours.release()
    assert theirs.take()
    theirs.release()


def test_a_header_survives_json() -> None:
    header = JobHeader(
        job_id="1",
        accepted_at="2026-11-21T09:00:00",
        patient=Patient("山田^太郎", "7"),
        study=Study(StudyDate="20261121"),
        order=WorklistItem(PregnancyStatus=2, ScheduledProtocolCodeSequence=(Code("1", "99X", "one"),)),
        equipment=Equipment(StationName="WARD-3"),
        identity=Identity(),
        profile=ConversionProfile(sop_class_by_kind={Kind.PHOTO: "1.2.3"}),
        character_set="",
        calling_ae_title="SENDTOPACS",
        destination=RemoteAE("MAIN", "::1", 104),
        output_folder=Path("kept"),
    )

    assert from_json(to_json(header), JobHeader) == header
