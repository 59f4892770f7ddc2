"""Ages as people write them: bands, and what one person of a group needs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.columns import plain_number
from ..core.errors import SettingError
from ..core.said import shown
from ..core.types import Floats

OLDEST = 150


class Band(NamedTuple):
    """Ages from lowest to highest."""

    low: int
    high: int
    label: str


def age_bands(text: str, parameter: str) -> list[Band]:
    """Read bands such as '0-5,6-11,65+', from young to old.

    Raises
    ------
    SettingError
        It is no list of bands, or two of them overlap.
    """
    found: list[Band] = []
    for item in filter(None, (item.strip() for item in re.split(r"[,;]", text))):
        said = re.fullmatch(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|\s*(\+))?", item, re.ASCII)
        low, high = (int(said[1]), OLDEST if said[3] else int(said[2] or said[1])) if said else (1, 0)
        if high < low or high > OLDEST or (found and low <= found[-1].high):
            raise SettingError(
                "age_bands",
                "{parameter} is '{text}'; give ages from young to old that do not overlap, such as 0-14,15-64,65+.",
                parameter=parameter,
                text=shown(text),
            )
        found.append(Band(low, high, item.replace("–", "-").replace(" ", "")))
    return found


def needs(text: str, groups: Sequence[str]) -> Floats:
    """Read what a person needs: '0.3', or by group '0-5=0.4;65+=0.1'.

    Parameters
    ----------
    text : str
    groups : (g,) sequence of str
        The first is everybody.

    Returns
    -------
    (g,) float
        NaN for groups that are not named.

    Raises
    ------
    SettingError
        A group is unknown, or a need is no number.
    """
    found = np.full(len(groups), np.nan)
    known = {group.lower(): k for k, group in enumerate(groups)}
    for item in filter(None, (item.strip() for item in text.split(";"))):
        name, sign, value = item.rpartition("=")
        at = known.get(name.strip().lower()) if sign else 0
        number = plain_number(value)
        if at is None or number is None or number < 0:
            raise SettingError(
                "needs",
                "NEED: '{item}' says nothing; give what one person needs, such as 0.3, or by group, such as {group}=0.3. The groups "
                "are: {groups}.",
                item=shown(item),
                group=groups[-1],
                groups=", ".join(groups),
            )
        found[at] = number
    return found
