"""What one person of a group needs of a facility, and what a facility needs for all of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.columns import plain_number
from ..core.errors import SettingError
from ..core.said import shown
from ..core.types import Floats


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


def size_needed(people: Floats, per_person: Floats) -> Floats:
    """Size that a facility needs, in the unit of what one person needs.

    Parameters
    ----------
    people : (f, g) float, persons
    per_person : (g,) float
        NaN for groups of which nothing was said.
    """
    said = ~np.isnan(per_person)
    found: Floats = people[:, said] @ per_person[said]
    return found
