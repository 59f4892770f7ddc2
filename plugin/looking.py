"""Looks through the inputs before a run, in a task, with what the run itself reads them with. It writes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..processing_provider.algorithms.population.workflow import Given, PopulationPerBuilding
from ..processing_provider.base import dependencies
from ..processing_provider.base.algorithm import Outcome
from ..processing_provider.base.types import Context, Feedback, Parameters
from ..processing_provider.engine.core import columns as inputs
from ..processing_provider.engine.core.errors import DoorstepError
from ..processing_provider.engine.core.frame import Input
from ..processing_provider.engine.core.notes import Note
from ..processing_provider.engine.core.progress import Progress, part
from ..processing_provider.engine.core.types import Bools, Floats, Ids, Ints
from ..processing_provider.engine.population import workflow
from ..processing_provider.engine.population.stages import estimate, residential
from ..processing_provider.i18n import said, tr
from .population import guess
from .widgets.levels import ERROR, INFO, WARNING

LAYERS = {"building": "INPUT", "zone": "ZONES", "household": "HOUSEHOLDS"}
COUNTS = ("POPULATION_FIELD", "HOUSEHOLDS_FIELD", "PERSONS_FIELD")
LATER = dependencies.only_with("POINT_CLOUD", *dependencies.METHODS) | {"POINT_CLOUD"}
"""What is not looked at: that of steps that are not run here."""
FILLED = ("zone median", "layer median")
"""What h_source says of buildings that have no height of their own."""
OWN_CODES = frozenset(
    {
        "zones_without_buildings",
        "zones_beyond_buildings",
        "zones_spilled",
        "zones_spilled_from_beyond",
        "buildings_outside_zones",
        "measures_filled",
        "running_numbers",
    }
)
"""Notes of the estimate that a line of our own, which can show the features, says here."""


@dataclass(frozen=True)
class Finding:
    """Something that was found.

    Attributes
    ----------
    level : str
    text : str
    parameter : str
        The layer whose rows it is about, the field to choose anew where there are no rows, '' where it is only to be read.
    rows : tuple of int
        Positions in the layer as its provider hands it out, from 0.
    note : Note or None
        What the engine said, where it said it as data.
    """

    level: str
    text: str
    parameter: str = ""
    rows: tuple[int, ...] = ()
    note: Note | None = None


class LookThrough(PopulationPerBuilding):
    """The first steps of a run, up to the estimate, and the household list beside it; `found` are Findings."""

    def __init__(self, found: list[Finding] | None = None) -> None:
        super().__init__()
        self.found = [] if found is None else found

    def createInstance(self) -> LookThrough:
        return type(self)(self.found)  # QGIS runs a copy

    def name(self) -> str:
        return "lookthrough"

    def displayName(self) -> str:
        return tr("Look through the inputs")  # in the list of tasks

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        try:
            self._look(parameters, context, progress)
        except DoorstepError as error:
            self.found.append(Finding(ERROR, said(error), LAYERS.get(error.what, ""), error.rows, error.note))
        return Outcome({}, {"FOUND": len(self.found)})

    def _look(self, parameters: Parameters, context: Context, progress: Progress) -> None:
        given = Given(self, parameters, context, part(progress, 0, 0.5)).inputs
        self._question_counts(given)
        notes: list[Note] = []
        if given.households is not None:
            self._look_at_list(given.households, given.zones, given.zones.ids("ZONE_ID_FIELD", "zone", []))
        zones = workflow.prepared_zones(given, notes)
        settings, buildings = self.stage_settings(parameters, context), given.buildings
        if given.has_evidence:
            classified = residential.run(
                buildings, given.poi, given.land_use, settings.residential, given.rules, part(progress, 0.5, 0.7)
            )
            buildings = classified.buildings
        made = estimate.run(buildings, zones, settings.estimate, part(progress, 0.7, 1))
        self._look_at_estimate(made, given.has_households)
        self.found += [Finding(INFO, said(note)) for note in [*notes, *made.notes] if not has_line(note)]

    def _add(self, level: str, text: str, parameter: str, which: Bools) -> None:
        rows = np.flatnonzero(which)
        if rows.size:
            self.found.append(Finding(level, text.format(f"{rows.size:,}"), parameter, tuple(rows.tolist())))

    def _question_counts(self, given: workflow.Inputs) -> None:
        """Ask about ids that were chosen as counts."""
        for name in COUNTS:
            layer = given.households if name == "PERSONS_FIELD" else given.zones
            field = layer.name(name) if layer is not None else ""
            values = layer.values(name) if field else []
            if guess.looks_like_id(values, field):
                text = tr("{} looks like a running number or an id: field '{}' holds {}. Does it count?").format(
                    self.parameterDefinition(name).description(), field, inputs.examples(map(inputs.id_text, values))
                )
                self.found.append(Finding(WARNING, text, name))

    def _look_at_list(self, listed: Input, zones: Input, zone_id: Ids) -> None:
        """Compare a household list with the zones, before anything is computed with it."""
        inputs.ids(listed.values("HOUSEHOLD_ID_FIELD"), "household")
        quarters = listed.read("GROUP_QUARTERS_FIELD", inputs.are_quarters)
        quarters = np.zeros(len(listed), bool) if quarters is None else quarters
        persons = listed.read("PERSONS_FIELD", inputs.household_sizes, quarters)
        place, by_number = inputs.match(listed.labels("HOUSEHOLD_ZONE_FIELD"), zone_id, "zone")
        lived_in = ~quarters & (persons > 0)
        self._add(WARNING, tr("Households whose zone is none of the zones: {}"), "HOUSEHOLDS", place < 0)
        self._add(INFO, tr("Vacant units in the household list: {}"), "HOUSEHOLDS", ~quarters & (persons == 0))
        self._add(INFO, tr("Group quarters in the household list: {}"), "HOUSEHOLDS", quarters)
        if by_number:
            text = tr("Households matched to their zone by number, because leading zeros were lost: {}")
            self.found.append(Finding(INFO, text.format(f"{by_number:,}")))
        inside = place >= 0
        count = np.bincount(place[inside & lived_in], minlength=len(zone_id))
        found_persons = np.bincount(place[inside], persons[inside], len(zone_id))
        population = zones.read("POPULATION_FIELD", inputs.counts, "zone")
        known = zones.read("HOUSEHOLDS_FIELD", inputs.counts, "zone")
        lacking = (count == 0) & (population > 0 if known is None else known > 0)
        # People in group quarters need no household.
        lacking &= found_persons == 0
        self._add(WARNING, tr("Zones with people, and no household in the list: {}"), "ZONES", lacking)
        if known is not None:
            text = tr(
                "Zones with another number of households in the list than in field '{}': {} (list: {}, field: {})"
            )
            self._add_difference(WARNING, text, zones.name("HOUSEHOLDS_FIELD"), count, known, lacking)
        text = tr("Zones with another number of persons in the list than in field '{}': {} (list: {}, field: {})")
        self._add_difference(INFO, text, zones.name("POPULATION_FIELD"), found_persons, population, lacking)

    def _add_difference(
        self, level: str, text: str, name: str, listed: Ints | Floats, known: Floats, without: Bools
    ) -> None:
        # The zones may have fractions; less than one is their rounding.
        other = (np.abs(listed - known) >= 1) & ~without
        field = name.replace("{", "{{").replace("}", "}}")
        sums = (f"{listed[other].sum():,.0f}", f"{known[other].sum():,.0f}")
        self._add(level, text.format(field, "{}", *sums), "ZONES", other)

    def _look_at_estimate(self, made: estimate.Result, counts_households: bool) -> None:
        beyond, status = made.found.zone_beyond, made.found.zone_status
        gaps = (status == "no_buildings") & ~beyond
        self._add(WARNING, tr("Zones with people but no building that is lived in: {}"), "ZONES", gaps)
        away = (status == "no_buildings") & beyond
        if counts_households:
            text = tr("Zones that reach beyond your buildings layer: {} (households that live there: {})")
            people = made.numbers["HOUSEHOLDS_BEYOND"]
        else:
            text = tr("Zones that reach beyond your buildings layer: {} (persons who live there: {})")
            people = made.numbers["POPULATION_BEYOND"]
        self._add(WARNING, text.format("{}", f"{people:,}"), "ZONES", away)
        moved = (status == "spilled") & beyond
        text = tr("Zones beyond your buildings layer, whose people would be moved to its nearest building: {}")
        self._add(WARNING, text, "ZONES", moved)

        outside = np.array([zone is None for zone in made.buildings.frame.column("zone_id")], bool)
        self._add(WARNING, tr("Buildings in no zone, which get nobody: {}"), "INPUT", outside)
        filled = np.isin(np.asarray(made.weighed.source).astype(str), FILLED)
        text = tr("Buildings without height, which get the median of their zone: {}")
        self._add(INFO, text, "INPUT", filled)


def has_line(note: Note) -> bool:
    """Whether a line of our own, which can show the features, says what the estimate says here."""
    return note.code in OWN_CODES
