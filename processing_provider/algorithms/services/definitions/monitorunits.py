"""Planning units: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.protect import SMALLEST
from ....i18n import tr
from ...registers.step import base_filter, date_parameter
from .aggregatepopulation import MOST_SMALLEST, Protection
from .lifecircle import AGE_BANDS, base, report

STOREY, LEAST_STOREY, MOST_STOREY = 3.0, 2.0, 10.0


class Share(IntEnum):
    """How polygons of people get into units."""

    BY_AREA = 0
    WHOLE = 1


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Monitor planning units"),
        summary=tr("People, space and supply of planning units, what is missing by standards, and what changed."),
        tags=tr(
            "CSPON,density,standard,gap,supply,demand,fit,indicator,detailed planning,diagnostics,evaluation,change"
        ),
        help=(
            tr(
                "Sets people beside space for each planning unit, as Wu et al. (4.4) do. The base is read and not changed."
            ),
            tr("What goes in:"),
            (
                tr("Planning units as polygons: blocks, grids, districts, units of a detailed plan."),
                tr("People, either those of a population base by building, or of a layer with counts."),
                tr(
                    "Layers of facilities with their kinds and sizes, such as seats or beds; areas count by their m² with @area."
                ),
                tr(
                    "Standards, a table of your office's own: how much of what for whom, at least and at most, and where that is from."
                ),
                tr("An earlier base, or an earlier date of the same base."),
            ),
            tr("What comes out:"),
            (
                tr(
                    "The units with people, households, density, floor area, each standard with its value and gap, and the change."
                ),
                tr("fit_class: short where a standard is not kept, surplus where one is exceeded, else fit."),
                tr(
                    "A table of all indicators, with rows for what is in no unit, not on the map, and in total: nothing is lost."
                ),
                tr("A table for a monitoring platform: unit, indicator, value, unit of measure, date, source."),
            ),
            tr(
                "Who came and went is told where both bases share a vault: births and arrivals less deaths and departures are the "
                "change of each unit."
            ),
            tr("What to doubt:"),
            (
                tr(
                    "People use what lies in other units: a unit that is short may be well served, which 'Life circle' tells."
                ),
                tr("Space is as the base knows it now; only people are those of the date."),
                tr("Floor area by person is of buildings whose storeys or height is known."),
                tr("Small counts tell of single persons: protect them before they leave the office."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [*_people(), *_supply(), *_earlier(), *_protection(), *_outputs()]


def _people() -> list[Any]:
    of_people = "PEOPLE"
    return [
        *base("PEOPLE"),
        date_parameter(),
        p.source("UNITS", tr("Planning units"), [p.POLYGONS], tr("In a CRS with true metres where there is no base.")),
        p.field("UNIT_ID_FIELD", tr("Unit id"), "UNITS", tr("Empty: the features' own numbers."), optional=True),
        p.field("UNIT_NAME_FIELD", tr("Unit name"), "UNITS", tr("For the table of the platform."), optional=True),
        p.source(
            "PEOPLE",
            tr("People"),
            [p.POINTS, p.POLYGONS],
            tr("Instead of a base: places or areas with counts of people."),
            optional=True,
        ),
        p.field(
            "PEOPLE_FIELDS",
            tr("People by group"),
            of_people,
            tr(
                "The first is everybody, the others are groups; those whose names end with ages, such as p_0_5 or p_65p, are groups of "
                "standards. Empty: each feature is one person."
            ),
            optional=True,
            multiple=True,
        ),
        p.field(
            "DWELLINGS_FIELD",
            tr("Dwellings of people"),
            of_people,
            tr("Occupied dwellings of the layer."),
            optional=True,
        ),
        p.field(
            "FLOOR_FIELD", tr("Floor area of people [m²]"), of_people, tr("To live on, of the layer."), optional=True
        ),
        p.choice(
            "PEOPLE_SHARED",
            tr("Areas of people over several units"),
            [tr("Split by area"), tr("Whole, by a point in them")],
            Share.BY_AREA,
            tr("Split, people may be fractions; whole, everybody of an area is in one unit. Points are always whole."),
        ),
        p.string("AGE_BANDS", tr("Age groups of a base"), tr("From young to old, such as 0-14,15-64,65+."), AGE_BANDS),
    ]


def _supply() -> list[Any]:
    facilities = QgsProcessingParameterMultipleLayers(
        "FACILITIES", tr("Facilities"), QgsProcessing.SourceType.TypeVectorAnyGeometry, optional=True
    )
    facilities.setHelp(
        tr("Layers of points or polygons. Of a facility that is an area a point in it counts, but with @area.")
    )
    return [
        facilities,
        p.string(
            "KIND_FIELD",
            tr("Kind of facilities"),
            tr("Field with the kind of the standards: one for all layers, or one for each, such as kind;type. Empty: the layers' names."),
        ),
        p.string(
            "SIZE_FIELD",
            tr("Size of facilities"),
            tr("Field with seats, beds or the like: one for all layers, or one for each; @area: m² of polygons. Empty: each counts 1."),
        ),
        _file(
            "STANDARDS",
            tr("Standards"),
            "csv",
            tr("CSV with indicator, name, measure, kind, ages, per, least, most, unit, source; standards.csv is an example."),
        ),
        p.number(
            "STOREY_HEIGHT",
            tr("Height of a storey [m]"),
            STOREY,
            LEAST_STOREY,
            MOST_STOREY,
            tr("Where a base knows the height of a building and not its storeys."),
            advanced=True,
        ),
    ]  # fmt: skip


def _earlier_base() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFile("EARLIER", tr("Earlier base"), optional=True, fileFilter=base_filter())
    parameter.setHelp(tr("For the change. Empty: the same base, where EARLIER_DATE is given."))
    return parameter


def _earlier() -> list[Any]:
    return [
        _earlier_base(),
        p.string("EARLIER_DATE", tr("Earlier date"), tr("Day to compare with, such as 2020-06-30. Empty: no change.")),
    ]


def _protection() -> list[Any]:
    return [
        p.choice(
            "PROTECTION",
            tr("Protection"),
            [tr("None"), tr("Noise by cell keys")],
            Protection.NONE,
            tr("As in 'Count people by zone', with the same noise for the same people. Only of a base."),
        ),
        p.string("KEY", tr("Key of the noise"), tr("Empty: the secret of the base."), advanced=True),
        p.number(
            "SMALLEST",
            tr("Smallest published count"),
            SMALLEST,
            1,
            MOST_SMALLEST,
            tr("Besides 0."),
            whole=True,
            advanced=True,
        ),
    ]


def _outputs() -> list[Any]:
    return [
        p.sink("OUTPUT", tr("Units with people and fit"), p.POLYGONS, text=tr("The units with columns of ours.")),
        p.sink(
            "OUTPUT_INDICATORS",
            tr("Indicators"),
            p.TABLE,
            True,
            tr("A row for each unit and indicator, with standard, gap and class."),
        ),
        p.sink(
            "PLATFORM",
            tr("Table for a platform"),
            p.TABLE,
            True,
            tr("Known values only, such as for territorial spatial monitoring (CSPON)."),
        ),
        report(),
        *p.numbers(
            ("PERSONS", tr("People")),
            ("OUTSIDE", tr("People in no unit")),
            ("WITHOUT_PLACE", tr("People who are not on the map")),
            ("SHORT", tr("Units that are short of something")),
            ("SURPLUS", tr("Units with a surplus")),
            ("CHANGE", tr("People now less people then")),
        ),
    ]


def _file(name: str, label: str, extension: str, text: str) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFile(name, label, extension=extension, optional=True)
    parameter.setHelp(text)
    return parameter
