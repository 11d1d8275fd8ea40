"""Every code that the program uses has a sentence, and every sentence is used and whole."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from sendtopacs.model.messages import SENTENCES, counted, sentence
from sendtopacs.model.problems import note

MAKERS = {"error", "warning", "note"}


def sources() -> Iterator[Path]:
    package = Path(str(files("sendtopacs")))
    return (p for p in package.rglob("*.py") if "messages" not in p.parts)


def texts_in_code() -> set[str]:
    """Return every string literal of the program: a superset of the codes that it uses."""
    return {
        node.value
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def literal_calls() -> Iterator[tuple[str, set[str]]]:
    """Yield (code, parameter names) of every error(...), warning(...), note(...) with a literal code."""
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id=maker), args=[ast.Constant(value=str(code)), *_], keywords=keys
                ):
                    if maker in MAKERS and all(keyword.arg for keyword in keys):
                        yield code, {k.arg for k in keys if k.arg and k.arg != "field"}


def test_every_code_has_a_sentence_that_its_parameters_fill() -> None:
    for code, given in literal_calls():
        assert code in SENTENCES, code
        assert fields(SENTENCES[code]) <= given, code


def test_every_sentence_is_used() -> None:
    assert set(SENTENCES) - texts_in_code() == set()


def test_one_thing_is_not_spoken_of_as_several() -> None:
    said = [sentence(note("retrieve-count", peer="MAIN", count=n, folder="in")) for n in (0, 1, 2)]
    assert said == [f"MAIN: {what} fetched into in." for what in ("0 objects", "1 object", "2 objects")]


def test_the_sentences_for_one_say_the_same_as_those_for_several() -> None:
    assert set(SENTENCES) >= counted.CODES
    for code, text in counted.ONE.items():
        assert text != SENTENCES[code]
        assert fields(text) == fields(SENTENCES[code]), code


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_sentences_are_sentences() -> None:
    for code, text in [*SENTENCES.items(), *counted.ONE.items()]:
        assert text[0] == "{" or text[0].isupper() or text[0].isdigit(), code
        assert text.endswith((".", "?", "!")), code
        assert "  " not in text, code
