"""What registers say of places, kept in a base: each register's rows are its own, and a newer run of it replaces these."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.core.types import Bools, Ids
from ..engine.registers.addresses.parts import Addresses, columns_of
from .port import Base, Changes, Row
from .schema import ADDRESS_PARTS, TABLES
from .standard import GEOMETRY, names

KNOWN, DECIDED = "known", "decided"
DECISIONS = "decision"
"""Source of what persons decided: no register's, so that no register ends it."""
FOUND = "source_id LIKE '% · found'"
"""SQL that tells addresses of persons, of which only some parts are kept."""
_LINK = ("address", "buid", "entrance", "rank", "support", "tier", "confidence", "geom")
_NUMBERS = ("number", "building", "room", "lane", "box")
_ADDRESS = ("address", *ADDRESS_PARTS, "profile")
Link = tuple[str, "str | None", str, float, Any]
"""Address, building, tier, confidence, point or None."""


@dataclass(frozen=True)
class KnownAddresses:
    """Addresses whose building is known.

    Attributes
    ----------
    addresses : Addresses, n
    buid : list of str, n
    points : (n,) object array of shapely points
        None where no register says where it is.
    """

    addresses: Addresses
    buid: list[str]
    points: Ids


def known_addresses(base: Base) -> KnownAddresses:
    """Addresses of the base whose building a register or point says and which still holds; what was only matched teaches nothing."""
    holds = "tier = ? AND buid IN (SELECT buid FROM building WHERE valid_to IS NULL)"
    links = base.current("address_building", ("address", "buid", "support", "geom"), holds, (KNOWN,))
    parts = {key: said for key, *said in base.current("address", ("address", *ADDRESS_PARTS))}
    # What several rows of a register say counts as often: it tells how sure a match is.
    links = [link for link in links if link[0] in parts for _ in range(link[2] or 1)]
    columns = _columns([parts[key] for key, *_ in links])
    points = np.empty(len(links), object)
    points[:] = [point for *_, point in links]
    addresses = Addresses(columns, np.zeros(len(links), bool), (None,) * len(links))
    return KnownAddresses(addresses, [buid for _, buid, *_ in links], points)


def _columns(rows: Sequence[Sequence[str | None]]) -> Mapping[str, Ids]:
    """Columns of addresses by rows of `ADDRESS_PARTS`."""
    if not rows:
        return columns_of([])
    return {part: np.array([text or "" for text in said], object) for part, said in zip(ADDRESS_PARTS, zip(*rows))}


def addresses_of_gone(base: Base) -> Addresses:
    """Known addresses whose building holds no longer."""
    rows = base.query(
        f"SELECT {names(ADDRESS_PARTS)} FROM address WHERE address IN (SELECT address FROM address_building WHERE valid_to IS NULL "
        "AND tier IN (?, ?) AND buid NOT IN (SELECT buid FROM building WHERE valid_to IS NULL)) AND valid_to IS NULL",
        (KNOWN, DECIDED),
    )
    columns = _columns(rows)
    return Addresses(columns, np.zeros(len(rows), bool), (None,) * len(rows))


def place_names(base: Base) -> list[tuple[str, str]]:
    """Code and name of the places that hold."""
    return base.query("SELECT code, name FROM place WHERE valid_to IS NULL AND name IS NOT NULL ORDER BY level, code")


def street_names(base: Base) -> list[str]:
    """Names of streets, estates and villages: of known addresses, and of lines among the other spaces."""
    rows = base.query(
        "SELECT street FROM address WHERE valid_to IS NULL UNION SELECT community FROM address WHERE valid_to IS NULL "
        "UNION SELECT a.name FROM address a WHERE valid_to IS NULL "
        "UNION SELECT s.name FROM space s WHERE valid_to IS NULL"
    )
    return sorted(name for (name,) in rows if name)


def former_names(base: Base) -> dict[str, str]:
    """Names of places that are gone, each with today's name of what followed; a name that a place has today stands for it."""
    today = dict(base.query("SELECT code, name FROM place WHERE valid_to IS NULL AND name IS NOT NULL"))
    follows, names = {}, {}
    ended = "SELECT code, name, successor FROM place WHERE valid_to IS NOT NULL ORDER BY valid_to, fid"
    for code, name, successor in base.query(ended):
        follows[code] = successor
        if name:
            names[name] = code
    found = {}
    for name, code in names.items():
        seen = set()
        while code not in today and code and code not in seen:
            seen.add(code)
            code = follows.get(code)
        if code in today and today[code] != name:
            found[name] = today[code]
    return {old: new for old, new in found.items() if old not in set(today.values())}


