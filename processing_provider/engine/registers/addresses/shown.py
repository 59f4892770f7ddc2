"""What of an address is a number, and what may be the name, the telephone or the id of a person."""

from __future__ import annotations

import re

from .text import normalised

MOST_DIGITS = 8
"""Of a number; with more it is a telephone or somebody's id. A postcode and what follows it has nine."""
MOST_LETTERS = 2
_WORDS_TEXT = (
    "apt apartment unit ste suite rm room fl floor flr bldg building blk block lot trlr trailer space spc bsmt basement rear front "
    "upper lower left right side ph penthouse lobby ofc office dept no nr num bis ter quater eg og ug dg hs appt esc etage étage "
    "bat bât bâtiment bte boite box po bp cs piso puerta dcha izda int sc scala ne nw se sw north south east west den one two three"
)
WORDS = frozenset(_WORDS_TEXT.split())
_CHINESE = frozenset(
    "单元室号楼幢栋座层弄支巷组队甲乙丙丁戊己庚辛东西南北中上下左右前后内附之第零〇一二三四五六七八九十百地半"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_POSTCODE = re.compile(r"\d{5}-?\d{4}|(?=.*\d)[A-Z\d]{2,5}[ -]?[A-Z\d]{2,4}", re.ASCII | re.I)


def is_number(text: str) -> bool:
    """Whether a text is a number of a house or door, such as '12 B', 'Apt 4' or '3单元', and no name and no telephone."""
    plain = normalised(text).casefold()
    if sum(map(str.isdigit, plain)) > MOST_DIGITS:
        return False
    return all(
        word in WORDS or (len(word) <= MOST_LETTERS and word.isascii()) or _CHINESE.issuperset(word)
        for word in _LETTERS.findall(plain)
    )


def is_postcode(text: str) -> bool:
    """Whether a text is a postcode: digits, or a few letters and digits in two parts; nine digits in one may be somebody's id."""
    plain = normalised(text)
    return bool(_POSTCODE.fullmatch(plain)) and not re.fullmatch(r"\d{9}", plain)
