"""Fields that hold something else than they are said to hold: told before anything is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...core.errors import SettingError
from . import dates
from .values import SEX

SAMPLE = 20_000
MOST = 0.5
"""Share of values of another kind from which on a field is another one."""
LEAST = 5
"""Values by which a field can be judged."""

_DIGITS = re.compile(r"\d")
_STREET = re.compile(
    r"^\d+\s+\S+|\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|rue|straße|strasse)\b|[路街弄号]", re.I
)
_TELEPHONE = re.compile(r"\+?[\d\s().\-/]{7,}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DAY = re.compile(r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})")


def unreadable(text: str) -> bool:
    """Whether a text was read in a wrong encoding."""
    if text.isascii():
        return "\x00" in text
    if "\ufffd" in text or "锟斤拷" in text:
        return True
    for encoding in ("cp1252", "latin-1"):  # UTF-8 that was read as one of these gives itself away
        try:
            text.encode(encoding).decode("utf-8")
            return True
        except UnicodeError:
            continue
    return False


def _some(values: Sequence[str]) -> list[str]:
    return [text for text in values if text][:SAMPLE]


def _share(values: Sequence[str], what: re.Pattern[str]) -> float:
    some = _some(values)
    return sum(1 for text in some if what.search(text)) / len(some) if len(some) >= LEAST else 0.0


def refuse_columns(columns: Mapping[str, Sequence[str]], fields: Mapping[str, str]) -> None:
    """Raise a SettingError for a field that holds what belongs into another one, or text of another encoding."""
    for name, parameter in (
        ("given", "GIVEN_NAME_FIELD"), ("middle", "MIDDLE_NAME_FIELD"), ("surname", "SURNAME_FIELD"), ("full_name", "FULL_NAME_FIELD"),
    ):  # fmt: skip
        if _share(columns.get(name, ()), _DIGITS) > MOST:
            raise _other(parameter, fields, "names", columns[name])
    if "birth" in columns:
        some = _some(columns["birth"])
        if len(some) >= LEAST and not any(_DIGITS.search(text) for text in some[:1000]):
            raise _other("BIRTH_FIELD", fields, "dates", some)
    if "sex" in columns:
        some = _some(columns["sex"])
        if len(some) >= LEAST and len(set(some)) > 30:
            raise _other("SEX_FIELD", fields, "sexes", some)
    if "id_number" in columns:
        some = _some(columns["id_number"])
        if len(some) >= LEAST and (1 - _share(some, _DIGITS)) > MOST:
            raise _other("PERSON_ID_FIELD", fields, "ids of persons", some)
        if _share(some, re.compile(rf"^{_DAY.pattern}$")) > MOST:
            raise _other("PERSON_ID_FIELD", fields, "ids of persons", some)
    if (
        "address" in columns
        and _share([text.replace("\x1f", "") for text in columns["address"]], re.compile(rf"^{_DAY.pattern}$")) > MOST
    ):
        raise _other("ADDRESS_FIELDS", fields, "addresses", columns["address"])
    broken = sum(1 for column in columns.values() for text in _some(column) if unreadable(text))
    rows = max((len(column) for column in columns.values()), default=0)
    if broken > max(LEAST, 0.02 * rows):
        raise SettingError(
            "encoding",
            "INPUT is in another encoding than the table says: values that cannot be read: {values}. Choose it in ENCODING, such as "
            "GB18030, ISO-8859-1 or UTF-8.",
            values=broken,
        )


def _other(parameter: str, fields: Mapping[str, str], wanted: str, values: Sequence[str]) -> SettingError:
    return SettingError(
        "other_field",
        "{parameter}: field '{field}' does not hold {wanted}, but what looks like {found}; choose the right field.",
        parameter=parameter,
        field=fields.get(parameter, ""),
        wanted=wanted,
        found=_kind(_some(values)),
    )


def _kind(values: Sequence[str]) -> str:
    """What values look like, in words."""
    sample = list(values[:1000])
    if _mostly(sample, _DAY):
        return "dates"
    if _mostly(sample, _MAIL):
        return "mail addresses"
    if sample and sum(text.lower() in SEX for text in sample) > MOST * len(sample):
        return "sexes"
    if sample and sum(text.isdigit() for text in sample) > MOST * len(sample):
        return "dates" if dates.share_read(sample, "YYYYMMDD") > MOST else "numbers"
    if _mostly(sample, re.compile(r"[\d\s\-]*\d[\d\s\-]*X?")):
        return "numbers"
    if _share(sample, _STREET) > MOST:
        return "addresses"
    return "names or words"


def _mostly(values: Sequence[str], what: re.Pattern[str]) -> bool:
    return bool(values) and sum(1 for text in values if what.fullmatch(text.strip())) > MOST * len(values)


def refuse_attributes(attributes: Mapping[str, Sequence[str]]) -> None:
    """Raise a SettingError for attributes, which the base has in clear, that tell who somebody is."""
    for field, values in attributes.items():
        some = _some(values)
        if len(some) < LEAST:
            continue
        telling = (
            _mostly(some, _MAIL) or _mostly(some, _TELEPHONE) or (_share(some, _STREET) > MOST and _different(some))
        )
        if telling or _different(some):
            raise SettingError(
                "telling_attribute",
                "ATTRIBUTE_FIELDS: field '{field}' tells who somebody is: its values are nearly all different, or look like telephone "
                "numbers, mails or addresses. The base has attributes in clear; leave it out.",
                field=field,
            )


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
    if wrong >= LEAST and wrong > 3 * right:
        raise SettingError(
            "exchanged",
            "GIVEN_NAME_FIELD and SURNAME_FIELD are exchanged: given names of this register are surnames elsewhere, and the other "
            "way round. Choose them the other way.",
        )
