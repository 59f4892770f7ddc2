"""Sex, ids, names and events as registers write them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ...core.errors import SettingError
from ..addresses.text import folded

_FEMALE = (
    "f female w weiblich woman girl femme feminin fem femenino mujer hembra femminile donna vrouw v vrouwelijk "
    "kvinna k kvinde nainen zena kobieta 女 女性 여 여성 ж жен женский"
)
_MALE = (
    "m male man boy homme masculin h masculino varon hombre maschile uomo maschio mannlich mann mannelijk mies muz "
    "mezczyzna 男 男性 남 남성 м муж мужской"
)
_OTHER = "x other divers diverse nonbinary non-binary autre otro d"
_UNKNOWN = "u unknown unbekannt inconnu desconocido n/a na none 9 0 ? - 未知 不详 未说明"
SEX = {
    **dict.fromkeys(_FEMALE.split(), "female"),
    **dict.fromkeys(_MALE.split(), "male"),
    **dict.fromkeys(_OTHER.split(), "other"),
    **dict.fromkeys(_UNKNOWN.split(), ""),
}
"""Sex by what registers write, folded. Codes are those of ISO/IEC 5218 and GB/T 2261.1: 1 male, 2 female, 0 and 9 unknown."""
_CODES = {"1": "male", "2": "female"}

_DEATH = (
    "death dead died deceased décès deces décédé decede mort tod verstorben gestorben fallecimiento fallecido "
    "defuncion defunción muerte overleden 死亡 去世 注销死亡"
)
DEATHS = frozenset(_DEATH.split())
"""What ends a life, as registers of events write it."""

MOST_ONE = 50
"""People of one id from which on it is no id, but what somebody wrote where they knew none."""


def sexes(values: Sequence[str], field: str) -> tuple[list[str], int]:
    """Read a column of sexes.

    Parameters
    ----------
    values : (n,) sequence of str
    field : str
        Its name, for messages.

    Returns
    -------
    list of str, n
        'female', 'male', 'other' or ''.
    int
        Rows with another word, which are unknown.

    Raises
    ------
    SettingError
        The codes may mean either, or most values are no sex.
    """
    words = {text: folded(text) for text in set(values)}
    count = Counter(word for word in (words[text] for text in values) if word)
    coded = {word for word in count if word.isdigit()}
    if coded and coded <= {"0", "1"} and "0" in coded and count["0"] > 0.02 * sum(count.values()):
        raise SettingError(
            "sex_codes",
            "SEX_FIELD: field '{field}' has the codes 0 and 1, of which nobody can tell which is female; write f and m, or 1 (male) "
            "and 2 (female).",
            field=field,
        )
    meaning = {**SEX, **_CODES}
    strange = sum(times for word, times in count.items() if word not in meaning)
    if strange > sum(count.values()) / 2:
        raise SettingError(
            "no_sex",
            "SEX_FIELD: most values of field '{field}' are no sex; choose another field.",
            field=field,
        )
    return [meaning.get(words[text], "") for text in values], strange


_PLACEHOLDER = re.compile(r"(.)\1*|0*1?234567890?\d{0,2}")


def ids(values: Sequence[str]) -> tuple[list[str], int]:
    """Read a column of ids of persons: letters and digits in capitals, '' for what stands in the place of an unknown one.

    Returns
    -------
    list of str, n
    int
        Rows whose id is none: one digit over and over, or one that more than `MOST_ONE` different rows have.
    """
    plain = {text: "".join(filter(str.isalnum, text)).upper() for text in set(values)}
    found = [plain[text] for text in values]
    count = Counter(found)
    none = {text for text, times in count.items() if text and (times > MOST_ONE or _PLACEHOLDER.fullmatch(text))}
    return ["" if text in none else text for text in found], sum(count[text] for text in none)


_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHINESE = re.compile(r"\d{6}(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})\d{2}(?P<order>\d)[\dX]")


def chinese_id(text: str) -> tuple[str, str] | None:
    """Return birth (ISO) and sex that a Chinese citizen's id says (GB 11643), None where its check digit is wrong or it is none."""
    match = _CHINESE.fullmatch(text)
    if not match or "10X98765432"[sum(w * int(c) for w, c in zip(_WEIGHTS, text)) % 11] != text[-1]:
        return None
    return f"{match['year']}-{match['month']}-{match['day']}", "male" if int(match["order"]) % 2 else "female"


_TITLES_TEXT = "mr mrs ms miss dr prof sir madam mme mlle m herr frau sr sra srta don dona"
_TITLES = frozenset(_TITLES_TEXT.split())
_SUFFIXES_TEXT = "jr sr ii iii iv"
_SUFFIXES = frozenset(_SUFFIXES_TEXT.split())
_PARTICLES_TEXT = "de del dela la da di dos du van von der den ten ter al bin ibn le mc o st"
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_COMPOUND_TEXT = "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 宇文 长孙 端木"
_COMPOUND = frozenset(_COMPOUND_TEXT.split())
_HAN = re.compile(r"[\u3400-\u9fff·]+")


def full_name(text: str) -> tuple[str, str, str]:
    """Take a whole name apart into given, middle and surname.

    'Surname, Given Middle'; 'Given Middle Surname' with particles and without titles; Chinese names begin with the surname.
    """
    text = " ".join(text.split())
    plain = text.replace(" ", "")
    if _HAN.fullmatch(plain):
        if "·" in plain:
            given, _, surname = plain.partition("·")
            return given, "", surname
        cut = 2 if plain[:2] in _COMPOUND and len(plain) > 2 else 1
        return plain[cut:], "", plain[:cut]
    before, comma, after = text.partition(",")
    words = [word for word in (after if comma else before).split() if word.strip(".").lower() not in _TITLES]
    while words and words[-1].strip(".").lower() in _SUFFIXES:
        words.pop()
    if comma:
        if not words:  # 'Given Surname, Jr'
            return full_name(before)
        return words[0], " ".join(words[1:]), before.strip()
    if len(words) < 2:
        return "", "", " ".join(words)
    start = len(words) - 1
    while start > 1 and words[start - 1].strip(".").lower() in _PARTICLES:
        start -= 1
    return words[0], " ".join(words[1:start]), " ".join(words[start:])


def event(text: str) -> str:
    """Return what happened in one word for deaths, else as it is written, in small letters."""
    plain = " ".join(text.lower().split())
    return "death" if plain in DEATHS else plain
