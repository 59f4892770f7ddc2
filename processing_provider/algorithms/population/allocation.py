"""What both allocations do alike, as functions: parameters, reading, and rows of what became of it."""

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...engine.core.progress import part
from ...engine.population.settings import AllocationSettings
from ...i18n import tr
from ...layers import report
from ...layers.rows import Rows

REQUIRED = (
    "BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "HOUSEHOLD_ID_FIELD",
    "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD",
)  # fmt: skip


def sources(*of_buildings) -> list:
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


def results(sinks=(), numbers=()) -> list:
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


def refuse(algorithm, parameters, context) -> None:
    """Refuse layers without the fields that are needed."""
    for name in REQUIRED:
        parent = algorithm.parameterDefinition(name).parentLayerParameterName()
        if algorithm.given(parameters, parent) and algorithm.parameterAsSource(parameters, parent, context) is not None:
            algorithm.field(parameters, name, context, required=True)


def read(algorithm, parameters, context, progress) -> tuple:
    """Return buildings and households as (Table, Input) each."""
    buildings = algorithm.input(parameters, "INPUT", context, part(progress, 0, 0.5))
    return (*buildings, *algorithm.input(parameters, "HOUSEHOLDS", context, part(progress, 0.5, 1), geometry=False))


def outcome(method, result, buildings, households) -> Outcome:
    """Say what came out of a method by this name."""
    return Outcome(
        outputs={
            "OUTPUT": Rows.of(result.buildings.frame, buildings, result.building_order),
            "OUTPUT_HOUSEHOLDS": Rows.of(result.households.frame, households, result.household_order, geometry=False),
            "OUTPUT_ZONES": Rows.of(result.zones),
        },
        numbers=result.numbers,
        warnings=list(result.notes),
        styles={"OUTPUT": "persons"},
        layers=[(tr("Buildings"), buildings), (tr("Households"), households)],
        methods=[report.of_allocation(method, result.found, result.given.household_id)],
    )
