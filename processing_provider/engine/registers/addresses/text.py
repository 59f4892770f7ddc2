"""Text of addresses in one spelling: the same letters, digits and blanks for what reads the same.

`normalised` keeps everything that carries meaning and is what parsers read; `folded` drops case, accents and punctuation
and is what names are compared by. Both are idempotent, and neither loses a digit.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MOST_LETTERS = 400
"""Longer texts are no addresses: the longest of the labelled ones known has 150 letters, and an S42 template of the
Universal Postal Union has eleven lines of at most 35."""

FORMULA = re.compile(r"[=@＝＠]|[+\-＋－]\s*[A-Za-z(]|[+\-]\d+[+\-*/(]")
"""A cell that a spreadsheet would compute ('=HYPERLINK(…)', '@SUM(…)', '+cmd|…'); '-3' or '+44 …' alone is none."""

JOINERS = frozenset("\u200c\u200d")  # joiners: letters of Indic and Persian words differ by them
_WRITTEN_OUT = str.maketrans(
    {"ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae", "œ": "oe",
     "Œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)  # fmt: skip
_DASHES = re.compile(r"[‐-―−⁻﹘﹣－⸺⸻﹘~～〜]")
_QUOTES = str.maketrans(dict.fromkeys("‘’ʼ`´ʹ′", "'") | dict.fromkeys("“”„«»″", '"'))
_NOT_WORD = re.compile(r"[\W_]+")


def _spelt(letter: str) -> str:
    """One character in the spelling of `normalised`, which is '' for marks that only steer the layout."""
    kind = unicodedata.category(letter)
    if kind in ("Cc", "Zl", "Zp"):
        return " "
    if kind == "Cf":
        return letter if letter in JOINERS else ""
    if kind in ("Cs", "Co", "Cn"):
        return " "
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    # '12½' is not 121/2, 'm²' is not m2 and '3①' is not 31: what is set apart by its shape is set apart by a blank.
    plain = unicodedata.normalize("NFKC", letter).replace("\N{FRACTION SLASH}", "/")
    return f" {plain} " if letter > "\x7f" and any(c.isdecimal() for c in plain) else letter


class _Spellings(dict[int, str]):
    """Spellings of characters, for str.translate, found when first asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = _DASHES.sub("-", _spelt(chr(code)).translate(_QUOTES))
        return self[code]


_SPELLINGS = _Spellings()


def normalised(text: str) -> str:
    """Text in one spelling: NFKC, plain digits and dashes, no layout marks, single blanks.

    Idempotent. Case, accents and punctuation stay. The digits of the result are those of the text, in their order.

    Parameters
    ----------
    text : str

    Returns
    -------
    str
    """
    if text.isascii():
        return " ".join(_cached_ascii(text).split())
    text = unicodedata.normalize("NFKC", text.translate(_SPELLINGS))
    again = text.translate(_SPELLINGS)
    while again != text or not unicodedata.is_normalized("NFKC", text):  # a form can hold another one, once or twice
        text = unicodedata.normalize("NFKC", again)
        again = text.translate(_SPELLINGS)
    return " ".join(text.split())


_ASCII_CONTROLS = dict.fromkeys((*range(32), 127), " ") | {ord("`"): "'", ord("~"): "-"}


def _cached_ascii(text: str) -> str:
    return text if text.isprintable() and "`" not in text and "~" not in text else text.translate(_ASCII_CONTROLS)


@lru_cache(maxsize=200_000)
def folded(text: str) -> str:
    """Name to compare by: small letters, without accents (of alphabets that have them) and punctuation, single blanks.

    Idempotent.
    """
    text = normalised(text)
    if not text.isascii():
        text = text.casefold().translate(_WRITTEN_OUT)
        text = "".join(_without_accents(unicodedata.normalize("NFD", text)))
        text = unicodedata.normalize("NFC", text)
    return " ".join(_NOT_WORD.sub(" ", text.casefold().replace("'", "")).split())


def _without_accents(text: str) -> list[str]:
    """Letters without their marks, where the mark is an accent: vowels of Indic scripts or Thai are marks and stay."""
    kept: list[str] = []
    alphabet = False
    for letter in text:
        if unicodedata.combining(letter):
            if not alphabet:
                kept.append(letter)
            continue
        alphabet = letter < "\u0590"  # Latin, Greek, Cyrillic, Armenian
        kept.append(letter)
    return kept


