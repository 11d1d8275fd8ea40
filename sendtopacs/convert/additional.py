"""Adds the Additional Info of the settings and the list to a data set (statement, 4.4)."""

from __future__ import annotations

from sendtopacs.convert.dataset import DataSet, Element
from sendtopacs.model import tags
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.problems import Problem


def add(data_set: DataSet, tag_text: str, value: str) -> None:
    """Add `value` under the tag, with its creator where it is private; nothing where either is empty.

    Raises ConversionError for a tag or a value that may not be written.
    """
    if not tag_text or not value:
        return
    tag = tags.parse_tag(tag_text)
    if isinstance(tag, Problem):
        raise ConversionError(tag)
    for found in tags.check_value(tag, value):
        raise ConversionError(found)
    if tag.private:
        data_set.add(Element(tag.creator_number, "LO", tags.PRIVATE_CREATOR))
    data_set.add(Element(tag.number, tag.vr, value, tag.keyword))
