"""What a row cannot say: names that are none, and days and ids that contradict each other."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.errors import SettingError
from ...core.notes import Note, note
from . import ids

MOST = 0.5
"""Share of rows of which what holds before birth is no slip any longer."""
LEAST = 10
"""Rows by which two fields can be judged."""
_NAMELESS_TEXT = "unknown unbekannt inconnu inconnue desconocido desconocida n/a nn n.n. noname <unknown> 不详 未知 无名氏 無名氏 无名 佚名"
NAMELESS = frozenset((*_NAMELESS_TEXT.split(), "no name", "not known", "name unknown", "nicht bekannt"))
"""What is written where nobody knows a name."""
MAYBE = frozenset(("null", "none", "na", "nan", "nil"))
"""What programs write there; as one of two names it may be one."""
NAMES = ("given", "middle", "surname")
Columns = dict[str, Sequence[str]]
Kept = list[tuple[int, str, Note]]


def read_names(columns: Columns, said: list[Note], kept: Kept) -> None:
    """Take names that stand for an unknown one as that, in `columns`, and list them."""
    names = [name for name in NAMES if name in columns]
    words = {name: {text: _kind(text) for text in set(columns[name])} for name in names}
    if not any(any(of.values()) for of in words.values()):
        return
    others = [name for name in names if name != "middle"]
    both = [
        all(words[name][columns[name][row]] or not columns[name][row] for name in others)
        for row in range(len(columns[names[0]]))
    ]
    why = note("kept_name", "The name stands for an unknown one; it is taken as that.")
    rows = set()
    for name in names:
        column = list(columns[name])
        for row, text in enumerate(column):
            kind = words[name][text]
            if kind == 2 or (kind == 1 and both[row]):
                column[row] = ""
                kept.append((row + 1, name, why))
                rows.add(row)
        columns[name] = column
    if rows:
        said.append(note("no_names", "Names that stand for an unknown one, not used, in rows: {rows}.", rows=len(rows)))


def _kind(text: str) -> int:
    """2 for what is no name, 1 for what may be one, 0 for names and for nothing."""
    plain = " ".join(text.casefold().split())
    if plain and (plain in NAMELESS or not any(map(str.isalpha, plain))):
        return 2
    return int(plain in MAYBE)


def compare_days(columns: Columns, said: list[Note], kept: Kept) -> None:
    """Compare days with births: deaths before a birth have no day, and fields of which most contradict are refused.

    Raises
    ------
    SettingError
        Most of what the rows say holds before birth: the two fields are exchanged.
    """
    if "birth" not in columns or "since" not in columns:
        return
    birth, since = columns["birth"], columns["since"]
    # The base has days in clear, and of births the year: of somebody who is there from birth on it gets the month.
    since = [day[:7] if day == born else day for born, day in zip(birth, since)]
    columns["since"] = since
    known = [row for row, (born, day) in enumerate(zip(birth, since)) if born and day]
    early = [row for row in known if since[row] < birth[row][: len(since[row])]]
    if len(known) >= LEAST and len(early) > MOST * len(known):
        raise SettingError(
            "born_later",
            "BIRTH_FIELD and SINCE_FIELD: of {rows} rows, {early} are of somebody who was born after what they say; the two fields are "
            "exchanged, or one of them is another one.",
            rows=len(known),
            early=len(early),
        )
    events = columns.get("event", ())
    deaths = [row for row in early if events and events[row] == "death"]
    if deaths:
        column = list(since)
        for row in deaths:
            column[row] = ""
        columns["since"] = column
        why = note("kept_death", "The death is before the birth; its day is taken as unknown.")
        kept += [(row + 1, "since", why) for row in deaths]
        said.append(
            note("early_deaths", "Deaths before the birth, whose day is taken as unknown: {rows}.", rows=len(deaths))
        )


def compare_ids(columns: Columns, said: list[Note], kept: Kept) -> None:
    """List rows whose birth is another one than their Chinese id says; the birth of the field is kept."""
    if "id_number" not in columns or "birth" not in columns:
        return
    told = {text: ids.chinese_id(text) for text in set(columns["id_number"]) if ids.looks_chinese(text)}
    rows = [
        row
        for row, (text, birth) in enumerate(zip(columns["id_number"], columns["birth"]))
        if birth and (of := told.get(text)) is not None and not of[0].startswith(birth)
    ]
    if rows:
        why = note("kept_birth", "The birth is another one than the Chinese id says; that of the field is kept.")
        kept += [(row + 1, "birth", why) for row in rows]
        said.append(
            note(
                "other_births",
                "Births that are others than the Chinese ids of their rows say, kept as they are: {rows}.",
                rows=len(rows),
            )
        )
