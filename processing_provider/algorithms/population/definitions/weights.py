"""What decides how much of its zone a building gets: parameters of the weight, of dwellings and of the calibration."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....engine.population.settings import BOUNDS, DwellingSettings, EstimateSettings
from ....i18n import tr

TUNING = {
    "HOUSE_AREA": "house_area",
    "ATTACHED_HOUSE_AREA": "attached_house_area",
    "FLAT_AREA": "flat_area",
    "LIVING_SHARE": "living_share",
    "HOUSE_STOREYS": "house_storeys",
}


def options() -> list[str]:
    """Labels of `Weight`, in its order."""
    return [
        tr("Volume (footprint × height)"),
        tr("Floor area (footprint × storeys)"),
        tr("Footprint area"),
        tr("Field"),
        tr("Equal"),
        tr("Estimated dwellings"),
        tr("Calibrated from the zones, by class"),
        tr("Chosen by the zones"),
    ]


def of_households() -> Any:
    """HOUSEHOLD_WEIGHT."""
    return p.choice(
        "HOUSEHOLD_WEIGHT",
        tr("Weight of households"),
        options(),
        EstimateSettings.household_weight,
        tr(
            "Another weight for households (weight_hh), such as estimated dwellings where persons go by volume. Each "
            "household keeps a person. Empty: the weight of persons; with 'Chosen by the zones', a mix of their own."
        ),
    )


def parameters() -> list[Any]:
    """Parameters of the calibration, of powers and storeys, and of estimated dwellings."""
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
        p.number(
            "WEIGHT_EXPONENT",
            tr("Exponent of the weight"),
            EstimateSettings.exponent,
            *BOUNDS["EstimateSettings", "exponent"],
            tr(
                "Volume, floor area and footprint area are raised to this power, the residential share with them. Below 1 "
                "large buildings get fewer people per m³; 0 makes all equal. Other weights stay as they are."
            ),
            advanced=True,
        ),
        p.number(
            "STOREY_HEIGHT",
            tr("Height of a storey [m]"),
            DwellingSettings.storey_height,
            *BOUNDS["DwellingSettings", "storey_height"],
            tr("Where a height is known and no storeys: the height divided by it, at least 1."),
            advanced=True,
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


def numbers() -> tuple[tuple[str, str], ...]:
    """Numeric outputs of the calibration: name and label."""
    return (
        ("CALIBRATION_ERROR", tr("Cross-validation: persons in the wrong zone, by calibrated weights [%]")),
        ("CALIBRATION_ERROR_COMMON", tr("The same with one density for all [%]")),
        ("WEIGHT_MISPLACED", tr("Cross-validation: persons in the wrong zone, by the weight of the run [%]")),
        ("WEIGHT_MISPLACED_SE", tr("Standard error of that [%]")),
        ("VOLUME_MISPLACED", tr("Cross-validation: persons in the wrong zone, by volume [%]")),
        ("HOUSEHOLD_WEIGHT_MISPLACED", tr("Cross-validation: households in the wrong zone, by their weight [%]")),
        ("HOUSEHOLD_WEIGHT_MISPLACED_SE", tr("Standard error of that, for households [%]")),
        ("HOUSEHOLD_VOLUME_MISPLACED", tr("Cross-validation: households in the wrong zone, by volume [%]")),
    )


def sink() -> Any:
    """Output of the weights compared."""
    return p.sink(
        "OUTPUT_WEIGHTS",
        tr("Weights compared"),
        p.TABLE,
        optional=True,
        text=tr("One row per weight: how well it predicts a zone from others near it, and its part of the mix chosen."),
    )
