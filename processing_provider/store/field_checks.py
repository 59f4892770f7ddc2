"""Whether a base can keep what was corrected outside: ids that it knows, persons who live, shapes that are some."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..engine.core import packages
from ..engine.core.notes import Note, note
from ..engine.services import field_values
from ..engine.services.corrections import ROW
from .days import holds, lives
from .inside import within
from .port import Base
from .schema import TABLES
from .standard import GEOMETRY

shapely = packages.load("shapely")

Row = dict[str, Any]
Wrong = dict[str, Note]
"""Why columns cannot be kept; `ROW` for the whole row."""


class Checks:
    """What a base knows, as far as corrections went."""

    def __init__(self, base: Base, day: str) -> None:
        self.base, self.day = base, day
        self.buildings = {buid for (buid,) in base.current("building", ("buid",))}
        self.dwellings: dict[str, Any] = dict(base.current("dwelling", ("dwid", "buid")))
        self._persons: set[str] | None = None
        self._addresses: set[str] | None = None

    @property
    def persons(self) -> set[str]:
        """Who lives on the day."""
        if self._persons is None:
            rows = self.base.query(f"SELECT pid FROM person p WHERE {lives('p')}", (self.day, self.day))
            self._persons = {pid for (pid,) in rows}
        return self._persons

    @property
    def addresses(self) -> set[str]:
        """Addresses that hold."""
        if self._addresses is None:
            self._addresses = {address for (address,) in self.base.current("address", ("address",))}
        return self._addresses

    def read(self, table: str, write: Mapping[str, Any], shape: Any) -> tuple[Row, Wrong]:
        """Read the columns of a correction one by one.

        Parameters
        ----------
        table : str
        write : mapping
            As they compare.
        shape : shapely geometry or None
            That of the row as it came back.
        """
        found, wrong = {}, {}
        for column, value in write.items():
            if column == GEOMETRY:
                value, why = self._shape(table, value, shape)
            elif column in ("buid", "dwid", "pid", "address", "place") and column not in _own_key(table):
                value, why = value, self._unknown(column, value)
            else:
                value, why = field_values.read(column, value, self.day)
            if why is None:
                found[column] = value
            else:
                wrong[column] = why
        return found, wrong

    def _shape(self, table: str, value: Any, shape: Any) -> tuple[Any, Note | None]:
        wanted = TABLES[table].geometry.title().replace("Multipolygon", "Polygon")
        if shape is None or shape.is_empty:
            # What cannot be read does not say that there is none.
            return None, note("no_shape", "The shape is no valid {kind}.", kind=wanted.lower()) if value else None
        kinds = {"Point": ("Point",), "Polygon": ("Polygon", "MultiPolygon")}[wanted]
        shape = shapely.force_2d(shape)
        if shape.geom_type not in kinds or not shape.is_valid or not shapely.is_valid(shape.envelope):
            return None, note("no_shape", "The shape is no valid {kind}.", kind=wanted.lower())
        return shape, None

    def _unknown(self, column: str, value: Any) -> Note | None:
        if value is None:
            return None
        if value in self._known(column):
            return None
        return note("unknown_id", "The base has no row that holds with this {column}.", column=column)

    def _known(self, column: str) -> Any:
        if column == "pid":
            return self.persons
        if column == "address":
            return self.addresses
        if column == "place":
            return {code for (code,) in self.base.current("place", ("code",))}
        return self.buildings if column == "buid" else self.dwellings

    # Rows ------------------------------------------------------------------------------------------------------------------

    def home(self, row: Row, write: Row) -> Wrong:
        """Look at a home as it will be."""
        dwid, buid = row.get("dwid"), row.get("buid")
        if not dwid and not buid:
            return {ROW: note("no_home", "It has neither dwelling nor building; delete the row of who has left.")}
        if dwid:
            of = self.dwellings.get(dwid)
            if of and buid and of != buid and {"dwid", "buid"} & set(write):
                why = note(
                    "dwelling_elsewhere",
                    "The dwelling is in another building; give that, or empty the other of the two.",
                )
                return dict.fromkeys({"dwid", "buid"} & set(write), why)
        wrong = field_values.wrong_stay(row.get("since"), row.get("until"))
        return {} if wrong is None else dict.fromkeys(({"since", "until"} & set(write)) or {ROW}, wrong)

    def housed(self, pid: str) -> bool:
        """Whether somebody has a home on the day."""
        where = f"pid = ? AND {holds('lives_in')}"
        return bool(self.base.query(f"SELECT 1 FROM lives_in WHERE {where} LIMIT 1", (pid, self.day, self.day)))

    def place_of(self, shape: Any) -> str | None:
        """Return the place of the lowest level in which a shape lies."""
        lowest = "level = (SELECT max(level) FROM place WHERE valid_to IS NULL)"
        for code, area in self.base.current("place", ("code", "geom"), lowest) if shape is not None else ():
            if within(area, shape):
                return str(code)
        return None

    def used(self, table: str, key: str) -> Note | None:
        """Return why a dwelling or building cannot go: something that holds is in it."""
        column = "dwid" if table == "dwelling" else "buid"
        for other in ("dwelling", "lives_in", "registered_in", "address_building"):
            if other == table or column not in TABLES[other].columns:
                continue
            where, values = f"{column} = ? AND valid_to IS NULL", [key]
            if "pid" in TABLES[other].columns:
                where, values = f"{column} = ? AND {self._of_living(other)}", [key, *[self.day] * 4]
            ((count,),) = self.base.query(f'SELECT count(*) FROM "{other}" WHERE {where}', values)
            if count:
                return note(
                    "still_used",
                    "Rows of {table} that are in it: {rows}; correct those first.",
                    table=other,
                    rows=count,
                )
        return None

    def lived_in(self, dwid: str) -> bool:
        """Whether somebody lives in a dwelling on the day."""
        where = f"dwid = ? AND {self._of_living('lives_in')}"
        return bool(self.base.query(f"SELECT 1 FROM lives_in WHERE {where} LIMIT 1", (dwid, *[self.day] * 4)))

    @staticmethod
    def _of_living(table: str) -> str:
        """SQL by which a relation holds, of somebody who lives; the day is to be bound four times."""
        return f"{holds(table)} AND EXISTS (SELECT 1 FROM person p WHERE p.pid = {table}.pid AND {lives('p')})"


def _own_key(table: str) -> tuple[str, ...]:
    """Ids that a table itself gives."""
    return TABLES[table].key if len(TABLES[table].key) == 1 else ()
