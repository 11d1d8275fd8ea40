"""KEYWORD=VALUE arguments: what is taken, and what is refused."""

from __future__ import annotations

import pytest

from sendtopacs.cli.values import read_values
from sendtopacs.model.errors import ValuesError


@pytest.mark.parametrize(
    ("argument", "keyword", "value"),
    [
        ("PatientBirthDate=19700131", "PatientBirthDate", "19700131"),
        ("PatientBirthDate=1970-01-31", "PatientBirthDate", "19700131"),
        ("StudyTime=14:30", "StudyTime", "1430"),
        ("StudyTime=14:30:05", "StudyTime", "143005"),
        ("StudyTime=14:30:05.25", "StudyTime", "143005.25"),
        ("StudyTime=143005", "StudyTime", "143005"),
        ("StudyDescription=1970-01-31", "StudyDescription", "1970-01-31"),
    ],
)
def test_dates_and_times_are_taken_as_dicom_and_as_people_write_them(
    argument: str, keyword: str, value: str
) -> None:
    read = read_values([argument])
    assert value in {getattr(part, keyword, None) for part in (read.patient, read.study)}


@pytest.mark.parametrize(
    ("argument", "code"),
    [
        ("PatientBirthDate=1970-02-30", "not-a-date"),
        ("PatientBirthDate=31.01.1970", "not-a-date"),
        ("PatientBirthDate=1970-0131", "not-a-date"),
        ("StudyTime=25:00", "not-a-time"),
        ("StudyTime=14.30", "not-a-time"),
    ],
)
def test_what_is_no_date_or_time_is_refused(argument: str, code: str) -> None:
    with pytest.raises(ValuesError) as refused:
        read_values([argument])
    assert [p.code for p in refused.value.problems] == [code]
