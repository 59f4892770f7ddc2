"""What is in planning units: people of a base or of a layer, their homes, and who came and went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns, packages, paths
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.core.garbage import uncollected
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.spatial import repaired
from ...engine.core.types import Bools, Floats, Ids, Ints
from ...engine.services import aggregate, flows, monitor, protect
from ...engine.services.flows import Pairs, zones_of
from ...engine.services.lifecircle import people_counts
from ...engine.services.monitor import MORE, NOWHERE, OUTSIDE, TOTAL
from ...engine.services.standards import Standard, ages_of, group_of
from ...i18n import tr
from ...layers.reading import Table
from ...store import living as homes
from ...store.bases import base_at
from ...store.batches import Batches
from ...store.living import Living, living
from .definitions.monitorunits import Share

shapely = packages.load("shapely")


@dataclass
class Units:
    """Planning units.

    Attributes
    ----------
    ids, names : (u,) object array of str
    shapes : (u,) object array
    hectares : (u + MORE,) float
        NaN of what is no unit.
    """

    table: Table
    ids: Ids
    names: list[str]
    shapes: Ids
    hectares: Floats
    notes: list[Note]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def places(self) -> int:
        return len(self.ids) + MORE


@dataclass
class Found:
    """What there is, by unit and by what is outside, not on the map, and in total: (u + MORE,) float each, NaN unknown.

    Attributes
    ----------
    groups : dict of str to array
    of_standards : list of array
        People of the group of each standard.
    in_dwellings : array
        People of households.
    on_floor : array
        People of buildings whose floor area is known.
    change : dict of str to array
    """

    persons: Floats
    groups: dict[str, Floats]
    of_standards: list[Floats]
    households: Floats
    in_dwellings: Floats
    dwellings: Floats
    floor: Floats
    on_floor: Floats
    whole: bool
    change: dict[str, Floats] = field(default_factory=dict)
    tables: list[tuple[str, Table]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    within: list[Note] = field(default_factory=list)


def units_of(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context, crs: QgsCoordinateReferenceSystem, progress: Progress
) -> Units:  # fmt: skip
    """Read UNITS."""
    table, asked = step.required(parameters, "UNITS", context, progress, crs)
    if not len(table):
        raise EmptyInputError(tr("Layer '{}' has no units; choose one with polygons.").format(table.name))
    notes: list[Note] = []
    ids = asked.ids("UNIT_ID_FIELD", "planning unit", notes)
    shapes, more = repaired(table.geometries(), "planning units")
    metre = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    area = np.where(shapely.is_missing(shapes), np.nan, shapely.area(shapes) * metre**2 / 1e4)
    named = asked.name("UNIT_NAME_FIELD")
    names = [columns.id_text(value) for value in table.column(named)] if named else [str(one) for one in ids]
    return Units(table, ids, names, shapes, np.append(area, [np.nan] * MORE), [*notes, *more])


class Counter:
    """Counts persons, or dwellings, by place; with noise where counts are protected."""

    def __init__(self, names: Sequence[str], places: int, secret: bytes | None, smallest: int) -> None:
        self.places = places
        self.table = protect.ptable(smallest) if secret else None
        self.keys = protect.record_keys(names, secret) if secret else np.zeros(len(names), np.uint32)

    def __call__(self, who: Ints, place: Ints) -> Floats:
        cell, persons, keys = aggregate.tally(place, self.keys[who], self.places)
        shown = np.zeros(self.places)
        shown[cell] = self.table.published(persons, keys) if self.table else persons
        return shown


class Placed:
    """Persons of a base, and in which units they live."""

    def __init__(self, there: Living, units: Ids) -> None:
        self.there, self.count = there, len(units)
        self.of_building = zones_of(there.points, units.copy())
        self.on_map = np.append(~shapely.is_missing(there.points), False)

    def pairs(self, some: Bools) -> Pairs:
        """Persons and their places, the total among them."""
        who = np.flatnonzero(some)
        home = self.there.home[who]
        person, place = flows.spread(
            np.where(self.on_map[home], home, -1), self.of_building, len(self.there.points),
            self.count + OUTSIDE, self.count + NOWHERE,
        )  # fmt: skip
        total = np.full(len(who), self.count + TOTAL, np.int64)
        return np.concatenate([who[person], who]), np.concatenate([place, total])


@dataclass(frozen=True)
class Asked:
    """What was asked of a base."""

    date: str
    bands: list[tuple[int, int, str]]
    storey_height: float
    secret: bytes | None
    smallest: int
    earlier: str
    earlier_date: str


def of_base(base: Batches, asked: Asked, units: Units, standards: Sequence[Standard], before: Units | None) -> Found:
    """Return what is in units by a base; `before` are the units in the CRS of another, earlier one."""
    at: dict[str, int] = {}
    with uncollected():
        then = _earlier(base, asked, at) if asked.earlier_date else None
        there = living(base, asked.date, at if then is None or then[1] else {})
    placed = Placed(there, units.shapes)
    count = Counter(list(there.at), units.places, asked.secret, asked.smallest)
    alive = placed.pairs(there.counted)

    def aged(low: float, high: float) -> Floats:
        return count(*placed.pairs(there.counted & (there.age >= low) & (there.age <= high)))

    groups = {label: aged(low, np.inf if high == aggregate.OLDEST else high) for low, high, label in asked.bands}
    persons = count(*alive)
    ages = [ages_of(one.ages) for one in standards]
    of_standards = [
        persons if pair is None else aged(pair[0], np.inf if pair[1] >= aggregate.OLDEST else pair[1]) for pair in ages
    ]
    household = homes.households(base, there)
    names, first = np.unique(household[household != None].astype(str), return_index=True)  # noqa: E711
    rows = np.flatnonzero(household != None)[first]  # noqa: E711
    head = np.zeros(len(household), bool)
    head[rows] = True
    who, place = placed.pairs(head)
    number = np.zeros(len(household), np.int64)
    number[rows] = np.arange(len(rows), dtype=np.int64)
    occupied = Counter(names.tolist(), units.places, asked.secret, asked.smallest)(number[who], place)
    in_dwellings = count(*placed.pairs(household != None))  # noqa: E711
    space = homes.space(base, there, base.unit, asked.storey_height)
    known = ~np.isnan(space.floor)
    sums = monitor.shares(space.points, units.shapes, False).sums(
        np.stack([space.dwellings, space.floor, known], axis=1)
    )
    floored = {name for name, is_known in zip(space.buid, known.tolist()) if is_known}
    has_floor = np.array([*(name in floored for name in there.buildings.at), False], bool)
    found = Found(
        persons, groups, of_standards, np.where((occupied == 0) & (persons > 0), np.nan, occupied), in_dwellings,
        sums[:, 0] if space.known else np.full(units.places, np.nan), np.where(sums[:, 2] > 0, sums[:, 1], np.nan),
        count(*placed.pairs(there.counted & has_floor[there.home])), True,
    )  # fmt: skip
    _tell(found, there, household, len(known) - int(known.sum()), bool(asked.bands), asked.secret is not None)
    if then is not None:
        _compare(found, base, asked, then, there, placed, count, before or units)
    return found


def _tell(found: Found, there: Living, household: Ids, without_floor: int, bands: bool, protected: bool) -> None:
    notes = list(there.notes)
    unknown = int(np.count_nonzero(there.counted & (there.age < 0)))
    if unknown and bands:
        notes.append(
            note(
                "unknown_age",
                "Persons whose year of birth is not known, in no group of age: {persons}.",
                persons=unknown,
            )
        )
    homeless = int(np.count_nonzero(there.counted & (household == None)))  # noqa: E711
    if homeless:
        notes.append(
            note(
                "no_household",
                "Persons in no household: in group quarters, or without a known dwelling: {persons}.",
                persons=homeless,
            )
        )
    (found.within if protected else found.notes).extend(notes)
    if without_floor:
        found.notes.append(
            note(
                "no_floor",
                "Buildings to live in without storeys and height, or without a shape; not in floor areas: {buildings}.",
                buildings=without_floor,
            )
        )


def _earlier(base: Batches, asked: Asked, at: dict[str, int]) -> tuple[Living, bool]:
    """Who lived where then, and whether persons are known by the same ids."""
    if not asked.earlier or paths.same(asked.earlier, base.path):
        return living(base, asked.earlier_date, at), True
    with base_at(asked.earlier) as other:
        vault = base.meta().get("vault")
        same = bool(vault) and other.meta().get("vault") == vault
        return living(other, asked.earlier_date, at), same


def _compare(
    found: Found, base: Batches, asked: Asked, then: tuple[Living, bool], there: Living, placed: Placed, count: Counter,
    units: Units,
) -> None:  # fmt: skip
    before, same = then
    earlier = Placed(before, units.shapes).pairs(before.counted)
    of_then = count if same else Counter(list(before.at), units.places, asked.secret, asked.smallest)
    was = of_then(*earlier)
    with np.errstate(divide="ignore", invalid="ignore"):
        percent = np.where(was > 0, 100 * (found.persons - was) / was, np.nan)
    found.change = {"earlier": was, "change": found.persons - was, "change_pct": percent}
    if not same:
        found.notes.append(
            note(
                "other_vault",
                "The earlier base has another vault: who came and went cannot be told, only how many there are.",
            )
        )
        return
    born, died = homes.vital(base, there, asked.earlier_date, asked.date)
    now = placed.pairs(there.counted)
    moves = monitor.change(earlier, now, born, died, units.places)
    within = [_inside(pairs, len(units)) for pairs in (earlier, now)]
    changed = protect.small_changes(within[0], within[1], len(units), asked.smallest)
    if asked.secret is not None and changed:
        found.within.append(
            note(
                "changes",
                "Zones in which fewer than {smallest} persons came or went between two dates: {zones}; the difference of the "
                "published counts is noise.",
                smallest=asked.smallest,
                zones=changed,
            )
        )
    for name in ("born", "arrived", "died", "departed"):
        codes = getattr(moves, name)
        found.change[name] = count(codes // units.places, codes % units.places)


def _inside(pairs: Pairs, units: int) -> Pairs:
    who, place = pairs
    return who[place < units], place[place < units]


def of_layer(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context, crs: QgsCoordinateReferenceSystem, units: Units,
    standards: Sequence[Standard], progress: Progress,
) -> Found:  # fmt: skip
    """Return what is in units by the layer PEOPLE."""
    table, asked = step.required(parameters, "PEOPLE", context, part(progress, 0, 0.6), crs, whole=False)
    names = list(asked.names("PEOPLE_FIELDS"))
    notes = []
    own = [asked.name(name) for name in ("DWELLINGS_FIELD", "FLOOR_FIELD")]
    counts = _counts(table, names) if names else np.ones((len(table), 1))
    if not names:
        notes.append(note("one_each", "PEOPLE_FIELDS was not given: each feature of PEOPLE counts as one person."))
    unknown = np.isnan(counts[:, 0])
    if unknown.any():
        notes.append(
            note(
                "unknown_people",
                "Places whose number of people is not known, left out: {places}.",
                places=int(unknown.sum()),
            )
        )
    shapes, more = repaired(table.geometries(), "places") if _are_polygons(table) else (table.geometries(), [])
    split = step.parameterAsEnum(parameters, "PEOPLE_SHARED", context) == Share.BY_AREA
    shares = monitor.shares(shapes, units.shapes, split)
    if shares.overlapping:
        notes.append(
            note("overlapping_units", "Units overlap: people in several are counted in each, and in the total once.")
        )
    sums = shares.sums(counts)
    unknowns = np.full(units.places, np.nan)
    extra = [shares.sums(_counts(table, [name]))[:, 0] if name else unknowns for name in own]
    of_standards = [sums[:, group_of(one.ages, names) if one.ages else 0] for one in standards]
    return Found(
        sums[:, 0], {name: sums[:, k] for k, name in enumerate(names) if k}, of_standards, extra[0], sums[:, 0], extra[0],
        extra[1], sums[:, 0], False, tables=[(tr("People"), table)], notes=[*notes, *more],
    )  # fmt: skip


def _counts(table: Table, names: Sequence[str]) -> Floats:
    return people_counts([columns.numbers(table.column(name), name) for name in names], names)


def _are_polygons(table: Table) -> bool:
    return bool((shapely.get_dimensions(table.geometries()) == 2).any())


def refuse_groups(standards: Sequence[Standard], names: Sequence[str] | None) -> None:
    """Raise a SettingError for a group of a standard that people do not have; `names` are fields, None of a base."""
    for one in standards:
        known = not one.ages or (ages_of(one.ages) is not None if names is None else group_of(one.ages, names) > 0)
        if not known:
            raise SettingError(
                "standard_group",
                "STANDARDS, line {line}: ages is '{given}'; give ages such as 0-5 or 65+, and with PEOPLE have a field of them among "
                "PEOPLE_FIELDS, such as p_0_5.",
                line=one.line,
                given=columns.shown(one.ages),
            )
