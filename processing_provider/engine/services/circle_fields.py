"""The fields of a life circle: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..core.fields import Field

NAME = 10

FACILITY = (
    Field("snap_m", "real", "m", "From the facility to the nearest way that can be walked on"),
    Field("fac_why", "text", "", "What is to be said of where the facility stands; empty if nothing"),
)
SIZE = Field("size_need", "real", "", "Size that the people to whom it is the nearest in the longest time need")
GAP = Field(
    "size_gap", "real", "", "Size that is missing: what is needed less what there is; negative where there is more"
)

WALK = (
    Field("near_id", "text", "", "Nearest facility by walk; empty where none can be walked to"),
    Field("walk_m", "real", "m", "Walk to it, with the way from the door"),
    Field("walk_min", "real", "min", "How long that takes"),
    Field(
        "within_min", "real", "min", "Shortest of the times asked for in which it is reached; empty where it is in none"
    ),
    Field("snap_m", "real", "m", "From the door to the nearest way that can be walked on"),
    Field("walk_why", "text", "", "Why no facility is reached in the longest time, or what is to be said of the place"),
)
REACHED = Field("reached", "integer", "", "1 where a facility is reached in the longest time all the same, else 0")
HOMES = (
    Field("buid", "text", "", "Building in which people live; empty where no home is known"),
    Field("persons", "real", "persons", "People who live there; empty where their number is not known"),
)
CATCHMENT = (
    Field("fac_id", "text", "", "Facility"),
    Field("minutes", "real", "min", "Walk"),
    Field("kind", "text", "", "nearest: from where it is the nearest one; reach: all from where it is reached in time"),
    Field("persons", "real", "persons", "People who reach it in that time: to whom it is the nearest one, or all"),
    Field("area_ha", "real", "ha", "Area"),
)


def of_people(minutes: Sequence[float], groups: Sequence[str]) -> list[tuple[Field, int, int, bool]]:
    """Columns of people, as (field, place of the minutes, place of the group, nearest or all).

    Parameters
    ----------
    minutes : sequence of float
    groups : sequence of str
        Without the first, which is everybody.
    """
    taken: set[str] = {field.name for field in (*FACILITY, SIZE, GAP)}
    found = []
    for t, time in enumerate(minutes):
        for nearest, letter in ((True, "n"), (False, "r")):
            for g, group in enumerate(("", *groups)):
                name = free(f"{letter}{time:g}{'_' if group else ''}{group}", taken)
                words = "to whom it is the nearest one" if nearest else "all who reach it"
                of = f", {group}" if group else ""
                found.append(
                    (Field(name, "real", "persons", f"People within {time:g} minutes, {words}{of}"), t, g, nearest)
                )
    return found


def free(name: str, taken: set[str]) -> str:
    """Return a field name that is like a text and not taken, and take it."""
    plain = re.sub(r"[^A-Za-z0-9]+", "_", name.replace("+", "p")).strip("_").lower()[:NAME] or "g"
    found, k = plain, 1
    while found in taken:
        k += 1
        found = f"{plain[: NAME - len(str(k))]}{k}"
    taken.add(found)
    return found
