"""The fields of monitored units: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.fields import Field
from .circle_fields import free
from .standards import Standard

KIND = "unit; outside: in none; no_place: not on the map; total: everything once"

UNIT = (
    Field("persons", "real", "persons", "People of the unit"),
    Field("households", "integer", "households", "Occupied dwellings, without group quarters; empty where not known"),
    Field("dwellings", "real", "dwellings", "Dwellings; empty where not known"),
    Field("pers_dwel", "real", "", "Persons by occupied dwelling"),
    Field("area_ha", "real", "ha", "Area of the unit"),
    Field("pers_ha", "real", "", "Persons by hectare"),
    Field("floor_m2", "real", "m²", "Floor area to live on, of buildings whose storeys or height is known"),
    Field("floor_pers", "real", "m²", "Floor area by person who lives in these buildings"),
)
FIT = (
    Field(
        "fit_class", "text", "", "short: a standard is not kept; surplus: one is exceeded; fit; empty where unjudged"
    ),
    Field("fit_ratio", "real", "", "Lowest ratio of what is there and what the people need by a standard"),
    Field("fit_ind", "text", "", "Indicator of that ratio"),
)
CHANGE = (
    Field("earlier", "real", "persons", "People at the earlier date"),
    Field("change", "real", "persons", "People now less people then"),
    Field("change_pct", "real", "%", "The same in percent of then; empty where nobody was there"),
)
MOVES = (
    Field("born", "integer", "persons", "Born since, and here now"),
    Field("arrived", "integer", "persons", "Here now, and then elsewhere or not in the base"),
    Field("died", "integer", "persons", "Here then, and died since"),
    Field("departed", "integer", "persons", "Here then, and now elsewhere or no longer counted"),
)
INDICATORS = (
    Field("unit_id", "text", "", "Unit; empty where the row is about none"),
    Field("kind", "text", "", KIND),
    Field("date", "text", "", "Day"),
    Field("indicator", "text", "", "Code of the indicator"),
    Field("name", "text", "", "What it is"),
    Field("value", "real", "", "In the unit of measure; empty where unknown"),
    Field("measure", "text", "", "Unit of measure"),
    Field("least", "real", "", "Standard: least value"),
    Field("most", "real", "", "Standard: most"),
    Field("supply", "real", "", "What there is: space, dwellings, size of facilities"),
    Field("demand", "real", "", "What the people need of it by the standard"),
    Field("gap", "real", "", "Supply less demand; negative where something is missing"),
    Field("ratio", "real", "", "Supply by demand"),
    Field("class", "text", "", "short, fit or surplus; empty where there is no standard or it cannot be told"),
    Field("source", "text", "", "Where the standard is from"),
)
PLATFORM = (
    Field("code", "text", "", "Unit"),
    Field("name", "text", "", "Name of the unit"),
    Field("ind_code", "text", "", "Code of the indicator"),
    Field("indicator", "text", "", "What it is"),
    Field("value", "real", "", "Value"),
    Field("measure", "text", "", "Unit of measure"),
    Field("date", "text", "", "Day"),
    Field("source", "text", "", "Where value and standard are from"),
)


def of_groups(groups: Sequence[str], taken: set[str]) -> list[Field]:
    """Columns of people by group."""
    names = [group if group.startswith("p_") else f"p_{group}" for group in groups]
    return [Field(free(name, taken), "real", "persons", f"People, {group}") for name, group in zip(names, groups)]


def of_standards(standards: Sequence[Standard], taken: set[str]) -> list[tuple[Field, Field]]:
    """Value and gap of each standard."""
    return [
        (
            Field(free(f"v_{one.indicator}", taken), "real", "", f"{one.name} ({one.unit})"),
            Field(free(f"g_{one.indicator}", taken), "real", "", f"{one.name}, supply less demand"),
        )
        for one in standards
    ]
