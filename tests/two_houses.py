"""A small base with people, filled by hand: two blocks of a district, each with a house, and what registers say. Nobody exists.

p1  woman 1980, lives and is registered in house a          stationary
p2  man 1982, lives in a, registered in b                   permanent
p3  man 2020, family of p1, lives and is registered in a    stationary
p4  woman 1950, registered in a, lives elsewhere            outflow
p5  sex unknown, born 1990, lives in b, in the police's register without an address       mobile
p6  man 1940, has died, was registered in a
p7  woman, birth unknown, lives nowhere, in the police's register without an address
p8  woman 1981, lives in b until 2023, registered in b      undetermined
"""

from __future__ import annotations

from reviewing import UTM

from doorstep.processing_provider.store import standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase

DAY = "2024-06-30"
PEOPLE = (
    ("p1", "female", 1980, None), ("p2", "male", 1982, None), ("p3", "male", 2020, None), ("p4", "female", 1950, None),
    ("p5", None, 1990, None), ("p6", "male", 1940, "2022-01-01"), ("p7", "female", None, None), ("p8", "female", 1981, None),
)  # fmt: skip
LIVES = (("p1", "da", None), ("p2", "da", None), ("p3", "da", None), ("p5", "db", None), ("p8", "db", "2023-01-01"))
REGISTERED = (("p1", "da"), ("p2", "db"), ("p3", "da"), ("p4", "da"), ("p6", "da"), ("p8", "db"))
RESIDENCY = {
    "p1": "stationary", "p2": "permanent", "p3": "stationary", "p4": "outflow", "p5": "mobile", "p8": "undetermined",
}  # fmt: skip
SOURCES = (
    ("police", "Ministry <b>of</b> police", "people", "Act 12", 30, "2024-06-01", "registration", 8, 7, 1),
    ("health", "Clinics", "visits", None, 90, "2024-01-01", "activity", 5, 5, 0),
)


def peopled(folder, stage: str = "development", classified: bool = True) -> str:
    """The path of the base."""
    path = str(folder / "people.gpkg")
    standard.create(path, UTM, {"stage": stage})
    with GeoPackageBase(path) as base:
        base.begin("loadspace", "2020-01-01")
        places = [("1", "Town", 1, "town", None), ("11", "East", 2, "block", "1"), ("12", "West", 2, "block", "1")]
        base.insert("place", ("code", "name", "level", "level_name", "parent"), places)
        base.insert("building", ("buid", "place"), [("a", "11"), ("b", "12")])
        base.insert("dwelling", ("dwid", "buid", "kind"), [("da", "a", "dwelling"), ("db", "b", "dwelling")])
        base.commit()
        base.begin("importregister", "2024-01-01")
        columns = (
            "source", "owner", "knows", "basis", "cycle_days", "last_import", "role", "rows", "accepted", "rejected",
        )  # fmt: skip
        base.insert("source", columns, SOURCES)
        base.commit()
        base.begin("linkpersons", "2024-01-02")
        _people(base)
        base.commit()
        base.begin("attachpersons", "2024-01-03")
        homes = [(pid, dwid, None, "exact", until) for pid, dwid, until in LIVES]
        base.insert("lives_in", ("pid", "dwid", "buid", "tier", "until"), homes)
        base.insert("registered_in", ("pid", "dwid", "buid", "tier"), [(p, d, None, "exact") for p, d in REGISTERED])
        base.insert("family_of", ("pid", "other", "role"), [("p3", "p1", "child")])
        base.insert("works_in", ("pid", "oid", "buid"), [("p2", "o1", "b")])
        base.insert("organisation", ("oid", "name", "kind"), [("o1", "Mill", "works")])
        base.commit()
        if classified:
            base.begin("classifyresidency", "2024-01-04")
            tags = [(pid, "1", "residency", value) for pid, value in RESIDENCY.items()]
            base.insert("tag", ("pid", "family", "tag", "value"), tags)
            base.commit()
    return path


def _people(base: GeoPackageBase) -> None:
    base.insert("person", ("pid", "sex", "birth_year", "died"), PEOPLE)
    police = [("police", f"r{i}", f"p{i}", "alone", 0.0) for i in range(1, 8)]
    health = [
        ("health", "s1", "p1", "number, name", 12.0),
        ("health", "s2", "p2", "model", 6.0),
        ("health", "s8", "p8", "alone", 0.0),
    ]
    base.insert("record_link", ("source", "record_id", "pid", "tier", "weight"), [*police, *health])
    base.insert(
        "conflict", ("pid", "field", "source", "value"), [("p1", "birth_year", "health", "1981"), ("p2", "sex", "health", "female")]
    )  # fmt: skip
    base.insert("attribute", ("pid", "field", "value"), [("p1", "school", "left")], "police")
    signs = [("p1", "health", "2024-05-01", "visit"), ("p4", "health", "2022-05-01", "visit")]
    base.insert("sign_of_life", ("pid", "source", "date", "event"), signs)
