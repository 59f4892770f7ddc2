"""Layers with something wrong, and calls of the algorithms with them."""

from layers import layer, square


def zones(*values, fields="zone:string pop:double hh:double"):
    return layer("Polygon", fields, [(square(100 * i, 0, 100), *row) for i, row in enumerate(values)])


def buildings(*values, fields="buid:string height:double"):
    return layer("Polygon", fields, [(square(10 + 20 * i, 10), *row) for i, row in enumerate(values)])


def households(*values, fields="huid:string blockid:string numprec:integer"):
    return layer("none", fields, [(None, *row) for row in values])


def estimates(*values, fields="buid:string zone_id:string hh_int:integer pop_int:integer"):
    return layer("none", fields, [(None, *row) for row in values])


def results(*values, last="integer"):
    both = "hh_opt:integer pop_opt:integer hh_mc:integer"
    return estimates(*values, fields=f"buid:string zone_id:string hh_int:integer pop_int:integer {both} pop_mc:{last}")


SAMPLE = {"ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households"}
