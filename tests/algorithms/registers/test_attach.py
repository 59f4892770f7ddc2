"""Attach persons: to dwellings, registrations, jobs and families."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from attaching import DAY, anytown, attach, made, pids, record, stage
from layers import Log, refusal, rows
from register_data import institutions, pairs
from town_registers import US, step, table, truth

from doorstep.processing_provider.store import vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase

FIELDS = {"ADDRESS_FIELDS": ["number", "street", "unit"], "REGISTERED_ADDRESS_FIELDS": ["number", "street", "unit"],
          "ORGANISATION_ADDRESS_FIELDS": ["number", "street"]}  # fmt: skip
ROLES = {"police": "registration", "visits": "residence", "tax": "activity", "school": "activity"}
DEFINED = dict.fromkeys(ROLES, FIELDS)
HOME = "12\x1fQuendel Street\x1f3"
OTHER = "40\x1fHagebutten Road\x1f"
THIRD = "7\x1fBrombeer Lane\x1f"
NOW = "valid_to IS NULL"


@pytest.fixture
def pair(provider, tmp_path):
    return made(tmp_path)


@pytest.fixture
def in_town(town, tmp_path):
    """The sample town with a vault."""
    kept = str(tmp_path / "vault.sqlite")
    vault.create(kept)
    return town, kept


def put(pair, registers, **more):
    stage(pair, registers, roles=ROLES, definitions=DEFINED, **more)


def lives(pair, ask) -> dict[str, tuple]:
    """Where each person lives now."""
    found = ask(pair[0], f"SELECT pid, dwid, buid, tier, since, source_id FROM lives_in WHERE {NOW}")
    assert len({pid for pid, *_ in found}) == len(found)
    return {pid: tuple(said) for pid, *said in found}


def contents(pair, ask) -> dict:
    from doorstep.processing_provider.store.schema import TABLES

    tables = [name for name in TABLES if name not in ("change_batch", "meta")]
    return {
        **{name: ask(pair[0], f'SELECT * FROM "{name}" ORDER BY fid') for name in tables},
        **{name: ask(pair[1], f"SELECT * FROM {name} ORDER BY 1") for name in vault.VERSIONED},
    }


def why(done) -> dict[tuple[str, str], str]:
    return {(row["pid"], row["what"]): row["code"] for row in rows(done["UNATTACHED"])}


# --- Which address counts ---------------------------------------------------------------------------------------------


def test_two_spellings_in_two_registers_are_one_dwelling_and_its_household(pair, ask):
    put(
        pair,
        {
            "visits": [record("1", 1, surname="Ostrander", address=HOME)],
            "tax": [record("a", 2, surname="Ostrander", address="12\x1fQuendel St\x1fApt 3")],
        },
    )
    done = attach(pair)
    one, two = pids(pair, [1, 2])
    found = lives(pair, ask)
    assert found[one][0] == found[two][0] and (done["ATTACHED"], done["NEW_DWELLINGS"], done["HOUSEHOLDS"]) == (2, 1, 1)
    ((dwid, buid, unit, kind, huid),) = ask(pair[0], "SELECT dwid, buid, unit, kind, huid FROM dwelling")
    assert (dwid, kind, buid, unit) == (found[one][0], "dwelling", None, None) and huid == dwid


@pytest.mark.parametrize(
    ("said", "more", "wanted"),
    [
        # residence before activity, however late
        ({"tax": (OTHER, "2024-01-01"), "visits": (HOME, "")}, {}, "visits"),
        # residence before registration with an address
        ({"police": (OTHER, ""), "visits": (HOME, "")}, {}, "visits"),
        ({"police": (HOME, ""), "tax": (OTHER, "2024-05-01")}, {}, "police"),
        # a priority of the field before the role
        ({"tax": (OTHER, ""), "visits": (HOME, "")}, {"priority": {"tax": 1}}, "tax"),
        ({"tax": (OTHER, ""), "visits": (HOME, "")}, {"priority": {"tax": 6}}, "visits"),
        # the later day, then the name of the register
        ({"school": (HOME, "2020-01-01"), "tax": (OTHER, "2021-01-01")}, {}, "tax"),
        ({"school": (HOME, "2020-01-01"), "tax": (OTHER, "2020-01-01")}, {}, "school"),
        # what leads nowhere goes last, and what begins after the date does not count
        ({"visits": ("\x1f\x1f", ""), "tax": (OTHER, "")}, {}, "tax"),
        ({"visits": (HOME, "2024-07-01"), "tax": (OTHER, "")}, {}, "tax"),
    ],
)  # fmt: skip
def test_the_address_that_counts(pair, ask, said, more, wanted):
    put(
        pair,
        {name: [record(name, 1, surname="Birch", address=text, since=since)] for name, (text, since) in said.items()},
        **more,
    )
    done = attach(pair)
    assert lives(pair, ask)[pids(pair, [1])[0]][-1] == wanted
    assert done["ATTACHED"] == 1 and done["UNATTACHED_PERSONS"] == 0


def test_a_relative_has_the_address_of_the_row_unless_a_register_knows_better(pair, ask):
    put(
        pair,
        {
            "tax": [
                record("1", 1, surname="Birch", address=HOME),
                record("1/spouse", 2, surname="Birch", main="1", role="spouse", address=HOME),
                record("1/dependent", 3, main="1", role="dependent"),
            ],
            "school": [record("s", 3, surname="Birch", address=OTHER)],
        },
    )
    attach(pair)
    one, two, three = pids(pair, [1, 2, 3])
    found = lives(pair, ask)
    assert found[two][:1] == found[one][:1] and found[two][2] == "inherited"
    assert found[three][-1] == "school" and found[three][0] != found[one][0]
    family = ask(pair[0], "SELECT pid, other, role, source_id FROM family_of ORDER BY role")
    assert family == [(three, one, "dependent", "tax"), (two, one, "spouse", "tax")]


# --- Who is not attached ----------------------------------------------------------------------------------------------


def test_everybody_is_attached_or_listed_once_with_a_reason(in_town, ask):
    known = list(truth("addresses"))
    number, road = ask(
        in_town[0],
        "SELECT number, street FROM address a JOIN address_building b USING (address) WHERE b.tier = 'known'",
    )[0]
    put(
        in_town,
        {
            "visits": [
                record("1", 1, surname="Birch", address=f"{number}\x1f{road}\x1f"),
                record("2", 2, surname="Cedar", address="9999\x1fNowhere Boulevard\x1f"),
                record("3", 3, surname="Dogwood", address=f"99999\x1f{road}\x1f"),
                record("4", 4, surname="Elm"),
                record("5", 5, surname="Fir", address="\x1fPO Box 14\x1f"),
                record("6", 6, surname="Ginkgo", address=f"{number}\x1f{road}\x1f", since="2025-01-01"),
                record("7", 7, surname="Hazel", address=f"{number}\x1f{road}\x1f"),
                record("8", 8, surname="Ivy", address="unknown\x1f\x1f"),
            ],
            "police": [record("p", 2, registered="9999\x1fNowhere Boulevard\x1f")],
        },
        died={7: "2024-06-30"},
    )  # fmt: skip
    done = attach(in_town)
    of = pids(in_town, range(1, 9))
    found = why(done)
    assert len(rows(done["UNATTACHED"])) == len(found)
    wanted = {2: "unknown", 3: "review", 4: "no address", 5: "mail box", 6: "not yet", 7: "died", 8: "rejected"}
    assert found == {
        **{(of[k - 1], "lives in"): code for k, code in wanted.items()},
        (of[1], "registered in"): "unknown",
    }
    assert (done["ATTACHED"], done["UNATTACHED_PERSONS"], done["DIED"]) == (1, 7, 1)
    assert done["WITHOUT_BUILDING"] == 0 and lives(in_town, ask)[of[0]][1] in {row["buid"] for row in known}


def test_a_building_that_is_gone_is_the_reason(in_town, ask):
    ((number, road, buid),) = ask(
        in_town[0],
        "SELECT a.number, a.street, b.buid FROM address a JOIN address_building b USING (address) WHERE b.tier = 'known' LIMIT 1",
    )
    put(in_town, {"visits": [record("1", 1, surname="Birch", address=f"{number}\x1f{road}\x1f")]})
    assert attach(in_town)["ATTACHED"] == 1
    with GeoPackageBase(in_town[0]) as base:
        base.begin("loadspace", "2024-07-01")
        base.end("building", [uid for (uid,) in base.current("building", ("uid",), "buid = ?", (buid,))])
        base.commit()
    done = attach(in_town, date="2024-07-02")
    assert why(done) == {(pids(in_town, [1])[0], "lives in"): "building gone"}
    assert lives(in_town, ask) == {}


def test_the_dead_leave_what_they_were_attached_to(pair, ask):
    said = {"visits": [record("1", 1, surname="Birch", address=HOME, org="E1", org_role="works_in")]}
    put(pair, said)
    assert attach(pair)["ATTACHED"] == 1
    put(pair, said, died={1: "2024-08-01"}, date="2024-08-02")
    assert attach(pair, date="2024-07-31")["ATTACHED"] == 1
    done = attach(pair, date="2024-08-02")
    assert (done["ATTACHED"], done["UNATTACHED_PERSONS"], done["DIED"], done["JOBS"]) == (0, 1, 1, 0)
    ended = ask(pair[0], "SELECT valid_to FROM lives_in UNION ALL SELECT valid_to FROM works_in")
    assert ended == [("2024-08-02",), ("2024-08-02",)]
    assert ask(pair[0], f"SELECT huid FROM dwelling WHERE {NOW}") == []


# --- Registration -----------------------------------------------------------------------------------------------------


def test_registered_and_actual_address_are_two_relations(pair, ask):
    put(
        pair,
        {
            "police": [
                record("1", 1, surname="Birch", registered=OTHER),
                record("2", 2, surname="Birch", address=HOME, registered=OTHER),
                record("3", 3, surname="Cedar", address=THIRD),
            ],
            "visits": [record("1", 1, surname="Birch", address=HOME)],
        },
    )
    done = attach(pair)
    registered = dict(ask(pair[0], f"SELECT pid, dwid FROM registered_in WHERE {NOW}"))
    found = lives(pair, ask)
    one, two, three = pids(pair, [1, 2, 3])
    assert registered[one] == registered[two] != found[one][0] == found[two][0]
    # A register of registrations with one address says with it where somebody is registered.
    assert registered[three] == found[three][0] and done["REGISTERED"] == 3
    # Where only somebody is registered, no household lives.
    assert dict(ask(pair[0], f"SELECT dwid, huid FROM dwelling WHERE {NOW}"))[registered[one]] is None


# --- Dwellings of the base --------------------------------------------------------------------------------------------


def test_dwellings_of_the_housing_database_are_lived_in_and_none_is_made_twice(in_town, ask):
    step(
        "inferdwellings", BASE=in_town[0], HOUSING=table("dwelling_register"), HOUSING_ADDRESS_FIELDS=["number", "road"],
        FLOOR_FIELD="floor", UNIT_FIELD="unit", CAPACITY_FIELD="capacity", PROFILE=US, OUTPUT="memory:", DATE="2023-01-01",
    )  # fmt: skip
    letters = list(rows(_layer("letters")))
    meant = truth("letters")
    records = [
        record(row["letter_id"], k, surname=f"Name{k}", address=row["address"] or "")
        for k, row in enumerate(letters, 1)
    ]
    stage(in_town, {"visits": records}, roles=ROLES)
    before = dict(ask(in_town[0], f"SELECT dwid, buid FROM dwelling WHERE {NOW}"))
    done = attach(in_town)
    found = lives(in_town, ask)
    right = wrong = listed = 0
    for pid, row in zip(pids(in_town, range(1, len(letters) + 1)), meant):
        if pid in found:
            right += found[pid][1] == row["buid"]
            wrong += found[pid][1] != row["buid"]
            listed += found[pid][0] in before
    # 'Match addresses' finds as many; what it leaves to review is not attached.
    assert wrong == 0 and right > 0.6 * len(letters) and listed > 0
    assert done["ATTACHED"] == right and done["ATTACHED"] + done["UNATTACHED_PERSONS"] == len(letters)
    after = ask(in_town[0], f"SELECT dwid, huid, kind, source_id FROM dwelling WHERE {NOW}")
    assert len({dwid for dwid, *_ in after}) == len(after) == len(before) + done["NEW_DWELLINGS"]
    homes = {dwid for dwid, *_ in found.values()}
    assert all((huid == dwid) == (dwid in homes and kind == "dwelling") for dwid, huid, kind, _ in after)
    # The housing database keeps its dwellings, and a second run of it changes nothing.
    digest = contents(in_town, ask)
    step(
        "inferdwellings", BASE=in_town[0], HOUSING=table("dwelling_register"), HOUSING_ADDRESS_FIELDS=["number", "road"],
        FLOOR_FIELD="floor", UNIT_FIELD="unit", CAPACITY_FIELD="capacity", PROFILE=US, OUTPUT="memory:", DATE=DAY,
    )  # fmt: skip
    assert contents(in_town, ask) == digest


def _layer(name):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(table(name), name, "ogr")


def test_people_of_a_home_for_many_are_no_household(pair, ask):
    names = [f"{a}{b}son" for a in ("Al", "Bo", "Ci", "Da", "El", "Fo") for b in ("ber", "kin", "mur", "nel", "pat")]
    put(
        pair,
        {
            "visits": [
                record(str(k), k, surname=name, address="500\x1fCollege Road\x1f") for k, name in enumerate(names, 1)
            ]
        },
    )
    done = attach(pair)
    assert ask(pair[0], "SELECT kind, huid FROM dwelling") == [("group_quarters", None)]
    assert (done["ATTACHED"], done["HOUSEHOLDS"]) == (30, 0)


# --- Work and school --------------------------------------------------------------------------------------------------


def test_several_jobs_a_person_and_the_school(in_town, ask):
    number, road, buid = ask(
        in_town[0],
        "SELECT a.number, a.street, b.buid FROM address a JOIN address_building b USING (address) WHERE b.tier = 'known'",
    )[0]
    here = f"{number}\x1f{road}"
    put(
        in_town,
        {
            "tax": [
                record("1", 1, org="12-34", org_name="Quendel Mills", org_address=here, org_role="works_in", since="2020-01-01"),
                record("2", 1, org="1234", org_name="Quendel mills", org_role="works_in", since="2021-01-01"),
                record("3", 1, org_name="Hagebutten Inn", org_address="1\x1fFar Road", org_role="works_in"),
                record("4", 2, org_name="QUENDEL MILLS", org_address=here, org_role="works_in"),
                record("5", 3, org="77", org_role="works_in", since="2030-01-01"),
            ],
            "school": [record("s", 3, org="S-1", org_name="Brombeer School", org_role="studies_in")],
        },
    )  # fmt: skip
    done = attach(in_town)
    one, two, three = pids(in_town, [1, 2, 3])
    jobs = ask(
        in_town[0],
        "SELECT w.pid, o.name, w.buid, w.since, o.kind FROM works_in w JOIN organisation o USING (oid) ORDER BY w.fid",
    )
    assert sorted(jobs) == sorted(
        [
            (one, "Quendel Mills", buid, "2021-01-01", "employer"),
            (one, "Hagebutten Inn", None, None, "employer"),
            (two, "Quendel Mills", buid, None, "employer"),
        ]
    )
    assert ask(in_town[0], "SELECT pid, name, kind FROM studies_in JOIN organisation USING (oid)") == [
        (three, "Brombeer School", "school")
    ]
    assert ask(in_town[0], "SELECT name, buid FROM located_in JOIN organisation USING (oid)") == [
        ("Quendel Mills", buid)
    ]
    assert (done["JOBS"], done["PLACES_TO_LEARN"], done["ORGANISATIONS"], done["WITHOUT_WORKPLACE"]) == (3, 1, 3, 2)
    # A job that is gone from a newer file ends.
    put(
        in_town,
        {"tax": [record("3", 1, org_name="Hagebutten Inn", org_address="1\x1fFar Road", org_role="works_in")]},
        date="2024-07-01",
    )
    done = attach(in_town, date="2024-07-02")
    assert done["JOBS"] == 1 and ask(in_town[0], "SELECT count(*) FROM works_in WHERE valid_to = '2024-07-02'") == [
        (2,)
    ]


def test_people_of_a_card_point_to_its_head_once(pair, ask):
    put(
        pair,
        {
            "police": [
                record("1", 2, household="K7", role="Child", row=1, surname="Birch", address=HOME),
                record("2", 1, household="K7", role="Reference person", row=2),
                record("3", 3, household="K7", row=3),
                record("4", 3, household="K7", row=4),
                record("5", 4, household="K8", row=5),
            ],
            "tax": [record("t", 1), record("t/spouse", 3, main="t", role="spouse")],
        },
    )
    attach(pair)
    one, two, three = pids(pair, [1, 2, 3])
    family = ask(pair[0], f"SELECT pid, other, role FROM family_of WHERE {NOW}")
    assert sorted(family) == sorted([(two, one, "child"), (three, one, "spouse")])


# --- Runs after runs --------------------------------------------------------------------------------------------------


def town_of(moved=OTHER):
    return {
        "visits": [
            record("1", 1, surname="Birch", address=HOME),
            record("2", 2, surname="Birch", address=HOME if moved is None else moved, since="" if moved is None else "2024-07-01"),
            record("3", 3, surname="Cedar", address=THIRD),
        ],
        "tax": [
            record("t", 1, surname="Birch", address=HOME, org="E1", org_name="Quendel Mills", org_role="works_in"),
            record("t/spouse", 2, main="t", role="spouse", address=HOME),
        ],
        "police": [record(str(k), k, surname=name, registered=HOME) for k, name in ((1, "Birch"), (2, "Birch"), (3, "Cedar"))],
    }  # fmt: skip


def test_the_same_again_changes_nothing_and_a_move_changes_one_person(pair, ask):
    put(pair, town_of(None))
    attach(pair)
    before = contents(pair, ask)
    log = Log()
    again = attach(pair, log, date="2024-07-15")
    assert (again["ADDED"], again["ENDED"]) == (0, 0) and contents(pair, ask) == before
    put(pair, town_of(), date="2024-07-20")
    was = lives(pair, ask)
    staged = contents(pair, ask)
    attach(pair, date="2024-08-01")
    now = lives(pair, ask)
    two = pids(pair, [2])[0]
    assert {pid for pid in was if was[pid] != now[pid]} == {two} and now[two][3] == "2024-07-01"
    history = ask(pair[0], "SELECT valid_from, valid_to FROM lives_in WHERE pid = ? ORDER BY fid", two)
    assert history == [(DAY, "2024-08-01"), ("2024-08-01", None)]
    assert step("undobatch", BASE=pair[0], VAULT=pair[1])["UNDONE"] > 0
    assert contents(pair, ask) == staged


def test_a_first_run_taken_back_leaves_rows_as_before(in_town, ask):
    put(in_town, town_of())
    before = contents(in_town, ask)
    attach(in_town)
    assert contents(in_town, ask) != before
    step("undobatch", BASE=in_town[0])
    assert contents(in_town, ask) == before


def test_the_same_records_in_another_order_attach_the_same(pair, ask):
    found = []
    for turned in (False, True):
        said = town_of()
        put(pair, {name: said[name][::-1] if turned else said[name] for name in sorted(said, reverse=turned)})
        attach(pair)
        asked = {
            "lives_in": "pid, dwid, buid, tier, since, source_id",
            "dwelling": "dwid, kind, huid",
            "family_of": "pid, other, role",
            "works_in": "pid, oid",
            "registered_in": "pid, dwid",
        }
        found.append(
            {name: sorted(ask(pair[0], f"SELECT {columns} FROM {name}"), key=repr) for name, columns in asked.items()}
        )
        for _ in range(2):
            step("undobatch", BASE=pair[0], VAULT=pair[1])
    assert found[0] == found[1] and all(found[0].values())


# --- Refusals and secrets ---------------------------------------------------------------------------------------------


def test_what_is_missing_is_said(pair, provider, tmp_path):
    other = tmp_path / "other.sqlite"
    vault.create(str(other))
    assert "another base" in refusal("attachpersons", BASE=pair[0], VAULT=str(other), UNATTACHED="memory:")
    assert "VAULT is missing" in refusal("attachpersons", BASE=pair[0], UNATTACHED="memory:")
    assert "Import register" in refusal("attachpersons", BASE=pair[0], VAULT=pair[1], UNATTACHED="memory:")
    put(pair, {"visits": [record("1", 0, address=HOME)]})
    assert "Link persons" in refusal("attachpersons", BASE=pair[0], VAULT=pair[1], UNATTACHED="memory:")
    assert "DATE" in refusal("attachpersons", BASE=pair[0], VAULT=pair[1], DATE="soon", UNATTACHED="memory:")


def test_no_name_number_or_address_is_anywhere_but_in_the_vault(pair, tmp_path):
    secret = {"surname": "Zwillingerowski", "given": "Annelieserl", "id_number": "QX0042ZJ7", "birth": "1951-02-03"}
    address = "4\x1fQuendelwegstrasse\x1fSommerhaus Annelieserl"
    work = {"org": "K9-777", "org_address": "8\x1fHagebuttenplatz", "org_role": "works_in"}
    put(
        pair,
        {
            "visits": [record("1", 1, address=address, household="Zwillingerowski", **secret, **work)],
            "police": [
                record("2", 2, registered="Quendelwegstrasse\x1f\x1f", address="PO Box 12345\x1f\x1f", **secret)
            ],
        },
    )
    log, out = Log(), tmp_path / "out.csv"
    attach(pair, log, UNATTACHED=str(out))
    said = Path(pair[0]).read_bytes() + out.read_bytes() + "".join((*log.infos, *log.warnings, *log.errors)).encode()
    for word in (*secret.values(), "Quendelweg", "Sommerhaus", "Hagebutten", "K9", "PO Box", "12345"):
        assert word.encode().lower() not in said.lower(), word


def test_anytown_without_space(pair, shared_data, ask):
    meant = anytown(pair, shared_data("registers/registers_anytown"))
    done = attach(pair, date="2020-12-31")
    persons = ask(pair[0], f"SELECT count(*) FROM person WHERE {NOW}")[0][0]
    assert done["ATTACHED"] + done["UNATTACHED_PERSONS"] == persons
    found = lives(pair, ask)
    homes = institutions(list(meant.values()))
    who = [(pid, row) for pid, row in zip(pids(pair, meant), meant.values()) if row["household_id"] not in homes]
    code: dict[str, int] = {}
    at = [code.setdefault(found[pid][0], len(code)) if pid in found else -1 for pid, _ in who]
    precision, recall = pairs([row["household_id"] for _, row in who], at)
    assert precision > 0.999 and recall > 0.98
    kinds = dict(ask(pair[0], "SELECT dwid, kind FROM dwelling"))
    many = Counter(
        kinds[found[pid][0]]
        for pid, row in zip(pids(pair, meant), meant.values())
        if pid in found and row["household_id"] in homes
    )
    assert many["group_quarters"] > 0.98 * sum(many.values())
    with open(shared_data("registers/registers_anytown") / "employment2020.csv", encoding="utf-8", newline="") as file:
        jobs = {
            (row["simulant_id"], row["employer_name"].lower()) for row in csv.DictReader(file) if row["employer_name"]
        }
    assert 0.95 * len(jobs) < done["JOBS"] < 1.15 * len(jobs)
