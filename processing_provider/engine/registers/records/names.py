"""Whole names taken apart."""

from __future__ import annotations

import re

_TITLES_TEXT = "mr mrs ms dr prof mme mlle herr frau sr sra srta mister madame monsieur dipl-ing ing phd"
_TITLES = frozenset(_TITLES_TEXT.split())
_MAYBE_TEXT = "m miss sir madam don doña dona dame"
_MAYBE = frozenset(_MAYBE_TEXT.split())
"""Titles that are names as well: taken for one only where two words follow."""
_SUFFIXES_TEXT = "jr sr ii iii iv junior senior filho neto"
_SUFFIXES = frozenset(_SUFFIXES_TEXT.split())
_PARTICLES_TEXT = (
    "de del dela la las los da das di do dos du des van von vom zu zum zur der den ten ter al el bin ibn le mc mac st "
    "d' d’ della degli af av"
)
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_AND = frozenset(("y", "e", "i"))
_COMPOUND_TEXT = (
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 司徒 令狐 夏侯 宇文 长孙 長孫 端木 司空 独孤 南宫 "
    "东郭 西门 百里 呼延 钟离 申屠 太史 拓跋 轩辕 濮阳 淳于 澹台 赫连 闻人 남궁 황보 제갈 사공 선우 독고"
)
_COMPOUND = frozenset(_COMPOUND_TEXT.split())
_HAN = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3·•]+")


def full_name(text: str) -> tuple[str, str, str]:
    """Take a whole name apart into given, middle and surname.

    'Surname, Given Middle'; 'Given Middle Surname' with particles ('de la Cruz') and without titles; 'DUPONT Jean' where only
    the surname is in capitals; Chinese and Korean names begin with the surname.
    """
    text = " ".join(text.split())
    if _HAN.fullmatch(text.replace(" ", "")):
        return _eastern(text)
    before, comma, after = text.partition(",")
    if comma:
        words = _plain(after.replace(",", " ").split())
        if all(word.strip(".").lower() in _SUFFIXES for word in words):  # 'Given Surname, Jr'
            return full_name(before)
        return words[0], " ".join(words[1:]), " ".join(_plain(before.split()))
    words = _plain(before.split())
    if len(words) < 2:
        return "", "", " ".join(words)
    start, end = _capitals(words) or (_surname_from(words), len(words))
    others = words[:start] + words[end:]
    return others[0], " ".join(others[1:]), " ".join(words[start:end])


def _eastern(text: str) -> tuple[str, str, str]:
    before, blank, after = text.partition(" ")
    plain = text.replace(" ", "").replace("•", "·")
    if "·" in plain:
        given, _, surname = plain.partition("·")
        return given, "", surname
    if blank and len(before) <= 2:
        return after.replace(" ", ""), "", before
    cut = 2 if plain[:2] in _COMPOUND and len(plain) > 2 else 1
    return plain[cut:], "", plain[:cut]


def _plain(words: list[str]) -> list[str]:
    """Words without titles before and suffixes after them."""
    while words:
        first = words[0].strip(".").lower()
        if not (first in _TITLES or (first in _MAYBE and len(words) > 2)):
            break
        words = words[1:]
    while len(words) > 1 and words[-1].strip(".").lower() in _SUFFIXES:
        words = words[:-1]
    return words


def _surname_from(words: list[str]) -> int:
    """Where the surname begins: at the last word, or the particles before it; 'García y López' is one."""
    start = len(words) - 1
    while start > 1:
        before = words[start - 1].strip(".").lower()
        if before in _PARTICLES:
            start -= 1
        elif before in _AND and start > 2:
            start -= 2
        else:
            break
    return start


def _capitals(words: list[str]) -> tuple[int, int] | None:
    """Where words in capitals begin and end that are the surname, as French and Spanish offices write it; None for none."""
    upper = [len(word.strip(".'’-")) > 1 and word.isupper() for word in words]
    small = [word != word.upper() and word.lower() not in _PARTICLES for word in words]
    if not any(upper) or not any(small):
        return None
    start, end = upper.index(True), len(upper) - upper[::-1].index(True)
    if any(small[start:end]) or (start > 0 and end < len(words)):
        return None
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return start, end
