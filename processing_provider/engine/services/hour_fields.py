"""The fields of people by hour: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.fields import Field

_ZONE = Field("zone_id", "text", "", "Zone; outside: in no zone")

TABLE = (
    _ZONE,
    Field("hour", "integer", "", "Hour of the day, 0 to 23"),
    Field("kind", "text", "", "Pattern of the source, such as resident, transient, mobile; all: everybody"),
    Field("persons", "real", "persons", "People present, by weights; empty where no cell with a number lies"),
    Field("even", "real", "persons", "The same where every cell is spread evenly by area"),
    Field("covered", "real", "", "Share of the zone's area in cells with a number; empty where cells are points"),
)

ZONES = (
    Field("zone_id", "text", "", "Zone"),
    Field("residents", "real", "persons", "Residents of the register; phones never correct them"),
    Field("night", "real", "persons", "People present by night, mean of its hours, by weights"),
    Field("day", "real", "persons", "People present by day, mean of its hours, by weights"),
    Field("day_pct", "real", "%", "People by day in percent of those by night"),
    Field("night_even", "real", "persons", "People present by night where every cell is spread evenly"),
    Field("day_even", "real", "persons", "People present by day where every cell is spread evenly"),
)


def of_hours(hours: Sequence[int]) -> list[Field]:
    """Columns of hours: people by weights, then by the even spread."""
    words = (("h", "by weights"), ("e", "where every cell is spread evenly"))
    return [
        Field(f"{letter}{hour:02}", "real", "persons", f"People present at {hour} h, {how}")
        for letter, how in words
        for hour in hours
    ]
