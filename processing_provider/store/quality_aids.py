"""What rules look things up in: temporary tables beside the base, made once for all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from ..engine.core import packages
from ..engine.core.progress import Progress, part
from ..engine.registers.places import objects
from ..engine.registers.quality.outlines import nested, outlines, parents_of
from ..engine.registers.quality.rules import TagAge
from ..engine.registers.settings import SpaceSettings
from .batches import Batches

shapely = packages.load("shapely")

_TABLES = {
    "where_is": "buid TEXT PRIMARY KEY, place TEXT, apart INTEGER",
    "use_word": "word TEXT PRIMARY KEY, apart INTEGER",
    "of_street": "street TEXT PRIMARY KEY, buid TEXT",
    "cycle": "source TEXT PRIMARY KEY, last TEXT, due TEXT",
    "of_age": "tag TEXT, line INTEGER, family TEXT, value TEXT, least INTEGER, most INTEGER, PRIMARY KEY (tag, line)",
    "nesting": "level INTEGER",
    "found": "rule TEXT, uid TEXT, about TEXT, PRIMARY KEY (rule, uid)",
    "chosen": "uid TEXT PRIMARY KEY",
}


def keep_in_memory(base: Batches) -> None:
    """Have temporary tables in memory, and in no file; before a batch is begun."""
    base.keep_in_memory()


def prepare(
    base: Batches,
    day: str,
    ages: Sequence[TagAge],
    apart: Callable[[Sequence[str]], Mapping[str, bool]],
    progress: Progress,
) -> None:
    """Make the tables."""
    for name, columns in _TABLES.items():
        base.database.execute(f"DROP TABLE IF EXISTS temp.{name}")
        base.database.execute(f"CREATE TEMP TABLE {name} ({columns})")
    _buildings(base, apart)
    progress(0.2, "")
    _sources(base, day)
    _tags(base, ages)
    progress(0.4, "")
    _places(base, part(progress, 0.4, 1))


def _buildings(base: Batches, apart: Callable[[Sequence[str]], Mapping[str, bool]]) -> None:
    """Where buildings are, and whether nobody is to live there: by their residential share, else by their use; NULL unknown."""
    run = base.database.execute
    uses = [use for (use,) in run('SELECT DISTINCT "use" FROM building WHERE valid_to IS NULL AND "use" <> \'\'')]
    known = [(use, int(none)) for use, none in apart(uses).items()] if uses else []
    base.database.executemany("INSERT INTO temp.use_word VALUES (?, ?)", known)
    run(
        "INSERT INTO temp.where_is SELECT b.buid, b.place, CASE WHEN b.res_share <= 0 THEN 1 WHEN b.res_share > 0 THEN 0 "
        "ELSE u.apart END FROM building b "
        "LEFT JOIN temp.use_word u ON u.word = b.\"use\" WHERE b.valid_to IS NULL AND b.buid <> '' ORDER BY b.fid ON CONFLICT DO NOTHING"
    )
    # Of an address without a building: where most of its street stands.
    run(
        "INSERT INTO temp.of_street SELECT a.street, min(b.buid) FROM address a JOIN address_building b "
        "ON b.address = a.address AND b.valid_to IS NULL JOIN temp.where_is w ON w.buid = b.buid "
        "WHERE a.valid_to IS NULL AND a.street <> '' AND w.place <> '' GROUP BY a.street, w.place "
        "ORDER BY count(*) DESC, w.place ON CONFLICT DO NOTHING"
    )


def _sources(base: Batches, day: str) -> None:
    """Sources with a cycle: the day of their last import, and the first day that is not too long ago."""
    base.database.execute(
        "INSERT INTO temp.cycle SELECT source, substr(coalesce(last_import, ''), 1, 10), "
        "date(:day, '-' || CAST(cycle_days AS INTEGER) || ' days') FROM source "
        "WHERE valid_to IS NULL AND cycle_days > 0 AND source <> '' ORDER BY fid ON CONFLICT DO NOTHING",
        {"day": day},
    )


def _tags(base: Batches, ages: Sequence[TagAge]) -> None:
    """Tags about whose age something is known; of several lines the first that fits counts."""
    run = base.database.execute
    tags = [tag for (tag,) in run("SELECT DISTINCT tag FROM tag WHERE valid_to IS NULL AND tag <> ''").fetchall()]
    for tag in tags:
        for number, line in enumerate(ages):
            if _is_like(tag, line.tag or "%"):
                values = (tag, number, line.family or "%", line.value or "%", line.least, line.most)
                run("INSERT INTO temp.of_age VALUES (?, ?, ?, ?, ?, ?)", values)


def _places(base: Batches, progress: Progress) -> None:
    rows = base.current("place", ("uid", "level", "code", "parent", "geom"))
    if not rows:
        return
    uids = [row[0] for row in rows]
    levels = np.array([row[1] if isinstance(row[1], int) else 0 for row in rows], np.int64)
    codes, named = (objects([row[side] or "" for row in rows]) for side in (2, 3))
    shapes = shapely.make_valid(objects([row[4] for row in rows]))
    parents = parents_of(levels, codes, named)
    nesting, other = nested(levels, codes, parents)
    found = outlines(shapes, levels, parents, SpaceSettings(unit=base.unit), progress)
    told = [("place_code", row, "") for row in other]
    told += [("place_inside", row, _percent(share)) for row, share in found.outside.items()]
    told += [("place_filled", row, _percent(share)) for row, share in found.gaps.items()]
    told += [("place_overlap", row, ", ".join(str(codes[k]) for k in beside)) for row, beside in found.overlap.items()]
    run = base.database.executemany
    run("INSERT INTO temp.nesting VALUES (?)", [(level,) for level in nesting])
    run(
        "INSERT INTO temp.found VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(rule, uids[row], about) for rule, row, about in told],
    )


def _percent(share: float) -> str:
    return f"{100 * share:.2g} %"


def _is_like(text: str, pattern: str) -> bool:
    """Whether a text is as LIKE has it, whatever its capitals."""
    said = "".join({"%": ".*", "_": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return re.fullmatch(said, text, re.IGNORECASE | re.DOTALL) is not None
