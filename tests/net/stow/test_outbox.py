"""STOW-RS through the outbox, from the command line: each instance to its right state."""

from __future__ import annotations

import hashlib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sendtopacs.cli import main
from sendtopacs.resources import __file__ as resources

SAMPLES = Path(resources).parent / "samples"
PATIENT = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=1"]


def send(url: str, *more: str) -> int:
    files = [str(SAMPLES / "photo.jpg"), str(SAMPLES / "consent.pdf")]
    return main(["send", *files, "--to", url, *PATIENT, *more])


def test_orthanc_has_what_was_sent(orthanc):
    assert send(f"{orthanc.url}/dicom-web") == 0
    instances = orthanc.instances()
    assert len(instances) == 2
    names = {orthanc.tags(one)["PatientName"] for one in instances}
    assert names == {"ŠIMKUTĖ^Ona"}


def test_a_proof_that_the_web_cannot_give_is_refused_before_anything_is_sent(orthanc, capsys):
    assert send(f"{orthanc.url}/dicom-web", "--confirm", "commit") == 2
    assert "over the web" in capsys.readouterr().err
    assert orthanc.instances() == []
    query = f"ORTHANC@127.0.0.1:{orthanc.remote.port}"
    assert send(f"{orthanc.url}/dicom-web", "--confirm", "find", "--query", query) == 0


@pytest.mark.parametrize("number", [403, 500])
def test_a_refusal_is_no_success(web_server, number, capsys):
    server = web_server(lambda _r: (number, {}, b""))
    assert send(server.remote().web.url) in {1, 3}
    assert f"HTTP {number}" in capsys.readouterr().err


def test_the_log_names_nobody(orthanc, home: Path):
    assert send(f"{orthanc.url}/dicom-web", "--log-level", "debug") == 0
    for log in (home / "logs").iterdir():
        assert "IMKUT" not in log.read_text()
        assert "photo.jpg" not in log.read_text()


def test_the_trail_tells_who_was_sent_where_and_what_became_of_it(orthanc, capsys):
    assert send(f"{orthanc.url}/dicom-web") == 0
    assert main(["audit", "verify"]) == 0
    capsys.readouterr()
    assert main(["audit", "export", "--format", "dicom"]) == 0
    (message,) = map(ElementTree.fromstring, capsys.readouterr().out.splitlines())
    assert message.find("EventIdentification/EventID").get("csd-code") == "110104"
    assert message.find("EventIdentification").get("EventOutcomeIndicator") == "0"
    told = {one.get("UID") for one in message.iter("Instance")}
    assert told == {orthanc.tags(one)["SOPInstanceUID"] for one in orthanc.instances()}
    assert main(["audit", "export"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(",stored," in line for line in lines) == 2
    content = hashlib.sha256((SAMPLES / "photo.jpg").read_bytes()).hexdigest()
    assert any(content in line for line in lines)
