"""Addresses of Europe and wherever street and house number make an address: 'Rue de la Paix 12 bis, 75002 Paris'.

The number stands before or behind the street. What both profiles know: suffixes of numbers (bis, ter, quater), ranges, words
for stair, floor and door in the languages of Europe, postcodes of four or five digits. The French profile adds what stands
before a street (Résidence, Bâtiment, lieu-dit) and reads the number first.
"""

from __future__ import annotations

import re

from .parts import Parsed
from .text import folded
from .us_words import SUFFIXES

_SUFFIX = "bis|ter|quater|quinquies|1/2|[a-z]"
_HOUSE = re.compile(
    rf"(?P<pre>[a-z]?)(?P<number>\d+)(?!\d)(?:\s*/?\s*(?P<letter>{_SUFFIX})(?![a-z]))?"
    rf"(?:\s*[-/]\s*(?P<to>\d+)(?!\d)(?:\s*(?P<letter2>{_SUFFIX})(?![a-z]))?)?",
    re.I,
)
_AT_END = re.compile(
    rf"(?P<before>.*\D)\s(?P<house>[a-z]?\d+(?:\s*/?\s*(?:{_SUFFIX})(?![a-z]))?(?:\s*[-/]\s*\d+(?:\s*(?:{_SUFFIX})(?![a-z]))?)?)"
    r"(?P<after>\s.*)?",
    re.I,
)
_STAIR = re.compile(r"(?P<street>.*\D)\s(?P<house>\d+(?:\s*-\s*\d+)?)\s+(?P<stair>[A-Z])")
"""What stands before the number of a flat in Finland: street, house and stair of 'Kalevankatu 3-5 B 12'."""
_FLOOR_DOOR = re.compile(
    r"(?P<floor>\d+)(?:[oaenrt]|er|on|na)\.?\s+(?P<room>\d+(?:[oaenrt]|ra|na|er)?|[a-z]{1,4})", re.I
)
"""Floor and door in Spain: '3º B', '2n 1ra'."""
_MONTH = re.compile(
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|maggio|aprile|giugno|settembre|"
    r"novembre|mayo|abril|julio|septiembre|maio|setembro|januar|april|juni|juli|oktober|november)$"
)
_AT_START = re.compile(
    r"(?P<house>\d+(?:(?:\s*(?:bis|ter|quater|quinquies|1/2)|[a-z]|\s+[a-z](?=\s))(?![a-z']))?"
    r"(?:\s*[-/]\s*\d+(?:\s*(?:bis|ter|quater|[a-z])(?![a-z']))?)?)\s*(?P<after>\D.*)",
    re.I,
)
_CODE = r"(?:[A-Z]{1,2}-?\d{3,6}|\d{4}\s?(?!S[ADST]\b)[A-Z]{2}(?![A-Za-z.])|\d{4,5}-\d{3}|\d{4,6})"
"""Of four to six digits, with a country before; with a dash in Portugal and Brazil; in the Netherlands of four and two letters,
which are never SA, SD or SS, and ST is a saint's."""
_CODE_AT_END = re.compile(r"(?P<before>.*\S)\s+(?P<postcode>[A-Z]?\(?\d{6}\)?)$")
"""A code of six digits may end an address, for hardly a house has so many: India, Singapore."""
_POSTCODE = re.compile(rf"(?:^|\s)(?P<postcode>{_CODE})\s+(?P<city>\D*)$")
_CEDEX = re.compile(r"\s+cedex(?:\s+\d+)?$", re.I)

# Words for parts of a building in the languages of Europe, folded.
_WORDS = {
    "building": "batiment bat bloc block tour tower edifici edificio gebaude building bldg pavillon haus talo hus immeuble imm",
    "entrance": "escalier esc escala escalera entree entrance stair stairs stiege aufgang rappu rapp uppgang scala portal entrada",
    "floor": "etage et floor fl stock og planta piso pis piano krs kerros verdieping van plan niveau level",
    "room": "appartement appt apt app apartment flat unit logement lgt porte pte porta puerta pta door tur wohnung whg top local "
    "as asunto lgh interno int bte boite suite ste room chambre studio zimmer",
    "box": "bp postfach postbus cs apartado apdo",
}
_PART = {word: part for part, words in _WORDS.items() for word in words.split()}
_GROUND = re.compile(r"(?:rdc|rez de chaussee|ground floor|erdgeschoss|eg|baixos|bajos|bajo|pohjakerros)$")
_ORDINAL_FLOOR = re.compile(r"(?P<floor>\d+)(?:er|e|eme|ere|nd|st|rd|th|o|a|\.|º)?\s*(?P<word>\w+)\.?")
_VALUE = re.compile(r"(?P<word>[^\W\d]+)\.?\s*(?:n[o°]?\.?\s*)?(?P<value>[a-z]?\d+\s?[a-z]?|[a-z])(?![a-z\d])", re.I)
_ESTATE = re.compile(
    r"(?:residence|res|lotissement|lot|domaine|cite|chateau|ferme|hameau|lieu dit|lieudit|ld|villa|parc|zone|zi|za|zac)\b"
)
_FLOOR_UNIT = re.compile(
    r"#\s?(?P<floor>[A-Z]?\d{1,3})\s?-\s?(?P<room>\d{1,5}[A-Z]?(?:/\d{1,5}[A-Z]?)*)(?![\w-])", re.I
)
"""Floor and unit, '#05-123', as in Singapore."""
_BLOCK = re.compile(r"(?:block|blk)\.?\s+(?P<house>\d+[a-z]?)\s+(?P<street>[^\W\d].*)", re.I)
"""A block that stands where else the house number does; see `_leading`."""
_TYPED = re.compile(r"(?P<house>\d+[a-z]?)\s+(?P<street>[^\W\d].*\s(?P<type>[a-z]+)\.?\s\d+)", re.I)
"""A number before a street that ends in a number itself: '310A Ang Mo Kio Avenue 1'."""
_PLACE_WORD = re.compile(r"(?:hameau|lieu dit|lieudit|ld)\b")


