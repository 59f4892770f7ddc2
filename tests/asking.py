"""A seeded town to be asked: three levels of places, people with homes, work, school, family and tags, and all that does not count.

Some have died, some are not born, some relations are over, of some days only the year or month is known, some tags have expired,
some rows ended, and some texts are empty where others are missing.
"""

from __future__ import annotations

import random

import shapely

from doorstep.processing_provider.store import vault
from doorstep.processing_provider.store.bases import base_at, create
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
DAY = "2024-06-30"
PEOPLE, BUILDINGS = 400, 30
X, Y = 500_000.0, 4_000_000.0
SINCE = (None, None, "", "2019-03-01", "2024-06-30", "2024-07-01", "2024-06", "2024")
UNTIL = (None, None, None, "", "2023-12-31", "2024-06-30", "2024-07-01", "2024-06", "2024", "2025")


LIVES = "MATCH (p:person)-[:lives_in]->(d:dwelling)-[:located_in]->(b:building)"
BY_HAND = {
    # pattern: SQL on tables of which only what holds on the day is left: rows that ended, the dead, what is over are gone
    "MATCH (p:person) WHERE p.age >= 65 RETURN p.pid": "SELECT pid FROM person WHERE 2024 - birth_year >= 65",
    "MATCH (p:person) WHERE p.sex = 'female' AND p.age < 18 RETURN count(p)":
        "SELECT count(*) FROM person WHERE sex = 'female' AND birth_year > 2006",
    f"{LIVES} WHERE p.age >= 65 RETURN b.buid, count(p)":
        "SELECT d.buid, count(*) FROM person p JOIN lives_in l USING (pid) JOIN dwelling d ON l.dwid = d.dwid "
        "JOIN building b ON b.buid = d.buid WHERE birth_year <= 1959 GROUP BY d.buid",
    "MATCH (p:person)-[:lives_in]->(b:building) RETURN b.buid, count(DISTINCT p)":
        "SELECT b, count(DISTINCT pid) FROM (SELECT l.pid, CASE WHEN l.buid > '' THEN l.buid ELSE d.buid END AS b FROM lives_in l "
        "LEFT JOIN dwelling d ON d.dwid = l.dwid WHERE l.pid IN (SELECT pid FROM person)) WHERE b IN "
        "(SELECT buid FROM building) GROUP BY b",
    "MATCH (p:person)-[:registered_in]->(b:building)-[:located_in]->(k:place) WHERE b.buid IN ('B3', 'B4', 'B5') AND k.level = 3 "
    "RETURN p.pid, b.buid, k.code": "SELECT q.pid, b.buid, b.place FROM (SELECT l.pid, CASE WHEN l.buid > '' THEN l.buid ELSE d.buid END "
    "AS b FROM registered_in l LEFT JOIN dwelling d ON d.dwid = l.dwid WHERE l.pid IN (SELECT pid FROM person)) q "
    "JOIN building b ON b.buid = q.b WHERE b.buid IN ('B3', 'B4', 'B5') AND b.place IN (SELECT code FROM place WHERE level = 3)",
    "MATCH (q:person)-[:works_in]->(b:building)<-[:lives_in]-(p:person) RETURN p.pid, q.pid, b.buid":
        "WITH at_work AS (SELECT w.pid, CASE WHEN w.buid > '' THEN w.buid ELSE (SELECT buid FROM located_in c WHERE c.oid = w.oid "
        "ORDER BY fid LIMIT 1) END AS b FROM works_in w JOIN person USING (pid)), at_home AS (SELECT l.pid, CASE WHEN l.buid > '' "
        "THEN l.buid ELSE d.buid END AS b FROM lives_in l LEFT JOIN dwelling d ON d.dwid = l.dwid JOIN person p ON p.pid = l.pid) "
        "SELECT h.pid, w.pid, b FROM at_work w JOIN at_home h USING (b) JOIN building x ON x.buid = b",
    "MATCH (b:building)<-[:located_in]-(d:dwelling)<-[:registered_in]-(p:person) WHERE p.sex IS NULL RETURN p.pid, b.buid":
        "SELECT pid, d.buid FROM person JOIN registered_in r USING (pid) JOIN dwelling d ON d.dwid = r.dwid "
        "WHERE coalesce(sex, '') = ''",
    "MATCH (p:person) WHERE p.tag.residency = 'stationary' RETURN p":
        "SELECT pid FROM person JOIN tag USING (pid) WHERE tag = 'residency' AND value = 'stationary'",
    "MATCH (p:person)-[:has]->(t:tag) WHERE t.tag = 'benefit' RETURN t.family, t.value, count(p)":
        "SELECT family, value, count(*) FROM tag JOIN person USING (pid) WHERE tag = 'benefit' GROUP BY family, value",
    "MATCH (p:person) WHERE p.tag.'lives alone' = 'yes' AND NOT p.age < 60 RETURN p.pid, p.age":
        "SELECT pid, 2024 - birth_year FROM person WHERE pid IN (SELECT pid FROM tag WHERE tag = 'lives alone') AND birth_year <= 1964",
    "MATCH (p:person) WHERE p.tag.`lives alone` IS NULL RETURN count(*)":
        "SELECT count(*) FROM person WHERE pid NOT IN (SELECT pid FROM tag WHERE tag = 'lives alone')",
    "MATCH (p:person)-[w:works_in]->(o:organisation) WHERE o.kind = 'works' RETURN o.oid, count(p), min(p.birth_year), max(p.age)":
        "SELECT oid, count(*), min(birth_year), 2024 - min(birth_year) FROM works_in JOIN person USING (pid) "
        "JOIN organisation USING (oid) WHERE kind = 'works' GROUP BY oid",
    "MATCH (p:person)-[:studies_in]->(o:organisation)-[:located_in]->(b:building) RETURN p.pid, o.name, b.buid":
        "SELECT pid, o.name, c.buid FROM studies_in s JOIN person USING (pid) JOIN organisation o ON o.oid = s.oid "
        "JOIN located_in c ON c.oid = o.oid JOIN building b ON b.buid = c.buid",
    "MATCH (p:person)-[:works_in]->(b:building) RETURN b.buid, count(p)":
        "SELECT b, count(*) FROM (SELECT CASE WHEN w.buid > '' THEN w.buid ELSE (SELECT buid FROM located_in c WHERE c.oid = w.oid "
        "ORDER BY fid LIMIT 1) END AS b FROM works_in w JOIN person USING (pid)) WHERE b > '' GROUP BY b",
    "MATCH (b:building)-[:located_in]->(k:place)-[:part_of]->(w:place) WHERE w.name <> 'Ward 1' RETURN w.name, count(b), avg(b.storeys)":
        "SELECT w.name, count(*), avg(storeys) FROM building b JOIN place k ON k.code = b.place AND k.level = 3 "
        "JOIN place w ON w.code = k.parent AND w.level = 2 WHERE w.name <> 'Ward 1' GROUP BY w.name",
    f"{LIVES}-[:located_in]->(k:place)-[:part_of]->(w:place)-[:part_of]->(t:place) RETURN t.code, w.code, sum(p.age)":
        "SELECT w.parent, w.code, sum(2024 - birth_year) FROM person JOIN lives_in l USING (pid) JOIN dwelling d ON d.dwid = l.dwid "
        "JOIN building b ON b.buid = d.buid JOIN place k ON k.code = b.place AND k.level = 3 "
        "JOIN place w ON w.level = 2 AND w.code = k.parent GROUP BY w.code",
    "MATCH (c:person)-[f:family_of]->(a:person) WHERE f.role = 'child' AND c.age < a.age RETURN c.pid, a.pid":
        "SELECT f.pid, f.other FROM family_of f JOIN person c ON c.pid = f.pid JOIN person a ON a.pid = f.other "
        "WHERE role = 'child' AND c.birth_year > a.birth_year",
    "MATCH (p:person)-[:lives_in]->(d:dwelling), (p)-[:registered_in]->(e:dwelling) WHERE d.dwid <> e.dwid OR (d.kind IN "
    "('group_quarters') AND e.floor >= 1) RETURN p, d, e":
        "SELECT pid, l.dwid, r.dwid FROM person JOIN lives_in l USING (pid) JOIN registered_in r USING (pid) "
        "JOIN dwelling d ON d.dwid = l.dwid JOIN dwelling e ON e.dwid = r.dwid "
        "WHERE l.dwid <> r.dwid OR (d.kind = 'group_quarters' AND e.floor > 0)",
    "MATCH (p:person)-[l:lives_in]->(d:dwelling) WHERE l.since > 2019-01-01 AND l.tier NOT IN ('known') RETURN p.pid, l.since":
        "SELECT pid, CAST(since AS TEXT) FROM lives_in JOIN person USING (pid) WHERE dwid > '' AND CAST(since AS TEXT) > '2019-01-01' "
        "AND tier <> 'known'",
    "MATCH (a:address)-[:located_in]->(b:building)<-[:lives_in]-(p:person) WHERE a.street = 'Elm St' RETURN a.number, count(p)":
        "SELECT number, count(*) FROM address JOIN address_building c USING (address) JOIN (SELECT l.pid, CASE WHEN l.buid > '' THEN "
        "l.buid ELSE d.buid END AS b FROM lives_in l LEFT JOIN dwelling d ON d.dwid = l.dwid JOIN person p ON p.pid = l.pid) ON b = c.buid "
        "WHERE street = 'Elm St' GROUP BY number",
    "MATCH (b:building) RETURN count(b), max(b.storeys)": "SELECT count(*), max(storeys) FROM building",
    "MATCH (b:building) WHERE b.name IS NOT NULL AND NOT (b.storeys = 4 OR b.storeys IS NULL) RETURN b.name, b.storeys":
        "SELECT name, storeys FROM building WHERE name > '' AND storeys <> 4",
    "MATCH (p:person) WHERE p.ethnicity != 'A' AND (p.birth_year = 1950 OR p.birth_year IN (1951, 1952)) RETURN DISTINCT p.birth_year":
        "SELECT DISTINCT birth_year FROM person WHERE ethnicity <> 'A' AND birth_year BETWEEN 1950 AND 1952",
    "MATCH (p:person) WHERE p.tag.benefit IN ('rent', 'pension') RETURN p.tag.benefit, count(p)":
        "SELECT value, count(*) FROM person JOIN tag t USING (pid) WHERE tag = 'benefit' AND t.fid = (SELECT max(fid) FROM tag o "
        "WHERE o.pid = t.pid AND o.tag = t.tag) AND value IN ('rent', 'pension') GROUP BY value",
    "MATCH (p:person) RETURN count(p), count(p.age), count(DISTINCT p.ethnicity)":
        "SELECT count(*), count(birth_year), count(DISTINCT nullif(ethnicity, '')) FROM person",
}  # fmt: skip


