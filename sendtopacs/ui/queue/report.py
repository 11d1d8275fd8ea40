"""The report of jobs, for paper and PDF: whose files went where, what became of each, with small pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QTextDocument, QTextOption

from sendtopacs import __version__
from sendtopacs.convert.reading import check_unchanged
from sendtopacs.convert.thumbnail import Thumbnail
from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.items import FileChoice, SourceItem
from sendtopacs.outbox import InstanceRecord, JobRecord
from sendtopacs.ui import labels
from sendtopacs.ui.images import image_of
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.problems import all_in_words
from sendtopacs.ui.written import date_in_words, listed, moment

MOST_PICTURES = 200
"""So many files get a small picture: more make a report nobody prints."""

_AT_ONCE = 40  # files
_PICTURE_PX = 96
_SHOWN_PX = 48

translate = QCoreApplication.translate  # by this name lupdate finds the texts


@dataclass(frozen=True, slots=True)
class Section:
    """One job, as far as it is wanted."""

    job: JobRecord
    pictures: Mapping[int, QImage]  # by instance


def gather(
    job_of: Callable[[str], JobRecord],
    wanted: Mapping[str, Collection[int] | None],
    checkpoint: Callable[[], None],
) -> list[Section]:
    """Read what is reported; in a worker. Raises what `job_of` and `checkpoint` do."""
    sections, left = [], MOST_PICTURES
    for job_id, ids in wanted.items():
        job = job_of(job_id)
        records = tuple(r for r in job.instances if ids is None or r.instance_id in ids)
        pictures = {}
        for record in records[: max(left, 0)]:
            checkpoint()
            made = _picture(record, checkpoint)
            if made is not None:
                pictures[record.instance_id] = _framed(image_of(made))
        left -= len(records)
        sections.append(Section(replace(job, instances=records), pictures))
    return sections


def document(sections: Sequence[Section], *, most: int | None = None) -> QTextDocument:
    """Lay the report out, with at most so many files of each job."""
    return _laid_out(sections, [_section(one, one.job.instances[:most]) for one in sections])


def _laid_out(sections: Sequence[Section], parts: Sequence[str]) -> QTextDocument:
    made = QTextDocument()
    font = QFont()  # the window's
    font.setPointSize(9)
    made.setDefaultFont(font)
    for section in sections:
        for instance_id, image in section.pictures.items():
            made.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"picture:{instance_id}"), image)
    made.setDefaultTextOption(_read(QGuiApplication.layoutDirection()))
    made.setHtml(_head() + "<br>".join(parts) + _foot())
    return made


def _read(direction: Qt.LayoutDirection) -> QTextOption:
    """Return the way in which lines are read, whatever letters they begin with."""
    option = QTextOption()
    option.setTextDirection(direction)
    return option


def documents(sections: Sequence[Section]) -> Iterator[QTextDocument]:
    """Lay it out in documents of which each takes but a moment, with all files."""
    for section in sections:
        records = section.job.instances
        for start in range(0, max(len(records), 1), _AT_ONCE):
            part = _section(section, records[start : start + _AT_ONCE], whole=True)
            yield _laid_out([section], [part])


def _head() -> str:
    title = translate("report", "Report of what was sent")
    return f"<h1>{escape(title)}</h1><p>{_made_at()}</p>"


def _foot() -> str:
    return f"<p>{_meaning()}</p>"


def _section(section: Section, shown: Sequence[InstanceRecord], *, whole: bool = False) -> str:
    """Word a job and these of its files; where the whole follows, nothing is said of the others."""
    records = section.job.instances
    lines = "".join(
        _in_line(f"<td><b>{escape(name)}</b></td>", "<td>&nbsp;</td>", f"<td>{escape(said)}</td>")
        for name, said in _facts(section.job)
        if said
    )
    rows = "".join(_row(record, section.pictures) for record in shown)
    side = _side()
    head = _in_line(*(f"<th align='{side}'>{escape(title)}</th>" for title in _titles()))
    left = 0 if whole else len(records) - len(shown)
    more = translate("report", "The printed report has {count} files more.").format(count=left)
    return (
        f"<table cellpadding='2' align='{side}'>{lines}</table>"
        "<table width='100%' border='1' cellspacing='0' cellpadding='4' style='border-collapse: collapse'>"
        f"<thead>{head}</thead>{rows}</table>" + (f"<p>{escape(more)}</p>" if left else "")
    )


def _facts(job: JobRecord) -> Sequence[tuple[str, str]]:
    """Say what all files of a job share."""
    header = job.header
    return (
        (translate("report", "Patient"), _whose(job)),
        (translate("report", "Study"), _study(job)),
        (translate("report", "Sent to"), header.to or str(header.output_folder or "")),
        (translate("report", "Accepted"), _when(header.accepted_at)),
        (translate("report", "By"), header.operator),
        (translate("report", "Files"), _files(job.instances)),
        (translate("report", "Outcome"), _outcome(job.instances)),
        (translate("report", "Job"), header.job_id),
    )


def _row(record: InstanceRecord, pictures: Mapping[int, QImage]) -> str:
    planned = record.planned
    picture = ""
    if record.instance_id in pictures:
        full = pictures[record.instance_id].size()
        size = full.scaled(_SHOWN_PX, _SHOWN_PX, Qt.AspectRatioMode.KeepAspectRatio)
        picture = f"<img src='picture:{record.instance_id}' width='{size.width()}' height='{size.height()}'>"
    file = f"{escape(labels.object_of_file(planned))}<br><small>{planned.SOPInstanceUID}</small>"
    pair = (
        labels.sop_class_label(planned.SOPClassUID),
        labels.transfer_syntax_label(planned.TransferSyntaxUID),
    )
    what = listed(pair)
    state = labels.state_label(record.state)
    when = _when(record.changed_at)
    remarked = record.converted.warnings if record.converted else ()
    remark = all_in_words([*filter(None, [record.problem]), *remarked])
    cells = (
        *(str(record.position + 1), picture, file, escape(what), escape(record.peer)),
        f"{escape(state)}<br><small>{escape(when)}</small>",
        escape(remark),
    )
    return _in_line(*(f"<td>{cell}</td>" for cell in cells))


def _in_line(*cells: str) -> str:
    """Return a line of a table, its first cell where lines begin: Qt's HTML knows no direction of tables."""
    ordered = reversed(cells) if QGuiApplication.isRightToLeft() else cells
    return f"<tr>{''.join(ordered)}</tr>"


