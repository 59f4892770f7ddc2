"""People counted by zone: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterFileDestination

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.protect import MOST_DEVIATION, SMALLEST
from ....i18n import tr
from ...registers.step import base_parameter

LINES = QgsProcessing.SourceType.TypeVectorLine
MOST_SMALLEST = 10


class Flows(IntEnum):
    """Between what people flow."""

    NONE = 0
    REGISTERED = 1
    WORK = 2
    STUDY = 3
    MOVES = 4


class Protection(IntEnum):
    """How counts are protected."""

    NONE = 0
    CELL_KEYS = 1


class Counted(IntEnum):
    """Who is counted."""

    BY_CLASS = 0
    RESIDENTS = 1
    EVERYBODY = 2


class Period(IntEnum):
    """Within what events are counted."""

    YEAR = 0
    MONTH = 1


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Count people by zone"),
        summary=tr(
            "Counts the people of a population base by zone, group and date, protected where they are published."
        ),
        tags=tr("aggregate,statistics,census,age,sex,pyramid,flow,commuting,moves,confidentiality,cell key,protection"),
        help=(
            tr("Counts people in any zones, as Wu et al. (4.2, 4.4) do. The base is read and not changed."),
            tr("What goes in:"),
            (
                tr("The base, and polygons; without polygons its own places."),
                tr("Groups: bands of age, sex, ethnicity, residency, families of tags. Unknown is a group of its own."),
                tr("One date or several, such as 2024-01-01;2025-01-01, for which people are counted each."),
            ),
            tr("What comes out:"),
            (
                tr(
                    "The zones with their people, and a column for each group and each cell of groups where these are few."
                ),
                tr(
                    "A table with every cell and margin; rows for people in no zone, without a place, and for everybody."
                ),
                tr("Flows as lines, frequencies of events, and people per dwelling as a list of households."),
            ),
            tr(
                "A building is where the middle point of its footprint is; on a border it is in one zone. The dead are not counted. "
                "Age is the year of the date less the year of birth."
            ),
            tr(
                "Protection adds noise by cell keys: the same people have the same noise in every table of a key, no count below "
                "SMALLEST is published, 0 stays 0, and tables are not additive."
            ),
            tr("What to doubt:"),
            (
                tr(
                    "Noise hides a few people in one table, not in many: who averages over many tables comes near the truth."
                ),
                tr(
                    "Where most cells are small, noise is most of what a table says: take larger zones or fewer groups."
                ),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    report = QgsProcessingParameterFileDestination(
        "OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
    )
    report.setHelp(tr("Pyramids of the largest zones, registered against living people, and the largest flows."))
    return [
        *base_parameter(),
        p.source("ZONES", tr("Zones"), [p.POLYGONS], tr("Polygons. Empty: the places of the base."), optional=True),
        p.field(
            "ZONE_ID_FIELD", tr("Zone id"), "ZONES", tr("Unique. Empty: the features' own numbers."), optional=True
        ),
        p.number(
            "LEVEL",
            tr("Level of places"),
            None,
            1,
            99,
            tr("Where no zones are given; 1 is the top. Empty: the lowest."),
            whole=True,
            optional=True,
        ),
        p.string("AGE_BANDS", tr("Bands of age"), tr("From young to old, such as 0-14,15-64,65+."), "0-14,15-64,65+"),
        p.string(
            "BY",
            tr("Groups"),
            tr(
                "Columns separated by semicolons, such as sex;residency: sex, ethnicity, residency, families or names of tags."
            ),
            "sex",
        ),
        p.string("DATE", tr("Dates"), tr("One, or several separated by semicolons. Empty: today.")),
        p.choice(
            "PERSONS_COUNTED",
            tr("Who is counted"),
            [
                tr("Residents where they are classified, else everybody"),
                tr("Residents: stationary, permanent, mobile"),
                tr("Everybody in the base"),
            ],
            Counted.BY_CLASS,
            tr("Who is a resident is what 'Classify residency' says."),
        ),
        p.choice(
            "FLOWS_FROM",
            tr("Flows"),
            [
                tr("None"),
                tr("From where people are registered to where they live"),
                tr("From where people live to where they work"),
                tr("From where people live to where they study"),
                tr("From where people lived at a date to where they lived at the next"),
            ],
            Flows.NONE,
            tr("Between what people flow; the last needs two dates."),
        ),
        p.choice(
            "PROTECTION",
            tr("Protection"),
            [tr("None"), tr("Noise by cell keys")],
            Protection.NONE,
            tr("Counts that leave the office are protected."),
        ),
        p.number("SMALLEST", tr("Smallest published count"), SMALLEST, 1, MOST_SMALLEST, tr("Besides 0."), whole=True),
        p.string(
            "KEY",
            tr("Key of the noise"),
            tr("A secret that you keep: the same key, the same noise. Empty: a secret of the base."),
            advanced=True,
        ),
        p.number(
            "VARIANCE",
            tr("Variance of the noise"),
            None,
            0.1,
            1000,
            tr("Empty: a quarter more than the least that SMALLEST needs."),
            advanced=True,
            optional=True,
        ),
        p.number(
            "DEVIATION",
            tr("Greatest deviation"),
            None,
            1,
            MOST_DEVIATION,
            tr("Of a published count from the true one. Empty: 10, or what SMALLEST needs."),
            whole=True,
            advanced=True,
            optional=True,
        ),
        p.choice(
            "EVENT_PERIOD",
            tr("Period of events"),
            [tr("Year"), tr("Month")],
            Period.YEAR,
            tr("Within what events are counted."),
            advanced=True,
        ),
        p.sink("OUTPUT", tr("Zones with people"), p.POLYGONS, text=tr("A row for each zone and date.")),
        p.sink(
            "OUTPUT_TABLE", tr("Table of people"), p.TABLE, optional=True, text=tr("A row for each cell that is not 0.")
        ),
        p.sink("OUTPUT_FLOWS", tr("Flows"), LINES, optional=True, text=tr("Lines between the middles of zones.")),
        p.sink("OUTPUT_EVENTS", tr("Events"), p.TABLE, optional=True, text=tr("By zone and period.")),
        p.sink(
            "OUTPUT_HOUSEHOLDS",
            tr("People per dwelling"),
            p.TABLE,
            optional=True,
            text=tr("A list for the allocations; it is about single dwellings and goes with no protection."),
        ),
        report,
        *p.numbers(
            ("PERSONS", tr("Persons")),
            ("OUTSIDE", tr("Persons in no zone")),
            ("WITHOUT_PLACE", tr("Persons without a place on the map")),
            ("CHANGED_CELLS", tr("Cells changed by protection")),
        ),
    ]
