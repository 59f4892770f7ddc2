"""What was corrected in the field stays when a register is read again, and what of it does not is said here as well."""

from __future__ import annotations

import json

import extracting as town
import pytest
import shapely
from attaching import attach, made, pids, record, stage
from correcting import applied, edit, handed, now
from extracting import DAY, LATER
from layers import Log, layer
from qgis import processing

from doorstep.processing_provider.store import decided, registers
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.shapes import packed

FIELDS = {"ADDRESS_FIELDS": ["number", "street", "unit"]}
HOME, OTHER = "12\x1fQuendel Street\x1f3", "40\x1fHagebutten Road\x1f1"


def put(pair, homes, date="2024-01-01"):
    rows = [record(str(k), k, surname=f"Ostrander{k}", address=home) for k, home in homes.items()]
    stage(pair, {"visits": rows}, roles={"visits": "residence"}, definitions={"visits": FIELDS}, date=date)


def homes(path):
    return {pid: (dwid, until) for pid, dwid, until in now(path, "lives_in", "pid, dwid, until")}


def households(path):
    return dict(now(path, "dwelling", "dwid, huid"))


@pytest.fixture
def pair(provider, tmp_path):
    return made(tmp_path)


def test_a_home_that_was_decided_stays_when_persons_are_attached_again(pair, tmp_path):
    put(pair, {1: HOME, 2: HOME, 3: OTHER})
    attach(pair, DATE="2024-06-30")
    one, two, three = pids(pair, [1, 2, 3])
    before = homes(pair[0])
    here, there = before[one][0], before[three][0]
    assert here == before[two][0] != there
    out = handed(pair[0], tmp_path / "out.gpkg")
    edit(
        out,
        f"UPDATE lives_in SET dwid = '{there}', buid = NULL WHERE pid = '{one}'",
        f"DELETE FROM lives_in WHERE pid = '{three}'",
    )
    lines, _ = applied(pair[0], out)
    assert {line.state for line in lines} == {"applied"}
    assert households(pair[0]) == {here: here, there: there}
    log = Log()
    # The register says what it said before, and then that all live in one dwelling, as nobody does in the other.
    for year, said in ((2026, {1: HOME, 2: HOME, 3: OTHER}), (2027, {1: HOME, 2: HOME, 3: HOME})):
        put(pair, said, f"{year}-01-01")
        attach(pair, log, DATE=f"{year}-01-02")
        assert homes(pair[0]) == {one: (there, None), two: (here, None), three: (there, LATER)}
        assert households(pair[0]) == {here: here, there: there}
    assert "Persons whose home somebody decided, which stays whatever registers say: 2." in log.warnings


def test_a_home_of_somebody_who_turned_out_to_be_another_one_ends(pair, tmp_path):
    put(pair, {1: HOME, 2: OTHER})
    attach(pair, DATE="2024-06-30")
    one, two = pids(pair, [1, 2])
    there = homes(pair[0])[two][0]
    out = handed(pair[0], tmp_path / "out.gpkg")
    edit(out, f"UPDATE lives_in SET dwid = '{there}', buid = NULL WHERE pid = '{one}'")
    applied(pair[0], out)
    with GeoPackageBase(pair[0]) as opened:
        opened.begin("linkpersons", "2025-12-31")
        opened.end("person", [uid for (uid,) in opened.current("person", ("uid",), "pid = ?", (one,))])
        opened.end("lives_in", [])
        opened.commit()
    put(pair, {2: OTHER}, "2026-01-01")
    attach(pair, DATE="2026-01-02")
    assert homes(pair[0]) == {two: (there, None)}


@pytest.fixture
def base(provider, tmp_path):
    return town.made(tmp_path)


def test_a_dwelling_that_was_corrected_stays_when_its_register_is_read_again(base, tmp_path):
    out = handed(base, tmp_path / "out.gpkg")
    edit(out, "UPDATE dwelling SET unit = '9-99' WHERE dwid = 'dw-east-1'")
    applied(base, out)
    rows = [("dw-east-1", "b-east", "1-01"), ("dw-east-2", "b-east", "2-01")]
    with GeoPackageBase(base) as opened:
        opened.begin("inferdwellings", "2026-01-01")
        registers.put(
            opened, "dwelling", ("dwid", "buid", "unit"), rows, "stock · housing", "source_id LIKE '% · addresses'"
        )
        opened.commit()
    assert now(base, "dwelling", "unit, source_id", "dwid = 'dw-east-1'") == [("9-99", "field")]


def test_a_building_that_was_corrected_keeps_what_was_and_takes_the_rest(base, tmp_path):
    out = handed(base, tmp_path / "out.gpkg")
    edit(out, "UPDATE building SET storeys = 7, \"use\" = 'mixed' WHERE buid = 'b-east'")
    applied(base, out)
    square = town.square(20).wkt
    footprints = layer(
        "Polygon", "id:string name:string storeys:double usage:string",
        [(square, "b-east", "Lindenhof II", 3.0, "residential"), (town.square(120).wkt, "b-west", "Westhouse", 6.0, "residential")],
    )  # fmt: skip
    processing.run(
        "doorstep:loadspace",
        {"BASE": base, "BUILDINGS": footprints, "BUILDING_ID_FIELD": "id", "BUILDING_NAME_FIELD": "name", "USE_FIELD": "usage",
         "DATE": "2026-01-01", "FLAWS": "memory:"},
        feedback=Log(),
    )  # fmt: skip
    assert now(base, "building", 'buid, name, storeys, "use"') == [
        ("b-east", "Lindenhof II", 7.0, "mixed"), ("b-west", "Westhouse", 6.0, "residential"),
    ]  # fmt: skip
    assert len(now(base, "floor", "floor", "buid = 'b-east'")) == 7


