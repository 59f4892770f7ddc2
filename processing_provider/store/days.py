"""Days of a base in SQL: what holds, who lives, and which tags count on a day, the same for every reader.

Of a day only the month or the year may be known, '2024-05' or '2024'; SQLite keeps a year alone as a number, which is less than
every text. What begins, begins on the first day that it may mean, as a death does; what ends, ends on the last.
"""

from __future__ import annotations


def first_day(column: str) -> str:
    """SQL for the first day that a column may mean, as text that sorts as days do; '' unknown."""
    return f"substr(coalesce({column}, ''), 1, 10)"


def last_day(column: str) -> str:
    """SQL for the last day that a column may mean."""
    return (
        f"CASE length({column}) WHEN 4 THEN {column} || '-12-31' WHEN 7 THEN date({column} || '-01', '+1 month', '-1 day') "
        f"ELSE substr({column}, 1, 10) END"
    )


def lasts(column: str) -> str:
    """SQL by which a day, which is to be bound, is before an end; what has none lasts."""
    return f"(coalesce({column}, '') = '' OR {last_day(column)} > ?)"


def holds(table: str) -> str:
    """SQL by which a row of a relation holds on a day, which is to be bound twice."""
    return f"{table}.valid_to IS NULL AND {first_day(f'{table}.since')} <= ? AND {lasts(f'{table}.until')}"


def stands_in_registration(person: str) -> str:
    """SQL by which somebody is registered here by standing in a register of registration on a day, which is to be bound once.

    As `residents.by_record`: not who has only later events there, nor whose registered address the register says.
    """
    told = "s.valid_to IS NULL AND s.pid = l.pid AND s.source = l.source"
    return (
        "EXISTS (SELECT 1 FROM record_link l JOIN source r ON r.source = l.source AND r.valid_to IS NULL "
        f"AND r.role = 'registration' WHERE l.valid_to IS NULL AND l.pid = {person}.pid "
        "AND NOT EXISTS (SELECT 1 FROM registered_in h WHERE h.valid_to IS NULL AND h.pid = l.pid AND h.source_id = l.source) "
        f"AND coalesce((SELECT min({first_day('s.date')}) FROM sign_of_life s WHERE {told}), '') <= ?)"
    )


def lives(person: str) -> str:
    """SQL by which a person is born by the year of a day, and has not died by the day, which is to be bound twice."""
    died = first_day(f"{person}.died")
    return (
        f"{person}.valid_to IS NULL AND ({died} = '' OR {died} > ?) AND "
        f"coalesce({person}.birth_year, 0) <= CAST(substr(?, 1, 4) AS INTEGER)"
    )
