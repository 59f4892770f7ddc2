"""Fields that hold something else than they are said to hold: told before anything is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from ...core.errors import SettingError
from ...core.notes import Note, note
from . import dates
from .ids import chinese_id
from .values import SEX

SAMPLE = 20_000
MOST = 0.5
"""Share of values of another kind from which on a field is another one."""
SOME = 0.1
"""Share of values that must not be in a field, even if most are others."""
LEAST = 3
"""Values by which a field can be judged."""

LEAST_NAMES = 5
"""Names that are known from elsewhere by which two fields can be told."""

_DIGITS = re.compile(r"\d")
_STREET = re.compile(
    r"^\d+\s+\S+|\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|rue|straße|strasse)\b|[路街弄号]", re.I
)
_STREET_WORD = re.compile(
    r"\b(?:street|avenue|ave|road|rue|blvd|boulevard|calle|straße|strasse|apt)\b|straße\b|strasse\b|[路街弄号]\d*$",
    re.I,
)
"""Words of streets that are no surnames, as Lane is."""
_TELEPHONE = re.compile(r"\+?[\d\s().\-/]{7,}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DAY = re.compile(r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})")


def unreadable(text: str) -> bool:
    """Whether a text was read in a wrong encoding."""
    if text.isascii():
        return "\x00" in text
    if "\ufffd" in text or "\x00" in text or "锟斤拷" in text:
        return True
    for encoding in ("cp1252", "latin-1", "gb18030"):  # UTF-8 that was read as one of these gives itself away
        try:
            right = text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if encoding != "gb18030" or _HAN.search(right):
            return True
    return bool(_HIGH.fullmatch(text))


_HAN = re.compile(r"[\u4e00-\u9fff]")
_HIGH = re.compile(r"(?:[\x80-\xff]{2})+[\s\x80-\xff]*")
"""Two bytes a letter, as GB18030 looks when it is read as Latin: no name has only letters with accents."""


def _some(values: Sequence[str]) -> list[str]:
    return list(islice(filter(None, values), SAMPLE))


def _share(values: Sequence[str], what: re.Pattern[str]) -> float:
    some = _some(values)
    return sum(1 for text in some if what.search(text)) / len(some) if len(some) >= LEAST else 0.0


def refuse_columns(columns: Mapping[str, Sequence[str]], fields: Mapping[str, str]) -> None:
    """Raise a SettingError for a field that holds what belongs into another one, or text of another encoding."""
    for name, parameter in NAMES.items():
        some = _some(columns.get(name, ()))
        if _share(some, _DIGITS) > MOST or _mostly(some, _MAIL) or _sexes(some) or _share(some, _STREET_WORD) > MOST:
            raise _other(parameter, fields, note("names", "names"), some)
    for name, (parameter, wanted) in _WANTED.items():
        some = _some(columns.get(name, ()))
        if len(some) >= LEAST and _IS_OTHER[name](some):
            raise _other(parameter, fields, wanted, some)
    _refuse_one_field_twice(fields)
    broken = sum(1 for column in columns.values() for text in _some(column) if unreadable(text))
    rows = max((len(column) for column in columns.values()), default=0)
    if broken > max(LEAST, 0.02 * rows):
        raise SettingError(
            "encoding",
            "INPUT is in another encoding than the table says: values that cannot be read: {values}. Choose it in ENCODING, such as "
            "GB18030, ISO-8859-1 or UTF-8.",
            values=broken,
        )


def _refuse_one_field_twice(fields: Mapping[str, str]) -> None:
    """Raise a SettingError where one field is said to be two things that nobody has in one."""
    seen: dict[str, str] = {}
    # A birthday is since when something holds in registers of births only; the base has these days in clear.
    since = () if fields.get("EVENT_FIELD") else ("SINCE_FIELD",)
    for parameter in (*NAMES.values(), "BIRTH_FIELD", "SEX_FIELD", "ETHNICITY_FIELD", "PERSON_ID_FIELD", *since):
        field = fields.get(parameter)
        if field and seen.setdefault(field, parameter) != parameter:
            raise SettingError(
                "one_field_twice",
                "{parameter} and {other} are both field '{field}'; choose another one for one of them.",
                parameter=parameter,
                other=seen[field],
                field=field,
            )


def _sexes(values: Sequence[str]) -> bool:
    """Whether values are words for sexes; single letters may be initials."""
    return len(values) >= LEAST and sum(text.lower() in SEX and len(text) > 1 for text in values) > MOST * len(values)


def _other_ids(values: Sequence[str]) -> bool:
    return _share(values, _DIGITS) < 1 - MOST or _mostly(values, _DAY)


def _other_days(values: Sequence[str]) -> bool:
    return _share(values, _DIGITS) < 1 - MOST or _mostly(values, _MAIL) or _share(values, _STREET_WORD) > MOST


_DAY_ONLY = re.compile(rf"^{_DAY.pattern}$")
NAMES = {
    "given": "GIVEN_NAME_FIELD",
    "middle": "MIDDLE_NAME_FIELD",
    "surname": "SURNAME_FIELD",
    "full_name": "FULL_NAME_FIELD",
}
_WANTED: dict[str, tuple[str, Note]] = {
    "birth": ("BIRTH_FIELD", note("dates", "dates")),
    "since": ("SINCE_FIELD", note("dates", "dates")),
    "sex": ("SEX_FIELD", note("sexes", "sexes")),
    "ethnicity": ("ETHNICITY_FIELD", note("ethnicities", "ethnicities")),
    "id_number": ("PERSON_ID_FIELD", note("ids", "ids of persons")),
    "event": ("EVENT_FIELD", note("events", "events")),
    "address": ("ADDRESS_FIELDS", note("addresses", "addresses")),
    "registered": ("REGISTERED_ADDRESS_FIELDS", note("addresses", "addresses")),
}
_IS_OTHER: dict[str, Callable[[Sequence[str]], bool]] = {
    "birth": _other_days,
    "since": _other_days,
    "sex": lambda some: len(set(some)) > 30,
    "ethnicity": lambda some: _sexes(some) or _mostly(some, _DAY) or _different(some),
    "id_number": _other_ids,
    "event": lambda some: _mostly(some, _DAY) or _different(some),
    "address": lambda some: _share([text.replace("\x1f", "") for text in some], _DAY_ONLY) > MOST,
    "registered": lambda some: _share([text.replace("\x1f", "") for text in some], _DAY_ONLY) > MOST,
}


def _other(parameter: str, fields: Mapping[str, str], wanted: Note, values: Sequence[str]) -> SettingError:
    return SettingError(
        "other_field",
        "{parameter}: field '{field}' does not hold {wanted}, but what looks like {found}; choose the right field.",
        parameter=parameter,
        field=fields.get(parameter, ""),
        wanted=wanted,
        found=_kind(_some(values)),
    )


_DATES, _NUMBERS = note("dates", "dates"), note("numbers", "numbers")


def _kind(values: Sequence[str]) -> Note:
    """What values look like, in words."""
    sample = list(values[:1000])
    if _mostly(sample, _DAY):
        return _DATES
    if _mostly(sample, _MAIL):
        return note("mails", "mail addresses")
    if sample and sum(text.lower() in SEX for text in sample) > MOST * len(sample):
        return note("sexes", "sexes")
    if sample and sum(text.isdigit() for text in sample) > MOST * len(sample):
        return _DATES if dates.share_read(sample, "YYYYMMDD") > MOST else _NUMBERS
    if _mostly(sample, re.compile(r"[\d\s\-]*\d[\d\s\-]*X?")):
        return _NUMBERS
    if _share(sample, _STREET) > MOST:
        return note("addresses", "addresses")
    return note("words", "names or words")


def _mostly(values: Sequence[str], what: re.Pattern[str]) -> bool:
    return bool(values) and sum(1 for text in values if what.fullmatch(text.strip())) > MOST * len(values)


def refuse_attributes(attributes: Mapping[str, Sequence[str]], names: Sequence[Sequence[str]] = ()) -> None:
    """Raise a SettingError for attributes, which the base has in clear, that tell who somebody is.

    Parameters
    ----------
    attributes : dict of str to (n,) sequence of str
        By field.
    names : sequence of (n,) sequences of str
        Names and ids of the same rows, which no attribute may repeat.
    """
    for field, values in attributes.items():
        if _tells(values, names) or _different(_some(values)):
            raise SettingError(
                "telling_attribute",
                "ATTRIBUTE_FIELDS: field '{field}' tells who somebody is: its values are nearly all different, or look like telephone "
                "numbers, mails, ids or addresses. The base has attributes in clear; leave it out.",
                field=field,
            )


def refuse_telling(columns: Mapping[str, Sequence[str]], fields: Mapping[str, str]) -> None:
    """Raise a SettingError for a column that the base has in clear, such as the ethnicity, and that tells who somebody is."""
    names = [columns[name] for name in (*NAMES, "id_number") if name in columns]
    for name, parameter in CLEAR.items():
        tells = _is_of_persons if name == "org_name" else _tells
        if name in columns and tells(columns[name], names):
            raise SettingError(
                "telling_field",
                "{parameter}: field '{field}' tells who somebody is: its values are names of the same rows, or look like telephone "
                "numbers, mails, ids or addresses. The base has it in clear; choose the right field.",
                parameter=parameter,
                field=fields.get(parameter, ""),
            )


CLEAR = {
    "ethnicity": "ETHNICITY_FIELD", "event": "EVENT_FIELD", "relationship": "RELATIONSHIP_FIELD", "org_name": "ORGANISATION_NAME_FIELD",
}  # fmt: skip
"""Columns of which the base has the values."""


def _is_of_persons(values: Sequence[str], names: Sequence[Sequence[str]]) -> bool:
    """Whether names of organisations are those of the persons, or no names; some traders' businesses are called like them."""
    some = _some(values)
    own = [sum(1 for text, name in zip(values, column) if text and text == name) for column in names]
    streets = sum(1 for text in some if _ADDRESS.fullmatch(text))
    return (
        max([*own, streets]) > MOST * len(some) > 0
        or _mostly(some, _MAIL)
        or _mostly(some, _TELEPHONE)
        or _mostly(some, _DAY)
    )


