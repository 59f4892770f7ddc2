"""What comes from users' columns: ids as text, counts as numbers, and the matching of ids between layers.

Counts are read strictly: whoever counts 'about 10' people has to say what that is. What is measured of buildings (heights,
storeys) comes from volunteers, as text and with gaps; there what is certain is read, and the rest is unknown and counted.
"""

import math
import re
import unicodedata
from collections import Counter
from typing import Optional, Union

import numpy as np

from .errors import CountError, IdError
from .limits import AREA, HEIGHT, MOST_COUNT, MOST_HOUSEHOLD, MOST_WEIGHT, STOREYS, UNKNOWN_HOUSEHOLD, Quantity

EXAMPLES = 3
SHOWN = 40
"""Characters of a value that a message repeats: some are as long as a page."""

LEAST_RUNNING = 10
"""So many counts are not one after the other by chance."""

LEAST_READABLE = 0.1
"""A column of which less than this share can be read holds something else: names, codes."""

_YES_NO = {
    "en": "y yes t true on 1 / n no f false off 0",
    "de": "j ja wahr / nein falsch",
    "fr": "o oui vrai / non faux",
    "es": "s si sí verdadero / falso",
    "it": "sì vero v / falso",
    "pt": "sim verdadeiro / não nao",
    "nl": "waar / nee onwaar",
    "da, nb": "sand sann / nej nei falsk usann",
    "sv": "sant / falskt",
    "fi": "kyllä tosi / ei epätosi",
    "is": "já satt / ósatt",
    "pl": "tak prawda / nie fałsz",
    "cs, sk": "ano áno pravda / ne nie nepravda",
    "hr, sl, sr": "da / ne",
    "ro": "adevărat / nu fals",
    "hu": "igen igaz / nem hamis",
    "tr": "evet doğru / hayır yanlış",
    "et, lt, lv": "jah taip jā / ēi nē",
    "el": "ναι αληθής / όχι ψευδής",
    "ru, uk, bg": "да так истина д / нет ні не ложь н",
    "zh": "是 有 真 / 否 不是 无 無 假",
    "ja": "はい / いいえ",
    "ko": "예 네 / 아니요 아니오",
    "ar": "نعم / لا",
    "he": "כן / לא",
    "vi, id": "có ya / không tidak",
}
YES, NO = (frozenset(word for line in _YES_NO.values() for word in line.split("/")[side].split()) for side in (0, 1))
"""Yes and no, true and false, as spreadsheets, registers and databases of several languages write them; case-folded."""

MISSING = frozenset(["nan", "none", "null", "<null>", "nil", "n/a", "na", "#n/a", "unknown", "?", "-", "--"])
"""What stands for 'nothing known' in a column of text."""

PLAIN_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
DECIMAL_COMMA = re.compile(r"[+-]?\d+,(?:\d{1,2}|\d{4,})")
SPACED_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?")
NUMBER_AND_UNIT = re.compile(r"(.*\d\.?)([^\d]*)")
FEET_AND_INCHES = re.compile(r"(\d+(?:\.\d+)?) ?(?:'|ft|feet|foot) ?(?:(\d+(?:\.\d+)?) ?(?:\"|''|in|inch|inches)\.?)?")
FOOT, INCH = 0.3048, 0.0254

UNITS = {
    HEIGHT.name: {
        **dict.fromkeys(
            ("", "m", "mt", "mtr", "mtrs", "meter", "meters", "metre", "metres", "mètre", "mètres", "м", "米"), 1.0
        ),
        **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters"), 0.01),
    },
    AREA.name: dict.fromkeys(("", "m²", "sqm"), 1.0),
    STOREYS.name: dict.fromkeys(
        ("", "storey", "storeys", "story", "stories", "floor", "floors", "level", "levels", "层", "層", "階", "층"), 1.0
    ),
}

# Full-width forms, and the signs that stand for a minus, a prime, a double prime or a blank.
_FORMS: dict[int, Union[int, str]] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys((0x2212, 0x2010, 0x2011), "-"),
    **dict.fromkeys((0x2019, 0x2018, 0x2032, 0x00B4, 0x0060, 0x02B9, 0x02BC), "'"),
    **dict.fromkeys((0x201D, 0x201C, 0x2033, 0x02BA), '"'),
    **dict.fromkeys((0x3000, 0x00A0, 0x2009, 0x202F, 0x2007), " "),
}


