"""The fields of a group: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from ..core.fields import Field

PID = Field("pid", "text", "", "Person, by the id that has no name")
DWID = Field("dwid", "text", "", "Dwelling in which the person lives on the day; empty where none is known")
BUID = Field("buid", "text", "", "Building; empty where none is known")
CLIENT = Field("client", "integer", "", "1 for a client of the service, else 0")
PERSONS = Field("persons", "integer", "persons", "People of the dwelling who are entitled")