def decisions(base: Base) -> dict[str, str | None]:
    """Building by address that a person decided, None where they said that there is none."""
    rows = base.current("address_building", ("address", "buid"), "tier = ?", (DECIDED,))
    return dict(rows)


def decide(base: Base, said: Mapping[str, str | None]) -> Changes:
    """Keep what persons decided of addresses, with what they decided before; the newer word counts."""
    all_of_it = {**decisions(base), **said}
    # Who was there may have said where it is as well, and by which entrance.
    there = base.current("address_building", ("address", "buid", "entrance", GEOMETRY), "tier = ?", (DECIDED,))
    doors = {(address, buid): (entrance or "", point) for address, buid, entrance, point in there}
    rows = []
    for address, buid in all_of_it.items():
        entrance, point = doors.get((address, buid), ("", None))
        rows.append((address, buid, entrance, 1, 1, DECIDED, 1.0, point))
    return base.replace("address_building", _LINK, rows, DECISIONS, "tier = ?", (DECIDED,))


def withdraw(base: Base, addresses: Iterable[str]) -> int:
    """Take back what persons decided of addresses; returns of how many."""
    wanted = set(addresses)
    rows = base.current("address_building", ("uid", "address"), "tier = ?", (DECIDED,))
    return base.end("address_building", [uid for uid, address in rows if address in wanted])


def put_addresses(
    base: Base,
    source: str,
    keys: Sequence[str],
    addresses: Addresses,
    profile: str,
    links: Iterable[Link],
    rejected: Bools,
    public: Bools | bool = True,
    kept: Callable[[str, str], bool] | None = None,
) -> None:
    """Make these the addresses of a source, and their buildings.

    Parameters
    ----------
    base : Base
        With a batch begun.
    source : str
        Register; what it no longer has ends.
    keys : (n,) sequence of str
        Of each address; several rows may have one.
    addresses : Addresses, n
    profile : str
    links : iterable of Link
    rejected : (n,) bool
        Rows that are no address.
    public : (n,) bool, or bool
        Known addresses, which are on the map or have a building: of these all is kept.
    kept : callable, optional
        Tells by part and text what the base may keep of the others, which are persons'; numbers and known names may be.
    """
    links = list(links)
    rows: dict[str, tuple[Any, ...]] = {}
    entrances: dict[str, str] = {}
    placed = {address for address, *_ in links}
    # What has no number and no building leads nowhere, and may be the name of a person.
    numbers = [addresses[part] for part in _NUMBERS]
    whole = np.broadcast_to(public, len(keys))
    useless = [key not in placed and not any(column[i] for column in numbers) for i, key in enumerate(keys)]
    for i in np.flatnonzero(~rejected & ~np.array(useless, bool)).tolist():
        if keys[i] not in rows:
            said = [(part, addresses[part][i]) for part in ADDRESS_PARTS]
            shown = [
                text if text and (whole[i] or (kept is not None and kept(part, text))) else None for part, text in said
            ]
            rows[keys[i]] = (keys[i], *shown, profile)
            entrances[keys[i]] = addresses["entrance"][i]
    # Of a known address all parts are kept: it takes the place of what was only found.
    put(base, "address", _ADDRESS, rows.values(), source, FOUND if whole.any() else "")
    found: dict[tuple[str, str], tuple[str, float, Any]] = {}
    support: Counter[tuple[str, str]] = Counter()
    for address, buid, tier, confidence, point in links:
        found.setdefault((address, buid or ""), (tier, confidence, point))
        support[address, buid or ""] += 1
    rank: dict[str, int] = {}
    numbered = []
    for (address, buid), (tier, confidence, point) in sorted(found.items(), key=lambda item: item[0]):
        rank[address] = rank.get(address, 0) + 1
        entrance = entrances.get(address) or ""
        times = support[address, buid]
        numbered.append((address, buid or None, entrance, rank[address], times, tier, confidence, point))
    # A register that knows where an address is takes the place of what was only found.
    weaker = "tier NOT IN ('known', 'decided')" if any(row[5] == KNOWN for row in numbered) else ""
    # What it only found is not its word for what another one knows.
    alike = "" if weaker else "tier NOT IN ('known', 'decided')"
    put(base, "address_building", _LINK, numbered, source, weaker, loose=("rank", "support"), alike=alike)


