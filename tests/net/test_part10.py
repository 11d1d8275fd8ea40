"""The beginning of Part 10 files, as other programs write them too."""

from __future__ import annotations

import struct

import pytest

from sendtopacs.net.part10 import NotPart10, read_file_meta

SYNTAX = b"1.2.840.10008.1.2.1\0"
INSTANCE = b"1.2.3.4\0"
DATA_SET = b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100"


def short(element, vr, value):
    return struct.pack("<HH2sH", 2, element, vr, len(value)) + value


def long(element, vr, value):
    return struct.pack("<HH2sHL", 2, element, vr, 0, len(value)) + value


VERSION = long(1, b"OB", b"\0\1")
UIDS = short(3, b"UI", INSTANCE) + short(0x10, b"UI", SYNTAX)
PRIVATE = short(0x100, b"UI", b"1.2.3.99") + long(0x102, b"OB", b"x" * 40)
START = b"\0" * 128 + b"DICM"
GOOD = VERSION + UIDS
FORMS = {
    "with its group length": short(0, b"UL", struct.pack("<L", len(GOOD))) + GOOD,
    "without a group length": GOOD,
    "with a wrong group length": short(0, b"UL", struct.pack("<L", 9999)) + GOOD,
    "with private information": GOOD + PRIVATE,
}


@pytest.fixture
def opened(tmp_path):
    streams = []

    def write(content):
        path = tmp_path / "file.dcm"
        path.write_bytes(content)
        streams.append(path.open("rb", buffering=0))
        return streams[-1]

    yield write
    for stream in streams:
        stream.close()


@pytest.mark.parametrize("form", FORMS)
def test_the_data_set_is_found(form, opened):
    stream = opened(START + FORMS[form] + DATA_SET)
    meta = read_file_meta(stream)
    assert (meta.TransferSyntaxUID, meta.MediaStorageSOPInstanceUID) == ("1.2.840.10008.1.2.1", "1.2.3.4")
    stream.seek(meta.data_set_offset)
    assert stream.read() == DATA_SET


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"DICM",
        b"\0" * 128,
        b"\xff\xd8\xff\xe0" * 100,
        START + UIDS[:20],
        START + b"\x02\x00\x01\x00OB\0\0",
        START + struct.pack("<HH2sHL", 2, 1, b"OB", 0, 0xFFFFFFFF),
    ],
)
def test_what_is_no_part_10_file(content, opened):
    with pytest.raises(NotPart10):
        read_file_meta(opened(content))
