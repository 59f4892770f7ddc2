"""What the documentation says of the tables of a base is what the schema says."""

import xml.etree.ElementTree as ET

import describe_base

from doorstep.processing_provider.store import schema
from doorstep.processing_provider.store.schema import TABLES, Table


def test_picture_and_page_are_current():
    assert describe_base.PICTURE.read_text(encoding="utf-8") == describe_base.picture(), "run `make docs`"
    assert describe_base.PAGE.read_text(encoding="utf-8") == describe_base.page(), "run `make docs`"


def test_every_table_and_column_is_explained_and_nothing_else():
    assert set(describe_base.TABLES) == set(TABLES)
    named = {column for table in TABLES.values() for column in describe_base.columns(table)} | set(schema.EVERY_ROW)
    assert set(describe_base.COLUMNS) == named, "give each column of the schema a meaning in scripts/describe_base.py"
    for name, column in describe_base.OF_TABLE:
        assert column in describe_base.columns(TABLES[name])
    assert {name for names in describe_base.FILLED.values() for name in names} <= set(TABLES)


def test_the_picture_has_each_table_with_its_columns():
    root = ET.fromstring(describe_base.picture())
    drawn = [(e.get("class") or "", e.text) for e in root.iter("{http://www.w3.org/2000/svg}text")]
    heads = {words: at for at, (style, words) in enumerate(drawn) if style == "head"}
    boxes = [table for table in TABLES.values() if table not in schema.RELATIONS]
    assert set(heads) == {table.name for table in boxes}
    for table in boxes:
        own = describe_base.columns(table)
        listed = drawn[heads[table.name] + 1 :][: 2 * len(own)]
        assert [words for _, words in listed[::2]] == list(own), table.name
    named = {words for style, words in drawn if style == "head middle"}
    assert {table.name for table in schema.RELATIONS} <= named


def test_columns_name_the_table_that_they_mean():
    def to(table: str, column: str) -> str:
        return describe_base.refers(TABLES[table], column)

    assert to("dwelling", "buid") == "building" and to("building", "buid") == ""
    assert to("building", "place") == to("place", "parent") == to("part_of", "code") == "place"
    assert to("place", "code") == to("space", "code") == to("building", "name") == ""
    assert to("family_of", "other") == to("tag", "pid") == "person"
    assert to("address_building", "address") == "address" and to("address", "street") == ""


def test_a_new_entity_finds_its_place_in_the_picture():
    table = Table("vehicle", {"vehicle": "TEXT", "pid": "TEXT"}, ("vehicle",))
    before, foot = describe_base.boxes(schema.ENTITIES, 0.0, "Entities")
    drawn, end = describe_base.boxes((*schema.ENTITIES, table), 0.0, "Entities")
    # One box, and a line with its tip to the person.
    assert len(drawn) == len(before) + 3 and end == foot
    assert ">vehicle<" in drawn[-1]
