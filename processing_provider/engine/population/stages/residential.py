"""Which buildings are lived in, as one stage."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from ...core import packages
from ...core.frame import Frame, Input
from ...core.limits import HEIGHT, STOREYS
from ...core.notes import Note
from ...core.progress import Progress
from ...core.spatial import repaired
from ...core.types import Ids
from .. import fields
from ..residential import classify
from ..settings import ResidentialSettings

shapely = packages.load("shapely")

NUMBERS = dict(zip(("RESIDENTIAL", "MIXED", "NONRESIDENTIAL"), classify.KINDS.values()))


@dataclass(frozen=True)
class Result:
    """Classified buildings.

    Attributes
    ----------
    buildings : Input
        With the columns of `fields.RESIDENTIAL`; RESIDENTIAL_FIELD means the share that is lived in.
    found : classify.Classification
    notes : tuple of Note or str
    """

    buildings: Input
    found: classify.Classification
    notes: tuple[Note, ...]

    @property
    def numbers(self) -> dict[str, Any]:
        """Buildings by kind, by the names of the outputs."""
        kinds = Counter(self.found.kind)
        return {name: kinds[kind] for name, kind in NUMBERS.items()}


def run(
    buildings: Input,
    poi: Input | None,
    land_use: Input | None,
    settings: ResidentialSettings,
    rules: Any,
    progress: Progress,
    space: Any = None,
) -> Result:
    """Classify buildings.

    Parameters
    ----------
    buildings : Input
        Its parameters are BUILDING_USE_FIELD, STOREYS_FIELD and HEIGHT_FIELD [m].
    poi : Input or None
        POI_CATEGORY_FIELD and POI_ID_FIELD; in the CRS of the buildings.
    land_use : Input or None
        LAND_USE_FIELD; in the CRS of the buildings.
    settings : ResidentialSettings
    rules : sequence of Rule or None
        None: the bundled tables.
    progress : Progress
    space : sequence of Rule or None
        Floor space of POI; None: the bundled table.
    """
    notes: list[Any] = []
    footprints = buildings.frame.geometries()
    if len(buildings):
        footprints, notes = repaired(footprints, "buildings")
    metre = buildings.frame.metre
    asked = classify.Buildings(
        _in_metres(footprints, metre),
        {**buildings.all_values("BUILDING_USE_FIELD")},
        buildings.measured("STOREYS_FIELD", STOREYS, notes),
        buildings.measured("HEIGHT_FIELD", HEIGHT, notes),
    )
    places = _places(poi, "POI_CATEGORY_FIELD", "POI_ID_FIELD", metre)
    land = _places(land_use, "LAND_USE_FIELD", "", metre)
    found = classify.classify(asked, settings, places, land, rules, progress, space)
    columns = (found.kind, found.share, found.reason, found.n_poi, found.poi_ids)
    ours = {field.name: values for field, values in zip(fields.RESIDENTIAL, columns)}
    classified = buildings.plus(fields.RESIDENTIAL, ours).but(RESIDENTIAL_FIELD="res_share")
    return Result(classified, found, (*notes, *found.notes))


def _places(given: Input | None, category: str, id_field: str, metre: float) -> classify.Places | None:
    if given is None:
        return None
    ids = given.values(id_field) if id_field else None
    frame: Frame = given.frame
    return classify.Places(
        _in_metres(frame.geometries(), metre),
        {**given.all_values(category)} or None,
        frame.own_numbers() if ids is None else ids,
    )


def _in_metres(geometries: Ids, metre: float) -> Any:
    """Areas and distances are in metres, whatever the unit of the map."""
    return geometries if metre == 1 else shapely.transform(geometries, lambda corners: corners * metre)
