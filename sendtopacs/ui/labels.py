"""What the window calls things: attributes, kinds, states, SOP classes, sizes."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from sendtopacs.convert.video_forecast import Forecast
from sendtopacs.model import sop
from sendtopacs.model.attributes import Patient
from sendtopacs.model.edits import size_after
from sendtopacs.model.items import (
    DicomDetails,
    DocumentDetails,
    ImageDetails,
    Kind,
    MeshDetails,
    PdfAs,
    SourceItem,
    VideoDetails,
)
from sendtopacs.model.job import PlannedInstance
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.procedure_step import Reason, StepStatus
from sendtopacs.model.states import State
from sendtopacs.model.video import Clip, in_minutes
from sendtopacs.outbox.steps import Closed, StepRecord
from sendtopacs.ui import written
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.plurals import Plurals

translate = QCoreApplication.translate  # by this name lupdate finds the texts

FIELD_LABELS = {
    "PatientName": QT_TRANSLATE_NOOP("labels", "Patient name"),
    "PatientID": QT_TRANSLATE_NOOP("labels", "Patient &ID"),
    "IssuerOfPatientID": QT_TRANSLATE_NOOP("labels", "Issuer of patient ID"),
    "PatientBirthDate": QT_TRANSLATE_NOOP("labels", "&Birth date"),
    "PatientSex": QT_TRANSLATE_NOOP("labels", "Se&x"),
    "StudyDate": QT_TRANSLATE_NOOP("labels", "Study date"),
    "StudyTime": QT_TRANSLATE_NOOP("labels", "Study time"),
    "StudyDescription": QT_TRANSLATE_NOOP("labels", "Study desc&ription"),
    "AccessionNumber": QT_TRANSLATE_NOOP("labels", "Accession n&umber"),
    "StudyID": QT_TRANSLATE_NOOP("labels", "Study ID"),
    "ReferringPhysicianName": QT_TRANSLATE_NOOP("labels", "Referring physician"),
    "Modality": QT_TRANSLATE_NOOP("labels", "Moda&lity"),
    "SeriesNumber": QT_TRANSLATE_NOOP("labels", "Series number"),
    "SeriesDescription": QT_TRANSLATE_NOOP("labels", "Series description"),
    "OperatorsName": QT_TRANSLATE_NOOP("labels", "Operator"),
    "SpecificCharacterSet": QT_TRANSLATE_NOOP("labels", "Character set"),
    "AdmissionID": QT_TRANSLATE_NOOP("labels", "Admission ID"),
    "InstitutionalDepartmentName": QT_TRANSLATE_NOOP("labels", "Department"),
    "DocumentTitle": QT_TRANSLATE_NOOP("labels", "The name of a document"),
    "UnformattedTextValue": QT_TRANSLATE_NOOP("labels", "A text beside a picture"),
}

_STEPS: dict[StepStatus, str] = {
    StepStatus.UNREPORTED: QT_TRANSLATE_NOOP("labels", "order: RIS not told yet"),
    StepStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("labels", "order: in progress"),
    StepStatus.COMPLETED: QT_TRANSLATE_NOOP("labels", "order: completed"),
    StepStatus.DISCONTINUED: QT_TRANSLATE_NOOP("labels", "order: discontinued"),
}
_REASONS: dict[Reason, str] = {
    Reason.UNSPECIFIED: QT_TRANSLATE_NOOP("labels", "No reason given"),
    Reason.WRONG_ENTRY: QT_TRANSLATE_NOOP("labels", "Wrong worklist entry was chosen"),
    Reason.WRONG_PROCEDURE: QT_TRANSLATE_NOOP("labels", "Wrong procedure was ordered"),
    Reason.WRONG_SIDE: QT_TRANSLATE_NOOP("labels", "Wrong side was ordered"),
    Reason.DUPLICATE_ORDER: QT_TRANSLATE_NOOP("labels", "The order is there twice"),
    Reason.EQUIPMENT_FAILURE: QT_TRANSLATE_NOOP("labels", "Equipment failed"),
    Reason.PATIENT_REFUSED: QT_TRANSLATE_NOOP("labels", "The patient refused"),
    Reason.PATIENT_CONDITION: QT_TRANSLATE_NOOP("labels", "The patient's condition"),
    Reason.PATIENT_ABSENT: QT_TRANSLATE_NOOP("labels", "The patient did not come"),
    Reason.DOCTOR_CANCELLED: QT_TRANSLATE_NOOP("labels", "The doctor called it off"),
}

_STATES: dict[State | None, tuple[str, Tone, str]] = {
    None: ("ready", Tone.QUIET, QT_TRANSLATE_NOOP("labels", "ready")),
    State.REFUSED: ("failed", Tone.BAD, QT_TRANSLATE_NOOP("labels", "cannot be sent")),
    State.PLANNED: ("waiting", Tone.QUIET, QT_TRANSLATE_NOOP("labels", "in the outbox")),
    State.CONVERTED: ("converting", Tone.BUSY, QT_TRANSLATE_NOOP("labels", "converted")),
    State.SENDING: ("sending", Tone.BUSY, QT_TRANSLATE_NOOP("labels", "sending")),
    State.STORED: ("stored", Tone.GOOD, QT_TRANSLATE_NOOP("labels", "stored")),
    State.CONFIRMED: ("confirmed", Tone.GOOD, QT_TRANSLATE_NOOP("labels", "confirmed")),
    State.WAITING: ("waiting", Tone.WARN, QT_TRANSLATE_NOOP("labels", "waiting")),
    State.FAILED: ("failed", Tone.BAD, QT_TRANSLATE_NOOP("labels", "failed")),
    State.CANCELLED: ("cancelled", Tone.QUIET, QT_TRANSLATE_NOOP("labels", "cancelled")),
}

_CODECS = {
    "h264": "H.264",
    "hevc": "HEVC",
    "mpeg1video": "MPEG-1",
    "mpeg2video": "MPEG-2",
    "mpeg4": "MPEG-4",
    "msmpeg4v3": "MPEG-4",
    "mjpeg": "MJPEG",
    "dvvideo": "DV",
    "wmv1": "WMV 7",
    "wmv2": "WMV 8",
    "wmv3": "WMV 9",
    "vc1": "VC-1",
    "prores": "ProRes",
    "theora": "Theora",
    "flv1": "Flash",
}

_KINDS = {
    Kind.PHOTO: QT_TRANSLATE_NOOP("labels", "Photo"),
    Kind.VIDEO: QT_TRANSLATE_NOOP("labels", "Video"),
    Kind.PDF: QT_TRANSLATE_NOOP("labels", "PDF"),
    Kind.MESH: QT_TRANSLATE_NOOP("labels", "3D model"),
    Kind.CDA: QT_TRANSLATE_NOOP("labels", "CDA document"),
    Kind.DICOM: QT_TRANSLATE_NOOP("labels", "DICOM"),
    Kind.UNKNOWN: QT_TRANSLATE_NOOP("labels", "Unknown"),
}


_PDF_AS = {
    "": QT_TRANSLATE_NOOP("labels", "As the settings say"),
    PdfAs.DOCUMENT: QT_TRANSLATE_NOOP("labels", "The document, as it is"),
    PdfAs.INSTANCES: QT_TRANSLATE_NOOP("labels", "An image of each page"),
    PdfAs.MULTI_FRAME: QT_TRANSLATE_NOOP("labels", "One object with images of all pages"),
}


def pdf_as_label(word: str) -> str:
    """Return in words what a PDF becomes; '' is what the settings say."""
    return translate("labels", _PDF_AS[word])


def field_label(keyword: str) -> str:
    """Return what a form calls an attribute; the keyword itself where no form shows it."""
    return without_key(field_mnemonic(keyword))


def without_key(text: str) -> str:
    """Return the words of a button or a label alone; in Japanese its key stands in brackets behind them."""
    return re.sub(r"\s?\(&[^&\s]\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def field_mnemonic(keyword: str) -> str:
    """Return the same with the key that leads to it marked."""
    return translate("labels", FIELD_LABELS[keyword]) if keyword in FIELD_LABELS else keyword


def kind_label(kind: Kind) -> str:
    """Return the kind in a word."""
    return translate("labels", _KINDS[kind])


def kind_icon(kind: Kind) -> str:
    """Return the name of the kind's icon."""
    return kind.value


