"""A town at random in which nothing is wrong, and for each rule somebody who spoils it: what they spoil must be found."""

from __future__ import annotations

import numpy as np
import shapely

from doorstep.processing_provider.store import access_log, standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.shapes import packed
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
X, Y, SIDE = 500_000.0, 4_000_000.0, 100.0
DAY, YEAR = "2024-06-30", 2024
MANY = 20
SOURCES = ("census", "health")
TAGS = (
    ("education", "pupil", 6, 16),
    ("pension", "pensioner", 66, 90),
    ("marriage and childbearing", "mother", 20, 60),
)


def made(folder, seed: int = 1, houses: int = 240) -> str:
    """The path of a base of a clean town: 24 blocks of six districts, about four people in a house."""
    path = str(folder / f"town{seed}.gpkg")
    standard.create(path, UTM, {"stage": "development"})
    draw = np.random.default_rng(seed)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-01-01")
        _space(base, draw, houses)
        _people(base, draw, houses)
        for k in range(30):
            access_log.log(
                base, f"office {k % 3}", "planning", "MATCH (p:person) RETURN count(p)", k, f"2024-01-{k + 1:02d}"
            )
        base.commit()
    return path


def _space(base, draw, houses) -> None:
    def box(x, y, wide, high):
        return shapely.box(X + x * SIDE, Y + y * SIDE, X + (x + wide) * SIDE, Y + (y + high) * SIDE)

    blocks = {f"33{d:02d}{b:02d}": (d % 3 * 2 + b % 2, d // 3 * 2 + b // 2) for d in range(6) for b in range(4)}
    rows = [("33", "Town", 1, "city", None, box(0, 0, 6, 4))]
    rows += [(f"33{d:02d}", f"D{d}", 2, "district", "33", box(d % 3 * 2, d // 3 * 2, 2, 2)) for d in range(6)]
    rows += [(code, code, 3, "block", code[:4], box(*at, 1, 1)) for code, at in blocks.items()]
    base.insert("place", ("code", "name", "level", "level_name", "parent", "geom"), rows, "places")
    base.insert(
        "part_of", ("level", "code", "parent", "since"), [(r[2], r[0], r[4], "2000") for r in rows if r[4]], "places"
    )
    codes, built = list(blocks), []
    for k in range(houses):
        (x, y), code = blocks[codes[k % 24]], codes[k % 24]
        x0, y0 = X + x * SIDE + 2 + k // 24 % 9 * 10, Y + y * SIDE + 2 + k // 24 // 9 * 10
        kind = ("office", 0.0) if k % 12 == 11 else ("residential", 1.0) if k % 3 else ("apartments", None)
        built.append((f"b{k}", code, float(draw.integers(1, 9)), *kind, shapely.box(x0, y0, x0 + 8, y0 + 8)))
    base.insert("building", ("buid", "place", "storeys", "use", "res_share", "geom"), built, "houses")
    floors = [(row[0], f) for row in built for f in range(1, int(row[2]) + 1)]
    base.insert("floor", ("buid", "floor"), floors, "houses")
    base.insert(
        "address", ("address", "street", "number", "profile"),
        [(f"a{k}", f"Street {k % 10}", str(k), "us") for k in range(houses)], "addresses",
    )  # fmt: skip
    doors = [(f"a{k}", f"b{k}", "", 1, "known", shapely.Point(X, Y)) for k in range(houses)]
    base.insert("address_building", ("address", "buid", "entrance", "rank", "tier", "geom"), doors, "addresses")


def _people(base, draw, houses) -> None:
    homes = [k for k in range(houses) if k % 12 != 11]
    size = {k: int(draw.integers(1, 7)) for k in homes}
    base.insert(
        "dwelling", ("dwid", "buid", "floor", "unit", "kind", "dwellings", "capacity"),
        [(f"d{k}", f"b{k}", 1, "1", "dwelling", 1, size[k] + int(draw.integers(0, 3))) for k in homes], "houses",
    )  # fmt: skip
    of = [k for k in homes for _ in range(size[k])]
    pids = [f"p{k:04d}" for k in range(len(of))]
    born = draw.integers(1935, 2020, len(of)).tolist()
    base.insert(
        "person", ("pid", "sex", "birth_year", "died"),
        [(pid, ("female", "male")[k % 2], b, None) for k, (pid, b) in enumerate(zip(pids, born))]
        + [(f"q{k}", "male", 1930 + k, f"{2000 + k % 20}-05-01") for k in range(40)],
    )  # fmt: skip
    since = [f"{b + int(draw.integers(0, 4))}-07-01" for b in born]
    live = [(pid, f"d{k}", f"b{k}" if k % 5 else None, "exact", s, None) for pid, k, s in zip(pids, of, since)]
    live += [(pid, f"d{of[0]}", None, "exact", "1990", "2001-05") for pid, b in zip(pids[:60], born) if b < 1990]
    columns = ("pid", "dwid", "buid", "tier", "since", "until")
    base.insert("lives_in", columns, live, "census")
    base.insert("registered_in", columns, live[: len(of) : 2], "census")
    base.insert("organisation", ("oid", "name", "kind"), [(f"o{k}", f"O{k}", "employer") for k in range(30)], "work")
    base.insert(
        "located_in",
        ("oid", "buid", "since", "until"),
        [(f"o{k}", "b11", "2000-01-01", None) for k in range(30)],
        "work",
    )
    base.insert(
        "facility",
        ("facility", "oid", "name", "geom"),
        [(f"f{k}", f"o{k}", "F", shapely.Point(X, Y)) for k in range(25)],
        "work",
    )
    post = ("pid", "oid", "buid", "since", "until")
    base.insert(
        "works_in",
        post,
        [(p, f"o{k % 30}", "b11", "2021-01-01", None) for k, (p, b) in enumerate(zip(pids, born)) if b < 2000],
        "health",
    )
    base.insert(
        "studies_in",
        post,
        [(p, f"o{k % 30}", "b11", "2022-09-01", "2024-07-31") for k, (p, b) in enumerate(zip(pids, born)) if b > 2008],
        "health",
    )
    base.insert(
        "family_of",
        ("pid", "other", "role", "since", "until"),
        [(a, b, "spouse", "2015", "2024") for a, b in zip(pids, pids[1:])],
        "census",
    )
    tagged = [(p, *tag[:2], "yes") for p, b in zip(pids, born) for tag in TAGS if tag[2] <= YEAR - b <= tag[3]]
    tagged += [(p, "pension", "pensioner", "no") for p, b in zip(pids, born) if b > 2000]
    base.insert("tag", ("pid", "family", "tag", "value"), tagged, "tags")
    base.insert("attribute", ("pid", "field", "value"), [(p, "insured", "public") for p in pids], "health")
    base.insert(
        "sign_of_life",
        ("pid", "source", "date", "event"),
        [(p, "health", "2024-05-02", "visit") for p in pids],
        "health",
    )
    told = ("source", "owner", "cycle_days", "last_import", "role")
    base.insert(
        "source", told, [(s, s, 365, "2024-01-01", "residence") for s in (*SOURCES, *(f"s{k}" for k in range(25)))]
    )
    links = [(s, f"{s[0]}{p}", p, "exact") for s in SOURCES for p in pids]
    base.insert("record_link", ("source", "record_id", "pid", "tier"), links)


class Spoiler:
    """Spoils rows of a base, as somebody with another program would."""

    def __init__(self, base: GeoPackageBase, draw: np.random.Generator, day: str = DAY) -> None:
        self.base, self.draw, self.day, self.run = base, draw, day, base.database.execute

    def some(self, table, where="1", many=MANY):
        """Uids of rows that hold, drawn at random."""
        rows = [u for (u,) in self.run(f'SELECT uid FROM "{table}" WHERE valid_to IS NULL AND ({where}) ORDER BY fid')]
        return [rows[k] for k in np.sort(self.draw.permutation(len(rows))[:many])]

    def put(self, table, setting, where="1", many=MANY):
        """Change rows; returns them as issues are named."""
        found = self.some(table, where, many)
        for uid in found:
            self.run(f'UPDATE "{table}" SET {setting} WHERE uid = ?', (uid,))
        return {(table, uid) for uid in found}

    def again(self, table, columns, where="1", many=MANY, **other):
        """Copy rows with other values; returns the copies."""
        found = set()
        for uid in self.some(table, where, many):
            names = [*columns, "uid", "source_id", "valid_from"]
            values = [f"'{other[c]}'" if c in other else f'"{c}"' for c in columns]
            listed = ", ".join(f'"{name}"' for name in names)
            self.run(
                f'INSERT INTO "{table}" ({listed}) SELECT {", ".join(values)}, uid || \'.again\', source_id, valid_from FROM "{table}" '
                "WHERE uid = ?",
                (uid,),
            )
            found.add((table, uid + ".again"))
        return found

    def shape(self, uid, change):
        """Change the outline of a place."""
        ((shape,),) = self.base.current("place", ("geom",), "uid = ?", (uid,))
        (blob,) = packed(np.array([change(shape)], object), self.base.srs_id, True)
        self.run("UPDATE place SET geom = ? WHERE uid = ?", (blob, uid))


LOWEST = "level = (SELECT max(level) FROM place) AND geom IS NOT NULL"


def _inside(s):
    """Places that reach out of their parent."""
    found = set()
    for uid in s.some("place", f"{LOWEST} AND parent IN (SELECT code FROM place)", 4):
        ((shape, outer),) = s.base.current("place", ("geom", "parent"), "uid = ?", (uid,))
        ((parent,),) = s.base.current("place", ("geom",), "code = ?", (outer,))
        east = parent.bounds[2]
        hook = shapely.box(east - 1, shape.bounds[1], east + 40, shape.bounds[1] + 20)
        s.shape(uid, lambda old, more=hook: shapely.union(old, more))
        found.add(("place", uid))
    return found


def _overlap(s):
    found = set()
    uids = s.some("place", LOWEST, 2)
    shapes = s.base.current("place", ("uid", "geom"), LOWEST)
    for uid in uids:
        ((mine,),) = s.base.current("place", ("geom",), "uid = ?", (uid,))
        blot = mine.representative_point().buffer(3)
        for other, _ in shapes:
            if other != uid:
                s.shape(other, lambda old, more=blot: shapely.union(old, more))
                found |= {("place", uid), ("place", other)}
                break
    return found


def _gaps(s):
    found = set()
    for uid in s.some("place", f"{LOWEST} AND parent IN (SELECT code FROM place)", 2):
        ((code,),) = s.run("SELECT parent FROM place WHERE uid = ?", (uid,))
        ((owner,),) = s.run("SELECT uid FROM place WHERE code = ? AND valid_to IS NULL", (code,))
        s.shape(uid, lambda old: shapely.difference(old, old.representative_point().buffer(4)))
        found.add(("place", owner))
    return found


def _crowded(s):
    found = s.put("dwelling", "capacity = 1, dwellings = 1, kind = 'dwelling'", _LIVED.format(2))
    return found


_LIVED = (
    "(SELECT count(*) FROM lives_in l JOIN person p ON p.pid = l.pid AND p.valid_to IS NULL AND p.died IS NULL "
    "WHERE l.dwid = dwelling.dwid AND l.valid_to IS NULL AND l.until IS NULL) >= {} AND coalesce(capacity, 9) >= 9 - 8"
)


def _conflicts(s):
    """Values that a source gives otherwise; both of its records are named."""
    rows = s.run(
        "SELECT uid, pid, source FROM record_link r WHERE valid_to IS NULL AND pid IN (SELECT pid FROM record_link WHERE valid_to IS NULL "
        "GROUP BY pid HAVING count(*) = 2 AND min(source) < max(source)) AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.pid = r.pid "
        "AND c.valid_to IS NULL) ORDER BY fid"
    ).fetchall()
    found = {}
    for k in s.draw.permutation(len(rows))[: 3 * MANY].tolist():
        uid, pid, source = rows[k]
        if pid not in found and len(found) < MANY:
            s.run(
                "INSERT INTO conflict (uid, valid_from, pid, field, source, value) VALUES (?, ?, ?, 'sex', ?, 'other')",
                (f"conflict.p{k}", s.day, pid, source),
            )
            found[pid] = ("record_link", uid)
    return set(found.values())


def _unmatched(s):
    found = s.some(
        "address", "EXISTS (SELECT 1 FROM address_building a WHERE a.address = address.address AND a.valid_to IS NULL)"
    )
    for uid in found:
        s.run("DELETE FROM address_building WHERE address = (SELECT address FROM address WHERE uid = ?)", (uid,))
    return len(found)


def _homeless(s):
    pids = [
        pid for (pid,) in s.run(
            "SELECT p.pid FROM person p WHERE p.valid_to IS NULL AND p.died IS NULL AND EXISTS "
            "(SELECT 1 FROM lives_in l WHERE l.pid = p.pid AND l.valid_to IS NULL AND l.until IS NULL) ORDER BY fid"
        )
    ][:MANY]  # fmt: skip
    for k, pid in enumerate(pids):
        # One way or the other: the relation is over by the day, or no row.
        ended = "until = coalesce(since, '2000-01-01')" if k % 2 else "valid_to = valid_from"
        s.run(f"UPDATE lives_in SET {ended} WHERE pid = ?", (pid,))
    return len(pids)


def _unverified(s):
    source, days = s.run(
        "SELECT source, cycle_days FROM source WHERE cycle_days > 0 AND valid_to IS NULL AND source IN (SELECT source_id FROM lives_in)"
    ).fetchone()
    s.run("UPDATE source SET last_import = date(?, ?) WHERE source = ?", (s.day, f"-{days + 1} days", source))
    failing = 0
    for table in RELATIONS:
        old = f"UPDATE {table} SET verified_at = date(?, ?) WHERE source_id = ? AND valid_to IS NULL"
        failing += s.run(old, (s.day, f"-{days + 9} days", source)).rowcount
    return failing - len(s.put("lives_in", f"verified_at = '{s.day}'", f"source_id = '{source}'"))


def _late(s):
    return s.put("source", f"last_import = date('{s.day}', '-' || (cycle_days + 1) || ' days')", "cycle_days > 0")


def _use(s):
    found = set()
    homes = "EXISTS (SELECT 1 FROM lives_in l WHERE l.buid = building.buid AND l.valid_to IS NULL AND l.until IS NULL)"
    one = s.put("building", "res_share = 0", homes, 3)
    one |= s.put("building", "res_share = NULL, \"use\" = 'warehouse'", homes, 3)
    holds = "valid_to IS NULL AND until IS NULL AND coalesce(since, '') <= ?"
    in_it = "buid = ? OR (buid IS NULL AND dwid IN (SELECT dwid FROM dwelling WHERE buid = ? AND valid_to IS NULL))"
    for _, uid in one:
        (buid,) = s.run("SELECT buid FROM building WHERE uid = ?", (uid,)).fetchone()
        homes = s.run(f"SELECT uid FROM lives_in WHERE {holds} AND ({in_it})", (s.day, buid, buid))
        found |= {("lives_in", of) for (of,) in homes}
    return found


def _ages(s):
    found = set()
    for family, tag, born in (
        ("education", "pupil", 45), ("pension", "pensioner", 12), ("marriage and childbearing", "mother", 6),
        ("education", "小学生", 45), ("pension", "退休", 12), ("employment", "employed", 3),
    ):  # fmt: skip
        year = int(s.day[:4]) - born
        pids = [
            p
            for (p,) in s.run(
                "SELECT pid FROM person WHERE valid_to IS NULL AND birth_year BETWEEN ? AND ? LIMIT 4", (year - 1, year)
            )
        ]
        for pid in pids:
            uid = f"tag.{tag}.{pid}"
            s.run(
                "INSERT INTO tag (uid, valid_from, pid, family, tag, value) VALUES (?, ?, ?, ?, ?, 'yes')",
                (uid, s.day, pid, family, tag),
            )
            found.add(("tag", uid))
    return found


def _log(s):
    """A line with another number of rows."""
    s.run("UPDATE access_log SET rows = rows + 1 WHERE fid = (SELECT min(fid) + 3 FROM access_log)")
    return 1


RELATIONS = ("lives_in", "registered_in", "works_in", "studies_in")


def _each(tables, setting, where="1"):
    return lambda s: {issue for table in tables for issue in s.put(table, setting, where, 8)}


def _twice(s):
    found = s.again("organisation", ("oid", "name", "kind"), many=5) | s.again(
        "person", ("pid", "sex", "birth_year"), many=5
    )
    found |= s.again("record_link", ("source", "record_id", "pid"), many=5)
    found |= s.again("address", ("address", "street"), many=5) | s.again("source", ("source", "owner"), many=2)
    return (
        found
        | s.again("dwelling", ("dwid", "buid", "floor", "unit", "kind"), many=5)
        | s.again("floor", ("buid", "floor"), many=5)
    )


PLANTERS = {
    "place_parent": lambda s: s.put("place", "parent = 'nowhere'", LOWEST, 3),
    "place_children": lambda s: s.again("place", ("code", "name", "level"), "level = 2", 1, code="alone"),
    "place_shape": lambda s: s.put("place", "geom = NULL", LOWEST, 3),
    "place_code": lambda s: s.put("place", "code = 'X' || code", LOWEST, 3),
    "place_inside": _inside,
    "place_overlap": _overlap,
    "place_filled": _gaps,
    "building_place": lambda s: s.put("building", "place = 'nowhere'", "place IN (SELECT code FROM place)"),
    "floor_building": lambda s: (
        s.put("floor", "buid = 'gone'", many=10) | s.put("floor", "buid = ''", "buid <> 'gone'", 10)
    ),
    "floor_roof": lambda s: s.put(
        "floor", "floor = 77", "buid IN (SELECT buid FROM building WHERE storeys > 0 AND valid_to IS NULL)"
    ),
    "dwelling_building": lambda s: s.put("dwelling", "buid = NULL", "buid <> ''"),
    "dwelling_known": lambda s: s.put("dwelling", "buid = 'gone'", "buid <> ''"),
    "dwelling_floor": lambda s: s.put(
        "dwelling", "floor = 77", "buid IN (SELECT buid FROM building WHERE storeys > 0 AND valid_to IS NULL)"
    ),
    "dwelling_capacity": _crowded,
    "address_building": lambda s: s.put("address_building", "buid = 'gone'"),
    "address_known": lambda s: s.put("address_building", "address = 'gone' || fid"),
    "address_match": _unmatched,
    "one_home": lambda s: s.again(
        "lives_in", ("pid", "dwid", "since"), f"until IS NULL AND coalesce(since, '') <= '{s.day}'", dwid="another"
    ),
    "relation_dwelling": _each(RELATIONS[:2], "dwid = 'gone'"),
    "relation_building": _each((*RELATIONS, "located_in"), "buid = 'gone'"),
    "relation_person": _each(
        (*RELATIONS, "family_of", "tag", "attribute", "sign_of_life", "record_link"), "pid = 'gone' || fid"
    ),
    "relation_other": lambda s: s.put("family_of", "other = 'gone'"),
    "relation_organisation": _each(("works_in", "studies_in", "located_in"), "oid = 'gone'"),
    "dates_of_life": _each((*RELATIONS, "located_in", "family_of"), "since = '2020-05-02', until = '2020-05-01'"),
    "dates_of_row": lambda s: (
        s.put("building", "valid_to = '1999-01-01'", many=5) | s.put("lives_in", "valid_to = '1999-01-01'", many=5)
    ),
    "since_birth": lambda s: _each(
        RELATIONS, "since = '1890'", "pid IN (SELECT pid FROM person WHERE birth_year > 1900 AND valid_to IS NULL)"
    )(s),
    "sign_birth": lambda s: s.put(
        "sign_of_life",
        "date = '1890-01-01'",
        "pid IN (SELECT pid FROM person WHERE birth_year > 1900 AND valid_to IS NULL)",
    ),
    "died_birth": lambda s: s.put("person", "died = '1890-02'", "birth_year > 1900"),
    "tag_age": _ages,
    "home_use": _use,
    "sources_agree": _conflicts,
    "source_cycle": _late,
    "relation_verified": _unverified,
    "person_home": _homeless,
    "same_id": _twice,
    "access_log": _log,
}
"""By rule: what spoils it, and returns the rows that break it then, or of a rate how many more fail."""
