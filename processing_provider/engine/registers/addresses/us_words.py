"""Words of addresses of the United States: those of USPS Publication 28 with the spellings people use."""

from __future__ import annotations

import re

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
COMMON = {SUFFIXES[w] for w in _COMMON_CODES.split()} | {"BROADWAY", "ROUTE"}
"""Types that end a street wherever they stand; the other ones are as often part of a name ('Lake', 'Park')."""

TYPES = set(SUFFIXES.values())

PRE_TYPES = {"HIGHWAY", "HWY", "ROUTE", "RTE", "RT", "ROAD", "RD", "US", "FM", "CR", "SR", "STATE", "COUNTY", "INTERSTATE", "AVENUE",
              "AVE", "PARK", "LOOP", "RANCH", "HIWAY", "TH", "CO", "FARM", "TWP", "TOWNSHIP", "I", "ST", "RURAL"}  # fmt: skip
"""Types that stand before a number: 'County Road 1220'."""

UNITS = {
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
ROOM_WORDS = {word for word, part in UNITS.items() if part == "room"} | {"NO", "NUMBER", "NUM", "UN", "AP"}
"""Designators of a room or apartment, and what stands for them."""
ALONE = {
    "BSMT": "BSMT", "BASEMENT": "BSMT", "FRNT": "FRNT", "FRONT": "FRNT", "REAR": "REAR", "LBBY": "LBBY", "LOBBY": "LBBY",
    "LOWR": "LOWR", "LOWER": "LOWR", "UPPR": "UPPR", "UPPER": "UPPR", "UPSTAIRS": "UPPR", "DOWNSTAIRS": "LOWR", "PH": "PH",
    "PENTHOUSE": "PH", "MEZZANINE": "MEZZ", "MEZZ": "MEZZ", "GARAGE": "GARAGE", "ATTIC": "ATTIC",
}  # fmt: skip
"""Units that need no identifier."""
WEAK = {
    "SU", "UN", "SP", "OFF", "OFFICE", "OFC", "KEY", "STOP", "DOOR", "BAY", "VILLA", "SPACE", "CONFERENCE",
    "HALL", "TOWER", "TWR", "BLOCK", "WING", "PIER", "STUDIO", "CUBE", "DESK", "LEVEL", "LOT", "FLAT",
    "UNITS", "ROOMS", "TRAILER", "HANGAR", "SUIT", "STAIR",
}  # fmt: skip
"""Designators that are words of names as well: they count where an identifier with a digit, or one letter, stands beside."""

ORDINAL_WORDS = {
    "FIRST": "1", "SECOND": "2", "THIRD": "3", "FOURTH": "4", "FIFTH": "5", "SIXTH": "6", "SEVENTH": "7", "EIGHTH": "8", "NINTH": "9",
    "TENTH": "10", "ELEVENTH": "11", "TWELFTH": "12",
}  # fmt: skip
FLOOR_WORDS = {
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
STATES = {
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
CODES = set(STATES.values()) | {"VI", "AS", "MP", "AE", "AP", "AA"}
COUNTRIES = {"US", "USA", "UNITED STATES", "UNITED STATES OF AMERICA", "AMERICA"}

ZIP = re.compile(r"\d{5}(?:-?\d{4})?|\d{5}-")
NUMBER = re.compile(r"(?P<pre>[NSEW](?=\d))?(?P<number>\d+)(?:(?P<dash>[-/])(?P<to>\d+))?-?(?P<letter>[A-Z]{0,2})")
GRID = re.compile(r"[NSEW]\d+[NSEW]\d+[A-Z]?")  # Wisconsin: N6W23001
ORDINAL = re.compile(r"\d+(?:ST|ND|RD|TH|D|T|R)")
GLUED = re.compile(
    r"(APARTMENT|APT|SUITE|STE|UNIT|ROOM|RM|FLOOR|FLR|FL|BLDG|BLD|LOT|LT|TRLR|SPC|#)(?:[.#:\-]*(?=[A-Z]?-?\d)[A-Z0-9\-/&]+|[.#:\-]+[A-Z])"
)
BOX_WORDS = {"PO", "POB", "BOX", "BX", "LOCKBOX", "DRAWER", "LBX", "PMB"}
NOT_HOUSE = {"DEPT", "DEPARTMENT", "NO", "CODE", "BIN", "FILE", "MSC", "PMB", "MC", "M/C", "REF", "TERMINAL", "GATE", "ROUTE", "RR",
              "CUSTOMER", "CLIENT", "ACCT", "ACCOUNT", "RT", "RTE", "HC"}  # fmt: skip
"""A number behind these is neither of a house nor of a unit."""
BEFORE_NUMBERS = PRE_TYPES | NOT_HOUSE | DIRECTIONS.keys() | SUFFIXES.keys()


def is_ordinal(word: str) -> bool:
    """Whether a word says a rank: '5th', 'FIFTH'."""
    return bool(ORDINAL.fullmatch(word)) or word in ORDINAL_WORDS
