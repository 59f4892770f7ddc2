"""Buildings of addresses: tiers, several candidates to review, decisions kept, and what is measured on real places."""

import numpy as np
import pytest
import register_data as data
import shapely

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.addresses import lookup
from doorstep.processing_provider.engine.registers.addresses.match import Ground, Known, Stand, Status, Tier, match
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns, parse
from doorstep.processing_provider.engine.registers.addresses.settings import MatchSettings

# Street, number, building: a list in which each address stands once, but for the last two.
LIST = [
    ("Long Street", "1", 0), ("Long Street", "3", 1), ("Long Street", "5 A", 2), ("Long Street", "5 B", 3), ("Long Street", "7", 4),
    ("Long Street", "11", 4), ("Long Street", "20-24", 5), ("Short Lane", "1", 6), ("Mill Road", "1", 7), ("Hill Road", "1", 8),
    ("Station Square", "2", 9), ("Church Walk", "8", 10), ("Church Walk", "8", 11),
]  # fmt: skip


def columns(rows, **more):
    return from_columns({"street": [r[0] for r in rows], "number": [r[1] for r in rows], **more}, "generic")


def base(**more):
    return Known(columns(LIST), [r[2] for r in LIST], **more)


def ask(street, number, known=None, **settings):
    found = match(columns([(street, number)]), known or base(), MatchSettings(**settings))
    return (
        Tier(int(found.tier[0])),
        Status(int(found.status[0])),
        int(found.building[0]),
        [c.building for c in found.candidates[0]],
    )


@pytest.mark.parametrize(
    ("street", "number", "tier", "status", "building"),
    [
        ("Long Street", "3", Tier.EXACT, Status.MATCHED, 1),
        ("long st.", "3", Tier.EXACT, Status.MATCHED, 1),
        ("Long Street", "5b", Tier.EXACT, Status.MATCHED, 3),
        ("Long Street", "3 C", Tier.WITHOUT_LETTER, Status.MATCHED, 1),
        ("Long Street", "20", Tier.WITHOUT_LETTER, Status.MATCHED, 5),  # of 20-24
        ("Long Street", "20-24", Tier.EXACT, Status.MATCHED, 5),
        ("Lnog Street", "3", Tier.MISSPELT, Status.MATCHED, 1),
        ("Statoin Squrae", "2", Tier.MISSPELT, Status.MATCHED, 9),
        ("Short", "1", Tier.MISSPELT, Status.MATCHED, 6),
        ("Long Street", "99", Tier.PLACE, Status.REVIEW, -1),
        ("Broadway", "1", Tier.NONE, Status.UNKNOWN, -1),
    ],
)
def test_tiers(street, number, tier, status, building):
    assert ask(street, number)[:3] == (tier, status, building)


def test_a_number_between_is_found_where_both_neighbours_are_one_building():
    assert ask("Long Street", "9", wanted=0) == (Tier.BETWEEN, Status.MATCHED, 4, [])
    assert ask("Long Street", "22", wanted=0) == (Tier.BETWEEN, Status.MATCHED, 5, [])
    assert ask("Long Street", "9")[1:] == (Status.REVIEW, -1, [4])  # a list that has each house does not have this one


def test_several_candidates_go_to_review_with_all_of_them():
    assert ask("Church Walk", "8") == (Tier.EXACT, Status.REVIEW, -1, [10, 11])
    assert ask("Church Walk", "8", wanted=0) == (Tier.EXACT, Status.REVIEW, -1, [10, 11])
    assert ask("Long Street", "5") == (Tier.WITHOUT_LETTER, Status.REVIEW, -1, [2, 3])
    # As near to Mill Road as to Hill Road.
    assert ask("Bill Road", "1")[1:] == (Status.REVIEW, -1, [7, 8])


def test_a_type_that_is_left_out_is_told_by_the_number():
    rows = [("Dunmore Street", "1", 0), ("Dunmore Street", "3", 1), ("Dunmore Lane", "1", 2)]
    known = Known(columns(rows), [r[2] for r in rows])
    found = match(columns([("Dunmore", "3"), ("Dunmore", "1")]), known)
    assert found.building.tolist() == [1, -1]
    assert [c.building for c in found.candidates[1]] == [0, 2]


