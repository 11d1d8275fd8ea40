"""The options of what makes objects of files: whose they are, how each kind is written, what of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from sendtopacs.cli.parser import Parser
from sendtopacs.model.profile import LosslessImages, Preset
from sendtopacs.model.video import seconds_in


def job_options() -> Parser:
    """Return what every command takes that makes objects of files."""
    job = Parser(add_help=False)
    job.add_argument("files", nargs="+", type=Path, metavar="FILES", help="files or folders")
    job.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEYWORD=VALUE",
        help="an attribute by its DICOM keyword, such as PatientID=123 (also SpecificCharacterSet);"
        " given with DICOM files, it is written into them",
    )
    job.add_argument(
        "--operator",
        default="",
        metavar="NAME",
        help="who sends it, for objects (OperatorsName) and audit trail (default: the system's user)",
    )
    job.add_argument(
        "--profile",
        metavar="NAME",
        help="a profile of the settings: its series, SOP classes, default values, required fields",
    )
    job.add_argument("--preset", type=Preset, choices=list(Preset), help="default: the settings'")
    job.add_argument(
        "--all-or-nothing", action="store_true", help="send nothing unless everything was converted"
    )
    _add_picture_options(job)
    _add_dicom_options(job)
    _add_choices(job)
    job.add_argument(
        "--patient-from",
        type=Path,
        metavar="FILE",
        help="take patient and study of what is created from this DICOM file; what --set gives wins",
    )
    job.add_argument(
        "--strict", action="store_true", help="send nothing where the gate against mix-ups finds anything"
    )
    _add_video_options(job)
    _add_edits(job)
    job.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    return job


def _add_picture_options(job: Parser) -> None:
    """Add how pictures are written."""
    job.add_argument(
        "--lossless",
        type=LosslessImages,
        choices=list(LosslessImages),
        help="how PNG, TIFF and other lossless images are written (default: the destination's, else jpeg)",
    )
    job.add_argument(
        "--join", action="store_true", help="make one multi-frame object of all pictures, in the order given"
    )


def _add_dicom_options(job: Parser) -> None:
    """Add what may be done to DICOM files."""
    job.add_argument(
        "--relabel",
        action="append",
        default=[],
        metavar="STUDYUID",
        help="write what --set gives into this study; for each, where the DICOM files belong to several",
    )
    uids = job.add_mutually_exclusive_group()
    uids.add_argument(
        "--new-uids",
        action="store_true",
        help="give DICOM files that another patient or study is written into new UIDs",
    )
    uids.add_argument(
        "--keep-uids", action="store_false", dest="new_uids", help="leave them as they are (the default)"
    )
    job.add_argument(
        "--decompress",
        action="store_true",
        help="write DICOM files uncompressed, but for video (default: the destination's setting)",
    )


class _InOrder(argparse.Action):
    """Gathers what is done to pictures, whichever option says it, in the order given."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, _: object = None
    ) -> None:
        """Take one down."""
        namespace.edits = [*namespace.edits, (self.option_strings[0][2:], str(values))]


def _add_edits(job: Parser) -> None:
    """Add what is done to single pictures: in the order given, each in pixels of what it finds."""
    group = job.add_argument_group(
        "edits",
        "done to the picture, never to the file, in the order given; in pixels, from the upper left",
    )
    for option, form, text in (
        ("turn", "FILE=DEGREES", "turn clockwise by 90, 180 or 270 degrees"),
        ("mirror", "FILE", "mirror left to right"),
        ("straighten", "FILE=DEGREES", "turn clockwise by up to 45 degrees; -3 is anticlockwise"),
        ("crop", "FILE=X,Y,WIDTH,HEIGHT", "keep this rectangle only"),
        ("redact", "FILE=X,Y,WIDTH,HEIGHT", "make a rectangle black, of a video throughout"),
        ("freehand", "FILE=X,Y,X,Y,X,Y...", "make the area between these points black"),
        ("arrow", "FILE=X,Y,X,Y", "burn in an arrow from the first point to the second"),
        ("text", "FILE=X,Y,TEXT", "burn in a text"),
        ("ruler", "FILE=X,Y,X,Y", "burn in a ruler; in millimetres where the picture is calibrated"),
        ("calibrate", "FILE=X,Y,X,Y,MM", "what lies between these points is so many millimetres long"),
        ("body-part", "FILE=CODE", "the anatomic region: a SNOMED CT code of PS3.16 CID 4031, or its name"),
        ("laterality", "FILE=SIDE", "R, L, B (both) or U (unpaired)"),
        ("view", "FILE=CODE", "the view: a SNOMED CT code of PS3.16 CID 4010, or its name"),
        (
            "marks-beside",
            "FILE",
            "draw arrows, texts and rulers over the picture (a presentation state), not into it",
        ),
        ("nameless", "FILE", "say that nothing in the picture tells who the patient is"),
        ("edits", "FILE=JSON", "do what a file of edits says (its form: in the manual)"),
    ):
        group.add_argument(f"--{option}", action=_InOrder, dest="edits", default=[], metavar=form, help=text)


def _add_choices(job: Parser) -> None:
    """Add what is chosen for single files."""
    for option, text in (
        ("--info", "additional info of one file, under the tag that the settings name"),
        ("--title", "the title of one document (default: its file's name; preset recommended: its own)"),
        ("--description", "what one photo or video shows (Image Comments)"),
        ("--file-profile", "the profile of one file, where it is not that of the job: series, SOP class"),
    ):
        job.add_argument(option, action="append", default=[], metavar="FILE=VALUE", help=text)
    job.add_argument(
        "--pdf-as",
        action="append",
        default=[],
        metavar="[FILE=]WORD",
        help="what all PDFs, or one, become: document, instances (an image of each page) or multi-frame"
        " (default: the settings')",
    )
    job.add_argument(
        "--password-file",
        metavar="FILE",
        help="passwords of locked PDFs, one a line, each is tried; '-' is standard input",
    )


def _add_video_options(job: Parser) -> None:
    """Add what says which part of each video is meant."""
    job.add_argument(
        "--begin",
        dest="begin_s",
        type=time_of_video,
        default=0.0,
        metavar="TIME",
        help="of videos, leave out what comes before; 83.5 or 1:23.5. What is not coded anew begins at"
        " the key frame before",
    )
    job.add_argument(
        "--end",
        dest="end_s",
        type=time_of_video,
        default=0.0,
        metavar="TIME",
        help="of videos, leave out what comes after",
    )
    job.add_argument(
        "--exact",
        action="store_true",
        help="cut videos exactly at --begin and --end: they are coded anew for that",
    )
    job.add_argument(
        "--still",
        dest="stills",
        action="append",
        type=time_of_video,
        default=[],
        metavar="TIME",
        help="send the picture at this time of each video as a photo too; may be repeated",
    )
    job.add_argument(
        "--only-stills", action="store_true", help="send the pictures, not the videos themselves"
    )
    job.add_argument(
        "--until-damage",
        action="store_true",
        help="of a damaged video, send what lies before the damage; else nothing of it is sent",
    )


def time_of_video(text: str) -> float:
    """Return the seconds that an argument means."""
    seconds = seconds_in(text)
    if seconds is None:
        raise argparse.ArgumentTypeError(f"{text} is no time such as 83.5 or 1:23.5")
    return seconds
