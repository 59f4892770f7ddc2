"""Shares, and yes and no in many languages."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter

import numpy as np

from ..errors import CountError
from ..said import Position, quoted
from ..types import Bools, Floats
from .numbers import FORMS, MISSING, Column, are_numbers, as_text, is_empty, is_number, loose_number

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


def shares(values: Column, name: str) -> Floats:
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
        (n,) float, 1 for yes and 0 for no, NaN where unknown. Numbers are not looked at: the estimate checks them.

    Raises
    ------
    CountError
        Some are neither.
    """
    found, unread = _yes_no(values, name)
    if unread:
        raise CountError(
            "neither_yes_nor_share",
            "Values of field '{field}' that are neither yes, no nor a share: {n} ({values}); use yes and no, or shares from 0 to 1.",
            field=name,
            n=sum(unread.values()),
            values=quoted(unread),
        )
    return found


def are_quarters(values: Column, name: str) -> Bools:
    """Read which records are group quarters: a type above 0, or yes. Returns (n,) bool; raises CountError as `shares`."""
    found, unread = _yes_no(values, name)
    if unread:
        raise CountError(
            "neither_yes_nor_type",
            "Values of field '{field}' that are neither yes, no nor a number: {n} ({values}); use yes and no, or types above 0 for "
            "group quarters.",
            field=name,
            n=sum(unread.values()),
            values=quoted(unread),
        )
    return np.asarray(np.nan_to_num(found) > 0)


def _yes_no(values: Column, name: str) -> tuple[Floats, Counter[str]]:
    """Return numbers, NaN where unknown, and what could not be read with how often."""
    unread: Counter[str] = Counter()
    if are_numbers(values):
        return np.array(values, dtype=float), unread
    found = np.full(len(values), np.nan)
    for at, value in enumerate(values):
        if is_empty(value):
            continue
        if is_number(value):
            found[at] = value
            continue
        text = as_text(value, name, Position(at))
        read = _share(text)
        if read is None:
            unread[text] += 1
        else:
            found[at] = read
    return found, unread


def _share(text: str) -> float | None:
    """Read one text; NaN where it says that nothing is known, None where it says neither."""
    text = unicodedata.normalize("NFC", text).translate(FORMS).strip().casefold()
    for words, value in ((YES, 1.0), (NO, 0.0), (MISSING, math.nan)):
        if text in words:
            return value
    return loose_number(text)
