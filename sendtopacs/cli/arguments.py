"""The grammar of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from sendtopacs import __version__
from sendtopacs.cli.archive_arguments import add_archive
from sendtopacs.cli.job_arguments import job_options
from sendtopacs.cli.outbox_arguments import add_outbox
from sendtopacs.cli.parser import Parser
from sendtopacs.cli.proof_arguments import add_proof
from sendtopacs.cli.retrieve_arguments import add_retrieve
from sendtopacs.cli.scan_arguments import add_scan
from sendtopacs.cli.support_arguments import add_support
from sendtopacs.cli.text_areas_arguments import add_text_areas
from sendtopacs.logs import LEVELS

COMMANDS = (
    "send",
    "convert",
    "show",
    "find",
    "retrieve",
    "scan",
    "text-areas",
    "watch",
    "echo",
    "secret",
    "archive",
    "audit",
    "outbox",
    "settings",
    "conformance",
    "manual",
    "update-check",
    "wrong-patient",
    "log",
    "report",
    "support-bundle",
)

QUERY_LEVELS = ("PATIENT", "STUDY", "SERIES", "IMAGE")
QUERY_MODELS = ("patient", "study", "patient-study")

_EPILOG = """\
Without a command the window opens, with FILES in it. --patient-id ID, --accession NUMBER, --patient-name,
--birth-date, --sex, or an address sendtopacs://open?patient-id=ID, have its patient looked up (--worklist
NAME: there alone), --profile NAME chooses a profile; --json FILE is then told what became of it; the exit
code is 0 stored, 1 failed, 4 cancelled.

