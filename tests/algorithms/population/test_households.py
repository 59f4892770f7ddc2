"""Create household list, through Processing and qgis_process."""

from collections import Counter

import pytest
from layers import Log, by, column, layer, names, rows, run, sample

LIST_FIELDS = ["huid", "blockid", "numprec", "vacancy", "gqtype"]
ZONE_FIELDS = ["zone_id", "n_hh", "persons", "status", "reason"]
COUNTS = {"ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh"}


def zones(fields, *values):
    return layer("none", f"zone:string pop:double hh:double {fields}", [(None, *row) for row in values])


def sizes(made, zone):
    """Number of households by size in a zone."""
    found = Counter(n for z, n, v, g in column(made["OUTPUT"], *LIST_FIELDS[1:]) if (z, v, g) == (zone, 0, 0))
    return dict(sorted(found.items()))


# --- On the bundled sample, through qgis_process


def test_sample_totals(sample_run):
    made = sample_run("createhouseholds")
    assert made.numbers == {"HOUSEHOLDS": 1668, "PERSONS": 4252, "UNRECONCILED": 0}
    assert made.stderr == ""
    assert "Household sizes: hh1 = 1, hh2 = 2, hh3 = 3, hh4 = 4, hh5 = 5, hh6 = 6, hh7 = 7+" in made.log["info"]


def test_sample_households_persons_and_sizes_of_every_zone(sample_run):
    made = sample_run("createhouseholds").results
    listed = rows(made["OUTPUT"])
    assert len(listed) == 1668 + 1 + 110  # households, group quarters, vacant units
    for zone in rows(sample("zones")):
        here = [row for row in listed if row["blockid"] == zone["blockid"]]
        homes = [row["numprec"] for row in here if row["vacancy"] == 0 and row["gqtype"] == 0]
        assert len(homes) == zone["households"]
        assert sum(row["numprec"] for row in here) == zone["pop"]
        assert [homes.count(n) for n in range(1, 7)] == [zone[f"hh{n}"] for n in range(1, 7)]
        assert sum(n >= 7 for n in homes) == zone["hh7"]
        assert sum(row["vacancy"] for row in here) == zone["vacant"]
        assert sum(row["numprec"] for row in here if row["gqtype"]) == zone["gq_pop"]


def test_sample_group_quarters_is_one_record(sample_run):
    made = sample_run("createhouseholds").results
    quarters = [row for row in rows(made["OUTPUT"]) if row["gqtype"]]
    assert quarters == [
        {"huid": "B481677246002034G001", "blockid": "481677246002034", "numprec": 328, "vacancy": 0, "gqtype": 1}
    ]


def test_sample_fields(sample_run):
    made = sample_run("createhouseholds").results
    assert names(made["OUTPUT"]) == LIST_FIELDS
    zone_fields = ["blockid", "pop", "households", *(f"hh{n}" for n in range(1, 8)), "gq_pop", "vacant"]
    assert names(made["OUTPUT_ZONES"]) == [*zone_fields, *ZONE_FIELDS]
    assert set(column(made["OUTPUT_ZONES"], "status")) == {"reconciled", "empty"}


# --- Small tables worked out by hand


def test_counts_by_size_are_kept_and_the_last_is_open(provider):
    table = zones("hh1:integer hh2:integer hh3:integer", ("A", 17, 6, 2, 1, 3))
    made = run("createhouseholds", INPUT=table, **COUNTS, SIZE_FIELDS=["hh1", "hh2", "hh3"], OUTPUT_ZONES="memory:")
    found = sizes(made, "A")
    assert (found[1], found[2]) == (2, 1)
    # 13 persons in 3 households of 3 or more.
    assert sum(found.values()) == 6 and sum(n * k for n, k in found.items()) == 17
    assert column(made["OUTPUT_ZONES"], *ZONE_FIELDS) == [("A", 6, 17, "reconciled", "")]


def test_ids_are_unique_and_say_the_zone(provider):
    made = run(
        "createhouseholds", INPUT=zones("vac:integer", ("A", 5, 3, 1), ("B", 2, 1, 0)), **COUNTS, VACANT_FIELD="vac"
    )
    assert column(made["OUTPUT"], "huid", "vacancy") == [
        ("BAH001", 0), ("BAH002", 0), ("BAH003", 0), ("BAV001", 1), ("BBH001", 0),
    ]  # fmt: skip


