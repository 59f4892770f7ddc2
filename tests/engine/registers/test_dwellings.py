"""Dwellings from addresses: the same one however it is written, never a neighbour, and no household of group quarters."""

import random
from collections import Counter

import numpy as np
import pytest
import register_data as data
from chinese_addresses import addresses as chinese

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers import dwellings
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns, parse
from doorstep.processing_provider.engine.registers.addresses.settings import DwellingSettings
from doorstep.processing_provider.engine.registers.dwellings import joining


def american(rows):
    """Number, street, unit and surname of people."""
    columns = {part: [row[k] for row in rows] for k, part in enumerate(("number", "street", "room"))}
    return dwellings.infer(from_columns(columns, "us"), surname=[row[3] for row in rows])


def surname(k: int) -> str:
    """Names that are not alike."""
    return "".join(random.Random(k).choices("abcdefghijklmnopqrstuvwxyz", k=9))


def together(found, *rows):
    codes = {int(found.dwelling[row]) for row in rows}
    return len(codes) == 1 and codes != {-1}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_chinese_dwellings_in_five_spellings_beside_their_neighbours(seed):
    texts = chinese(150, seed)
    found = dwellings.infer(parse([text for text, _ in texts], "cn"))
    precision, recall = data.pairs([truth for _, truth in texts], found.dwelling.tolist())
    assert precision == 1.0
    assert recall >= 0.97


SPELLINGS = """
浙江省杭州市西湖区翠苑街道文三路12号翠苑小区3幢2单元501室|翠苑街道文三路12号翠苑小区3-2-501|文三路12号翠苑小区３＃２单元501|西湖区文三路12号翠苑小区三号楼二单元五零一室|杭州市西湖区文三路12号_翠苑小区_3幢_2单元_501|浙江杭州西湖文三路12号翠苑小区3栋2单元5楼501室
新凯家园（东区）5幢1单元501室|新凯家园(东区)5-1-501|新凯家园东区5幢1单元501|新凯家园东区五幢一单元五〇一
海创园5号楼B座1203|海创园5号楼b座1203室|海创园5幢B座12楼1203
人民路8号附1号|人民路八号附一号
中山北路632弄3号乙402室|中山北路632弄3号乙402
横店镇康庄南街5号之2|横店镇康庄南街5号之二
长兴县雉城镇县前东街118号|长兴雉城镇县前东街118号|县前东街118号
绍兴市柯桥区轻纺城北四区3楼C1203号|柯桥区轻纺城北四区三楼C1203
鄞州区下应街道海创社区12幢东单元302|下应街道海创社区十二幢东单元302室
义乌国际商贸城二区F座1街3楼12345号|义乌国际商贸城2区F座1街3楼12345
温州龙湾区永中街道罗东大街5弄12号|永中街道罗东大街五弄十二号
大关西六苑12幢3单元|大关西6苑12幢3单元|大关西六苑12-3
和睦路555号永新公寓2-1-1201|和睦路555号永新公寓二幢一单元一二〇一|和睦路555号永新公寓2幢1单元12层1201室
古墩路701号紫金广场A座16楼1602-1室|古墩路701号紫金广场A座1602-1
三墩镇厚仁路580号1楼|三墩镇厚仁路五百八十号一楼|厚仁路580号1层
东新园新颜苑21-3-602|东新园新颜苑21幢3单元602
九堡镇三村村一区48号|三村村一区48号|三村村1区四十八号
钱塘新区下沙街道6号大街260号3幢|下沙街道6号大街260号3幢|下沙街道六号大街260号三幢
建德市新安江街道新安东路1号2幢1单元|新安江新安东路1号2-1
瓜沥镇航坞路136-138号|瓜沥镇航坞路一百三十六-一百三十八号
"""


