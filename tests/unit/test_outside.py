"""What other programs may say: options, addresses, and what is refused of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sendtopacs.cli import is_for_us
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.outside import Call, from_json, is_call, read_call

PATIENT = {"PatientID": "P-1", "AccessionNumber": "A 17"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--patient-id", "P-1", "--accession=A 17", "--worklist", "RIS"],
        ["sendtopacs://open?patient-id=P-1&accession=A%2017&worklist=RIS"],
        ["SendToPACS:open?patient-id=P-1&accession=A+17&worklist=RIS"],
    ],
)
def test_options_and_addresses_say_the_same(arguments: list[str]) -> None:
    call = read_call([*arguments, "wound.jpg", "file:///photos/%C5%BE%201.jpg"])
    assert call == Call(PATIENT, "RIS", (Path("wound.jpg"), Path("/photos/ž 1.jpg")))
    assert not is_for_us(arguments)
    assert is_call(arguments)


def test_what_is_handed_on_comes_out_the_same(tmp_path: Path) -> None:
    call = Call(PATIENT, "RIS", (tmp_path / "a.jpg",), "wound", tmp_path / "state.json")
    assert from_json(call.as_json()) == call
    assert from_json(Call().as_json()) == Call()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--patient-id", "*"],
        ["--patient-id", "P?"],
        ["--patient-id", "A\\B"],
        ["--patient-id", "x" * 65],
        ["--birth-date", "yesterday"],
        ["--sex", "X"],
        ["--accession"],
        ["wound.jpg", "--send"],
        ["sendtopacs://open?patient-id=1&json=/etc/passwd"],  # an address names no file to write
        ["sendtopacs://open?file=/etc/passwd"],
        ["sendtopacs://open?to=MAIN"],
        ["sendtopacs://open?patient-id=1&send=1"],
        ["sendtopacs://open?patient-id=" + "1" * 5000],
    ],
)
def test_what_is_refused(arguments: list[str]) -> None:
    with pytest.raises(ValuesError) as caught:
        read_call(arguments)
    for problem in caught.value.problems:
        assert "passwd" not in sentence(problem)


def test_what_is_no_call() -> None:
    for arguments in (
        ["send", "sendtopacs.jpg", "--to", "MAIN", "--worklist", "RIS"],
        ["--version"],
        ["--help"],
    ):
        assert is_for_us(arguments)
    for arguments in (["wound.jpg"], []):
        assert not is_for_us(arguments)
        assert read_call(arguments).values == {}
