"""Makes the Part 10 file of one planned instance: the door of this room for whoever runs a plan.

Everything is written as a stream: a video of any size goes through in a few megabytes.
"""

from __future__ import annotations

import contextlib
import itertools
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sendtopacs.convert import (
    additional,
    dicom,
    edit_modules,
    image_modules,
    image_traits,
    modules,
    part10,
    relabel,
)
from sendtopacs.convert.codecs import Undecodable
from sendtopacs.convert.dataset import DataSet, encode
from sendtopacs.convert.decompress import uncompressed
from sendtopacs.convert.image_traits import PhotoWanted
from sendtopacs.convert.implicit import implicit
from sendtopacs.convert.part10 import Bulk
from sendtopacs.convert.photo import PixelContent, photo, still_photo
from sendtopacs.convert.reading import check_unchanged, file_chunks, identity, reading, sha256_of
from sendtopacs.model import sop
from sendtopacs.model.charset import character_set
from sendtopacs.model.edits import EditKind
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.events import Progress
from sendtopacs.model.files import disk_problem
from sendtopacs.model.items import Kind, SourceFile
from sendtopacs.model.job import Content, ConvertedFile, JobHeader, PlannedInstance
from sendtopacs.model.problems import Problem, Severity, note, warning

_PREPARING = 0.8  # of the progress, where something has to be decoded first


@dataclass(frozen=True, slots=True)
class _Made:
    """What is to be written."""

    chunks: Iterable[bytes]
    expected_bytes: int
    warnings: tuple[Problem, ...] = ()
    transfer_syntax_uid: str = ""  # '': the planned one


def create(
    job: JobHeader,
    instance: PlannedInstance,
    target: Path,
    progress: Progress,
    *,
    sync: bool = True,
) -> ConvertedFile:
    """Write the instance's Part 10 file to `target`, whole or not at all; `sync` makes it last.

    Raises SourceError or SourceChanged where the source is not what was scanned, ConversionError,
    SpoolError for our own disk, and whatever `progress` raises; then nothing is left behind.
    """
    try:
        return _create(job, instance, target, progress, sync=sync)
    except Undecodable as failure:  # better compressed than not at all; the peer may take it
        as_it_is = replace(job, profile=replace(job.profile, decompress=False))
        kept = _create(as_it_is, instance, target, progress, sync=sync)
        return replace(kept, warnings=(*kept.warnings, _as_warning(failure.problem)))


def rewrite(
    job: JobHeader, converted: ConvertedFile, sop_instance_uid: str, syntax_uid: str, progress: Progress
) -> ConvertedFile:
    """Write a converted file anew in its own place: uncompressed, or from Explicit in Implicit VR.

    Raises Undecodable, SourceError or SpoolError; then it is what it was.
    """
    meta = part10.file_meta(converted.SOPClassUID, sop_instance_uid, syntax_uid, job.identity)
    path = converted.path
    if syntax_uid == sop.IMPLICIT_VR_LITTLE_ENDIAN:
        chunks, expected_bytes = _implicit(path), converted.size_bytes
    else:
        chunks, expected_bytes = uncompressed(path, path.parent), converted.size_bytes * 3
    written = part10.write(path, _after(meta, chunks), expected_bytes, progress)
    return replace(
        converted,
        size_bytes=written.size_bytes,
        crc32=written.crc32,
        synced=True,
        TransferSyntaxUID=syntax_uid,
    )


def _implicit(path: Path) -> Iterator[bytes]:
    with reading(), path.open("rb") as stream:
        layout = dicom.read_layout(stream)
        yield from implicit(stream, layout.data_start, stream.seek(0, 2))


def _as_warning(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.WARNING)


def _create(
    job: JobHeader, instance: PlannedInstance, target: Path, progress: Progress, *, sync: bool
) -> ConvertedFile:
    _check_sources(instance)
    progress(0.0)
    contents = tuple(_content(source, lambda: progress(0.0)) for source in instance.sources)
    with contextlib.ExitStack() as stack:
        made, before = _make(job, instance, target.parent, stack, progress)
        written = part10.write(
            target,
            _guarded(made.chunks, instance),
            made.expected_bytes,
            lambda fraction: progress(before + fraction * (1 - before)),
            sync=sync,
        )
    return ConvertedFile(
        path=target,
        size_bytes=written.size_bytes,
        crc32=written.crc32,
        synced=sync,
        SOPClassUID=instance.SOPClassUID,
        TransferSyntaxUID=made.transfer_syntax_uid or instance.TransferSyntaxUID,
        warnings=made.warnings,
        sources=contents,
    )


def _guarded(chunks: Iterable[bytes], instance: PlannedInstance) -> Iterator[bytes]:
    """Pass the pieces on, and check at the end that the source has stayed what it was."""
    yield from chunks
    _check_sources(instance)


