"""Which rows of a base go into an extract: those that hold on a day, inside a place, of the persons who live there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..engine.core import packages
from ..engine.core.certain import certain
from ..engine.core.errors import SettingError
from ..engine.registers.tag_rules import SPECIAL
from ..engine.services.pattern import Question
from ..engine.services.profiles import Profile
from .days import first_day, lasts, lives
from .inside import places_of, within
from .patterns import alike
from .port import Base
from .schema import TABLES
from .standard import names
from .tags import UNEXPIRED

shapely = packages.load("shapely")

AT_ONCE = 50_000
"""Rows that are read together."""
TOLD = ("record_link", "conflict", "sign_of_life")
"""What registers said: each is told its own, and no other one's."""
FOUND_BY = ("pid", "buid", "dwid")
"""Columns of a pattern by which it says whom or what it found, the first that there is."""
Inside = Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True)
class Asked:
    """What is asked for.

    Attributes
    ----------
    profile : Profile
    day, purpose : str
    places : tuple of str
        Codes; empty for all.
    area : shapely geometry or None
        In the CRS of the base.
    pids, buids : frozenset of str or None
        Only these, None for all.
    source : str
        Register; '' for all.
    """

    profile: Profile
    day: str
    purpose: str
    places: tuple[str, ...] = ()
    area: Any = None
    pids: frozenset[str] | None = None
    buids: frozenset[str] | None = None
    source: str = ""

    @property
    def everywhere(self) -> bool:
        """Whether the place does not matter."""
        return not self.places and self.area is None and self.buids is None and self.pids is None


@dataclass
class Taken:
    """Rows that go out.

    Attributes
    ----------
    rows : dict of str to list
        By table, uid and the columns of the profile.
    persons : set of str
        Of whom any row goes out.
    special : int
        Tags for another purpose, left out.
    shapeless : int
        Buildings of which nobody knows whether they are inside, left out.
    """

    rows: dict[str, list[Sequence[Any]]] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)
    special: int = 0
    shapeless: int = 0

    @property
    def count(self) -> int:
        """Rows of all tables."""
        return sum(map(len, self.rows.values()))


def refuse_asked(base: Base, asked: Asked) -> None:
    """Raise a SettingError for what cannot be asked for."""
    told = [table for table in TOLD if table in asked.profile.columns]
    if told and not asked.source:
        raise SettingError(
            "source_missing",
            "SOURCE is missing: profile '{profile}' lets out what registers said ({tables}), and each is told its own; give its name.",
            profile=asked.profile.name,
            tables=", ".join(told),
        )
    if asked.source:
        known = {name for (name,) in base.query("SELECT DISTINCT source FROM source WHERE valid_to IS NULL") if name}
        if asked.source not in known and not base.query(
            " UNION ALL ".join(f'SELECT 1 FROM "{name}" WHERE {_of_source(name)}' for name in ("record_link", "lives_in", "dwelling"))
            + " LIMIT 1",
            _names_of(asked.source) * 3,
        ):  # fmt: skip
            raise SettingError(
                "source_unknown",
                "SOURCE: the base has no register '{source}'; give one of: {known}.",
                source=asked.source,
                known="; ".join(sorted(known)) or "–",
            )
    places_of(base, asked.places, asked.area)


def only(base: Base, question: Question, found: Sequence[Sequence[Any]]) -> dict[str, frozenset[str]]:
    """Return the persons that a pattern finds, as `Asked` has them; where it is not about persons, the buildings."""
    at = {column.column: k for k, column in reversed(list(enumerate(question.columns)))}
    name = next(name for name in FOUND_BY if name in at)
    ids = frozenset(row[at[name]] for row in found if row[at[name]])
    if name == "dwid":
        homes = dict(base.query("SELECT dwid, buid FROM dwelling WHERE valid_to IS NULL AND buid IS NOT NULL"))
        ids = frozenset(homes[dwid] for dwid in ids if dwid in homes)
    return {"pids" if name == "pid" else "buids": ids}


def take(base: Base, asked: Asked) -> Taken:
    """Read the rows that go out.

    Raises
    ------
    SettingError
        As `refuse_asked`.
    """
    refuse_asked(base, asked)
    return _Run(base, asked).take()


def _names_of(source: str) -> list[Any]:
    return [source, source + " · ", source + " · "]


def _of_source(table: str) -> str:
    """SQL for rows that a register says, in one of its roles; its name is to be bound as `_names_of` gives it."""
    column = "source" if table in TOLD else "source_id"
    return f"({column} = ? OR substr({column}, 1, length(?)) = ?)"


