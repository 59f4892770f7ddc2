"""Life circle: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.lifecircle import (
    LEAST_SPEED,
    MAX_SNAP,
    MINUTES,
    MOST_SNAP,
    MOST_SPEED,
    SPEED,
)
from ....i18n import tr
from ...registers.step import base_parameter, date_parameter

AGE_BANDS = "0-14,15-64,65+"
STYLES = {"OUTPUT": "facilities", "OUTPUT_PEOPLE": "reached", "CATCHMENTS": "catchments", "UNREACHED": "unreached"}


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Life circle"),
        summary=tr("Counts who reaches a facility on foot in some minutes, by group, and lists who does not."),
        tags=tr("15 minutes,walking,accessibility,isochrone,service area,catchment,facility,network,coverage,reach"),
        help=(
            tr(
                "Counts how many people reach facilities on foot, along ways, in 5, 10 or 15 minutes, or in times of your own."
            ),
            tr(
                "What goes in: facilities of one kind; ways as lines; people, either those of a population base by building, or of a "
                "layer with counts. A walk goes from the door straight to the nearest way, along ways, and to the facility."
            ),
            tr("What comes out:"),
            (
                tr(
                    "The facilities with people by group and time: those to whom it is the nearest one (n…), and all who reach it (r…). "
                    "The latter overlap, so do not add them up. The size it needs, if you say what a person needs."
                ),
                tr("Each place of people with the nearest facility, metres and minutes."),
                tr("Catchments: from where a facility is the nearest, and all from where it is reached in time."),
                tr(
                    "Who does not reach any in the longest time, and who stands far from all ways or at one that leads nowhere, and why."
                ),
            ),
            tr(
                "Ways meet where they share a vertex, as in OpenStreetMap: a bridge does not touch what it crosses. Everybody walks on the "
                "largest part of the network that hangs together."
            ),
            tr(
                "Which ways are open to walkers is read from tags: foot before access before highway. Motorways, private ways and what is "
                "not built yet are closed."
            ),
            tr(
                "What to doubt: ways that are not mapped, such as through courtyards and parks; waiting at crossings, and slopes, "
                "which nothing here counts; cells of people that are larger than a block."
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    size = "FACILITIES"
    return [
        *base("PEOPLE"),
        date_parameter(reading=True),
        p.source(
            "FACILITIES",
            tr("Facilities"),
            [p.POINTS, p.POLYGONS],
            tr(
                "Of one kind, such as schools or clinics; filter the layer where it has several. Of an area a point in it counts."
            ),
        ),
        p.field("FACILITY_ID_FIELD", tr("Facility id"), size, tr("Empty: the features' own numbers."), optional=True),
        p.source("WAYS", tr("Ways"), [p.LINES], tr("All ways, in a CRS with true metres where there is no base.")),
        p.field(
            "ACCESS_FIELDS",
            tr("Fields with tags of ways"),
            "WAYS",
            tr(
                "Fields named highway, foot, access, sidewalk, motorroad, bridge as in OpenStreetMap; any other one is read as access, "
                "in which no and private close a way. Empty: those of these names that there are."
            ),
            optional=True,
            multiple=True,
        ),
        p.yes_no("STEPS", tr("Walk on stairs"), True, tr("No: what people reach who cannot climb stairs.")),
        p.source(
            "PEOPLE",
            tr("People"),
            [p.POINTS, p.POLYGONS],
            tr("Instead of a base: places with counts of people."),
            optional=True,
        ),
        p.field(
            "PEOPLE_FIELDS",
            tr("People by group"),
            "PEOPLE",
            tr("The first is everybody, the others are groups of them. Empty: each feature is one person."),
            optional=True,
            multiple=True,
        ),
        p.string("AGE_BANDS", tr("Age groups of a base"), tr("From young to old, such as 0-14,15-64,65+."), AGE_BANDS),
        p.string("MINUTES", tr("Minutes"), tr("One time or several, such as 5;10;15."), MINUTES),
        p.number(
            "SPEED",
            tr("Speed [km/h]"),
            SPEED,
            LEAST_SPEED,
            MOST_SPEED,
            tr("Of walkers; with children or at an old age about 3."),
        ),
        p.number(
            "MAX_SNAP",
            tr("Listed if further from ways than [m]"),
            MAX_SNAP,
            1,
            MOST_SNAP,
            tr("Whoever stands further from all ways is listed; the walk to the way counts all the same."),
            advanced=True,
        ),
        p.string(
            "NEED",
            tr("What a person needs"),
            tr("For the size of facilities: 0.3 for everybody, or by group, such as 0-14=0.4;65+=0.1, in any unit."),
            advanced=True,
        ),
        p.field(
            "SIZE_FIELD",
            tr("Size that there is"),
            size,
            tr("In the same unit, for what is missing."),
            optional=True,
            advanced=True,
        ),
        p.sink(
            "OUTPUT", tr("Facilities with people"), p.TABLE, text=tr("People by group and time, and the size needed.")
        ),
        p.sink(
            "OUTPUT_PEOPLE",
            tr("People with nearest facility"),
            p.TABLE,
            True,
            tr("Each place with metres and minutes."),
        ),
        p.sink(
            "CATCHMENTS",
            tr("Catchments"),
            p.POLYGONS,
            True,
            tr("About 50 m around the ways that are walked; takes a while."),
        ),
        _listed(),
        report(),
        *p.numbers(
            ("REACHED_PERCENT", tr("People who reach a facility in the longest time [%]")),
            ("CIRCLE_PERCENT", tr("The same as the crow flies [%]")),
            ("REACHED", tr("People who reach a facility in the longest time")),
            ("PERSONS", tr("People counted")),
            ("UNREACHED_PERSONS", tr("People who reach none in the longest time")),
        ),
    ]


def base(instead: str) -> list[Any]:
    """BASE of a service, which reads it and may have a layer instead."""
    parameter, output = base_parameter(optional=True)
    parameter.setHelp(
        tr("The GeoPackage that 'Create population base' made; it stays as it is. Empty: {}.").format(instead)
    )
    return [parameter, output]


def report() -> Any:
    """OUTPUT_HTML of a service."""
    html = p.html()
    html.setHelp(tr("What was found, what to doubt, inputs with hashes, settings."))
    return html


def _listed() -> Any:
    sink = p.sink(
        "UNREACHED", tr("Not reached, or far from ways"), p.TABLE, True, tr("Places of people with the reason.")
    )
    sink.setCreateByDefault(True)  # the log speaks of them
    return sink