def test_many_ways_to_write_a_dwelling():
    texts = [(text, k) for k, line in enumerate(SPELLINGS.split()) for text in line.split("|")]
    found = dwellings.infer(parse([text.replace("_", " ") for text, _ in texts], "cn"))
    assert data.pairs([k for _, k in texts], found.dwelling.tolist()) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("文三路12号3幢2单元501室", "文三路12号3-2-501"),
        ("文三路12号3幢2单元501室", "文三路十二号三栋二单元五〇一"),
        ("文三路12号3幢2单元501室", "文三路12号3幢2单元5楼501"),
        ("浙江省杭州市西湖区文三路12号501室", "文三路12号501"),
        ("文三路12号翠苑小区3幢2单元501", "翠苑小区3-2-501"),
        ("碧波路690弄5号301室", "碧波路690弄5-301"),
        ("文三路12号501室", "文三路12号五O一室"),
        ("文三路12号3幢501室", "文三路12号·3幢·501"),
    ],
)
def test_one_dwelling_written_in_two_ways(one, other):
    assert together(dwellings.infer(parse([one, other], "cn")), 0, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("文三路12号3幢2单元501室", "文三路12号3幢2单元502室"),
        ("文三路12号3幢2单元501室", "文三路12号3幢1单元501室"),
        ("文三路12号3幢2单元501室", "文三路13号3幢2单元501室"),
        ("文三路12号501室", "文二路12号501室"),
        ("西湖区文三路12号501室", "余杭区文三路12号501室"),
        ("五洲大厦A座501室", "五洲大厦B座501室"),
        ("文三路翠苑小区3幢2单元501室", "翠苑小区2幢501室"),
        ("翠苑小区3幢501室", "翠苑小区501室"),
    ],
)
def test_neighbours_are_two_dwellings(one, other):
    found = dwellings.infer(parse([one, other], "cn"))
    assert found.dwelling[0] != found.dwelling[1]


def test_what_leaves_out_the_district_is_in_doubt_where_two_have_it():
    found = dwellings.infer(parse(["西湖区文三路12号501室", "余杭区文三路12号501室", "文三路12号501室"], "cn"))
    assert len(set(found.dwelling.tolist())) == 3
    assert [(doubt.row, doubt.why.code) for doubt in found.doubts] == [(2, "several_dwellings")]


def test_american_spellings_of_one_dwelling():
    rows = [
        ("1201", "n main street", "apt # 4", "Garcia"), ("1201", "North Main St", "unit 4", "Garcia"),
        ("1201", "n main st", "", "Garcia"), ("", "n main st", "apt 4", "Garcia"), ("1201", "n mian st", "4", "Garcia"),
        ("12O1", "n main st", "4", "Garcia"), ("1201", "", "4", "Garcia"),
        ("1203", "n main st", "4", "Lee"), ("1201", "n main st", "5", "Lee"), ("1201", "s main st", "4", "Okafor"),
    ]  # fmt: skip
    rows += [(str(n), "elm st", "", surname(n)) for n in range(100, 1600)]
    found = american(rows)
    assert together(found, *range(7))
    assert len({int(found.dwelling[row]) for row in (0, 7, 8, 9)}) == 4


TOWN = [(str(n), "elm st", "", "Wang" if n % 2 else surname(n)) for n in range(100, 200)]


def test_a_number_is_another_one_only_far_away_and_with_a_rare_surname():
    def last(name, number, more=()):
        rows = [("747", "oak rd", "", name), ("747", "oak rd", "", name), (number, "oak rd", "", name), *more]
        found = american([*TOWN, *rows]).dwelling
        assert found[100] == found[101]
        return found[100] == found[102]

    assert last("Raphael", "147") and last("Raphael", "7477")
    assert not last("Wang", "147")
    assert not last("Raphael", "742") and not last("Raphael", "787")  # of neighbours
    assert not last("Raphael", "147", [("147", "oak rd", "", "Moss")])  # others live there


def test_a_number_that_is_known_is_no_slip():
    columns = {"number": ["747", "747", "147"], "street": ["oak rd"] * 3}
    names = ["Raphael"] * 3 + [surname(k) for k in range(60)]
    for part, values in (("number", [str(k) for k in range(60)]), ("street", ["elm st"] * 60)):
        columns[part] = columns[part] + values
    rest = [-1] * 60
    for known, together_ in (([-1, -1, -1], True), ([0, 0, -1], True), ([0, 0, 1], False), ([-1, -1, 1], False)):
        found = dwellings.infer(from_columns(columns, "us"), building=known + rest, surname=names).dwelling
        assert bool(found[0] == found[2]) is together_