def test_a_number_is_never_corrected():
    assert ask("Long Street", "33", wanted=0)[2] == -1
    assert ask("Lnog Street", "33", wanted=0)[2] == -1


def test_a_name_is_searched_in_its_place_only():
    rows = [("Mill Road", "1", 0), ("Mill Road", "1", 1), ("Hill Road", "1", 2)]
    known = Known(columns(rows, city=["Ayton", "Beeford", "Beeford"]), [0, 1, 2])
    found = match(
        columns(
            [("Mill Road", "1"), ("Mill Road", "1"), ("Mlil Road", "1"), ("Mill Road", "1")],
            city=["Ayton", "Beeford", "Ayton", ""],
        ),
        known,
    )
    assert found.building.tolist() == [0, 1, 0, -1]
    assert [c.building for c in found.candidates[3]] == [0, 1]


def test_places_are_known_by_all_of_their_levels():
    known = Known(parse(["杭州市西湖区人民路1号", "杭州市余杭区人民路1号", "杭州市西湖区文三路1号"], "cn"), [0, 1, 2])
    asked = ["杭州西湖区人民路1号", "余杭区人民路1号", "人民路1号", "杭州市文三路1号", "上海市人民路1号"]
    found = match(parse(asked, "cn"), known)
    assert found.building.tolist() == [0, 1, -1, 2, -1]
    assert [Status(s) for s in found.status[2::2]] == [Status.REVIEW, Status.UNKNOWN]


def test_a_misspelt_place_is_the_one_that_it_is_nearest_to():
    known = Known(columns([("Mill Road", "1"), ("Mill Road", "1")], city=["Ayton", "Beeford"]), [0, 1])
    found = match(columns([("Mill Road", "1")] * 3, city=["Beefrod", "Aytn", "Zwolle"]), known)
    assert found.building.tolist() == [1, 0, -1]


def test_a_street_of_another_place_is_not_corrected_to_one_that_is_alike():
    known = Known(columns([("Mill Road", "1"), ("Hill Road", "1")], city=["Ayton", "Beeford"]), [0, 1])
    found = match(columns([("Mill Road", "1")], city=["Beeford"]), known)
    assert (found.status[0], found.building[0]) == (Status.REVIEW, -1)


def test_what_is_alike_but_no_slip_of_the_pen_is_for_review():
    rows = [
        ("Itäinen Teatterikuja", "1", 0),
        ("North Main Street", "1", 1),
        ("5th Street", "1", 2),
        ("Maple Road", "1", 3),
    ]
    known = Known(columns(rows), [0, 1, 2, 3])
    asked = columns(
        [("Läntinen Teatterikuja", "1"), ("South Main Street", "1"), ("6th Street", "1"), ("Mapel Road", "1")]
    )
    found = match(asked, known)
    assert found.building.tolist() == [-1, -1, -1, 3]
    assert [[c.building for c in offered] for offered in found.candidates] == [[0], [1], [2], []]
    assert {str(reason) for reason in found.reasons[:3]} == {
        "A street is spelt alike, and may be another one; confirm the building or choose none."
    }


def test_former_names_lead_to_those_of_today():
    assert ask("Old Lane", "1", base(aliases={"Old Lane": "Short Lane"}))[2] == 6


def test_a_decision_is_kept_whatever_is_found():
    asked = columns([("Church Walk", "8"), ("Long Street", "3"), ("Nowhere", "1")])
    for _ in range(2):
        found = match(asked, base(), decisions={0: 11, 1: -1, 2: 5})
        assert found.building.tolist() == [11, -1, 5]
        assert found.status.tolist() == [Status.MATCHED, Status.UNKNOWN, Status.MATCHED]
        assert found.tier.tolist() == [Tier.DECIDED] * 3