def _content(source: SourceFile, checkpoint: Callable[[], None]) -> Content:
    return Content(source.size_bytes, sha256_of(source, checkpoint), identity(source.path))


def _check_sources(instance: PlannedInstance) -> None:
    for source in instance.sources:
        check_unchanged(source)


@contextlib.contextmanager
def _workspace(folder: Path) -> Iterator[Path]:
    try:
        workspace = tempfile.TemporaryDirectory(prefix=".", suffix=".work", dir=folder)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, folder)) from failure
    with workspace as name:
        yield Path(name)


def _make(
    job: JobHeader,
    instance: PlannedInstance,
    folder: Path,
    stack: contextlib.ExitStack,
    progress: Progress,
) -> tuple[_Made, float]:
    """Return what is to be written, and how much of the work is done by then."""
    if instance.kind is Kind.DICOM:
        return _dicom(job, instance, stack.enter_context(_workspace(folder))), 0.0
    if instance.kind in (Kind.MESH, Kind.CDA):
        return _other_document(job, instance), 0.0
    workspace = stack.enter_context(_workspace(folder))
    make = _presentation if instance.presents is not None else _MAKERS[instance.kind]
    made = make(job, instance, workspace, lambda f: progress(f * _PREPARING))
    progress(_PREPARING)
    return made, _PREPARING


def _dicom(job: JobHeader, instance: PlannedInstance, workspace: Path) -> _Made:
    wanted = job.profile.dicom_transfer_syntax(instance.TransferSyntaxUID)
    if wanted == instance.TransferSyntaxUID:
        remarks = _stays_compressed(instance.TransferSyntaxUID) if job.profile.decompress else ()
        made = _as_it_is(job, instance, workspace)
        return replace(made, warnings=(*made.warnings, *remarks))
    path = instance.source.path
    if job.relabel_dicom:
        path = workspace / "relabelled"
        part10.write(path, _as_it_is(job, instance, workspace).chunks, 0, lambda _: None)
    meta = part10.file_meta(instance.SOPClassUID, instance.SOPInstanceUID, wanted, job.identity)
    remark = note("dicom-decompressed", syntax=sop.syntax_name(instance.TransferSyntaxUID))
    chunks = _after(meta, uncompressed(path, workspace))
    return _Made(chunks, instance.source.size_bytes * 3, (*_unsigned(instance), remark), wanted)


def _unsigned(instance: PlannedInstance) -> tuple[Problem, ...]:
    return (warning("dicom-signatures-go"),) if instance.signed else ()


def _stays_compressed(syntax_uid: str) -> tuple[Problem, ...]:
    if syntax_uid in sop.NATIVE:
        return ()
    return (note("dicom-stays-compressed", syntax=sop.syntax_name(syntax_uid)),)


def _as_it_is(job: JobHeader, instance: PlannedInstance, folder: Path) -> _Made:
    """Return the file in its own transfer syntax, with the labels written in where that is wanted."""
    source = instance.source
    if not job.relabel_dicom and instance.has_file_meta:
        return _padded(source.path, file_chunks(source.path), source.size_bytes)
    meta = part10.file_meta(
        instance.SOPClassUID, instance.SOPInstanceUID, instance.TransferSyntaxUID, job.identity
    )
    if job.relabel_dicom:
        chunks = relabel.relabelled(source.path, _labels(job, instance), folder)
        return _Made(_after(meta, chunks), source.size_bytes, _unsigned(instance))
    with reading(), source.path.open("rb") as stream:
        data_start = dicom.read_layout(stream).data_start
    return _padded(source.path, _after(meta, file_chunks(source.path, data_start)), source.size_bytes)


def _padded(path: Path, chunks: Iterable[bytes], size_bytes: int) -> _Made:
    """Make the length even that a deflated data set must have (PS3.5 A.5), and say so."""
    with reading(), path.open("rb") as stream:
        odd = dicom.odd_length(stream, dicom.read_layout(stream))
    if not odd:
        return _Made(chunks, size_bytes)
    return _Made(itertools.chain(chunks, [b"\0"]), size_bytes, (warning("dicom-padded"),))


def _labels(job: JobHeader, instance: PlannedInstance) -> relabel.Labels:
    return relabel.Labels(
        patient=job.patient,
        study=job.relabel_study,
        charset=character_set(job.character_set),
        uids=job.replaced_uids or dict(instance.replaced_uids),
        identity=job.identity,
        equipment=job.equipment,
        when=re.sub(r"\D", "", job.accepted_at)[:14],
    )


def _after(start: bytes, chunks: Iterable[bytes]) -> Iterator[bytes]:
    yield start
    yield from chunks


