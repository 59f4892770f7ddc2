"""An estimate of buildings with odd columns, and what came of it."""

from layers import column, layer, run, square


def buildings(fields, *values):
    """Squares of 100 m² in zone A: (id, *values)."""
    return layer("Polygon", f"buid:string {fields}", [(square(5 + 12 * i, 10), *row) for i, row in enumerate(values)])


def zones(*values):
    return layer(
        "Polygon", "zone:string pop:double hh:double", [(square(100 * i, 0, 100), *row) for i, row in enumerate(values)]
    )


def estimate(log=None, **parameters):
    given = {"ZONES": zones(("A", 12, 6)), "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh"}
    return run("estimatepopulation", log, **{**given, **parameters})


def people(made):
    return dict(column(made["OUTPUT"], "buid", "pop_int"))


def weight(made):
    return dict(column(made["OUTPUT"], "buid", "weight"))