def test_tags_that_were_decided_stay_and_those_that_are_gone_stay_gone(base, tmp_path):
    rules = tmp_path / "rules.csv"
    rules.write_text(
        'family,tag,value,expression\nage,old,yes,"""age"" >= 70"\nage,young,yes,"""age"" < 40"\n', encoding="utf-8"
    )

    def tagged(date):
        processing.run(
            "doorstep:tagpersons",
            {"BASE": base, "RULES": str(rules), "DATE": date, "OUTPUT": "memory:"},
            feedback=Log(),
        )
        return now(base, "tag", "pid, tag, value", "family = 'age'")

    given = tagged("2025-06-01")
    assert given == [("pid-east-anna", "old", "yes"), ("pid-east-boris", "old", "yes"), ("pid-nowhere-dora", "young", "yes"),
                     ("pid-west-carla", "young", "yes")]  # fmt: skip
    out = handed(base, tmp_path / "out.gpkg")
    edit(
        out,
        "UPDATE tag SET value = 'not so old' WHERE pid = 'pid-east-anna' AND tag = 'old'",
        "DELETE FROM tag WHERE pid = 'pid-west-carla' AND tag = 'young'",
        "INSERT INTO tag (pid, family, tag, value) VALUES ('pid-west-carla', 'age', 'old', 'by experience')",
    )
    applied(base, out)
    wanted = [("pid-east-anna", "old", "not so old"), ("pid-east-boris", "old", "yes"), ("pid-nowhere-dora", "young", "yes"),
              ("pid-west-carla", "old", "by experience")]  # fmt: skip
    assert now(base, "tag", "pid, tag, value", "family = 'age'") == wanted
    assert tagged("2025-08-01") == wanted


def test_an_address_that_was_decided_is_looked_up_so(base, tmp_path):
    out = handed(base, tmp_path / "out.gpkg")
    (point,) = packed([shapely.Point(town.X + 61, town.Y + 1)], 32615)
    edit(out, ("UPDATE address_building SET buid = 'b-shop', geom = ? WHERE address = 'addr-east'", (point,)))
    applied(base, out)
    with GeoPackageBase(base) as opened:
        assert registers.decisions(opened) == {"addr-east": "b-shop"}
        # A decision of the review page leaves it as it is.
        opened.begin("matchaddresses", "2026-01-01")
        registers.decide(opened, {"addr-west": None})
        opened.commit()
        assert registers.decisions(opened) == {"addr-east": "b-shop", "addr-west": None}
        ((shape, source),) = opened.current("address_building", ("geom", "source_id"), "address = 'addr-east'")
        assert (shape.x, shape.y, source) == (town.X + 61, town.Y + 1, "field")


def test_the_entrance_of_an_address_stays_where_its_point_moves(base, tmp_path):
    with GeoPackageBase(base) as opened:
        opened.begin("matchaddresses", "2025-01-01")
        rows = [("addr-stairs", "b-east", "C", 1, 1, "known", shapely.Point(town.X + 21, town.Y))]
        opened.insert(
            "address_building",
            ("address", "buid", "entrance", "rank", "support", "tier", "geom"),
            rows,
            "points · known",
        )
        opened.insert("address", ("address", "street"), [("addr-stairs", "Linden street")], "points · known")
        opened.commit()
    out = handed(base, tmp_path / "out.gpkg")
    (point,) = packed([shapely.Point(town.X + 22, town.Y + 1)], 32615)
    edit(out, ("UPDATE address_building SET geom = ? WHERE address = 'addr-stairs'", (point,)))
    applied(base, out)
    with GeoPackageBase(base) as opened:
        opened.begin("matchaddresses", "2026-01-01")
        registers.decide(opened, {"addr-west": None})
        opened.commit()
    assert now(base, "address_building", "buid, entrance, tier, source_id", "address = 'addr-stairs'") == [
        ("b-east", "C", "decided", "field")
    ]


def test_what_is_not_kept(base, tmp_path):
    """A dwelling that is gone comes back with its register, and a building that is new goes with the next footprints."""
    out = handed(base, tmp_path / "out.gpkg")
    edit(out, "DELETE FROM dwelling WHERE dwid = 'dw-east-3'")
    applied(base, out)
    with GeoPackageBase(base) as opened:
        opened.begin("inferdwellings", "2026-01-01")
        registers.put(opened, "dwelling", ("dwid", "buid"), [("dw-east-3", "b-east")], "stock · housing")
        opened.commit()
    assert now(base, "dwelling", "dwid", "dwid = 'dw-east-3'") == [("dw-east-3",)]


def test_marks_are_read_back_and_are_no_sources_of_others(base):
    with GeoPackageBase(base) as opened:
        opened.begin("applychanges", DAY)
        decided.mark(opened, "tag", [(("p", "health", "visits"), "value"), (("p", "health", "visits"), "value")])
        decided.mark(opened, "tag", [(("p", "health", "visits"), "value")])
        opened.commit()
        assert decided.decided(opened, "tag") == {("p", "health", "visits"): {"value"}}
        assert [json.loads(text) for (text,) in opened.current("said_by", ("row_key",))] == [
            ["p", "health", "visits", "value"]
        ]
