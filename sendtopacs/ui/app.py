"""Where the objects of the window meet: settings, outbox, engine, the workers and the window itself."""

from __future__ import annotations

import dataclasses
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from sendtopacs import __version__, logs
from sendtopacs.audit import AuditTrail
from sendtopacs.audit_forward import AuditForwarder
from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.fetched import FetchedFiles
from sendtopacs.history import History
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import Problem
from sendtopacs.net.doorway import Doorway
from sendtopacs.outbox import Outbox
from sendtopacs.outside import Call
from sendtopacs.pipeline import Engine
from sendtopacs.settings import store
from sendtopacs.settings.paths import Paths, resolve
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.store import LoadedSettings
from sendtopacs.support.report import Reported, report
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.ui.contrast import Legible
from sendtopacs.ui.ending import BoundedEnd, EndWhenTold
from sendtopacs.ui.focus_ring import FocusRing
from sendtopacs.ui.garbage import GarbageCollector
from sendtopacs.ui.icons import application_icon
from sendtopacs.ui.instance import SingleInstance
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.languages import Languages
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.outbox_line import unfinished
from sendtopacs.ui.outside import EXIT_CODES, FileOpenFilter
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.stage import Stage
from sendtopacs.worklist_cache import WorklistCache

if TYPE_CHECKING:
    from sendtopacs.demo import Demonstration

_TURN_S = 0.001
"""How long a worker may keep Python from the window: painting asks for it again after each of Qt's calls."""

_log = logging.getLogger(__name__)


