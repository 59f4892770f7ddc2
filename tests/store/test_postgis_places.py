"""What a field worker sees follows what holds, by chance: places move, people move in and out, rows end, and rows contradict each other."""

from __future__ import annotations

import random

import pytest
from asking import asked_town

from doorstep.processing_provider.engine.core.address import parsed
from doorstep.processing_provider.store import postgis_rights

GRANTED = postgis_rights.readable_in_the_field()
STEPS, CHANGES = 12, 4


def listed(server, sql, user="admin"):
    connection = server.connect(user)
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql)
            columns = [column[0] for column in cursor.description]
            return [dict(zip(columns, row)) for row in cursor.fetchall()]
    finally:
        connection.close()


def theirs(every, places):
    """Numbers of the rows that whoever has these places may see, by table, counted here without the server."""
    every = {name: [row for row in rows if row["valid_to"] is None] for name, rows in every.items()}
    levels = sorted({row["level"] for row in every["place"]})
    below = dict(zip(levels, levels[1:]))
    inside = places & {(row["level"], row["code"]) for row in every["place"]}
    for _ in levels:
        inside |= {
            (row["level"], row["code"])
            for row in every["place"]
            for level, code in inside
            if row["parent"] == code and row["level"] == below.get(level)
        }
    blocks = {code for level, code in inside if level == levels[-1]}
    buildings = {row["buid"] for row in every["building"] if row["buid"] and row["place"] in blocks}
    building_of = {row["dwid"]: row["buid"] for row in every["dwelling"] if row["dwid"]}
    addresses = {row["address"] for row in every["address_building"] if row["buid"] in buildings}

    def at_home(row):
        return (row["buid"] or building_of.get(row["dwid"])) in buildings

    persons = {row["pid"] for row in every["lives_in"] if at_home(row)}
    is_theirs = {
        "place": lambda row: (row["level"], row["code"]) in inside,
        "address": lambda row: row["address"] in addresses,
        "lives_in": at_home,
        "person": lambda row: row["pid"] in persons,
        "tag": lambda row: row["pid"] in persons and row["family"] != "X",
    }
    return {
        name: sorted(row["fid"] for row in rows if is_theirs.get(name, lambda row: row["buid"] in buildings)(row))
        for name, rows in every.items()
    }


def change(draw, server, schema, every):
    """One thing that happens in an office, or that somebody wrote by mistake."""
    buids, dwids, pids, codes = (
        [row[column] for row in every[table]]
        for table, column in (("building", "buid"), ("dwelling", "dwid"), ("person", "pid"), ("place", "code"))
    )
    name = draw.choice(list(GRANTED))
    row = draw.choice(every[name])["fid"]
    home = (draw.choice([*dwids, None, ""]), draw.choice([*buids, None, ""]))
    server.run(*draw.choice((
        (f"UPDATE {schema}.building SET place = %s WHERE buid = %s", (draw.choice([*codes, None, ""]), draw.choice(buids))),
        (f"UPDATE {schema}.lives_in SET dwid = %s, buid = %s WHERE pid = %s", (*home, draw.choice(pids))),
        (f"INSERT INTO {schema}.lives_in (dwid, buid, pid) VALUES (%s, %s, %s)", (*home, draw.choice(pids))),
        (f"UPDATE {schema}.dwelling SET buid = %s WHERE dwid = %s", (draw.choice(buids), draw.choice(dwids))),
        (f"UPDATE {schema}.address_building SET buid = %s WHERE address = %s",
         (draw.choice(buids), draw.choice(every["address_building"])["address"])),
        (f"UPDATE {schema}.place SET parent = %s WHERE code = %s", (draw.choice(codes), draw.choice(codes))),
        (f"UPDATE {schema}.{name} SET valid_to = '2024-01-01' WHERE fid = %s", (row,)),
        (f"UPDATE {schema}.{name} SET valid_to = NULL WHERE fid = %s", (row,)),
    )))  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_they_see_all_that_is_of_their_places_and_nothing_else(office_server, tmp_path, seed):
    draw = random.Random(seed)
    path, _ = asked_town(tmp_path, seed=seed, server=office_server.address())
    schema = parsed(path).schema
    finn = f"finn_of_{schema}"
    office_server.run(f"CREATE ROLE {finn} LOGIN")
    office_server.run(f"GRANT {postgis_rights.role_names('office', schema)['field']} TO {finn}")
    seen = 0
    for _ in range(STEPS):
        every = {name: listed(office_server, f"SELECT * FROM {schema}.{name}") for name in GRANTED}
        places = {(row["level"], row["code"]) for row in draw.sample(every["place"], draw.choice((0, 1, 1, 2)))}
        office_server.run(f"DELETE FROM {schema}.worker_place")
        for place in places:
            office_server.run(f"INSERT INTO {schema}.worker_place VALUES (%s, %s, %s)", (finn, *place))
        wanted = theirs(every, places)
        for name, columns in GRANTED.items():
            rows = listed(office_server, f"SELECT {', '.join(columns)} FROM {schema}.{name}", finn)
            assert sorted(row["fid"] for row in rows) == wanted[name], (name, places)
            seen += len(rows)
        for _ in range(CHANGES):
            change(draw, office_server, schema, every)
    assert seen > 100


def test_a_row_that_names_a_building_elsewhere_is_not_theirs(office_server, tmp_path):
    """Even where its dwelling is, and whoever it is of lives there as well."""
    path, _ = asked_town(tmp_path, server=office_server.address())
    schema = parsed(path).schema
    finn = f"finn_of_{schema}"
    office_server.run(f"CREATE ROLE {finn} LOGIN")
    office_server.run(f"GRANT {postgis_rights.role_names('office', schema)['field']} TO {finn}")
    office_server.run(f"INSERT INTO {schema}.worker_place VALUES ('{finn}', 3, '101')")
    (pid, dwid), *_ = office_server.run(
        f"SELECT pid, dwid FROM {schema}.lives_in WHERE dwid > '' AND coalesce(buid, '') = ''", user=finn
    )
    ((buid,), *_) = office_server.run(
        f"SELECT buid FROM {schema}.building WHERE place NOT IN ('101') AND valid_to IS NULL"
    )
    office_server.run(f"INSERT INTO {schema}.lives_in (pid, dwid, buid) VALUES (%s, %s, %s)", (pid, dwid, buid))
    assert buid not in repr(office_server.run(f"SELECT dwid, buid FROM {schema}.lives_in", user=finn))