def step_label(step: StepRecord) -> str:
    """Say what the RIS has been told of a job's order."""
    if step.closed is Closed.FAILED:
        return translate("labels", "order: RIS could not be told")
    return translate("labels", _STEPS[step.reported])


def reason_label(reason: Reason) -> str:
    """Say why an order is discontinued."""
    return translate("labels", _REASONS[reason])


def all_state_labels() -> tuple[str, ...]:
    """Return all that a row may say of its state."""
    return *map(state_label, _STATES), saved_label(), converting_label()


def state_label(state: State | None) -> str:
    """Return the state in words; None is a file that was not sent yet."""
    return translate("labels", _STATES[state][2])


def saved_label() -> str:
    """Return the word for a file that was to be kept, and is."""
    return translate("labels", "saved")


def converting_label() -> str:
    """Return the word for a file that is being made into an object."""
    return translate("labels", "converting")


def state_icon(state: State | None) -> tuple[str, Tone]:
    """Return the name and tone of the state's icon."""
    return _STATES[state][:2]


def describe(item: SourceItem) -> str:
    """Return what the source is, in two lines: its kind, and what matters of it; as large as it is sent."""
    kind, parts = kind_label(item.kind), []
    match item.details:
        case ImageDetails() as image:
            if item.still_s is not None:
                at = translate("labels", "at {time}").format(time=in_minutes(item.still_s))
                kind = f"{kind}  {at}"
            rows, columns = size_after(item.edits.steps, image.rows, image.columns)
            parts.append(in_pixels(columns, rows))
            if image.pages > 1:
                parts.append(Plurals().pages(image.pages))
            if item.group:
                parts.append(translate("labels", "object {number}").format(number=item.group))
        case VideoDetails() as video:
            kind = f"{kind}  {duration(video.duration_s)}"
            parts += [in_pixels(video.columns, video.rows), _CODECS.get(video.codec, video.codec.upper())]
        case DocumentDetails() as document:
            parts.append(Plurals().pages(document.pages))
        case MeshDetails() as mesh:
            parts.append(mesh.format)
        case DicomDetails() as dicom:
            kind = f"{kind}  {dicom.Modality}".rstrip()
            parts.append(whose(dicom.patient))
    return "\n".join(filter(None, (kind, " · ".join(parts))))


