"""Patterns asked of a base: words that it has to have, and rows, read through a connection that cannot write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..engine.core.errors import ReadError, SettingError
from ..engine.core.progress import Progress, silent
from ..engine.registers.tag_rules import SPECIAL
from ..engine.services.pattern import Question, compiled
from ..engine.services.pattern_log import Word
from ..engine.services.pattern_parse import short
from .bases import base_at
from .port import Base
from .tags import COUNTS

KEYS = ("person", "dwelling", "building")
"""Labels of which ids are wanted beside what is asked for."""
MOST_TOLD = 30
"""Words of a base that a message lists."""
MOST_ROWS = 10_000_000
"""Rows that an answer may have: things that no condition keeps apart multiply, until no memory holds them."""


def asked(base: Base, text: str, date: str, keys: Sequence[str] = KEYS, purpose: str | None = None) -> Question:
    """Put a pattern into SQL, and look whether the base has the tags and kinds that it names.

    Tags of family X are read for their own purpose alone; without a purpose for any.

    Raises
    ------
    SettingError
        Something is not known; the sentence lists what is.
    """
    special = base.query(f"SELECT DISTINCT tag, purpose FROM tag WHERE {COUNTS} AND family = ?", (date, SPECIAL))
    own = sorted({kept for _, kept in special if kept and purpose is not None and alike(kept) == alike(purpose)})
    question = compiled(text, date, keys, own if purpose is not None else None)
    if purpose is not None:
        mine = {tag for tag, kept in special if kept in own}
        _refuse_other_purposes(base, question, date, {tag: kept for tag, kept in special if tag not in mine})
    known: dict[tuple[str, str], list[str]] = {}
    for word in question.words:
        there = known.setdefault((word.label, word.column), _words(base, word, date))
        if word.word not in there:
            more = "…" if len(there) > MOST_TOLD else ""
            # The name of a tag is repeated; what was typed for a kind may be anything.
            raise SettingError(
                "pattern_word",
                "PATTERN: the base has no {column} '{word}' on {date}; it has: {known}.",
                column=f"{word.label}.{word.column}" if word.label != word.column else word.label,
                word=short(word.word) if word.column == "tag" else "?",
                date=date,
                known=", ".join(there[:MOST_TOLD]) + more or "-",
            )
    return question


def alike(purpose: str) -> str:
    """A purpose as purposes are compared: blanks and capitals make no other one."""
    return " ".join(purpose.split()).casefold()


def _refuse_other_purposes(base: Base, question: Question, date: str, others: Mapping[str, str]) -> None:
    """Raise for a tag that is kept for another purpose, and in no family that is for all."""
    elsewhere = f"SELECT 1 FROM tag WHERE {COUNTS} AND tag = ? AND family <> ? LIMIT 1"
    for word in question.words:
        if (word.label, word.column) != ("tag", "tag") or word.word not in others:
            continue
        if not base.query(elsewhere, (date, word.word, SPECIAL)):
            raise SettingError(
                "pattern_purpose",
                "Tag '{tag}' is kept for the purpose '{kept}' alone; give that PURPOSE, or leave the tag out.",
                tag=short(word.word),
                kept=(others[word.word] or "-")[:60],
            )


def _words(base: Base, word: Word, date: str) -> list[str]:
    """What there is of a column that `pattern_words.OF_BASE` names."""
    holds, values = (COUNTS, (date,)) if word.label == "tag" else ("valid_to IS NULL", ())
    return [
        str(value)
        for (value,) in base.query(
            f'SELECT DISTINCT "{word.column}" FROM "{word.label}" WHERE {holds} AND "{word.column}" <> \'\' ORDER BY 1',
            values,
        )
    ]


def answers(path: str, question: Question, progress: Progress = silent) -> list[tuple[Any, ...]]:
    """Return the rows of a question.

    Parameters
    ----------
    path : str
        Of the base, which is opened for reading alone: the database itself refuses all else, whatever stands in the question.
    question : Question
    progress : Progress
        Asked now and then, so that a long question can be cancelled.

    Raises
    ------
    ReadError
        The base cannot be read.
    SettingError
        There are more rows than any list is read by.
    Cancelled
    """
    stopped: list[BaseException] = []

    def go_on() -> int:
        try:
            progress(0.0, "")
        except BaseException as error:
            stopped.append(error)
            return 1
        return 0

    with base_at(path) as base:
        try:
            found = base.ask(question.sql, question.values, MOST_ROWS + 1, go_on)
        except base.failures as error:
            if stopped:
                raise stopped[0] from None
            raise ReadError(
                "pattern_failed", "Base {path} cannot be asked ({why}).", path=path, why=base.reason(error)
            ) from error
    if len(found) > MOST_ROWS:
        raise SettingError(
            "pattern_rows",
            "PATTERN finds more than {most} rows, as many as no list is read by; ask for counts, for fewer things, or use LIMIT.",
            most=MOST_ROWS,
        )
    return found
