"""Which field is meant, by its name and its values."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsFields, QgsVectorLayer

from ....processing_provider.engine.core import columns
from ....processing_provider.engine.core.errors import DoorstepError
from ....processing_provider.engine.population.residential import rules
from ....processing_provider.i18n import tr
from . import vocabulary
from .names import SEVERAL, called_id, fields, forms
from .sample import IDS, Sample
from .values import NUMBER, is_empty, is_share, looks_like_id, may_be_number, read_numbers

COUNTS = frozenset(
    [
        "POPULATION_FIELD",
        "HOUSEHOLDS_FIELD",
        "PERSONS_FIELD",
        "ZONE_GROUP_QUARTERS_FIELD",
        "VACANT_FIELD",
        "WEIGHT_FIELD",
        "SIZE_FIELDS",
    ]
)
MEASURES = frozenset({"HEIGHT_FIELD", "STOREYS_FIELD"})
UNIQUE = frozenset({"BUILDING_ID_FIELD", "ZONE_ID_FIELD", "HOUSEHOLD_ID_FIELD"})
OWN_IDS = frozenset({"BUILDING_ID_FIELD", "ZONE_ID_FIELD"})
"""Those for which the numbers of the features stand in; any id of the user's own joins better."""
CATEGORIES = {"BUILDING_USE_FIELD": 0.3, "POI_CATEGORY_FIELD": 0.3, "LAND_USE_FIELD": 0.5}
"""Share of the filled rows whose category the rules have to know."""


@dataclass(frozen=True)
class Guess:
    """What a row most likely means.

    Attributes
    ----------
    value : QgsVectorLayer, str, list of str or None
        What was guessed; empty where it is not known.
    sure : bool
        Whether nothing else comes near, and the data themselves speak for it.
    text : str
        One sentence for the row, empty where there is nothing to say.
    """

    value: Any = None
    sure: bool = False
    text: str = ""


def prepare() -> None:
    """Read the rules in the background, once: it takes longer than a panel may stand still."""
    threading.Thread(target=rules.read_rules).start()


class Look(Sample):
    """A sample of a layer, and what its fields most likely mean; each is guessed once."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer)
        self._guesses: dict[str, Guess] = {}
        self._read = {_without_join(layer, i): name for i, name in reversed(list(enumerate(self.names)))}

    def like(self, parameter: str) -> list[str]:
        """Return the fields that a parameter may mean by their names, the likeliest first."""
        return [self._read[name] for name in fields(parameter, list(self._read)[::-1])]

    def field(self, parameter: str) -> Guess:
        if parameter not in self._guesses:
            self._guesses[parameter] = _field(parameter, self)
        return self._guesses[parameter]


def _without_join(layer: QgsVectorLayer, i: int) -> str:
    """Return the name of a field; of a joined one as it is in its table, for QGIS puts the table's name before it."""
    listed = layer.fields()
    if listed.fieldOrigin(i) != QgsFields.FieldOrigin.OriginJoin:
        return listed.at(i).name()
    join, at = layer.joinBuffer().joinForFieldIndex(i, listed)
    table = join.joinLayer() if join is not None else None
    return table.fields().at(at).name() if table is not None else listed.at(i).name()


def of_field(
    parameter: str, layer: QgsVectorLayer | Look, zones: tuple[QgsVectorLayer | Look, str] | None = None
) -> Guess:
    """Return the guess for a field, by its name and its values.

    Parameters
    ----------
    parameter : str
    layer : QgsVectorLayer or Look
    zones : tuple of QgsVectorLayer and str, optional
        Zones and their id, which the zone ids of a household list have to be.
    """
    look = layer if isinstance(layer, Look) else Look(layer)
    if parameter == "HOUSEHOLD_ZONE_FIELD" and zones:
        return _zone_of_household(look, *zones)
    return look.field(parameter)


def of_child(parameter: str, look: Look, zones: tuple[Any, ...] = ()) -> Guess:
    """Return the guess for a field of a form's layer: one that does not contradict the guesses for its other fields."""
    if parameter == "BUILDING_USE_FIELD" and look.field("RESIDENTIAL_FIELD").value:
        share = look.field("RESIDENTIAL_FIELD").value
        return Guess(None, False, tr("{} already says what is lived in.").format(share))
    return of_field(parameter, look, zones if zones and zones[0] is not None else None)


def _field(parameter: str, look: Look) -> Guess:
    named = look.like(parameter)
    if parameter in SEVERAL:
        wanted = [name for name in named if _fits(parameter, look, name) == ""]
        return Guess(wanted or None, bool(wanted))
    reasons: dict = {}
    for name in named:
        reasons[name] = _fits(parameter, look, name)
    good = [name for name in named if not reasons[name]]
    if not good and parameter in OWN_IDS:
        good = [name for name in look.names if called_id(name) and _may_be_id(parameter, look, name)]
    if parameter in ("BUILDING_USE_FIELD", "LAND_USE_FIELD"):
        # The field whose categories are known in most rows; of about equals the likelier name.
        good.sort(key=lambda name: -round(_known(look, name)[1], 1))
    if good:
        rivals = [n for n in good[1:] if parameter not in UNIQUE and not _says_the_same(look, good[0], n)]
        text = tr("Also possible: {}").format(", ".join(rivals)) if rivals else ""
        return Guess(good[0], bool(look.rows) and not rivals, text)
    return Guess(None, False, next(filter(None, reasons.values()), _nothing(parameter, look)))


