"""The fields of school demand: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.fields import Field

SEATS = Field(
    "seats", "integer", "seats", "Seats for pupils of the places; capacity less those who come from elsewhere"
)
WHY = Field("sch_why", "text", "", "Why the school gets nobody; empty if it may")
ERRORS = (
    Field("err_pupils", "real", "pupils", "Pupils expected today less enrolment"),
    Field("err_naive", "real", "pupils", "The same with one share for the children of all zones"),
)
ASSIGNMENT = (
    Field("year", "integer", "years", "Years ahead"),
    Field("place_id", "text", "", "Place of children"),
    Field("school_id", "text", "", "School"),
    Field("pupils", "integer", "pupils", "Pupils of that place who go there"),
    Field("metres", "real", "m", "Way of one pupil"),
)
UNPLACED = (
    Field("year", "integer", "years", "Years ahead"),
    Field("place_id", "text", "", "Place of children; empty where no home is known"),
    Field("pupils", "integer", "pupils", "Pupils without a seat"),
    Field("why", "text", "", "Why"),
)
PUBLIC = (
    Field("school_id", "text", "", "School"),
    Field("year", "integer", "years", "Years ahead"),
    Field("seats", "integer", "seats", "Seats for pupils of the places, rounded"),
    Field("zone", "integer", "pupils", "Pupils expected of its zone and from elsewhere, rounded"),
    Field("pupils", "integer", "pupils", "Pupils who get a seat here, rounded"),
    Field("km_1", "integer", "pupils", "Those of them whose way is no longer than a kilometre, rounded"),
)


def of_years(years: Sequence[int]) -> list[tuple[int, Field, Field, Field]]:
    """Columns of schools by years ahead: expected pupils, pupils with a seat, load."""
    return [
        (
            year,
            Field(f"zone_{year}", "real", "pupils", f"Pupils of its zone and from elsewhere expected in {year} years"),
            Field(f"asg_{year}", "integer", "pupils", f"Pupils who get a seat here in {year} years"),
            Field(f"walk_{year}", "real", "m", f"Mean way of them in {year} years; empty without any"),
        )
        for year in years
    ]
