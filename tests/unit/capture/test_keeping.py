"""Captured originals: safe before they are seen, there after a crash, gone once they are stored."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import pytest

from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.items import ImageDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.plan import PlanOptions, make_plan

VALUES = FormValues(
    Patient("Kairys^Ona", "123"), Study(StudyDate="20261121", StudyTime="0905"), Series(Modality="XC")
)


@pytest.fixture
def files(tmp_path: Path) -> CapturedFiles:
    return CapturedFiles(tmp_path / "captured", lambda: datetime(2026, 1, 31, 8, 15, 0))


def write(stream: BinaryIO) -> None:
    stream.write(b"picture")


def fail(stream: BinaryIO) -> None:
    stream.write(b"half a pict")
    raise ValueError("cannot be encoded")


def as_source(path: Path) -> SourceFile:
    facts = path.stat()
    return SourceFile(path, facts.st_size, facts.st_mtime_ns)


def test_what_is_kept_is_whole_and_for_this_user_alone(files: CapturedFiles) -> None:
    first, second = files.keep("photo", ".png", write), files.keep("photo", ".png", write)
    assert [first.name, second.name] == ["photo-081500.png", "photo-081500-2.png"]
    assert first.read_bytes() == b"picture"
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700


def test_a_folder_that_others_could_read_is_closed(files: CapturedFiles, tmp_path: Path) -> None:
    (tmp_path / "captured").mkdir(mode=0o755)
    files.keep("photo", ".png", write)
    assert stat.S_IMODE((tmp_path / "captured").stat().st_mode) == 0o700


def test_what_could_not_be_written_leaves_nothing(files: CapturedFiles) -> None:
    with pytest.raises(ValueError, match="cannot be encoded"):
        files.keep("photo", ".png", fail)
    assert list(files.folder().iterdir()) == []


def test_a_place_that_cannot_be_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SpoolError):
        CapturedFiles(tmp_path / "file" / "captured").keep("photo", ".png", write)


def test_what_another_wrote_is_closed_to_others(files: CapturedFiles) -> None:
    path = files.folder() / "scan-1.png"
    path.write_bytes(b"page")
    path.chmod(0o644)
    assert files.settle(path) == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_crash_leaves_what_was_captured_and_no_halves(files: CapturedFiles) -> None:
    kept = files.keep("photo", ".png", write)
    files.reserve("video", ".mkv")  # nothing was recorded yet
    (files.folder() / ".abc.part").write_bytes(b"half")
    (files.folder() / "scan-1-001.png.part").write_bytes(b"half")

    assert files.left() == [kept]
    files.clear_halves()
    assert list(files.folder().iterdir()) == [kept]


def test_halves_are_removed_where_nothing_is_whole(files: CapturedFiles) -> None:
    files.clear_halves()  # nothing there yet
    (files.folder() / "scan-1-001.png.part").write_bytes(b"half")
    files.clear_halves()
    assert list(files.folder().iterdir()) == []


def test_a_recording_that_is_being_closed_is_not_removed_with_what_is_stored(files: CapturedFiles) -> None:
    """It is empty on the disk for seconds, and the program may be ending."""
    recording = files.reserve("video", ".mkv")
    files.clean(())
    assert recording.exists()


def test_a_scan_takes_no_name_whose_pages_are_there(files: CapturedFiles) -> None:
    """The time of the day comes again, and pages of another day may not have been sent."""
    first = files.reserve("scan", ".png")
    page = first.with_name(f"{first.stem}-001.png")
    page.write_bytes(b"page")
    files.forget([first])
    assert files.reserve("scan", ".png").name == "scan-081500-2.png"


def test_the_room_there_is(files: CapturedFiles, tmp_path: Path) -> None:
    with pytest.raises(SpoolError):
        files.free_bytes()
    files.folder()
    assert files.free_bytes() > 0


def test_a_still_that_is_stored_does_not_make_its_video_so(files: CapturedFiles, tmp_path: Path) -> None:
    path = files.keep("video", ".mkv", write)
    still = SourceItem(as_source(path), Kind.PHOTO, ImageDetails("video", 2, 2), still_s=1.5)
    with closing(Outbox(tmp_path / "outbox.sqlite", tmp_path / "spool")) as outbox:
        send(outbox, [still], State.STORED)
        assert outbox.known.in_folder(files.folder()) == (set(), set())
        send(outbox, [still], State.FAILED)
        assert outbox.known.in_folder(files.folder()) == (set(), {as_source(path)})


def test_the_oldest_is_offered_first_and_only_ours_are_deleted(files: CapturedFiles, tmp_path: Path) -> None:
    later, earlier = files.keep("photo", ".png", write), files.keep("photo", ".png", write)
    os.utime(earlier, (1, 1))
    assert files.left() == [earlier, later]
    other = tmp_path / "photo.png"
    other.write_bytes(b"theirs")
    files.forget([earlier, other])
    assert files.left() == [later]
    assert other.exists()


@pytest.mark.parametrize("ends", [(State.STORED, State.STORED), (State.STORED, State.FAILED)])
def test_an_original_goes_once_all_that_became_of_it_is_stored(
    files: CapturedFiles, tmp_path: Path, ends: tuple[State, State]
) -> None:
    """Two jobs from one picture, the second joined behind a file of elsewhere."""
    path = files.keep("photo", ".png", write)
    never = files.keep("photo", ".png", write)
    source = as_source(path)
    elsewhere = SourceFile(Path("/photos/wound.png"), 10, 1)
    with closing(Outbox(tmp_path / "outbox.sqlite", tmp_path / "spool")) as outbox:
        send(outbox, photos(source), ends[0])
        send(outbox, photos(elsewhere, source), ends[1])
        stored, waiting = outbox.known.in_folder(files.folder())
    if State.FAILED in ends:
        assert (stored, waiting) == (set(), {source})
    else:
        assert (stored, waiting) == ({source}, set())
    assert set(files.left(waiting)) == {path, never} - {w.path for w in waiting}
    files.clean(stored)
    assert path.exists() is (State.FAILED in ends)
    assert never.exists()


def test_another_picture_of_the_same_name_is_not_taken_for_the_stored_one(files: CapturedFiles) -> None:
    first = files.keep("photo", ".png", write)
    stored = as_source(first)
    files.clean({stored})
    again = files.keep("photo", ".png", write)
    os.utime(again, (1, 1))
    assert again == first
    files.clean({stored})
    assert again.exists()


def photos(*sources: SourceFile) -> list[SourceItem]:
    """Return them as pictures, joined where there are several."""
    joined = int(len(sources) > 1)
    return [SourceItem(one, Kind.PHOTO, ImageDetails("PNG", 2, 2), group=joined) for one in sources]


def send(outbox: Outbox, items: list[SourceItem], end: State) -> None:
    plan = make_plan(items, VALUES, PlanOptions(RemoteAE("MAIN", "pacs", 104, name="Main PACS")))
    for record in outbox.job(outbox.accept(plan)).instances:
        path = outbox.spool.file(record)
        path.write_bytes(b"12345")
        file = ConvertedFile(path, 5, record.planned.SOPClassUID, record.planned.TransferSyntaxUID)
        outbox.move(record.instance_id, State.CONVERTED, converted=file)
        outbox.move(record.instance_id, State.SENDING)
        outbox.move(record.instance_id, end)