def test_sizes_are_read_off_the_names_or_given(provider):
    table = zones("men_1ind:integer men_5ind:integer", ("A", 30, 10, 3, 2))
    log = Log()
    fields = {"SIZE_FIELDS": ["men_1ind", "men_5ind"]}
    by_name = run("createhouseholds", log, INPUT=table, **COUNTS, **fields)
    assert "Household sizes: men_1ind = 1, men_5ind = 5+" in log.infos
    found = sizes(by_name, "A")
    assert found[1] == 3 and sum(k for n, k in found.items() if n >= 5) == 2
    assert sum(k for n, k in found.items() if 2 <= n <= 4) == 5
    by_value = run("createhouseholds", log, INPUT=table, **COUNTS, **fields, SIZE_VALUES="1,2")
    assert "Household sizes: men_1ind = 1, men_5ind = 2+" in log.infos
    assert sum(sizes(by_value, "A").values()) == 10


def test_shares_where_there_are_no_counts(provider):
    made = run("createhouseholds", INPUT=zones("", ("A", 160, 100)), **COUNTS, SIZE_SHARES="0.5;0.4;0.1")
    found = sizes(made, "A")
    assert (found[1], found[2], found[3]) == (50, 40, 10)
    assert sum(n * k for n, k in found.items()) == 160


def test_counts_that_contradict_the_totals_are_adjusted_and_said(provider):
    table = zones("hh1:integer hh2:integer", ("A", 30, 4, 4, 0))
    log = Log()
    made = run("createhouseholds", log, INPUT=table, **COUNTS, SIZE_FIELDS=["hh1", "hh2"], OUTPUT_ZONES="memory:")
    assert (made["HOUSEHOLDS"], made["PERSONS"], made["UNRECONCILED"]) == (4, 30, 0)
    (zone,) = rows(made["OUTPUT_ZONES"])
    assert zone["status"] == "adjusted"
    assert zone["reason"] == "the size counts allow 4 to 4 persons, the zone has 30"
    assert len(log.warnings) == 1


def test_zones_that_cannot_be_reconciled_are_listed_with_the_reason(provider):
    table = zones("", ("A", 3, 2), ("B", 2, 5), ("C", 4, 0), ("D", 100, 2), ("E", 0, 0))
    log = Log()
    made = run("createhouseholds", log, INPUT=table, **COUNTS, OUTPUT_ZONES="memory:")
    assert {row["zone_id"]: (row["n_hh"], row["persons"], row["status"], row["reason"]) for row in rows(made["OUTPUT_ZONES"])} == {
        "A": (2, 3, "reconciled", ""),
        "B": (0, 0, "unreconciled", "2 persons cannot fill 5 households"),
        "C": (0, 0, "unreconciled", "4 persons and no household"),
        "D": (0, 0, "unreconciled", "100 persons in 2 households: more than 20 in each"),
        "E": (0, 0, "empty", ""),
    }  # fmt: skip
    assert (made["HOUSEHOLDS"], made["PERSONS"], made["UNRECONCILED"]) == (2, 3, 3)
    assert "Zones unreconciled: 3" in " ".join(log.warnings)


def test_the_seed_changes_the_order_and_nothing_else(provider):
    table = zones("", ("A", 60, 25))
    one, same, other = (run("createhouseholds", INPUT=table, **COUNTS, SEED=seed) for seed in (1, 1, 2))
    assert rows(one["OUTPUT"]) == rows(same["OUTPUT"]) != rows(other["OUTPUT"])
    assert sizes(one, "A") == sizes(other, "A")


def test_rerun_on_the_zones_output_overwrites_in_place(provider):
    parameters = {**COUNTS, "OUTPUT_ZONES": "memory:"}
    once = run("createhouseholds", INPUT=zones("name:string", ("A", 5, 2, "Harbor")), **parameters)["OUTPUT_ZONES"]
    again = run("createhouseholds", INPUT=once, **parameters)["OUTPUT_ZONES"]
    assert names(once) == names(again) == ["zone", "pop", "hh", "name", *ZONE_FIELDS]
    assert rows(once) == rows(again)


def test_fractions_are_rounded_with_the_layers_sum_kept(provider):
    log = Log()
    made = run("createhouseholds", log, INPUT=zones("", ("A", 3.3, 1.3), ("B", 3.3, 1.3), ("C", 3.4, 1.4)), **COUNTS)
    assert (made["HOUSEHOLDS"], made["PERSONS"]) == (4, 10)
    assert "Zones with fractional totals: 3" in log.warnings[0]


@pytest.mark.parametrize("kind", ["none", "Polygon"])
def test_zones_with_and_without_geometry(provider, kind):
    from layers import square

    made = layer(kind, "zone:string pop:integer hh:integer", [(square(0) if kind != "none" else None, "A", 5, 2)])
    listed = run("createhouseholds", INPUT=made, **COUNTS, OUTPUT_ZONES="memory:")
    assert listed["OUTPUT"].geometryType() == 4  # no geometry
    assert listed["OUTPUT_ZONES"].wkbType() == made.wkbType()
    assert list(by(listed["OUTPUT"], "huid")) == ["BAH001", "BAH002"]
