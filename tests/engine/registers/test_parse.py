"""Addresses taken apart: by profile, without losing a digit, and with a reason where there is none."""

from __future__ import annotations

import re

import pytest
import register_data as data
from chinese_addresses import addresses as chinese
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.addresses.gazetteer import Gazetteer, divisions, learnt
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns, parse
from doorstep.processing_provider.engine.registers.addresses.parts import PARTS
from doorstep.processing_provider.engine.registers.addresses.persons import without_persons
from doorstep.processing_provider.engine.registers.addresses.settings import PROFILES
from doorstep.processing_provider.engine.registers.addresses.text import NUMERALS, normalised


def one(text: str, profile: str, gazetteer: Gazetteer | None = None) -> dict:
    return parse([text], profile, gazetteer).row(0)


def parts(**found: str) -> dict:
    return found


CN = [
    (
        "浙江省杭州市江干区九堡镇三村村一区48号",
        parts(province="浙江省", city="杭州市", district="江干区", town="九堡镇", name="3村村1区", number="48"),
    ),
    (
        "富阳市富春街道江滨西大道8号3幢2单元1102",
        parts(
            district="富阳市", town="富春街道", street="江滨西大道", number="8", building="3", entrance="2", room="1102"
        ),
    ),
    ("良渚街道8-10-1109", parts(town="良渚街道", building="8", entrance="10", room="1109")),
    ("碧波路690弄5号楼3楼301室", parts(street="碧波路", lane="690", building="5", floor="3", room="301")),
    (
        "文三路四百七十八号华星时代广场Ａ座十楼一〇〇三",
        parts(street="文三路", number="478", name="华星时代广场", building="A", floor="10", room="1003"),
    ),
    ("三里屯路19号院5号楼2单元1503", parts(street="三里屯路", number="19", building="5", entrance="2", room="1503")),
    ("五一路56弄2号", parts(street="五一路", lane="56", number="2")),
    ("上海路12号", parts(street="上海路", number="12")),
    ("台州市路桥区蓬街镇5组7号", parts(city="台州市", district="路桥区", town="蓬街镇", name="5组", number="7")),
    ("镇江新区大港街道8幢", parts(district="镇江新区", town="大港街道", building="8")),
]
US = [
    (
        "1201 N Main St Apt 4B, Springfield, IL 62701",
        parts(number="1201", street="N Main St", room="4B", city="Springfield", province="IL", postcode="62701"),
    ),
    ("308 Elizabeth 1W", parts(number="308", street="Elizabeth", room="1W")),
    ("One S Wacker Dr Ste 1200", parts(number="One", street="S Wacker Dr", room="1200")),
    ("500 Broadway 21st Fl.", parts(number="500", street="Broadway", floor="21st")),
    ("9912 S. Avenue H", parts(number="9912", street="S Avenue H")),
    ("750 W County Road 1220", parts(number="750", street="W County Road 1220")),
    ("Suite 200, 7000 Peachtree Rd", parts(room="200", number="7000", street="Peachtree Rd")),
    ("12 Oak Dr Bsmt", parts(number="12", street="Oak Dr", room="Bsmt")),
    ("PO Box 88, Salem, OR 97301", parts(box="88", city="Salem", province="OR", postcode="97301")),
    ("44 Elm St # 3 South", parts(number="44", street="Elm St", room="3 South")),
]
FR = [
    (
        "12 bis rue de la République, 75011 Paris",
        parts(number="12", letter="bis", street="rue de la République", postcode="75011", city="Paris"),
    ),
    ("lieu-dit La Croix, 12850 Olemps", parts(community="lieu-dit La Croix", postcode="12850", city="Olemps")),
    (
        "12-14 rue Émile Zola, 3e étage, porte 5",
        parts(number="12", number_to="14", street="rue Émile Zola", floor="3", room="5"),
    ),
    (
        "1 rue du 8 mai 1945, 38000 Grenoble",
        parts(number="1", street="rue du 8 mai 1945", postcode="38000", city="Grenoble"),
    ),
    (
        "Résidence Les Lilas, Bât. B, Esc. 2, appt 14, 3 avenue Jean Jaurès",
        parts(
            name="Résidence Les Lilas", building="B", entrance="2", room="14", number="3", street="avenue Jean Jaurès"
        ),
    ),
]
GENERIC = [
    (
        "Mannerheimintie 12 A 5, 00100 Helsinki",
        parts(street="Mannerheimintie", number="12", letter="A", room="5", postcode="00100", city="Helsinki"),
    ),
    (
        "Straße des 17. Juni 135, 10623 Berlin",
        parts(street="Straße des 17. Juni", number="135", postcode="10623", city="Berlin"),
    ),
    ("Via Roma 10/A, scala B, int. 7", parts(street="Via Roma", number="10", letter="A", entrance="B", room="7")),
    ("Calle Mayor 5, 3º B", parts(street="Calle Mayor", number="5", floor="3", room="B")),
    # A number stands before the street whose name ends in a number, or in a letter that stands at the number itself.
    ("310A Ang Mo Kio Avenue 1", parts(number="310", letter="A", street="Ang Mo Kio Avenue 1")),
    ("12 Park Road 3, 560309", parts(number="12", street="Park Road 3", postcode="560309")),
    ("221B Baker Street, London", parts(number="221", letter="B", street="Baker Street", city="London")),
    ("8 de Octubre 1234", parts(street="8 de Octubre", number="1234")),
    # Floor and unit behind a sign, a block for a house, and codes of six digits at the end.
    (
        "Blk 309 Ang Mo Kio Ave 1 #05-123 S560309",
        parts(number="309", street="Ang Mo Kio Ave 1", floor="05", room="123", postcode="S560309"),
    ),
    ("1 Beach Rd #02-1", parts(number="1", street="Beach Rd", floor="02", room="1")),
    ("#B1-04, 7 Beach Rd", parts(number="7", street="Beach Rd", floor="B1", room="04")),
    ("Block 3, 12 Main Road", parts(building="3", number="12", street="Main Road")),
    ("MG Road 12, Bengaluru 560001", parts(street="MG Road", number="12", city="Bengaluru", postcode="560001")),
    ("Via Roma, 12/A, Milano", parts(street="Via Roma", number="12", letter="A", city="Milano")),
    (
        "Kerkstraat 12a, 1234 AB Delft",
        parts(street="Kerkstraat", number="12", letter="a", postcode="1234 AB", city="Delft"),
    ),
    (
        "Multergasse 3, 9000 ST GALLEN",
        parts(street="Multergasse", number="3", postcode="9000", city="ST GALLEN"),
    ),
    ("Rua Augusta 100, 1100-053 Lisboa", parts(street="Rua Augusta", number="100", postcode="1100-053", city="Lisboa")),
]


