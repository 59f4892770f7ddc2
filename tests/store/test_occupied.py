"""Who is in the buildings of a base by night and by day, see served.py."""

from __future__ import annotations

import shapely
from served import DAY, X, Y, made

from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.occupied import daytime, occupied


def changed(tmp_path, change):
    path = made(tmp_path)
    with GeoPackageBase(path) as base:
        base.attach_vault(str(tmp_path / "vault.sqlite"))
        base.begin("test", DAY)
        change(base)
        base.commit()
    return path


def test_people_and_occupied_dwellings_by_building(tmp_path):
    def change(base):
        base.insert("dwelling", ("dwid", "buid", "kind"), [("home", "B", "group_quarters"), ("empty", "A", "dwelling")])
        base.insert("person", ("pid", "birth_year"), [("q1", 1950), ("q2", 1950), ("q3", 1980)])
        base.insert("lives_in", ("pid", "dwid", "buid"), [("q1", "home", "B"), ("q2", "home", "B"), ("q3", None, "C")])

    with GeoPackageBase(changed(tmp_path, change)) as base:
        found = occupied(base, DAY)
    assert found.buid.tolist() == ["A", "B", "C", "D"]
    assert found.persons.tolist() == [4, 5, 2, 1] and found.dwellings.tolist() == [1, 1, 1, 1]
    assert (found.homeless, found.without_dwelling) == (1, 1)
    assert found.points[3] is None and found.shapes[0].contains(found.points[0])


def test_workplaces_schools_and_seats(tmp_path):
    def change(base):
        base.insert("works_in", ("pid", "oid", "buid"), [("p03", "o1", None), ("p08", "o1", None), ("p08", None, "A")])
        base.insert("works_in", ("pid", "buid"), [("p04", "A")])  # has died
        base.insert("studies_in", ("pid", "buid"), [("p00", "C")])
        base.insert("located_in", ("oid", "buid"), [("o1", "B")])
        where = [shapely.Point(X + k, Y) for k in range(3)]
        base.insert("facility", ("facility", "capacity", "geom"), list(zip("xyz", (10, None, 30), where)))

    with GeoPackageBase(changed(tmp_path, change)) as base:
        found = daytime(base, DAY)
    rows = sorted(
        zip(found.points, found.residents, found.workers, found.pupils, found.facilities), key=lambda r: r[0].x
    )
    assert [tuple(row[1:]) for row in rows] == [
        (0, 0, 0, 10), (0, 0, 0, 20), (0, 0, 0, 30), (4, 0.5, 0, 0), (3, 1.5, 0, 0), (1, 0, 1, 0),
    ]  # fmt: skip