def examples(items) -> str:
    """Name the first few of many for a message."""
    items = [str(item) for item in items]
    more = f" and {len(items) - EXAMPLES} more" if len(items) > EXAMPLES else ""
    return ", ".join(items[:EXAMPLES]) + more


def id_text(value) -> str:
    """Write one id as text; whole numbers lose their decimals, nothing at all becomes ''.

    Shapefiles and spreadsheets turn ids into floats: 481677.0 and '481677' are one id.
    """
    if value is None:
        return ""
    if isinstance(value, (float, np.floating)):
        if not np.isfinite(value):
            return ""
        number = float(value)
        return str(int(number)) if number.is_integer() and abs(number) < 2**63 else repr(number)
    return str(value).replace("\0", "").strip()


def shown(value) -> str:
    """Write a value for a message, cut where it is long."""
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def plain_number(text: str) -> Optional[float]:
    """Read a text that is a number and nothing else: no 1_000, which Python takes, no inf; None if it is not."""
    text = text.strip()
    return float(text) if PLAIN_NUMBER.fullmatch(text) and math.isfinite(float(text)) else None


def ids(values, what: str) -> np.ndarray:
    """Return unique, non-empty ids as text.

    Parameters
    ----------
    values : sequence
        Ids as the layer holds them.
    what : str
        What they identify, for messages: 'building', 'zone', 'household'.

    Returns
    -------
    numpy.ndarray
        (n,) object array of str.

    Raises
    ------
    IdError
        Some are empty or not unique.
    """
    found = labels(values)
    empty = np.flatnonzero(found == "")
    if empty.size:
        raise IdError(
            f"{empty.size} {what} ids are empty (rows {examples(empty + 1)}); fill them or filter those rows out."
        ).at(what, empty)
    if len(set(found)) != len(found):
        twice = sorted(key for key, n in Counter(found).items() if n > 1)
        raise IdError(
            f"{len(twice)} {what} ids occur more than once ({examples(twice)}); "
            f"choose a field with one id per {what} or remove the duplicates."
        ).at(what, np.flatnonzero(np.isin(found, np.array(twice, object))))
    return found


def labels(values) -> np.ndarray:
    """Write ids as text; empty ones ('' ) are allowed. Returns (n,) object array of str."""
    found = np.empty(len(values), dtype=object)
    found[:] = [id_text(value) for value in values]
    return found


def are_running_numbers(values) -> bool:
    """Tell whether numbers, (n,) float, are n whole numbers one after the other, in whatever order, as ids are."""
    ordered = np.sort(values)
    return len(ordered) >= LEAST_RUNNING and bool(np.all(np.diff(ordered) == 1) and ordered[0] == np.floor(ordered[0]))


def match(wanted, known, what: str) -> tuple[np.ndarray, int]:
    """Find ids of one layer among those of another.

    Exact text first; what remains is compared by number when both sides are digits, because spreadsheets drop the
    leading zeros of ids such as California's 06037....

    Parameters
    ----------
    wanted, known : (n,), (m,) object arrays of str
        `known` is unique.
    what : str
        For the message: 'zone' or 'building'.

    Returns
    -------
    index : (n,) int
        Position in `known`, −1 where there is none.
    by_number : int
        How many were found only by number.

    Raises
    ------
    IdError
        Both sides have ids, and none is common.
    """
    place = {key: i for i, key in enumerate(known)}
    index = np.fromiter((place.get(key, -1) for key in wanted), dtype=np.int64, count=len(wanted))
    by_number = 0
    missing = np.flatnonzero(index < 0)
    if missing.size:
        numbers = _by_number(known)
        for i in missing:
            index[i] = numbers.get(_number(wanted[i]), -1)
        by_number = int(np.count_nonzero(index[missing] >= 0))
    if len(known) and not np.any(index >= 0) and any(wanted):
        given = [key for key in dict.fromkeys(wanted) if key]
        raise IdError(
            f"No {what} id is common to both inputs: one has {examples(given)}, the other {examples(known)}; "
            f"choose the fields that hold the same {what} ids."
        )
    return index, by_number


