"""The file that says what the fields of a register are: read with errors that name the key, before any work."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import Any

from ...engine.core import columns
from ...engine.core.errors import SettingError
from ...i18n import tr
from .definitions.importregister import FIELDS, KEYS, MOST_DAYS, SEVERAL

LISTS = (*SEVERAL.values(), "ATTRIBUTE_FIELDS")
NUMBERS = ("PROFILE", "ROLE", "ORGANISATION_ROLE", "PRIORITY", "SOURCE", "OWNER", "BASIS")
"""What may be a number as well as a text."""
EXAMPLE = '{"SURNAME_FIELD": "name"}'
"""Of a definition."""
SHOWN = 40
"""Letters of what is wrong that are shown."""
_NO_TEXT = re.compile("[\0-\x08\x0a-\x1f\ud800-\udfff]")


def read_definition(path: str) -> dict[str, Any]:
    """Read a definition.

    Returns
    -------
    dict of str to text, number or list of texts
        By parameter; what is null is left out.

    Raises
    ------
    SettingError
        It cannot be read, is no JSON object, or says what a parameter cannot be.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            said = json.load(file, object_pairs_hook=tuple)
    except OSError as error:
        raise SettingError(
            tr("DEFINITION: {} cannot be read ({}); choose another file.").format(path, error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:  # those of UTF-8 and JSON say where
        raise SettingError(
            tr("DEFINITION: {} is no JSON in UTF-8 ({}); mend it, such as {}.").format(path, error, EXAMPLE)
        ) from error
    if not isinstance(said, tuple):
        raise SettingError(tr("DEFINITION: {} is no JSON object; give one such as {}.").format(path, EXAMPLE))
    names = [name.upper() for name, _ in said]
    strange = sorted(set(names) - set(KEYS))
    if strange:
        close = get_close_matches(strange[0], KEYS, n=1)
        if close:
            raise SettingError(
                tr("DEFINITION: {} is no parameter of this algorithm; did you mean {}?").format(strange[0], close[0])
            )
        raise SettingError(
            tr("DEFINITION: {} is no parameter of this algorithm; give some of {}.").format(
                columns.shown(strange[0][:SHOWN]), ", ".join(KEYS)
            )
        )
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SettingError(tr("DEFINITION: {} is given twice; give it once.").format(twice[0]))
    known = {name: value for name, (_, value) in zip(names, said) if value is not None}
    for name, value in known.items():
        allowed = _allowed(name)
        if not allowed[0](value):
            shown = columns.shown(str(value).encode("ascii", "backslashreplace").decode()[:SHOWN])
            raise SettingError(tr("DEFINITION: {} is '{}'; give {}.").format(name, shown, allowed[1]))
    return known


def _allowed(name: str) -> tuple[Any, str]:
    """What tells whether a value can be that of a parameter, and what to give."""
    if name == "CYCLE_DAYS":
        return _is_days, tr("a whole number from {} to {}").format(1, MOST_DAYS)
    if name in LISTS:
        return lambda value: _is_text(value) or _are_texts(value), tr("the name of a field, or a list of names")
    if name in FIELDS.values():
        return lambda value: _is_text(value) or (_are_texts(value) and len(value) <= 1), tr("the name of a field")
    if name in NUMBERS:
        return lambda value: _is_text(value) or type(value) is int, tr("a text or a number")
    return _is_text, tr("a text")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not _NO_TEXT.search(value)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_days(value: object) -> bool:
    if type(value) is not int and not isinstance(value, str):
        return False
    return value == "" or (bool(re.fullmatch(r"\d{1,6}", str(value), re.ASCII)) and 1 <= int(value) <= MOST_DAYS)
