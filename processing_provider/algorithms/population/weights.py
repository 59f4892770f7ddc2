"""The weight of each building in the estimate: its parameters, checks and words."""

from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...engine.core.errors import GeometryError, SettingError
from ...engine.population.settings import BOUNDS, DwellingSettings, Weight
from ...engine.population.weights import BY_DWELLINGS, NEEDS_AREA, takes_footprints
from ...i18n import tr

TUNING = {
    "HOUSE_AREA": "house_area",
    "ATTACHED_HOUSE_AREA": "attached_house_area",
    "FLAT_AREA": "flat_area",
    "LIVING_SHARE": "living_share",
    "HOUSE_STOREYS": "house_storeys",
}


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


def refuse(step, parameters, context, weight, source) -> None:
    """Raise a DoorstepError for a weight that the buildings do not allow."""
    points = QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry
    if weight in NEEDS_AREA and points:
        raise GeometryError(tr("Points have no footprint; choose polygons, or weights from a field or equal ones."))
    if weight == Weight.CALIBRATED and points and not step.given(parameters, "CLASS_FIELD"):
        raise SettingError(tr("CLASS_FIELD is missing: points are calibrated by the class of the building; choose it."))
    if takes_footprints(weight, "point" if points else "polygon"):
        walls = weight in BY_DWELLINGS
        step.refuse_untrue_metres(parameters, "INPUT", context, tr("a weight by area or volume"), lengths=walls)
    for kind, name in (
        (Weight.VOLUME, "HEIGHT_FIELD"),
        (Weight.FLOOR_AREA, "STOREYS_FIELD"),
        (Weight.FIELD, "WEIGHT_FIELD"),
    ):
        if weight == kind and not step.measures(parameters, name):
            step.field(parameters, name, context, required=True)
    storeys = ("STOREYS_FIELD", "HEIGHT_FIELD")
    if weight in BY_DWELLINGS and not points:
        known = any(step.measures(parameters, name) or step.field(parameters, name, context) for name in storeys)
        if not known:
            raise SettingError(
                tr("STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.")
            )


def tables(weighed) -> list:
    """Return what the report says of calibrated weights."""
    if weighed.classes is None:
        return []
    found = weighed.classes.found
    return [
        (
            tr("Calibrated densities"),
            [tr("Class"), tr("Buildings"), tr("Persons per dwelling or building")],
            [list(row) for row in zip(found.classes, weighed.classes.buildings, found.density.tolist())],
        )
    ]
