"""Registers that lie beside the checkout, as columns; and what is measured on them. Truth is kept apart from what the code sees."""

from __future__ import annotations

import csv
import random
import re
import sqlite3
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from doorstep.processing_provider.engine.registers.addresses import us
from doorstep.processing_provider.engine.registers.addresses.match import NONE, Ground, Known, Matches, Status, match
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns
from doorstep.processing_provider.engine.registers.addresses.parts import Addresses
from doorstep.processing_provider.engine.registers.addresses.settings import MatchSettings
from doorstep.processing_provider.engine.registers.addresses.text import normalised


def rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


# Addresses of OpenStreetMap, each in the building it stands in -------------------------------------------------------------


def _shape(blob: bytes) -> shapely.Geometry:
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    return shapely.make_valid(shapely.from_wkb(blob[8 + envelope :], on_invalid="ignore"))


def places(path: Path) -> tuple[dict[str, list], np.ndarray]:
    """Addresses with street and number that stand in a building, as columns, and the building of each."""
    columns, truth, _, _ = _standing(path)
    return columns, truth


def ground(path: Path) -> Ground:
    """Where the addresses of `places` and all buildings stand."""
    return Ground(*_standing(path)[2:])


@lru_cache(maxsize=2)
def _standing(path: Path) -> tuple[dict[str, list], np.ndarray, list, list]:
    base = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    shapes = [_shape(blob) for (blob,) in base.execute("select geom from buildings")]
    tree = shapely.STRtree(shapes)
    columns: dict[str, list] = {part: [] for part in ("street", "number", "room", "city", "postcode")}
    truth, points = [], []
    query = (
        "select street, housenumber, unit, city, postcode, geom from addresses where street <> '' and housenumber <> ''"
    )
    for *parts, blob in base.execute(query):
        point = _shape(blob)
        inside = tree.query(point, predicate="intersects")
        if len(inside):
            truth.append(int(min(inside)))
            points.append((point.x, point.y))
            for part, value in zip(columns, parts):
                columns[part].append(value)
    return columns, np.array(truth), points, shapes


def neighbours(path: Path, apart: float = 25.0) -> tuple[dict[str, list], np.ndarray]:
    """Addresses of a place without buildings, as columns; those within some metres of each other stand for one."""
    base = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    columns: dict[str, list] = {part: [] for part in ("street", "number", "room", "city", "postcode")}
    points = []
    query = (
        "select street, housenumber, unit, city, postcode, geom from addresses where street <> '' and housenumber <> ''"
    )
    for *parts, blob in base.execute(query):
        points.append(_shape(blob))
        for part, value in zip(columns, parts):
            columns[part].append(value)
    pairs = shapely.STRtree(points).query(points, predicate="dwithin", distance=apart)
    graph = coo_matrix((np.ones(pairs.shape[1]), pairs), (len(points), len(points)))
    return columns, connected_components(graph)[1]


