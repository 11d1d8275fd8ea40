"""What the window calls things: attributes, kinds, states, SOP classes, sizes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from sendtopacs.model import sop
from sendtopacs.model.attributes import Patient
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
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.states import State
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
    "DocumentTitle": QT_TRANSLATE_NOOP("labels", "The name of a document"),
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
    return field_mnemonic(keyword).replace("&", "")


def field_mnemonic(keyword: str) -> str:
    """Return the same with the key that leads to it marked."""
    return translate("labels", FIELD_LABELS[keyword]) if keyword in FIELD_LABELS else keyword


def kind_label(kind: Kind) -> str:
    """Return the kind in a word."""
    return translate("labels", _KINDS[kind])


def kind_icon(kind: Kind) -> str:
    """Return the name of the kind's icon."""
    return kind.value


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
    """Return what the source is, in two lines: its kind, and what matters of it."""
    kind, parts = kind_label(item.kind), []
    match item.details:
        case ImageDetails() as image:
            parts.append(f"{image.columns} × {image.rows}")
            if image.pages > 1:
                parts.append(Plurals().pages(image.pages))
            if item.group:
                parts.append(translate("labels", "object {number}").format(number=item.group))
        case VideoDetails() as video:
            kind = f"{kind}  {duration(video.duration_s)}"
            parts.append(f"{video.columns} × {video.rows}")
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
    """Return a SOP class in plain words, or its UID where we have none."""
    return translate("labels", sop.CLASS_NAMES[uid]) if uid in sop.CLASS_NAMES else _standard_name(uid)


def transfer_syntax_label(uid: str) -> str:
    """Return a transfer syntax in plain words, or its UID where we have none."""
    return translate("labels", sop.SYNTAX_NAMES[uid]) if uid in sop.SYNTAX_NAMES else _standard_name(uid)


def size(size_bytes: int) -> str:
    """Return a size as the user's locale writes it."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def duration(duration_s: float) -> str:
    """Return minutes and seconds."""
    minutes, seconds = divmod(round(duration_s), 60)
    return f"{minutes}:{seconds:02d}"


def _standard_name(uid: str) -> str:
    from sendtopacs.net import sop_classes  # noqa: PLC0415 - reads a table, needed for DICOM files only

    return sop_classes.name_of(uid)