@pytest.mark.parametrize(
    ("profile", "text", "expected"),
    [(p, *row) for p, rows in (("cn", CN), ("us", US), ("fr", FR), ("generic", GENERIC)) for row in rows],
)
def test_parts(profile, text, expected):
    found = one(text, profile)
    found.pop("rest", None)
    assert found == expected


def lost(text: str, row: dict) -> str:
    """Digits of a text that no part has, and those that are there too often."""
    here, there = sorted(re.sub(r"\D", "", text)), sorted(re.sub(r"\D", "", " ".join(row.values())))
    return "".join(here) if here != there else ""


WORDS = """
12 bis 3-7 5/9 rue de la Paix Street Ave N. # Apt 4B STE 200 Floor
3rd FL PO Box 99 RR 1 , ; ( ) - 1/2 N6W230 75011 Paris IL 60601-1234
#05-123 S560309 310A Blk 309 1234AB 12/A Avenue 560309
"""


@pytest.mark.parametrize("profile", PROFILES)
@given(words=st.lists(st.sampled_from(WORDS.split()), max_size=9), gap=st.sampled_from(["", " ", ", "]))
def test_no_digit_is_lost(profile, words, gap):
    text = gap.join(words)
    row = one(text, profile)
    assert not row or lost(without_persons(normalised(text), profile), row) == "", row