def run(call: Call, *, demo: bool = False) -> int:
    """Show the window with what is asked for in it, until it is closed; return the exit code."""
    application = make_application(sys.argv[:1])
    collector = GarbageCollector(application)
    collector.start()
    try:
        files = tuple(file.absolute() for file in call.files)
        code = _run(application, dataclasses.replace(call, files=files), demo=demo)
        while isinstance(code, _Again):
            code = _run(application, Call(files=code.files), demo=True)
        return code
    except SendToPacsError as failure:
        _show_failure(failure.problem)
        return 1
    finally:
        collector.stop()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the one QApplication, named and in the look of its system."""
    QCoreApplication.setApplicationName("SendToPACS")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("sendtopacs")
    application = QApplication(list(arguments))
    sys.setswitchinterval(_TURN_S)
    application.setWindowIcon(application_icon())
    Legible(application)
    FocusRing(application)
    return application


@dataclass(frozen=True, slots=True)
class _Again:
    """The window is to open anew, with the built-in PACS and these files."""

    files: tuple[Path, ...]


def _run(application: QApplication, call: Call, *, demo: bool) -> int | _Again:
    paths = resolve()
    paths.prepare()
    instance = SingleInstance(paths.data)
    if outcome := instance.hand_over(call):
        return EXIT_CODES.get(outcome, 1)
    if not instance.listen() and (outcome := instance.hand_over(call)):
        return EXIT_CODES.get(outcome, 1)
    with BoundedEnd() as end, ExitStack() as closing:
        closing.callback(instance.close)
        loaded = store.load(paths)
        log = logs.set_up(paths.log_file, logs.levels(loaded.settings.general.log_level))
        closing.callback(log.close)
        loaded.log_problems()
        languages = Languages(application)
        languages.speak(loaded.settings.general.language)
        stage, samples = closing.enter_context(_window(paths, loaded, log, languages, demo=demo))
        stage.window.say_problems(loaded.problems)
        return _show(application, stage, instance, end, call, samples)


def _show(
    application: QApplication,
    stage: Stage,
    instance: SingleInstance,
    end: BoundedEnd,
    call: Call,
    samples: Sequence[Path],
) -> int | _Again:
    """Show the window until it is closed."""
    window = stage.window
    instance.handed_over.connect(stage.take_call)
    stage.closed.connect(application.exit)  # 'quit' would ask all windows, and any may refuse
    application.setQuitOnLastWindowClosed(False)
    sys.excepthook = partial(_say_unexpected, stage)
    window.show()
    window.form.fields.focus("PatientName")
    window.ask_for_update()
    outcomes: list[str] = []
    window.outside.take(call, outcomes.append)
    window.add_paths(samples)
    again: list[_Again] = []
    _offer_trial(again, window)
    stage.entered.connect(partial(_offer_trial, again))
    if not call.files and not call.values:
        window.guide.open_at_first_start()
    opener = FileOpenFilter(stage)  # what macOS hands over instead of arguments
    application.installEventFilter(opener)
    opener.opened.connect(stage.take_argument)
    ending = EndWhenTold(stage.close_now, stage)
    code = application.exec()
    ending.stop()
    end.begin()
    if again:
        return again[-1]
    return EXIT_CODES[outcomes[0]] if outcomes and not code else code


def _offer_trial(again: list[_Again], window: MainWindow) -> None:
    """Let the guided set-up of this window ask for the built-in PACS."""
    window.guide.demo_wanted.connect(lambda: again.append(_begin_anew(window)))


def _begin_anew(window: MainWindow) -> _Again:
    """Close the window; what is under way is paused, and goes on in the next one."""
    files = tuple(row.item.file.path for row in window.model.rows if row.fresh)
    window.close_now()
    return _Again(files)


def _unpacked(paths: Paths, outbox: Outbox) -> Path:
    """Return where the window unpacks archives, without what an earlier start left and nobody needs."""
    from sendtopacs.convert import zipped  # noqa: PLC0415

    folder = paths.unpacked / "window"
    needed = set(outbox.known.needed())
    zipped.clean(folder, needed, older_than_s=0)
    zipped.clean(paths.unpacked, {folder / "kept", *needed})
    return folder


@contextmanager
def _window(
    paths: Paths, loaded: LoadedSettings, log: logs.Logging, languages: Languages, *, demo: bool
) -> Iterator[tuple[Stage, Sequence[Path]]]:
    """Give the window with all it works with, and the files in it at first; take it all down again."""
    settings = loaded.settings
    with ExitStack() as stack:
        shown = stack.enter_context(_demonstration(paths.archive)) if demo else None
        outbox = Outbox(paths.outbox, paths.spool)
        stack.callback(outbox.close)
        runner = JobRunner()
        takes = KeptTakes(paths.takes)
        doorway = Doorway()
        engine = Engine(
            outbox,
            runner.listen,
            take_up_old_jobs=True,
            rules=settings.delivery.rules(),
            audit=AuditTrail(paths.audit),
            doorway=doorway,
        )
        engine.know(takes)
        left = unfinished(outbox)

        def save(wanted: Settings, base: Settings) -> Settings:
            return store.save(paths, wanted, base=base).settings

        name = QCoreApplication.translate("app", "Demo PACS (built in)")
        built_in = (shown.destination(name),) if shown else ()
        known = History(outbox), WorklistCache(paths.worklists)
        fetched = FetchedFiles(paths.fetched)
        fetched.clean(outbox.known.needed())
        captured = CapturedFiles(paths.captured)
        captured.clear_halves()
        _tidy(captured, outbox)
        stack.callback(_tidy, captured, outbox)
        backend = Backend(engine, outbox, save, built_in, *known, AuditTrail(paths.audit), fetched)
        forwarder = AuditForwarder(AuditTrail(paths.audit), settings.audit.server())
        backend = replace(
            backend,
            doorway=doorway,
            takes=takes,
            unpacked=_unpacked(paths, outbox),
            capture=CaptureDoors(
                captured, partial(_left, captured, outbox), partial(_tidy, captured, outbox)
            ),
            forwarder=forwarder,
            defaults=loaded.lower,
            log_file=paths.log_file,
            write_bundle=partial(_write_bundle, paths),
            use_log_level=log.set_file_level,
        )
        memory = QSettings(str(paths.data / "window.ini"), QSettings.Format.IniFormat)

        def make(settings: Settings) -> MainWindow:
            return MainWindow(backend, runner, settings, memory, unfinished=left)

        stage = Stage(settings, languages, make)
        stack.callback(runner.shutdown)
        forwarder.start()
        stack.callback(forwarder.stop, finish=False)
        engine.start()
        stack.callback(engine.stop)
        stack.callback(stage.end)
        yield stage, shown.samples if shown else ()


def _tidy(captured: CapturedFiles, outbox: Outbox) -> None:
    """Remove the captured originals that are stored."""
    if captured.left():
        stored, _waiting = outbox.known.in_folder(captured.folder())
        captured.clean(stored)


def _left(captured: CapturedFiles, outbox: Outbox) -> list[Path]:
    """Return the captured originals that were never sent."""
    if not captured.left():
        return []
    stored, waiting = outbox.known.in_folder(captured.folder())
    return captured.left(stored | waiting)


def _write_bundle(paths: Paths, target: Path, checkpoint: Callable[[], None]) -> None:
    """Write a support bundle about the settings as they are now."""
    from sendtopacs.support.bundle import SupportBundle  # noqa: PLC0415 - written seldom

    SupportBundle(paths, store.load(paths, set_aside=False)).write(target, checkpoint)


def _say_unexpected(
    stage: Stage, kind: type[BaseException], failure: BaseException, trace: TracebackType | None
) -> None:
    """Say and log an error of the program itself: the outer wall of everything the window does."""
    _log.error("unexpected error in the window", exc_info=(kind, failure, trace))
    stage.window.outbox_line.show_trouble(logs.internal(failure))


def _demonstration(folder: Path) -> AbstractContextManager[Demonstration]:
    from sendtopacs.demo import demonstration  # noqa: PLC0415 - brings pynetdicom

    return demonstration(folder)


def _show_failure(problem: Problem) -> None:
    """Say why there is no window: nothing runs yet that a modal box could hold up."""
    box = QMessageBox(QMessageBox.Icon.Critical, "SendToPACS", in_words(problem))
    box.setDetailedText(report([Reported(problem, "start")]))
    box.exec()
