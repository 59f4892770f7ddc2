"""Frames of a synthetic town, for runs of the workflow without QGIS.

As a script it runs the workflow where QGIS cannot be imported, and prints what came out as JSON.
"""

from __future__ import annotations

import json
import sys

ZONES, HOUSEHOLDS = 40, 500
BUILDING_FIELDS = {"BUILDING_ID_FIELD": "buid", "HEIGHT_FIELD": "height", "RESIDENTIAL_FIELD": "residential"}
ZONE_FIELDS = {"ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households"}
HOUSEHOLD_FIELDS = {"HOUSEHOLD_ID_FIELD": "huid", "HOUSEHOLD_ZONE_FIELD": "blockid", "PERSONS_FIELD": "numprec"}


def columns(town) -> dict:
    """Columns of the layers of a synthetic town."""
    return {
        "buildings": {
            "buid": town.building_id,
            "height": town.building_height,
            "residential": town.residential.astype(int),
        },
        "zones": {"zone": town.zone_id, "pop": town.zone_population, "households": town.zone_households},
        "households": town.household_table(),
    }


def inputs(town):
    """The same as Inputs of the workflow."""
    from doorstep.processing_provider.engine.core import frame
    from doorstep.processing_provider.engine.core.frame import Input
    from doorstep.processing_provider.engine.population import workflow

    polygons = {"buildings": town.building_polygon, "zones": town.zone_polygon}
    fields = {"buildings": BUILDING_FIELDS, "zones": ZONE_FIELDS, "households": HOUSEHOLD_FIELDS}
    return workflow.Inputs(
        **{
            name: Input(frame.made(name, values, polygons.get(name)), {k: (v,) for k, v in fields[name].items()})
            for name, values in columns(town).items()
        }
    )


def written(given, order) -> dict:
    """Columns of an Input in the order in which its rows are written."""
    return {name: [given.frame.column(name)[row] for row in order] for name in given.frame.names}


def main() -> None:
    """Run the workflow without QGIS."""
    sys.modules["qgis"] = None
    from synthetic import city

    import register_package  # noqa: F401
    from doorstep.processing_provider.engine.population import workflow

    made = workflow.run(inputs(city(ZONES, HOUSEHOLDS)), workflow.Settings())
    assert not any(name.startswith(("qgis.", "PyQt")) for name in sys.modules)
    found = {
        "buildings": written(made.buildings, made.building_order),
        "households": written(made.households, made.household_order),
        "zones": written(made.zones, made.zone_order),
        "numbers": made.numbers,
        "notes": [str(note) for note in made.notes if not note.is_fact],
    }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
