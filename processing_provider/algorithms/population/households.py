"""Household list from zone counts."""

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core.progress import part
from ...engine.population import households
from ...engine.population.settings import HouseholdSettings
from ...engine.population.stages import households as stage
from ...i18n import tr
from ...layers.rows import Rows


class CreateHouseholds(DoorstepAlgorithm):
    """Household list from zone counts."""

    needs = ("scipy",)

    def name(self):
        return "createhouseholds"

    def displayName(self):
        return tr("Create household list from zone counts")

    def shortDescription(self):
        return tr("Makes a list with one row per household from the counts of each zone.")

    def tags(self):
        return tr("census,housing unit inventory,synthetic population,household size,in-core").split(",")

    def shortHelpString(self):
        return paragraphs(
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
        )

    def parameters(self):
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

    def refuse(self, parameters, context):
        for name in ("POPULATION_FIELD", "HOUSEHOLDS_FIELD"):
            self.field(parameters, name, context, required=True)
        refuse_sizes(self, parameters, context)

    def compute(self, parameters, context, feedback, progress):
        table, zones = self.input(parameters, "INPUT", context, part(progress, 0, 0.4))
        result = stage.run(zones, stage_settings(self, parameters, context), part(progress, 0.4, 1))
        say_sizes(result, feedback)
        return Outcome(
            outputs={
                "OUTPUT": Rows.of(result.households.frame),
                "OUTPUT_ZONES": Rows.of(result.zones.frame, table, result.zone_order),
            },
            numbers=result.numbers,
            warnings=list(result.notes),
        )


def stage_settings(step, parameters, context) -> stage.Settings:
    """Return the settings of the stage, whichever algorithm takes it."""
    texts = (step.parameterAsString(parameters, name, context) for name in ("SIZE_VALUES", "SIZE_SHARES"))
    return stage.Settings(p.settings(step, parameters, context, HouseholdSettings), *texts)


def refuse_sizes(step, parameters, context) -> None:
    """Raise a DoorstepError for sizes that cannot be told, before any work."""
    names = tuple(step.fields(parameters, "SIZE_FIELDS", context))
    stage.check_sizes(names, stage_settings(step, parameters, context))


def say_sizes(result, feedback) -> None:
    """Tell which sizes the columns were taken for."""
    if result.sizes:
        listed = ", ".join(f"{name} = {households.size_text(size)}" for name, size in result.sizes.items())
        last = list(result.sizes.values())[-1]
        feedback.pushInfo(tr("Household sizes: {}").format(listed + ("" if isinstance(last, tuple) else "+")))
