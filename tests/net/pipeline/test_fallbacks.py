"""What a PACS does not take is made otherwise where its destination is set so, and that is said."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import resources
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs.cli import main
from sendtopacs.model import sop
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.remote import Fallbacks, RemoteAE
from sendtopacs.model.states import State
from sendtopacs.takes import KeptTakes
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Planned = Callable[..., Plan]
PLAIN = (sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_LITTLE_ENDIAN)
ALL = Fallbacks(pdf_pages=True, video_class=True, video_syntax=True)


@pytest.fixture
def samples(tmp_path: Path) -> dict[str, Path]:
    """Give the program's own sample files, by extension, as somebody's files."""
    found = {}
    for one in resources.files("sendtopacs.resources").joinpath("samples").iterdir():
        path = tmp_path / one.name
        path.write_bytes(one.read_bytes())
        found[path.suffix.lower()] = path
    return found


def able(remote: RemoteAE, fallbacks: Fallbacks = ALL) -> RemoteAE:
    return dataclasses.replace(remote, fallbacks=fallbacks)


def remarks(desk: Desk, job_id: str) -> set[str]:
    records = desk.outbox.job(job_id).instances
    return {w.code for r in records if r.converted for w in r.converted.warnings}


def test_a_picture_goes_uncompressed(
    desks: Desks, samples: dict[str, Path], planned: Planned, storescp: Any
) -> None:
    peer = storescp(accept_all=False)
    with desks() as desk:
        job_id = desk.engine.accept(planned([samples[".jpg"]], peer.remote))
        desk.finish(job_id)
        record = desk.outbox.job(job_id).instances[0]

        assert record.state is State.STORED
        assert "picture-decompressed-for-peer" in remarks(desk, job_id)
    (arrived,) = [pydicom.dcmread(path) for path in peer.folder.iterdir()]
    assert arrived.file_meta.TransferSyntaxUID in PLAIN
    assert arrived.SOPInstanceUID == record.planned.SOPInstanceUID
    assert arrived.LossyImageCompression == "01"
    assert arrived.pixel_array.ndim == 3


def test_where_that_is_not_wanted_it_fails_and_the_rest_goes_out(
    desks: Desks, samples: dict[str, Path], planned: Planned, storescp: Any
) -> None:
    peer = storescp(accept_all=False)
    none = able(peer.remote, Fallbacks(uncompressed=False))
    with desks() as desk:
        job_id = desk.engine.accept(planned([samples[".jpg"], samples[".pdf"]], none))
        states = desk.finish(job_id)

        assert states == {samples[".jpg"].name: State.FAILED, samples[".pdf"].name: State.STORED}
        assert desk.causes(job_id) == {"not-accepted"}


@pytest.mark.parametrize("known", [False, True], ids=["negotiated", "known before"])
def test_a_pdf_goes_as_images_of_its_pages(
    desks: Desks, samples: dict[str, Path], planned: Planned, fault_peer: Any, tmp_path: Path, known: bool
) -> None:
    peer = fault_peer(contexts=[(sop.SECONDARY_CAPTURE, [*PLAIN, sop.JPEG_BASELINE])])
    takes = KeptTakes(tmp_path / "takes.json")
    if known:
        refused = (sop.ENCAPSULATED_PDF, sop.EXPLICIT_VR_LITTLE_ENDIAN)
        takes.keep(peer.remote.address, {refused: False, (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE): True})
    plan = planned([samples[".pdf"], samples[".jpg"]], able(peer.remote))
    with desks(takes=takes) as desk:
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)
        records = desk.outbox.job(job_id).instances

        assert {record.state for record in records} == {State.STORED}
        pages = [r.planned for r in records if r.planned.source.path.suffix == ".pdf"]
        assert {page.SOPClassUID for page in pages} == {sop.SECONDARY_CAPTURE}
        assert [page.page for page in pages] == list(range(len(pages)))
        assert "pdf-as-pages-for-peer" in remarks(desk, job_id)
        remark = next(r.converted.warnings[0] for r in records if r.converted and r.converted.warnings)
        assert "page" in sentence(remark)

    arrived = peer.stored
    uids = [str(one.SOPInstanceUID) for one in arrived]
    assert sorted(uids) == sorted(r.planned.SOPInstanceUID for r in records)
    assert plan.instances[0].SOPInstanceUID not in uids  # another content has another UID


def test_a_video_goes_under_another_class_or_in_another_syntax(
    desks: Desks, samples: dict[str, Path], planned: Planned, fault_peer: Any
) -> None:
    video = next(path for suffix, path in samples.items() if suffix in {".mp4", ".mov"})
    other_class = fault_peer(contexts=[(sop.VIDEO_PHOTOGRAPHIC, [sop.H264_HIGH_41])])
    other_syntax = fault_peer(contexts=[(sop.SECONDARY_CAPTURE, [sop.MPEG2_MAIN_LEVEL])])
    with desks() as desk:
        for peer in (other_class, other_syntax):
            job_id = desk.engine.accept(planned([video], able(peer.remote)))
            desk.finish(job_id)
            assert desk.causes(job_id) == set()
            assert set(desk.states(job_id).values()) == {State.STORED}
            assert "video-otherwise-for-peer" in remarks(desk, job_id)
    assert [str(one.SOPClassUID) for one in other_class.stored] == [sop.VIDEO_PHOTOGRAPHIC]
    assert len(other_syntax.stored) == 1


def test_killed_after_that_it_goes_on_under_the_new_uids(
    desks: Desks, samples: dict[str, Path], planned: Planned, fault_peer: Any
) -> None:
    peer = fault_peer(contexts=[(sop.SECONDARY_CAPTURE, [*PLAIN, sop.JPEG_BASELINE])])
    with desks(keep_trying=False) as desk:
        job_id = desk.engine.accept(planned([samples[".pdf"]], able(peer.remote)))
        desk.finish(job_id)
        first = [r.planned for r in desk.outbox.job(job_id).instances]
    with desks() as desk:
        assert [r.planned for r in desk.outbox.job(job_id).instances] == first
        assert desk.outbox.unfinished_jobs() == []


def test_what_a_pacs_takes_is_kept_and_corrected(
    desks: Desks, samples: dict[str, Path], planned: Planned, storescp: Any, home: Path, capsys: Any
) -> None:
    peer = storescp(accept_all=False).remote
    assert main(["echo", peer.address, "--takes"]) == 0
    kept = KeptTakes(home / "takes.json")
    jpeg = (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE)
    known = kept.of(peer.address)
    assert known is not None
    assert known.accepted[jpeg] is False

    kept.keep(peer.address, {**known.accepted, jpeg: True})  # it did once
    with desks(takes=kept) as desk:
        desk.finish(desk.engine.accept(planned([samples[".jpg"]], peer)))
    corrected = KeptTakes(home / "takes.json").of(peer.address)
    assert corrected is not None
    assert corrected.accepted[jpeg] is False


def test_a_damaged_file_is_as_if_nobody_had_asked(tmp_path: Path) -> None:
    path = tmp_path / "takes.json"
    for content in ("", "[]", '{"A@b:1": 3}', '{"A@b:1": {"when": "x", "accepted": {"a": 1}}}'):
        path.write_text(content)
        assert KeptTakes(path).of("A@b:1") is None
