"""What somebody said of single files, as it is written and what is wrong with it: part of making a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sendtopacs.becomes import TITLED, document_title, pictured
from sendtopacs.model.charset import CharacterSet, character_set, is_character_set
from sendtopacs.model.items import DicomDetails, SourceItem
from sendtopacs.model.job import JobHeader
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.tags import Tag, check_info, parse_tag
from sendtopacs.model.valuerep import check_encodable, check_vr


def title(item: SourceItem, header: JobHeader) -> str:
    """Return the Document Title; '' of what has none."""
    if not isinstance(item.details, TITLED):
        return ""
    known = is_character_set(header.character_set)
    return document_title(item, header.profile.preset, character_set(header.character_set) if known else None)


def description(item: SourceItem, profile: ConversionProfile) -> str:
    """Return the Image Comments of what a file becomes; '' of what is no picture (PS3.3 C.7.6.1)."""
    return (item.choice.description or item.choice.title) if pictured(item, profile) else ""


def file_problems(
    usable: Iterable[SourceItem], profile: ConversionProfile, charset: CharacterSet
) -> Iterator[Problem]:
    """Find what cannot be written as somebody said it."""
    items = [item for item in usable if not isinstance(item.details, DicomDetails)]
    yield from _titles(items, profile, charset)
    for item in items:
        name = item.file.path.name
        yield from check_info(profile.additional_info_tag, item.choice.additional_info, name, charset)
        yield from description_problems(item, profile, charset)
        if item.choice.profile is not None:
            said = item.choice.profile.SeriesDescription
            yield from check_encodable("SeriesDescription", said, charset)


def description_problems(
    item: SourceItem, profile: ConversionProfile, charset: CharacterSet | None
) -> Iterator[Problem]:
    """Find what cannot be written of what somebody said a picture shows; without a set, not its letters."""
    text = description(item, profile)
    if text and item.choice.additional_info and _same_place(profile.additional_info_tag):
        yield error("description-and-info", file=item.file.path.name)
    yield from check_vr("LT", text, "ImageComments")
    if charset is not None:
        yield from check_encodable("ImageComments", text, charset)


def _same_place(tag_text: str) -> bool:
    """Tell whether additional info goes where descriptions do."""
    tag = parse_tag(tag_text) if tag_text else None
    return isinstance(tag, Tag) and tag.keyword == "ImageComments"


def _titles(
    items: Iterable[SourceItem], profile: ConversionProfile, charset: CharacterSet
) -> Iterator[Problem]:
    """Check the document titles: most are file names, which nobody typed with a character set in mind."""
    titled = (item for item in items if isinstance(item.details, TITLED))
    for text in sorted({document_title(item, profile.preset, charset) for item in titled}):
        yield from check_vr("ST", text, "DocumentTitle") or check_encodable("DocumentTitle", text, charset)