_LEVEL = re.compile(r"(?<=..)(?:特别行政区|自治区|自治州|街道办事处|街道|地区|省|市|区|县|镇|乡)$")


def short_place(name: str) -> str:
    """Name of a place without the word for its level, which some spellings leave out: 杭州市, 杭州."""
    return _LEVEL.sub("", name)


def one_edit(a: str, b: str) -> bool:
    """Whether one letter changed, added, left out, or swapped with its neighbour makes `a` to `b`; False where they are equal."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    if len(a) > len(b):
        a, b = b, a
    first = 0
    while first < len(a) and a[first] == b[first]:
        first += 1
    if len(a) < len(b):
        return a[first:] == b[first + 1 :]
    return a[first + 1 :] == b[first + 1 :] or (
        a[first + 2 :] == b[first + 2 :] and a[first : first + 2] == b[first : first + 2][::-1]
    )


_POINTING = frozenset("东西南北中上下前后内外大小新老一二三四五六七八九十")
"""Characters by which names of Chinese streets are told apart: 中山东路 is no slip for 中山西路."""


def misspelt(a: str, b: str) -> bool:
    """Whether slips of the pen make one name of several words to another: one in each eight letters of a word at most.

    Most letters of a long name may be those of another one: Läntinen and Itäinen Teatterikuja. Numbers and words of
    one or two letters, which directions are, do not change into others: 5 Street and 6 Street, N Main Street and S Main Street.
    """
    words, others = a.split(), b.split()
    if len(words) != len(others):  # a blank too many or too few
        words, others = ["".join(words)], ["".join(others)]
    return all(word == other or _slip(word, other) for word, other in zip(words, others))


def _slip(word: str, other: str) -> bool:
    if any(
        [c for c in word if kept(c)] != [c for c in other if kept(c)] for kept in (str.isdigit, _POINTING.__contains__)
    ):
        return False
    if word.isascii() and max(len(word), len(other)) < 3:
        return False
    return one_edit(word, other) or (len(word) > 8 and edits(word, other) <= (len(word) + 7) // 8)


@lru_cache(maxsize=10_000)
def edits(a: str, b: str) -> int:
    """Letters to change, add, leave out or swap with their neighbour to make `a` to `b`, none of them twice."""
    before, last = list(range(len(b) + 1)), list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for k, other in enumerate(b, 1):
            least = min(last[k] + 1, row[k - 1] + 1, last[k - 1] + (letter != other))
            if i > 1 and k > 1 and letter == b[k - 2] and a[i - 2] == other:
                least = min(least, before[k - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]


# Chinese numerals -------------------------------------------------------------------------------------------------------

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "○": 0, "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8,
    "玖": 9, "幺": 1, "两": 2, "兩": 2,
}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_SCORES = {"廿": 20, "卄": 20, "卅": 30, "卌": 40}
NUMERALS = "".join(_DIGITS) + "".join(_TENS) + "".join(_SCORES)


def chinese_number(numeral: str) -> str | None:
    """Digits of a Chinese numeral: '一百二十三' and '一二三' are '123', '十' is '10', '廿三' is '23'.

    A numeral that is not well formed ('十一百') is None; so is one beyond 9,999, which no house number is.
    """
    if not numeral or any(c not in NUMERALS for c in numeral):
        return None
    if all(c in _DIGITS for c in numeral):
        return "".join(str(_DIGITS[c]) for c in numeral)
    total, digit, least, last = 0, None, 10_000, ""
    for c in numeral:
        if c in _SCORES:
            if digit is not None or least <= 10:
                return None
            total, least = total + _SCORES[c], 10
        elif c in _TENS:
            unit = _TENS[c]
            if unit >= least or digit == 0:
                return None
            total, least, digit = total + (1 if digit is None else digit) * unit, unit, None
        elif digit is not None and digit != 0:
            return None
        else:
            digit = _DIGITS[c]
        last = c
    if digit is not None:
        short = least > 10 and last in _DIGITS and len(numeral) > 1 and numeral[-2] in _TENS
        total += digit * (least // 10 if short else 1)  # 一百二 is said for 120, 一百零二 for 102
    return str(total)
