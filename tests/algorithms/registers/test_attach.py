"""Attach persons: to dwellings, registrations, jobs and families, in a town made by hand."""

from __future__ import annotations

import pytest
from attaching import attach, made, pids, record, stage
from layers import rows


@pytest.fixture
def pair(provider, tmp_path):
    return made(tmp_path)


def test_a_family_of_two_registers_lives_in_one_dwelling(pair, ask):
    stage(
        pair,
        {
            "visits": [
                record("1", 1, surname="Ostrander", address="12\x1fElm Street\x1f3"),
                record("2", 2, surname="Ostrander", address="12\x1fElm St\x1fApt 3"),
            ],
            "tax": [record("a", 1, surname="Ostrander", address="12\x1fElm Street\x1f")],
        },
        roles={"visits": "residence", "tax": "activity"},
        definitions={name: {"ADDRESS_FIELDS": ["number", "street", "unit"]} for name in ("visits", "tax")},
    )
    done = attach(pair)
    print(done, rows(done["UNATTACHED"]))
    assert done["ATTACHED"] == 2
    print(ask(pair[0], "SELECT * FROM lives_in"), ask(pair[0], "SELECT * FROM dwelling"))
    assert pids(pair, [1])
