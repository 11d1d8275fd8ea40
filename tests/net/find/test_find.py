"""C-FIND on its own: statuses, the limit, and peers that never finish, break off, or name no charset."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydicom.dataset import Dataset

from sendtopacs.model import sop
from sendtopacs.model.charset import CHARACTER_SETS, character_set
from sendtopacs.model.errors import Cancelled, NothingAccepted, Unreachable, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.messages import sentence
from sendtopacs.model.remote import RemoteAE, TimeLimits
from sendtopacs.model.text import encode
from sendtopacs.net.find import Client, Query
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.worklist import MODALITY_WORKLIST

Answer = tuple[int, Dataset | None]


def query(charset: str = "ISO_IR 192", limit: int = 1000, **keys: str) -> Query:
    wanted: dict[str, Any] = {}
    for keyword, value in {"PatientName": "", "PatientID": "", **keys}.items():
        put(wanted, keyword, value)
    return Query(MODALITY_WORKLIST, wanted, character_set(charset), limit)


def answer(number: int) -> Dataset:
    one = Dataset()
    one.PatientID = f"P{number}"
    return one


def many(count: int) -> Callable[[Any], Iterator[Answer]]:
    def handle(event: Any) -> Iterator[Answer]:
        for number in range(count):
            if event.is_cancelled:
                yield 0xFE00, None
                return
            yield (0xFF00, 0xFF01)[number % 2], answer(number)

    return handle


def test_both_kinds_of_pending_count(finder: Any, client: Any) -> None:
    counts: list[int] = []
    found = client(finder(many(3)), on_count=counts.append).find(query())
    assert [value_at(a, "PatientID") for a in found.answers] == ["P0", "P1", "P2"]
    assert found.complete
    assert counts[0] == 1
    assert counts == sorted(set(counts))


@pytest.mark.parametrize("syntaxes", [(sop.EXPLICIT_VR_LITTLE_ENDIAN,), (sop.EXPLICIT_VR_BIG_ENDIAN,)])
def test_every_proposed_syntax_works(finder: Any, client: Any, syntaxes: tuple[str, ...]) -> None:
    asked: list[str] = []

    def handle(event: Any) -> Iterator[Answer]:
        asked.append(str(event.identifier.PatientName))
        one = answer(1)
        one.PregnancyStatus = 4
        yield 0xFF00, one

    remote = finder(handle, syntaxes=syntaxes)
    found = client(remote).find(query(PatientName="Žalia*"))
    assert value_at(found.answers[0], "PregnancyStatus") == "4"
    assert asked == ["Žalia*"]


def test_what_is_proposed(finder: Any, client: Any) -> None:
    proposed: list[list[str]] = []

    def handle(event: Any) -> Iterator[Answer]:
        proposed.extend([str(s) for s in c.transfer_syntax] for c in event.assoc.requestor.requested_contexts)
        yield 0x0000, None

    assert client(finder(handle)).find(query()).complete
    assert proposed == [["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"]]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (0xFE00, "find-cancelled-there"),
        (0xA700, "find-out-of-resources"),
        (0xA900, "find-does-not-match"),
        (0xC000, "find-unable"),
        (0xC123, "find-unable"),
        (0x0122, "find-unsupported"),
        (0x0124, "find-not-authorised"),
        (0x0999, "find-unknown-status"),
    ],
)
def test_every_final_status_has_a_sentence(finder: Any, client: Any, status: int, code: str) -> None:
    def handle(event: Any) -> Iterator[Answer]:
        yield 0xFF00, answer(0)
        yield status, None

    found = client(finder(handle)).find(query())
    assert len(found.answers) == 1
    assert found.problem is not None
    assert found.problem.code == code
    assert f"{status:04X}" in sentence(found.problem)


# -- too many ------------------------------------------------------------------------------------------------


def test_at_the_limit_the_peer_is_asked_to_stop(finder: Any, client: Any) -> None:
    patient = TimeLimits(query_s=120.0)  # the machine may be busy
    found = client(dataclasses.replace(finder(many(1500)), limits=patient)).find(query())
    assert len(found.answers) == 1000
    assert found.problem is not None
    assert found.problem.code == "find-limit"


def test_exactly_the_limit_is_all(finder: Any, client: Any) -> None:
    found = client(finder(many(40))).find(query(limit=40))
    assert len(found.answers) == 40
    assert found.complete or found.problem.code == "find-limit"


def test_a_peer_that_ignores_the_cancel_is_left(finder: Any, client: Any) -> None:
    stop = threading.Event()

    def handle(event: Any) -> Iterator[Answer]:
        number = 0
        while event.assoc.is_established and not stop.is_set():
            yield 0xFF00, answer(number)
            number += 1
            time.sleep(0.0005)

    started = time.monotonic()
    found = client(finder(handle)).find(query(limit=50))
    stop.set()
    assert len(found.answers) == 50
    assert found.problem.code == "find-limit"
    assert time.monotonic() - started < 9


# -- broken off ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["abort", "drop"])
def test_what_came_before_it_broke_is_shown_and_the_log_says_it(
    finder: Any, client: Any, fault_peer: Any, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    def handle(event: Any) -> Iterator[Answer]:
        yield 0xFF00, answer(0)
        yield 0xFF00, answer(1)
        time.sleep(0.3)
        getattr(fault_peer, how)(event)
        yield 0x0000, None

    found = client(finder(handle)).find(query())
    assert len(found.answers) == 2
    assert found.problem.code == "find-broken-off"
    assert "2 results" in sentence(found.problem)
    assert [r.getMessage() for r in caplog.records if sentence(found.problem) in r.getMessage()]


def test_a_peer_that_never_finishes(finder: Any, client: Any, fault_peer: Any) -> None:
    def handle(event: Any) -> Iterator[Answer]:
        yield 0xFF00, answer(0)
        fault_peer.hang(event)
        yield 0x0000, None

    remote = dataclasses.replace(finder(handle), limits=TimeLimits(query_s=1.5))
    started = time.monotonic()
    found = client(remote).find(query())
    assert time.monotonic() - started < 4
    assert len(found.answers) == 1
    assert found.problem.code == "find-time-limit"


def test_a_cancel_is_felt_within_a_second(finder: Any, client: Any, fault_peer: Any) -> None:
    def handle(event: Any) -> Iterator[Answer]:
        yield 0xFF00, answer(0)
        fault_peer.hang(event)
        yield 0x0000, None

    cancel = CancelToken()
    cancelling = threading.Timer(0.5, cancel.cancel)
    cancelling.start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        client(finder(handle), cancel=cancel).find(query())
    assert time.monotonic() - started < 1.5
    cancelling.join()


def test_no_association(client: Any, free_port: Any, fault_peer: Any) -> None:
    with pytest.raises(Unreachable):
        client(RemoteAE("NOBODY", "127.0.0.1", free_port())).find(query())
    with pytest.raises(NothingAccepted):
        client(fault_peer().remote).find(query())


# -- character sets ------------------------------------------------------------------------------------------

NAMES = {
    "iso8859_2": "Wiśniewska^Łucja",
    "iso8859_4": "Žukauskaitė^Rūta",
    "iso8859_5": "Соколова^Вера",
    "iso8859_7": "Παπαδόπουλος^Νίκος",
    "iso8859_6": "العلي^ليلى",
    "iso8859_8": "לוי^דוד",
    "iso8859_9": "Yılmaz^Ayşe",
    "tis_620": "ใจดี^สมชาย",
    "shift_jis": "ﾔﾏﾀﾞ^ﾀﾛｳ",
    "iso2022_jp": "Tanaka^Hanako=田中^花子",
    "iso2022_jp_1": "Tanaka^Hanako=田中^花子",
    "euc_kr": "Kim^Minsu=김^민수",
    "gb2312": "Wang^XiaoDong=王^小东",
    "gb18030": "王^小东",
    "utf_8": "Żółć^王=김^민수",
}


@pytest.mark.parametrize("charset", [c for c in CHARACTER_SETS if c.codec != "ascii"], ids=lambda c: c.term)
def test_asks_and_reads_in_the_peers_set(finder: Any, client: Any, charset: Any) -> None:
    """Of a peer that never names its set, the bytes that were asked come back in the answer."""
    name = NAMES.get(charset.codec, "Größmann^Jürgen")
    asked: list[bytes] = []

    def handle(event: Any) -> Iterator[Answer]:
        identifier = event.identifier
        named = identifier.get_item("SpecificCharacterSet").value
        assert named.decode().strip() == "\\".join(charset.values)
        asked.append(identifier.get_item("PatientName").value)
        assert asked[-1].rstrip() == encode(name, charset.values)
        back = Dataset()
        # said to be original, so that pydicom writes the bytes as they are
        back.set_original_encoding(True, True, "iso8859")
        back[0x00100010] = identifier.get_item("PatientName")
        back[0x0008103E] = identifier.get_item("PatientName")._replace(tag=0x0008103E, VR="LO")
        yield 0xFF00, back

    found = client(finder(handle)).find(query(charset.term, PatientName=name))
    assert asked
    assert value_at(found.answers[0], "PatientName") == name
    assert value_at(found.answers[0], "SeriesDescription") == name


def test_what_the_set_cannot_hold_is_not_asked(client: Any, free_port: Any) -> None:
    nobody = client(RemoteAE("NOBODY", "127.0.0.1", free_port()))
    with pytest.raises(ValuesError) as caught:
        nobody.find(query("ISO_IR 100", PatientName="Žalia"))
    assert caught.value.problem.code == "not-encodable"
    with pytest.raises(ValuesError) as caught:
        nobody.find(query(Modality="Ž"))
    assert caught.value.problem.code == "find-key-not-text"


def test_plain_letters_name_no_set(finder: Any, client: Any) -> None:
    def handle(event: Any) -> Iterator[Answer]:
        assert "SpecificCharacterSet" not in event.identifier
        yield 0xFF00, answer(0)

    assert client(finder(handle)).find(query("GB18030", PatientName="Smith")).answers


def test_an_answer_that_cannot_be_read_is_counted(
    finder: Any, client: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = b"\x40\x00\x00\x01SQ\x00\x00\xff\xff\xff\xff\x01\x02\x03"  # a sequence that is cut off
    monkeypatch.setattr("pynetdicom.service_class.encode", lambda *_: sent)
    found = client(finder(many(2), syntaxes=(sop.EXPLICIT_VR_LITTLE_ENDIAN,))).find(query())
    assert found.answers == ()
    assert found.problem is not None
    assert found.problem.code == "find-unreadable"