def _tells(values: Sequence[str], names: Sequence[Sequence[str]]) -> bool:
    """Whether values tell who somebody is, however few they are."""
    some, different = _some(values), set(values)
    found = sum(1 for text in some if _ADDRESS.search(text))
    return (
        any(_MAIL.search(text) or chinese_id(text.upper()) for text in different)
        or sum(1 for text in some if _PHONE.search(text)) > SOME * len(some)
        or (_mostly(some, _TELEPHONE) and not _mostly(some, _DAY))
        or _mostly(some, _SOCIAL)
        or any(_repeats(values, own) for own in names)
        or found > SOME * len(some)
        or (_share(some, _STREET) > MOST and len(different) > FEW_STREETS)
    )


FEW_STREETS = 20
"""Different values from which on numbers with a word are no classes, such as '3 rooms'."""
_ADDRESS = re.compile(
    r"\d+\S*\s+(?:\S+\s+){0,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|way|rue|calle)\b"
    r"|\b(?:rue|calle|via|rua|avenue|avenida)\s.*\d|(?:straße|strasse|str\.|weg|gasse|platz)\s*\d|[路街道弄巷]\s*\d+\s*[号弄]",
    re.I,
)
"""A number and the word of a street."""


def _repeats(values: Sequence[str], own: Sequence[str]) -> bool:
    """Whether values say what another field of the same row does; short words are in others by chance."""
    pairs = [
        (text.lower(), name.lower())
        for text, name in zip(values[:SAMPLE], own)
        if text and (len(name) > 2 or (len(name) > 1 and not name.isascii()))
    ]
    found = sum(1 for text, name in pairs if name in text)
    return found >= min(LEAST, len(pairs)) and found > SOME * len(pairs)


