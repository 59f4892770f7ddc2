"""People by hour: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ...registers.step import base_parameter, date_parameter
from .lifecircle import report

NIGHT, DAY = "22-6", "9-17"
DAY_WEIGHTS = "workers=1;pupils=1;facilities=1;residents=0"


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("People by hour"),
        summary=tr(
            "Splits hourly cells of phones or platforms to zones, with the even spread and the register beside."
        ),
        tags=tr("phone,mobile signalling,big data,hourly,presence,daytime population,night,dynamic,grid,dasymetric"),
        help=(
            tr(
                "Splits what phones or platforms count in their cells, hour by hour, to zones, as Wu et al. (3.2.3, 4.2) set it "
                "beside the register. It says who is present, and is never attached to persons."
            ),
            tr("What goes in:"),
            (
                tr(
                    "Cells with people: a field for each hour, or a row for each cell and hour with the layer of the cells."
                ),
                tr("Zones, with their register residents where they are known."),
                tr(
                    "What tells where in a cell people are: a population base (who lives, works and studies in its buildings, "
                    "facilities), or a layer with weights by night and by day."
                ),
            ),
            tr(
                "By night a cell is split by residents, by day by workplaces, pupils and facilities, and in a straight line between. "
                "A cell without any of them is split by area. A cell that is a point goes whole to its zone."
            ),
            tr("What comes out:"),
            (
                tr(
                    "A row for each zone, hour and kind: people by weights (persons), and where each cell is spread evenly (even). "
                    "What lies in no zone is the zone 'outside'. Sums are those of the cells."
                ),
                tr("Zones with a column for each hour, for the map; a report with the curve of the day."),
                tr("With a base the rows are kept there as well, in one batch that can be undone."),
            ),
            tr("What to doubt:"),
            (
                tr(
                    "Phones never correct residents: in Helsinki phones by night misplace 35 % of them, people spread evenly over all "
                    "zones 26 %."
                ),
                tr(
                    "Weights may be worse than the even spread. The report compares both with the register; where the even one is "
                    "nearer, it says so, and EVEN_SHARE mixes them."
                ),
                tr("One phone is not one person. Totals are those of the source, which says whom it counts."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [*base_parameter(optional=True), *_cells(), *_zones(), *_weights(), *_outputs()]


def _cells() -> list[Any]:
    def field(name: str, label: str, text: str, parent: str = "INPUT", multiple: bool = False) -> Any:
        return p.field(name, label, parent, text, optional=True, multiple=multiple)

    return [
        p.source("INPUT", tr("People by hour"), [p.TABLE], tr("Cells with people: polygons, points, or a table.")),
        field(
            "HOUR_FIELDS", tr("Fields of hours"), tr("The last number in a name is its hour, 0 to 23, such as h07."),
            multiple=True,
        ),
        field("CELL_ID_FIELD", tr("Id of the cell"), tr("Where there is a row for each hour, or a layer of cells.")),
        field("HOUR_FIELD", tr("Hour"), tr("A number from 0 to 23 or a time; for a row for each hour.")),
        field("VALUE_FIELD", tr("People"), tr("Number of people, for a row for each hour. Empty is unknown.")),
        field("KIND_FIELD", tr("Pattern"), tr("Such as resident, transient, mobile; they are split each, and added up.")),
        p.source(
            "CELLS", tr("Cells"), [p.TABLE], tr("Places of the cells, where INPUT has none."), optional=True
        ),
        field("CELLS_ID_FIELD", tr("Id in the layer of cells"), tr("As CELL_ID_FIELD has it."), "CELLS"),
    ]  # fmt: skip


def _zones() -> list[Any]:
    return [
        p.source("ZONES", tr("Zones"), [p.POLYGONS], tr("For which people are counted.")),
        p.field(
            "ZONE_ID_FIELD", tr("Zone id"), "ZONES", tr("Unique. Empty: the features' own numbers."), optional=True
        ),
        p.field(
            "RESIDENTS_FIELD",
            tr("Residents of the zone"),
            "ZONES",
            tr("By the register, to compare; empty in a row where unknown. Without the field: from BASE or WEIGHTS."),
            optional=True,
        ),
    ]


def _weights() -> list[Any]:
    return [
        p.source(
            "WEIGHTS",
            tr("Weights"),
            [p.TABLE],
            tr("Where in a cell people are: points or polygons with numbers. Empty: the buildings of BASE."),
            optional=True,
        ),
        p.field(
            "NIGHT_FIELDS",
            tr("Residents of the weights"),
            "WEIGHTS",
            tr("By which people are split by night; several are added up."),
            optional=True,
            multiple=True,
        ),
        p.field(
            "DAY_FIELDS",
            tr("Workplaces of the weights"),
            "WEIGHTS",
            tr("Workplaces and facilities, by which people are split by day; several are added up."),
            optional=True,
            multiple=True,
        ),
        p.string(
            "DAY_WEIGHTS",
            tr("Weights by day of a base"),
            tr("How much one of each counts: workers, pupils, seats of facilities, residents who stay at home."),
            DAY_WEIGHTS,
            advanced=True,
        ),
        p.number(
            "EVEN_SHARE",
            tr("Share that is spread evenly"),
            0,
            0,
            1,
            tr("Of each cell's people whatever the weights: 0 none, 1 all of them."),
            advanced=True,
        ),
        p.string("NIGHT_HOURS", tr("Hours of the night"), tr("From one hour to another, both of them in it."), NIGHT),
        p.string("DAY_HOURS", tr("Hours of the day"), tr("Those between are night and day in part."), DAY),
        date_parameter(),
        p.string(
            "SOURCE",
            tr("Name of the data set"),
            tr("In the base a later run of the same name takes the place of an earlier one. Empty: that of the layer."),
            advanced=True,
        ),
    ]


def _outputs() -> list[Any]:
    return [
        p.sink("OUTPUT", tr("People by zone and hour"), p.TABLE, text=tr("A row for each zone, hour and pattern.")),
        p.sink("OUTPUT_ZONES", tr("Zones by hour"), p.POLYGONS, True, tr("Each zone with a column for every hour.")),
        report(),
        *p.numbers(
            ("PERSONS", tr("People present, mean of the hours")),
            ("OUTSIDE", tr("Of them in no zone")),
            ("MISPLACED", tr("Register residents misplaced by phones by night [%]")),
            ("MISPLACED_EVEN", tr("The same where cells are spread evenly [%]")),
            ("MISPLACED_FLAT", tr("The same where people are spread evenly over all zones [%]")),
            ("ZONES_COMPARED", tr("Zones compared with the register")),
        ),
    ]