def _number(key: str):
    return key.lstrip("0") or "0" if key.isdecimal() else None


def _by_number(known) -> dict:
    """Map ids without leading zeros to their position, leaving out what would be ambiguous."""
    places: dict = {}
    for i, key in enumerate(known):
        number = _number(key)
        if number is not None:
            places[number] = -1 if number in places else i
    places.pop(None, None)
    return places


def numbers(values, name: str) -> np.ndarray:
    """Read a column as numbers; text that is a number counts as one.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it; None where it is NULL.
    name : str
        Field name for messages.

    Returns
    -------
    numpy.ndarray
        (n,) float, NaN where unknown.

    Raises
    ------
    CountError
        A value is text, a list or anything else that is not one number.
    """
    if _are_numbers(values):
        return np.array(values, dtype=float)
    return np.fromiter((_as_number(value, name, row) for row, value in enumerate(values, 1)), float, len(values))


def _are_numbers(values) -> bool:
    """Tell whether no value needs a look of its own: numpy would take '1_000' for a number and a list for a table."""
    kinds = set(map(type, values))
    return all(kind is type(None) or issubclass(kind, (bool, int, float, np.number, np.bool_)) for kind in kinds)


def _is_number(value) -> bool:
    return isinstance(value, (bool, int, float, np.number, np.bool_))


def _is_empty(value) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _as_number(value, name: str, row: int) -> float:
    if _is_empty(value):
        return np.nan
    if _is_number(value):
        return float(value)
    found = plain_number(value) if isinstance(value, str) else None
    if found is None and isinstance(value, str) and value.strip().casefold() in ("nan", "inf", "-inf"):
        return np.nan
    if found is None:
        _refuse_what_is_no_text(value, name, row)
        raise CountError(
            f"Field '{name}' holds '{shown(value)}' in row {row}, which is not a number; choose a numeric field or correct it."
        ).at("", [row - 1])
    return found


def _refuse_what_is_no_text(value, name, row) -> None:
    """Raise a CountError for a list, an object or bytes where one value is wanted."""
    if isinstance(value, str):
        return
    kind = (
        "a list" if isinstance(value, (list, tuple)) else "an object" if isinstance(value, dict) else "no single value"
    )
    raise CountError(
        f"Field '{name}' holds {kind} in row {row} ({shown(value)}), not a number; choose a field with one number per row."
    ).at("", [row - 1])


def measured(values, name: str, quantity: Quantity) -> tuple:
    """Read something measured: what is certain as a number; what nothing can have, or nobody can read, as unknown.

    Text is read as OpenStreetMap has it: '12 m', '39 ft', feet and inches (39'6"), the larger of '2;3', '12,5'. What says less than one
    number ('~10', '<4', 'G+3', '3-4', '5+') is unknown.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it; None where it is NULL.
    name : str
        Field name for messages.
    quantity : Quantity

    Returns
    -------
    found : (n,) float
        NaN where unknown; 0 and negative values are as they are given, and mean the same.
    warnings : list of str

    Raises
    ------
    CountError
        (Nearly) nothing in the column is a number, or it holds lists, objects or bytes.
    """
    notes = []
    if _are_numbers(values):
        found = np.array(values, dtype=float)
    else:
        found, unread, given = _read_texts(values, name, quantity)
        if unread and given - sum(unread.values()) < LEAST_READABLE * given:
            raise CountError(
                f"Field '{name}' holds {_quoted(unread)}, not a {quantity.name}; choose another field or correct it."
            )
        if unread:
            notes.append(
                f"{sum(unread.values()):,} buildings have a {quantity.name} in field '{name}' that is not one number "
                f"({_quoted(unread)}); it counts as unknown."
            )
    beyond = (found > quantity.most) | np.isin(found, quantity.codes)
    if beyond.any():
        kinds = dict.fromkeys(f"{value:g}" for value in found[beyond])
        notes.append(
            f"{np.count_nonzero(beyond):,} buildings have a {quantity.name} in field '{name}' that stands for 'unknown' or is "
            f"above {quantity.most:,.0f}{quantity.unit} ({examples(kinds)}), which no building has; it counts as unknown."
        )
    return np.where(beyond, np.nan, found), notes


