"""What the command line takes for single files: titles, info, passwords, pages as pictures; and `show`."""

from __future__ import annotations

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image

from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.model import sop

PATIENT = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1"]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Run:
    """Give a function that runs the command line; it returns the exit code, standard output and error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return run_it


@pytest.fixture
def tagged(home: Path) -> None:
    """Set an Additional Info tag."""
    home.mkdir()
    (home / "settings.toml").write_text('[general]\nadditional_info_tag = "ImageComments"\n')


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Give a folder with two photos and a PDF of two pages."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name in ("a.jpg", "b=c.jpg"):
        Image.new("RGB", (40, 20), (200, 30, 30)).save(folder / name)
    page = Image.new("RGB", (40, 20), (30, 30, 200))
    page.save(folder / "d.pdf", save_all=True, append_images=[page])
    return folder


@pytest.fixture
def locked(tmp_path: Path, files: Path) -> Path:
    """Give a PDF that opens with 'sesame'."""
    path = tmp_path / "locked.pdf"
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.fail("no qpdf") if os.environ.get("CI") else pytest.skip("no qpdf")
    command = [qpdf, "--encrypt", "sesame", "x", "256", "--", str(files / "d.pdf"), str(path)]
    subprocess.run(command, check=True)
    return path


def made(out: Path) -> dict[str, Any]:
    return {path.stem: pydicom.dcmread(path) for path in out.glob("*.dcm")}


def test_info_goes_to_the_file_that_it_names(run: Run, tagged: None, files: Path, tmp_path: Path) -> None:
    info = ("--info", f"{files}/a.jpg=left = foot", "--info", "b=c.jpg=right foot")
    assert run("convert", files, "--out", tmp_path / "out", *PATIENT, *info)[0] == 0
    held = made(tmp_path / "out")
    assert held["a"].ImageComments == "left = foot"
    assert held["b=c"].ImageComments == "right foot"
    assert "ImageComments" not in held["d"]


def test_a_description_goes_to_the_picture_that_it_names(run: Run, files: Path, tmp_path: Path) -> None:
    said = ("--description", "a.jpg=Wunde über dem Knöchel", "--title", "d.pdf=Form 7")
    assert run("convert", files, "--out", tmp_path / "out", *PATIENT, *said, "--pdf-as", "instances")[0] == 0
    held = made(tmp_path / "out")
    assert held["a"].ImageComments == "Wunde über dem Knöchel"
    assert "ImageComments" not in held["b=c"]
    assert held["d"].ImageComments == "Form 7"  # its pages are pictures now, which have no title


@pytest.mark.parametrize(
    ("tag", "arguments", "said"),
    [
        ("ImageComments", ["--info", "z.jpg=x"], "Number 1 of the --info options"),
        ("ImageComments", ["--title", "nonsense"], "Number 1 of the --title options"),
        ("PatientAge", ["--info", "a.jpg=old"], "a.jpg: PatientAge"),
        ("", ["--info", "a.jpg=x"], "no Additional Info tag"),
        ("", ["--pdf-as", "d.pdf=slides"], "slides is nothing that a PDF can become"),
        ("", ["--pdf-as", "slides"], "Write --pdf-as document, instances or multi-frame"),
        ("", ["--pdf-as", "e.pdf=document"], "Number 1 of the --pdf-as options"),
        ("", ["--pdf-as", "a.jpg=document"], "a.jpg is no PDF"),
        ("", ["--title", "a.jpg=Wound"], "a.jpg has no title"),
        ("", ["--description", "d.pdf=Wound"], "d.pdf is neither photo nor video"),
        ("", ["--description", "a.jpg=" + "x" * 10241], "ImageComments"),
        ("ImageComments", ["--description", "a.jpg=x", "--info", "a.jpg=y"], "Clear one of them"),
        ("", ["--file-profile", "a.jpg=Wounds"], "Wounds"),
        ("", ["--set", "SpecificCharacterSet=KOI8-R"], "ISO_IR 192 (Unicode) holds every language"),
        ("", ["--set", "SpecificCharacterSet=GBK"], "GB18030"),
        ("", ["--password-file", os.devnull], "holds no password"),
        ("", ["--title", "d.pdf=" + "x" * 1025], "DocumentTitle"),
    ],
)
def test_what_makes_no_sense_is_said_and_nothing_is_made(
    run: Run, home: Path, files: Path, tmp_path: Path, tag: str, arguments: list[str], said: str
) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(f'[general]\nadditional_info_tag = "{tag}"\n')
    code, _, error = run("convert", files, "--out", tmp_path / "out", *PATIENT, *arguments)
    assert code == 2
    assert said in error
    assert not list((tmp_path / "out").iterdir())


def test_info_for_a_dicom_file_is_refused(run: Run, tagged: None, files: Path, tmp_path: Path) -> None:
    run("convert", files / "a.jpg", "--out", tmp_path, *PATIENT)
    code, _, error = run("convert", tmp_path / "a.dcm", "--out", tmp_path / "out", "--info", "a.dcm=x")
    assert code == 2
    assert "a.dcm is a DICOM file" in error


def test_a_title_and_pages_as_pictures(run: Run, files: Path, tmp_path: Path) -> None:
    run("convert", files / "d.pdf", "--out", tmp_path / "one", *PATIENT, "--title", "d.pdf=Form 7")
    assert made(tmp_path / "one")["d"].DocumentTitle == "Form 7"
    run("convert", files / "d.pdf", "--out", tmp_path / "two", *PATIENT, "--pdf-as", "instances")
    assert set(made(tmp_path / "two")) == {"d", "d-002"}
    word = ("--pdf-as", "d.pdf=multi-frame", "--pdf-as", "document")
    run("convert", files / "d.pdf", "--out", tmp_path / "three", *PATIENT, *word)
    held = made(tmp_path / "three")["d"]
    assert (held.SOPClassUID, held.NumberOfFrames) == (sop.MULTIFRAME_TRUE_COLOR_SC, 2)


def test_a_locked_pdf_needs_its_password_from_a_file(
    run: Run, locked: Path, archive: Archive, tmp_path: Path, home: Path
) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    code, _, error = run("send", locked, "--to", to, *PATIENT)
    assert code == 1
    assert "opens only with its password" in error
    secrets = tmp_path / "passwords"
    secrets.write_text("wrong\nsesame\n")
    code, out, error = run("send", locked, "--to", to, *PATIENT, "--password-file", secrets, "--json")
    assert code == 0, error
    assert "sesame" not in out + error
    with sqlite3.connect(home / "outbox.sqlite") as outbox:
        (planned,) = outbox.execute("SELECT planned FROM instance").fetchone()
    outbox.close()
    assert "sesame" not in planned
    assert "sesame" not in (home / "logs" / "sendtopacs.log").read_text()


def test_a_password_that_is_not_the_documents_is_said(run: Run, locked: Path, tmp_path: Path) -> None:
    secrets = tmp_path / "passwords"
    secrets.write_text("wrong\n")
    code, out, error = run(
        "convert", locked, "--out", tmp_path / "out", *PATIENT, "--password-file", secrets, "--json"
    )
    assert code == 1
    assert "none of the passwords that were given opens it" in error
    (item,) = json.loads(out.splitlines()[-1])["items"]
    assert "none of the passwords" in item["reason"]
    assert "wrong" not in error + out


@pytest.mark.parametrize("term", ["ISO 2022 IR 87", "\\ISO 2022 IR 87", "ISO 2022 IR 6\\ISO 2022 IR 87"])
def test_a_character_set_is_taken_as_dicom_writes_it_too(
    term: str, run: Run, files: Path, tmp_path: Path
) -> None:
    said = ("--set", "PatientName=Yamada^Tarou=山田^太郎", "--set", "PatientID=1")
    code, _, error = run(
        "convert", files / "a.jpg", "--out", tmp_path, *said, "--set", f"SpecificCharacterSet={term}"
    )
    assert code == 0, error
    held = made(tmp_path)["a"]
    assert list(held.SpecificCharacterSet) == ["", "ISO 2022 IR 87"]
    assert held.PatientName == "Yamada^Tarou=山田^太郎"


def test_pages_as_pictures_where_there_is_no_pdf(run: Run, files: Path, tmp_path: Path) -> None:
    code, _, error = run("convert", files / "a.jpg", "--out", tmp_path, *PATIENT, "--pdf-as", "instances")
    assert code == 0
    assert "None of the files is a PDF" in error


def test_what_cannot_be_joined_is_named(run: Run, files: Path, tmp_path: Path) -> None:
    Image.new("RGB", (10, 10)).save(tmp_path / "small.png")
    page = Image.new("RGB", (40, 20))
    page.save(tmp_path / "scan.tif", save_all=True, append_images=[page])
    (tmp_path / "cut.jpg").write_bytes((files / "a.jpg").read_bytes()[:300])
    for others, said in (
        (["small.png"], "a.jpg and small.png cannot become one object"),
        (["scan.tif"], "scan.tif cannot be joined with others"),
        ([], "Only 1 of the files can be joined"),
        (["cut.jpg"], "Only 1 of the files can be joined"),
    ):
        paths = [tmp_path / name for name in others]
        code, _, error = run(
            "convert", files / "a.jpg", *paths, "--out", tmp_path / "out", *PATIENT, "--join"
        )
        assert code == 2
        assert said in error
        assert not list((tmp_path / "out").iterdir())


def test_or_from_standard_input(
    run: Run, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"sesame\n")))
    code, _, _ = run("convert", locked, "--out", tmp_path / "out", *PATIENT, "--password-file", "-")
    assert code == 0
    assert made(tmp_path / "out")["locked"].EncapsulatedDocument.startswith(b"%PDF-")


def test_a_password_file_that_cannot_be_read(run: Run, files: Path, tmp_path: Path) -> None:
    arguments = ("--out", tmp_path / "out", "--password-file", tmp_path / "none")
    code, _, error = run("convert", files, *arguments, *PATIENT)
    assert code == 2
    assert "passwords cannot be read" in error


def test_what_a_pdf_holds_beyond_pages_is_said(run: Run, files: Path, tmp_path: Path) -> None:
    from pypdf import PdfWriter  # noqa: PLC0415

    writer = PdfWriter(clone_from=files / "d.pdf")
    writer.add_attachment("x.txt", b"x")
    writer.write(files / "d.pdf")
    code, out, error = run("convert", files / "d.pdf", "--out", tmp_path / "out", *PATIENT, "--json")
    assert code == 0
    assert "other files attached" in error
    assert "other files attached" in json.loads(out.splitlines()[-1])["items"][0]["warning"]


def test_show_prints_what_convert_writes(run: Run, files: Path, tmp_path: Path) -> None:
    code, out, _ = run("show", files, *PATIENT, "--json")
    assert code == 0
    objects = [json.loads(line) for line in out.splitlines()]
    shown = {Path(o["source"]).stem: o["attributes"] for o in objects if o["event"] == "object"}
    run("convert", files, "--out", tmp_path / "out", *PATIENT)
    for stem, held in made(tmp_path / "out").items():
        tags = {f"({e.tag.group:04X},{e.tag.element:04X})" for e in [*held.file_meta, *held]}
        assert {line["tag"] for line in shown[stem] if not line["depth"]} == tags
        names = {line["tag"]: line["value"] for line in shown[stem]}
        assert names["(0010,0010)"] == "ŠIMKUTĖ^Ona"
    assert not list(Path(tmp_path, "home", "spool").glob("*"))


def test_show_prints_lines_for_a_person_and_says_what_cannot_be_shown(
    run: Run, files: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0nonsense")
    code, out, error = run(
        "show", files / "a.jpg", tmp_path / "broken.jpg", *PATIENT, "--preset", "recommended"
    )
    assert code == 1
    assert "broken.jpg" in error
    assert "(0028,0010) US Rows: 20" in out
    assert "    (0008,0104) LO Code Meaning: Entire body" in out  # within its sequence
    code, _, error = run("show", files / "a.jpg", "--set", "PatientName=X")
    assert code == 2
    assert "PatientID is required" in error


def test_what_conversion_remarks_is_said_on_standard_error_too(run: Run, tmp_path: Path) -> None:
    Image.fromarray((np.arange(64 * 64).reshape(64, 64) * 16).astype(np.uint16)).save(tmp_path / "deep.png")
    for quiet in ((), ("-q",)):
        code, _, error = run("convert", tmp_path / "deep.png", "--out", tmp_path / "out", *PATIENT, *quiet)
        assert code == 0
        assert ("deep.png: Reduced to 256 shades of grey" in error) == (not quiet)