@pytest.mark.parametrize("profile", PROFILES)
@given(text=st.text(max_size=50))
def test_any_text_is_parsed_or_rejected_with_a_reason(profile, text):
    found = parse([text], profile)
    assert found.rejected[0] == (found.reasons[0] is not None)
    if not found.rejected[0] and not set(text) & set(NUMERALS):  # numerals become digits
        assert lost(without_persons(normalised(text), profile), found.row(0)) == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (None, "address_empty"), ("", "address_empty"), ("  ", "address_empty"), ("NULL", "address_unknown"),
        ("unknown", "address_unknown"), ("不详", "address_unknown"), (float("nan"), "address_empty"),
        ("1 Main St " * 1000, "address_long"), ("=HYPERLINK(\"x\")", "address_formula"), ("+1+cmd|' /C calc'!A0", "address_formula"),
        ("@SUM(A1)", "address_formula"), ("12 Main \ufffd", "address_unreadable"),
        ("---,", "address_no_letters"), ("\u200f\u200e", "address_no_letters"),
    ],
)  # fmt: skip
def test_what_is_no_address_is_rejected_and_says_why(text, code):
    found = parse([text, "12 Main St"], "us")
    assert found.reasons[0].code == code
    assert found.rejected.tolist() == [True, False]
    assert all(found[part][0] == "" for part in PARTS)
    assert from_columns({"street": [text], "number": ["3"]}, "us").rejected[0] == (
        code not in ("address_empty", "address_unknown")
    )


def test_right_to_left_and_combined_characters_are_read():
    assert one("12 شارع الملك", "fr")["number"] == "12"
    assert one("3 rue de l'E\u0301cole", "fr")["street"] == "rue de l'École"


def test_parts_in_fields_of_their_own():
    found = from_columns(
        {
            "street": ["Rue des Roses", "Main St", "Main St"],
            "number": ["12 bis", "3-7", "|500"],
            "room": ["", "apt # 4", ""],
        },
        "us",
    )
    assert found.row(0) == {"street": "Rue des Roses", "number": "12", "letter": "bis"}
    assert found.row(1) == {"street": "Main St", "number": "3", "number_to": "7", "room": "apt # 4"}
    assert found.row(2) == {"street": "Main St", "number": "|500"}  # misread: kept whole


def test_a_wrong_profile_or_part_is_refused():
    with pytest.raises(SettingError, match="xx"):
        parse(["a"], "xx")
    with pytest.raises(SettingError, match="stret"):
        from_columns({"stret": ["a"]}, "us")


def test_divisions_of_china_nest_by_code():
    codes = {code for code, _, _ in divisions()}
    assert len(divisions()) == 44_703
    above = {9: 6, 6: 4, 4: 2}
    assert all(len(code) == 2 or code[: above[len(code)]] in codes for code in codes)


def test_places_and_streets_of_the_base_are_found_by_longest_match():
    own = Gazetteer(
        [("1", "新城", "city"), ("101", "新城东区", "district")], ["中山路一段", "中山路"], former={"旧区": "新城东区"}
    )
    assert one("新城新城东区中山路一段5号", "cn", own) == {
        "city": "新城",
        "district": "新城东区",
        "street": "中山路一段",
        "number": "5",
    }
    assert one("新城旧区中山路5号", "cn", own)["district"] == "旧区"


def test_chinese_spellings_have_the_same_numbers():
    for text, _ in chinese(20, seed=4):
        row = one(text, "cn")
        assert row["room"].isdigit() and (row.get("building") or row.get("number") or row.get("entrance"))


def test_american_labels(shared_data):
    """1,513 labelled strings, 437 identifiers of units: found, and seldom invented."""
    found = data.units_found(data.labelled(shared_data("registers/addresses_us") / "labeled.xml"))
    assert found["identifiers"] == 437
    assert found["found"] >= 0.98
    assert found["number"] >= 0.97 and found["invented"] <= 0.015


def test_streets_of_the_base_are_read_whole():
    asked = "北京市西城区新街口南大街12号3单元501室"
    assert one(asked, "cn")["street"] == "新街"  # by rule: the first word for a street ends it
    known = from_columns(
        {"street": ["新街口南大街", "人民路"], "number": ["12", "1"], "district": ["西城区", "新湖区"]}, "cn"
    )
    own = learnt(known, [("330199", "江边区", "district")], {"老城区": "江边区"})
    assert one(asked, "cn", own) == parts(
        province="北京市",
        city="北京市",
        district="西城区",
        street="新街口南大街",
        number="12",
        entrance="3",
        room="501",
    )
    assert one("新湖区人民路1号", "cn", own) == parts(district="新湖区", street="人民路", number="1")
    assert one("浙江省杭州市江边区人民路1号", "cn", own)["district"] == "江边区"
    assert one("浙江省杭州市老城区人民路1号", "cn", own)["district"] == "老城区"
    assert one("浙江省宁波市人民路1号", "cn", own)["city"] == "宁波市"
