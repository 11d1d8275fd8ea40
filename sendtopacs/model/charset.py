"""The thirty character sets of the statement's section 6: what they are called, what they can hold.

PS3.3 C.12.1.1.2, PS3.5 6.1.2. Sets with code extensions ('ISO 2022 ...') are multi-valued in (0008,0005):
a single one is not valid for one-byte sets, which are then written as their ISO_IR twin.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class CharacterSet:
    """One choice of the statement's list."""

    term: str  # as the statement prints it; '' for the default repertoire
    label: str
    codec: str  # Python's
    values: tuple[str, ...]  # what (0008,0005) gets; () means absent

    def can_encode(self, text: str) -> bool:
        """Tell whether every character of `text` can be written in it."""
        if text.isascii():
            return True
        if self.codec == "shift_jis":  # JIS X 0201: half-width katakana only, no kanji
            return all(c.isascii() or "\uff61" <= c <= "\uff9f" for c in text)
        try:
            encoded = text.encode(self.codec)
        except UnicodeEncodeError:
            return False
        return b"\x1b(J" not in encoded  # JIS X 0201, which these sets do not declare


_ASCII = QT_TRANSLATE_NOOP("charset", "Default repertoire (ASCII)")
_ONE_BYTE = (
    ("100", QT_TRANSLATE_NOOP("charset", "Latin alphabet No. 1 (Western European)"), "iso8859_1"),
    ("101", QT_TRANSLATE_NOOP("charset", "Latin alphabet No. 2 (Central European)"), "iso8859_2"),
    ("109", QT_TRANSLATE_NOOP("charset", "Latin alphabet No. 3 (South European)"), "iso8859_3"),
    ("110", QT_TRANSLATE_NOOP("charset", "Latin alphabet No. 4 (Baltic)"), "iso8859_4"),
    ("148", QT_TRANSLATE_NOOP("charset", "Latin alphabet No. 5 (Turkish)"), "iso8859_9"),
    ("144", QT_TRANSLATE_NOOP("charset", "Cyrillic"), "iso8859_5"),
    ("127", QT_TRANSLATE_NOOP("charset", "Arabic"), "iso8859_6"),
    ("126", QT_TRANSLATE_NOOP("charset", "Greek"), "iso8859_7"),
    ("138", QT_TRANSLATE_NOOP("charset", "Hebrew"), "iso8859_8"),
    ("13", QT_TRANSLATE_NOOP("charset", "Japanese (katakana)"), "shift_jis"),
    ("166", QT_TRANSLATE_NOOP("charset", "Thai"), "tis_620"),
)
_MANY_BYTE = (
    ("ISO 2022 IR 87", QT_TRANSLATE_NOOP("charset", "Japanese (kanji)"), "iso2022_jp"),
    ("ISO 2022 IR 159", QT_TRANSLATE_NOOP("charset", "Japanese (supplementary kanji)"), "iso2022_jp_1"),
    ("ISO 2022 IR 149", QT_TRANSLATE_NOOP("charset", "Korean"), "euc_kr"),
    ("ISO 2022 IR 58", QT_TRANSLATE_NOOP("charset", "Simplified Chinese"), "gb2312"),
)
# The supplementary kanji alone write no name: the common ones stand in the other set.
_EXTENSIONS = {"ISO 2022 IR 159": ("", "ISO 2022 IR 87", "ISO 2022 IR 159")}

CHARACTER_SETS: tuple[CharacterSet, ...] = (
    CharacterSet("", _ASCII, "ascii", ()),
    *(CharacterSet(f"ISO_IR {n}", label, codec, (f"ISO_IR {n}",)) for n, label, codec in _ONE_BYTE),
    CharacterSet("ISO 2022 IR 6", _ASCII, "ascii", ()),  # alone it is not valid
    *(CharacterSet(f"ISO 2022 IR {n}", label, codec, (f"ISO_IR {n}",)) for n, label, codec in _ONE_BYTE),
    *(
        CharacterSet(term, label, codec, _EXTENSIONS.get(term, ("", term)))
        for term, label, codec in _MANY_BYTE
    ),
    CharacterSet("GB18030", QT_TRANSLATE_NOOP("charset", "Chinese"), "gb18030", ("GB18030",)),
    CharacterSet("ISO_IR 192", "Unicode (UTF-8)", "utf_8", ("ISO_IR 192",)),
)
UTF_8 = CHARACTER_SETS[-1]

_BY_TERM = {c.term: c for c in CHARACTER_SETS}


def character_set(term: str) -> CharacterSet:
    """Return the set with this term; raise KeyError for one that the statement does not list."""
    return _BY_TERM[term]


def is_character_set(term: str) -> bool:
    """Tell whether the statement lists this term."""
    return term in _BY_TERM


def term_of(text: str) -> str:
    """Return the term whose values (0008,0005) would hold as `text`, with its backslashes; else `text`."""
    values = tuple(text.removeprefix("ISO 2022 IR 6").split("\\"))
    return next((c.term for c in CHARACTER_SETS if "\\" in text and c.values == values), text)


def in_short() -> str:
    """Return the terms in one line, Unicode and code-extension twins left out."""
    return ", ".join(c.term for c in CHARACTER_SETS if c.term and c is not UTF_8 and not _is_twin(c))


def sets_for(texts: Iterable[str]) -> list[CharacterSet]:
    """Return the sets that can hold every one of `texts`, Unicode first, code-extension twins left out."""
    texts = list(texts)
    fit = (c for c in CHARACTER_SETS if not _is_twin(c) and all(c.can_encode(t) for t in texts))
    return sorted(fit, key=lambda c: c is not UTF_8)


def _is_twin(charset: CharacterSet) -> bool:
    """Tell whether a set with code extensions writes what an ISO_IR one does."""
    return charset.term.startswith("ISO 2022") and len(charset.values) < 2
