"""Towns at random: whoever is counted is in a zone, in none or without a place, and no protected figure is small."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layers import Log
from peopled import X, Y, made
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from doorstep.processing_provider.store import residents
from doorstep.processing_provider.store.geopackage import GeoPackageBase

DATES = ("2020-06-30", "2021-01-01")
DAYS = st.sampled_from([None, "", "2019", "2020", "2020-05", "2020-06-30", "2020-07-01", "2021", "2024-01-01"])
HOMES = st.lists(st.tuples(st.sampled_from(["b0", "b1", "b2", "no shape", "no such", None]), DAYS, DAYS), max_size=3)
PERSONS = st.tuples(
    st.sampled_from(["male", "female", "other", None, ""]),
    st.sampled_from([None, 1900, 1950, 2019, 2020, 2021, 2030]),
    DAYS,
    HOMES,
)


def zones():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32615&field=code:string", "zones", "memory")
    for code, shape in (("0", shapely.box(X, Y, X + 15, Y + 10)), ("1", shapely.box(X + 15, Y, X + 35, Y + 10))):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def rows(layer):
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def count(path, protection):
    given = {"BASE": path, "ZONES": zones(), "ZONE_ID_FIELD": "code", "DATE": ";".join(DATES), "FLOWS_FROM": 4}
    outputs = dict.fromkeys(("OUTPUT", "OUTPUT_TABLE", "OUTPUT_FLOWS"), "memory:")
    more = {"PROTECTION": protection, "KEY": "a secret", **outputs}
    return processing.run("doorstep:aggregatepopulation", {**given, **more}, feedback=Log())


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(PERSONS, max_size=25))
def test_everybody_is_counted_once_and_protected_counts_are_never_small(provider, people):
    def fill(base):
        houses = [(f"b{k}", shapely.box(X + k * 20, Y, X + k * 20 + 10, Y + 10)) for k in range(3)]
        base.insert("building", ("buid", "geom"), [*houses, ("no shape", None)], "houses")
        persons = [(f"p{k}", *person[:3]) for k, person in enumerate(people)]
        base.insert("person", ("pid", "sex", "birth_year", "died"), persons, "census")
        homes = [(f"p{k}", *home) for k, person in enumerate(people) for home in person[3]]
        base.insert("lives_in", ("pid", "buid", "since", "until"), homes, "census")

    with tempfile.TemporaryDirectory() as folder:
        path = made(Path(folder), fill, "2018-01-01")
        found, protected = count(path, 0), count(path, 1)
        with GeoPackageBase(path) as base:
            living = [len(residents.population(base, day).pids) for day in DATES]
    parts: Counter = Counter()
    whole: Counter = Counter()
    for row in rows(found["OUTPUT_TABLE"]):
        (whole if row["kind"] == "total" else parts)[row["date"], row["age"], row["sex"]] += row["persons"]
    assert parts == whole
    assert [whole[day, "all", "all"] for day in DATES] == living
    shown = [row["persons"] for name in ("OUTPUT_TABLE", "OUTPUT_FLOWS") for row in rows(protected[name])]
    columns = [value for row in rows(protected["OUTPUT"]) for value in row.values() if isinstance(value, int)]
    assert all(n >= 3 for n in shown) and all(n == 0 or n >= 3 for n in columns)
