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


def _add_choices(job: Parser) -> None:
    """Add what is chosen for single files."""
    for option, text in (
        ("--info", "additional info of one file, under the tag that the settings name"),
        ("--title", "the title of one document (default: its file's name; preset recommended: its own)"),
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
        type=_time,
        default=0.0,
        metavar="TIME",
        help="of videos, leave out what comes before; 83.5 or 1:23.5. What is not coded anew begins at"
        " the key frame before",
    )
    job.add_argument(
        "--end",
        dest="end_s",
        type=_time,
        default=0.0,
        metavar="TIME",
        help="of videos, leave out what comes after",
    )
    job.add_argument(
        "--still",
        dest="stills",
        action="append",
        type=_time,
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


def _time(text: str) -> float:
    seconds = seconds_in(text)
    if seconds is None:
        raise argparse.ArgumentTypeError(f"{text} is no time such as 83.5 or 1:23.5")
    return seconds