def test_each_row_has_a_status_and_each_that_is_not_matched_a_reason():
    asked = columns([("Long Street", "3"), ("Church Walk", "8"), ("Nowhere", "1"), (None, None), ("=1+1", "2")])
    found = match(asked, base())
    assert [Status(s) for s in found.status] == [
        Status.MATCHED,
        Status.REVIEW,
        Status.UNKNOWN,
        Status.REJECTED,
        Status.REJECTED,
    ]
    assert [r.code if r else None for r in found.reasons] == [
        None,
        "ambiguous",
        "unknown",
        "address_empty",
        "address_formula",
    ]
    assert str(found.notes[0]) == "Addresses: 5. Matched to a building: 1; for review: 1; unknown: 1; rejected: 2."


def test_what_is_accepted_reaches_what_is_wanted_on_the_known_addresses():
    # Sixty shops say 1 High Street is building 0; of sixty addresses named twice, half stand in two buildings.
    rows = [("High Street", "1", 0)] * 60 + [
        ("Side Street", str(k), b) for k in range(1, 61) for b in (k, k + 100 * (k % 2))
    ]
    known, truth = Known(columns(rows), [r[2] for r in rows]), np.array([r[2] for r in rows])
    found = match(columns(rows), known, own=np.arange(len(rows)))
    matched = found.status == Status.MATCHED
    assert (found.building == truth)[matched].all() and matched.sum() == 60
    assert {found.reasons[i].code for i in range(60, 180)} == {"unsure"}
    exact = {m.support: (m.right, m.wrong, m.accepted) for m in found.measured if m.tier == Tier.EXACT and not m.mixed}
    assert exact == {1: (60, 60, False), 2: (0, 0, False), 3: (0, 0, False), 4: (60, 0, True)}
    everything = match(columns(rows), known, MatchSettings(wanted=0), own=np.arange(len(rows)))
    assert (everything.status == Status.MATCHED).all()


def test_the_order_of_rows_changes_nothing():
    known, asked = base(), [("Long Street", "3"), ("Church Walk", "8"), ("Lnog Street", "7"), ("Nowhere", "1")]
    forth, back = match(columns(asked), known), match(columns(asked[::-1]), known)
    assert forth.building.tolist() == back.building.tolist()[::-1]
    turned = Known(columns(LIST[::-1]), [r[2] for r in LIST[::-1]])
    assert match(columns(asked), turned).candidates == forth.candidates


def test_settings_are_checked():
    with pytest.raises(SettingError, match="wanted"):
        MatchSettings(wanted=1.5)


# Where addresses and buildings stand -------------------------------------------------------------------------------------


def house(x, y=0.0, wide=16.0):
    return shapely.box(x - wide / 2, y - 6, x + wide / 2, y + 6)


def stands(rows, shapes, street, number, **settings):
    """Tier, status, building and candidates of an address; rows are street, number, building, x and y."""
    known = Known(columns(rows), [r[2] for r in rows], ground=Ground([r[3:] for r in rows], shapes))
    found = match(columns([(street, number)]), known, MatchSettings(**settings))
    return Tier(int(found.tier[0])), int(found.building[0]), found.candidates[0], found.reasons[0]


ROW = [("Long Street", str(n), k, 20.0 * k, 0.0) for k, n in enumerate((1, 3, 5, 7, 9, 11)) if n != 5]
HOUSES = [house(20.0 * k) for k in range(6)]  # of number 5, too, which no address names


def test_a_number_that_nobody_knows_is_the_building_between_its_neighbours():
    assert stands(ROW, HOUSES, "Long Street", "5", wanted=0)[:2] == (Tier.BETWEEN, 2)
    tier, building, (candidate,), reason = stands(ROW, HOUSES, "Long Street", "5")
    # A list of all addresses does not have it: a person decides, with the building at hand.
    assert (tier, building, candidate.building, candidate.stand) == (Tier.BETWEEN, -1, 2, Stand.ROW)
    assert "it stands between the neighbouring numbers" in str(reason)
    assert stands(ROW, HOUSES, "Long Street", "13", wanted=0)[:2] == (Tier.PLACE, -1)
    assert stands(ROW, HOUSES, "Long Street", "4", wanted=0)[:2] == (Tier.PLACE, -1)  # the other side is not known


