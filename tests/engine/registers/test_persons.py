"""Persons, telephones and mail addresses go out of an address; what belongs to it stays."""

import pytest

from doorstep.processing_provider.engine.registers import address_fields
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns, parse
from doorstep.processing_provider.engine.registers.addresses.persons import without_persons
from doorstep.processing_provider.engine.registers.addresses.text import normalised

OUT = [
    ("us", "309 Norwood Avenue Apt 301 c/o Zebulon Quackenbush 555-867-5309", "309 Norwood Avenue Apt 301"),
    ("us", "309 Norwood Avenue Apt 301, Zebulon Quackenbush, tel 555 867 5309", "309 Norwood Avenue Apt 301"),
    ("us", "Zebulon Quackenbush, 309 Norwood Avenue Apt 301", "309 Norwood Avenue Apt 301"),
    ("us", "Zebulon Q. Quackenbush 309 Norwood Avenue Apt 301", "309 Norwood Avenue Apt 301"),
    ("us", "309 Norwood Avenue Apt 301 (ring Quackenbush)", "309 Norwood Avenue Apt 301"),
    ("us", "Attn: Zebulon Quackenbush 309 Norwood Avenue", "309 Norwood Avenue"),
    ("us", "ATTN ZEBULON QUACKENBUSH, 309 NORWOOD AVE", "309 NORWOOD AVE"),
    ("us", "309 Norwood Ave (555) 867-5309", "309 Norwood Ave"),
    ("us", "309 Norwood Ave 555.867.5309", "309 Norwood Ave"),
    ("us", "309 Norwood Ave 5558675309", "309 Norwood Ave"),
    ("us", "309 Norwood Ave +1 (555) 867-5309", "309 Norwood Ave"),
    ("us", "309 Norwood Ave 867-5309", "309 Norwood Ave"),
    ("us", "309 Norwood Ave zeb.q@mail.example.com", "309 Norwood Ave"),
    ("us", "Mrs. Quackenbush, 309 Norwood Ave", "309 Norwood Ave"),
    ("us", "Zebulon Quackenbush 5558675309", ""),
    ("us", "1301 Bertha Ave # 6 Attn Zeb Quackenbush Mesquite NV 89027", "1301 Bertha Ave # 6 , Mesquite NV 89027"),
    ("cn", "文三路100号3幢2单元501室张三丰13800138000", "文三路100号3幢2单元501室"),
    ("cn", "张三丰 13800138000 文三路100号3幢2单元501室", "文三路100号3幢2单元501室"),
    ("cn", "文三路100号3幢2单元501室(张三丰收)", "文三路100号3幢2单元501室"),
    ("cn", "文三路100号501室 张三丰收 0571-87654321", "文三路100号501室"),
    ("cn", "文三路100号501室李明", "文三路100号501室"),
    ("cn", "收件人:张三丰 文三路100号", "文三路100号"),
    ("fr", "12 rue de la Paix, 75002 Paris 06 12 34 56 78", "12 rue de la Paix, 75002 Paris"),
    ("fr", "Mme Dupont, 12 rue de la Paix", "12 rue de la Paix"),
    ("fr", "Jean Dupont, 12 bis rue de la Paix", "12 bis rue de la Paix"),
    ("generic", "Hauptstraße 12, 10115 Berlin, Tel. 030/1234567", "Hauptstraße 12, 10115 Berlin"),
    ("generic", "c/o Max Mustermann Hauptstraße 12, 10115 Berlin", "Hauptstraße 12, 10115 Berlin"),
    ("generic", "Max Mustermann +49 171 1234567, Hauptstraße 12", "Hauptstraße 12"),
]  # fmt: skip
STAY = [
    ("us", "309 Norwood Ave Apt 301 867 5309"),
    ("us", "1201 N Main St, Springfield, IL 62701-1234"),
    ("us", "92-1234 Makakilo Dr"),
    ("us", "Empire State Building, 350 5th Ave"),
    ("us", "Sunny Nursing Home, 1 Hill Rd"),
    ("us", "Apt 5, 12 Elm St, Salt Lake City UT"),
    ("us", "PO Box 5558675309"),
    ("us", "507 2600 N Flagler Dr"),
    ("us", "350 W Hubbard St 200, Chicago, IL 6065460610"),
    ("us", "PO Box 12000, MS 5-230 Vallejo, CA 94590"),
    ("us", "Mail Code 55083 PO Box 105046 Atlanta GA 30348"),
    ("cn", "良渚街道8-10-1109"),
    ("cn", "碧波路690弄5号楼3楼301室"),
    ("cn", "文三路100号501室东侧"),
    ("cn", "310012杭州市文三路1号"),
    ("fr", "rue du 8 mai 1945"),
    ("fr", "Résidence les Lilas, 12 rue des Fleurs, 13001 Marseille"),
    ("fr", "12 rue Monsieur le Prince, 75006 Paris"),
    ("generic", "Blk 5 Ang Mo Kio Ave 1 #05-123 560123"),
    ("generic", "Kalevankatu 3-5 B 12, 00100 Helsinki"),
    ("generic", "Rua Augusta 1500, 01304-001 São Paulo"),
]  # fmt: skip


@pytest.mark.parametrize(("profile", "text", "left"), OUT)
def test_a_person_goes_out(profile, text, left):
    assert without_persons(normalised(text), profile) == left
    assert without_persons(left, profile) == left


@pytest.mark.parametrize(("profile", "text"), STAY)
def test_what_belongs_to_the_address_stays(profile, text):
    assert without_persons(normalised(text), profile) == normalised(text)


def test_they_are_in_no_part_and_counted():
    texts = [text for profile, text, _ in OUT if profile == "us"] + ["12 Elm St"]
    found, spoken = address_fields.read({"address": texts}, "us")
    kept = " ".join([*spoken, *(str(word) for column in found.columns.values() for word in column)]).casefold()
    assert not [word for word in ("quackenbush", "zeb", "555", "5309", "@", "attn", "c/o") if word in kept]
    assert [(note.code, note.values["rows"]) for note in found.notes] == [("persons_taken_out", len(texts) - 1)]
    (alone,) = [k for k, rejected in enumerate(found.rejected) if rejected]
    assert texts[alone] == "Zebulon Quackenbush 5558675309" and found.reasons[alone].code == "address_person"
    assert set(found["number"]) == {"309", "1301", "12", ""}


def test_they_go_out_of_fields_of_parts_as_well():
    given = {
        "number": ["309", "12"],
        "street": ["Norwood Ave c/o Zeb Quackenbush", "Elm St"],
        "room": ["301", "Apt 4 555-867-5309"],
    }
    found = from_columns(given, "us")
    assert found["street"].tolist() == ["Norwood Ave", "Elm St"] and found["number"].tolist() == ["309", "12"]
    assert "5309" not in found["room"][1] and found.notes[0].values["rows"] == 2


def test_addresses_without_persons_have_no_note():
    assert parse(["12 Elm St", "1201 N Main St Apt 4B, Springfield, IL 62701"], "us").notes == ()
