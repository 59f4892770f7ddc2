"""What both allocations ask for and give alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ....base import parameters as p
from ....engine.population.settings import AllocationSettings
from ....i18n import tr


def estimated() -> list[Any]:
    """Return the parameters of what an estimate says of a building."""
    return [
        p.field(
            "POPULATION_FIELD",
            tr("Estimated persons"),
            "INPUT",
            tr("Whole numbers. Empty: the field pop_int."),
            default="pop_int",
        ),
        p.field(
            "HOUSEHOLDS_FIELD",
            tr("Estimated households"),
            "INPUT",
            tr("Whole numbers. Empty: the field hh_int."),
            default="hh_int",
        ),
    ]


def sources(*of_buildings: Any) -> list[Any]:
    """Return the parameters of buildings and households; `of_buildings` are more of the former."""
    return [
        p.source(
            "INPUT",
            tr("Buildings with estimate"),
            [p.TABLE],
            tr('The output of "Estimate population per building", or any layer or table with these fields.'),
        ),
        p.field("BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("Unique. Empty: the field buid."), default="buid"),
        p.field(
            "BUILDING_ZONE_FIELD",
            tr("Zone id of the building"),
            "INPUT",
            tr("As the household list names the zone. Empty: the field zone_id."),
            default="zone_id",
        ),
        *estimated(),
        *of_buildings,
        p.source(
            "HOUSEHOLDS",
            tr("Household list"),
            [p.TABLE],
            tr(
                'One row per household, for example a housing unit inventory. "Create household list from zone counts" makes one.'
            ),
        ),
        p.field(
            "HOUSEHOLD_ID_FIELD",
            tr("Household id"),
            "HOUSEHOLDS",
            tr("Unique. Empty: the field huid."),
            default="huid",
        ),
        p.field(
            "HOUSEHOLD_ZONE_FIELD",
            tr("Zone id of the household"),
            "HOUSEHOLDS",
            tr("The zone in which the household is placed. Empty: the field blockid."),
            default="blockid",
        ),
        p.field(
            "PERSONS_FIELD",
            tr("Persons"),
            "HOUSEHOLDS",
            tr("In the household; 0 in a vacant unit. Empty: the field numprec."),
            default="numprec",
        ),
        p.field(
            "GROUP_QUARTERS_FIELD",
            tr("Group quarters type"),
            "HOUSEHOLDS",
            tr(
                "Above 0 for group quarters: they go to the building they name, else to the zone's largest, and do "
                "not count as households."
            ),
            optional=True,
        ),
        p.field(
            "GROUP_QUARTERS_BUILDING_FIELD",
            tr("Building of the group quarters"),
            "HOUSEHOLDS",
            tr("Id of the building that holds these group quarters. Empty: the zone's largest building."),
            optional=True,
            advanced=True,
        ),
        p.choice(
            "VACANT_UNITS",
            tr("Vacant units"),
            [tr("Leave out, and list as vacant"), tr("Place as units without people")],
            AllocationSettings.vacant_units,
            tr(
                "Units of the list without people. Left out, they get no building; placed, they take a place "
                "that the estimate gives to households."
            ),
        ),
    ]


def results(sinks: Iterable[Any] = (), numbers: Iterable[tuple[str, str]] = ()) -> list[Any]:
    """Return the parameters of what is written; `sinks` and `numbers` are those of one method."""
    return [
        p.seed(),
        p.sink(
            "OUTPUT",
            tr("Buildings with households"),
            p.TABLE,
            text=tr("Every building of the input, with the households and persons that it got and the residuals."),
        ),
        p.sink(
            "OUTPUT_HOUSEHOLDS",
            tr("Households with their building"),
            p.TABLE,
            optional=True,
            text=tr("The list, with the building of each household or the reason why it has none."),
        ),
        p.sink(
            "OUTPUT_ZONES",
            tr("Zones with fit"),
            p.TABLE,
            optional=True,
            text=tr("One row per zone: status, how far it misses the estimate, and how long it took."),
        ),
        *sinks,
        p.html(),
        *p.numbers(
            ("HOUSEHOLDS", tr("Households to place")),
            ("ALLOCATED", tr("Households placed")),
            ("UNALLOCATED", tr("Households not placed")),
            ("VACANT", tr("Vacant units left out")),
            ("ZONES", tr("Zones with households")),
            *numbers,
            ("MSE_BUILDINGS", tr("MSE over buildings")),
            ("MSE_HOUSEHOLDS", tr("MSE over households")),
            ("SSE_PER_HOUSEHOLD", tr("Squared error per household")),
            ("NET_PERCENT", tr("Net error [%]")),
            ("ABSOLUTE_PERCENT", tr("Absolute error [%]")),
        ),
    ]