def _read_texts(values, name, quantity):
    """Return numbers, what could not be read with how often, and how many values there are."""
    found, given = np.full(len(values), np.nan), 0
    unread: Counter = Counter()
    known: dict = {}
    for row, value in enumerate(values):
        if _is_empty(value):
            continue
        if _is_number(value):
            found[row] = value
            given += 1
            continue
        _refuse_what_is_no_text(value, name, row + 1)
        if value not in known:
            known[value] = _measure(value, quantity)
        if known[value] is None:
            continue
        given += 1
        found[row] = known[value]
        if math.isnan(known[value]):
            unread[value] += 1
    return found, unread, given


def _quoted(texts) -> str:
    return examples(f"'{shown(text)}'" for text in texts)


def _measure(text: str, quantity: Quantity) -> Optional[float]:
    """Read one text; NaN where it is not certain, None where it says that nothing is known."""
    text = " ".join(unicodedata.normalize("NFC", text).translate(_FORMS).casefold().split())
    if text in MISSING:
        return None
    parts = [_one_measure(part.strip(), quantity) for part in text.strip("; ").split(";")]
    return math.nan if any(map(math.isnan, parts)) else max(parts)


def _one_measure(text: str, quantity: Quantity) -> float:
    feet = FEET_AND_INCHES.fullmatch(text.rstrip(".")) if quantity.name == HEIGHT.name else None
    if feet and float(feet[2] or 0) < 12:
        return float(feet[1]) * FOOT + float(feet[2] or 0) * INCH
    split = NUMBER_AND_UNIT.fullmatch(text)
    factor = UNITS[quantity.name].get(split[2].strip().rstrip(".")) if split else None
    number = _loose_number(split[1]) if split else None
    if factor is None or number is None:
        return math.nan
    # '2,3' is a list of storeys as well as a number; '1,5' is a storey under the roof.
    listed = quantity.name == STOREYS.name and "," in text and number % 0.5
    return math.nan if listed else number * factor


def _loose_number(text: str) -> Optional[float]:
    """Read a number with blanks between thousands or a decimal comma; '1,200' may be either and is not read."""
    if SPACED_THOUSANDS.fullmatch(text):
        text = text.replace(" ", "")
    if DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    return float(text) if PLAIN_NUMBER.fullmatch(text) else None


def shares(values, name: str) -> np.ndarray:
    """Read a column of shares or of yes and no, also as text ('oui', 'False', '0,5').

    Parameters
    ----------
    values : sequence
        Column as the layer holds it; None where it is NULL.
    name : str
        Field name for messages.

    Returns
    -------
    numpy.ndarray
        (n,) float, 1 for yes and 0 for no, NaN where unknown. Numbers are not looked at: `estimate.check_share` does.

    Raises
    ------
    CountError
        Some are neither.
    """
    return _yes_no(values, name, "a share", "use yes and no, or shares from 0 to 1")


def are_quarters(values, name: str) -> np.ndarray:
    """Read which records are group quarters: a type above 0, or yes. Returns (n,) bool; raises CountError as `shares`."""
    return np.nan_to_num(_yes_no(values, name, "a number", "use yes and no, or types above 0 for group quarters")) > 0


def _yes_no(values, name, other, advice):
    if _are_numbers(values):
        return np.array(values, dtype=float)
    found = np.full(len(values), np.nan)
    unread: Counter = Counter()
    for row, value in enumerate(values):
        if _is_empty(value):
            continue
        if _is_number(value):
            found[row] = value
            continue
        _refuse_what_is_no_text(value, name, row + 1)
        read = _share(value)
        if read is None:
            unread[value] += 1
        else:
            found[row] = read
    if unread:
        raise CountError(
            f"{sum(unread.values())} values of field '{name}' are neither yes, no nor {other} ({_quoted(unread)}); {advice}."
        )
    return found


def _share(text: str) -> Optional[float]:
    """Read one text; NaN where it says that nothing is known, None where it says neither."""
    text = unicodedata.normalize("NFC", text).translate(_FORMS).strip().casefold()
    for words, value in ((YES, 1.0), (NO, 0.0), (MISSING, math.nan)):
        if text in words:
            return value
    return _loose_number(text)


