"""The weight of each building in the estimate: parameters, checks, and the columns that some weights add."""

from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsUnitTypes, QgsWkbTypes

from ...base import parameters as p
from ...engine.core import columns as inputs
from ...engine.core import packages, rounding
from ...engine.core.errors import GeometryError, SettingError
from ...engine.core.limits import HEIGHT, STOREYS
from ...engine.core.progress import part
from ...engine.population import calibration, duplicates, dwellings, estimate, fields
from ...engine.population.settings import BOUNDS, DwellingSettings, Weight
from ...i18n import tr

shapely = packages.load("shapely")

NEEDS_AREA = (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA, Weight.DWELLINGS)
TUNING = {
    "HOUSE_AREA": "house_area",
    "ATTACHED_HOUSE_AREA": "attached_house_area",
    "FLAT_AREA": "flat_area",
    "LIVING_SHARE": "living_share",
    "HOUSE_STOREYS": "house_storeys",
}


@dataclass(frozen=True)
class Places:
    """The buildings, and where they stand: their repaired footprints or points and a tree of a point in each, or None."""

    id: np.ndarray
    order: np.ndarray
    footprints: np.ndarray
    tree: object  # shapely.STRtree


@dataclass
class Weighed:
    """Weights, and what goes with them into outputs and report."""

    weight: np.ndarray
    source: np.ndarray
    warnings: list
    fields: tuple = ()
    columns: dict = field(default_factory=dict)
    numbers: dict = field(default_factory=dict)
    tables: list = field(default_factory=list)


def options() -> list:
    """Labels of `Weight`, in its order."""
    return [
        tr("Volume (footprint × height)"),
        tr("Floor area (footprint × storeys)"),
        tr("Footprint area"),
        tr("Field"),
        tr("Equal"),
        tr("Estimated dwellings"),
        tr("Calibrated from the zones, by class"),
    ]


def parameters() -> list:
    """Parameters of estimated dwellings and of the calibration."""
    labels = {
        "HOUSE_AREA": (
            tr("Living area that a detached house reaches [m²]"),
            tr("Estimated dwellings: smaller buildings are one dwelling."),
        ),
        "ATTACHED_HOUSE_AREA": (
            tr("Living area that an attached house reaches [m²]"),
            tr("The same of a building that shares a wall with another one that is lived in."),
        ),
        "FLAT_AREA": (
            tr("Living area of a flat [m²]"),
            tr("Every so many square metres beyond a house are another dwelling."),
        ),
        "LIVING_SHARE": (
            tr("Living area as a share of floor area"),
            tr("Without walls, stairs and cellars; floor area is footprint area × storeys."),
        ),
        "HOUSE_STOREYS": (tr("Storeys of the highest house"), tr("Higher buildings hold flats only.")),
    }
    return [
        p.field(
            "CLASS_FIELD",
            tr("Class of the building"),
            "INPUT",
            tr(
                "For calibrated weights: one density is estimated for each class, or for each combination of several "
                "fields. Without it the classes are house, attached house and larger building."
            ),
            optional=True,
            multiple=True,
        ),
        *(
            p.number(
                name,
                labels[name][0],
                getattr(DwellingSettings, setting),
                *BOUNDS["DwellingSettings", setting],
                labels[name][1],
                whole=name == "HOUSE_STOREYS",
                advanced=True,
            )
            for name, setting in TUNING.items()
        ),
    ]


def numbers() -> tuple:
    """Numeric outputs of the calibration: name and label."""
    return (
        ("CALIBRATION_ERROR", tr("Misplaced between zones, cross-validated, calibrated [%]")),
        ("CALIBRATION_ERROR_COMMON", tr("The same with one density for all [%]")),
    )


def measured(weight, wkb_type) -> bool:
    """Whether a weight takes the footprints of the layer; calibration takes those that there are."""
    polygons = QgsWkbTypes.geometryType(wkb_type) == QgsWkbTypes.GeometryType.PolygonGeometry
    return weight in NEEDS_AREA or (weight == Weight.CALIBRATED and polygons)