def _pdf(job: JobHeader, instance: PlannedInstance, workspace: Path, progress: Progress) -> _Made:
    if instance.dpi:
        return _drawn(job, instance, workspace, progress)
    from sendtopacs.convert import pdf, pdf_lock  # noqa: PLC0415 - brings pypdf

    path, length = instance.source.path, instance.source.size_bytes
    if instance.password:  # whoever opens the object does not know it
        copy = workspace / "unlocked.pdf"
        pdf_lock.unlock(path, instance.password, copy, lambda: progress(0.0))
        path, length = copy, copy.stat().st_size
    with reading():
        pdf.inspect_pdf(path)
    return _document(job, instance, _Document(path, length, "application/pdf"), _common(job, instance))


def _drawn(job: JobHeader, instance: PlannedInstance, workspace: Path, progress: Progress) -> _Made:
    """Draw a page of a PDF, or all of them as frames."""
    from sendtopacs.convert.pdf_pages import drawn_pages  # noqa: PLC0415 - seldom needed

    wanted = _photo_wanted(job, instance)
    content = drawn_pages(instance, wanted, workspace, progress)
    return _image(job, instance, content, _file_time(instance))


def _other_document(job: JobHeader, instance: PlannedInstance) -> _Made:
    from sendtopacs.convert import documents  # noqa: PLC0415 - seldom needed

    data_set, source = _common(job, instance), instance.source
    with reading():
        if instance.kind is Kind.MESH:
            mime_type = documents.MIME_TYPES[documents.inspect_mesh(source.path).format]
            documents.model_modules(data_set, job, instance.SOPInstanceUID)
        else:
            mime_type = documents.CDA_MIME_TYPE
            details = documents.inspect_cda(source.path)
            data_set.put_filled("HL7InstanceIdentifier", details.identifier)
    return _document(job, instance, _Document(source.path, source.size_bytes, mime_type), data_set)


@dataclass(frozen=True, slots=True)
class _Document:
    """What is encapsulated."""

    path: Path
    length: int  # bytes
    mime_type: str


def _document(job: JobHeader, instance: PlannedInstance, document: _Document, data_set: DataSet) -> _Made:
    modules.content_time(data_set, _file_time(instance), job.study)
    title = instance.title or instance.source.title
    modules.encapsulated_document(data_set, instance, title, document.mime_type)
    data_set.put("EncapsulatedDocumentLength", document.length)
    bulk = Bulk("EncapsulatedDocument", "OB", document.length, file_chunks(document.path))
    return _object(job, instance, data_set, bulk)


def _photo(job: JobHeader, instance: PlannedInstance, workspace: Path, progress: Progress) -> _Made:
    content = _pixels(instance, _photo_wanted(job, instance), workspace, progress)
    captured = content.captured if job.profile.rules.capture_time else None
    return _image(job, instance, content, captured or _file_time(instance))


def _presentation(job: JobHeader, instance: PlannedInstance, workspace: Path, progress: Progress) -> _Made:
    """Make the presentation state of a picture, which is prepared once more to know its size and colours."""
    from sendtopacs.convert.presentation import presentation_modules  # noqa: PLC0415 - seldom needed

    presented = instance.presents
    assert presented is not None  # for type checkers
    picture = replace(
        instance, SOPClassUID=presented.SOPClassUID, TransferSyntaxUID=presented.TransferSyntaxUID
    )
    content = _pixels(picture, _photo_wanted(job, picture), workspace, progress)
    data_set = _common(job, instance)
    presentation_modules(data_set, instance, presented, content)
    meta = part10.file_meta(
        instance.SOPClassUID, instance.SOPInstanceUID, instance.TransferSyntaxUID, job.identity
    )
    encoded = encode(data_set, character_set(job.character_set))
    return _Made([meta, encoded], len(encoded))


def _photo_wanted(job: JobHeader, instance: PlannedInstance) -> PhotoWanted:
    return image_traits.photo_wanted(
        _content_class(job, instance), instance.TransferSyntaxUID, job.profile.jpeg_quality
    )


def _pixels(
    instance: PlannedInstance, wanted: PhotoWanted, workspace: Path, progress: Progress
) -> PixelContent:
    path = instance.source.path
    how = [replace(wanted, edits=edits) for edits in instance.all_edits]
    if instance.still_s is not None:
        return still_photo(path, instance.still_s, how[0])
    if not instance.multi_frame:
        return photo(path, instance.page, how[0], workspace, lambda: progress(0.0))
    from sendtopacs.convert.frames import frames  # noqa: PLC0415

    return frames([s.path for s in instance.sources], instance.pages, how, workspace, progress)