def test_sheds_between_are_no_houses_and_nor_are_buildings_behind():
    sheds = [*HOUSES, house(34.0, wide=3), house(40.0, 40.0)]
    assert stands(ROW, sheds, "Long Street", "5", wanted=0)[1] == 2


def test_of_two_buildings_for_one_missing_number_none_is_taken():
    two = [*HOUSES[:2], house(35.5, wide=8), *HOUSES[3:], house(44.5, wide=8)]
    tier, building, candidates, reason = stands(ROW, two, "Long Street", "5", wanted=0)
    assert (tier, building, [c.building for c in candidates]) == (Tier.BETWEEN, -1, [2, 6])
    assert str(reason) == "The number is not known; buildings that may have it by its neighbours: 2; choose one."
    none = [*HOUSES[:2], None, *HOUSES[3:]]
    assert [c.building for c in stands(ROW, none, "Long Street", "5", wanted=0)[2]] == [1, 3]


def test_two_missing_numbers_and_two_buildings_go_in_order():
    rows = [r for r in ROW if r[1] != "7"]
    assert [stands(rows, HOUSES, "Long Street", n, wanted=0)[1] for n in ("5", "7")] == [2, 3]
    back = [(street, number, 5 - k, 100 - x, y) for street, number, k, x, y in rows]
    assert [stands(back, HOUSES, "Long Street", n, wanted=0)[1] for n in ("5", "7")] == [3, 2]


@pytest.mark.parametrize(
    ("number", "more", "stand"),
    [
        ("3", [], Stand.ALONE),
        ("3", [("Long Street", "3", 1, 22.0, 0.0)], Stand.ROW),
        ("1", [("Long Street", "1", 0, 2.0, 0.0)], Stand.FIRST),
        ("11", [("Long Street", "11", 5, 102.0, 0.0)], Stand.ONE),
        ("11", [("Mill Road", "2", 5, 102.0, 0.0)], Stand.CORNER),
        ("7", [("Long Street", "7", 3, 62.0, 0.0)], Stand.ROOM),  # the building that no address names may have it, too
        ("20", [("Long Street", "20", 6, 200.0, 200.0)], Stand.UNSEEN),
        ("2", [("Long Street", "2", 7, 0.0, 30.0)], Stand.SMALL),
    ],
)
def test_where_a_building_stands(number, more, stand):
    rows = [*ROW, ("Long Street", "5", 2, 40.0, 0.0), ("Long Street", "4", 8, 20.0, 30.0), *more]
    rows = [r for r in rows if r[1] != "5"] if stand == Stand.ROOM else rows
    shapes = [*HOUSES, house(200.0, 200.0), house(0.0, 30.0, 2), house(20.0, 30.0)]
    known = Known(columns(rows), [r[2] for r in rows], ground=Ground([r[3:] for r in rows], shapes))
    (hit,) = lookup.found(columns([("Long Street", number)]), known, MatchSettings())
    assert [c.stand for c in hit.candidates] == [stand]


def test_a_neighbour_in_the_building_itself_does_not_tell_where_that_ends():
    rows = [
        *ROW,
        ("Long Street", "5", 1, 24.0, 0.0),
    ]  # numbers 3 and 5 are one building, and the next one has no number
    known = Known(columns(rows), [r[2] for r in rows], ground=Ground([r[3:] for r in rows], HOUSES))
    hits = lookup.found(columns([("Long Street", "3"), ("Long Street", "5")]), known, MatchSettings())
    assert [hit.candidates[0].stand for hit in hits] == [
        Stand.ROOM,
        Stand.ROOM,
    ]  # up to number 7 building 2 stands between


