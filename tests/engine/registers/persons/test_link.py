"""Which records are one person, on cases that can be judged by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from persons_data import Table
from synthetic_persons import registers

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.persons.link import Links, LinkSettings, link

TOWN = registers(1500, seed=3)
"""Around the records of a case: a model needs a town to learn from."""


def linked(*records: dict[str, str], many=(), decisions=(), town=TOWN) -> np.ndarray:
    """Persons of some records that stand in a town of others."""
    table = town.of(range(len(town)))
    for k, record in enumerate(records):
        table.add("", **{"record_id": f"x{k}", **record})
    n = len(town)
    found = link(
        table.columns,
        settings=LinkSettings(),
        many=("employment", *many),
        decisions=[(n + a, n + b, same) for a, b, same in decisions],
    )
    return found.person[n:]


def one(*records: dict[str, str], **more) -> bool:
    return len(set(linked(*records, **more))) == 1


ANNA = {
    "source": "census", "given": "Anneliese", "middle": "K", "surname": "Brockhoff", "birth": "1961-04-23", "sex": "female",
    "address": "17\x1fMAPLE CRESCENT",
}  # fmt: skip


def other(source="identity", **changes: str) -> dict[str, str]:
    return {**ANNA, "source": source, "address": "", **changes}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"given": "Anneleise"},
        {"given": "ANNELIESE", "surname": "Bröckhoff"},
        {"given": "Brockhoff", "surname": "Anneliese"},
        {"given": "A", "middle": "K"},
        {"birth": "1961-04-22"},
        {"birth": "1971-04-23"},
        {"birth": "1961-23-04"},
        {"birth": "1961"},
        {"surname": "Weatherby"},
        {"surname": "Brockhoff-Weatherby"},
        {"sex": ""},
        {"middle": ""},
    ],
)
def test_a_slip_hides_nobody(changes):
    assert one(ANNA, other(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"given": "Ottokar", "sex": "male"},
        {"given": "Ottokar", "surname": "Weatherby"},
        {"birth": "1988-11-02"},
        {"birth": "1988-11-02", "sex": "male"},
    ],
)
def test_what_differs_in_more_than_a_slip_is_somebody_else(changes):
    assert not one(ANNA, other(**changes))


def test_a_nickname_is_known():
    mary = {**ANNA, "given": "Margaret", "surname": "Oxenham"}
    assert one(mary, {**mary, "source": "identity", "given": "Peggy", "address": ""})


def test_chinese_names_are_compared_by_their_characters():
    zhang = {**ANNA, "given": "伟东", "middle": "", "surname": "张"}
    assert one(zhang, {**zhang, "source": "identity", "address": ""})
    assert not one(zhang, {**zhang, "source": "identity", "address": "", "given": "丽华", "sex": "male"})


def test_an_id_tells_together_with_a_name_or_a_birth_but_not_alone():
    a = other(id_number="812345679", birth="")
    assert one(a, {**a, "source": "employment"})
    stranger = other(
        "employment", id_number="812345679", given="Ottokar", middle="Z", surname="Weatherby", birth="", sex=""
    )
    assert not one(a, stranger)


def test_twins_at_one_address_are_two_persons():
    twin = {**ANNA, "given": "Ottilie", "middle": "R", "source": "identity", "address": ""}
    assert not one(ANNA, twin)
    found = linked(ANNA, {**ANNA, "given": "Ottilie", "middle": "R"}, other(), twin)
    assert found[0] == found[2] != found[1] == found[3]


def test_spouses_at_one_address_are_two_persons():
    spouse = {**ANNA, "source": "employment", "given": "Reinhold", "middle": "T", "birth": "", "sex": ""}
    assert not one(ANNA, spouse)


def test_a_son_with_his_fathers_name_is_somebody_else():
    father = {**ANNA, "given": "Reinhold", "sex": "male"}
    assert not one(father, {**father, "source": "identity", "birth": "1989-10-02"})


def test_a_register_has_a_person_once():
    found = linked(ANNA, {**ANNA, "record_id": "twice"}, other())
    assert found[0] != found[1]


def test_jobs_of_a_person_are_one_person():
    job = {**ANNA, "source": "employment", "id_number": "812345679", "birth": "", "sex": ""}
    assert one(ANNA, job, {**job, "org": "2"}, {**job, "org": "3", "given": "Anneleise"})


def test_relatives_may_repeat_and_be_found_in_other_registers():
    child = {
        **ANNA,
        "id_number": "812345679",
        "birth": "",
        "sex": "",
        "source": "tax",
        "main": "m1",
        "role": "dependent",
    }
    assert one(other(id_number="812345679"), child, {**child, "main": "m2", "role": "dependent"})


def test_events_of_one_id_are_one_person():
    birth = other(id_number="812345679", event="birth")
    assert one(birth, {**birth, "event": "death", "given": "Anneleise"})
    assert not one(
        birth, {**birth, "event": "death", "id_number": "344556778", "given": "Ottokar", "surname": "Weatherby"}
    )


def test_a_move_hides_nobody_whose_name_is_rare():
    moved = {**ANNA, "source": "employment", "birth": "", "sex": "", "address": "803\x1fHARBOUR ROAD"}
    assert one(ANNA, moved)


def test_unknown_is_neither_agreement_nor_disagreement():
    empty = {"source": "identity"}
    assert not one({"source": "census"}, empty)
    assert not one({"source": "census", "birth": "1961-04-23"}, {**empty, "birth": "1961-04-23"})


def test_a_decision_is_obeyed_and_what_follows_from_it():
    stranger = other(given="Ottokar", surname="Weatherby", sex="male", birth="1930-01-01")
    assert one(ANNA, stranger, decisions=[(0, 1, True)])
    assert not one(ANNA, other(), decisions=[(0, 1, False)])
    job = {**ANNA, "source": "employment", "birth": "", "sex": ""}
    found = linked(ANNA, other(), job, decisions=[(0, 1, True), (1, 2, False)])
    assert found[0] == found[1] != found[2]


def test_no_records_one_and_two():
    for count in range(3):
        table = Table()
        for k in range(count):
            table.add("", **{**ANNA, "source": "ab"[k], "record_id": str(k)})
        found = link(table.columns, settings=LinkSettings())
        assert found.person.tolist() == [[], [0], [0, 0]][count]
        assert found.tier.tolist() == [[], ["first"], ["first", "name and birth"]][count]
        assert sum(found.by_tier.values()) == [0, 0, 1][count]


def test_everybody_of_one_name_stays_alone_and_it_is_said():
    table = Table()
    for k in range(600):
        table.add("", source="ab"[k % 2], record_id=str(k), given="Maria", surname="Garcia")
    found = link(table.columns, settings=LinkSettings())
    assert len(set(found.person)) == 600
    assert [note.code for note in found.notes] == ["crowded_keys"]


@pytest.mark.parametrize(
    "columns", [("birth",), ("sex",), ("id_number",), ("birth", "sex", "id_number"), ("given", "surname", "address")]
)
def test_a_register_may_lack_a_column(columns):
    table = TOWN.without(*columns)
    for name in columns:
        del table.columns[name]
    found = link(table.columns, settings=LinkSettings(), many=["employment"])
    assert precision(table, found) >= 0.99


def precision(table: Table, found: Links) -> float:
    """Share of right pairs among the pairs of records of one person."""
    groups: dict[int, list[str]] = {}
    for truth, person in zip(table.truth, found.person.tolist()):
        groups.setdefault(person, []).append(truth)
    pairs = [(a, b) for g in groups.values() for k, a in enumerate(g) for b in g[k + 1 :]]
    return sum(a == b for a, b in pairs) / max(len(pairs), 1)


def test_a_setting_that_cannot_be_is_refused():
    with pytest.raises(SettingError, match="LINK is"):
        LinkSettings(link=0.4)


def as_sets(found: Links, order: np.ndarray) -> set[frozenset[int]]:
    groups: dict[int, set[int]] = {}
    for row, person in zip(order.tolist(), found.person.tolist()):
        groups.setdefault(person, set()).add(row)
    return set(map(frozenset, groups.values()))


@settings(max_examples=15)
@given(st.integers(0, 10_000), st.integers(20, 400))
def test_what_holds_for_any_registers(seed, size):
    table = registers(size, seed=seed, slips=0.1)
    rng = np.random.default_rng(seed)
    n = len(table)
    decisions = [
        (int(a), int(b), bool(rng.random() < 0.5)) for a, b in rng.permutation(n)[: 2 * (n // 20)].reshape(-1, 2)
    ]
    found = link(table.columns, settings=LinkSettings(), many=["employment"], decisions=decisions)
    # The order of rows changes no group.
    order = rng.permutation(n)
    place = np.argsort(order)
    again = link(
        table.of(order).columns,
        settings=LinkSettings(),
        many=["employment"],
        decisions=[(int(place[a]), int(place[b]), same) for a, b, same in decisions],
    )
    assert as_sets(found, np.arange(n)) == as_sets(again, order)
    # Persons are numbered by their first records, which are those that joined nobody.
    assert [k for k in range(n) if found.tier[k] == "first"] == sorted(np.unique(found.person, return_index=True)[1])
    assert "" not in set(found.tier)
    # Decisions are obeyed.
    assert all((found.person[a] == found.person[b]) == same for a, b, same in decisions)
    # A register has a person once, where nobody said otherwise.
    decided = {k for a, b, same in decisions if same for k in (a, b)}
    for name in ("census", "identity"):
        some = [found.person[k] for k in range(n) if table.columns["source"][k] == name and k not in decided]
        assert len(some) == len(set(some))
    # Doubts are of two persons, each two once.
    couples = [tuple(sorted((found.person[a], found.person[b]))) for a, b, _, _ in found.doubts]
    assert all(a != b for a, b in couples)
    assert len(couples) == len(set(couples))
    # The same again gives the same.
    twice = link(table.columns, settings=LinkSettings(), many=["employment"], decisions=decisions)
    assert twice.person.tobytes() == found.person.tobytes()
    assert twice.weight.tobytes() == found.weight.tobytes()
    assert twice.doubts == found.doubts


def test_copies_within_a_register_are_told_and_namesakes_are_not():
    def told(*records, **asked):
        names = ("source", "record_id", "id_number", *list(ANNA)[1:])
        columns = {name: [record.get(name, "") for record in records] for name in names}
        found = link(columns, settings=LinkSettings(), **asked)
        return [dict(one.values)["records"] for one in found.notes if one.code == "copied_records"]

    other_day = {**ANNA, "record_id": "other", "birth": "1970-01-01"}
    no_day = [{**ANNA, "record_id": str(k), "birth": "1990", "id_number": ""} for k in range(2)]
    copies = [{**ANNA, "record_id": str(k)} for k in range(3)]
    assert told(*copies, other_day) == [3]
    assert told(ANNA, other_day, *no_day) == []
    assert told(ANNA, {**ANNA, "source": "another"}) == []
    assert told(*copies, many=[ANNA["source"]]) == []
