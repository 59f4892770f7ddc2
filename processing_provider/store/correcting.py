"""Corrections from outside, put into a base as one batch: the row of a source ends, and the row of who corrects it begins.

What a source said stays in the row that ended. A correction holds until another one: registers that are read again do not put
their value back, as far as `decided` says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..engine.core.errors import SettingError
from ..engine.core.notes import Note, note
from ..engine.registers.buildings import floors_of
from ..engine.services.corrections import (
    ADD,
    ALREADY,
    CHANGE,
    DELETE,
    FORBIDDEN,
    REJECTED,
    ROW,
    Edit,
    Found,
    Line,
    compare,
    listed,
    settle,
)
from ..engine.services.field_values import wrong_tag
from . import decided
from .batches import Batches
from .extract_file import Extract
from .field_checks import Checks, Row, Wrong
from .offers import VERIFIED
from .registers import DECIDED
from .schema import TABLES
from .standard import GEOMETRY
from .standing import ANCHOR, Here

STEP = "applychanges"
PHASES = (
    ("building", (CHANGE, ADD)),
    ("dwelling", (CHANGE, ADD)),
    ("address_building", (DELETE,)),
    ("address_building", (CHANGE, ADD)),
    ("lives_in", (DELETE,)),
    ("lives_in", (CHANGE, ADD)),
    ("tag", (DELETE, CHANGE, ADD)),
    ("dwelling", (DELETE,)),
    ("building", (DELETE,)),
)
"""In this order what a row leans on is there before it, and goes after it."""
CERTAIN = 1.0
"""Confidence of what somebody saw."""


def refuse_source(base: Batches, source: str) -> None:
    """Raise a SettingError for the name of a register in the place of who corrects."""
    if not source:
        raise SettingError("no_corrector", "SOURCE is empty; say who corrects, such as field.")
    tables = " UNION ".join(
        f'SELECT batch_id FROM "{name}" WHERE source_id = ? OR substr(source_id, 1, length(?)) = ?' for name in ANCHOR
    )
    of = (source, source + " · ", source + " · ") * len(ANCHOR)
    ours = "SELECT batch_id FROM change_batch WHERE step = ?"
    named = base.query("SELECT 1 FROM source WHERE valid_to IS NULL AND source = ?", (source,))
    if named or base.query(f"SELECT 1 FROM ({tables}) AS named WHERE batch_id NOT IN ({ours}) LIMIT 1", (*of, STEP)):
        raise SettingError(
            "corrector_register",
            "SOURCE: '{source}' is a register of the base, which would end the corrections with its next run; give another name.",
            source=source,
        )


def apply(base: Batches, extract: Extract, source: str, prefer: bool) -> list[Line]:
    """Put corrections into a base.

    Parameters
    ----------
    base : Batches
        With a batch begun.
    extract : Extract
        As it came back.
    source : str
        Who corrects.
    prefer : bool
        Whether corrections count where the base was changed since.

    Returns
    -------
    list of Line
        Every correction, and what became of it.
    """
    return _Run(base, extract, source, prefer).apply()


class _Run:
    def __init__(self, base: Batches, extract: Extract, source: str, prefer: bool) -> None:
        self.base, self.extract, self.source, self.prefer = base, extract, source, prefer
        self.checks = Checks(base, base.day)
        self.lines: list[Line] = []
        self.ending: list[str] = []
        self.new: list[Row] = []
        self.marks: list[tuple[tuple[Any, ...], str]] = []
        self.moved: set[str] = set()
        """Dwellings in which a household may begin or end."""
        self.seen: set[str] = set()
        """Rows of the base that came back without their uid."""
        self.raised: set[str] = set()
        """Buildings with other storeys."""

    def apply(self) -> list[Line]:
        found = {table: self._compared(table) for table in self.extract.columns}
        for one in found.values():
            self.lines += one.lines
        for table, kinds in PHASES:
            edits = [edit for edit in found.get(table, Found()).edits if edit.kind in kinds]
            if edits:
                self._phase(table, sorted(edits, key=lambda edit: kinds.index(edit.kind)))
        self._households()
        return self.lines

    def _compared(self, table: str) -> Found:
        extract, editable = self.extract, self.extract.editable.get(table, ())
        out, back = extract.out.get(table, {}), extract.back.get(table, [])
        found = compare(table, extract.columns[table], editable, out, back, TABLES[table].key)
        return Found([self._with_id(edit) for edit in found.edits], found.lines)

    # Rows of the base ------------------------------------------------------------------------------------------------------

    def _phase(self, table: str, edits: Sequence[Edit]) -> None:
        self.here = Here(self.base, table, self.extract.columns[table], edits)
        for edit in edits:
            if edit.kind == DELETE:
                self._delete(edit)
            elif edit.kind == ADD:
                self._add(edit)
            else:
                self._change(edit)
        self._flush(table)

    def _flush(self, table: str) -> None:
        columns = [
            *TABLES[table].columns,
            *([GEOMETRY] if TABLES[table].geometry else []),
            "confidence",
            VERIFIED,
            "source_id",
        ]
        self.base.end(table, self.ending)
        self.base.insert(table, columns, [[row.get(name) for name in columns] for row in self.new])
        if self.marks:
            decided.mark(self.base, table, self.marks)
        if table == "building":
            self._floors()
        self.ending, self.new, self.marks = [], [], []

    def _shape(self, edit: Edit) -> Any:
        shapes = self.extract.shapes.get(edit.table)
        return None if shapes is None or edit.at < 0 else shapes[edit.at]

    # Edits -----------------------------------------------------------------------------------------------------------------

    def _change(self, edit: Edit) -> None:
        now = self.here.find(edit)
        settled = settle(edit, None if now is None else self.here.said[now["uid"]], self.prefer)
        write, wrong = self.checks.read(edit.table, settled.write, self._shape(edit))
        bad = self._wrong(edit.table, self._merged(edit, now, write), write)
        if bad:
            wrong.update(bad)
            write = {column: value for column, value in write.items() if column not in bad and ROW not in bad}
            # What is left may be wrong without what is rejected.
            if write and self._wrong(edit.table, self._merged(edit, now, write), write):
                wrong, write = {ROW: next(iter(bad.values()))}, {}
        self.lines += settled.lines_but(wrong)
        if not write:
            return
        if now is not None:
            self.ending.append(now["uid"])
            if edit.table == "lives_in" and now.get("dwid"):
                self.moved.add(now["dwid"])
        self._begin(edit.table, self._merged(edit, now, write), write)

    def _merged(self, edit: Edit, now: Row | None, write: Row) -> Row:
        """Return the row as it will be; one that the base ended since as it went out, its shape is not known."""
        gone = {column: value for column, value in edit.before.items() if column != GEOMETRY}
        row = gone if now is None else dict(now)
        if edit.table == "lives_in" and {"dwid", "buid"} & set(write):
            # Since when somebody lives in the other home nobody said, unless they did.
            row.update({"since": None, "until": None})
        row.update(write)
        if edit.table == "lives_in" and "dwid" in write and "buid" not in write and write["dwid"]:
            row["buid"] = self.checks.dwellings.get(write["dwid"])
        return row

    def _begin(self, table: str, row: Row, write: Row) -> None:
        """Add a row as it was corrected; who only looked, and found it right, leaves it to its source."""
        changed = {column for column in write if column != VERIFIED}
        row[VERIFIED] = write.get(VERIFIED) or self.base.day
        if changed:
            row.update({"source_id": self.source, "confidence": CERTAIN})
            if table == "lives_in":
                row["tier"] = DECIDED
            if table == "address_building":
                entrance = "" if "buid" in changed else row.get("entrance") or ""
                row.update({"tier": DECIDED, "entrance": entrance, "rank": 1, "support": 1})
            if table in ("building", "tag"):
                self.marks += [
                    (tuple(row.get(name) for name in TABLES[table].key), column) for column in sorted(changed)
                ]
        if "storeys" in changed:
            self.raised.add(row["buid"])
        if row.get("dwid") and (table == "lives_in" or "kind" in changed):
            self.moved.add(row["dwid"])
        self.new.append(row)

    def _wrong(self, table: str, row: Row, write: Row) -> Wrong:
        if row.get("pid") and row["pid"] not in self.checks.persons:
            return {
                ROW: note("died_since", "The person has died, or is no longer in the base, since the row went out.")
            }
        if table == "lives_in":
            return self.checks.home(row, write)
        if table == "tag":
            why = wrong_tag(row)
            return {} if why is None else {ROW: why}
        return {}

    def _add(self, edit: Edit) -> None:
        settled = settle(edit, None, self.prefer)
        table = edit.table
        write, wrong = self.checks.read(table, settled.write, self._shape(edit))
        if wrong:
            column, why = next(iter(wrong.items()))
            self._rejected(edit, note("of_column", "{column}: {why}", column=column, why=why))
            return
        row = self._given(table, write)
        missing = [name for name in ANCHOR[table] if not row.get(name)]
        if table in ("dwelling", "address_building") and not row.get("buid"):
            missing.append("buid")
        if missing:
            self._rejected(edit, note("column_missing", "{column} is missing; fill it in.", column=missing[0]))
            return
        if self.here.anchor(row) in self.here.taken:
            self._rejected(edit, note("row_twice", "Another row that was added is about the same; keep one of them."))
            return
        there = self.here.like(row)
        if there is not None:
            same = all(self.here.said[there["uid"]].get(name) == value for name, value in edit.after.items())
            if same:
                self.seen.add(there["uid"])
                self.lines.append(Line(table, "", ROW, None, listed(edit.after), ALREADY))
            else:
                self._rejected(edit, note("row_there", "The base has a row for this already; correct that one."))
            return
        bad = self._wrong(table, row, write)
        if table == "lives_in" and not bad and self.checks.housed(row["pid"]):
            bad = {ROW: note("home_there", "The person has a home on this day; correct that one.")}
        if bad:
            self._rejected(edit, next(iter(bad.values())))
            return
        self.lines += settled.lines
        self._begin(table, row, write)
        self.here.taken.add(self.here.anchor(row))
        if table == "building":
            self.checks.buildings.add(row["buid"])
        if table == "dwelling":
            self.checks.dwellings[row["dwid"]] = row["buid"]

    def _given(self, table: str, write: Row) -> Row:
        """Return a row that was added, with what follows from it."""
        row = dict(write)
        if table == "dwelling":
            return {"kind": "unknown", "dwellings": 1, **row, "huid": None}
        if table == "building" and not row.get("place"):
            row["place"] = self.checks.place_of(row.get(GEOMETRY))
        if table == "lives_in" and row.get("dwid") and not row.get("buid"):
            row["buid"] = self.checks.dwellings.get(row["dwid"])
        return row

    def _with_id(self, edit: Edit) -> Edit:
        """Give what was found in the field an id: the same wherever the same file is applied."""
        if edit.kind != ADD or edit.table not in ("building", "dwelling"):
            return edit
        (key,) = TABLES[edit.table].key
        said = sorted((name, str(value)) for name, value in edit.after.items() if name != VERIFIED)
        made = f"{self.source}-{hashlib.sha256(repr([edit.table, said]).encode('utf-8')).hexdigest()[:16]}"
        return replace(edit, after={key: made, **edit.after})

    def _delete(self, edit: Edit) -> None:
        now = self.here.find(edit, exact=True)
        if now is not None and now["uid"] in self.seen:
            self.lines.append(Line(edit.table, edit.uid, ROW, None, None, ALREADY))
            return
        if now is not None and edit.table == "lives_in" and str(now.get("until") or "9") <= self.base.day:
            now = None  # has left already
        settled = settle(edit, None if now is None else self.here.said[now["uid"]], self.prefer)
        if settled.end and now is not None and edit.table in ("dwelling", "building"):
            why = self.checks.used(edit.table, now[TABLES[edit.table].key[0]])
            if why is not None:
                self._rejected(edit, why)
                return
        self.lines += settled.lines
        if not settled.end or now is None:
            return
        self.ending.append(now["uid"])
        if edit.table == "lives_in":
            # A home that ended is known; without it the next run of a register would put the person back.
            self.new.append({**now, "until": self.base.day, **self._decided()})
            if now.get("dwid"):
                self.moved.add(now["dwid"])
        if edit.table == "tag":
            self.marks.append((tuple(now[name] for name in ANCHOR["tag"]), "value"))
        if edit.table == "address_building" and not self.here.others(now):
            gone = {**now, "buid": None, "entrance": "", GEOMETRY: None, "rank": 1, "support": 1}
            self.new.append({**gone, **self._decided()})
        if edit.table == "dwelling":
            del self.checks.dwellings[now["dwid"]]
        if edit.table == "building":
            self.checks.buildings.discard(now["buid"])
            self.raised.add(now["buid"])

    def _decided(self) -> Row:
        """What a row says of who decided it."""
        return {"tier": DECIDED, "source_id": self.source, "confidence": CERTAIN, VERIFIED: self.base.day}

    def _rejected(self, edit: Edit, why: Note) -> None:
        after = listed(edit.after) if edit.kind == ADD else None
        self.lines.append(Line(edit.table, edit.uid, ROW, None, after, REJECTED, why=why))

    # What follows ----------------------------------------------------------------------------------------------------------

    def _floors(self) -> None:
        """Floors of buildings with other storeys, and of those that are gone."""
        for buid in sorted(self.raised):
            storeys = [row["storeys"] for row in self.new if row["buid"] == buid and row.get("storeys") is not None]
            _, floors = floors_of(np.array(storeys[:1], float))
            rows = [(buid, int(floor)) for floor in floors]
            self.base.replace("floor", ("buid", "floor"), rows, self.source, "buid = ?", (buid,))
        self.raised = set()

    def _households(self) -> None:
        """A dwelling in which somebody lives has a household, and no other one has."""
        here = Here(self.base, "dwelling", ("dwid",), [])
        for row in here.rows(self.moved):
            lived = self.checks.lived_in(row["dwid"])
            home = lived and row["kind"] == "dwelling" and (row["dwellings"] or 1) == 1
            if bool(row["huid"]) != home:
                self.ending.append(row["uid"])
                self.new.append({**row, "huid": row["dwid"] if home else None})
        if self.ending:
            self._flush("dwelling")


def is_refused(line: Line) -> bool:
    """Whether a correction cannot or may not be kept."""
    return line.state in (REJECTED, FORBIDDEN)