def _nothing(parameter: str, look: Look) -> str:
    if parameter == "POPULATION_FIELD":
        return tr("No field looks like a number of persons.")
    if parameter == "ZONE_ID_FIELD":
        return tr("No field looks like an id of the zones; the numbers of the features are taken.")
    if parameter == "HOUSEHOLDS_FIELD":
        units = [name for name in look.names if set(forms(name)[0]) & vocabulary.HOUSING_UNITS]
        if units:
            return tr("{} counts homes, empty ones too; those are no households.").format(units[0])
    return ""


def _fits(parameter: str, look: Look, name: str) -> str:
    """Say what speaks against a field of the right name, '' for nothing."""
    if parameter in UNIQUE or parameter == "HOUSEHOLD_ZONE_FIELD":
        return fits_as_id(parameter, look, name)
    if parameter == "POI_CATEGORY_FIELD" and forms(name)[0][0] in vocabulary.POI_KEYS:
        return ""  # most places have but one of them; a sample may well miss the rare ones
    values = [value for value in look.column(name) if not is_empty(value)]
    if not look.rows:
        kind = look.layer.fields().field(name)
        wants_number = parameter in COUNTS or parameter in MEASURES
        return tr("{} is text, not numbers.").format(name) if wants_number and not may_be_number(kind) else ""
    if not values:
        return tr("{} is empty.").format(name)
    if parameter in CATEGORIES:
        few = _known(look, name)[0] < CATEGORIES[parameter]
        return tr("The rules know few of the categories in {}.").format(name) if few else ""
    if parameter in MEASURES:
        numbers = [v for v in values if isinstance(v, (int, float)) or (isinstance(v, str) and NUMBER.fullmatch(v))]
        return "" if len(numbers) >= 0.8 * len(values) else tr("{} is text, not numbers.").format(name)
    if parameter == "RESIDENTIAL_FIELD":
        return (
            "" if all(is_share(value) for value in values) else tr("{} is neither a share nor yes or no.").format(name)
        )
    if parameter in COUNTS:
        return _fits_as_count(parameter, look, name, values)
    return ""


def _fits_as_count(parameter: str, look: Look, name: str, values: list[Any]) -> str:
    read = read_numbers(values)
    if len(read) < 0.8 * len(values):
        return tr("{} is text, not numbers.").format(name)
    if parameter in ("POPULATION_FIELD", "HOUSEHOLDS_FIELD"):
        if looks_like_id(look.column(name), name):
            return tr("{} looks like an id, not like a count.").format(name)
        if len(read) > 2 and len(set(read.tolist())) == 1:
            return tr("{} is the same in every row: a number of something larger.").format(name)
    return ""


def fits_as_id(parameter: str, look: Look, name: str) -> str:
    found = [columns.id_text(value) for value in look.first(name)]
    if any(not one for one in found):
        return tr("{} is empty in some rows.").format(name)
    if parameter in UNIQUE and len(set(found)) < len(found):
        return tr("{} is not unique.").format(name)
    return ""


def _may_be_id(parameter: str, look: Look, name: str) -> bool:
    """Whether a field of which only the data speak holds one id for each row."""
    whole = all(not isinstance(value, float) or value.is_integer() for value in look.column(name))
    return whole and bool(look.rows) and not fits_as_id(parameter, look, name)


def _says_the_same(look: Look, first: str, second: str) -> bool:
    """Whether two fields differ by their year only, or hold the same."""
    readings = forms(first)[0], forms(second)[0]
    return readings[0][1] == readings[1][1] or look.column(first) == look.column(second)


def _known(look: Look, name: str) -> tuple[float, float]:
    """Return the shares of the filled rows and of all rows whose categories the rules know."""
    values = look.column(name)
    try:
        evidence = rules.weigh(rules.read_rules(), {name: values}, len(values))
    except DoorstepError:
        return 0.0, 0.0
    filled = len(values) - evidence.uncategorised
    return (evidence.known / filled, evidence.known / len(values)) if filled else (0.0, 0.0)


def _zone_of_household(look: Look, zones: QgsVectorLayer | Look, zone_field: str) -> Guess:
    """Return the field that holds ids of the zones."""
    named = look.like("HOUSEHOLD_ZONE_FIELD")
    zones = zones if isinstance(zones, Look) else Look(zones)
    found = [common_share(look, name, zones, zone_field) for name in named]
    shares = [(share, name) for share, name in zip(found, named) if share is not None]
    if len(shares) < len(named) or not zone_field:
        return look.field("HOUSEHOLD_ZONE_FIELD")
    best = max((share for share, _ in shares), default=0)
    if best > 0:
        name = next(name for share, name in shares if share == best)
        return Guess(name, best >= 0.5)
    return Guess(None, False, tr("No field holds ids of the zones in {}.").format(zones.name))


def common_share(look: Look, name: str, zones: Look, zone_field: str) -> float | None:
    """Return the share of a sample of zone ids that the zones have; None where it cannot be told."""
    if not zone_field or zone_field not in zones.names:
        return None
    wanted = columns.labels([value for value in look.column(name) if not is_empty(value)])
    known = list(dict.fromkeys(columns.labels(zones.first(zone_field))))
    if not len(wanted) or not known:
        return None
    try:
        index, _ = columns.match(wanted, known, "zone")
    except DoorstepError:
        return None if zones.layer.featureCount() > IDS else 0.0
    return float(np.mean(index >= 0))