def whose(patient: Patient) -> str:
    """Return whom an object says it belongs to, in a few words."""
    name = written.name_in_one_line(patient.PatientName)
    if name:
        return name
    if patient.PatientID:
        return translate("labels", "ID {id}").format(id=patient.PatientID)
    return translate("labels", "no patient")


def identity(patient: Patient) -> str:
    """Return the same with what tells people of one name apart."""
    born = written.date_in_words(patient.PatientBirthDate, QLocale())
    parts = [
        written.name_in_one_line(patient.PatientName),
        translate("labels", "born {date}").format(date=born) if born else "",
        translate("labels", "ID {id}").format(id=patient.PatientID) if patient.PatientID else "",
    ]
    return " · ".join(filter(None, parts)) or translate("labels", "no patient")


def sop_class_label(uid: str) -> str:
    """Return a SOP class in the standard's words, the same in all languages; its UID where we have none."""
    return sop.CLASS_NAMES.get(uid) or _standard_name(uid)


def transfer_syntax_label(uid: str) -> str:
    """Return a transfer syntax likewise."""
    return sop.SYNTAX_NAMES.get(uid) or _standard_name(uid)


def object_of_file(planned: PlannedInstance) -> str:
    """Return of which file an object is: its name, and which page, part or picture of it, or its marks."""
    name = planned.source.path.name
    if planned.presents is not None:
        return translate("labels", "{file} · marks").format(file=name)
    return f"{name} ({planned.label})" if planned.label else name


def size(size_bytes: int) -> str:
    """Return a size as the user's locale writes it."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def outlook(expected: Forecast) -> str:
    """Return what will become of a video, and how long that takes."""
    if expected.refused:
        return translate("labels", "too large")
    if expected.wrapped:
        text = translate("labels", "wrapped, {time}").format(time=_about(expected.seconds))
    else:
        text = translate("labels", "converted, about {time}").format(time=_about(expected.seconds))
    return text


def excerpt(clip: Clip, duration_s: float, *, sound_dropped: bool) -> str:
    """Return which part of a video is sent, and that its sound is not."""
    parts = [] if clip.whole else [_stretch(clip, duration_s)]
    return " · ".join([*parts, translate("labels", "no sound")] if sound_dropped else parts)


def time_left(seconds: float) -> str:
    """Return how long something still takes, in a few words."""
    return translate("labels", "{time} left").format(time=_about(seconds))


def _about(seconds: float) -> str:
    """Return a length of time as roughly as it is known."""
    if seconds < 55:
        step = 1 if seconds < 10 else 5
        return translate("labels", "{count} s").format(count=max(1, round(seconds / step) * step))
    if seconds < 5400:
        return translate("labels", "{count} min").format(count=max(1, round(seconds / 60)))
    return translate("labels", "{count} h").format(count=QLocale().toString(seconds / 3600, "f", 1))


def _stretch(clip: Clip, duration_s: float) -> str:
    """Return a part of a video."""
    return f"{in_minutes(clip.begin_s)} - {in_minutes(clip.end_s or duration_s)}".replace(
        " - ", " \N{EN DASH} "
    )


def duration(duration_s: float) -> str:
    """Return minutes and seconds."""
    minutes, seconds = divmod(round(duration_s), 60)
    return f"{minutes}:{seconds:02d}"


def _standard_name(uid: str) -> str:
    from sendtopacs.net import sop_classes  # noqa: PLC0415 - reads a table, needed for DICOM files only

    return sop_classes.name_of(uid)


def in_pixels(columns: int, rows: int) -> str:
    """Return the size of a picture, width first also where all around is read from right to left."""
    return f"\u2066{columns} × {rows}\u2069" if QGuiApplication.isRightToLeft() else f"{columns} × {rows}"