def put(
    base: Base,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Row],
    source: str,
    weaker: str = "",
    loose: Sequence[str] = (),
    alike: str = "",
) -> Changes:
    """Make these the rows of a source in a table. What another source has already is left to it.

    A row holds as long as a source says it: where its own no longer does, it passes to one that does.

    Parameters
    ----------
    base : Base
    table : str
    columns : sequence of str
    rows : iterable of sequences
    source : str
    weaker : str
        SQL that tells rows of others which give way to those of this source.
    loose : sequence of str
        As of `Base.replace`.
    alike : str
        SQL that tells the rows of others which this source says as well; '' for all that have its keys.

    Returns
    -------
    Changes
    """
    key = TABLES[table].key
    at = [list(columns).index(name) for name in key]
    coming = {tuple(row[k] for k in at): row for row in rows}
    if not base.query(f'SELECT 1 FROM "{table}" LIMIT 1'):  # nothing to compare with
        return Changes(added=base.insert(table, columns, coming.values(), source))
    named = set(coming)
    others = "coalesce(source_id, '') <> ?"
    if weaker:
        giving = base.current(table, ("uid", "source_id", *key), f"{others} AND {weaker}", (source,))
        giving = [row for row in giving if row[2:] in coming]
        base.end(table, [uid for uid, *_ in giving])
        if table != "address_building":  # where a building was only looked up, it is looked up again
            _keep_sayings(base, table, [(of, by) for _, by, *of in giving])
    elsewhere = {tuple(of) for of in base.current(table, key, others, (source,))} & named
    for of in elsewhere:
        del coming[of]
    passing = _passing(base, table, source, named)
    changes = base.replace(table, columns, coming.values(), source, "source_id = ?", (source,), loose)
    for by, these in passing.items():
        base.insert(table, _whole(table), these, by)
    taken = [(dict(zip(TABLES[table].columns, row)), by) for by, these in passing.items() for row in these]
    over = [_saying(table, [row[name] for name in key], by) for row, by in taken]
    same = f"{others} AND {alike}" if alike else others
    said = [_saying(table, of, source) for of in base.current(table, key, same, (source,)) if of in elsewhere]
    base.replace("said_by", _SAYING, said, source, "table_name = ? AND source = ?", (table, source))
    _end_sayings(base, over)
    return changes


_SAYING = ("table_name", "row_key", "source")


def _whole(table: str) -> list[str]:
    """Columns of a row that stay when it passes to another source."""
    return [*TABLES[table].columns, "confidence", *([GEOMETRY] if TABLES[table].geometry else [])]


def _saying(table: str, key: Iterable[Any], source: str) -> tuple[str, str, str]:
    return table, json.dumps(list(key), ensure_ascii=False), source


def _keep_sayings(base: Base, table: str, said: Iterable[tuple[Sequence[Any], str]]) -> None:
    """Remember sources beside those of the rows."""
    there = set(base.current("said_by", _SAYING, "table_name = ?", (table,)))
    new = {_saying(table, of, by) for of, by in said if by} - there
    for by in sorted({row[2] for row in new}):
        base.insert("said_by", _SAYING, sorted(row for row in new if row[2] == by), by)


def _end_sayings(base: Base, over: Iterable[tuple[str, str, str]]) -> None:
    """Forget sources whose own the rows are now."""
    wanted = set(over)
    if wanted:
        rows = base.current("said_by", ("uid", *_SAYING))
        base.end("said_by", [uid for uid, *row in rows if tuple(row) in wanted])


def _passing(base: Base, table: str, source: str, named: set[tuple[Any, ...]]) -> dict[str, list[Row]]:
    """Rows of a source that it names no longer and another one does, by that one."""
    layout = TABLES[table]
    said = base.current(
        "said_by", ("row_key", "source"), "table_name = ? AND coalesce(source, '') <> ?", (table, source)
    )
    of: dict[tuple[Any, ...], str] = {}
    for row_key, by in said:
        of.setdefault(tuple(json.loads(row_key)), by)
    found: dict[str, list[Row]] = {}
    if of:
        columns = _whole(table)
        for row in base.current(table, columns, "source_id = ?", (source,)):
            key = tuple(row[columns.index(name)] for name in layout.key)
            if key in of and key not in named:
                found.setdefault(of[key], []).append(row)
    return found


def buildings(base: Base, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """Columns of the buildings that hold."""
    return base.current("building", columns)


def has_buildings_of_others(base: Base, source: str) -> bool:
    """Whether the base has buildings that are not of this source."""
    rows = base.query(
        "SELECT 1 FROM building WHERE valid_to IS NULL AND coalesce(source_id, '') <> ? LIMIT 1", (source,)
    )
    return bool(rows)


def dwellings_of(base: Base) -> tuple[Counter[str], Counter[str]]:
    """Dwellings, and group quarters, that the base lists in each building, by its id."""
    rows = base.query(
        "SELECT buid, kind = 'group_quarters', sum(coalesce(dwellings, 1)) FROM dwelling "
        "WHERE valid_to IS NULL AND buid IS NOT NULL GROUP BY 1, 2"
    )
    found: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for buid, quarters, count in rows:
        found[quarters][buid] = count
    return found