A destination is a name from the settings or AET@HOST:PORT, with IPv6 in brackets. Exit codes of commands: 0
all done; 1 something failed; 2 usage, settings or values, nothing started; 3 the peer could not be reached,
or rejected us.
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; `run` of the result does the work. Raises UsageError; --help and --version exit."""
    return grammar().parse_args(arguments)


def grammar() -> Parser:
    """Return all commands with their options, as the manual page lists them too."""
    parser = Parser(
        prog="sendtopacs",
        description="Photos, videos, PDFs and DICOM files into a PACS, under the right patient.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sendtopacs {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_send(commands)
    _add_convert(commands)
    _add_show(commands)
    _add_find(commands)
    _add_watch(commands)
    add_retrieve(commands, [_talk(), _calling(), _keys(), _in_charset()], _lazily("retrieve", "retrieve"))
    add_scan(commands, [_talk()], _lazily)
    add_text_areas(commands, [_talk()], _lazily("text_areas", "text_areas"))
    _add_echo(commands)
    _add_secret(commands)
    _add_audit(commands)
    add_archive(commands, [_talk()], _lazily("archive", "archive"))
    add_outbox(commands, [_talk()], _lazily)
    _add_settings(commands)
    _add_conformance(commands)
    _add_manual(commands)
    _add_update_check(commands)
    _add_wrong_patient(commands)
    add_support(commands, [_talk()], _lazily)
    return parser


Commands = argparse._SubParsersAction  # argparse gives its type no public name


def _add_send(commands: Commands[Parser]) -> None:
    send = commands.add_parser(
        "send",
        parents=[_talk(), _calling(), job_options(), _lookup(), _in_charset()],
        help="convert files and send them to a PACS",
    )
    send.add_argument(
        "--to",
        action="append",
        metavar="NAME|AET@HOST:PORT",
        help="the destination; may be repeated (default: the --profile's, else the settings' default)",
    )
    patience = send.add_mutually_exclusive_group()
    patience.add_argument(
        "--no-wait", action="store_true", help="return once the job is accepted; the outbox delivers it"
    )
    patience.add_argument(
        "--wait",
        type=_seconds,
        metavar="SECONDS",
        help="keep trying for so long what the peer cannot take now (default: one attempt)",
    )
    send.add_argument(
        "--afterwards",
        metavar="bin|DIR",
        help="move the files to the bin or a folder once it is proved that the PACS holds them; needs"
        " --confirm (default: they stay)",
    )
    add_proof(send)
    send.set_defaults(run=_lazily("send", "send"))


def _add_convert(commands: Commands[Parser]) -> None:
    convert = commands.add_parser(
        "convert", parents=[_talk(), job_options()], help="convert files and keep them as DICOM files"
    )
    convert.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="where the files go; made if missing"
    )
    convert.set_defaults(run=_lazily("send", "convert"))


def _add_show(commands: Commands[Parser]) -> None:
    show = commands.add_parser(
        "show", parents=[_talk(), job_options()], help="show what would be written, and send nothing"
    )
    show.add_argument(
        "--to", metavar="NAME|AET@HOST:PORT", help="as it would be written for this destination"
    )
    show.set_defaults(run=_lazily("show", "show"))


def _add_find(commands: Commands[Parser]) -> None:
    find = commands.add_parser(
        "find",
        parents=[_talk(), _calling(), _keys(), _in_charset()],
        help="search a worklist or a PACS (C-FIND)",
    )
    find.add_argument("what", choices=("worklist", "patients", "studies", "series", "recent"))
    find.add_argument(
        "peer", nargs="?", metavar="NAME|AET@HOST:PORT", help="'recent' needs none: patients sent from here"
    )
    find.add_argument("--level", choices=QUERY_LEVELS, help="default: the settings', else the model's")
    find.add_argument("--model", choices=QUERY_MODELS, help="of a PACS (default: the settings', else study)")
    find.add_argument("--limit", type=_limit, default=1000, metavar="N", help="at most this many, up to 1000")
    find.add_argument(
        "--refresh",
        action="store_true",
        help="ask a worklist for all that it has and keep that, for when it is away",
    )
    find.add_argument("--cached", action="store_true", help="search what was kept of a worklist")
    find.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    find.set_defaults(run=_lazily("find", "find"))


def _add_echo(commands: Commands[Parser]) -> None:
    echo = commands.add_parser(
        "echo", parents=[_talk(), _calling()], help="ask a peer whether it answers (C-ECHO)"
    )
    echo.add_argument("peer", metavar="NAME|AET@HOST:PORT")
    echo.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    echo.add_argument(
        "--takes", action="store_true", help="ask as well which of the objects that we make it takes"
    )
    echo.add_argument("--report", action="store_true", help="if it fails, say it as a report to be handed on")
    echo.set_defaults(run=_lazily("echo", "echo"))


def _add_audit(commands: Commands[Parser]) -> None:
    audit = commands.add_parser("audit", help="check or export the audit trail")
    inner = audit.add_subparsers(dest="what", required=True, metavar="COMMAND")
    verify = inner.add_parser("verify", parents=[_talk()], help="find cuts, edits and reordering")
    verify.set_defaults(run=_lazily("audit", "verify"))
    export = inner.add_parser("export", parents=[_talk()], help="write it as CSV or DICOM audit messages")
    export.add_argument("--format", choices=("csv", "dicom"), default="csv", help="default: %(default)s")
    export.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")
    export.set_defaults(run=_lazily("audit", "export"))
    sent = inner.add_parser("send", parents=[_talk()], help="send the audit server what it has not got yet")
    sent.set_defaults(run=_lazily("audit", "send"))
    tried = inner.add_parser("test", parents=[_talk()], help="send the audit server a message of no patient")
    tried.set_defaults(run=_lazily("audit", "test"))


def _add_secret(commands: Commands[Parser]) -> None:
    secret = commands.add_parser(
        "secret", parents=[_talk(), _calling()], help="keep a peer's passwords in the system's keyring"
    )
    secret.add_argument("peer", metavar="NAME|AET@HOST:PORT")
    secret.add_argument("--forget", action="store_true", help="take them out of the keyring")
    secret.set_defaults(run=_lazily("secret", "secret"))


def _add_watch(commands: Commands[Parser]) -> None:
    watch = commands.add_parser(
        "watch",
        parents=[_talk(), _calling()],
        help="send what is put into a folder, under the patient whom the files' names say",
        epilog="A file is moved to 'done' in the folder once its storage is proved. One that matches nothing,"
        " or more than one order, stays, and stands in needs-attention.json there with the reason."
        " Without DIR the folder, profile, pattern and worklist are those of the settings.",
    )
    watch.add_argument(
        "dir", type=Path, nargs="?", metavar="DIR", help="the folder (default: the settings', and all of it)"
    )
    watch.add_argument("--profile", metavar="NAME", help="a profile of the settings; needed with DIR")
    watch.add_argument(
        "--pattern",
        metavar="PATTERN",
        help="of the names without extension, such as '{AccessionNumber}_*'; needed with DIR",
    )
    watch.add_argument(
        "--worklist", metavar="NAME|AET@HOST:PORT", help="take patient and order from this worklist"
    )
    watch.add_argument("--to", metavar="NAME|AET@HOST:PORT", help="the destination (default: the profile's)")
    watch.add_argument(
        "--settle",
        type=float,
        default=2.0,
        metavar="SECONDS",
        help="how long a file must not have grown (default: %(default)s)",
    )
    watch.add_argument(
        "--operator", default="", metavar="NAME", help="who sends it (default: the system's user)"
    )
    watch.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    watch.set_defaults(run=_lazily("watch", "watch"))


def _add_settings(commands: Commands[Parser]) -> None:
    settings = commands.add_parser(
        "settings", parents=[_talk()], help="show, check, export, import or close the settings"
    )
    settings.add_argument("what", choices=("show", "path", "check", "export", "import", "pin"))
    settings.add_argument("file", nargs="?", type=Path, metavar="FILE", help="of export and import")
    settings.add_argument(
        "--origin", action="store_true", help="with show: the layer that each value comes from"
    )
    settings.add_argument("--remove", action="store_true", help="with pin: open the settings without one")
    settings.add_argument(
        "--system",
        action="store_true",
        help="with pin: for everybody on this computer, in the system-wide file, and locked there",
    )
    settings.set_defaults(run=_lazily("settings", "settings"))


def _add_conformance(commands: Commands[Parser]) -> None:
    conformance = commands.add_parser("conformance", help="print the DICOM Conformance Statement")
    conformance.add_argument(
        "--format", choices=("md", "html", "json"), default="md", help="default: %(default)s"
    )
    conformance.add_argument(
        "--site", action="store_true", help="with this computer's settings, not the built-in ones"
    )
    conformance.set_defaults(run=_lazily("conformance", "conformance"))


def _add_manual(commands: Commands[Parser]) -> None:
    manual = commands.add_parser("manual", help="print the manual, as the window shows it by F1")
    manual.add_argument("page", nargs="?", metavar="PAGE", help="its name; without it, pages are listed")
    manual.add_argument("--search", default="", metavar="WORDS", help="only pages that hold all these words")
    manual.set_defaults(run=_lazily("manual", "manual"))


def _add_update_check(commands: Commands[Parser]) -> None:
    update = commands.add_parser(
        "update-check", help="ask whether there is a newer version; installs nothing"
    )
    update.set_defaults(run=_lazily("update_check", "update_check"))


def _add_wrong_patient(commands: Commands[Parser]) -> None:
    wrong = commands.add_parser(
        "wrong-patient",
        parents=[_talk()],
        help="report a job that went to the wrong patient, for the PACS administrator",
    )
    wrong.add_argument(
        "job", nargs="?", metavar="JOB", help="its id, or how that begins; without it, jobs are listed"
    )
    wrong.add_argument(
        "--set", action="append", default=[], metavar="KEYWORD=VALUE", help="whose the files are"
    )
    wrong.add_argument("--operator", default="", metavar="NAME", help="who reports it, for the audit trail")
    wrong.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    wrong.set_defaults(run=_lazily("wrong_patient", "wrong_patient"))


def _lookup() -> Parser:
    lookup = Parser(add_help=False)
    where = "NAME|AET@HOST:PORT"
    lookup.add_argument("--worklist", metavar=where, help="take patient and order from this worklist")
    lookup.add_argument("--study", metavar=where, help="attach the files to a study of this PACS")
    lookup.add_argument(
        "--cached", action="store_true", help="search what was kept of the worklist (find --refresh)"
    )
    lookup.add_argument(
        "--where",
        nargs="+",
        action="extend",
        default=[],
        metavar="KEYWORD=VALUE",
        help="which order or study: exactly one must match. What --set gives wins over what is found",
    )
    lookup.add_argument(
        "--procedure-steps",
        metavar=where,
        help="who is told by MPPS how the order goes (default: as the worklist's record says)",
    )
    return lookup


def _in_charset() -> Parser:
    charset = Parser(add_help=False)
    charset.add_argument(
        "--query-charset",
        metavar="TERM",
        help="what a search is sent in, and read in where answers name no character set, such as"
        " 'ISO_IR 110' (default: the peer's settings)",
    )
    return charset


def _keys() -> Parser:
    keys = Parser(add_help=False)
    keys.add_argument(
        "-k",
        "--key",
        action="append",
        default=[],
        metavar="KEYWORD[=VALUE]",
        help="what must match, with '*' and '?' where any letters may stand; without a value: what to"
        " show as well. (gggg,eeee) for a keyword; SEQUENCE[0].KEYWORD within a sequence",
    )
    keys.add_argument(
        "-f",
        "--query-file",
        type=Path,
        metavar="QUERY.dcm",
        help="a DICOM file that holds keys; -k adds to them and wins over them",
    )
    return keys


def _calling() -> Parser:
    calling = Parser(add_help=False)
    calling.add_argument("--calling", metavar="AET", help="our AE title (default: the settings')")
    secured = calling.add_argument_group("TLS to peers given as AET@HOST:PORT (others: by their settings)")
    secured.add_argument("--tls", action="store_true", help="encrypt, and verify the peer's certificate")
    secured.add_argument("--tls-ca", metavar="FILE", help="who signs it (default: whom this computer trusts)")
    secured.add_argument("--tls-cert", metavar="FILE", help="our certificate, where the peer wants one")
    secured.add_argument("--tls-key", metavar="FILE", help="its key (default: in the certificate's file)")
    return calling


def _talk() -> Parser:
    talk = Parser(add_help=False)
    talk.add_argument(
        "-v", "--verbose", action="count", default=0, help="say more on standard error; twice: everything"
    )
    talk.add_argument("-q", "--quiet", action="store_true", help="say only what went wrong")
    talk.add_argument(
        "--log-level",
        default="",
        choices=LEVELS,
        help="of the log file (default: the settings')",
    )
    return talk


def _limit(text: str) -> int:
    limit = int(text)
    if not 1 <= limit <= 1000:
        raise argparse.ArgumentTypeError(f"{text} is not from 1 to 1000")
    return limit


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds")
    return seconds


def _lazily(module: str, function: str) -> Callable[[argparse.Namespace], int]:
    """Import a command's module only when it runs: `--version` and `--help` bring nothing along."""

    def run(options: argparse.Namespace) -> int:
        from importlib import import_module  # noqa: PLC0415

        code: int = getattr(import_module(f"sendtopacs.cli.{module}"), function)(options)
        return code

    return run
