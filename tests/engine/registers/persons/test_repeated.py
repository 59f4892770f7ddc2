"""Registers with several records a person, that nobody named as such."""

import numpy as np

from doorstep.processing_provider.engine.registers.persons.repeated import repeated

ROWS = [
    # source, main, event, id_number, given, surname, person
    ("jobs", "", "", "1", "Ann", "Ash", 0),
    ("jobs", "", "", "1", "ANN", "Ash", 1),
    ("jobs", "", "", "1", "Ann", "Ash", 2),
    ("jobs", "", "", "1", "Bob", "Ash", 3),  # somebody else's number
    ("jobs", "", "", "", "Ann", "Ash", 4),
    ("jobs", "", "", "", "Ann", "Ash", 5),
    ("tax", "", "", "1", "Ann", "Ash", 0),
    ("tax", "", "", "1", "Ann", "Ash", 0),  # linked
    ("tax", "7", "", "1", "Ann", "Ash", 6),  # a relative on somebody's row
    ("events", "", "birth", "1", "Ann", "Ash", 7),
    ("events", "", "death", "1", "Ann", "Ash", 8),
    ("care", "", "", "2", "", "", 9),
    ("care", "", "", "2", "", "", 10),
]


def told(rows, *many):
    names = ("source", "main", "event", "id_number", "given", "surname")
    columns = dict(zip(names, map(list, zip(*(row[:-1] for row in rows)))))
    return [str(one) for one in repeated(columns, np.array([row[-1] for row in rows]), many)]


def test_registers_with_further_records_of_a_person_are_named():
    assert told(ROWS) == [
        "Records with the number and name of an earlier one of their register, which count as further persons: jobs 2. Where "
        "somebody may have several records, as with jobs, name the register in MANY_PER_PERSON."
    ]


def test_a_register_that_was_named_and_one_without_repeats_are_not_told():
    assert told(ROWS, "jobs") == []
    assert told(ROWS[:1]) == []
