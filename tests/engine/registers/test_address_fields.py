"""Which part of an address a field holds, by its name; and one text of several fields."""

import pytest

from doorstep.processing_provider.engine.registers import address_fields
from doorstep.processing_provider.engine.registers.kinds import are_quarters


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("street_number", "number"), ("housenumber", "number"), ("addr:housenumber", "number"), ("NUMBER", "number"),
        ("blk_no", "number"), ("numero", "number"), ("门牌号", "number"), ("street_name", "street"), ("road", "street"),
        ("nom_voie", "street"), ("mailing_address_street_name", "street"), ("employerStreetName", "street"), ("街道", "town"),
        ("unit_number", "room"), ("apt", "room"), ("mailing_address_unit_number", "room"), ("building_number", "building"),
        ("city", "city"), ("PLZ", "postcode"), ("PostalCode", "postcode"), ("zip", "postcode"), ("state", "province"),
        ("floor", "floor"), ("piano", ""), ("address", ""), ("rooms", ""), ("x", ""), ("", ""),
    ],
)  # fmt: skip
def test_parts_by_the_names_of_fields(name, part):
    assert address_fields.part_of(name) == part


def test_fields_are_parts_only_where_all_are_told_and_make_an_address():
    assert address_fields.parts_of(["number", "road", "postcode"]) == {
        "number": "number",
        "street": "road",
        "postcode": "postcode",
    }
    assert address_fields.parts_of(["number", "road", "note"]) == {}
    assert address_fields.parts_of(["city", "postcode"]) == {}
    assert address_fields.parts_of(["number", "house_no"]) == {}, "two of one part"


def test_texts_of_several_fields_have_commas_but_beside_numbers():
    assert address_fields.joined(["12", "Elm Street", "", "Springfield", "12345"]) == "12 Elm Street, Springfield 12345"
    assert address_fields.joined(["Mannerheimintie", "12 A", "Helsinki"]) == "Mannerheimintie 12 A Helsinki"
    assert address_fields.joined(["", ""]) == ""


def test_a_number_that_a_spreadsheet_keeps_with_decimals_is_whole():
    columns = {"number": [12.0, None, 7], "road": ["Elm Street", "Elm Street", "Elm Street"]}
    addresses, texts = address_fields.read(columns, "us")
    assert addresses["number"].tolist() == ["12", "", "7"]
    assert texts == ["12 Elm Street", "Elm Street", "7 Elm Street"]


def test_one_field_is_taken_apart():
    addresses, texts = address_fields.read({"where": ["12 Elm Street Apt 4", None]}, "us")
    assert (addresses["number"][0], addresses["room"][0], texts[1]) == ("12", "4", "")
    assert addresses.rejected.tolist() == [False, True]


def test_who_is_known_to_be_in_group_quarters():
    said = [
        "Household",
        "Nursing home",
        "Other noninstitutional",
        "yes",
        "no",
        "0",
        "3",
        "",
        None,
        2,
        0,
        "Carceral",
        "rented",
    ]
    found, notes = are_quarters(said, "kind")
    assert found.tolist() == [False, True, True, True, False, False, True, False, False, True, False, True, False]
    assert [(note.code, note.values["rows"]) for note in notes] == [("kind_unread", 1)]
    assert are_quarters(["yes", "no"], "kind")[1] == []