def asked_town(folder, seed: int = 5, server: str = "") -> tuple[str, str]:
    """Name of the base, in a file or at an address, and path of its vault."""
    path, kept = server or str(folder / "base.gpkg"), str(folder / f"vault{'_away' if server else ''}.sqlite")
    create(path, UTM, {"stage": "development", "vault": vault.create(kept)})
    draw = random.Random(seed)
    with base_at(path) as base:
        base.attach_vault(kept)
        base.begin("test", "2020-01-01")
        _space(base, draw)
        _people(base, draw)
        base.commit()
    return path, kept


TEXTS = (
    "", " ", "'", '"', "\\", "%", "_", "é", "É", "中文", "a\nb", "A", "a", "B", "\xa0", "0", "-1", "1e3", "null", "🙂", "ß", "e\u0301",
    None, "x" * 3000, "male", "MALE", "female ",
)  # fmt: skip
DAYS = (
    None, "", "2024", "2024-06", "2024-06-30", "2024-06-31", "2024-13-45", "abc", "20240630", "2024-6-3", "0000-00-00", "9999-12-31",
    "-2024-01-01", " 2024-01-01", "2024-06-30T12:00:00", "2024-06-30 ", "02024",
)  # fmt: skip
NUMBERS, REALS = (None, 0, -1, 1950, 2024, 2025, 10**6, -(10**6)), (None, 0.0, -0.0, 0.1, 1e100, 1e-300, 3.0, 12.5)
MORE = (
    "MATCH (p:person) RETURN p.ethnicity, count(p)", "MATCH (b:building) RETURN b.name, b.storeys",
    "MATCH (b:building) RETURN count(b), min(b.storeys), max(b.storeys)", "MATCH (b:building) WHERE b.storeys > 0.05 RETURN b.buid",
    "MATCH (p:person) WHERE p.ethnicity >= 'é' RETURN p.pid", "MATCH (p:person) WHERE p.ethnicity IN ('É', 'é', 'A', '') RETURN p.pid",
    "MATCH (p:person) WHERE p.ethnicity = \"'\" RETURN p.pid", "MATCH (p:person) WHERE p.ethnicity = '%' RETURN p.pid",
    "MATCH (p:person) RETURN min(p.ethnicity), max(p.ethnicity), min(p.age), max(p.age), avg(p.age), sum(p.age)",
    "MATCH (p:person)-[l:lives_in]->(d:dwelling) WHERE l.since < 2024-01-01 RETURN p.pid, l.since, l.until",
    "MATCH (p:person) WHERE p.birth_year > 1950.5 RETURN p.pid", "MATCH (p:person) WHERE p.birth_year <> 99999999999999999999 RETURN p.pid",
    "MATCH (p:person)-[:has]->(t:tag) RETURN t.tag, t.value, count(p)", "MATCH (p:person) RETURN p.sex, p.ethnicity, p.age, count(p)",
)  # fmt: skip
"""Questions besides those of `BY_HAND`, which a town of `nasty_town` answers."""


def nasty_town(folder, seed: int = 3) -> tuple[str, str]:
    """As `asked_town`, in a file into which other programs wrote whatever they liked."""
    path, kept = asked_town(folder)
    draw = random.Random(seed)
    columns = {
        "person": {"ethnicity": TEXTS, "birth_year": NUMBERS, "sex": (*TEXTS, *["male"] * 30), "died": (*DAYS, *[None] * 30)},
        "building": {"name": TEXTS, "storeys": REALS}, "tag": {"value": TEXTS, "expires": (*DAYS, *[None] * 5)},
        **{name: {"since": DAYS, "until": (*DAYS, *[None] * 10)} for name in ("lives_in", "registered_in", "works_in", "family_of")},
    }  # fmt: skip
    with base_at(path) as base:
        for name, choices in columns.items():
            for (fid,) in base.query(f"SELECT fid FROM {name}"):
                if draw.random() < 0.5:
                    said = ", ".join(f"{column} = ?" for column in choices)
                    base.database.execute(
                        f"UPDATE {name} SET {said} WHERE fid = ?", (*map(draw.choice, choices.values()), fid)
                    )
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