def floor_unit(text: str) -> Parsed | None:
    """Floor and room of a unit given alone as '#05-123', None where it is no such."""
    match = _FLOOR_UNIT.fullmatch(text)
    return {"floor": match["floor"], "room": match["room"]} if match else None


def house_number(text: str) -> Parsed:
    """Number, last number of a range, and letter of a house number given alone; what is left over is the rest."""
    match = _HOUSE.match(text)
    if not match:
        return (
            {"rest": text}
            if any(c.isdigit() for c in text)
            else ({"letter": text} if len(text) == 1 else {"name": text} if text else {})
        )
    found: Parsed = {"number": match["number"]}
    if match["to"]:
        found["number_to"] = match["to"]
    letters = " ".join(x for x in (match["pre"], match["letter"], match["letter2"]) if x)
    if letters:
        found["letter"] = letters
    rest = text[match.end() :].strip(" ,;/")
    if rest:
        found["rest"] = rest
    return found


def parse(text: str, number_first: bool = False) -> Parsed:
    """Parts of one address.

    Parameters
    ----------
    text : str
        Normalised, see `text.normalised`.
    number_first : bool
        The house number stands before the street, as in France; else it is looked for behind it first.

    Returns
    -------
    dict of str to str
    """
    found: Parsed = {}
    unit = _FLOOR_UNIT.search(text)
    if unit:
        found = {"floor": unit["floor"], "room": unit["room"]}
        text = f"{text[: unit.start()]}, {text[unit.end() :]}"
    pieces = [piece.strip(" .") for piece in re.split(r"[,;()\n]", text)]
    pieces = [piece for piece in pieces if piece]
    for at in range(len(pieces) - 1, -1, -1):
        match = _POSTCODE.search(_CEDEX.sub("", pieces[at]))
        if match and (at or match.start()):
            cedex = pieces[at][len(_CEDEX.sub("", pieces[at])) :]
            _add(found, "postcode", match["postcode"])
            _add(found, "city", match["city"])
            _add(found, "rest", cedex)
            before = pieces[at][: match.start()].strip()
            pieces[at : at + 1] = [before] if before else []
            break
        if re.fullmatch(_CODE, pieces[at]) and at:
            _add(found, "postcode", pieces.pop(at))
            break
        match = _CODE_AT_END.fullmatch(pieces[at])
        if match:
            _add(found, "postcode", match["postcode"])
            pieces[at] = match["before"]
            break
    leading = _leading(pieces[0], any(map(_HOUSE.fullmatch, pieces[1:]))) if pieces else None
    if leading:
        house, street = leading
        left = [part for piece in pieces[1:] for part in _inside(piece, found)]
        _found_street([street, *left], 0, street, house, "", found)
        return {part: words for part, words in found.items() if words}
    left = []
    for piece in pieces:
        left += _inside(piece, found) if not _is_street(piece, number_first) else [piece]
    _street(left, found, number_first)
    return {part: words for part, words in found.items() if words}


def _leading(piece: str, numbered: bool) -> tuple[str, str] | None:
    """House number and street where the number stands first, though another follows that is of the street's name or none.

    A type that the English language puts behind the name of a street (Avenue, Road) has the name's own number behind it, not
    that of a house, where a number stands before the street already. A block alone with its street is the house.
    """
    block = _BLOCK.fullmatch(piece)
    if block and not numbered:
        typed = _TYPED.fullmatch(f"1 {block['street']}")
        if not re.search(r"\d", block["street"]) or (typed and typed["type"].upper() in SUFFIXES):
            return block["house"], block["street"]
    typed = _TYPED.fullmatch(piece)
    if typed and typed["type"].upper() in SUFFIXES:
        return typed["house"], typed["street"]
    return None


