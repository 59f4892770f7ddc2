"""Addresses of the United States: [name] number, directions, street, type, unit, place, state, ZIP.

Words are those of USPS Publication 28 (street suffixes C1, secondary unit designators C2, directions) with the spellings
people use. A unit is found by its designator, or by where it stands: what looks like an identifier and follows the end of
the street is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from .parts import Parsed
from .text import normalised, one_edit

DIRECTIONS = {
    "N": "N", "S": "S", "E": "E", "W": "W", "NE": "NE", "NW": "NW", "SE": "SE", "SW": "SW", "NORTH": "N", "SOUTH": "S",
    "EAST": "E", "WEST": "W", "NORTHEAST": "NE", "NORTHWEST": "NW", "SOUTHEAST": "SE", "SOUTHWEST": "SW", "NO": "N",
    "SO": "S", "NTH": "N", "STH": "S",
}  # fmt: skip

_SUFFIXES = """ALLEY ALY ALLY|ANNEX ANX|ARCADE ARC|AVENUE AVE AV AVEN AVENU AVN AVNUE AVNU AE|BAYOU BYU|BEACH BCH|BEND BND|
BLUFF BLF|BOTTOM BTM|BOULEVARD BLVD BOUL BV BOULEVAR BLV BOULV|BRANCH BR|BRIDGE BRG|BROOK BRK|BURG BG|BYPASS BYP|
CAMP CP|CANYON CYN|CAPE CPE|CAUSEWAY CSWY|CENTER CTR CENTRE CNTR|CIRCLE CIR CIRC CRCL CRCLE CI|CLIFF CLF|
CLUB CLB|COMMON CMN|CORNER COR|COURSE CRSE|COURT CT CRT|COVE CV|CREEK CRK|CRESCENT CRES CRSENT CRSNT|CREST CRST|
CROSSING XING CRSSNG|CROSSROAD XRD|CURVE CURV|CUTOFF CTOF|DALE DL|DAM DM|DRIVE DR DRIV DRV DVE|ESTATE EST|
ESTATES ESTS|EXPRESSWAY EXPY EXPR EXPW|EXTENSION EXT|FALLS FLS|FERRY FRY|FIELD FLD|FLAT FLT|FORD FRD|FOREST FRST|
FORGE FRG|FORK FRK|FREEWAY FWY FREEWY FRWY|GARDEN GDN|GARDENS GDNS|GATEWAY GTWY|GLEN GLN|GREEN GRN|GROVE GRV|
HARBOR HBR|HAVEN HVN|HEIGHTS HTS|HIGHWAY HWY HIWAY HIGHWY|HILL HL|HILLS HLS|HOLLOW HOLW|ISLAND IS|ISLE ISLES|
JUNCTION JCT|KEY KY|KNOLL KNL|LAKE LK|LANDING LNDG|LANE LN LA|LOAF LF|LODGE LDG|LOOP LOOPS|MALL MALLS|MANOR MNR|
MEADOW MDW|MEADOWS MDWS|MILL ML|MISSION MSN|MOTORWAY MTWY|MOUNT MT|OVAL OVL|OVERPASS OPAS|PARK PARKS PRK|
PARKWAY PKWY PKY PARKWY PKWAY PRKWY|PASS PASSES|PASSAGE PSGE|PATH PATHS|PIKE PIKES|PINES PNES|PLACE PL|PLAIN PLN|
PLAZA PLZ PLZA|POINT PT|PORT PRT|PRAIRIE PR|PROMENADE PROM|RANCH RNCH|RAPIDS RPDS|REST RST|RIDGE RDG|RIVER RIV|
ROAD RD RO|ROUTE RTE|ROW ROWS|RUN RUNS|SHOAL SHL|SHORE SHR|SKYWAY SKWY|SPRING SPG|SPRINGS SPGS|SPUR SPURS|
SQUARE SQ SQR|STATION STA|STRAVENUE STRA|STREAM STRM|STREET ST STR STREE STRE STRT STRET|SUMMIT SMT|
TERRACE TER TERR TE TERACE|THROUGHWAY TRWY|TRACE TRCE|TRACK TRAK|TRAIL TRL TR|TRAILER TRLR|TUNNEL TUNL|
TURNPIKE TPKE|UNDERPASS UPAS|UNION UN|VALLEY VLY|VIADUCT VIA|VIEW VW|VILLAGE VLG|VISTA VIS|WALK WALKS|
WAY WY WAYS|WELL WL|WOODS WDS|BROADWAY|TERMINAL TERM|CLOSE|QUAY"""
SUFFIXES = {w: words.split()[0] for words in _SUFFIXES.replace("\n", "").split("|") for w in words.split()}
"""Spelling of a street type → the type."""

_COMMON_CODES = "ST AVE RD DR LN BLVD CT PL CIR HWY PKWY WAY TER FWY EXPY TPKE TRL CRES ALY LOOP SQ PLZ XING PIKE"
_COMMON = {SUFFIXES[w] for w in _COMMON_CODES.split()} | {"BROADWAY", "ROUTE"}
"""Types that end a street wherever they stand; the other ones are as often part of a name ('Lake', 'Park')."""

_TYPES = set(SUFFIXES.values())

_PRE_TYPES = {"HIGHWAY", "HWY", "ROUTE", "RTE", "RT", "ROAD", "RD", "US", "FM", "CR", "SR", "STATE", "COUNTY", "INTERSTATE", "AVENUE",
              "AVE", "PARK", "LOOP", "RANCH", "HIWAY", "TH", "CO", "FARM", "TWP", "TOWNSHIP", "I", "ST", "RURAL"}  # fmt: skip
"""Types that stand before a number: 'County Road 1220'."""

_UNITS = {
    "APT": "room", "APARTMENT": "room", "APARTMENTS": "room", "APTS": "room", "APMT": "room", "APTMT": "room", "STE": "room",
    "SUITE": "room", "SUITES": "room", "STES": "room", "SUIT": "room", "SU": "room", "UNIT": "room", "UNITS": "room", "UN": "room",
    "UNT": "room", "ROOM": "room", "RM": "room", "ROOMS": "room", "RMS": "room", "#": "room", "LOT": "room", "TRLR": "room",
    "TRAILER": "room", "SPC": "room", "SPACE": "room", "SP": "room", "SLIP": "room", "OFFICE": "room", "OFC": "room", "OFF": "room",
    "KEY": "room", "STOP": "room", "HNGR": "room", "HANGAR": "room", "DOOR": "room", "FLAT": "room", "CONDO": "room",
    "CONFERENCE": "room", "STUDIO": "room", "CUBE": "room", "DESK": "room", "BAY": "room", "VILLA": "room",
    "FL": "floor", "FLOOR": "floor", "FLR": "floor", "FLOORS": "floor", "LEVEL": "floor", "LVL": "floor", "FLRS": "floor",
    "BLDG": "building", "BUILDING": "building", "BLD": "building", "BLG": "building", "TOWER": "building", "TWR": "building",
    "BLOCK": "building", "WING": "building", "HALL": "building", "PIER": "building", "ENTRANCE": "entrance", "STAIR": "entrance",
}  # fmt: skip
ROOM_WORDS = {word for word, part in _UNITS.items() if part == "room"} | {"NO", "NUMBER", "NUM", "UN", "AP"}
"""Designators of a room or apartment, and what stands for them."""
_ALONE = {
    "BSMT": "BSMT", "BASEMENT": "BSMT", "FRNT": "FRNT", "FRONT": "FRNT", "REAR": "REAR", "LBBY": "LBBY", "LOBBY": "LBBY",
    "LOWR": "LOWR", "LOWER": "LOWR", "UPPR": "UPPR", "UPPER": "UPPR", "UPSTAIRS": "UPPR", "DOWNSTAIRS": "LOWR", "PH": "PH",
    "PENTHOUSE": "PH", "MEZZANINE": "MEZZ", "MEZZ": "MEZZ", "GARAGE": "GARAGE", "ATTIC": "ATTIC",
}  # fmt: skip
"""Units that need no identifier."""
_WEAK = {
    "SU", "UN", "SP", "OFF", "OFFICE", "OFC", "KEY", "STOP", "DOOR", "BAY", "VILLA", "SPACE", "CONFERENCE",
    "HALL", "TOWER", "TWR", "BLOCK", "WING", "PIER", "STUDIO", "CUBE", "DESK", "LEVEL", "LOT", "FLAT",
    "UNITS", "ROOMS", "TRAILER", "HANGAR", "SUIT", "STAIR",
}  # fmt: skip
"""Designators that are words of names as well: they count where an identifier with a digit, or one letter, stands beside."""

_ORDINAL_WORDS = {
    "FIRST": "1", "SECOND": "2", "THIRD": "3", "FOURTH": "4", "FIFTH": "5", "SIXTH": "6", "SEVENTH": "7", "EIGHTH": "8", "NINTH": "9",
    "TENTH": "10", "ELEVENTH": "11", "TWELFTH": "12",
}  # fmt: skip
_FLOOR_WORDS = {
    "GROUND": "G",
    "MAIN": "MAIN",
    "TOP": "TOP",
    "LOWER": "LOWR",
    "UPPER": "UPPR",
    "BASEMENT": "BSMT",
    "MEZZANINE": "MEZZ",
}
_NUMBER_WORDS = "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE"
NUMBER_WORDS = {w: str(i) for i, w in enumerate(_NUMBER_WORDS.split(), 1)}
_STATES = {
    "ALABAMA": "AL", "ALASKA": "AK", "ARIZONA": "AZ", "ARKANSAS": "AR", "CALIFORNIA": "CA", "COLORADO": "CO", "CONNECTICUT": "CT",
    "DELAWARE": "DE", "FLORIDA": "FL", "GEORGIA": "GA", "HAWAII": "HI", "IDAHO": "ID", "ILLINOIS": "IL", "INDIANA": "IN", "IOWA": "IA",
    "KANSAS": "KS", "KENTUCKY": "KY", "LOUISIANA": "LA", "MAINE": "ME", "MARYLAND": "MD", "MASSACHUSETTS": "MA", "MICHIGAN": "MI",
    "MINNESOTA": "MN", "MISSISSIPPI": "MS", "MISSOURI": "MO", "MONTANA": "MT", "NEBRASKA": "NE", "NEVADA": "NV",
    "NEW HAMPSHIRE": "NH", "NEW JERSEY": "NJ", "NEW MEXICO": "NM", "NEW YORK": "NY", "NORTH CAROLINA": "NC", "NORTH DAKOTA": "ND",
    "OHIO": "OH", "OKLAHOMA": "OK", "OREGON": "OR", "PENNSYLVANIA": "PA", "RHODE ISLAND": "RI", "SOUTH CAROLINA": "SC",
    "SOUTH DAKOTA": "SD", "TENNESSEE": "TN", "TEXAS": "TX", "UTAH": "UT", "VERMONT": "VT", "VIRGINIA": "VA", "WASHINGTON": "WA",
    "WEST VIRGINIA": "WV", "WISCONSIN": "WI", "WYOMING": "WY", "DISTRICT OF COLUMBIA": "DC", "PUERTO RICO": "PR", "GUAM": "GU",
    "ILL": "IL", "PENNA": "PA", "CALIF": "CA", "MASS": "MA", "CONN": "CT", "TENN": "TN",
}  # fmt: skip
_CODES = set(_STATES.values()) | {"VI", "AS", "MP", "AE", "AP", "AA"}
_COUNTRIES = {"US", "USA", "UNITED STATES", "UNITED STATES OF AMERICA", "AMERICA"}

_ZIP = re.compile(r"\d{5}(?:-?\d{4})?|\d{5}-")
_NUMBER = re.compile(r"(?P<pre>[NSEW](?=\d))?(?P<number>\d+)(?:(?P<dash>[-/])(?P<to>\d+))?-?(?P<letter>[A-Z]{0,2})")
_GRID = re.compile(r"[NSEW]\d+[NSEW]\d+[A-Z]?")  # Wisconsin: N6W23001
_ORDINAL = re.compile(r"\d+(?:ST|ND|RD|TH|D|T|R)")
_GLUED = re.compile(
    r"(APARTMENT|APT|SUITE|STE|UNIT|ROOM|RM|FLOOR|FLR|FL|BLDG|BLD|LOT|LT|TRLR|SPC|#)(?:[.#:\-]*(?=[A-Z]?-?\d)[A-Z0-9\-/&]+|[.#:\-]+[A-Z])"
)
_BOX_WORDS = {"PO", "POB", "BOX", "BX", "LOCKBOX", "DRAWER", "LBX", "PMB"}
_TOKEN = re.compile(r"#|[^\s,;()#]+|[,;()]")


def _words(text: str) -> tuple[list[str], list[str], list[bool]]:
    """Words in capitals without their full stop, as written, and whether a comma (or bracket) follows each."""
    plain: list[str] = []
    written: list[str] = []
    comma: list[bool] = []
    for token in _TOKEN.findall(text):
        if token in ",;()":
            if comma:
                comma[-1] = True
            continue
        word = token.strip(".:\"'*")
        if not word:
            continue
        plain.append(word.upper().replace(".", "") if not any(c.isdigit() for c in word) else word.upper())
        written.append(word)
        comma.append(False)
    return plain, written, comma


def parse(text: str) -> Parsed:
    """Parts of one address.

    Parameters
    ----------
    text : str
        Normalised, see `text.normalised`.

    Returns
    -------
    dict of str to str
        Units: building, entrance, floor and room, without designator; several rooms stand side by side. Words that no part takes
        are the name (before the number) or the rest.
    """
    plain, written, comma = _words(text)
    used = [False] * len(plain)
    parts = [""] * len(plain)

    def take(part: str, first: int, last: int) -> None:
        for at in range(first, last):
            if not used[at]:
                used[at] = True
                parts[at] = part

    end = _tail(plain, len(plain), take)
    start = _house_number(plain, comma, end, take)
    _boxes(plain, end, take, used)
    _units(plain, comma, start, end, take, used)
    after = _street(plain, comma, start, end, take, used)
    _bare_unit(plain, comma, after, end, take, used)
    _leftovers(plain, start, after, end, take, used)
    found: Parsed = {}
    for part, word in zip(parts, written):
        found[part] = f"{found[part]} {word}" if part in found else word
    return found


Take = Callable[[str, int, int], None]


def _is_ordinal(word: str) -> bool:
    return bool(_ORDINAL.fullmatch(word)) or word in _ORDINAL_WORDS


def _tail(plain: list[str], n: int, take: Take) -> int:
    """Take country, ZIP and state from the end; position after what is left."""
    end = n
    for words in (4, 2, 1):
        if end > words and " ".join(plain[end - words : end]) in _COUNTRIES:
            take("rest", end - words, end)
            end -= words
            break
    zipped = False
    if end > 1 and _ZIP.fullmatch(plain[end - 1]) and (end > 2 or plain[0] != plain[end - 1]):
        take("postcode", end - 1, end)
        end, zipped = end - 1, True
    elif end > 2 and _ZIP.fullmatch(plain[end - 2]) and re.fullmatch(r"-?\d{2,4}", plain[end - 1]):
        take("postcode", end - 2, end)
        end, zipped = end - 2, True
    for words in (3, 2, 1):
        state = " ".join(plain[end - words : end])
        if end > words + 1 and state in _STATES and (words > 1 or zipped or state not in SUFFIXES):
            take("province", end - words, end)
            return end - words
    if end > 1 and not zipped and _UNITS.get(plain[end - 1]) == "floor" and _is_ordinal(plain[end - 2]):
        return end  # '21st Fl' is a floor, not Florida
    if end > 2 and plain[end - 1] in _CODES and (zipped or plain[end - 1] not in DIRECTIONS.keys() | SUFFIXES.keys()):
        take("province", end - 1, end)
        return end - 1
    return end


def _house_number(plain: list[str], comma: list[bool], end: int, take: Take) -> int:
    """Take the house number and what stands before it; position of the number, -1 without one."""
    for i in range(end):
        word = plain[i]
        before = plain[i - 1] if i else ""
        if before in _UNITS or before in _NOT_HOUSE or before in _BOX_WORDS or before in _PRE_TYPES - {"ST", "PARK"}:
            continue
        after = plain[i + 1] if i + 1 < end else ""
        if _UNITS.get(after) == "floor" or after in ("AND", "&"):
            continue
        following = plain[i + 1 : i + 3]
        if (
            word.isdigit()
            and len(following) == 2
            and (
                (following[0] == "ONE" and following[1] not in SUFFIXES)
                or (
                    following[0].isdigit() and not comma[i] and any(w in SUFFIXES for w in plain[i + 2 : end]) and i > 0
                )
            )
        ):
            take("room", i, i + 1)  # '507 2600 N Flagler Dr', '100 One Jackson Place': no street is called One
            take("number", i + 1, i + 2)
            return i + 1
        spelt = word in NUMBER_WORDS and i == 0 and after not in ("", "ST", "STREET", "AVE", "AVENUE")
        if not (spelt or _NUMBER.fullmatch(word) or _GRID.fullmatch(word)) or (
            _ORDINAL.fullmatch(word) and i + 1 < end
        ):
            continue
        take("number", i, i + 1)
        if after and re.fullmatch(r"1/2|[A-D](?=$)", after) and i + 2 < end and not comma[i]:
            second = plain[i + 2]
            if "/" in after or (second not in SUFFIXES and i + 3 <= end and after in "ABCD" and second in DIRECTIONS):
                take("letter", i + 1, i + 2)
        return i
    return -1


_NOT_HOUSE = {"DEPT", "DEPARTMENT", "NO", "CODE", "BIN", "FILE", "MSC", "PMB", "MC", "M/C", "REF", "TERMINAL", "GATE", "ROUTE", "RR",
              "CUSTOMER", "CLIENT", "ACCT", "ACCOUNT", "RT", "RTE", "HC"}  # fmt: skip
"""A number behind these is neither of a house nor of a unit."""


def _boxes(plain: list[str], end: int, take: Take, used: list[bool]) -> None:
    """Take post boxes."""
    i = 0
    while i < end:
        words = (
            3
            if " ".join(plain[i : i + 3]) in ("P O BOX", "POST OFFICE BOX")
            else 2
            if plain[i : i + 1] == ["PO"]
            else 1
        )
        if not used[i] and (words == 3 or plain[i] in _BOX_WORDS):
            if words == 2 and (i + 1 >= end or plain[i + 1] not in ("BOX", "BX", "DRAWER", "BOXES")):
                words = 1
            at = i + words
            if at < end and plain[at] in ("#", "NO", "NUMBER"):
                at += 1
            if at < end and (any(c.isdigit() for c in plain[at]) or len(plain[at]) == 1):
                take("rest", i, at)
                take("box", at, at + 1)
                i = at
        i += 1


def _identifier(plain: list[str], comma: list[bool], i: int, end: int, weak: bool) -> int:
    """Position after the identifier that starts at `i`, `i` where none does."""
    if i >= end:
        return i
    word = plain[i]
    digit = any(c.isdigit() for c in word)
    if not (
        digit
        or len(word) == 1
        or re.fullmatch("[A-Z][-/&][A-Z]", word)
        or (not weak and (len(word) == 2 or word in _ALONE or word in NUMBER_WORDS))
    ):
        return i
    if not digit and (word in _UNITS or word in SUFFIXES or (len(word) == 2 and not comma[i] and i + 1 < end)):
        return i
    if digit and _ORDINAL.fullmatch(word) and weak:
        return i
    at = i + 1
    while at < end and not comma[at - 1]:
        word = plain[at]
        more = any(c.isdigit() for c in word) and at + 1 <= end
        last = at + 1 == end or comma[at]
        if (
            word in ("&", "AND", "-", "THRU")
            and at + 1 < end
            and (any(c.isdigit() for c in plain[at + 1]) or len(plain[at + 1]) == 1)
        ):
            at += 2
        elif (more and not _ORDINAL.fullmatch(word)) or (
            last and word.isalpha() and (len(word) == 1 or word in DIRECTIONS)
        ):
            at += 1
        else:
            break
    while 0 < at < end and comma[at - 1] and len(plain[at - 1]) == len(plain[at]) == 1 and plain[at] not in DIRECTIONS:
        at += 1  # 'Unit K, L'
    return at


def _units(plain: list[str], comma: list[bool], start: int, end: int, take: Take, used: list[bool]) -> None:
    """Take units that have a designator."""
    typed = False
    i = 0
    while i < end:
        word = plain[i]
        if used[i]:
            i += 1
            continue
        glued = _GLUED.fullmatch(word)
        part = _UNITS.get(word, "")
        if not part and typed and len(word) > 3 and word not in SUFFIXES:
            part = _misspelt(word)
        # 'St 310' behind a street with a type is a suite.
        if word in ("ST", "STS") and typed and i + 1 < end and re.fullmatch(r"\d[\d-]*[A-Z]?", plain[i + 1]):
            part = "room"
        typed = typed or (word in SUFFIXES and i > start + 1)
        if (
            word in ("NO", "NUMBER")
            and typed
            and i + 1 < end
            and any(c.isdigit() for c in plain[i + 1])
            and SUFFIXES.get(plain[i - 1]) not in ("HIGHWAY", "ROUTE")
        ):
            part = "room"
        if glued and i != start + 1:
            take(_UNITS.get(glued[1], "room"), i, i + 1)
        elif part:
            i = _designated(plain, comma, i, start, end, part, take, used)
            continue
        elif (
            word in _ALONE
            and i > start + 1
            and (i + 1 == end or comma[i] or typed)
            and not (i + 1 < end and plain[i + 1] in SUFFIXES)
        ):
            take("floor" if i + 1 < end and _UNITS.get(plain[i + 1]) == "floor" else "room", i, i + 1)
            if word in ("PH", "PENTHOUSE") and i + 1 < end and not comma[i] and any(c.isdigit() for c in plain[i + 1]):
                take("room", i + 1, i + 2)
        i += 1


@lru_cache(maxsize=10_000)
def _misspelt(word: str) -> str:
    """Part of the designator that a word behind the street is one letter away from."""
    near = [known for known in (*_UNITS, *_ALONE) if len(known) > 3 and known not in _WEAK and one_edit(word, known)]
    return _UNITS.get(near[0], "room") if near else ""


def _designated(
    plain: list[str], comma: list[bool], i: int, start: int, end: int, part: str, take: Take, used: list[bool]
) -> int:
    """Take the unit whose designator stands at `i`; position to go on from."""
    word = plain[i]
    before = i - 1
    if part == "floor" and before > start and not used[before]:
        said = plain[before]
        if (
            _ORDINAL.fullmatch(said)
            or said in _ORDINAL_WORDS
            or said in _FLOOR_WORDS
            or (said.isdigit() and not comma[before])
        ):
            take(part, before, before + 1)
            take("rest", i, i + 1)
            return i + 1
    at = i + 1
    while (
        at < end
        and not comma[at - 1]
        and (plain[at] in ("#", "NO", "NUMBER", "NUM", "NBR", "-") or (word == "#" and plain[at] in _UNITS))
    ):
        part = _UNITS.get(plain[at], part) if plain[at] != "#" else part
        at += 1
    last = _identifier(plain, comma, at, start if i < start else end, weak=word in _WEAK or part == "building")
    if last == at and word not in _UNITS and (i + 1 == end or comma[i]):  # 'Mezzaine'
        last, at = at, i
    if (
        last == at
        or (i == start + 1 and start >= 0 and word != "#")
        or (word == "#" and i and plain[i - 1] in _NOT_HOUSE | _BOX_WORDS)
    ):
        return i + 1
    take("rest", i, at)
    take(part, at, last)
    return last


_BEFORE_NUMBERS = _PRE_TYPES | _NOT_HOUSE | DIRECTIONS.keys() | SUFFIXES.keys()


def _street_end(plain: list[str], comma: list[bool], first: int, end: int, used: list[bool]) -> int:
    """Position after the street that starts at `first`."""
    stop = first
    while stop < end and not used[stop]:
        stop += 1
        if comma[stop - 1]:
            break
    at = first
    while (
        at < stop
        and plain[at] in DIRECTIONS
        and at + 1 < stop
        and (plain[at + 1] not in SUFFIXES or (plain[at + 1] in _PRE_TYPES and _names_a_road(plain, at + 2, stop)))
    ):
        at += 1
    if at + 1 < stop and plain[at] in _PRE_TYPES:
        last = at + 1
        while last < stop and plain[last] in _PRE_TYPES | {"OF", "THE", "NO", "#"}:
            last += 1
        if last < stop and (_names_a_road(plain, last, stop) or plain[last - 1] in ("OF", "THE")):
            return _directed(plain, last + 1, stop)
    for types in (_COMMON, _TYPES):
        for i in range(at + 1, stop):
            before = plain[i - 1]
            if types is _TYPES and plain[i].isdigit() and i + 1 < stop and before not in _BEFORE_NUMBERS:
                return i  # no common type: a number ends the street ('1024 Randolph 1 N Oak Park')
            if SUFFIXES.get(plain[i]) not in types:
                continue
            while (
                i + 1 < stop
                and SUFFIXES.get(plain[i + 1]) in _COMMON
                and not (plain[i + 1] == "ST" and i + 2 < stop and plain[i + 2].isdigit())
            ):
                i += 1
            if i + 2 < stop and plain[i + 1] in DIRECTIONS and SUFFIXES.get(plain[i + 2]) in _COMMON:
                i += 2  # 'Pleasant Run Parkway South Drive'
            numbered = SUFFIXES[plain[i]] in ("HIGHWAY", "ROUTE", "FREEWAY", "LOOP", "SPUR") or plain[i - 1] in (
                "COUNTY",
                "STATE",
                "COUNTRY",
            )
            if numbered and i + 1 < stop and any(c.isdigit() for c in plain[i + 1]):
                i += 1
            return _directed(plain, i + 1, stop)
    # Without a type the street goes to the comma; an identifier at its end is a unit ('308 Elizabeth 1W').
    if stop > at + 1 and plain[stop - 2] not in _PRE_TYPES:
        last = stop - 2 if plain[stop - 1] in DIRECTIONS and stop > at + 2 else stop - 1
        if any(c.isdigit() for c in plain[last]) and not _is_ordinal(plain[last]) and plain[last - 1] not in _PRE_TYPES:
            return last
    return stop


def _names_a_road(plain: list[str], at: int, stop: int) -> bool:
    """Whether a number or a letter is the name of a road: 'Avenue H', 'County Road 1220', 'County Road MM'."""
    return at < stop and (any(c.isdigit() for c in plain[at]) or len(plain[at]) <= 2) and plain[at] not in SUFFIXES


def _directed(plain: list[str], at: int, stop: int) -> int:
    """Position after the direction that follows a street, with at most one."""
    numbered = at + 1 < stop and plain[at] == "NO" and any(c.isdigit() for c in plain[at + 1])
    return at + 1 if at < stop and plain[at] in DIRECTIONS and not numbered else at


def _street(plain: list[str], comma: list[bool], start: int, end: int, take: Take, used: list[bool]) -> int:
    """Take the street; position after it."""
    first = start + 1
    while first < end and used[first]:
        first += 1
    if start < 0 and (first >= end or not any(w in SUFFIXES for w in plain[first:end])):
        return 0
    last = _street_end(plain, comma, first, end, used)
    take("street", first, last)
    return last


def _bare_unit(plain: list[str], comma: list[bool], at: int, end: int, take: Take, used: list[bool]) -> None:
    """Take what looks like an identifier where the street ends."""
    if not 0 < at < end or used[at]:
        return
    word = plain[at]
    alone = comma[at] or at + 1 == end or used[at + 1]
    if any(c.isdigit() for c in word) and not _ZIP.fullmatch(word):
        last = max(_identifier(plain, comma, at, end, weak=False), at + 1)
        if last < end and not comma[at] and plain[last] in ("N", "S", "E", "W", "F", "R") and not used[last]:
            last += 1  # '1 N': first floor north; front, rear
        take("room", at, last)
    elif (
        word.isalpha()
        and word not in DIRECTIONS
        and word not in SUFFIXES
        and (len(word) == 1 or (len(word) == 2 and alone))
    ):
        take("room", at, at + 1)
    elif (
        len(word) <= 3
        and word not in _NOT_HOUSE
        and word != "AND"
        and at + 1 < end
        and any(c.isdigit() for c in plain[at + 1])
        and word.isalpha()
        and not used[at + 1]
    ):
        take("room", at, max(at + 2, _identifier(plain, comma, at + 1, end, weak=False)))


def _leftovers(plain: list[str], start: int, after: int, end: int, take: Take, used: list[bool]) -> None:
    """Give the place its words, and the rest what is left."""
    for i in range(end):
        if not used[i]:
            digits = any(c.isdigit() for c in plain[i])
            take("name" if i < start else "rest" if digits else "city" if i >= after else "name", i, i + 1)
    take("rest", 0, len(plain))


def street_key(street: str) -> str:
    """Name of a street with directions and types in one spelling: 'North 5th Street' and 'n fifth st.' are one."""
    words = normalised(street).upper().replace(".", "").replace(",", " ").split()
    return " ".join(DIRECTIONS.get(w, SUFFIXES.get(w, _ordinal(w))) for w in words)


def _ordinal(word: str) -> str:
    word = _ORDINAL_WORDS.get(word, word)
    return re.sub(r"^(\d+)(ST|ND|RD|TH)$", r"\1", word)
