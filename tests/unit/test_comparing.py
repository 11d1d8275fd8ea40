"""What differs between two listings is found wherever it stands."""

from __future__ import annotations

from sendtopacs.convert.comparing import compared
from sendtopacs.convert.listing import Line

NAME, SEX, SEQUENCE, CODE = 0x00100010, 0x00100040, 0x00081140, 0x00080100


def line(tag: int, value: str, depth: int = 0) -> Line:
    return Line(tag, "LO", f"{tag:08X}", value, depth)


def test_each_attribute_is_held_against_the_one_in_its_place() -> None:
    before = [line(SEQUENCE, "(2 items)"), line(CODE, "a", 1), line(CODE, "b", 1), line(NAME, "Old")]
    after = [line(SEQUENCE, "(2 items)"), line(CODE, "a", 1), line(CODE, "c", 1), line(SEX, "F")]
    found = [
        (
            one.line.tag,
            one.before.value if one.before else None,
            one.after.value if one.after else None,
            one.differs,
        )
        for one in compared(before, after)
    ]
    assert found == [
        (SEQUENCE, "(2 items)", "(2 items)", False),
        (CODE, "a", "a", False),
        (CODE, "b", "c", True),
        (NAME, "Old", None, True),
        (SEX, None, "F", True),
    ]