class _Run:
    def __init__(self, base: Base, asked: Asked) -> None:
        self.base, self.asked, self.taken = base, asked, Taken()
        self.places = places_of(base, asked.places, asked.area)
        self.buildings = self._buildings()
        self.home = dict(base.query("SELECT dwid, buid FROM dwelling WHERE valid_to IS NULL AND buid IS NOT NULL"))
        self.persons = self._persons()
        if asked.pids is not None:
            self.buildings = self._homes()
        self.told: set[str] | None = None
        """Rows that a register is told of, where it is told of faults and nothing else."""
        self.inside = self._rules()

    # What is inside --------------------------------------------------------------------------------------------------------

    def _buildings(self) -> set[str] | None:
        """Ids of the buildings inside, None for all, known or not."""
        asked = self.asked
        if self.places is None and asked.buids is None:
            return None
        rows = self.base.current("building", ("buid", "place", "geom"))
        found = {buid for buid, *_ in rows}
        if self.places is not None:
            area, codes = asked.area, self._codes()
            if area is None:
                shapes = self.base.current("place", ("level", "code", "geom"))
                area = shapely.union_all(
                    [shape for level, code, shape in shapes if shape is not None and (level, code) in self.places]
                )
                found = {b for b, place, shape in rows if (place in codes if place else within(area, shape))}
                unknown = [b for b, place, shape in rows if not place and shape is None]
            else:
                shapely.prepare(area)
                found = {buid for buid, _, shape in rows if within(area, shape)}
                unknown = [buid for buid, _, shape in rows if shape is None]
            self.taken.shapeless = len(unknown)
        return found if asked.buids is None else found & asked.buids

    def _codes(self) -> set[str]:
        """Codes by which a building says that it is inside: one that a place of the lowest level outside has as well says nothing."""
        places = certain(self.places)
        (lowest,) = self.base.query("SELECT max(level) FROM place WHERE valid_to IS NULL")[0]
        others = {
            (level, code) for level, code in self.base.current("place", ("level", "code"), "level = ?", (lowest,))
        }
        return {code for _, code in places} - {code for _, code in others - places}

    def _persons(self) -> set[str]:
        day = self.asked.day
        found = {pid for (pid,) in self.base.query(f"SELECT pid FROM person p WHERE {lives('p')}", (day, day)) if pid}
        if self.asked.pids is not None:
            found &= self.asked.pids
        if self.buildings is not None:
            found &= {pid for pid, dwid, buid in self._lived_in() if self._is_home(dwid, buid)}
        return found

    def _lived_in(self) -> list[tuple[Any, ...]]:
        where, values = self._holds("lives_in")
        return self.base.query(f"SELECT pid, dwid, buid FROM lives_in WHERE {where}", values)

    def _homes(self) -> set[str]:
        """Buildings, of those inside, in which the persons live who are asked for."""
        homes = [(dwid, buid) for pid, dwid, buid in self._lived_in() if pid in self.persons]
        return {buid or self.home.get(dwid, "") for dwid, buid in homes if self._is_home(dwid, buid)} - {""}

    def _is_home(self, dwid: Any, buid: Any) -> bool:
        return self.buildings is None or (buid or self.home.get(dwid)) in self.buildings

    def _rules(self) -> dict[str, Inside]:
        """By table, whether a row is inside; a table that is not here goes out whole."""

        def built(row: Mapping[str, Any]) -> bool:
            return self.buildings is None or row["buid"] in self.buildings

        def of_person(row: Mapping[str, Any]) -> bool:
            return row["pid"] in self.persons

        def placed(row: Mapping[str, Any]) -> bool:
            return self.places is None or (row["level"], row["code"]) in self.places

        codes = self._codes() if self.places is not None else None

        def in_space(row: Mapping[str, Any]) -> bool:
            return codes is None or row["place"] in codes

        rules: dict[str, Inside] = dict.fromkeys(
            ("building", "floor", "dwelling", "address_building", "located_in"), built
        )
        people = ("person", "tag", "attribute", "sign_of_life", "registered_in", "works_in", "studies_in", *TOLD[:2])
        rules.update(dict.fromkeys(people, of_person))
        rules.update(place=placed, part_of=placed, space=in_space)
        rules["family_of"] = lambda row: row["pid"] in self.persons and row["other"] in self.persons
        rules["lives_in"] = lambda row: row["pid"] in self.persons and self._is_home(row["dwid"], row["buid"])
        if not self.asked.everywhere:
            addresses = self._named("address_building", "address", built)
            rules["address"] = lambda row: row["address"] in addresses
            offices = self._named("located_in", "oid", built)
            if {"works_in", "studies_in"} & set(self.asked.profile.columns):
                offices |= self._named("works_in", "oid", of_person) | self._named("studies_in", "oid", of_person)
            rules["organisation"] = rules["facility"] = lambda row: row["oid"] in offices
        return rules

    def _named(self, table: str, column: str, inside: Inside) -> set[Any]:
        ends = [name for name in ("pid", "buid") if name in TABLES[table].columns]
        where, values = self._holds(table)
        rows = self.base.query(f'SELECT {names([column, *ends])} FROM "{table}" WHERE {where}', values)
        return {row[0] for row in rows if inside(dict(zip(ends, row[1:])))}

    def _holds(self, table: str) -> tuple[str, list[Any]]:
        """SQL by which rows hold on the day, and say what is asked for."""
        day, columns = self.asked.day, TABLES[table].columns
        where, values = ["valid_to IS NULL"], []
        if table == "rule":  # says what is looked at, on whatever day
            return where[0], values
        if "since" in columns:
            where += [f"coalesce(nullif({first_day('since')}, ''), valid_from, '') <= ?", lasts("until")]
            values += [day, day]
        else:
            where.append("coalesce(valid_from, '') <= ?")
            values.append(day)
        if table == "tag":
            where.append(UNEXPIRED)
            values.append(day)
        if table == "sign_of_life":
            where.append(f"{first_day('date')} <= ?")
            values.append(day)
        return " AND ".join(where), values

    # Reading ---------------------------------------------------------------------------------------------------------------

    def take(self) -> Taken:
        columns = self.asked.profile.columns
        if self.asked.source and set(TOLD) & set(columns):
            self._tell_faults()
        last = ("issue", "rule")
        for table in [*(name for name in columns if name not in last), *(name for name in last if name in columns)]:
            found = self.taken.rows[table] = []
            for row, said in self._rows(table, columns[table]):
                found.append(row)
                if said.get("pid"):
                    self.taken.persons.add(said["pid"])
        self.taken.rows = {table: self.taken.rows[table] for table in columns}
        return self.taken

    def _rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[Sequence[Any], dict[str, Any]]]:
        """Rows that go out, each with the columns by which that is seen."""
        own = [name for name in TABLES[table].columns if name not in columns]
        keep = self._keeps(table)
        where, values = self._holds(table)
        if self.asked.source and table not in ("rule", "issue"):
            where, values = f"{where} AND {_of_source(table)}", [*values, *_names_of(self.asked.source)]
        asked = ["uid", *columns, *own]
        last = 0
        while True:
            rows = self.base.query(
                f'SELECT fid, {names(asked)} FROM "{table}" WHERE fid > ? AND {where} ORDER BY fid LIMIT {AT_ONCE}',
                (last, *values),
            )
            for row in rows:
                said = dict(zip(asked, row[1:]))
                if keep(said):
                    yield row[1 : len(columns) + 2], said
            if len(rows) < AT_ONCE:
                return
            last = rows[-1][0]

    def _keeps(self, table: str) -> Inside:
        inside = self.inside.get(table, lambda row: True)
        if table == "issue":
            return self._keeps_issue()
        if table == "rule":
            wanted = self._rules_of_issues()
            return lambda row: wanted is None or row["rule"] in wanted
        told = self.told
        if told is not None and table == "record_link":
            return lambda row: inside(row) and row["pid"] in told
        if told is not None and table != "conflict":
            return lambda row: inside(row) and row["uid"] in told
        if table == "tag":
            return lambda row: inside(row) and self._is_for(row)
        return inside

    def _is_for(self, tag: Mapping[str, Any]) -> bool:
        if tag["family"] != SPECIAL or alike(tag["purpose"] or "") == alike(self.asked.purpose):
            return True
        self.taken.special += 1
        return False

    def _keeps_issue(self) -> Inside:
        if self.told is not None:
            told = self.told
            return lambda row: row["row_uid"] in told
        out = {row[0] for table, rows in self.taken.rows.items() if table != "issue" for row in rows}
        return lambda row: row["row_uid"] in out

    def _rules_of_issues(self) -> set[str] | None:
        if "issue" not in self.asked.profile.columns:
            return None
        return {said["rule"] for _, said in self._rows("issue", ("rule",))}

    def _tell_faults(self) -> None:
        """Find the rows of a register with which something is wrong, and the persons of these."""
        about: dict[str, set[str]] = {}
        where, values = self._holds("issue")
        for table, uid in self.base.query(f"SELECT table_name, row_uid FROM issue WHERE {where}", values):
            about.setdefault(table, set()).add(uid)
        told: set[str] = set()
        for table in sorted(set(about) & set(TABLES)):
            if TABLES[table].holds and table not in ("issue", "rule"):
                for _, said in self._rows(table, ()):
                    if said["uid"] in about[table]:
                        told |= {said["uid"], said.get("pid") or said["uid"]}
        told |= {said["pid"] for _, said in self._rows("conflict", ())}
        self.told = told
