"""The fields of counts of people: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from ..core.fields import Field

_KIND = "zone; outside: in no zone; no_place: no building on the map; total: everybody once"

ZONE = (
    Field("zone_id", "text", "", "Zone"),
    Field("date", "text", "", "Day for which people are counted"),
    Field("persons", "integer", "persons", "People of the zone"),
)

TABLE_HEAD = (
    Field("zone_id", "text", "", "Zone; empty where the row is about no zone"),
    Field("kind", "text", "", _KIND),
    Field("date", "text", "", "Day for which people are counted"),
)
PERSONS = Field("persons", "integer", "persons", "People of the cell")

FLOWS = (
    Field("origin", "text", "", "Zone from which people come"),
    Field("o_kind", "text", "", f"What the origin is: {_KIND}"),
    Field("dest", "text", "", "Zone to which people go"),
    Field("d_kind", "text", "", f"What the destination is: {_KIND}"),
    Field("date", "text", "", "Day, or the later one of two"),
    Field("persons", "integer", "persons", "People who go that way; the line is empty where they stay in the zone"),
)

EVENTS = (
    Field("zone_id", "text", "", "Zone; empty where the row is about no zone"),
    Field("kind", "text", "", _KIND),
    Field("period", "text", "", "Year, or month"),
    Field("event", "text", "", "What happened, in the words of the registers"),
    Field("events", "integer", "events", "How often"),
)

HOUSEHOLDS = (
    Field("huid", "text", "", "Id of the household, which is that of its dwelling"),
    Field("zone_id", "text", "", "Zone; empty where the dwelling is in none"),
    Field("persons", "integer", "persons", "People of the dwelling"),
    Field("gq", "integer", "", "1 for group quarters, which are no household; 0 for a household"),
)