def refuse(step, parameters, context, weight, source) -> None:
    """Raise a DoorstepError for a weight that the buildings do not allow."""
    points = QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry
    if weight in NEEDS_AREA and points:
        raise GeometryError(tr("Points have no footprint; choose polygons, or weights from a field or equal ones."))
    if weight == Weight.CALIBRATED and points and not step.given(parameters, "CLASS_FIELD"):
        raise SettingError(tr("CLASS_FIELD is missing: points are calibrated by the class of the building; choose it."))
    if measured(weight, source.wkbType()):
        walls = weight in (Weight.DWELLINGS, Weight.CALIBRATED)
        step.refuse_untrue_metres(parameters, "INPUT", context, tr("a weight by area or volume"), lengths=walls)
    for kind, name in (
        (Weight.VOLUME, "HEIGHT_FIELD"),
        (Weight.FLOOR_AREA, "STOREYS_FIELD"),
        (Weight.FIELD, "WEIGHT_FIELD"),
    ):
        if weight == kind and not step.measures(parameters, name):
            step.field(parameters, name, context, required=True)
    storeys = ("STOREYS_FIELD", "HEIGHT_FIELD")
    if weight in (Weight.DWELLINGS, Weight.CALIBRATED) and not points:
        known = any(step.measures(parameters, name) or step.field(parameters, name, context) for name in storeys)
        if not known:
            raise SettingError(
                tr("STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.")
            )


def _needs(weight, wkb_type) -> tuple:
    """Return the field parameters that a weight reads; nothing is said of others."""
    if not measured(weight, wkb_type):
        return ()
    if weight in (Weight.DWELLINGS, Weight.CALIBRATED):
        return "HEIGHT_FIELD", "STOREYS_FIELD"
    return {Weight.VOLUME: ("HEIGHT_FIELD",), Weight.FLOOR_AREA: ("STOREYS_FIELD",)}.get(weight, ())


