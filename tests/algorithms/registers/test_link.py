"""Persons of three registers of a town of 30 people, which was made by hand."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import town_persons as town
from layers import Log, refusal
from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from town_persons import COMMUNITY, HEALTH, IN_COMMUNITY, IN_HEALTH, PEOPLE, POLICE

from doorstep.processing_provider.store import people
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.undoing import undo

DAY = "2025-01-10"


@pytest.fixture
def pair(provider, tmp_path):
    """A base and its vault, into which the three registers were imported."""
    return town.staged(tmp_path)


@pytest.fixture(scope="module")
def linked_once(provider, tmp_path_factory):
    """The same after linking, for tests that only look; with the results and the log."""
    pair = town.staged(tmp_path_factory.mktemp("linked"))
    log = Log()
    return (*pair, link(pair, log), log)


def link(pair, log=None, date=DAY, **more) -> dict:
    """Run, and return the results with the outputs as lists of dicts."""
    given = {"BASE": pair[0], "VAULT": pair[1], "DATE": date, "OUTPUT": "memory:", "REVIEW": "memory:", **more}
    results = processing.run("doorstep:linkpersons", given, feedback=log or Log())
    for name in ("OUTPUT", "REVIEW"):
        layer = results[name]
        if not isinstance(layer, str):
            fields = layer.fields().names()
            results[name] = [dict(zip(fields, feature.attributes())) for feature in layer.getFeatures()]
    return results


def ask(path, sql, *values) -> list:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql, values).fetchall()


def now(path, table, columns, where="1") -> list:
    return ask(path, f"SELECT {columns} FROM {table} WHERE valid_to IS NULL AND {where} ORDER BY {columns}")


def pid_of(output) -> dict:
    """Person of each record, by its id."""
    return {row["record_id"]: row["pid"] for row in output}


def people_of(output) -> list:
    """Numbers of the people by person: each list has one number where all is right."""
    found: dict = {}
    for row in output:
        found.setdefault(row["pid"], set()).add(int(row["record_id"].split("-")[1]))
    return sorted(map(sorted, found.values()))


# Who is who ----------------------------------------------------------------------------------------------------------------


def test_every_record_has_the_person_whose_it_is(linked_once):
    path, _, results, _ = linked_once
    assert people_of(results["OUTPUT"]) == [[number] for number in PEOPLE]
    assert (results["PERSONS"], results["REVIEWED"]) == (30, len(results["REVIEW"]))
    assert results["LINKED"] == 30 + 26 + 27
    assert len(now(path, "person", "pid")) == 30
    links = now(path, "record_link", "pid, source")
    assert len(links) == 83 and {pid for pid, _ in links} == {pid for (pid,) in now(path, "person", "pid")}


def test_the_base_has_no_id_of_a_record_as_it_is(linked_once):
    path, kept, results, _ = linked_once
    tokens = now(path, "record_link", "record_id, pid", "source = 'police'")
    assert len(tokens) == 30 and all(len(token) == 20 and "-" not in token for token, _ in tokens)
    with GeoPackageBase(path) as base:
        opened = base.attach_vault(kept)
        known = {opened.token("record", f"police\x1fP-{number}"): f"P-{number}" for number in PEOPLE}
    pids = pid_of(results["OUTPUT"])
    assert dict(tokens) == {token: pids[record] for token, record in known.items()}


# What they are said to be --------------------------------------------------------------------------------------------------


def test_values_are_those_of_the_register_that_knows_the_field_best(linked_once):
    path, _, results, _ = linked_once
    pids = pid_of(results["OUTPUT"])
    said = {pid: row for pid, *row in now(path, "person", "pid, sex, birth_year, ethnicity, died, origin")}
    whole = "birth_year=police;ethnicity=community;sex=police"
    assert said[pids["P-1"]] == ["female", 2011, "Urban", None, whole]
    assert said[pids["P-4"]] == ["male", 1984, "Urban", None, whole]
    assert said[pids["P-30"]] == ["female", 1955, "Rural", None, whole]
    # The community does not know 11, who is what the police says; unknown never beats known.
    assert said[pids["P-11"]][2:] == ["Rural", None, "birth_year=police;ethnicity=police;sex=police"]


def test_what_other_registers_say_is_kept(linked_once):
    path, _, results, log = linked_once
    pids = pid_of(results["OUTPUT"])
    expected = [
        (pids["P-1"], "ethnicity", POLICE, "Rural", POLICE),
        (pids["P-2"], "ethnicity", POLICE, "Rural", POLICE),
        (pids["P-30"], "birth_year", HEALTH, "1956", HEALTH),
    ]
    assert now(path, "conflict", "pid, field, source, value, source_id") == sorted(expected)
    assert any("birth_year, police – health: 1; ethnicity, community – police: 2" in one for one in log.warnings)


def test_attributes_are_those_of_their_register(linked_once):
    path, _, results, _ = linked_once
    pids = pid_of(results["OUTPUT"])
    found = {pid: rest for pid, *rest in now(path, "attribute", "pid, field, value, source_id")}
    assert len(found) == len(IN_HEALTH)
    assert found[pids["H-3"]] == ["insurance", "private", HEALTH] and found[pids["H-4"]][1] == "public"


def test_signs_of_life_are_of_who_is_there_and_not_of_who_is_registered(linked_once):
    path, _, results, _ = linked_once
    pids = pid_of(results["OUTPUT"])
    signs = now(path, "sign_of_life", "pid, source, date, event, source_id")
    assert len(signs) == len(IN_HEALTH) + len(IN_COMMUNITY)
    assert {source for _, source, *_ in signs} == {HEALTH, COMMUNITY}
    assert (pids["H-5"], HEALTH, "2024-06-15", "visit", HEALTH) in signs
    assert (pids["H-5"], COMMUNITY, "2025-01-01", "", COMMUNITY) in signs
    assert not any(pid == pids["P-13"] and source == HEALTH for pid, source, *_ in signs)


def test_a_death_is_the_end_of_nobodys_row_and_no_sign_of_life(pair):
    path, kept = pair
    given, surname, birth, sex, *_ = PEOPLE[18]
    dead = {"given": given, "surname": surname, "birth": birth, "sex": sex, "id_number": town.identity(18)}
    town.stage(path, kept, "deaths", [town.record("D-18", 1, since="2024-11-02", event="death", **dead)])
    results = link(pair)
    pid = pid_of(results["OUTPUT"])["D-18"]
    assert people_of(results["OUTPUT"]) == [[number] for number in PEOPLE]
    assert now(path, "person", "pid, died", "died IS NOT NULL") == [(pid, "2024-11-02")]
    assert not now(path, "sign_of_life", "source", "source = 'deaths'")


def counted(text):
    return ((one.rsplit(" ", 1)[0], int(one.rsplit(" ", 1)[1])) for one in text.split("; "))


def test_the_log_counts_registers_links_and_conflicts(linked_once):
    *_, log = linked_once
    assert any("community 27, health 26, police 30. Persons: 30" in one for one in log.infos)
    (links,) = [one for one in log.infos if one.startswith("Links by")]
    tiers, pairs = (
        dict(counted(part)) for part in links[len("Links by tier: ") : -1].split(". By pair of registers: ")
    )
    assert set(pairs) == {"community – health", "community – police", "health – police"}
    assert sum(tiers.values()) == sum(pairs.values()) > 26


# Later runs ----------------------------------------------------------------------------------------------------------------


def test_a_second_run_changes_nothing(pair):
    link(pair)
    before = town.contents(*pair), Path(pair[0]).read_bytes()
    results = link(pair, date="2025-02-01")
    assert (results["ADDED"], results["ENDED"]) == (0, 0)
    assert (town.contents(*pair), Path(pair[0]).read_bytes()) == before


def test_a_newer_register_writes_what_changed_and_everybody_keeps_the_id(pair):
    path, kept = pair
    first = link(pair)
    before = pid_of(first["OUTPUT"])
    # 13 is gone from the police and stands in the community only, the sex of 8 is no longer the same, 31 is new.
    rows = [row for row in town.police() if row[0] not in ("P-13", "P-8")]
    given, surname, birth, *_ = PEOPLE[8]
    other = {"given": given, "surname": surname, "birth": birth, "sex": "other", "id_number": town.identity(8)}
    rows.append(town.record("P-8", 8, **other))
    rows.append(
        town.record("P-31", 31, given="Xaver", surname="Neuling", birth="2000-01-01", sex="male", id_number="NEW1")
    )
    town.stage(path, kept, POLICE, rows, "2025-03-01")
    after = link(pair, date="2025-03-02")
    pids = pid_of(after["OUTPUT"])
    assert after["PERSONS"] == 31
    assert {record: pid for record, pid in pids.items() if record != "P-31"} == {
        record: pid for record, pid in before.items() if record != "P-13"
    }
    assert pids["P-31"] not in before.values()
    changed = ask(path, "SELECT DISTINCT pid FROM person WHERE valid_from = '2025-03-02' OR valid_to = '2025-03-02'")
    assert {pid for (pid,) in changed} == {pids["P-8"], pids["P-31"], pids["C-13"]}
    ended = ask(path, "SELECT pid FROM record_link WHERE valid_to = '2025-03-02'")
    assert {pid for (pid,) in ended} == {before["P-8"], before["P-13"]}
    assert now(path, "person", "sex", f"pid = '{pids['P-8']}'") == [("other",)]
    assert now(path, "conflict", "field, source, value", f"pid = '{pids['P-8']}'") == [
        ("sex", COMMUNITY, "male"),
        ("sex", HEALTH, "male"),
    ]


def test_who_is_in_no_register_any_longer_ends(pair):
    path, kept = pair
    pids = pid_of(link(pair)["OUTPUT"])
    for source, rows in ((POLICE, town.police()), (HEALTH, town.health()), (COMMUNITY, town.community())):
        town.stage(path, kept, source, [row for row in rows if row[0].split("-")[1] != "23"], "2025-03-01")
    assert link(pair, date="2025-03-02")["PERSONS"] == 29
    tables = ("person", "record_link", "sign_of_life", "attribute")
    assert not any(now(path, table, "pid", f"pid = '{pids['P-23']}'") for table in tables)
    assert ask(path, "SELECT valid_to FROM person WHERE pid = ?", pids["P-23"]) == [("2025-03-02",)]


def test_who_was_gone_for_a_while_has_the_same_id_again(pair):
    path, kept = pair
    only = town.record("P-31", 31, given="Xaver", surname="Neuling", birth="2000-01-01", sex="male", id_number="NEW1")
    other = town.record(
        "P-31", 31, given="Eulalia", surname="Fremdling", birth="1977-03-03", sex="female", id_number="NEW2"
    )
    pids = []
    for at, rows in enumerate(([only], [], [only], [], [other], [other]), 1):
        town.stage(path, kept, POLICE, [*town.police(), *rows], f"2025-02-{at:02d}")
        pids.append(pid_of(link(pair, date=f"2025-02-{at:02d}")["OUTPUT"]).get("P-31"))
    assert pids[0] is not None and pids[:4] == [pids[0], None, pids[0], None]
    # Another one with the same id of a record is another one, and stays so.
    assert pids[4] == pids[5] and pids[4] not in (None, pids[0])


def test_a_file_whose_rows_were_numbered_anew_gives_nobody_the_id_of_another(pair):
    path, kept = pair
    before = pid_of(link(pair)["OUTPUT"])
    rows = [(f"P-{number % 30 + 1}", *row[1:]) for number, row in zip(PEOPLE, town.police())]
    town.stage(path, kept, POLICE, rows, "2025-03-01")
    after = pid_of(link(pair, date="2025-03-02")["OUTPUT"])
    assert {record: pid for record, pid in after.items() if record[0] != "P"} == {
        record: pid for record, pid in before.items() if record[0] != "P"
    }
    # 9 and so on are in the community alone besides, and keep the person they have there.
    assert after["P-10"] == before["C-9"] and after["P-2"] == before["P-1"]


def test_a_batch_that_is_undone_leaves_identical_rows(pair):
    path, kept = pair
    before = town.contents(path, kept)
    link(pair)
    once = town.contents(path, kept)
    town.stage(path, kept, HEALTH, town.health(IN_HEALTH[:20]), "2025-03-01")
    staged = town.contents(path, kept)
    link(pair, date="2025-03-02")
    assert town.contents(path, kept) != staged
    for expected in (staged, once, before):
        with GeoPackageBase(path) as base:
            base.attach_vault(kept)
            undo(base)
        assert town.contents(path, kept) == expected


def test_two_bases_made_in_the_same_way_have_the_same_rows(provider, tmp_path, monkeypatch):
    """Same input, vault and seed."""
    rows = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        path, kept = town.made(folder)
        with closing(sqlite3.connect(kept)) as opened, opened:
            opened.execute("UPDATE vault SET value = ? WHERE name = 'secret'", (b"s" * 32,))
        for source, staged in ((POLICE, town.police()), (HEALTH, town.health()), (COMMUNITY, town.community())):
            town.stage(path, kept, source, staged)
        link((path, kept), SEED=5)
        rows.append(town.contents(path, kept))
    assert rows[0] == rows[1]


def test_few_persons_and_records_at_a_time_are_the_same(linked_once, provider, tmp_path, monkeypatch):
    path, *_ = linked_once
    monkeypatch.setattr(people, "PORTION", 4)
    monkeypatch.setattr(people, "AT_ONCE", 7)
    pair = town.staged(tmp_path)
    first, twice = link(pair), town.contents(*pair)
    assert (link(pair)["ADDED"], town.contents(*pair)) == (0, twice)
    town.stage(*pair, POLICE, town.police()[3:], "2025-03-01")
    link(pair)
    town.stage(*pair, POLICE, town.police(), "2025-03-01")
    back = link(pair)
    assert people_of(back["OUTPUT"]) == [[number] for number in PEOPLE]
    assert pid_of(first["OUTPUT"]) == pid_of(back["OUTPUT"])
    for table, columns in (("person", "sex, birth_year, ethnicity, origin"), ("sign_of_life", "source, date, event")):
        assert now(pair[0], table, columns) == now(path, table, columns)


def test_steps_of_a_model_follow_each_other_by_the_base(pair):
    model = QgsProcessingModelAlgorithm("chain", "", "")
    constant, child = (
        QgsProcessingModelChildParameterSource.fromStaticValue,
        QgsProcessingModelChildParameterSource.fromChildOutput,
    )
    for name, algorithm, base, more in (
        ("undo", "undobatch", child("link", "BASE"), {}),
        ("link", "linkpersons", constant(pair[0]), {"DATE": constant(DAY)}),
    ):
        step = QgsProcessingModelChildAlgorithm(f"doorstep:{algorithm}")
        step.setChildId(name)
        for key, source in {"BASE": base, "VAULT": constant(pair[1]), **more}.items():
            step.addParameterSources(key, [source])
        model.addChildAlgorithm(step)
    before = town.contents(*pair)
    _, ok = model.run({}, QgsProcessingContext(), Log())
    assert ok
    assert [step for (step,) in ask(pair[0], "SELECT step FROM change_batch ORDER BY batch_id")][-1] == "linkpersons"
    assert town.contents(*pair) == before


# Decisions -----------------------------------------------------------------------------------------------------------------


def review(results, decide, tmp_path, name="review.csv") -> str:
    """The table to review with decisions, as somebody saves it from a spreadsheet."""
    path = tmp_path / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, results["REVIEW"][0])
        writer.writeheader()
        writer.writerows({**row, "decision": decide(row)} for row in results["REVIEW"])
    return str(path)


def by(*records) -> dict:
    """Decision for a pair that the table to review need not have."""
    names = ("source", "record_id", "source2", "record_id2", "decision")
    kinds = {"P": POLICE, "H": HEALTH, "C": COMMUNITY}
    one, other, decision = records
    return dict(zip(names, (kinds[one[0]], one, kinds[other[0]], other, decision)))


def decided(pair, tmp_path, *rows, **more) -> dict:
    """Run with decisions."""
    return link(pair, DECISIONS=table_of(tmp_path, rows), **more)


def table_of(tmp_path, rows) -> str:
    path = tmp_path / "decisions.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ("source", "record_id", "source2", "record_id2", "decision"))
        writer.writeheader()
        writer.writerows(by(*row) for row in rows)
    return str(path)


def test_a_namesake_without_a_birth_is_in_doubt_and_decided_once_for_all(pair, tmp_path):
    path, kept = pair
    given, surname, *_ = PEOPLE[13]
    namesake = town.record("H-99", 99, given=given, surname=surname)
    town.stage(path, kept, HEALTH, [*town.health(), namesake])
    strict = {"LINK": 0.9995}
    first = link(pair, **strict)
    (doubt,) = [row for row in first["REVIEW"] if {row["record_id"], row["record_id2"]} == {"H-99", "P-13"}]
    assert {"given", "surname"} <= set(doubt["agree"].split(";")) and "birth" in doubt["unknown"].split(";")
    other = doubt["record_id"] if doubt["record_id2"] == "H-99" else doubt["record_id2"]
    assert (other, doubt["differ"], doubt["decision"]) == ("P-13", "", "")
    with GeoPackageBase(path) as base:
        assert len(base.attach_vault(kept).doubts()) == first["REVIEWED"]
    same = link(pair, DECISIONS=review(first, lambda row: "same" if row == doubt else "", tmp_path), **strict)
    pids = pid_of(same["OUTPUT"])
    assert pids["H-99"] == pids["P-13"] == pid_of(first["OUTPUT"])["P-13"]
    assert now(path, "record_link", "tier, decided_by", "decided_by = 'person'")[0] == ("decided", "person")
    assert pid_of(link(pair, **strict)["OUTPUT"]) == pids
    # A newer file of another register and another seed do not undo it.
    town.stage(path, kept, COMMUNITY, town.community(IN_COMMUNITY[:20]), "2025-03-01")
    later = pid_of(link(pair, SEED=7, **strict)["OUTPUT"])
    assert later["H-99"] == later["P-13"] == pids["P-13"]
    # Whoever decided may change their mind.
    apart = decided(pair, tmp_path, ("H-99", "P-13", "different"), **strict)
    assert pid_of(apart["OUTPUT"])["H-99"] != pids["P-13"] == pid_of(apart["OUTPUT"])["P-13"]
    assert not [row for row in apart["REVIEW"] if {row["record_id"], row["record_id2"]} == {"H-99", "P-13"}]
    assert pid_of(link(pair, **strict)["OUTPUT"]) == pid_of(apart["OUTPUT"])


def test_who_is_linked_is_parted_by_a_decision_and_stays_so(pair, tmp_path):
    before = pid_of(link(pair)["OUTPUT"])
    assert before["P-26"] == before["H-26"] == before["C-26"]
    log = Log()
    after = pid_of(decided(pair, tmp_path, ("H-26", "P-26", "different"), log=log)["OUTPUT"])
    assert after["P-26"] != after["H-26"] and before["P-26"] in (after["P-26"], after["H-26"])
    assert any("Decisions taken over: 1." in one for one in log.warnings)
    assert pid_of(link(pair, SEED=3)["OUTPUT"]) == after


def test_decisions_that_contradict_each_other_are_refused_before_any_change(pair, tmp_path):
    link(pair)
    before = town.contents(*pair)

    def said(*rows):
        return refusal("linkpersons", BASE=pair[0], VAULT=pair[1], OUTPUT="memory:", DECISIONS=table_of(tmp_path, rows))

    assert "rows 1 and 2 contradict" in said(("P-1", "H-1", "same"), ("H-1", "P-1", "different"))
    around = said(("P-1", "H-1", "same"), ("H-1", "C-1", "same"), ("C-1", "P-1", "different"))
    assert "row 3 says 'different'" in around
    assert "neither 'same' nor 'different'" in said(("P-1", "H-1", "perhaps"))
    assert "none of its pairs" in said(("P-77", "H-77", "same"))
    assert town.contents(*pair) == before
    decided(pair, tmp_path, ("P-1", "C-2", "different"))
    earlier = said(("P-1", "H-2", "same"), ("H-2", "C-2", "same"))
    assert "Row 2 of 'community' and row 1 of 'police' are decided to be different" in earlier


def test_decisions_of_the_review_page_that_contradict_each_other_stop_a_run_until_one_is_taken_back(pair):
    path, kept = pair
    link(pair)
    circle = {(POLICE, "P-1", HEALTH, "H-1"): True, (HEALTH, "H-1", COMMUNITY, "C-1"): True}
    last = (COMMUNITY, "C-1", POLICE, "P-1")
    with GeoPackageBase(path) as base:
        base.attach_vault(kept).decide({**circle, last: False})
    before = town.contents(*pair)
    said = refusal("linkpersons", BASE=path, VAULT=kept, OUTPUT="memory:")
    assert "Row 1 of 'community' and row 1 of 'police'" in said and "on the review page" in said
    assert town.contents(*pair) == before
    with GeoPackageBase(path) as base:
        base.attach_vault(kept).withdraw([last])
    pids = pid_of(link(pair)["OUTPUT"])
    assert pids["P-1"] == pids["H-1"] == pids["C-1"]
    # What was decided of a record that is gone holds nobody up.
    with GeoPackageBase(path) as base:
        base.attach_vault(kept).decide({last: False})
    town.stage(path, kept, HEALTH, town.health(IN_HEALTH[1:]), "2025-03-01")
    pids = pid_of(link(pair)["OUTPUT"])
    assert pids["P-1"] != pids["C-1"]


def test_a_table_without_the_columns_is_refused(pair, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n")
    said = refusal("linkpersons", BASE=pair[0], VAULT=pair[1], OUTPUT="memory:", DECISIONS=str(path))
    assert "no field 'source'" in said


# What is refused -----------------------------------------------------------------------------------------------------------


def test_registers_that_are_not_there_are_refused_with_those_that_are(pair):
    said = refusal("linkpersons", BASE=pair[0], VAULT=pair[1], OUTPUT="memory:", MANY_PER_PERSON="health; polis")
    assert "'polis'" in said and "community; health; police" in said


def test_a_missing_a_wrong_and_an_empty_vault_are_sentences(pair, tmp_path):
    given = {"BASE": pair[0], "OUTPUT": "memory:"}
    assert "VAULT" in refusal("linkpersons", **given)
    assert "does not exist" in refusal("linkpersons", VAULT=str(tmp_path / "none.sqlite"), **given)
    (tmp_path / "other").mkdir()
    path, kept = town.made(tmp_path / "other")
    assert "vault of another base" in refusal("linkpersons", VAULT=kept, **given)
    assert "'Import register' first" in refusal("linkpersons", BASE=path, VAULT=kept, OUTPUT="memory:")


def test_bounds_that_do_not_go_together_are_refused(pair):
    said = refusal("linkpersons", BASE=pair[0], VAULT=pair[1], OUTPUT="memory:", LINK=0.6, REVIEW_FROM=0.8)
    assert "LINK is 0.6 and REVIEW_FROM 0.8" in said


def test_cancel_and_an_output_that_cannot_be_written_leave_both_files_as_they_were(pair):
    before = [Path(file).read_bytes() for file in pair]
    log = Log()
    log.cancel()
    processing.run("doorstep:linkpersons", {"BASE": pair[0], "VAULT": pair[1], "OUTPUT": "memory:"}, feedback=log)
    assert [Path(file).read_bytes() for file in pair] == before
    assert refusal("linkpersons", BASE=pair[0], VAULT=pair[1], OUTPUT="/none/such/folder/out.gpkg")
    assert [Path(file).read_bytes() for file in pair] == before


# People's data -------------------------------------------------------------------------------------------------------------


def test_no_byte_of_an_identity_is_outside_of_the_vault(pair, tmp_path, qgis_process):
    """Base, its journal, outputs, log, and what is said where it fails."""
    path, kept = pair
    outputs = tmp_path / "out"
    outputs.mkdir()
    done = qgis_process.run(
        "doorstep:linkpersons",
        BASE=path,
        VAULT=kept,
        OUTPUT=str(outputs / "linked.gpkg"),
        REVIEW=str(outputs / "review.csv"),
        DATE=DAY,
    )
    assert done.results["PERSONS"] == 30
    log = Log()
    bad = refusal(
        "linkpersons", BASE=path, VAULT=kept, OUTPUT="memory:", DECISIONS=table_of(tmp_path, [("P-77", "H-1", "same")])
    )
    again = link(pair, log)
    texts = [done.stdout, done.stderr, bad, str(again["REVIEW"]), *log.infos, *log.warnings, *log.errors]
    files = [file for file in [Path(path), *outputs.iterdir()] if file.is_file()]
    assert {file.name for file in files} == {"base.gpkg", "linked.gpkg", "review.csv", "review.qmd"}
    held = b"\n".join([*(file.read_bytes() for file in files), *(text.encode() for text in texts)]).lower()
    found = [word for word in town.planted() if word.lower().encode() in held]
    assert found == []
    assert b"zwillinger" in Path(kept).read_bytes().lower()