def amounts(values, name: str, what: str) -> np.ndarray:
    """Read a column of numbers that are all known, finite and not negative.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it.
    name, what : str
        Field name and what a row is ('zone', 'building', 'household'), for messages.

    Returns
    -------
    numpy.ndarray
        (n,) float, ≥ 0.

    Raises
    ------
    CountError
        Values are text, missing, infinite or negative.
    """
    try:
        found = numbers(values, name)
    except CountError as error:
        error.at(what, error.rows)
        raise
    unknown = np.flatnonzero(~np.isfinite(found))
    if unknown.size:
        raise CountError(
            f"{unknown.size} {what}s have no value in field '{name}' (rows {examples(unknown + 1)}); "
            "fill it or filter them out: unknown is not zero."
        ).at(what, unknown)
    negative = np.flatnonzero(found < 0)
    if negative.size:
        raise CountError(
            f"{negative.size} {what}s have a negative value in field '{name}' (rows {examples(negative + 1)}); "
            "correct them or filter them out."
        ).at(what, negative)
    return found


def counts(values, name: str, what: str) -> np.ndarray:
    """Read a column of counts. Returns (n,) float from 0 to `MOST_COUNT`; raises CountError as `amounts` and for more."""
    return _refuse_huge(amounts(values, name, what), name, what, MOST_COUNT)


def own_weights(values, name: str) -> np.ndarray:
    """Read weights of a user's own. Returns (n,) float from 0 to `MOST_WEIGHT`; raises CountError as `amounts` and for more."""
    return _refuse_huge(amounts(values, name, "building"), name, "building", MOST_WEIGHT)


def _refuse_huge(found, name, what, most):
    huge = np.flatnonzero(found > most)
    if huge.size:
        raise CountError(
            f"{huge.size} {what}s have more than {most:,.0f} in field '{name}' (rows {examples(huge + 1)}); "
            "choose another field or correct them."
        ).at(what, huge)
    return found


def estimates(values, name: str) -> tuple:
    """Read people or households estimated per building; what no building can hold is not known.

    Returns
    -------
    found : (n,) float
        NaN where unknown.
    warnings : list of str
    """
    found = numbers(values, name)
    beyond = (found < 0) | (found > MOST_COUNT)
    if not beyond.any():
        return found, []
    kinds = dict.fromkeys(f"{value:g}" for value in found[beyond])
    note = (
        f"{np.count_nonzero(beyond):,} buildings have a value in field '{name}' that is negative or above {MOST_COUNT:,} "
        f"({examples(kinds)}), which no building holds; it counts as unknown."
    )
    return np.where(beyond, np.nan, found), [note]


def whole_counts(values, name: str, what: str) -> np.ndarray:
    """Read a column of whole counts. Returns (n,) int64 ≥ 0; raises CountError as `counts` and for fractions."""
    found = counts(values, name, what)
    broken = np.flatnonzero(found != np.floor(found))
    if broken.size:
        raise CountError(
            f"{broken.size} {what}s have a fraction in field '{name}' (rows {examples(broken + 1)}); "
            "it must hold whole numbers."
        ).at(what, broken)
    return found.astype(np.int64)


def household_sizes(values, name: str, is_quarters=None) -> np.ndarray:
    """Read how many persons live in each household.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it.
    name : str
        Field name for messages.
    is_quarters : (n,) bool or None
        Group quarters, which may hold any number.

    Returns
    -------
    numpy.ndarray
        (n,) int64 ≥ 0.

    Raises
    ------
    CountError
        As `whole_counts`, and for sizes that no household has.
    """
    found = whole_counts(values, name, "household")
    beyond = (found > MOST_HOUSEHOLD) | (found == UNKNOWN_HOUSEHOLD)
    if is_quarters is not None:
        beyond &= ~is_quarters
    if beyond.any():
        rows, kinds = np.flatnonzero(beyond) + 1, sorted(set(found[beyond].tolist()))
        raise CountError(
            f"{len(rows):,} households have a size in field '{name}' that stands for 'unknown' or is above {MOST_HOUSEHOLD} persons "
            f"({examples(kinds)}; rows {examples(rows)}); correct them or filter them out, and mark group quarters in "
            "GROUP_QUARTERS_FIELD."
        ).at("household", rows - 1)
    return found
