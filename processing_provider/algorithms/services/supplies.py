"""Facilities of several layers, by kind: how much of each is in which planning unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource, QgsUnitTypes, QgsVectorLayer

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import GeometryError, SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.said import examples
from ...engine.core.spatial import repaired
from ...engine.core.types import Floats, Ids
from ...engine.services import monitor
from ...engine.services.lifecircle import people_counts
from ...engine.services.standards import SUPPLY, Standard
from ...i18n import tr
from ...layers.damage import refuse_part
from ...layers.naming import called
from ...layers.reading import Table, place_of, read
from ..registers.several import layers_of
from .units import Units

shapely = packages.load("shapely")

AREA = "@area"
POLYGONS = 2
"""Dimension in shapely."""


def given(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> list[tuple[QgsVectorLayer, str, str]]:
    """Return (layer, field of the kind, field of the size) of each layer of FACILITIES.

    Raises
    ------
    SettingError, GeometryError
        A layer cannot be read or has no places, or a field is not there.
    """
    layers = layers_of(step, parameters, "FACILITIES", context)
    fields = [_fields(step, parameters, context, name, layers) for name in ("KIND_FIELD", "SIZE_FIELD")]
    for layer, kind, size in zip(layers, *fields):
        if not layer.isSpatial() or not layer.crs().isValid():
            raise GeometryError(
                tr("FACILITIES: layer '{}' has no geometries or no CRS; choose another, or set its CRS.").format(
                    called(layer)
                )
            )
        for parameter, name in (("KIND_FIELD", kind), ("SIZE_FIELD", "" if size.lower() == AREA else size)):
            if name and place_of(layer.fields(), name) < 0:
                raise SettingError(
                    tr("{}: layer '{}' has no field '{}'; it has {}.").format(
                        parameter, called(layer), columns.shown(name), ", ".join(layer.fields().names())
                    )
                )
    return list(zip(layers, *fields))


def _fields(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context, name: str, layers: Sequence[QgsVectorLayer]
) -> list[str]:
    names = [one.strip() for one in step.parameterAsString(parameters, name, context).split(";")]
    if len(names) == 1:
        return names * len(layers)
    if len(names) != len(layers):
        raise SettingError(
            tr("{} names {} fields for {} layers; give one for all, or one for each.").format(
                name, len(names), len(layers)
            )
        )
    return names


def supplies(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context, crs: QgsCoordinateReferenceSystem, units: Units,
    standards: Sequence[Standard], progress: Progress,
) -> tuple[dict[str, Floats], list[tuple[str, Table]], list[Note]]:  # fmt: skip
    """Return the supply by kind in lower case, (u + MORE,) float each, the layers, and notes."""
    found: dict[str, Floats] = {}
    tables, notes, unknown = [], [], 0
    layers = given(step, parameters, context)
    for k, (layer, kind, size) in enumerate(layers):
        source = QgsProcessingFeatureSource(layer, context, False)
        wanted = {name for name in (kind, size) if name and name.lower() != AREA}
        share = part(progress, k / len(layers), (k + 1) / len(layers))
        table = read(source, share, crs, context.transformContext(), columns=wanted, name=called(layer))
        refuse_part(source, len(table), layer)
        tables.append((tr("Facilities"), table))
        shapes = _shapes(table, notes)
        sizes = _sizes(table, shapes, size, crs)
        unknown += int(np.isnan(sizes).sum())
        shares = monitor.shares(shapes, units.shapes, split=size.lower() == AREA)
        kinds = np.array(
            [columns.id_text(v).lower() for v in table.column(kind)] if kind else [called(layer).lower()] * len(table)
        )
        for name in dict.fromkeys(kinds.tolist()):
            more, without = shares.sums(np.stack([sizes, np.isnan(sizes)], axis=1) * (kinds == name)[:, None]).T
            more[without > 0] = np.nan  # a school of unknown size is no school of none
            found[name] = found[name] + more if name in found else more
    notes += _told(found, standards, unknown, bool(layers))
    return found, tables, notes


def _shapes(table: Table, notes: list[Note]) -> Ids:
    """Facilities on the map; areas are made valid, because others can be neither measured nor cut."""
    shapes = table.geometries()
    if not ((shapely.get_dimensions(shapes) == POLYGONS) & ~shapely.is_empty(shapes)).any():
        return shapes
    found, more = repaired(shapes, "facilities")
    notes += [one for one in more if one.code != "no_geometry"]  # they are not skipped, but not on the map
    return found


def _sizes(table: Table, shapes: Ids, size: str, crs: QgsCoordinateReferenceSystem) -> Floats:
    if not size:
        return np.ones(len(table))
    if size.lower() == AREA:
        metre = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
        area = np.asarray(shapely.area(shapes) * metre**2, float)
        return np.where(area > 0, area, np.nan)
    return people_counts([columns.numbers(table.column(size), size)], [size])[:, 0]


def _told(found: dict[str, Floats], standards: Sequence[Standard], unknown: int, any_layers: bool) -> Iterator[Note]:
    if unknown:
        yield note(
            "unknown_size",
            "Facilities whose size is not known, and with them the supply of their units: {facilities}.",
            facilities=unknown,
        )
    wanted = {one.kind.lower(): one.kind for one in standards if one.measure == SUPPLY}
    missing = [kind for key, kind in wanted.items() if key not in found]
    if missing:
        yield note(
            "no_kind",
            "Kinds of STANDARDS of which there is no facility in FACILITIES; what they say is unknown, not 0: {kinds}.",
            kinds=examples(missing),
        )
    others = [kind or "–" for kind in found if kind not in wanted]
    if others and any_layers and wanted:
        yield note(
            "other_kinds", "Kinds of FACILITIES that no standard names, left out: {kinds}.", kinds=examples(others)
        )
