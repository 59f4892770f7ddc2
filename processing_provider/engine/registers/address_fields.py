"""Which part of an address each of several fields holds, by the fields' names; where those do not tell, one text of all.

Registers give addresses in one field, or in fields for their parts, and name these in a few ways. A part that has a field of
its own needs no parser: a unit typed as '4b' is the unit, whatever stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ..core.columns import id_text
from ..core.progress import Progress, silent
from .addresses.gazetteer import Gazetteer
from .addresses.parse import from_columns, parse, says_nothing
from .addresses.parts import Addresses
from .addresses.persons import without_persons
from .addresses.text import MOST_LETTERS, normalised
from .addresses.us_words import COMMON, DIRECTIONS, SUFFIXES

NAMES = {
    "number": "streetnumber housenumber houseno number no nr num hnr hno hausnummer hausnr numero numvoie blkno blk civic civico "
    "huisnummer paon husnr husnummer talonumero addnumber addressnumber numeropolicia 门牌号 门牌 号码 号",
    "letter": "letter suffix numbersuffix numsuf addnumsuf rep indicerepetition huisletter esponente hausnummernzusatz hausnummerzusatz "
    "hausnrzusatz hnrzusatz bokstav",
    "street before": "prefix predir predirection prefixdirection streetprefixdirection stpredir premod stpremod",
    "street type": "pretype pretyp prefixtype typevoie typedevoie naturevoie tipovia tipovial tipodevia tipologradouro dug presep",
    "street": "streetname street roadname road st stname thoroughfare voie nomvoie libellevoie rue strasse straße str strassenname "
    "straßenname strname calle via nombrevia nomvia odonimo duf strada ulica katu kadunnimi katunimi straatnaam straat openbareruimtenaam "
    "openbareruimte gatunamn vejnavn adressenavn logradouro nomelogradouro rua 路名 道路 街路 路",
    "street kind": "postype postyp posttype posttyp suffixtype streetsuffix streetsuffixtype stsuffix roadsuffix "
    "streettype roadtype sttype",
    "street after": "posdir postdir postdirection suffixdirection streetsuffixdirection stposdir posmod stposmod",
    "lane": "lane alley 弄 巷",
    "entrance": "entrance staircase stair stairs escalier scala escalera 单元",
    "floor": "floor level storey etage étage piano planta andar 楼层 层",
    "room": "unitnumber unitno unit unitidentifier apartment apt flat suite room door roomno saon interno puerta dør busnummer "
    "toevoeging huisnummertoevoeging 室 房号 房间号",
    "building": "buildingnumber buildingno block tower bloque 幢 栋 楼栋",
    "name": "buildingname estate housename 小区 楼盘",
    "community": "community neighbourhood neighborhood village lieudit place hamlet "
    "frazione localita località ortsteil bairro barrio 社区 村",
    "town": "township subdistrict borough 街道 乡镇 镇",
    "district": "district county arrondissement stadtteil stadtbezirk 区 区县 县",
    "city": "city town municipality commune ville locality suburb stadt ort muni postcomm city comune woonplaats woonplaatsnaam "
    "plaats gemeente gemeinde ortsname localidad "
    "gemeentenaam municipio poblacion población kunta kommune kommun poststed postort 市 城市",
    "province": "province state region provincia provincie bundesland 省 省份",
    "postcode": "postcode postalcode zipcode zip plz codepostal codigopostal codpostal cp cap cep postnr postnummer postinumero 邮编",
    "box": "pobox postofficebox postbox boxnumber mailbox boitepostale postfach 邮政信箱 信箱",
    "country": "country countryname pays pais país paese land 国家",
}  # fmt: skip
"""Names of fields by part of the address, without signs and blanks, after any prefix such as 'mailing_address_': what people call
them, and what the standards and national files do (FGDC and NENA in the United States, BAG in the Netherlands, ANNCSU in Italy,
Catastro and CartoCiudad in Spain, BAN in France, those of the German Länder and of the Nordic countries)."""
_PARTS = {name: part for part, names in NAMES.items() for name in names.split()}
_ENDING = 4
"""Letters from which a name is known at the end of a longer one: 'no' is the end of 'piano'."""
_STREET = ("street before", "street type", "street", "street kind", "street after")
"""Pieces of a street, in the order in which they are read: North, Avenue, Main, Street, East."""
_SEVERAL = {*_STREET, "city", "town", "district", "province", "community", "country"} - {"street"}
_WHERE = {"street", "lane", "community", "name", "building"}
_WHICH = {"number", "room", "building", "lane"}
_SHORT = re.compile(r"^\W*\d{1,6}(?:\s?[/-]?\s?\w{1,3})?\W*$")
_POSTCODE = re.compile(r"^(?:\d{4,6}|\d{4}\s?[A-Z]{2})$")


def part_of(field: str) -> str:
    """Part of an address that a field holds by its name, '' where the name does not tell.

    Parameters
    ----------
    field : str

    Returns
    -------
    str
        One of `addresses.parts.PARTS`, a piece of the street ('street kind'), or 'country'.
    """
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", normalised(field)))
    words = [word.casefold() for word in words]
    for first in range(len(words)):
        if "".join(words[first:]) in _PARTS:
            return _PARTS["".join(words[first:])]
    end = "".join(words)
    known = [name for name in _PARTS if end.endswith(name) and (len(name) >= _ENDING or not name.isascii())]
    return _PARTS[max(known, key=len)] if known else ""


def parts_of(fields: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Fields by the part they hold, in the order of their words; nothing where they do not tell or make no address together.

    A street may be in several fields (direction, name, type), and so may its places, of which the first one counts that says
    something; all else is in one.
    """
    told: dict[str, list[str]] = {}
    before = ""
    for field in fields:
        part = part_of(field)
        if part == "letter" and _is_suffix(field) and before.startswith("street"):
            part = "street kind"  # what it is added to stands before it
        told.setdefault(part, []).append(field)
        before = part
    twice = [part for part, names in told.items() if len(names) > 1 and part not in _SEVERAL]
    if "" in told or twice or ("street" not in told and told.keys() & set(_STREET)):
        return {}
    found = {part: tuple(names) for part, names in told.items() if part not in _STREET}
    street = [name for part in _STREET for name in told.get(part, ())]
    if street:
        found["street"] = tuple(street)
    return found if _WHERE & found.keys() and _WHICH & found.keys() else {}


