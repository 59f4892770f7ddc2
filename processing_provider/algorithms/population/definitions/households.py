"""Household list from zone counts: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.settings import HouseholdSettings
from ....i18n import tr


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Create household list from zone counts"),
        summary=tr("Makes a list with one row per household from the counts of each zone."),
        tags=tr("census,housing unit inventory,synthetic population,household size,in-core"),
        help=(
            tr("Makes a list with one row per household, for those who have counts per zone but no household list."),
            tr(
                "What goes in: zones with their persons and households; if you have them, households by size, "
                "vacant units and persons in group quarters."
            ),
            tr("What comes out:"),
            (
                tr(
                    "A list with exactly as many households and persons as each zone has, in the columns of the "
                    "IN-CORE housing unit inventory."
                ),
                tr("The zones with their status and, where counts had to give way, the reason."),
            ),
            tr("What to doubt:"),
            (
                tr("adjusted: the counts by size contradict the totals of the zone; the totals were kept."),
                tr("unreconciled: the persons cannot fill the households, for example fewer persons than households."),
                tr("These are simulated households, not real residents."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    defaults = HouseholdSettings()
    return [
        p.source("INPUT", tr("Zones"), [p.TABLE], tr("Polygons or a table with counts.")),
        p.field(
            "ZONE_ID_FIELD", tr("Zone id"), "INPUT", tr("Unique. Empty: the features' own numbers."), optional=True
        ),
        # With a default it is empty in QGIS's dialogs where there is no such field, instead of the first one: an id.
        p.field(
            "POPULATION_FIELD",
            tr("Population"),
            "INPUT",
            tr("Persons, those in group quarters included."),
            default="pop",
        ),
        p.field(
            "HOUSEHOLDS_FIELD",
            tr("Households"),
            "INPUT",
            tr("Occupied households, without group quarters."),
            default="households",
        ),
        p.field(
            "SIZE_FIELDS",
            tr("Households by size"),
            "INPUT",
            tr(
                "One field per size, ascending; the last one counts that size or more. Sizes are read off the "
                "names (hh1 … "
                "hh7, men_1ind and men_5ind, hh_1_2 and hh_3_4); where these do not say it for certain, give "
                "SIZE_VALUES. "
                "Sizes that have no field are filled from the totals."
            ),
            optional=True,
            multiple=True,
        ),
        p.string(
            "SIZE_VALUES",
            tr("Sizes of these fields"),
            tr(
                "One for each field of SIZE_FIELDS, separated by commas; needed where the names of the fields "
                "do not tell. 1,2,5 is 1, 2 and 5 or more; 1-2,3-4,5 are classes."
            ),
            advanced=True,
        ),
        p.string(
            "SIZE_SHARES",
            tr("Shares by size, where there are no counts"),
            tr(
                "Instead of SIZE_FIELDS, the same in every zone. For example "
                "0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons."
            ),
        ),
        p.field(
            "VACANT_FIELD",
            tr("Vacant units"),
            "INPUT",
            tr("Number of vacant units; they are listed with 0 persons."),
            optional=True,
        ),
        p.field(
            "GROUP_QUARTERS_FIELD",
            tr("Persons in group quarters"),
            "INPUT",
            tr("Of the population; listed as one record per zone."),
            optional=True,
        ),
        p.number(
            "MAX_SIZE",
            tr("Largest household"),
            defaults.max_size,
            2,
            100,
            tr("Persons. No household of the list has more."),
            whole=True,
            advanced=True,
        ),
        p.seed(),
        p.sink(
            "OUTPUT",
            tr("Household list"),
            p.TABLE,
            text=tr("One row per household, vacant unit or group quarters."),
        ),
        p.sink(
            "OUTPUT_ZONES",
            tr("Zones, with what was reconciled"),
            p.TABLE,
            optional=True,
            text=tr("One row per zone: households, persons, status and the reason where counts had to give way."),
        ),
        *p.numbers(
            ("HOUSEHOLDS", tr("Households")), ("PERSONS", tr("Persons")), ("UNRECONCILED", tr("Unreconciled zones"))
        ),
    ]
