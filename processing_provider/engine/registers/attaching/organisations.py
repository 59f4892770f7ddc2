"""Organisations that persons work or learn in: by their code, else by name and address."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_uppercase, digits

import numpy as np

from ...core.notes import Note, note
from ...core.types import Bools, Ints
from ..addresses.text import folded

NONE = -1
_SIGNS = "".join(sign for sign in digits + ascii_uppercase if sign not in "IOSVZ")
"""Signs of a unified social credit code, each with its position as value: GB 32100-2015 leaves out I, O, S, V and Z."""
_LENGTH = 18


def code_of(text: str) -> str:
    """Code of an organisation in one spelling: letters and digits, capital; whole numbers of spreadsheets without decimals."""
    text = unicodedata.normalize("NFKC", text).strip()
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    return "".join(c for c in text.upper() if c.isalnum())


def is_credit_code(code: str) -> bool:
    """Whether the check digit of a Chinese unified social credit code is right (GB 32100-2015: weights 3^i mod 31)."""
    if len(code) != _LENGTH or any(c not in _SIGNS for c in code):
        return False
    total = sum(_SIGNS.index(c) * pow(3, i, 31) for i, c in enumerate(code[:-1]))
    return _SIGNS.index(code[-1]) == -total % 31


@dataclass(frozen=True)
class Organisations:
    """Organisations, and which of them each record names.

    Attributes
    ----------
    of : (n,) int
        Organisation of each record, -1 where it names none.
    key : list of str, m
        What an organisation is the same by; holds names and addresses, and is for making an id only.
    name : list of str, m
        As most records write it, '' where none does.
    notes : tuple of Note
    """

    of: Ints
    key: list[str]
    name: list[str]
    notes: tuple[Note, ...]


def organisations(
    codes: Sequence[str],
    names: Sequence[str],
    addresses: Sequence[str],
    profiles: Sequence[str],
    times: Sequence[int] | None = None,
) -> Organisations:
    """Find the organisations that records name.

    A record without a code is of an organisation with one where that is the only one of this name at this address. A Chinese
    code whose check digit is wrong counts only where there is no name: it would make one more organisation of each slip.

    Parameters
    ----------
    codes, names, addresses, profiles : (n,) sequence of str
        Raw; '' unknown.
    times : (n,) sequence of int, optional
        Records that say so; each is one where it is not given.
    """
    name_of, address_of = lru_cache(maxsize=None)(folded), lru_cache(maxsize=None)(folded)
    code_, checked = lru_cache(maxsize=None)(code_of), lru_cache(maxsize=None)(is_credit_code)
    wrong = 0
    key: list[str | None] = []
    coded: dict[tuple[str, str], set[str]] = {}
    counts = [1] * len(codes) if times is None else times
    for code, name, address, profile, count in zip(codes, names, addresses, profiles, counts):
        plain = code_(code) if code else ""
        if profile == "cn" and len(plain) == _LENGTH and not checked(plain):
            wrong += count
            plain = "" if name else plain
        key.append(f"code\x1f{plain}" if plain else None)
        if plain and name:
            coded.setdefault((name_of(name), address_of(address)), set()).add(f"code\x1f{plain}")
    number: dict[str, int] = {}
    spelt: list[Counter[str]] = []
    of = np.full(len(key), NONE, np.int64)
    for i, (own, name, address, count) in enumerate(zip(key, names, addresses, counts)):
        if own is None:
            if not name:
                continue
            said = name_of(name), address_of(address)
            same = coded.get(said, ())
            own = next(iter(same)) if len(same) == 1 and said[1] else "\x1f".join(("name", *said))
        at = number.setdefault(own, len(number))
        if at == len(spelt):
            spelt.append(Counter())
        of[i] = at
        if name:
            spelt[at][" ".join(name.split())] += count
    called = [min(said, key=lambda name: (-said[name], name.isupper(), name)) if said else "" for said in spelt]
    notes: tuple[Note, ...] = ()
    if wrong:
        notes = (
            note(
                "credit_code",
                "Records whose unified social credit code has a wrong check digit: {records}; the name of the organisation counts there.",
                records=wrong,
            ),
        )
    return Organisations(of, list(number), called, notes)


_TELLS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|(?:\d[\s().\-/]*){9,}")
"""Mails, telephones and numbers of persons."""


def private(of: Ints, names: Sequence[str], given: Sequence[str], surnames: Sequence[str], count: int) -> Bools:
    """Say which organisations are called like somebody who works there, as a trader's own business is, or like a mail or telephone.

    Parameters
    ----------
    of : (n,) int
        Organisation of each record, -1 where it names none.
    names, given, surnames : (n,) sequence of str
        Name of the organisation and those of the person.
    count : int
        Number of organisations.

    Returns
    -------
    (count,) bool
    """
    words, name_of = lru_cache(maxsize=None)(_words), lru_cache(maxsize=None)(folded)
    telling = {name: bool(_TELLS.search(name)) for name in set(names)}
    found = np.zeros(count, bool)
    for at, name, first, last in zip(of.tolist(), names, given, surnames):
        if at < 0 or found[at] or not name:
            continue
        own = words(name)
        if telling[name] or (own and own <= words(first) | words(last)):
            found[at] = True
        elif first and last and words(last) and words(last) <= own:
            found[at] = bool(words(first) & own)
        elif last and not last.isascii():
            found[at] = bool(first) and name_of(last + first).replace(" ", "") in name_of(name).replace(" ", "")
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(text).split())


def places(of: Ints, building: Ints, count: int) -> Ints:
    """Building of each organisation: the one that most of its records name, of several the one named first.

    Parameters
    ----------
    of : (n,) int
        Organisation of each record, -1 for none.
    building : (n,) int
        -1 where it is not known.
    count : int

    Returns
    -------
    (count,) int
    """
    found = np.full(count, NONE, np.int64)
    known = np.flatnonzero((of >= 0) & (building >= 0))
    if len(known):
        size = int(building.max()) + 1
        pairs, first, times = np.unique(of[known] * size + building[known], return_index=True, return_counts=True)
        for k in np.lexsort((first, -times, pairs // size))[::-1].tolist():
            found[pairs[k] // size] = pairs[k] % size
    return found


def posts(person: Ints, of: Ints, since: Ints) -> Ints:
    """Records that stand for a person in an organisation: one of each two, the one with the latest day, else the first.

    Parameters
    ----------
    person, of, since : (n,) int
        -1 where there is none.

    Returns
    -------
    (m,) int
        In the order of persons and organisations.
    """
    rows = np.flatnonzero((person >= 0) & (of >= 0))
    order = rows[np.lexsort((rows, -since[rows], of[rows], person[rows]))]
    a, b = person[order], of[order]
    return order[np.r_[True, (a[1:] != a[:-1]) | (b[1:] != b[:-1])]] if len(order) else order