def _read_together(fields: Sequence[str]) -> list[list[str]]:
    """Fields that stand beside each other without a comma: pieces of the street, a number and its letter."""
    groups: list[list[str]] = []
    before = ""
    for field in fields:
        part = part_of(field)
        street = before.startswith("street") and (part in _STREET or _is_suffix(field))
        if street or (before == "number" and part == "letter"):
            groups[-1].append(field)
        else:
            groups.append([field])
        before = part
    return groups


def _is_suffix(field: str) -> bool:
    return normalised(field).casefold().endswith("suffix")


def _columns(parts: Mapping[str, Sequence[str]], cells: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """One column of each part. What a second field says of a place is the rest; a country is that only where it has digits."""
    found: dict[str, list[str]] = {}
    rest: list[list[str]] = []
    for part, names in parts.items():
        rows = list(zip(*(cells[name] for name in names)))
        if part == "country":
            rest.append(_each(rows, lambda said: " ".join(text for text in said if any(map(str.isdecimal, text)))))
        elif part == "street":
            found[part] = _each(rows, " ".join)
        else:
            found[part] = _each(rows, lambda said: said[0] if said else "")
            if len(names) > 1:
                rest.append(_each(rows, lambda said: " ".join(text for text in said[1:] if text != said[0])))
    if any(map(any, rest)):
        found["rest"] = [" ".join(filter(None, row)) for row in zip(*rest)]
    return found


def _each(rows: Sequence[tuple[str, ...]], told: Callable[[list[str]], str]) -> list[str]:
    """What is told of the cells of each row that say something; many rows have the same."""
    known = {row: told([text for text in row if not says_nothing(text)]) for row in dict.fromkeys(rows)}
    return list(map(known.__getitem__, rows))


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
    found, texts = taken_apart(columns, profile, gazetteer, progress)
    return found, [_spoken(text, profile) for text in texts]


def taken_apart(
    columns: Mapping[str, Sequence[object]],
    profile: str,
    gazetteer: Gazetteer | None = None,
    progress: Progress = silent,
) -> tuple[Addresses, list[str]]:
    """Addresses as `read` gives them, and each as one text as it was written, with persons in it."""
    cells = {field: [_cell(value) for value in values] for field, values in columns.items()}
    if len(cells) == 1:
        (values,) = cells.values()
        return parse(values, profile, gazetteer, progress), values
    addresses = in_parts(cells, profile)
    texts = _texts(cells, profile)
    return parse(texts, profile, gazetteer, progress) if addresses is None else addresses, texts


def in_parts(cells: Mapping[str, list[str]], profile: str) -> Addresses | None:
    """Addresses by fields whose names tell the part; None where they do not tell.

    Parameters
    ----------
    cells : mapping of str to list of str, n
    profile : str
    """
    parts = parts_of(list(cells))
    return from_columns(_columns(parts, cells), profile) if parts else None


def _texts(cells: Mapping[str, list[str]], profile: str) -> list[str]:
    """Each address as one text as it was written."""
    parts = parts_of(list(cells))
    groups = _read_together(list(cells)) if parts else [[name] for name in cells]
    spelt = {
        name: ["" if says_nothing(value) else normalised(value) for value in values] for name, values in cells.items()
    }
    pieces = [[" ".join(filter(None, row)) for row in zip(*(spelt[name] for name in group))] for group in groups]
    return [joined(row, profile) for row in zip(*pieces)]


def _spoken(text: str, profile: str) -> str:
    """An address as one text in one spelling, without persons; what is no address is as it was written."""
    return without_persons(normalised(text), profile) if len(text) <= MOST_LETTERS else normalised(text)


def joined(pieces: Sequence[str], profile: str = "") -> str:
    """One text of several: a comma between them, none beside a number, which belongs to its street.

    Where the number stands behind the street ('generic'), a comma follows it, and one precedes a postcode.
    """
    text, before, numbers = "", "", 0
    for piece in filter(None, pieces):
        short = bool(_SHORT.match(piece))
        if profile == "generic":
            code = bool(_POSTCODE.match(piece)) and numbers > 0
            near = (
                (short and not code)
                or (bool(_POSTCODE.match(before)) and numbers > 1)
                or (numbers == 1 and text == before)
            )
        else:
            near = short or bool(_SHORT.match(before)) or (profile == "us" and _of_street(before, piece))
        text += f"{'' if not before else ' ' if near else ', '}{piece}"
        before, numbers = piece, numbers + short
    return text


def _of_street(before: str, piece: str) -> bool:
    """Whether a direction or street type goes with the other piece: 'North | Main', 'Main | Street'."""
    return before.upper() in DIRECTIONS or piece.upper() in DIRECTIONS or SUFFIXES.get(piece.upper()) in COMMON


def _cell(value: object) -> str:
    """Text of a cell; a number of a house that a spreadsheet keeps as 12.0 is 12."""
    return value if isinstance(value, str) else id_text(value)
