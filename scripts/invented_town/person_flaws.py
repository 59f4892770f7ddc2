"""Rows that are spoilt on purpose: what every office finds in its registers one day."""

from __future__ import annotations

import random

from .person_registers import Rows

FLAWS = {
    "no_day": {"born": "02/30/1987"},
    "no_month": {"born": "13/45/1990"},
    "not_born": {"born": "07/04/2091"},
    "too_old": {"born": "01/01/1801"},
    "formula": {"surname": '=CMD("open")'},
    "unread": {"given": "Zo\ufffd"},
    "placeholder": {"id_no": "123-45-6789"},
    "nameless": {"surname": "", "given": "", "middle": "", "id_no": "", "born": ""},
}
"""What is written over in a row of the household registration."""


def spoil_registration(rng: random.Random, rows: Rows) -> Rows:
    """Spoil some rows of the household registration: two of each flaw, swapped names, and a key that is there twice."""
    whole = [at for at, (row, _, flaw) in enumerate(rows) if not flaw and row["id_no"]]
    chosen = iter(rng.sample(whole, 2 * len(FLAWS) + 6))
    for flaw, values in FLAWS.items():
        for _ in range(2):
            at = next(chosen)
            rows[at] = ({**rows[at][0], **values}, rows[at][1], flaw)
    for _ in range(3):
        at = next(chosen)
        row = rows[at][0]
        rows[at] = ({**row, "surname": row["given"], "given": row["surname"]}, rows[at][1], "swapped")
    for _ in range(2):
        at = next(chosen)
        rows[at] = ({**rows[at][0], "reg_no": rows[0][0]["reg_no"]}, rows[at][1], "key_twice")
    at = next(chosen)
    rows[at] = ({**rows[at][0], "reg_no": ""}, rows[at][1], "no_key")
    return rows


def spoil_visits(rng: random.Random, rows: Rows) -> Rows:
    """Spoil some visits: days before birth or in the future, addresses that are none."""
    chosen = rng.sample(range(len(rows)), 8)
    for at, (flaw, values) in zip(
        chosen,
        (
            ("since_later", {"since": "2031-01-01"}),
            ("since_none", {"since": "2024-02-31"}),
            ("no_address", {"address": ""}),
            ("no_address", {"address": "unknown"}),
            ("elsewhere", {"address": "17 Nowhere Lane"}),
            ("elsewhere", {"address": "99999 Alder Street"}),
            ("nameless", {"name": "", "id_no": ""}),
            ("nameless", {"name": "unknown", "id_no": ""}),
        ),
    ):
        rows[at] = ({**rows[at][0], **values}, rows[at][1], flaw)
    return rows
