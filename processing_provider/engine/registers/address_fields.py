"""Which part of an address each of several fields holds, by the fields' names; where those do not tell, one text of all.

Registers give addresses in one field, or in fields for their parts, and name these in a few ways. A part that has a field of
its own needs no parser: a unit typed as '4b' is the unit, whatever stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..core.columns import id_text
from ..core.progress import Progress, silent
from .addresses.gazetteer import Gazetteer
from .addresses.parse import from_columns, parse
from .addresses.parts import Addresses
from .addresses.text import normalised

NAMES = {
    "number": "streetnumber housenumber houseno number no nr num hnr hno hausnummer numero numvoie blkno blk civic 门牌号 门牌 号码 号",
    "street": "streetname street roadname road st thoroughfare voie nomvoie rue strasse straße calle via katu 路名 道路 街路 路",
    "lane": "lane alley 弄 巷",
    "letter": "letter suffix numbersuffix rep indicerepetition",
    "entrance": "entrance staircase stair stairs escalier 单元",
    "floor": "floor level storey etage étage 楼层 层",
    "room": "unitnumber unitno unit apartment apt flat suite room door roomno 室 房号 房间号",
    "building": "buildingnumber buildingno block tower 幢 栋 楼栋",
    "name": "buildingname estate housename 小区 楼盘",
    "community": "community neighbourhood neighborhood village lieudit place hamlet 社区 村",
    "town": "township subdistrict borough 街道 乡镇 镇",
    "district": "district county arrondissement 区 区县 县",
    "city": "city town municipality commune ville locality suburb stadt ort 市 城市",
    "province": "province state region 省 省份",
    "postcode": "postcode postalcode zipcode zip plz codepostal 邮编",
}  # fmt: skip
"""Names of fields by part of the address, without signs and blanks, after any prefix such as 'mailing_address_'."""
_PARTS = {name: part for part, names in NAMES.items() for name in names.split()}
_ENDING = 4
"""Letters from which a name is known at the end of a longer one: 'no' is the end of 'piano'."""
_WHERE = {"street", "lane", "community", "name", "building"}
_WHICH = {"number", "room", "building", "lane"}
_SHORT = re.compile(r"^\W*\d{1,6}\s?\w{0,2}\W*$")


def part_of(field: str) -> str:
    """Part of an address that a field holds by its name, '' where the name does not tell.

    Parameters
    ----------
    field : str

    Returns
    -------
    str
        One of `addresses.parts.PARTS`.
    """
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", normalised(field)))
    words = [word.casefold() for word in words]
    for first in range(len(words)):
        if "".join(words[first:]) in _PARTS:
            return _PARTS["".join(words[first:])]
    end = "".join(words)
    known = [name for name in _PARTS if end.endswith(name) and (len(name) >= _ENDING or not name.isascii())]
    return _PARTS[max(known, key=len)] if known else ""


def parts_of(fields: Sequence[str]) -> dict[str, str]:
    """Fields by the part they hold; nothing where they cannot be told apart or do not make an address together."""
    parts = [part_of(field) for field in fields]
    told = all(parts) and len(set(parts)) == len(parts)
    return dict(zip(parts, fields)) if told and _WHERE & set(parts) and _WHICH & set(parts) else {}


def read(
    columns: Mapping[str, Sequence[object]],
    profile: str,
    gazetteer: Gazetteer | None = None,
    progress: Progress = silent,
) -> tuple[Addresses, list[str]]:
    """Addresses of one field or several.

    Parameters
    ----------
    columns : mapping of str to sequence, n
        By name of the field, in the order in which they are read.
    profile : str
        One of `settings.PROFILES`.
    gazetteer : Gazetteer, optional
    progress : Progress

    Returns
    -------
    Addresses
    list of str, n
        Each address as one text in one spelling, by which a person knows it.
    """
    cells = {field: [_cell(value) for value in values] for field, values in columns.items()}
    if len(cells) == 1:
        (values,) = cells.values()
        return parse(values, profile, gazetteer, progress), [normalised(value) for value in values]
    texts = [joined([normalised(value) for value in row]) for row in zip(*cells.values())]
    parts = parts_of(list(cells))
    if parts:
        return from_columns({part: cells[field] for part, field in parts.items()}, profile), texts
    return parse(texts, profile, gazetteer, progress), texts


def joined(pieces: Sequence[str]) -> str:
    """One text of several: a comma between them, none beside a number, which belongs to its street."""
    text, before = "", ""
    for piece in filter(None, pieces):
        near = not before or _SHORT.match(before) or _SHORT.match(piece)
        text += f"{'' if not before else ' ' if near else ', '}{piece}"
        before = piece
    return text


def _cell(value: object) -> str:
    """Text of a cell; a number of a house that a spreadsheet keeps as 12.0 is 12."""
    return value if isinstance(value, str) else id_text(value)