def _side() -> str:
    return "right" if QGuiApplication.isRightToLeft() else "left"


def _framed(picture: QImage) -> QImage:
    """Give a picture an edge: a page is as white as the paper that it is shown on."""
    width = max(picture.width(), picture.height()) / _SHOWN_PX  # a pixel as it is shown
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(Qt.GlobalColor.gray), 2 * width))  # half of it is outside
    painter.drawRect(picture.rect())
    painter.end()
    return picture


def _picture(record: InstanceRecord, checkpoint: Callable[[], None]) -> Thumbnail | None:
    """Return it as it was sent; none where the file is gone, or another one by now."""
    from sendtopacs.convert.large import large  # noqa: PLC0415 - brings Pillow and numpy

    planned = record.planned
    item = SourceItem(
        planned.source, planned.kind, choice=FileChoice(password=planned.password),
        still_s=planned.still_s, edits=planned.edits,
    )  # fmt: skip
    place = planned.clip.begin_s or float(planned.page)
    try:
        check_unchanged(planned.source)
        return large(item, place, _PICTURE_PX, checkpoint)
    except Cancelled:
        raise
    except (SendToPacsError, OSError, ValueError):
        return None


def _titles() -> Sequence[str]:
    return (
        translate("queue", "No."),
        "",
        translate("queue", "File"),
        translate("report", "Sent as"),
        translate("queue", "To"),
        translate("queue", "State"),
        translate("report", "Remark"),
    )


def _whose(job: JobRecord) -> str:
    """Say whose the files are: of DICOM files that went as they were, everybody whom they name."""
    patients = dict.fromkeys(
        labels.identity(record.planned.patient or job.header.patient) for record in job.instances
    )
    return "; ".join(patients)


def _study(job: JobRecord) -> str:
    study = job.header.study
    date = date_in_words(study.StudyDate, QLocale())
    number = study.AccessionNumber
    accession = translate("report", "accession number {number}").format(number=number) if number else ""
    return listed((study.StudyDescription, date, accession))


def _files(records: Sequence[InstanceRecord]) -> str:
    """Count the files, and what is made of them where that is more or less: the outcome counts that."""
    files = {(source.path, record.planned.excerpt) for record in records for source in record.planned.sources}
    if len(files) == len(records):
        return str(len(files))
    text = translate(
        "report", "{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}"
    )
    return text.format(files=len(files), objects=len(records))


def _outcome(records: Sequence[InstanceRecord]) -> str:
    counts = Counter(record.state for record in records)
    return listed(Plurals().in_state(state, count) for state, count in counts.items())


def _when(text: str) -> str:
    return moment(text, QLocale()) if text else ""


def _made_at() -> str:
    now = moment(datetime.now().isoformat(timespec="seconds"), QLocale())
    return escape(
        translate("report", "Made on {when} by SendToPACS {version}.").format(when=now, version=__version__)
    )


def _meaning() -> str:
    return escape(
        translate(
            "report",
            "'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said"
            " that it holds it. Everything else has not arrived, as far as this computer knows.",
        )
    )