def weigh(step, parameters, context, settings, table, places, zones, zone, progress) -> Weighed:
    """Weigh the buildings of a table; the footprints of `places` are there where `measured`."""

    def column(name, read):
        field_name = step.field(parameters, name, context)
        return read(table.column(field_name), field_name) if field_name else None

    footprints = places.footprints
    notes: list = []
    height, storeys = (
        step.read_measured(parameters, name, context, table, quantity, notes)
        if name in _needs(settings.weight, table.wkb_type)
        else None
        for name, quantity in (("HEIGHT_FIELD", HEIGHT), ("STOREYS_FIELD", STOREYS))
    )
    share = column("RESIDENTIAL_FIELD", inputs.shares)
    metres = QgsUnitTypes.fromUnitToUnitFactor(table.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    area = shapely.area(footprints) * metres**2 if measured(settings.weight, table.wkb_type) else None
    if settings.weight not in (Weight.DWELLINGS, Weight.CALIBRATED) or area is None or not len(table):
        given = column("WEIGHT_FIELD", inputs.own_weights)
        found = Weighed(*estimate.weights(zone, settings, area, height, storeys, given, share))
        measure = {Weight.VOLUME: height, Weight.FLOOR_AREA: storeys}.get(settings.weight)
        once = _counted_once(settings.weight, table, places, zone, share, measure)
        found.weight = found.weight * once.share
    else:
        tuning = DwellingSettings(**{s: step.parameterAsDouble(parameters, n, context) for n, s in TUNING.items()})
        number, source = dwellings.storeys_of(zone, storeys, height, tuning)
        known = np.where(np.isin(source, ("given", "from height")), number, np.nan)
        once = _counted_once(settings.weight, table, places, zone, share, known)
        if metres != 1:
            footprints = shapely.transform(footprints, lambda corners: corners * metres)
        found = _dwellings(footprints, area, number, source, share, once.share, tuning, part(progress, 0, 0.6))
    found.warnings[:0] = notes
    found.warnings += once.warnings
    if once.counted_in is not None:
        found.fields, found.columns["counted_in"] = (*found.fields, fields.COUNTED_IN), once.counted_in
    if settings.weight == Weight.CALIBRATED and len(table) and len(zones.id):
        _calibrate(step, parameters, context, table, zones, zone, found, part(progress, 0.6, 1))
    return found


@dataclass(frozen=True)
class _Once:
    """Share of each building that is not counted in another one, the ids of those, None without any, and what to say."""

    share: np.ndarray
    counted_in: np.ndarray
    warnings: list


def _counted_once(weight, table, places, zone, share, measure) -> _Once:
    """Find what stands twice; `measure` is the height or number of storeys as far as it is known."""
    n = len(table)
    nobody = np.full(n, None, dtype=object) if table.fields.lookupField(fields.COUNTED_IN.name) >= 0 else None
    polygons = QgsWkbTypes.geometryType(table.wkb_type) == QgsWkbTypes.GeometryType.PolygonGeometry
    if places.tree is None or not polygons:
        return _Once(np.ones(n), nobody, [])
    # Of two that are the same, the one whose height is known.
    order = places.order if measure is None else places.order + n * ~(measure > 0)
    lived_in = np.ones(n, bool) if share is None else ~(share <= 0)
    found = duplicates.duplicates(places.footprints, places.tree, zone, order, lived_in)
    inside = found.counted_in >= 0
    if weight == Weight.FIELD or not inside.any():
        return _Once(np.ones(n), nobody, duplicates.said_of(found, None, places.id))
    counted_in = np.full(n, None, dtype=object)
    counted_in[inside] = places.id[found.counted_in[inside]]
    above = found.share_above(measure)
    return _Once(above, counted_in, duplicates.said_of(found, above, places.id))


def _dwellings(footprints, area, number, source, share, once, tuning, progress) -> Weighed:
    notes = estimate.check_share(share) if share is not None else []
    if (once < 1).any():
        share = np.full(len(once), np.nan) if share is None else share
        share = np.where(once < 1, np.where(np.isnan(share), 1.0, share) * once, share)
    lived_in = np.ones(len(area), bool) if share is None else ~(share <= 0)
    made = dwellings.dwellings(area, number, source, dwellings.attached(footprints, lived_in, progress), tuning, share)
    columns = {"dwell_est": made.number, "dwell_type": made.kind}
    return Weighed(made.number, made.source, [*notes, *made.warnings], fields.DWELLINGS, columns)


def _calibrate(step, parameters, context, table, zones, zone, found, progress) -> None:
    """Multiply the weights by the densities of the buildings' classes."""
    names = step.fields(parameters, "CLASS_FIELD", context)
    if names:
        parts = zip(*(inputs.labels(table.column(name)) for name in names))
        classes = np.array([", ".join(label or tr("unknown") for label in labels) for labels in parts], dtype=object)
    else:
        classes = found.columns["dwell_type"]
    population = zones.population - (0 if zones.group_quarters is None else zones.group_quarters)
    result = calibration.calibrate(population, rounding.ranks(zones.id), zone, found.weight, classes, progress)
    found.weight = found.weight * result.of_building
    found.fields = (*found.fields, *fields.CALIBRATION)
    found.columns.update({"cal_class": classes, "cal_dens": result.of_building})
    found.numbers = {"CALIBRATION_ERROR": result.error, "CALIBRATION_ERROR_COMMON": result.common_error}
    buildings = [int(np.count_nonzero((classes == name) & (zone >= 0))) for name in result.classes]
    found.tables = [
        (
            tr("Calibrated densities"),
            [tr("Class"), tr("Buildings"), tr("Persons per dwelling or building")],
            [list(row) for row in zip(result.classes, buildings, result.density.tolist())],
        )
    ]
    found.warnings.append(_verdict(result))


def _verdict(result) -> str:
    if result.strength == np.inf:
        return (
            f"{result.zones:,} zones do not tell these classes apart, so one density serves all: cross-validated, "
            f"{result.common_error:.1f} % of the people are misplaced between the zones."
        )
    return (
        f"Calibrated from {result.zones:,} zones: cross-validated, {result.error:.1f} % of the people are misplaced between the "
        f"zones, against {result.common_error:.1f} % with one density for all."
    )
