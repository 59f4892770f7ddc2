"""A run with a wrong layer, field or profile says so, before anything of the base ends."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import make_registers
import pytest
from layers import CRS, Log, column, layer, refusal, square
from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from town_registers import US, step, table

from doorstep.processing_provider.algorithms.registers import create
from doorstep.processing_provider.layers import destinations

CN = 1
LEVELS = [table("town"), table("districts"), table("blocks")]


def digest(path) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def refused(base, algorithm, **parameters) -> str:
    """What a run says that must not change a byte."""
    before = digest(base)
    said = refusal(algorithm, BASE=base, **parameters)
    assert digest(base) == before
    return said


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        (
            LEVELS[1:2],
            "LEVELS gives 1 of the 3 levels of places that the base has; give all of them, from top to bottom.",
        ),
        (
            LEVELS[:2],
            "LEVELS gives 2 of the 3 levels of places that the base has; give all of them, from top to bottom.",
        ),
        (
            [LEVELS[0], LEVELS[2], LEVELS[1]],
            "LEVELS: layer 'blocks' is level 2 here, and has the codes of level 3 of the base; give the levels from top to bottom.",
        ),
    ],
)
def test_levels_are_not_mixed_up(town, levels, said):
    assert said in refused(town, "loadspace", LEVELS=levels, FLAWS="memory:")


def test_a_field_that_has_not_the_codes_of_the_base_is_told_from_a_new_plan(town):
    said = refused(town, "loadspace", LEVELS=LEVELS, CODE_FIELD="code;name;code", FLAWS="memory:")
    assert (
        "CODE_FIELD: no code of layer 'districts' is one that the base has at level 2, and field 'code' has those; choose that field."
    ) in said


def test_a_level_more_is_a_new_plan(base, ask):
    step("loadspace", BASE=base, LEVELS=[LEVELS[0], LEVELS[2]], FLAWS="memory:", DATE="2020-01-01")
    step("loadspace", BASE=base, LEVELS=LEVELS, FLAWS="memory:", DATE="2021-01-01")
    levels = ask(base, "SELECT level, level_name FROM place WHERE valid_to IS NULL GROUP BY level, level_name")
    assert levels == [(1, "town"), (2, "districts"), (3, "blocks")]


def test_buildings_by_another_field_do_not_end_those_of_the_base(town):
    said = refused(town, "loadspace", BUILDINGS=table("blocks"), BUILDING_ID_FIELD="code", FLAWS="memory:")
    assert "BUILDING_ID_FIELD: no building of " in said and "has an id that is in the base, which has " in said


def test_rows_of_buildings_that_are_gone_are_counted(town, tmp_path):
    """Half of the buildings are no longer there: their addresses hold on, and are said to; none is matched to them."""
    copied = shutil.copy(make_registers.OUTPUT, tmp_path)  # QGIS writes into a file whose layer it filters
    half = QgsVectorLayer(f"{copied}|layername=buildings", "buildings", "ogr")
    half.setSubsetString("CAST(buid AS INTEGER) % 2 = 0")
    log = Log()
    step("loadspace", log, BASE=town, BUILDINGS=half, FLAWS="memory:")
    said = [text for text in log.warnings if "name buildings which hold no longer" in text]
    assert len(said) == 1 and "address_building " in said[0]
    asked = layer(
        "none", "address:string", [(None, f"{row['number']} {row['road']}") for row in by_row(table("addresses"))]
    )
    done = step("matchaddresses", BASE=town, INPUT=asked, ADDRESS_FIELDS=["address"], PROFILE=US, OUTPUT="memory:")
    found = [int(buid) for buid in column(done["OUTPUT"], "buid") if buid]
    assert found and not [buid for buid in found if buid % 2]


def by_row(where) -> list[dict]:
    from layers import rows

    return rows(where)


@pytest.mark.parametrize(("field", "profile"), [("letter_id", US), ("address", CN)])
def test_addresses_read_in_a_wrong_way_end_nothing(town, field, profile):
    given = {"INPUT": table("letters"), "OUTPUT": "memory:"}
    step("matchaddresses", BASE=town, ADDRESS_FIELDS=["address"], PROFILE=US, **given)
    step("inferdwellings", BASE=town, ADDRESS_FIELDS=["address"], PROFILE=US, **given)
    for algorithm in ("matchaddresses", "inferdwellings"):
        said = refused(town, algorithm, ADDRESS_FIELDS=[field], PROFILE=profile, **given)
        assert "none is near one that the base knows; choose the fields with the address, and the profile" in said


def test_a_housing_database_read_in_a_wrong_way_is_refused(town):
    given = {"HOUSING": table("dwelling_register"), "UNIT_FIELD": "unit", "PROFILE": US, "OUTPUT": "memory:"}
    step("inferdwellings", BASE=town, HOUSING_ADDRESS_FIELDS=["number", "road"], **given)
    said = refused(town, "inferdwellings", HOUSING_ADDRESS_FIELDS=["reg_no"], **given)
    assert said.startswith("HOUSING_ADDRESS_FIELDS: of ")


def test_known_addresses_read_in_a_wrong_way_are_refused(town):
    given = {"INPUT": table("addresses"), "PROFILE": US, "OUTPUT": "memory:"}
    said = refused(town, "matchaddresses", ADDRESS_FIELDS=["road"], **given)
    assert "none is read as a street with a number" in said
    said = refused(town, "matchaddresses", ADDRESS_FIELDS=["number", "road"], BUILDING_ID_FIELD="addr_id", **given)
    assert "none has a building of the base; choose the field with its ids, or check the CRS of the layer" in said


def test_a_few_addresses_that_nobody_knows_are_no_mistake(town):
    asked = layer("none", "address:string", [(None, f"{n} Nowhere Lane") for n in range(1, 21)])
    done = step("matchaddresses", BASE=town, INPUT=asked, ADDRESS_FIELDS=["address"], PROFILE=US, OUTPUT="memory:")
    assert (done["MATCHED"], done["REVIEWED"] + done["UNMATCHED"]) == (0, 20)


def test_addresses_with_geometries_are_said_to_teach_the_base(town):
    log = Log()
    given = {"ADDRESS_FIELDS": ["number", "road"], "PROFILE": US, "OUTPUT": "memory:"}
    step("matchaddresses", log, BASE=town, INPUT=table("addresses"), **given)
    assert [text for text in log.infos if "are taken as known ones, which teach the base" in text]


@pytest.mark.parametrize(
    "name", ["sample_registers — streets", "sample_registers streets", "Sample registers — streets", "streets"]
)
def test_one_layer_is_one_kind_of_spaces_and_one_register_however_qgis_calls_it(base, ask, provider, name):
    given = {"BASE": base, "FLAWS": "memory:", "NAME_FIELD": "name"}
    step("loadspace", OTHER_SPACES=[table("streets")], **given)
    project = QgsProject.instance()
    added = project.addMapLayer(QgsVectorLayer(table("streets"), name, "ogr"))
    try:
        step("loadspace", OTHER_SPACES=[added.id()], **given)
    finally:
        project.removeMapLayer(added.id())
    assert ask(base, "SELECT kind, count(*) FROM space GROUP BY kind") == [("streets", 13)]


def test_a_register_is_one_however_qgis_calls_its_table(town, ask):
    given = {"BASE": town, "ADDRESS_FIELDS": ["address"], "PROFILE": US, "OUTPUT": "memory:"}
    step("matchaddresses", INPUT=table("letters"), **given)
    project = QgsProject.instance()
    added = project.addMapLayer(QgsVectorLayer(table("letters"), "sample_registers — letters", "ogr"))
    try:
        again = step("matchaddresses", INPUT=added.id(), **given)
    finally:
        project.removeMapLayer(added.id())
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    sources = ask(town, "SELECT DISTINCT source_id FROM address WHERE valid_to IS NULL ORDER BY 1")
    assert sources == [("addresses · known",), ("letters · found",)]


def test_refusals_name_the_layer_within_a_file(town):
    said = refused(town, "loadspace", LEVELS=LEVELS, CODE_FIELD="gid", FLAWS="memory:")
    assert "CODE_FIELD: layer 'town' has no field 'gid'" in said
    said = refused(town, "loadspace", LEVELS=[table("letters")], FLAWS="memory:")
    assert "LEVELS: 'letters' is a table without geometries; choose a layer that has them." in said


@pytest.mark.parametrize("name", ["x.shp", "base", "base.gpkg.zip"])
def test_a_base_has_a_name_by_which_every_later_step_takes_it(provider, tmp_path, name):
    said = refusal("createpopulationbase", CRS=CRS, BASE=str(tmp_path / name))
    assert "does not end in .gpkg; give such a name, by which QGIS knows it." in said
    assert not list(tmp_path.iterdir())


def test_a_base_that_goes_with_qgis_is_said_to(provider, tmp_path):
    log = Log()
    step("createpopulationbase", log, CRS=CRS, BASE=QgsProcessingUtils.generateTempFilename("b.gpkg"))
    assert [text for text in log.warnings if "is in the folder for temporary files, which goes when QGIS ends" in text]
    log = Log()
    step("createpopulationbase", log, CRS=CRS, BASE=str(tmp_path / "b.GPKG"))
    assert log.warnings == []


def test_spaces_without_the_field_of_codes_are_said_to_be_numbered(town, base, ask):
    said = refused(town, "loadspace", OTHER_SPACES=[table("streets")], CODE_FIELD="gid", FLAWS="memory:")
    assert "CODE_FIELD: layer 'streets' has no field 'gid'; it has fid, code, name." in said
    said = refused(town, "loadspace", OTHER_SPACES=[table("streets")], NAME_FIELD="street", FLAWS="memory:")
    assert "NAME_FIELD: layer 'streets' has no field 'street'" in said
    log = Log()
    parks = layer("Polygon", "name:string", [(square(500_000, 3_000_000), "Park")])
    step("loadspace", log, BASE=base, OTHER_SPACES=[parks], NAME_FIELD="name", FLAWS="memory:")
    assert ask(base, "SELECT code, name FROM space") == [("1", "Park")]
    assert [text for text in log.warnings if "their numbers in the layer serve as codes" in text]


def test_what_is_wrong_with_dwellings_names_the_users_field(base):
    housing = layer("none", "blk:string street:string units:string", [(None, "1", "Elm Street", "many")])
    given = {"HOUSING": housing, "HOUSING_ADDRESS_FIELDS": ["blk", "street"], "OUTPUT": "memory:"}
    said = refused(base, "inferdwellings", CAPACITY_FIELD="units", **given)
    assert "'units'" in said and said[0].isupper()


def test_doubts_are_counted_once_and_as_they_are_listed(town):
    log = Log()
    done = step(
        "inferdwellings", log, BASE=town, INPUT=table("letters"), ADDRESS_FIELDS=["address"], PROFILE=US,
        HOUSING=table("dwelling_register"), HOUSING_ADDRESS_FIELDS=["number", "road"], UNIT_FIELD="unit", FLOOR_FIELD="floor",
        OUTPUT="memory:", DOUBTS="memory:",
    )  # fmt: skip
    counted = [text for text in log.warnings if "oubts" in text]
    assert counted == [f"Doubts to look at: {done['DOUBTFUL']}."]
    assert len(column(done["DOUBTS"], "why")) == done["DOUBTFUL"] > 2


def test_outputs_that_the_log_speaks_of_are_made_by_default(provider):
    for algorithm, output in (("matchaddresses", "REVIEW"), ("inferdwellings", "DOUBTS"), ("loadspace", "FLAWS")):
        definition = provider.algorithm(algorithm).parameterDefinition(output)
        assert definition.createByDefault(), algorithm


def test_every_refusal_names_the_layer_within_a_file(town):
    given = {"INPUT": table("letters"), "OUTPUT": "memory:"}
    said = refused(town, "matchaddresses", ADDRESS_FIELDS=["adress"], **given)
    assert said == "ADDRESS_FIELDS: layer 'letters' has no field 'adress'; it has fid, letter_id, address."
    said = refused(town, "loadspace", BUILDINGS=table("streets"), FLAWS="memory:")
    assert "layer 'streets' holds LineString" in said


def test_blocks_that_are_the_buildings_of_a_base_do_not_all_end_by_a_wrong_field(base):
    """A housing database in a base without buildings, then with the street only, and with one that has a block more."""
    blocks = [(None, str(n), "Elm Street", f"Estate {n}", "12") for n in range(1, 41)]
    fields = "blk_no:string street:string estate:string units:string"
    given = {
        "HOUSING_ADDRESS_FIELDS": ["blk_no", "street"],
        "CAPACITY_FIELD": "units",
        "SOURCE": "housing",
        "OUTPUT": "memory:",
    }
    step("inferdwellings", BASE=base, HOUSING=layer("none", fields, blocks), **given)
    said = refused(
        base, "inferdwellings", HOUSING=layer("none", fields, blocks), **{**given, "HOUSING_ADDRESS_FIELDS": ["estate"]}
    )
    assert said.startswith("HOUSING: none of the 40 blocks that the base has is among its addresses")
    more = layer("none", fields, [*blocks, (None, "41", "Elm Street", "Estate 41", "7")])
    assert step("inferdwellings", BASE=base, HOUSING=more, **given)["DWELLINGS"] == 40 * 12 + 7


def test_the_dialog_proposes_a_file_that_stays(provider, monkeypatch):
    """Where QGIS has a window, that is; a command line gives a place of its own, and docs name none of this machine."""
    algorithm = provider.algorithm("createpopulationbase")
    command_line = algorithm.create()
    assert command_line.parameterDefinition("BASE").defaultValue() is None
    monkeypatch.setattr(create, "has_window", lambda: True)
    dialog = algorithm.create()
    proposed = dialog.parameterDefinition("BASE").defaultValue()
    assert proposed.endswith("population_base.gpkg") and Path(proposed).is_absolute()
    assert not destinations.is_temporary(proposed)
