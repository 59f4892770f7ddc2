"""A seeded town to be asked: three levels of places, people with homes, work, school, family and tags, and all that does not count.

Some have died, some are not born, some relations are over, of some days only the year or month is known, some tags have expired,
some rows ended, and some texts are empty where others are missing.
"""

from __future__ import annotations

import random

import shapely

from doorstep.processing_provider.store import standard, vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
DAY = "2024-06-30"
PEOPLE, BUILDINGS = 400, 30
X, Y = 500_000.0, 4_000_000.0
SINCE = (None, None, "", "2019-03-01", "2024-06-30", "2024-07-01", "2024-06", "2024")
UNTIL = (None, None, None, "", "2023-12-31", "2024-06-30", "2024-07-01", "2024-06", "2024", "2025")


def asked_town(folder, seed: int = 5) -> tuple[str, str]:
    """Paths of the base and its vault."""
    path, kept = str(folder / "base.gpkg"), str(folder / "vault.sqlite")
    standard.create(path, UTM, {"stage": "development", "vault": vault.create(kept)})
    draw = random.Random(seed)
    with GeoPackageBase(path) as base:
        base.attach_vault(kept)
        base.begin("test", "2020-01-01")
        _space(base, draw)
        _people(base, draw)
        base.commit()
    return path, kept


def _space(base, draw) -> None:
    places = [("1", "Town", 1, "town", None)]
    places += [(f"1{k}", f"Ward {k}", 2, "ward", "1") for k in range(3)]
    # The code of a block is that of a ward as well.
    places += [
        (code, f"Block {code}", 3, "block", f"1{k % 3}") for k, code in enumerate(("10", "101", "102", "110", "120"))
    ]
    base.insert("place", ("code", "name", "level", "level_name", "parent"), places)
    base.insert(
        "part_of",
        ("level", "code", "parent"),
        [(level, code, parent) for code, _, level, _, parent in places if parent],
    )
    houses = [
        (
            f"B{k}", draw.choice((f"House {k}", "", None)), draw.choice(places[4:])[0], draw.choice((None, 1.0, 4.0, 12.0)),
            None if k % 9 == 0 else shapely.box(X + 40 * k, Y, X + 40 * k + 20, Y + 10),
        )
        for k in range(BUILDINGS)
    ]  # fmt: skip
    base.insert("building", ("buid", "name", "place", "storeys", "geom"), houses)
    base.insert("building", ("buid", "name", "place", "valid_to"), [("B1", "Old", "101", "2022-01-01")])
    dwellings = [
        (
            f"D{k}",
            f"B{k % BUILDINGS}",
            draw.choice((None, 0, 1, 2)),
            draw.choice(("dwelling", "dwelling", "group_quarters")),
        )
        for k in range(3 * BUILDINGS)
    ]
    base.insert("dwelling", ("dwid", "buid", "floor", "kind"), dwellings)
    base.insert("dwelling", ("dwid", "buid", "kind", "valid_to"), [("D4", "B0", "dwelling", "2021-01-01")])
    base.insert(
        "organisation", ("oid", "name", "kind"), [(f"O{k}", f"Firm {k}", ("works", "school")[k % 2]) for k in range(8)]
    )
    base.insert(
        "located_in", ("oid", "buid", "since", "until"), [(f"O{k % 8}", f"B{k}", draw.choice(SINCE), draw.choice(UNTIL)) for k in range(12)]
    )  # fmt: skip
    base.insert("address", ("address", "street", "number"), [(f"{k} Elm St", "Elm St", str(k)) for k in range(10)])
    base.insert(
        "address_building",
        ("address", "buid", "entrance", "tier"),
        [(f"{k} Elm St", f"B{k}", "", "known") for k in range(8)],
    )


def _people(base, draw) -> None:
    pids = [f"p{k:03}" for k in range(PEOPLE)]
    base.insert(
        "person", ("pid", "sex", "birth_year", "ethnicity", "died"),
        [
            (
                pid, draw.choice(("female", "male", "male", "", None)), draw.choice((None, *range(1930, 2027))),
                draw.choice((None, "A", "B")), draw.choice((None,) * 20 + ("", "2020-05-05", "2024", "2024-06-30", "2024-07-01")),
            )
            for pid in pids
        ],
    )  # fmt: skip
    base.insert(
        "person", ("pid", "sex", "birth_year", "valid_to"), [(pid, "female", 1900, "2021-01-01") for pid in pids[:9]]
    )
    for table in ("lives_in", "registered_in"):
        rows = []
        for pid in draw.sample(pids, 330):
            number = draw.randrange(3 * BUILDINGS)
            dwid, buid = draw.choice(
                ((f"D{number}", f"B{number % BUILDINGS}"), (f"D{number}", None), (None, f"B{number % BUILDINGS}"))
            )
            rows.append(
                (
                    pid,
                    dwid,
                    buid or draw.choice(("", None)),
                    draw.choice(SINCE),
                    draw.choice(UNTIL),
                    draw.choice(("exact", "known")),
                )
            )
        rows.append(("p001", "D5", "B5", None, None, "exact"))
        base.insert(table, ("pid", "dwid", "buid", "since", "until", "tier"), rows)
        base.insert(table, ("pid", "dwid", "buid", "valid_to"), [(pid, "D1", "B1", "2021-01-01") for pid in pids[:20]])
    for table in ("works_in", "studies_in"):
        base.insert(
            table, ("pid", "oid", "buid", "since", "until"),
            [
                (pid, *draw.choice(((f"O{draw.randrange(8)}", None), (f"O{draw.randrange(8)}", ""), (None, "B3"), ("O1", "B9"))),
                 draw.choice(SINCE), draw.choice(UNTIL))
                for pid in draw.sample(pids, 150)
            ],
        )  # fmt: skip
    base.insert(
        "family_of", ("pid", "other", "role", "since", "until"),
        [(*draw.sample(pids, 2), draw.choice(("child", "spouse")), None, draw.choice(UNTIL)) for _ in range(120)],
    )  # fmt: skip
    tags = [
        (pid, "1", "residency", draw.choice(("stationary", "permanent", "mobile", "outflow", "undetermined")), None)
        for pid in pids[:380]
    ]
    for family, tag, values in (
        ("care", "lives alone", ("", None)),
        ("X", "benefit", ("pension", "rent")),
        ("care", "benefit", ("rent",)),
    ):
        tags += [
            (pid, family, tag, draw.choice(values), draw.choice((None, "", "2024-06-29", "2024-06-30", "2025-01-01")))
            for pid in draw.sample(pids, 90)
        ]
    base.insert("tag", ("pid", "family", "tag", "value", "expires"), tags)
    base.insert(
        "tag",
        ("pid", "family", "tag", "value", "valid_to"),
        [(pid, "X", "benefit", "pension", "2023-01-01") for pid in pids[:30]],
    )