def misspelt(streets: Sequence[str], seed: int = 0) -> list[str]:
    """Half of the names with a letter left out, swapped, changed or doubled."""
    rng, found = random.Random(seed), list(streets)
    for k in rng.sample(range(len(found)), len(found) // 2):
        name = found[k]
        at = rng.randrange(1, len(name) - 1)
        found[k] = rng.choice(
            [
                name[:at] + name[at + 1 :],
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
                name[:at] + rng.choice("abcdefghijklmnopqrstuvwxyz") + name[at + 1 :],
                name[:at] + name[at] + name[at:],
            ]
        )
    return found


def leave_one_out(
    path: Path, wanted: float, half_misspelt: bool = False, grounded: bool = False
) -> tuple[float, float, Matches]:
    """Recall and precision of addresses, each looked up in all the others, by text alone or also by where all stand."""
    columns, truth = places(path) if path.stem != "andorra" else neighbours(path)
    known = Known(from_columns(columns, "generic"), truth, ground=ground(path) if grounded else None)
    asked = from_columns({**columns, "street": misspelt(columns["street"])} if half_misspelt else columns, "generic")
    found = match(asked, known, MatchSettings(wanted=wanted), own=np.arange(len(truth)))
    matched = found.status == Status.MATCHED
    right = int(np.sum(matched & (found.building == truth)))
    return right / len(truth), right / max(int(matched.sum()), 1), found


def ten_folds(
    path: Path, wanted: float, half_misspelt: bool = False, seed: int = 0, grounded: bool = False
) -> tuple[float, float]:
    """Recall and precision of a tenth of the addresses at a time, of which the known ones hold nothing, nor how sure a tier is."""
    columns, truth = places(path)
    asked = {**columns, "street": misspelt(columns["street"], seed)} if half_misspelt else columns
    order = np.random.default_rng(seed).permutation(len(truth))
    where = ground(path) if grounded else None
    right = matched = 0

    for fold in range(10):
        test = order[fold::10]
        rest = truth.copy()
        rest[test] = NONE  # a known address without a building is left out, and its position with it
        found = match(
            from_columns({part: [values[i] for i in test] for part, values in asked.items()}, "generic"),
            Known(from_columns(columns, "generic"), rest, ground=where),
            MatchSettings(wanted=wanted),
        )
        sure = found.status == Status.MATCHED
        matched += int(sure.sum())
        right += int(np.sum(sure & (found.building == truth[test])))
    return right / len(truth), right / max(matched, 1)


# Labelled addresses of the United States ---------------------------------------------------------------------------------


def _plain(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def labelled(path: Path) -> list[tuple[str, dict[str, list[str]]]]:
    """Strings, and the words that each label has in them."""
    found = []
    for string in ElementTree.parse(path).getroot():
        words: dict[str, list[str]] = {}
        for word in string:
            words.setdefault(word.tag, []).append(_plain(word.text or ""))
        found.append(("".join(string.itertext()).strip(), words))
    return found


def units_found(strings: Iterable[tuple[str, dict[str, list[str]]]]) -> dict[str, float]:
    """Shares of labelled words that the parser gave the same part.

    A unit identifier is a word labelled so that is not the designator ('#', 'No'); it is found if it stands in a part inside of
    the house or in the box: three labels call a post box so.
    """
    count: Counter[str] = Counter()
    for text, words in strings:
        row = us.parse(normalised(text))
        inside = _plain(" ".join(row.get(part, "") for part in ("building", "entrance", "floor", "room")))
        box = inside + _plain(row.get("box", ""))
        for word in words.get("OccupancyIdentifier", []):
            if word and word != "NO":
                count["identifiers"] += 1
                count["found"] += word in box
                count["without_box"] += word in inside
        number = "".join(words.get("AddressNumber", []))
        if number:
            count["numbers"] += 1
            count["numbers_right"] += number in (
                _plain(row.get("number", "")),
                _plain(row.get("number", "") + row.get("letter", "")),
            )
        labelled_unit = {tag for tag in words if tag.startswith(("Occupancy", "Subaddress", "Building", "USPS"))}
        if not labelled_unit:
            count["without"] += 1
            count["invented"] += bool(row.get("room") or row.get("floor"))
    return {
        "identifiers": count["identifiers"],
        "found": count["found"] / count["identifiers"],
        "without_box": count["without_box"] / count["identifiers"],
        "number": count["numbers_right"] / count["numbers"],
        "invented": count["invented"] / count["without"],
    }


# Dwellings ---------------------------------------------------------------------------------------------------------------


def pairs(truth: Sequence[object], found: Sequence[int]) -> tuple[float, float]:
    """Precision and recall of pairs in the same dwelling; -1 is in none."""

    def count(groups: Counter) -> int:
        return sum(n * (n - 1) // 2 for n in groups.values())

    both = count(Counter((t, f) for t, f in zip(truth, found) if f >= 0))
    return both / count(Counter(f for f in found if f >= 0)), both / count(Counter(truth))


def census(path: Path, seed: int = 5) -> tuple[Addresses, list[str], list[dict[str, str]]]:
    """Addresses and surnames of a census of Anytown in random order, and the whole rows for the truth."""
    people = rows(path)
    random.Random(seed).shuffle(
        people
    )  # people of one household stand one after the other: the order must tell nothing
    columns = {
        part: [person[name] for person in people]
        for part, name in (
            ("street", "street_name"),
            ("number", "street_number"),
            ("room", "unit_number"),
            ("city", "city"),
        )
    }
    return from_columns(columns, "us"), [person["last_name"] for person in people], people


def institutions(people: Sequence[dict[str, str]]) -> set[str]:
    """Households of the truth that are group quarters: most of their people are of another type than 'Household'."""
    types: dict[str, Counter[str]] = {}
    for person in people:
        types.setdefault(person["household_id"], Counter())[person["housing_type"] or "?"] += 1
    return {h for h, t in types.items() if t["Household"] * 2 < sum(t.values()) and sum(t.values()) > 20}