def test_what_an_address_is_alone_does_not_say_where_it_stands():
    """An address that is taken away tells nothing: not of its neighbours' numbers, its corner, or the row."""
    rows = [*ROW, ("Long Street", "5", 2, 40.0, 0.0)]
    known = Known(columns(rows), [r[2] for r in rows], ground=Ground([r[3:] for r in rows], HOUSES))
    own = np.arange(len(rows))
    apart = lookup.found(columns(rows), known, MatchSettings(), own)
    for k in own:
        rest = [r for i, r in enumerate(rows) if i != k]
        other = Known(columns(rest), [r[2] for r in rest], ground=Ground([r[3:] for r in rest], HOUSES))
        (gone,) = lookup.found(columns([rows[k]]), other, MatchSettings())
        assert (gone.tier, gone.candidates) == (apart[k].tier, apart[k].candidates)


def test_rows_are_accepted_where_numbers_tell_buildings_apart_and_not_where_a_second_one_may_have_them():
    """24 streets of ten houses; the second, sixth and tenth share their number with a building between them and the next."""
    rows, shapes = [], []
    for s in range(24):
        street, y = f"{chr(97 + s) * 6} Street", 100.0 * s
        shapes += [house(20.0 * k, y, 12) for k in range(10)] + [house(20.0 * k + 10, y, 6) for k in (1, 5, 9)]
        for k in range(10):
            shared = k % 4 == 1
            rows += [(street, str(2 * k + 1), 13 * s + k, 20.0 * k + d, y) for d in ((-2, 2) if shared else (-2, 0, 2))]
            if shared:
                rows.append((street, str(2 * k + 1), 13 * s + 10 + k // 4, 20.0 * k + 10, y))
    truth = np.array([r[2] for r in rows])
    ground = Ground([r[3:] for r in rows], shapes)
    text = match(columns(rows), Known(columns(rows), truth), own=np.arange(len(rows)))
    both = match(columns(rows), Known(columns(rows), truth, ground=ground), own=np.arange(len(rows)))
    # Two others name the building of 504 addresses rightly, and of 72 wrongly: text cannot tell which.
    kinds = [(m.right, m.wrong) for m in text.measured if m.tier == Tier.EXACT and m.right]
    assert (kinds, (text.status == Status.MATCHED).sum()) == ([(504, 72)], 0)
    # The 504 stand beside their neighbours; a second building is in the way to the next number, or behind the last one.
    sure = both.status == Status.MATCHED
    assert (sure.sum(), (both.building == truth)[sure].all()) == (504, True)
    kinds = {m.stand: (m.right, m.wrong) for m in both.measured if m.tier == Tier.EXACT and m.wrong}
    assert kinds == {Stand.ROOM: (0, 48), Stand.ONE: (0, 24)}
    reasons = {
        str(reason).split(", of which")[0] for reason in both.reasons if reason and reason.code == "unsure_place"
    }
    assert reasons == {
        "Found by 'exact' (another building stands between it and a neighbouring number)",
        "Found by 'exact' (no higher number is known beside it)",
    }


def test_without_positions_nothing_is_said_of_where_buildings_stand():
    nowhere = [(*r[:3], np.nan, np.nan) for r in ROW]
    assert stands(nowhere, HOUSES, "Long Street", "5", wanted=0)[:2] == (Tier.PLACE, -1)
    assert stands(nowhere, HOUSES, "Long Street", "3", wanted=0)[:2] == (Tier.EXACT, 1)


def test_helsinki(shared_data):
    """1,341 addresses in 337 buildings, each looked up in the others: what is matched is right, the rest is reviewed."""
    path = shared_data("registers/places_osm") / "helsinki.gpkg"
    recall, precision, found = data.leave_one_out(path, 0.98, grounded=True)
    assert precision >= 0.98 and recall >= 0.65
    assert not np.any((found.status == Status.UNKNOWN) & (found.tier > Tier.PLACE))
    recall, precision, _ = data.leave_one_out(path, 0.98, half_misspelt=True, grounded=True)
    assert precision >= 0.97 and recall >= 0.60


def test_helsinki_by_text_alone(shared_data):
    path = shared_data("registers/places_osm") / "helsinki.gpkg"
    recall, precision, found = data.leave_one_out(path, 0.98)
    assert precision >= 0.98 and recall >= 0.47
    recall, precision, _ = data.leave_one_out(path, 0.98, half_misspelt=True)
    assert precision >= 0.97 and recall >= 0.46
    recall, precision, _ = data.leave_one_out(path, 0.0)
    assert precision >= 0.94 and recall >= 0.65
    assert not np.any((found.status == Status.UNKNOWN) & (found.tier > Tier.PLACE))


# Former names -----------------------------------------------------------------------------------------------------------

CHINESE = [("杭州市", "上城区", "", "庆春东路", "11", 0), ("杭州市", "拱墅区", "", "庆春东路", "11", 1)]
FORMER = {"江干区": "上城区", "西湖街道": "上城区", "下城区": "拱墅区"}


@pytest.mark.parametrize(
    ("district", "building"),
    [
        ("江干区", 0),
        ("江干", 0),
        ("上城区", 0),
        ("上城", 0),
        ("下城区", 1),
        ("拱墅", 1),
        ("西湖区", -1),
        ("滨江区", -1),
    ],
)
def test_a_former_district_is_the_one_that_took_it(district, building):
    """With the word for its level and without; another place whose name differs in that word only is none of them."""

    def written(rows):
        parts = ("city", "district", "town", "street", "number")
        return from_columns({part: [row[k] for row in rows] for k, part in enumerate(parts)}, "cn")

    rest = [("杭州市", "西湖区", "", "文三路", "1", 2), ("杭州市", "滨江区", "", "江南大道", "1", 3)]
    known = Known(written(CHINESE + rest), [0, 1, 2, 3], FORMER)
    found = match(written([("杭州市", district, "", "庆春东路", "11")]), known)
    assert found.building.tolist() == [building]


@pytest.mark.parametrize(
    ("asked", "building"),
    [("Harbor", 0), ("Park", 1), ("Old Mill", 2), ("N Lake", 3), ("Harbor Street", 0), ("Grove Avenue", -1)],
)
def test_a_name_that_may_be_a_type_itself_is_a_name_without_its_type(asked, building):
    """Harbor, Park, Mill and Lake are types by USPS Publication 28, and names of streets that have one behind them."""
    rows = [("Harbor Street", "1"), ("Park Avenue", "1"), ("Old Mill Road", "1"), ("N Lake Drive", "1")]
    found = match(columns([(asked, "1")]), Known(columns(rows), [0, 1, 2, 3]))
    assert found.building.tolist() == [building]


def test_a_street_without_its_type_that_several_may_be_says_so():
    known = Known(columns([("Dunmore Street", "301"), ("Dunmore Avenue", "301"), ("Dunmore Avenue", "305")]), [0, 1, 2])
    found = match(columns([("Dunmore", "301"), ("Dunmore", "305")]), known)
    assert [c.building for c in found.candidates[0]] == [0, 1]
    assert str(found.reasons[0]) == (
        "The street is named without its type, and streets that it may be have this number: 2; choose one or none."
    )
    assert found.building[1] == 2, "by the number, in a list of all addresses"


def test_what_a_person_decided_to_have_no_building_is_counted_apart():
    found = match(columns([("Long Street", "3"), ("Broadway", "1")]), base(), decisions={0: -1})
    assert [str(text) for text in found.notes] == [
        "Addresses of which a person decided that they have no building: 1.",
        "Addresses: 2. Matched to a building: 0; for review: 0; unknown: 1; rejected: 0.",
    ]


def test_accents_that_are_left_out_leave_a_street_what_it_is():
    """'la' is a short spelling of 'lane' in American addresses, whose words are looked for in all that has plain letters."""
    known = Known(columns([("Rue de la République", "3"), ("Allée du Port", "1")]), [0, 1])
    asked = [
        ("RUE DE LA REPUBLIQUE", "3"),
        ("rue de la Republique", "3"),
        ("Allee du Port", "1"),
        ("ALLÉE DU PORT", "1"),
    ]
    found = match(columns(asked), known)
    assert found.building.tolist() == [0, 0, 1, 1]
    assert set(found.tier.tolist()) == {Tier.EXACT}
