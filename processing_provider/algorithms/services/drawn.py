"""Counts of people as layers, tables and pictures."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from ...base.algorithm import Outcome
from ...engine.core import packages
from ...engine.core.fields import Field
from ...engine.core.notes import Note, fact, note
from ...engine.core.types import Ints
from ...engine.services import fields, pyramid
from ...engine.services.aggregate import ALL, Cells
from ...i18n import tr
from ...layers.report.pyramid import pairs_svg, pyramid_svg
from ...layers.rows import Rows
from ...store.living import old_classes
from ..registers.step import Drawn
from .counting import Counting
from .definitions.aggregatepopulation import Counted, Flows

shapely = packages.load("shapely")

MOST_COLUMNS = 60
"""Cells of groups that become columns of the zones; more are only in the table."""
MOST_ZONES, MOST_FLOWS = 12, 20
NAME = 10
ZONE, OUTSIDE, NO_PLACE, TOTAL = "zone", "outside", "no_place", "total"


def outcome(counting: Counting, asked: set[str]) -> Outcome:
    """Make what was asked for: names of parameters that are given."""
    counted = [counting.cells(k) for k in range(len(counting.snapshots))]
    outputs: dict[str, Rows] = {"OUTPUT": _zones(counting, counted)}
    if "OUTPUT_TABLE" in asked:
        outputs["OUTPUT_TABLE"] = _table(counting, counted)
    moves = _all_flows(counting) if counting.asked.flows != Flows.NONE else []
    if "OUTPUT_FLOWS" in asked:
        outputs["OUTPUT_FLOWS"] = _flows(counting, moves)
    if "OUTPUT_EVENTS" in asked:
        outputs["OUTPUT_EVENTS"] = _events(counting)
    if "OUTPUT_HOUSEHOLDS" in asked:
        outputs["OUTPUT_HOUSEHOLDS"] = Rows(fields.HOUSEHOLDS, counting.households())
    cells, shown = counted[-1]
    everybody = (cells.groups == ALL).all(axis=1)

    def of(place: int) -> int:
        return int(shown[everybody & (cells.place == place)].sum())

    numbers = {
        "PERSONS": of(counting.total),
        "OUTSIDE": of(counting.outside),
        "WITHOUT_PLACE": of(counting.nowhere),
        "CHANGED_CELLS": counting.changed,
    }
    found = Outcome(
        outputs=outputs,
        numbers=numbers,
        notes=[*counting.notes, *_said(counting, numbers)],
        styles={"OUTPUT": "counts", "OUTPUT_FLOWS": "flows"},
        layers=[(tr("Zones"), counting.targets.table)] if counting.targets.table is not None else [],
    )
    if "OUTPUT_HTML" in asked:
        found.pictures = _pictures(counting, cells, shown)
        found.tables = [_largest(counting, moves)] if moves else []
        found.numbers["CHANGED_CELLS"] = counting.changed
    return found


def _said(counting: Counting, numbers: dict[str, int]) -> list[Note]:
    asked, shot = counting.asked, counting.last
    everybody = bool((shot.counted == shot.who.alive).all())
    by_class = asked.counted != Counted.EVERYBODY and not everybody
    said = [
        fact(note("residents", "Counted: residents at {date}, by their class of residency.", date=shot.date))
        if by_class
        else fact(note("everybody", "Counted: everybody alive in the base at {date}.", date=shot.date))
    ]
    if by_class:
        said += old_classes(counting.base, shot.date)
    if numbers["OUTSIDE"] or numbers["WITHOUT_PLACE"]:
        said.append(
            note(
                "not_in_zones",
                "Persons in no zone: {outside}; without a building on the map: {nowhere}. They are rows of the table.",
                outside=numbers["OUTSIDE"],
                nowhere=numbers["WITHOUT_PLACE"],
            )
        )
    later = counting.number(shot.later & shot.counted)
    if later:
        said.append(
            note(
                "known_later",
                "Persons whose home the base knows only from after {date}, taken to be the same before: {persons}.",
                date=shot.date,
                persons=later,
            )
        )
    if asked.protection:
        said.append(
            note(
                "noise",
                "Counts have noise of variance {variance} and at most {deviation}; totals have their own, and sums of cells differ "
                "from them. A count of 0 is not protected.",
                variance=counting.table.variance,
                deviation=counting.table.deviation,
            )
        )
    else:
        said.append(note("unprotected", "Counts are exact; set PROTECTION before they leave the office."))
    return said


def _kind(counting: Counting, place: int) -> str:
    rest = {counting.outside: OUTSIDE, counting.nowhere: NO_PLACE, counting.total: TOTAL}
    return rest.get(place, ZONE)


def _columns(counting: Counting, counted: list[tuple[Cells, Ints]]) -> list[tuple[Field, tuple[int, ...]]]:
    """Columns of the zones: each group, and each cell of all groups where these are few; those that are 0 everywhere are none."""
    dimensions = counting.dimensions[0]
    wanted = [
        tuple(code if k == at else ALL for k in range(len(dimensions)))
        for at, dimension in enumerate(dimensions)
        for code in range(len(dimension.labels))
    ]
    cells = list(itertools.product(*(range(len(dimension.labels)) for dimension in dimensions)))
    if len(dimensions) > 1 and len(cells) <= MOST_COLUMNS:
        wanted += cells
    there = {
        tuple(row)
        for of, shown in counted
        for row in np.unique(of.groups[(shown > 0) & (of.place < counting.outside)], axis=0).tolist()
    }
    taken = {field.name for field in fields.ZONE}
    found = []
    for groups in wanted[: 4 * MOST_COLUMNS]:
        named = [(dimensions[k], dimensions[k].labels[code]) for k, code in enumerate(groups) if code != ALL]
        if groups in there:
            meaning = ", ".join(f"{dimension.name} {label}" for dimension, label in named)
            found.append((Field(_name(named, taken), "integer", "persons", f"Persons: {meaning}"), groups))
    return found


def _name(named: list[tuple[Any, str]], taken: set[str]) -> str:
    """Name of a column: at most 10 characters, unique without regard to case."""

    def plain(text: str) -> str:
        return re.sub(r"[^A-Za-z0-9]+", "_", text.replace("+", "p")).strip("_").lower()

    if len(named) == 1:
        name = f"{plain(named[0][0].name)[:3] or 'g'}_{plain(named[0][1])}"[:NAME].strip("_")
    else:
        name = "_".join(plain(label)[: max(1, (NAME - len(named) + 1) // len(named))] for _, label in named)[:NAME]
    name = name if name[:1].isalpha() else f"g_{name}"[:NAME].strip("_")
    free, k = name, 1
    while free in taken:
        k += 1
        free = f"{name[: NAME - len(str(k))]}{k}"
    taken.add(free)
    return free


def _zones(counting: Counting, counted: list[tuple[Cells, Ints]]) -> Rows:
    n, columns = len(counting.targets), _columns(counting, counted)
    shots, known = counting.snapshots, counting.targets.known()
    values: dict[str, Any] = {
        "zone_id": list(counting.targets.ids) * len(shots),
        "date": [shot.date for shot in shots for _ in range(n)],
    }
    for field, groups in [(fields.ZONE[-1], (ALL,) * len(counting.dimensions[0])), *columns]:
        whole: Any = np.zeros((len(shots), n), np.int64)
        for k, (cells, shown) in enumerate(counted):
            some = (cells.groups == np.array(groups, np.int64)).all(axis=1) & (cells.place < n)
            whole[k, cells.place[some]] = shown[some]
        if not known.all():  # of a zone without a shape nobody knows how many there are
            whole = whole.astype(object)
            whole[:, ~known] = None
        values[field.name] = whole.reshape(-1)
    return counting.targets.rows((*fields.ZONE, *(field for field, _ in columns)), values, len(shots))


def _table(counting: Counting, counted: list[tuple[Cells, Ints]]) -> Rows:
    """Cells that are not 0: what noise made 0 cannot be told from what was."""
    ids = np.array([*counting.targets.ids, "", "", ""], object)
    kinds = np.array([_kind(counting, place) for place in range(counting.total + 1)], object)
    taken = {field.name for field in (*fields.TABLE_HEAD, fields.PERSONS)}
    parts: dict[str, list[Any]] = {name: [] for name in (*(f.name for f in fields.TABLE_HEAD), "persons")}
    groups = []
    for dimension in counting.dimensions[0]:
        # A head with a number in it is no head to whoever reads a CSV file: family '1' becomes 'g_1'.
        plain = dimension.name.isalnum() and dimension.name[0].isalpha()
        name = _free(dimension.name, taken) if plain else _name([(dimension, "")], taken)
        groups.append(
            (Field(name, "text", "", f"Group by {dimension.name}; 'all' for everybody"), [*dimension.labels, "all"])
        )
        parts[name] = []
    for shot, (cells, shown) in zip(counting.snapshots, counted):
        kept = np.flatnonzero(shown > 0)
        kept = kept[np.lexsort((*cells.groups[kept].T[::-1], cells.place[kept]))]
        parts["zone_id"] += ids[cells.place[kept]].tolist()
        parts["kind"] += kinds[cells.place[kept]].tolist()
        parts["date"] += [shot.date] * len(kept)
        parts["persons"] += shown[kept].tolist()
        for k, (field, labels) in enumerate(groups):
            parts[field.name] += np.array(labels, object)[cells.groups[kept, k]].tolist()
    return Rows((*fields.TABLE_HEAD, *(field for field, _ in groups), fields.PERSONS), parts)


def _free(name: str, taken: set[str]) -> str:
    base, k = name[:NAME].lower(), 1
    free = base
    while free in taken:
        k += 1
        free = f"{base[: NAME - len(str(k))]}{k}"
    taken.add(free)
    return free


def _all_flows(counting: Counting) -> list[tuple[str, int, int, int]]:
    """Date, origin, destination and persons of all flows, the largest first."""
    first = 1 if counting.asked.flows == Flows.MOVES else 0
    found = [
        (counting.snapshots[k].date, origin, destination, persons)
        for k in range(first, len(counting.snapshots))
        for origin, destination, persons in zip(*(part.tolist() for part in counting.flows(k)))
    ]
    return sorted(found, key=lambda flow: (flow[0], -flow[3], flow[1], flow[2]))


def _flows(counting: Counting, moves: list[tuple[str, int, int, int]]) -> Rows:
    ids = [*counting.targets.ids, "", "", ""]
    middle = [*shapely.centroid(counting.targets.shapes), None, None, None]
    shapes = [
        shapely.linestrings([(middle[o].x, middle[o].y), (middle[d].x, middle[d].y)])
        if o != d and middle[o] is not None and middle[d] is not None and not middle[o].equals(middle[d])
        else None
        for _, o, d, _ in moves
    ]
    columns = {
        "origin": [ids[o] for _, o, _, _ in moves],
        "o_kind": [_kind(counting, o) for _, o, _, _ in moves],
        "dest": [ids[d] for _, _, d, _ in moves],
        "d_kind": [_kind(counting, d) for _, _, d, _ in moves],
        "date": [date for date, *_ in moves],
        "persons": [persons for *_, persons in moves],
    }
    return Drawn(fields.FLOWS, columns, shapes, QgsWkbTypes.Type.LineString, counting.targets.crs)


def _events(counting: Counting) -> Rows:
    known, shown = counting.events()
    ids = [*counting.targets.ids, "", "", ""]
    rows = sorted((*key, n) for key, n in zip(known, shown.tolist()) if n)
    return Rows(
        fields.EVENTS,
        {
            "zone_id": [ids[place] for place, *_ in rows],
            "kind": [_kind(counting, place) for place, *_ in rows],
            "period": [period for _, period, _, _ in rows],
            "event": [event for *_, event, _ in rows],
            "events": [n for *_, n in rows],
        },
    )


def _largest(counting: Counting, moves: list[tuple[str, int, int, int]]) -> tuple[str, list[str], list[list[Any]]]:
    names: Callable[[int], str] = lambda place: _called(counting, place)  # noqa: E731
    rows = sorted(moves, key=lambda flow: -flow[3])[:MOST_FLOWS]
    head = [tr("Date"), tr("From"), tr("To"), tr("Persons")]
    return tr("Largest flows"), head, [[date, names(o), names(d), n] for date, o, d, n in rows]


def _called(counting: Counting, place: int) -> str:
    words = {counting.outside: tr("in no zone"), counting.nowhere: tr("without a place")}
    return words.get(place) or str(counting.targets.ids[place])


def _pictures(counting: Counting, cells: Cells, shown: Ints) -> list[tuple[str, str]]:
    """Pyramids of all and of the largest zones, and who is registered and who lives there."""
    n, shot = len(counting.targets), counting.last
    persons = np.zeros(counting.total + 1, np.int64)
    everybody = (cells.groups == ALL).all(axis=1)
    persons[cells.place[everybody]] = shown[everybody]
    largest = [z for z in np.argsort(-persons[:n], kind="stable")[:MOST_ZONES].tolist() if persons[z]]
    who, place = counting.places(shot.counted, shot.home)
    whole = np.flatnonzero(shot.counted)
    who, place = np.concatenate([who, whole]), np.concatenate([place, np.full(len(whole), counting.total, np.int64)])
    sex = np.array([{"female": 1, "male": 0}.get(label, -1) for label in shot.who.sex.labels])[shot.who.sex.codes]
    found = pyramid.pyramids(
        place, shot.who.age[who], sex[who], counting.keys[who], counting.total + 1, counting.published
    )
    drawings = [
        pyramid_svg(pyramid.AGES, found.female[z].tolist(), found.male[z].tolist(), title)
        for z, title in [(counting.total, tr("Everybody")), *((z, _called(counting, z)) for z in largest)]
    ]
    pictures = [(tr("Population pyramids"), f"<div class=plots>{''.join(drawings)}</div>")]
    if largest and (shot.registered >= 0).any():
        paper, zone = counting.places(shot.who.alive & (shot.registered >= 0), shot.registered)
        registered = counting.tallied(paper, zone)
        svg = pairs_svg(
            [_called(counting, z) for z in largest], registered[largest].tolist(), persons[largest].tolist()
        )
        pictures.append((tr("Registered and living people"), f"<div class=plots>{svg}</div>"))
    return pictures
