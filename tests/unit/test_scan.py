"""How paths become items: the order in which a folder's files come."""

from __future__ import annotations

from pathlib import Path

import pytest

from sendtopacs.scan import scan


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("img10.jpg", "img2.jpg", "img1.jpg"), ("img1.jpg", "img2.jpg", "img10.jpg")),
        (("B.jpg", "a.jpg", "c.jpg"), ("a.jpg", "B.jpg", "c.jpg")),
        (("wound 2.jpg", "2.jpg", "wound.jpg"), ("2.jpg", "wound 2.jpg", "wound.jpg")),
        (("007.jpg", "7.jpg", "06.jpg"), ("06.jpg", "007.jpg", "7.jpg")),
        (("²0.jpg", "1.jpg", "٣.jpg"), ("1.jpg", "٣.jpg", "²0.jpg")),
    ],
)
def test_files_of_a_folder_come_in_the_order_in_which_people_number_them(
    tmp_path: Path, names: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    assert tuple(item.file.path.name for item in scan([tmp_path])) == expected


def test_folders_within_a_folder_come_in_that_order_too(tmp_path: Path) -> None:
    for number in (10, 9, 1):
        (tmp_path / f"day {number}").mkdir()
        (tmp_path / f"day {number}" / "a.jpg").write_bytes(b"x")
    assert [item.file.path.parent.name for item in scan([tmp_path])] == ["day 1", "day 9", "day 10"]
