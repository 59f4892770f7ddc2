"""Sex and events as registers write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

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
_PAIRS = {
    frozenset("hm"): ("h", "m"),  # hombre, mujer; homem, mulher
    frozenset("hf"): ("h", "f"),  # homme, femme
    frozenset("km"): ("m", "k"),  # mężczyzna, kobieta; mand, kvinde
    frozenset("mv"): ("m", "v"),  # man, vrouw
    frozenset("mw"): ("m", "w"),  # männlich, weiblich
    frozenset("mz"): ("m", "z"),  # muž, žena
    frozenset("mn"): ("m", "n"),  # mies, nainen
    frozenset("fn"): ("f", "n"),  # férfi, nő
    frozenset("ek"): ("e", "k"),  # erkek, kadın
    frozenset("sv"): ("v", "s"),  # vīrietis, sieviete
    frozenset("fm"): ("m", "f"),
}
"""Letters of male and female in the languages that write these two. One letter alone means another sex in another language."""
_LETTERS = frozenset().union(*_PAIRS)

_DEATH = (
    "death dead died deceased décès deces décédé decede mort tod verstorben gestorben fallecimiento fallecido "
    "defuncion defunción muerte overleden 死亡 去世 注销死亡"
)
DEATHS = frozenset(_DEATH.split())
"""What ends a life, as registers of events write it."""

SLIPS = 0.02
"""Share of values that may be written in another manner than the rest."""


def sexes(values: Sequence[str], field: str) -> tuple[list[str], frozenset[str]]:
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
    frozenset of str
        Values with another word, which are unknown.

    Raises
    ------
    SettingError
        The codes may mean either, or most values are no sex.
    """
    words = {text: folded(text) for text in set(values)}
    count: Counter[str] = Counter()
    for text, times in Counter(values).items():
        if words[text]:
            count[words[text]] += times
    coded = {word for word in count if word.isdigit()}
    if coded and coded <= {"0", "1"} and "0" in coded and count["0"] > SLIPS * sum(count.values()):
        raise SettingError(
            "sex_codes",
            "SEX_FIELD: field '{field}' has the codes 0 and 1, of which nobody can tell which is female; write f and m, or 1 (male) "
            "and 2 (female).",
            field=field,
        )
    meaning = {**SEX, **_CODES, **_letters(count, field)}
    strange = frozenset(text for text, word in words.items() if word and word not in meaning)
    if sum(count[word] for word in {words[text] for text in strange}) > sum(count.values()) / 2:
        raise SettingError(
            "no_sex",
            "SEX_FIELD: most values of field '{field}' are no sex; choose another field.",
            field=field,
        )
    return [meaning.get(words[text], "") for text in values], strange


def _letters(count: Mapping[str, int], field: str) -> dict[str, str]:
    """What single letters mean: they are read together, for h and m are not h and f."""
    letters = {word: times for word, times in count.items() if word in _LETTERS}
    often = frozenset(word for word in letters if letters[word] > SLIPS * sum(letters.values()))
    if often in _PAIRS:
        male, female = _PAIRS[often]
        return {male: "male", female: "female"}
    if len(often) < 2 or often <= set("mfw"):
        return {}
    raise SettingError(
        "sex_letters",
        "SEX_FIELD: field '{field}' has letters for the sex of more than one language, of which nobody can tell which is female; "
        "write f and m.",
        field=field,
    )


def event(text: str) -> str:
    """Return what happened in one word for deaths, else as it is written, in small letters."""
    plain = " ".join(text.lower().split())
    return "death" if plain in DEATHS or "死亡" in plain else plain
