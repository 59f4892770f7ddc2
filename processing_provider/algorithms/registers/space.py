"""Real space: places in levels, buildings, floors, and a list of flaws that a technician can work through."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.presentation import paragraphs
from ...base.types import Context, Feedback, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import GeometryError, SettingError
from ...engine.core.notes import note
from ...engine.core.progress import Progress, part
from ...engine.registers import fields, places, space
from ...engine.registers.settings import MOST_TOLERANCE, TOLERANCE, SpaceSettings
from ...i18n import said, tr
from ...layers.damage import refuse_part
from ...layers.naming import called
from ...layers.reading import Table, place_of, read
from .guards import lost_buildings, refuse_levels
from .placing import (
    BUILDING,
    SPACE,
    Tally,
    first_field,
    lowest_of,
    move,
    put_buildings,
    put_places,
    put_space,
    refuse_untrue_base,
)
from .several import layers_of
from .step import BaseStep, Drawn, base_parameter, crs_of, date_parameter

shapely = packages.load("shapely")

LAYERS = ("LEVELS", "OTHER_SPACES")
COUNTED = {"GAPS": "gap", "OVERFLOWS": "overflow", "OVERLAPS": "overlap", "ORPHANS": "orphan"}


class LoadSpace(BaseStep):
    """Places in levels, buildings, floors."""

    def name(self) -> str:
        return "loadspace"

    def displayName(self) -> str:
        return tr("Load places and buildings")

    def shortDescription(self) -> str:
        return tr("Puts places of all levels, buildings and floors into a base, and lists where they do not fit.")

    def tags(self) -> list[str]:
        return tr("administrative,boundary,district,hierarchy,gap,overlap,sliver,topology,code,floor").split(",")

    def shortHelpString(self) -> str:
        return paragraphs(
            tr("Puts places of all levels, buildings and their floors into a population base."),
            tr("What goes in: a layer for each level, from top to bottom, each with codes; buildings; other spaces."),
            tr(
                "A place belongs to the one above whose code its own begins with. Where codes do not nest, and for places "
                "whose code contradicts where they lie, the largest overlap is looked at."
            ),
            tr("What comes out: the base, and a layer of flaws, each with its geometry, what is wrong and what to do:"),
            (
                tr("Gaps, overflows and overlaps, measured against the place above and not by counting holes."),
                tr("Places without one above, places without any below, codes that are missing, twice or elsewhere."),
                tr(
                    "Buildings outside of all places, ids that are missing or twice, floors that do not fit under the roof."
                ),
            ),
            tr(
                "Every run gives the whole state: what is no longer in a layer ends at the date, with the place that follows "
                "it; what is as it was stays untouched. Nothing is deleted."
            ),
            tr("What to doubt:"),
            (
                tr("Slivers below the tolerance are snapped in the base and counted; your layers stay as they are."),
                tr("A unit that is split is followed by the part that covers most of it."),
            ),
        )

    def parameters(self) -> list[Any]:
        levels = QgsProcessingParameterMultipleLayers(
            "LEVELS", tr("Levels, top to bottom"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
        )
        levels.setHelp(
            tr("A polygon layer for each level of places, the largest first, such as city, district, block.")
        )
        others = QgsProcessingParameterMultipleLayers(
            "OTHER_SPACES", tr("Other spaces"), QgsProcessing.SourceType.TypeVectorAnyGeometry, optional=True
        )
        others.setHelp(
            tr(
                "Streets, blocks, functional areas: what is a place and no level. Their layer's name is their kind. Codes and names "
                "are in the same fields as those of the levels; without such a field, their numbers in the layer are the codes."
            )
        )
        flaws = p.sink(
            "FLAWS",
            tr("Flaws"),
            p.POLYGONS,
            optional=True,
            text=tr("What to mend, the largest first: kind, level, code, area, and what to do."),
        )
        flaws.setCreateByDefault(True)
        of_building = "BUILDINGS"
        return [
            *base_parameter(),
            levels,
            p.string(
                "CODE_FIELD",
                tr("Code field"),
                tr("Field with the code of the place: one name for all levels, or one for each, such as gid;geoid."),
                "code",
            ),
            p.string(
                "NAME_FIELD",
                tr("Name field"),
                tr("Field with the name of the place: one for all levels, or one for each. Empty: without names."),
            ),
            p.source(
                "BUILDINGS",
                tr("Buildings"),
                [p.POLYGONS],
                tr("Footprints, or buildings with heights, storeys and residential share as other steps write them."),
                optional=True,
            ),
            p.field("BUILDING_ID_FIELD", tr("Building id"), of_building, tr("Empty: the field buid."), default="buid"),
            p.field(
                "BUILDING_NAME_FIELD",
                tr("Building name"),
                of_building,
                tr("Name of the building or estate."),
                optional=True,
            ),
            p.field(
                "STOREYS_FIELD",
                tr("Storeys"),
                of_building,
                tr("Floors come from it. Empty: the field storeys."),
                default="storeys",
            ),
            p.field(
                "HEIGHT_FIELD",
                tr("Height [m]"),
                of_building,
                tr("Tells floors above the roof. Empty: the field height."),
                default="height",
            ),
            p.field("USE_FIELD", tr("Use"), of_building, tr("What the building is used for."), optional=True),
            p.field(
                "RESIDENTIAL_FIELD",
                tr("Residential share"),
                of_building,
                tr("Share that is lived in, 0 to 1, or yes and no. Empty: the field res_share."),
                default="res_share",
            ),
            others,
            date_parameter(),
            p.number(
                "TOLERANCE",
                tr("Tolerance [m]"),
                TOLERANCE,
                0.0,
                MOST_TOLERANCE,
                tr("Gaps, overflows and overlaps no larger than a square of this side are slivers, not flaws."),
                advanced=True,
            ),
            flaws,
            *p.numbers(
                ("PLACES", tr("Places loaded")),
                ("BUILDINGS_LOADED", tr("Buildings loaded")),
                ("FLOORS", tr("Floors loaded")),
                ("GAPS", tr("Gaps")),
                ("OVERFLOWS", tr("Parts outside of the place above")),
                ("OVERLAPS", tr("Overlaps")),
                ("ORPHANS", tr("Places without one above")),
                ("SLIVERS", tr("Slivers that are below the tolerance")),
                ("ADDED", tr("Rows added")),
                ("ENDED", tr("Rows ended")),
            ),
        ]

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        if not any(self.given(parameters, name) for name in (*LAYERS, "BUILDINGS")):
            raise SettingError(tr("Nothing to load; give LEVELS, BUILDINGS or OTHER_SPACES."))
        if self.given(parameters, "BUILDINGS"):
            self.field(parameters, "BUILDING_ID_FIELD", context, required=True)
        for name in LAYERS:
            for layer in self._layers(parameters, name, context):
                if not layer.isSpatial():
                    raise GeometryError(
                        tr("{}: '{}' is a table without geometries; choose a layer that has them.").format(
                            name, called(layer)
                        )
                    )
                if not layer.crs().isValid():
                    raise GeometryError(tr("Layer '{}' has no CRS; set it first.").format(called(layer)))
        kinds = [called(layer) for layer in self._layers(parameters, "OTHER_SPACES", context)]
        if len(set(kinds)) < len(kinds):
            raise SettingError(
                tr("OTHER_SPACES: several layers are called alike ({}), and the name is the kind; rename them.").format(
                    ", ".join(sorted(kinds))
                )
            )
        self._refuse_fields_of_spaces(parameters, context)
        for layer, code, name in self._levels(parameters, context):
            if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
                raise GeometryError(
                    tr("LEVELS: layer '{}' does not hold polygons; choose another.").format(called(layer))
                )
            for parameter, field in (("CODE_FIELD", code), ("NAME_FIELD", name)):
                if field and place_of(layer.fields(), field) < 0:
                    raise SettingError(
                        tr("{}: layer '{}' has no field '{}'; it has {}.").format(
                            parameter, called(layer), columns.shown(field), ", ".join(layer.fields().names())
                        )
                    )

    def _refuse_fields_of_spaces(self, parameters: Parameters, context: Context) -> None:
        """Raise a SettingError for a field that was given for other spaces alone, and that one of their layers does not have."""
        if self.given(parameters, "LEVELS"):
            return  # it is theirs, and other spaces may have no such field
        for layer in self._layers(parameters, "OTHER_SPACES", context):
            for parameter in ("CODE_FIELD", "NAME_FIELD"):
                given = str(parameters.get(parameter) or "")
                if given and not first_field(layer.fields(), given):
                    raise SettingError(
                        tr("{}: layer '{}' has no field '{}'; it has {}.").format(
                            parameter, called(layer), columns.shown(given), ", ".join(layer.fields().names())
                        )
                    )

    def _layers(self, parameters: Parameters, name: str, context: Context) -> list[QgsVectorLayer]:
        return layers_of(self, parameters, name, context)

    def _levels(self, parameters: Parameters, context: Context) -> list[tuple[QgsVectorLayer, str, str]]:
        """Return (layer, code field, name field) of each level."""
        layers = self._layers(parameters, "LEVELS", context)
        names = []
        for name, default in (("CODE_FIELD", "code"), ("NAME_FIELD", "")):
            given = [field.strip() for field in self.parameterAsString(parameters, name, context).split(";")]
            given = given if any(given) else [default]
            if len(given) not in (1, len(layers)) and layers:
                raise SettingError(
                    tr("{} names {} fields for {} levels; give one for all, or one for each.").format(
                        name, len(given), len(layers)
                    )
                )
            names.append(given * len(layers) if len(given) == 1 else given)
        return list(zip(layers, *names))

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        crs = crs_of(base)
        settings = SpaceSettings(self.parameterAsDouble(parameters, "TOLERANCE", context), base.unit)
        tally = Tally()
        levels, tables = [], []
        given = self._levels(parameters, context)
        for number, (layer, code, name) in enumerate(given, 1):
            table = self.read_layer(
                layer, crs, context, part(progress, 0.2 * (number - 1) / len(given), 0.2 * number / len(given))
            )
            names = table.column(name) if name else [""] * len(table)
            level, flaws, notes = places.read_level(number, table.name, table.column(code), names, table.geometries())
            levels.append(level)
            tables.append(table)
            tally.flaws += flaws
            tally.warnings += notes
            tally.layers.append((table.name, table))
        if levels:
            refuse_levels(base, levels, tables)
            refuse_untrue_base(crs, levels[0].shapes)
        found = space.build(levels, settings, part(progress, 0.2, 0.7))
        tally.flaws += found.flaws
        tally.warnings += found.notes
        for at in range(len(found.levels)):
            put_places(base, found, at, tally)
        lowest = found.levels[-1] if found.levels else lowest_of(base)
        if self.given(parameters, "BUILDINGS"):
            put_buildings(self, base, lowest, parameters, context, part(progress, 0.7, 0.9), tally)
        elif levels:
            move(base, "building", BUILDING, lowest, tally)
        others = self._layers(parameters, "OTHER_SPACES", context)
        for layer in others:
            put_space(self, base, lowest, layer, parameters, context, part(progress, 0.9, 1), tally)
        if levels and not others:
            move(base, "space", SPACE, lowest, tally)
        tally.warnings += lost_buildings(base)
        if tally.ended:
            tally.warnings.append(
                note(
                    "ended",
                    "Rows that hold no longer, because they changed or are gone: {ended}; nothing was deleted.",
                    ended=tally.ended,
                )
            )
        return self._outcome(found, crs, tally)

    def read_layer(
        self, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, context: Context, progress: Progress
    ) -> Table:
        source = QgsProcessingFeatureSource(layer, context, False)
        table = read(source, progress, crs, context.transformContext(), name=called(layer))
        refuse_part(source, len(table), layer)
        return table

    def _outcome(self, found: space.Space, crs: QgsCoordinateReferenceSystem, tally: Tally) -> Outcome:
        flaws = sorted(tally.flaws, key=lambda flaw: (flaw.kind, -flaw.area if flaw.area == flaw.area else 0.0))
        counted = {kind: sum(flaw.kind == kind for flaw in flaws) for kind in dict.fromkeys(f.kind for f in flaws)}
        if counted:
            listed = ", ".join(f"{kind} {n:,}" for kind, n in counted.items())
            tally.warnings.append(note("flaws", "Flaws to mend: {listed}.", listed=listed))
        values: dict[str, Any] = {
            "kind": [flaw.kind for flaw in flaws],
            "level": [flaw.level for flaw in flaws],
            "code": [flaw.code for flaw in flaws],
            "other": [flaw.other or None for flaw in flaws],
            "area": np.array([flaw.area for flaw in flaws], float),
            "amount": np.array([flaw.amount for flaw in flaws], float),
            "what": [said(flaw.what) for flaw in flaws],
        }
        shapes = [_areas(flaw.shape) for flaw in flaws]
        numbers = {name: counted.get(kind, 0) for name, kind in COUNTED.items()}
        numbers.update(
            PLACES=sum(len(level.codes) for level in found.levels),
            BUILDINGS_LOADED=tally.buildings,
            FLOORS=tally.floors,
            SLIVERS=found.slivers,
            ADDED=tally.added,
            ENDED=tally.ended,
        )
        return Outcome(
            outputs={"FLAWS": Drawn(fields.FLAWS, values, shapes, QgsWkbTypes.Type.MultiPolygon, crs)},
            numbers=numbers,
            notes=tally.warnings,
            styles={"FLAWS": "flaws"},
            layers=tally.layers,
        )


def _areas(shape: Any) -> Any:
    """Return a shape for a layer of polygons: lines and points, which other spaces may be, have none."""
    return shape if shape is not None and shapely.get_dimensions(shape) == 2 else None
