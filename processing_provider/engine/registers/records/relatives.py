"""Further persons in the row of somebody, such as a spouse and children on a tax return."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

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