@pytest.mark.parametrize("people", [(1, 1), (2, 2), (3, 1)])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("12", "main st", "4"), ("12", "main st", "5")),
        (("12", "main st", "201"), ("12", "main st", "202")),
        (("12", "main st", "A"), ("12", "main st", "B")),
        (("40", "main st", ""), ("42", "main st", "")),
        (("12A", "main st", ""), ("12B", "main st", "")),
        (("12", "main st", ""), ("12A", "main st", "")),
        (("1", "main st", ""), ("11", "main st", "")),
        (("12", "n main st", ""), ("12", "s main st", "")),
        (("12", "145th st north", ""), ("12", "145th st south", "")),
        (("12", "1st ave", ""), ("12", "2nd ave", "")),
        (("12", "145th st", ""), ("12", "146th st", "")),
        (("12", "oak st", ""), ("12", "oak ave", "")),
        (("12", "avenue a", ""), ("12", "avenue b", "")),
        (("12", "county road 12", ""), ("12", "county road 13", "")),
        (("12", "highland park dr", ""), ("12", "highland park ln", "")),
    ],
)
def test_relatives_next_door_are_two_dwellings(one, other, people):
    rows = [(*one, "Quackenbush")] * people[0] + [(*other, "Quackenbush")] * people[1]
    found = american([*rows, *TOWN]).dwelling
    assert found[0] != found[people[0]]


@pytest.mark.parametrize(
    "doors",
    [
        [("12", "main st", "4"), ("12", "main st", "5"), ("12", "main st", "")],
        [("12", "n main st", ""), ("12", "s main st", ""), ("12", "main st", "")],
        [("12", "main st", ""), ("14", "main st", ""), ("", "main st", "")],
    ],
)
def test_what_may_be_either_of_two_doors_does_not_join_them(doors):
    for order in ([0, 1, 2], [1, 2, 0], [2, 0, 1]):
        found = american([*((*doors[k], "Quackenbush") for k in order), *TOWN])
        assert len(set(found.dwelling[:3].tolist())) == 3
        assert order.index(2) in {doubt.row for doubt in found.doubts}


def invented_town(seed):
    """People of 400 households of 2 to 5 on 40 streets, one row in twenty with a slip, and beside each fourth a relative's household."""
    rng = random.Random(seed)
    streets = ["".join(rng.choices("abcdefghijklmnopqrstuvw", k=8)) + " st" for _ in range(40)]
    doors = rng.sample([(street, number) for street in streets for number in range(100, 1500, 6)], 400)
    rows, truth = [], []
    for k, (street, number) in enumerate(doors):
        homes = [(str(number), "")]
        if k % 4 == 0:
            near = rng.choice([1, 2, 4])
            homes = [(str(number), ""), (str(number + near), "")] if k % 8 else [(str(number), "1"), (str(number), "2")]
        for at, (house, unit) in enumerate(homes):
            for _ in range(rng.randint(2, 5) if not at else rng.randint(1, 3)):
                row = [house, street, unit]
                if rng.random() < 0.06 and not at:
                    what, cut = rng.choice([0, 1]), rng.randrange(8)
                    row[what] = rng.choice(["", row[what][:cut] + row[what][cut + 1 :]]) if what else ""
                rows.append((*row, surname(10_000 * seed + k)))
                truth.append((k, at))
    order = list(range(len(rows)))
    rng.shuffle(order)
    return [rows[i] for i in order], [truth[i] for i in order]


@pytest.mark.parametrize("seed", range(1, 6))
def test_relatives_next_door_in_a_town_full_of_slips(seed):
    rows, truth = invented_town(seed)
    precision, recall = data.pairs(truth, american(rows).dwelling.tolist())
    assert precision >= 0.997 and recall >= 0.9


def test_group_quarters_are_no_household_and_no_capacity():
    home = [("34", "bowen cir", "", f"Surname{k}") for k in range(60)]
    family = [("12", "elm st", "", "Lee")] * 4
    block = [("7", "tower rd", f"apt {k}", f"Other{k}") for k in range(60)]
    found = american([*home, *family, *block, ("", "bowen cir", "", "Someone")])
    assert Counter(found.kind.tolist()) == {"dwelling": 61, "group_quarters": 1}
    assert together(found, *range(60), 124)
    assert found.kind[found.dwelling[0]] == "group_quarters" and found.records[found.dwelling[0]] == 61


def test_many_people_of_few_names_lack_a_unit():
    found = american([("7", "tower rd", "", f"Name{k % 6}") for k in range(30)])
    assert found.kind.tolist() == ["unknown"]
    assert [(d.dwelling, d.why.code) for d in found.doubts] == [(0, "crowded")]


def test_an_institution_is_known_by_its_name():
    found = dwellings.infer(parse(["中山路5号阳光养老院", "中山路5号阳光养老院", "中山路7号"], "cn"))
    assert found.kind[found.dwelling[0]] == "group_quarters" and found.kind[found.dwelling[2]] == "dwelling"


