"""PDFs: locked ones, what they hold beyond pages, their title, and their pages as pictures."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from sendtopacs.becomes import document_title, target
from sendtopacs.convert import pdf_pages, worker
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.charset import character_set
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import DocumentDetails, FileChoice, PdfAs
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.profile import ConversionProfile, LosslessImages, Preset
from sendtopacs.plan import PlanOptions, make_plan

Tool = Callable[..., Any]
Convert = Callable[..., ConvertedFile]
Lock = Callable[..., Path]

DRAWN = {"SOPClassUID": sop.SECONDARY_CAPTURE, "TransferSyntaxUID": sop.JPEG_BASELINE}
RED, BLUE = (200, 30, 30), (30, 30, 200)


@pytest.fixture
def lock(media: Path, tmp_path: Path, tool: Tool) -> Lock:
    """Give a function that encrypts the sample: lock(user password, owner password, key length)."""

    def run(user: str, owner: str, bits: str, *options: str) -> Path:
        locked = tmp_path / "locked.pdf"
        weak = ["--allow-weak-crypto"] if bits in ("40", "128") else []
        source = media / "consent form.pdf"
        made = tool("qpdf", *weak, "--encrypt", user, owner, bits, *options, "--", source, locked)
        assert made.returncode == 0, made.stderr
        return locked

    return run


CIPHERS = [("40",), ("128",), ("128", "--use-aes=y"), ("256",)]


def encapsulated(path: Path) -> bytes:
    """Return the document in an object."""
    held = pydicom.dcmread(path)
    return bytes(held.EncapsulatedDocument[: held.EncapsulatedDocumentLength])


@pytest.mark.parametrize("cipher", CIPHERS, ids=" ".join)
def test_a_locked_pdf_is_stored_openable_once_somebody_gives_its_password(
    lock: Lock, convert: Convert, tmp_path: Path, errors: Any, cipher: tuple[str, ...]
) -> None:
    path = lock("sésame", "owner", *cipher)
    for passwords, code in (((), "pdf-password"), (("wrong",), "pdf-password-wrong")):
        problem = inspect(path, passwords).problem
        assert problem is not None
        assert problem.code == code
    item = inspect(path, ["wrong", "sésame"])
    assert isinstance(item.details, DocumentDetails)
    assert (item.details.pages, item.details.title) == (3, "Consent to photography")
    assert item.choice.password == "sésame"
    assert "sésame" not in repr(item)

    made = convert(path, passwords=["sésame"])
    stored = tmp_path / "stored.pdf"
    stored.write_bytes(encapsulated(made.path))
    reader = PdfReader(stored)
    assert not reader.is_encrypted
    assert len(reader.pages) == 3
    assert "sésame".encode() not in made.path.read_bytes()
    assert errors(made.path) == []


def test_the_owners_password_opens_it_too(lock: Lock) -> None:
    assert inspect(lock("user", "owner", "256"), ["owner"]).problem is None


@pytest.mark.parametrize("cipher", CIPHERS, ids=" ".join)
def test_one_that_opens_without_a_password_stays_byte_for_byte(
    lock: Lock, convert: Convert, cipher: tuple[str, ...]
) -> None:
    path = lock("", "owner", *cipher)
    item = inspect(path)
    assert item.problem is None
    assert isinstance(item.details, DocumentDetails)
    assert (item.details.pages, item.choice.password) == (3, "")
    assert encapsulated(convert(path).path) == path.read_bytes()


def test_a_locked_pdf_that_is_damaged_is_refused(lock: Lock) -> None:
    path = lock("user", "owner", "256")
    raw = path.read_bytes()
    path.write_bytes(raw[:200] + b"%%EOF")
    problem = inspect(path, ["user"]).problem
    assert problem is not None
    assert problem.code in ("pdf-damaged", "pdf-password-wrong")


# -- what else is in it --------------------------------------------------------------------------------------


def with_javascript(writer: PdfWriter) -> None:
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("x")}
    )
    programs = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("first"), action])})
    writer.root_object[NameObject("/Names")] = DictionaryObject({NameObject("/JavaScript"): programs})


def with_javascript_on_a_button(writer: PdfWriter) -> None:
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("x")}
    )
    annotation = DictionaryObject({NameObject("/Subtype"): NameObject("/Widget"), NameObject("/A"): action})
    writer.pages[0][NameObject("/Annots")] = ArrayObject([annotation])


def with_an_attachment(writer: PdfWriter) -> None:
    writer.add_attachment("list.csv", b"a,b\n")


def with_a_launch_action(writer: PdfWriter) -> None:
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("calc.exe")}
    )
    writer.root_object[NameObject("/OpenAction")] = action


@pytest.mark.parametrize(
    ("add", "code"),
    [
        (with_javascript, "pdf-javascript"),
        (with_javascript_on_a_button, "pdf-javascript"),
        (with_an_attachment, "pdf-attachments"),
        (with_a_launch_action, "pdf-launch"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_what_a_pdf_holds_beyond_pages_is_said(
    tmp_path: Path, tool: Tool, add: Callable[[PdfWriter], None], code: str, packed: bool
) -> None:
    path, writer = tmp_path / "a.pdf", PdfWriter()
    writer.add_blank_page(100, 100)
    add(writer)
    writer.write(path)
    if packed:  # in streams of objects, as most programs write them today
        other = tmp_path / "packed.pdf"
        assert tool("qpdf", "--object-streams=generate", path, other).returncode == 0
        path = other
    item = inspect(path)
    assert item.problem is None
    assert [w.code for w in item.warnings] == [code]


def test_an_ordinary_pdf_has_no_warning(media: Path) -> None:
    assert inspect(media / "consent form.pdf").warnings == ()


# -- its title -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "chosen", "title"),
    [
        (Preset.STATEMENT, "", "consent form"),
        (Preset.RECOMMENDED, "", "Consent to photography"),
        (Preset.STATEMENT, "Form 7", "Form 7"),
        (Preset.RECOMMENDED, "Form 7", "Form 7"),
    ],
)
def test_the_title(media: Path, preset: Preset, chosen: str, title: str) -> None:
    item = dataclasses.replace(inspect(media / "consent form.pdf"), choice=FileChoice(title=chosen))
    assert document_title(item, preset) == title
    options = PlanOptions(None, output_folder=media, profile=ConversionProfile(preset=preset))
    assert make_plan([item], FormValues(), options).instances[0].title == title


def test_an_own_title_that_the_character_set_cannot_hold_gives_way(media: Path) -> None:
    item = inspect(media / "consent form.pdf")
    item = dataclasses.replace(item, details=DocumentDetails(1, "Ž"))
    assert document_title(item, Preset.RECOMMENDED, character_set("ISO_IR 100")) == "consent form"


@pytest.mark.parametrize(("chosen", "code"), [("a\0b", "control-characters"), ("x" * 1025, "too-long")])
def test_a_title_that_cannot_be_written_blocks(media: Path, chosen: str, code: str) -> None:
    item = dataclasses.replace(inspect(media / "consent form.pdf"), choice=FileChoice(title=chosen))
    plan = make_plan([item], FormValues(), PlanOptions(None, output_folder=media))
    assert code in {p.code for p in plan.blocking if p.field == "DocumentTitle"}


# -- its pages as pictures -----------------------------------------------------------------------------------


@pytest.fixture
def two_pages(tmp_path: Path) -> Path:
    """Give a PDF with a page that is red on the left and blue on the right, and a smaller one."""
    path = tmp_path / "pages.pdf"
    first = Image.new("RGB", (400, 200), RED)
    first.paste(BLUE, (200, 0, 400, 200))
    first.save(path, save_all=True, append_images=[Image.new("RGB", (200, 100), RED)], resolution=100)
    return path


def planned(path: Path, pdf_as: PdfAs, **profile: Any) -> Any:
    item = inspect(path)
    assert item.problem is None
    made = ConversionProfile(pdf_as=pdf_as, pdf_dpi=100, **profile)
    return make_plan([item], FormValues(), PlanOptions(None, output_folder=path.parent, profile=made))


def changes(instance: Any, **more: Any) -> dict[str, Any]:
    names = ("SOPClassUID", "TransferSyntaxUID", "page", "pages", "dpi", "password")
    return {name: getattr(instance, name) for name in names} | more


def test_each_page_becomes_a_picture(
    two_pages: Path, convert: Convert, errors: Any, tool: Tool, tmp_path: Path
) -> None:
    instances = planned(two_pages, PdfAs.INSTANCES).instances
    assert [(i.page, i.InstanceNumber) for i in instances] == [(0, 1), (1, 2)]
    made = [convert(two_pages, **changes(i)) for i in instances]
    held = [pydicom.dcmread(one.path) for one in made]
    assert [(h.Rows, h.Columns) for h in held] == [(200, 400), (100, 200)]
    assert {h.SOPClassUID for h in held} == {sop.SECONDARY_CAPTURE}
    assert (held[0].ConversionType, held[0].BurnedInAnnotation) == ("WSD", "YES")
    pixels = held[0].pixel_array
    assert np.abs(pixels[100, 100].astype(int) - RED).max() < 12
    assert np.abs(pixels[100, 300].astype(int) - BLUE).max() < 12
    for one in made:
        assert errors(one.path) == []
        assert tool("dcmj2pnm", one.path, tmp_path / "out.ppm").returncode == 0


def test_all_pages_become_frames_of_one_object(two_pages: Path, convert: Convert, errors: Any) -> None:
    (instance,) = planned(two_pages, PdfAs.MULTI_FRAME).instances
    made = convert(two_pages, **changes(instance))
    held = pydicom.dcmread(made.path)
    assert held.SOPClassUID == sop.MULTIFRAME_TRUE_COLOR_SC
    assert (held.NumberOfFrames, held.Rows, held.Columns) == (2, 200, 400)
    pixels = held.pixel_array
    assert pixels[1, 5, 5].min() > 240  # the smaller page lies in the middle of a white sheet
    assert np.abs(pixels[1, 100, 200].astype(int) - RED).max() < 12
    assert errors(made.path) == []


def test_a_single_page_is_no_multi_frame_object(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    Image.new("RGB", (40, 20)).save(path)
    (instance,) = planned(path, PdfAs.MULTI_FRAME).instances
    assert instance.SOPClassUID == sop.SECONDARY_CAPTURE


def test_a_file_may_be_chosen_otherwise_than_the_settings(two_pages: Path) -> None:
    item = dataclasses.replace(inspect(two_pages), choice=FileChoice(pdf_as=PdfAs.INSTANCES))
    profile = ConversionProfile()
    assert target(item, profile) == (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE)
    assert len(make_plan([item], FormValues(), PlanOptions(None, profile=profile)).instances) == 2


def test_pages_stay_lossless_where_the_destination_wants_it(two_pages: Path, convert: Convert) -> None:
    instance = planned(two_pages, PdfAs.INSTANCES, lossless_images=LosslessImages.NATIVE).instances[0]
    held = pydicom.dcmread(convert(two_pages, **changes(instance)).path)
    assert held.file_meta.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN
    assert np.abs(held.pixel_array[100, 300].astype(int) - BLUE).max() < 4
    assert "LossyImageCompression" not in held


def test_pages_of_a_locked_pdf_are_drawn(lock: Lock, convert: Convert) -> None:
    path = lock("secret", "owner", "256")
    held = pydicom.dcmread(
        convert(
            path,
            passwords=["secret"],
            SOPClassUID=sop.SECONDARY_CAPTURE,
            TransferSyntaxUID=sop.JPEG_BASELINE,
            dpi=72,
        ).path
    )
    assert (held.Rows, held.Columns) == (842, 595)


@pytest.mark.parametrize(
    ("size", "dpi", "code"),
    [((14_400, 14_400), 600, "pdf-page-too-large"), ((100, 100), 72, "pdf-page-undrawable")],
)
def test_a_page_that_cannot_be_drawn_says_so(
    tmp_path: Path, convert: Convert, size: tuple[int, int], dpi: int, code: str
) -> None:
    path, writer = tmp_path / "a.pdf", PdfWriter()
    writer.add_blank_page(*size)
    writer.write(path)
    page = 0 if code == "pdf-page-too-large" else 5
    with pytest.raises(SourceError) as caught:
        convert(
            path, SOPClassUID=sop.SECONDARY_CAPTURE, TransferSyntaxUID=sop.JPEG_BASELINE, dpi=dpi, page=page
        )
    assert caught.value.problem.code == code


def test_a_page_that_takes_for_ever_is_given_up(
    two_pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "TIME_LIMIT_S", 0.0)
    with pytest.raises(SourceError) as caught:
        pdf_pages.draw(two_pages, 0, pdf_pages.Drawing(dpi=72), tmp_path / "page.ppm", lambda: None)
    assert caught.value.problem.code == "pdf-page-undrawable"


def test_a_count_of_pages_that_cannot_be_is_not_believed(media: Path, tmp_path: Path) -> None:
    raw = (media / "consent form.pdf").read_bytes()
    assert raw.count(b"/Count 3") == 1
    (tmp_path / "a.pdf").write_bytes(raw.replace(b"/Count 3", b"/Count 999999999"))
    details = inspect(tmp_path / "a.pdf").details
    assert isinstance(details, DocumentDetails)
    assert details.pages == 3
