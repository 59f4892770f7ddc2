"""Looks through the inputs before a run, in a task, with what the run itself reads them with. It writes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..processing_provider.algorithms.population.estimate import EstimatePopulation
from ..processing_provider.algorithms.population.residential import ClassifyResidential
from ..processing_provider.algorithms.population.workflow import (
    CLASSIFY,
    ESTIMATE,
    EVIDENCE,
    PopulationPerBuilding,
    _Steps,
)
from ..processing_provider.base.algorithm import Outcome
from ..processing_provider.engine.core import columns as inputs
from ..processing_provider.engine.core.errors import DoorstepError
from ..processing_provider.engine.core.notes import Note
from ..processing_provider.i18n import said, tr
from .population import guess
from .widgets.levels import ERROR, INFO, WARNING

LAYERS = {"building": "INPUT", "zone": "ZONES", "household": "HOUSEHOLDS"}
COUNTS = ("POPULATION_FIELD", "HOUSEHOLDS_FIELD", "PERSONS_FIELD")
READ = (
    "INPUT", "ZONES", "ZONE_ID_FIELD", "HOUSEHOLDS_FIELD", "ZONE_GROUP_QUARTERS_FIELD", "HOUSEHOLDS",
    "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", *ESTIMATE, *CLASSIFY,
)  # fmt: skip
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
SAID_WITHOUT_CODE = (
    "Zones with people", "Zones beyond the buildings", "have no height", "have no number of storeys", "outside of all zones",
    "holds running numbers",
)  # fmt: skip
"""The same for warnings that the engine still gives as sentences; goes with the last of them."""


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

    def __init__(self, found=None):
        super().__init__()
        self.found = [] if found is None else found

    def createInstance(self):
        return type(self)(self.found)  # QGIS runs a copy

    def name(self):
        return "lookthrough"

    def displayName(self):
        return tr("Look through the inputs")  # in the list of tasks

    def compute(self, parameters, context, feedback, progress):
        try:
            self._look(parameters, context, _Steps(context, feedback, progress, 3))
        except DoorstepError as error:
            self.found.append(Finding(ERROR, said(error), LAYERS.get(error.what, ""), error.rows, error.note))
        return Outcome({}, {"FOUND": len(self.found)})

    def _look(self, parameters, context, steps):
        zones = self.read(parameters, "ZONES", context, steps.next(""))
        listed = None
        if self.given(parameters, "HOUSEHOLDS"):
            listed = self.read(parameters, "HOUSEHOLDS", context, steps.progress, geometry=False)
        self._question_counts(parameters, context, zones, listed)
        if listed is not None:
            zone_id = self.read_ids(parameters, "ZONE_ID_FIELD", context, zones, "zone", [])
            self._look_at_list(parameters, context, zones, zone_id, listed)
        _, own = self._prepare_zones(parameters, context, zones, listed, steps)
        own["INPUT"], order = parameters["INPUT"], None
        notes = list(steps.warnings)
        if any(self.given(parameters, name) for name in EVIDENCE):
            taken = {**self._taken(parameters, CLASSIFY), **own}
            rows = steps.run(ClassifyResidential, taken, without=("ZONES",)).outputs["OUTPUT"]
            own.update({"INPUT": steps.keep(rows), "RESIDENTIAL_FIELD": "res_share"})
            order = rows.order
        try:
            made = steps.run(EstimatePopulation, {**self._taken(parameters, ESTIMATE), **own})
        except DoorstepError as error:
            if error.what == "building" and order is not None:
                error.at("building", [order[row] for row in error.rows])
            raise
        self._look_at_estimate(made, order, "HOUSEHOLDS_FIELD" in own)
        self.found += [Finding(INFO, said(note)) for note in [*notes, *made.warnings] if not has_line(note)]

    def _add(self, level, text, parameter, which):
        rows = np.flatnonzero(which)
        if rows.size:
            self.found.append(Finding(level, text.format(f"{rows.size:,}"), parameter, tuple(rows.tolist())))

    def _question_counts(self, parameters, context, zones, listed):
        """Ask about ids that were chosen as counts."""
        for name in COUNTS:
            table = listed if name == "PERSONS_FIELD" else zones
            field = self.field(parameters, name, context) if table is not None else ""
            values = table.column(field) if field else []
            if guess.looks_like_id(values, field):
                text = tr("{} looks like a running number or an id: field '{}' holds {}. Does it count?").format(
                    self.parameterDefinition(name).description(), field, inputs.examples(map(inputs.id_text, values))
                )
                self.found.append(Finding(WARNING, text, name))

    def _look_at_list(self, parameters, context, zones, zone_id, listed):
        """Compare a household list with the zones, before anything is computed with it."""
        id_field, zone_field, persons_field, type_field = (
            self.field(parameters, name, context)
            for name in ("HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD")
        )
        inputs.ids(listed.column(id_field), "household")
        quarters = np.zeros(len(listed), bool)
        if type_field:
            quarters = inputs.are_quarters(listed.column(type_field), type_field)
        persons = inputs.household_sizes(listed.column(persons_field), persons_field, quarters)
        place, by_number = inputs.match(inputs.labels(listed.column(zone_field)), zone_id, "zone")
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
        population = self.read_column(parameters, "POPULATION_FIELD", context, zones, inputs.counts, "zone", True)
        known = self.read_column(parameters, "HOUSEHOLDS_FIELD", context, zones, inputs.counts, "zone")
        lacking = (count == 0) & (population > 0 if known is None else known > 0)
        # People in group quarters need no household.
        lacking &= found_persons == 0
        self._add(WARNING, tr("Zones with people, and no household in the list: {}"), "ZONES", lacking)
        if known is not None:
            text = tr(
                "Zones with another number of households in the list than in field '{}': {} (list: {}, field: {})"
            )
            self._add_difference(WARNING, text, parameters, "HOUSEHOLDS_FIELD", context, count, known, lacking)
        text = tr("Zones with another number of persons in the list than in field '{}': {} (list: {}, field: {})")
        self._add_difference(INFO, text, parameters, "POPULATION_FIELD", context, found_persons, population, lacking)

    def _add_difference(self, level, text, parameters, name, context, listed, known, without):
        # The zones may have fractions; less than one is their rounding.
        other = (np.abs(listed - known) >= 1) & ~without
        field = self.field(parameters, name, context).replace("{", "{{").replace("}", "}}")
        sums = (f"{listed[other].sum():,.0f}", f"{known[other].sum():,.0f}")
        self._add(level, text.format(field, "{}", *sums), "ZONES", other)

    def _look_at_estimate(self, made, order, counts_households):
        def columns(name):
            rows = made.outputs[name]
            return {n: np.array(column, object) for n, column in zip(rows.names, rows.columns)}

        zones, buildings = columns("OUTPUT_ZONES"), columns("OUTPUT")
        beyond, status = made.aside["beyond"], zones["status"]
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

        def of_input(which):
            if order is None:
                return which
            found = np.zeros(max(order) + 1, bool)
            found[np.array(order)[np.flatnonzero(which)]] = True
            return found

        outside = np.array([zone is None for zone in buildings["zone_id"]], bool)
        self._add(WARNING, tr("Buildings in no zone, which get nobody: {}"), "INPUT", of_input(outside))
        filled = np.isin(buildings["h_source"].astype(str), FILLED)
        text = tr("Buildings without height, which get the median of their zone: {}")
        self._add(INFO, text, "INPUT", of_input(filled))


def has_line(note: Note | str) -> bool:
    """Whether a line of our own, which can show the features, says what the estimate says here."""
    if isinstance(note, Note):
        return note.code in OWN_CODES
    return any(part in note for part in SAID_WITHOUT_CODE)