def test_people_are_counted_in_one_register():
    addresses = from_columns({"number": ["9"] * 30, "street": ["elm st"] * 30}, "us")
    names = [f"Name{k % 10}" for k in range(30)]
    assert dwellings.infer(addresses, surname=names).kind[0] == "unknown"
    assert dwellings.infer(addresses, surname=names, source=[k // 10 for k in range(30)]).kind[0] == "dwelling"


def test_rows_without_a_dwelling_are_listed():
    found = american([("12", "elm st", "", "Lee"), ("", "", "", "Lee"), ("", "oak rd", "", "Moss")])
    assert found.dwelling.tolist() == [0, -1, -1]
    assert [(doubt.row, doubt.why.code) for doubt in found.doubts] == [(2, "no_dwelling")]  # row 1 is rejected as empty
    assert str(found.notes[0]) == "Dwellings: 1. Group quarters: 0. Addresses that name none: 2."


def test_the_order_of_rows_changes_nothing():
    rows = [
        ("12", "elm st", "4", "Lee"),
        ("12", "elm st", "", "Lee"),
        ("12", "elm str", "4", "Lee"),
        ("1Z", "elm st", "4", "Lee"),
        ("9", "oak rd", "", "Moss"),
    ]
    rows += [(str(n), "fir st", "", surname(n)) for n in range(100, 160)]
    parts = set()
    for seed in range(5):
        order = list(range(len(rows)))
        random.Random(seed).shuffle(order)
        found = american([rows[k] for k in order])
        groups: dict[int, list[int]] = {}
        for at, code in zip(order, found.dwelling.tolist()):
            groups.setdefault(code, []).append(at)
        parts.add(tuple(sorted(tuple(sorted(group)) for group in groups.values())))
    assert len(parts) == 1


def test_dwellings_of_a_building_are_a_weight():
    addresses = from_columns(
        {"number": ["1", "1", "1", "3"], "street": ["elm st"] * 4, "room": ["1", "2", "2", ""]}, "us"
    )
    found = dwellings.infer(addresses, building=[0, 0, 0, 2])
    assert found.per_building(4).tolist() == [2, 0, 1, 0]


def test_settings_are_checked():
    with pytest.raises(SettingError, match="most_chance"):
        DwellingSettings(most_chance=2)
    with pytest.raises(SettingError, match="1 or more"):
        DwellingSettings(most_people=0)


def test_anytown(shared_data):
    """The census of an invented town, 10,224 people: pairs of people who live together, group quarters apart."""
    addresses, surnames, people = data.census(shared_data("registers/registers_anytown") / "census2020.csv")
    found = dwellings.infer(addresses, surname=surnames)
    homes = data.institutions(people)
    assert len(homes) == 6
    lived = [k for k, person in enumerate(people) if person["household_id"] not in homes]
    truth = [people[k]["household_id"] for k in lived]
    precision, recall = data.pairs(truth, found.dwelling[lived].tolist())
    assert precision >= 0.997 and recall >= 0.98
    quarters = np.flatnonzero(found.kind == "group_quarters")
    assert len(quarters) == 6
    inside = [k for k, person in enumerate(people) if person["household_id"] in homes]
    assert np.isin(found.dwelling[inside], quarters).mean() >= 0.95


def test_accents_that_are_left_out_make_no_dwelling_of_their_own():
    texts = ["3 rue de la République, appt 4", "3 RUE DE LA REPUBLIQUE, APPT 4", "5 rue de la Republique, appt 4"]
    found = dwellings.infer(parse(texts, "fr"))
    assert found.dwelling.tolist() == [0, 0, 1]


HOME = [("1234", "bowen cir", "", surname(k)) for k in range(120)]


@pytest.mark.parametrize(
    "slip", [("1234", "bowem cir"), ("1234", "bowan circ"), ("l234", "bowen cir"), ("I234", "bowen cir")]
)
def test_who_misspells_the_address_of_a_home_is_in_it(slip):
    found = american([*HOME, *TOWN, (*slip, "", "Someone")])
    assert found.dwelling[-1] == found.dwelling[0] and found.kind[found.dwelling[0]] == "group_quarters"


@pytest.mark.parametrize(
    "slip", [("1334", "bowen cir"), ("9234", "bowen cir"), ("1243", "bowen cir"), ("1334", "bowem cir")]
)
def test_one_person_a_slip_away_from_a_home_is_no_dwelling_for_sure(slip):
    found = american([*HOME, *TOWN, (*slip, "", "Someone")])
    assert found.kind[found.dwelling[-1]] == "unknown"
    assert [d.why.code for d in found.doubts] == ["near_quarters"]


def test_a_family_and_a_known_house_beside_a_home_are_dwellings():
    family = [("1334", "bowen cir", "", "Moss")] * 3
    found = american([*HOME, *TOWN, *family, ("1934", "elm st", "", "Someone")])
    assert set(found.kind[found.dwelling[-4:]]) == {"dwelling"}
    columns = {"number": ["1234"] * 30 + ["1235"], "street": ["bowen cir"] * 31}
    found = dwellings.infer(
        from_columns(columns, "us"), building=[0] * 30 + [1], surname=[surname(k) for k in range(31)]
    )
    assert found.kind.tolist() == ["group_quarters", "dwelling"]


@pytest.mark.parametrize(
    "text",
    [
        "Sunny Nursing Home, 1 Hill Rd", "County Jail, 1 Hill Rd", "Student Dormitory 3 Room 12, 1 Hill Rd",
        "Room 12 Nursing Home 1 Hill Rd", "1 Hill Rd, Nursing Home", "1 Hill Rd Dormitory 3 Apt 4",
    ],
)  # fmt: skip
@pytest.mark.parametrize("people", [1, 6])
def test_an_institution_anywhere_in_the_address_is_no_dwelling(text, people):
    found = dwellings.infer(parse([text] * people, "us"), surname=[surname(k) for k in range(people)])
    assert found.kind.tolist() == ["group_quarters"]


@pytest.mark.parametrize(
    ("texts", "profile"),
    [
        (["1 Nursing Home Rd"], "us"),
        (["12 Prison Ln Apt 3"], "us"),
        (["12 Elm St, Convent", "14 Oak St, Convent"], "us"),  # a town
        (["浙大宿舍3幢2单元501室"], "cn"),  # flats of those who work there
        (["中山路5号锦江酒店公寓3幢501室"], "cn"),
    ],
)
def test_a_street_a_town_and_flats_that_are_only_called_so_are_dwellings(texts, profile):
    assert set(dwellings.infer(parse(texts, profile)).kind) == {"dwelling"}


def test_a_crowded_door_without_surnames():
    crowd = [("9", "hill rd", "")] * 300
    town = [("7", "tower rd", str(k)) for k in range(40)] + [(str(k), "elm st", "") for k in range(100, 160)]

    def kind(rows):
        columns = {part: [row[k] for row in rows] for k, part in enumerate(("number", "street", "room"))}
        found = dwellings.infer(from_columns(columns, "us"))
        return found.kind[found.dwelling[0]], int(found.capacity[found.dwelling[0]])

    assert kind(crowd + town) == ("group_quarters", 1)  # who lives in flats here writes them
    assert kind([*crowd, *town, ("9", "hill rd", "4")]) == (
        "unknown",
        15,
    )  # a block: 300 people, 20 in a dwelling at most
    assert kind(crowd) == ("unknown", 15)


@pytest.mark.parametrize("of", ["units of a house", "houses of a street", "streets"])
def test_the_work_grows_with_the_rows(of, monkeypatch):
    """Comparisons of two addresses: of 600 units of a house as many for each as of 300."""

    def row(k):
        return {
            "units of a house": ("309", "elm st", str(k), surname(k)),
            "houses of a street": (str(k % 40), "elm st", str(k), surname(k)),
            "streets": (str(k % 10 + 1), f"{surname(k // 10)} st", str(k % 3), surname(k)),
        }[of]

    made = Counter()
    for name in ("_one_thing", "_says_more", "_fit"):
        compare = getattr(joining, name)
        monkeypatch.setattr(joining, name, lambda *a, compare=compare: (made.update([size]), compare(*a))[1])
    for size in (300, 600):
        rows = [row(k) for k in range(size)]
        assert len(american([*rows, ("310", "oak st", "", "Moss")]).key) == size + 1
    assert made[600] <= 2.5 * made[300] + 600 and made[600] < 6 * 600


def test_complete_addresses_are_not_to_be_completed():
    """Surnames that differ in a digit are alike, and so are the numbers of a street."""
    rows = [(str(k), "filler st", "", f"Name{k}") for k in range(1, 31)]
    rows += [(str(k + 100 * j), "main st", "", f"Quackenbush{j}") for k in (12, 22) for j in range(1, 10)]
    found = american(rows)
    assert len(found.key) == len(rows) and not found.doubts
