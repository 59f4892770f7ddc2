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
        ("floor", "floor"), ("piano", "floor"), ("domino", ""), ("address", ""), ("rooms", ""), ("x", ""), ("", ""),
    ],
)  # fmt: skip
def test_parts_by_the_names_of_fields(name, part):
    assert address_fields.part_of(name) == part


def test_fields_are_parts_only_where_all_are_told_and_make_an_address():
    assert address_fields.parts_of(["number", "road", "postcode"]) == {
        "number": ("number",),
        "street": ("road",),
        "postcode": ("postcode",),
    }
    assert address_fields.parts_of(["number", "road", "note"]) == {}
    assert address_fields.parts_of(["city", "postcode"]) == {}
    assert address_fields.parts_of(["number", "house_no"]) == {}, "two of one part"


# Fields of national files with one row each, in the order of the file, and the parts that are in them.
PUBLISHED = [
    (
        "us",
        "Add_Number=12 St_PreDir=North St_PreTyp=None St_Name=Main St_PosTyp=Street St_PosDir=East Unit=4B Inc_Muni=Springfield "
        "Zip_Code=62701",
        "number=12 street=North_Main_Street_East room=4B city=Springfield postcode=62701",
        "12 North Main Street East 4B Springfield 62701",
    ),
    (
        "us",
        "NUMBER=12 PREFIX=N STREET=Main SUFFIX=St CITY=Salem",
        "number=12 street=N_Main_St city=Salem",
        "12 N Main St, Salem",
    ),
    ("us", "NUMBER=12 SUFFIX=B STREET=Main_St", "number=12 letter=B street=Main_St", "12 B Main St"),
    (
        "generic",
        "openbareruimtenaam=Kerkstraat huisnummer=12 huisletter=a huisnummertoevoeging=2 postcode=1234AB woonplaatsnaam=Delft",
        "street=Kerkstraat number=12 letter=a room=2 postcode=1234AB city=Delft",
        "Kerkstraat 12 a 2, 1234AB Delft",
    ),
    (
        "generic",
        "via=Via_Roma civico=12/A comune=Milano",
        "street=Via_Roma number=12 letter=A city=Milano",
        "Via Roma 12/A, Milano",
    ),
    (
        "generic",
        "dug=Via duf=Roma civico=12 esponente=A scala=B piano=2 interno=3 cap=20121",
        "street=Via_Roma number=12 letter=A entrance=B floor=2 room=3 postcode=20121",
        None,
    ),
    (
        "generic",
        "tipo_via=Calle nombre_via=Mayor numero=5 escalera=1 planta=3 puerta=B cod_postal=28013 municipio=Madrid provincia=Madrid",
        "street=Calle_Mayor number=5 entrance=1 floor=3 room=B postcode=28013 city=Madrid province=Madrid",
        None,
    ),
    (
        "generic",
        "strasse=Hauptstraße hausnummer=12 hausnummernzusatz=a plz=10115 ort=Berlin land=Deutschland",
        "street=Hauptstraße number=12 letter=a postcode=10115 city=Berlin",
        None,
    ),
    (
        "fr",
        "numero=12 rep=bis nom_voie=Rue_de_la_Paix nom_commune=Paris",
        "number=12 letter=bis street=Rue_de_la_Paix city=Paris",
        None,
    ),
]


def _pairs(text):
    pairs = (pair.split("=") for pair in text.split())
    return {name: value.replace("_", " ") for name, value in pairs}


@pytest.mark.parametrize(("profile", "row", "parts", "text"), PUBLISHED)
def test_fields_as_registers_publish_them(profile, row, parts, text):
    addresses, texts = address_fields.read({name: [value] for name, value in _pairs(row).items()}, profile)
    assert addresses.row(0) == _pairs(parts)
    assert text in (None, texts[0])


def test_a_second_name_of_the_place_is_the_rest_and_loses_nothing():
    row = {
        "number": ["1"],
        "street": ["Elm Street"],
        "Inc_Muni": ["Salem"],
        "Post_City": ["Salem 2"],
        "country": ["Land 7"],
    }
    assert address_fields.read(row, "us")[0].row(0)["rest"] == "Salem 2 Land 7"


@pytest.mark.parametrize(
    ("pieces", "profile", "text"),
    [
        (["Via Roma", "12/A", "Milano"], "generic", "Via Roma 12/A, Milano"),
        (["Via Roma", "12", "20121", "Milano"], "generic", "Via Roma 12, 20121 Milano"),
        (["12", "Main Road", "Leeds"], "generic", "12 Main Road, Leeds"),
        (["12", "North", "Main", "Street", "4B", "Springfield"], "us", "12 North Main Street 4B Springfield"),
        (["12", "bis", "Rue des Roses", "Paris"], "fr", "12 bis, Rue des Roses, Paris"),
    ],
)
def test_commas_where_the_number_stands_behind_the_street_and_before_it(pieces, profile, text):
    assert address_fields.joined(pieces, profile) == text


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
