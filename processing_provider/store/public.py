"""What a base may keep of the addresses of persons: names that it knows anyway, and short numbers; all else may be of a person."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..engine.registers.addresses.shown import is_number, is_postcode
from ..engine.registers.addresses.text import folded
from .port import Base

NAMES = ("province", "city", "district", "town", "community", "street", "lane", "name", "building", "rest")
"""Parts of an address that may be a name."""


def may_be_kept(base: Base) -> Callable[[str, str], bool]:
    """Return what tells whether a base may keep the text of a part of an address, by the name of the part.

    Known addresses, places, streets and buildings of the base are public; so are numbers, letters and words such as 'Apt'.
    """
    rows = base.query(
        "SELECT name FROM place WHERE name IS NOT NULL UNION SELECT name FROM space WHERE name IS NOT NULL "
        "UNION SELECT name FROM building WHERE name IS NOT NULL"
    )
    known = ", ".join(NAMES)
    taught = "SELECT address FROM address_building WHERE tier = 'known'"
    rows += [
        (text,)
        for row in base.query(f"SELECT DISTINCT {known} FROM address WHERE address IN ({taught})")
        for text in row
    ]
    public = {folded(text) for (text,) in rows if text}

    @lru_cache(maxsize=200_000)
    def kept(part: str, text: str) -> bool:
        if part == "postcode":
            return is_postcode(text)
        return is_number(text) or (part in NAMES and folded(text) in public)

    return kept
