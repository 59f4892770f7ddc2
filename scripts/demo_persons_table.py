"""Print what `make demo` put into the population base: people by district and class, registers, links, and what is to be looked at."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

CLASSES = ("stationary", "permanent", "mobile", "outflow", "undetermined")
FILES = (
    ("base.gpkg", "the base: open it in QGIS; it has no names, numbers or addresses of persons"),
    ("counts.gpkg", "layer: districts with residents by age, sex and class"),
    ("residency.gpkg", "table: class of each person, with the reason"),
    ("pairs_to_review.gpkg", "table: records that may be of one person; somebody has to decide"),
    ("unattached.gpkg", "table: persons without a home in the town, with the reason"),
    ("rejected_*.gpkg", "tables: rows that are no records, with the reason"),
)

BY_DISTRICT = """
WITH home AS (SELECT pid, max(buid) AS buid FROM {relation} WHERE valid_to IS NULL AND until IS NULL GROUP BY pid)
SELECT coalesce(d.name, ''), coalesce(t.value, ''), count(*)
FROM person p LEFT JOIN home h USING (pid)
LEFT JOIN building b ON b.buid = h.buid AND b.valid_to IS NULL
LEFT JOIN place k ON k.code = b.place AND k.valid_to IS NULL
LEFT JOIN place d ON d.code = k.parent AND d.valid_to IS NULL
LEFT JOIN tag t ON t.pid = p.pid AND t.tag = 'residency' AND t.valid_to IS NULL
WHERE p.valid_to IS NULL AND p.died IS NULL GROUP BY 1, 2
"""
SOURCES = 'SELECT source, role, "rows", accepted, rejected FROM source WHERE valid_to IS NULL AND role IS NOT NULL ORDER BY source'
TIERS = "SELECT tier, count(*) FROM record_link WHERE valid_to IS NULL AND tier <> 'first' GROUP BY 1 ORDER BY 2 DESC"


def main(folder: Path, vault: Path) -> None:
    """Read the base and the lists in `folder` and print them."""
    with closing(sqlite3.connect(folder / "base.gpkg")) as base:
        _people(base)
        print(f"\n{'Register':<26}{'Role':<14}{'Rows':>7}{'Accepted':>10}{'Rejected':>10}")
        for source, role, rows, accepted, rejected in base.execute(SOURCES):
            print(f"{source:<26}{role:<14}{rows:>7,}{accepted:>10,}{rejected:>10,}")
        print("\nRecords that were linked to a person, by what they agree in")
        for tier, many in base.execute(TIERS):
            print(f"  {tier:<24}{many:>7,}")
    print(f"  {'pairs to review':<24}{counted(folder / 'pairs_to_review.gpkg'):>7,}")
    print("\nPersons without a home in the town")
    for reason, many in asked(
        folder / "unattached.gpkg", 'SELECT reason, count(*) FROM "{}" GROUP BY 1 ORDER BY 2 DESC'
    ):
        print(f"  {many:>6,}  {reason}")
    print("\nWhere it is")
    for name, what in FILES:
        print(f"  {folder / name!s:<42} {what}")
    print(f"  {vault!s:<42} the vault: who somebody is; keep it apart")


def _people(base: sqlite3.Connection) -> None:
    """Print a line for each district: who lives there and is registered there, and the classes of those who live there."""
    lives, registered = {}, {}
    for relation, found in (("lives_in", lives), ("registered_in", registered)):
        for district, value, many in base.execute(BY_DISTRICT.format(relation=relation)):
            found.setdefault(district, {})[value] = many
    heads = "".join(f"{name:>14}" for name in CLASSES)
    print(f"\n{'District':<14}{'Registered':>11}{'Lives here':>11}{heads}")
    for district in sorted(lives, key=lambda name: (not name, name)):
        of = lives[district]
        there = sum(registered.get(district, {}).values()) if district else 0
        here = sum(of.values()) if district else 0
        print(
            f"{district or 'no home here':<14}{f'{there:,}' if district else '':>11}{f'{here:,}' if district else '':>11}"
            + "".join(f"{of.get(name, 0):>14,}" for name in CLASSES)
        )
    total = {name: sum(of.get(name, 0) for of in lives.values()) for name in CLASSES}
    print(
        f"{'Seaview':<14}{sum(sum(of.values()) for name, of in registered.items() if name):>11,}"
        f"{sum(sum(of.values()) for name, of in lives.items() if name):>11,}"
        + "".join(f"{total[name]:>14,}" for name in CLASSES)
    )


def asked(path: Path, sql: str) -> list:
    """Return the rows of a question to the one table of a file."""
    with closing(sqlite3.connect(path)) as file:
        ((name,),) = file.execute("SELECT table_name FROM gpkg_contents")
        return file.execute(sql.format(name)).fetchall()


def counted(path: Path) -> int:
    """Return the number of rows of a table."""
    return asked(path, 'SELECT count(*) FROM "{}"')[0][0]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