def _video(job: JobHeader, instance: PlannedInstance, workspace: Path, progress: Progress) -> _Made:
    from sendtopacs.convert import video  # noqa: PLC0415 - loads the codecs

    profile = job.profile
    wanted = video.VideoWanted(
        instance.TransferSyntaxUID,
        wrap_subsets=profile.wrap_subsets,
        sound=profile.sound,
        interlaced=profile.interlaced,
        look_through=profile.look_through,
        clip=instance.clip,
        until_damage=instance.until_damage,
        redacted=tuple(step.box for step in instance.edits.steps if step.kind is EditKind.REDACT),
    )
    ready = video.prepare_video(instance.source.path, wanted, workspace, progress)
    content = PixelContent(
        bulk=Bulk(
            "PixelData",
            "OB",
            ready.size_bytes,
            file_chunks(ready.path),
            encapsulated=True,
            splittable=wanted.in_fragments,
        ),
        rows=ready.rows,
        columns=ready.columns,
        photometric_interpretation="YBR_PARTIAL_420",
        bits=ready.bits,
        frames=ready.frames,
        compression_method=ready.compression_method,
        frame_time_ms=ready.frame_time_ms,
        frames_per_second=ready.frames_per_second,
        sample_aspect=ready.sample_aspect,
        warnings=ready.warnings,
        derived=bool(wanted.redacted),
    )
    return _image(job, instance, content, _file_time(instance))


def _image(
    job: JobHeader, instance: PlannedInstance, content: PixelContent, made_at: datetime | None
) -> _Made:
    data_set = _common(job, instance)
    data_set.put("InstanceNumber", instance.InstanceNumber)
    modules.content_time(data_set, made_at, job.study)
    modules.timezone(data_set, made_at, job)
    image_modules.image_modules(
        data_set, _pictured_kind(instance), _content_class(job, instance), job.profile.preset, content
    )
    if instance.dpi:
        data_set.put("BurnedInAnnotation", "YES")  # a report names its patient
    edit_modules.add(data_set, instance.all_edits, content)
    return _object(job, instance, data_set, content.bulk, content.warnings)


def _pictured_kind(instance: PlannedInstance) -> Kind:
    """Return the kind whose rules an object follows: a drawn page is a picture."""
    return Kind.PHOTO if instance.dpi else instance.kind


def _content_class(job: JobHeader, instance: PlannedInstance) -> str:
    return image_traits.content_class(
        _pictured_kind(instance),
        instance.SOPClassUID,
        job.profile.preset,
        several=instance.multi_frame,
    )


def _common(job: JobHeader, instance: PlannedInstance) -> DataSet:
    """Return a data set with the modules that all created objects have."""
    data_set = DataSet()
    modules.sop_common(data_set, instance, character_set(job.character_set))
    modules.patient(data_set, job)
    modules.general_study(data_set, job.study, instance.StudyInstanceUID, job.order)
    modules.patient_study(data_set, job.order)
    modules.general_series(data_set, instance, job.order)
    modules.procedure_step(data_set, job)
    modules.equipment(data_set, job)
    if instance.presents is None:
        modules.capture_equipment(data_set, job, job.profile.rules.conversion_type[instance.kind])
    return data_set


def _object(
    job: JobHeader,
    instance: PlannedInstance,
    data_set: DataSet,
    bulk: Bulk,
    warnings: tuple[Problem, ...] = (),
) -> _Made:
    if instance.description and instance.presents is None:
        data_set.put("ImageComments", instance.description)
    additional.add(data_set, job.profile.additional_info_tag, instance.additional_info)
    remarks = image_traits.remarks(
        _pictured_kind(instance),
        instance.SOPClassUID,
        instance.series.Modality,
        job.profile.preset,
        several=instance.multi_frame,
    )
    if instance.kind is Kind.PHOTO and instance.multi_frame:
        chosen = job.profile.chosen_class(instance.kind, instance.source.path.suffix.removeprefix("."))
        remarks += image_traits.of_several(chosen, instance.SOPClassUID)
    meta = part10.file_meta(
        instance.SOPClassUID, instance.SOPInstanceUID, instance.TransferSyntaxUID, job.identity
    )
    chunks = part10.object_chunks(data_set, character_set(job.character_set), bulk)
    return _Made(_after(meta, chunks), bulk.length, (*warnings, *remarks))


def _file_time(instance: PlannedInstance) -> datetime | None:
    """Return when the source was last changed, as the statement wants it, where that can be told."""
    seconds = instance.source.modified_ns / 1e9
    try:
        return datetime.fromtimestamp(seconds) if seconds > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


_MAKERS: dict[Kind, Callable[[JobHeader, PlannedInstance, Path, Progress], _Made]] = {
    Kind.PHOTO: _photo,
    Kind.VIDEO: _video,
    Kind.PDF: _pdf,
}
