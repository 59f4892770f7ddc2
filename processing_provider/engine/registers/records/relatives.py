"""Further persons in the row of somebody, such as a spouse and children on a tax return."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...core.errors import SettingError

COLUMNS = ("given", "middle", "surname", "id_number", "birth")
"""What a register may say of a further person."""
_NUMBER = re.compile(r"[_\-. ]?\d+$")


def relatives(fields: Sequence[str], mapped: Mapping[str, str]) -> dict[str, tuple[str, dict[str, str]]]:
    """Find fields of other persons in the same row: those that end like a field with a name and begin with who it is.

    Parameters
    ----------
    fields : sequence of str
        All fields of the table.
    mapped : dict of str to str
        Fields of the person: given, middle, surname, id_number, birth.

    Returns
    -------
    dict of str to (str, dict)
        By prefix, such as 'dependent_1': role ('dependent') and the fields by the names of `mapped`.
    """
    found: dict[str, dict[str, str]] = {}
    own = set(mapped.values())
    for name, ending in mapped.items():
        for one in fields:
            if ending and one not in own and one.lower().endswith("_" + ending.lower()):
                found.setdefault(one[: -len(ending) - 1], {})[name] = one
    return {
        prefix: (_NUMBER.sub("", prefix).lower(), of)
        for prefix, of in found.items()
        if "given" in of and ("surname" in of or "id_number" in of)
    }


def mapped_relatives(text: str) -> dict[str, tuple[str, dict[str, str]]]:
    """Read fields of further persons as somebody gives them: 'spouse: given=SP_FIRST, surname=SP_LAST; child_1: given=C1'.

    Returns
    -------
    dict
        As `relatives`.

    Raises
    ------
    SettingError
        It is not written so.
    """
    found = {}
    for item in filter(None, (part.strip() for part in text.split(";"))):
        prefix, colon, said = (word.strip() for word in item.partition(":"))
        words = [one.partition("=") for one in said.split(",") if one.strip()]
        of = {name.strip(): field.strip() for name, _, field in words}
        if "id" in of:
            of["id_number"] = of.pop("id")
        if not colon or not prefix or not of or not set(of) <= set(COLUMNS) or not all(of.values()):
            raise SettingError(
                "relatives_map",
                "RELATIVES: give prefixes of fields, such as spouse;dependent_1, or the fields of each further person, such as "
                "'spouse: given=SP_FIRST, surname=SP_LAST, id=SP_SSN'. Names: {names}.",
                names=", ".join(COLUMNS),
            )
        if not ("given" in of or "id_number" in of):
            raise SettingError(
                "relatives_unnamed",
                "RELATIVES: '{prefix}' has neither given name nor id; give one of them.",
                prefix=prefix,
            )
        found[prefix] = (_NUMBER.sub("", prefix).lower(), of)
    return found