def _add(found: Parsed, part: str, words: str) -> None:
    words = words.strip()
    if words:
        found[part] = f"{found[part]} {words}" if found.get(part) else words


def _is_street(piece: str, number_first: bool) -> bool:
    """Whether a piece is a street with its number, not a unit."""
    if number_first and _AT_START.fullmatch(piece):
        after = _AT_START.fullmatch(piece)
        return after is not None and folded(after["after"]).split()[0:1] not in ([], *[[w] for w in _PART])
    return False


def _inside(piece: str, found: Parsed) -> list[str]:
    """Take parts of a building out of a piece; what is left of it."""
    plain = folded(piece)
    if _GROUND.match(plain):
        _add(found, "floor", piece)
        return []
    match = _FLOOR_DOOR.fullmatch(piece)
    if match and folded(match["room"]) not in _PART:
        _add(found, "floor", match["floor"])
        _add(found, "room", match["room"])
        _add(found, "rest", piece[match.end("floor") : match.start("room")])
        return []
    match = _ORDINAL_FLOOR.fullmatch(piece.lower())
    if match and _PART.get(folded(match["word"])) == "floor":
        _add(found, "floor", piece[: match.end("floor")])
        _add(found, "rest", piece[match.end("floor") :])
        return []
    kept, end = [], 0
    for match in _VALUE.finditer(piece):
        part = _PART.get(folded(match["word"]))
        if part:
            kept.append(piece[end : match.start()])
            _add(found, part, match["value"])
            _add(found, "rest", piece[match.start() : match.start("value")])
            end = match.end()
    kept.append(piece[end:])
    rest = " ".join(k.strip(" .-") for k in kept).strip()
    return [rest] if rest else []


def _street(pieces: list[str], found: Parsed, number_first: bool) -> None:
    """Take street and number from the pieces that are left; what stands before is a name, what follows a place."""
    for at, piece in enumerate(pieces):
        start, end = _AT_START.fullmatch(piece), _AT_END.fullmatch(piece)
        house = _HOUSE.fullmatch(piece)
        alone = house and at + 1 < len(pieces) and (number_first or at == 0)
        if alone:
            pieces[at : at + 2] = [f"{piece} {pieces[at + 1]}"]
            _street(pieces, found, number_first)
            return
        match = None if house else (start or end) if number_first else (end or start)
        if number_first and match is end and _ESTATE.match(folded(piece)):
            match = None
        if match is end and end and re.match("1[789]|20", end["house"]) and _MONTH.search(folded(end["before"])):
            match = start  # a year is no house: rue du 8 mai 1945
        if match is end and end and not end["after"] and _with_stair(pieces, at, end, found):
            return
        if match:
            number = match["house"].strip()
            after = (match["after"] or "").strip() if match is end else ""
            _found_street(pieces, at, match["after" if match is start else "before"].strip(" -"), number, after, found)
            return
        if house and at:
            _add(found, "street", pieces[at - 1])
            _merge(found, house_number(piece))
            for name in pieces[: at - 1]:
                _add(found, "name", name)
            _places(pieces[at + 1 :], found)
            return
    for at, piece in enumerate(pieces):
        if any(c.isdigit() for c in piece) and not _MONTH.search(folded(re.sub(r"\s*\d*$", "", piece))):
            _add(found, "rest", piece)
        elif at == 0:
            _add(found, "community" if _PLACE_WORD.match(folded(piece)) else "street", piece)
        else:
            _places([piece], found)


def _with_stair(pieces: list[str], at: int, end: re.Match[str], found: Parsed) -> bool:
    """Take a street with house, stair and room, if that is what a piece holds."""
    stair = _STAIR.fullmatch(end["before"])
    if stair:
        _add(found, "street", stair["street"])
        _merge(found, house_number(f"{stair['house']} {stair['stair']}"))
        _add(found, "room", end["house"])
        _places(pieces[at + 1 :], found)
        for name in pieces[:at]:
            _add(found, "name", name)
    return bool(stair)


def _found_street(pieces: list[str], at: int, street: str, house: str, after: str, found: Parsed) -> None:
    """Take a street and its house from a piece, with what stands before, inside of the house, and behind."""
    for name in pieces[:at]:
        _add(found, "community" if _PLACE_WORD.match(folded(name)) else "name", name)
    _add(found, "street", street)
    _merge(found, house_number(house))
    for rest in _inside(after, found) if after else ():
        _add(found, "rest", rest)
    _places(pieces[at + 1 :], found)


def _merge(found: Parsed, parts: Parsed) -> None:
    for part, words in parts.items():
        _add(found, part, words)


def _places(pieces: list[str], found: Parsed) -> None:
    for piece in pieces:
        _add(found, "rest" if found.get("city") or any(c.isdigit() for c in piece) else "city", piece)