_PHONE = re.compile(r"^(?:\+\d[\d\s().\-/]{7,}|1[3-9]\d{9}|\(?\d{3}\)?[\s.\-]\d{3}[\s.\-]\d{4})$")
"""Telephones that are nothing else: with the code of a country, Chinese mobiles, North American."""
_SOCIAL = re.compile(r"\d{3}-\d{2}-\d{4}")


def _different(values: Sequence[str]) -> bool:
    """Whether values are those of single persons; numbers with decimals are measures."""
    if len(values) < 50 or all(re.fullmatch(r"-?\d{1,6}(?:\.\d+)?", text) for text in values[:200]):
        return False
    return len(set(values)) > 0.5 * len(values)


def refuse_exchanged(
    given: Sequence[str], surname: Sequence[str], known_given: set[str], known_surname: set[str]
) -> None:
    """Raise a SettingError where given names are those that are surnames elsewhere, and the other way round.

    Parameters
    ----------
    given, surname : sequence of str
        Of the register.
    known_given, known_surname : set of str
        Of other registers, in capitals; names that are both tell nothing.
    """
    only_given, only_surname = known_given - known_surname, known_surname - known_given

    def found(values: Sequence[str], known: set[str]) -> int:
        return sum(1 for text in _some(values) if text.split(" ")[0].upper() in known)

    right = found(given, only_given) + found(surname, only_surname)
    wrong = found(given, only_surname) + found(surname, only_given)
    if wrong >= LEAST_NAMES and wrong > 3 * right and wrong > 0.1 * (len(_some(given)) + len(_some(surname))):
        raise SettingError(
            "exchanged",
            "GIVEN_NAME_FIELD and SURNAME_FIELD are exchanged: given names of this register are surnames elsewhere, and the other "
            "way round. Choose them the other way.",
        )
