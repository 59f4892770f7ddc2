"""Known addresses that an address may be: the same one, one without its letter, a number between, a street misspelt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy.typing as npt

from ...core.progress import Progress, silent
from .kinds import Candidate, Hit, Tier
from .known import House, Key, Known, house_letter, keys
from .parts import Addresses
from .settings import MatchSettings
from .stand import stood
from .text import misspelt


def found(
    addresses: Addresses,
    known: Known,
    settings: MatchSettings,
    own: npt.ArrayLike | None = None,
    progress: Progress = silent,
) -> list[Hit]:
    """What each address is, before it is judged: by its text, and where it stands."""
    hits, order = by_text(addresses, known, settings, own, progress)
    hits = stood(hits, known)
    return [hits[k] for k in order]


def by_text(
    addresses: Addresses,
    known: Known,
    settings: MatchSettings,
    own: npt.ArrayLike | None = None,
    progress: Progress = silent,
) -> tuple[list[Hit], list[int]]:
    """What different addresses are by their text, and which of these each address is."""
    asked = keys(addresses, own, known.aliases)
    unknown = sorted({key.name for key in asked if key.name and not known.streets_named(key.name, key.place)})
    similar = known.similar(unknown, settings)
    at: dict[Key, int] = {}
    hits: list[Hit] = []
    order = []
    for i, key in enumerate(asked):
        if i % 4096 == 0:
            progress(i / len(asked), "")
        if key not in at:
            at[key] = len(hits)
            hits.append(_one(known, key, similar.get(key.name, ()), settings))
        order.append(at[key])
    return hits, order


def _one(known: Known, key: Key, similar: Sequence[tuple[str, float]], settings: MatchSettings) -> Hit:
    streets = known.streets_named(key.name, key.place)
    if streets:
        return _on_streets(known, streets, key, 1.0)
    inside = [s for s in similar if s[0] != key.name and known.streets_named(s[0], key.place)]
    near = [s for s in inside if s[1] > inside[0][1] - settings.margin]
    hits = [_on_streets(known, known.streets_named(other, key.place), key, alike) for other, alike in near]
    hits = [hit for hit in hits if hit.tier in (Tier.EXACT, Tier.WITHOUT_LETTER)]
    if not hits:
        return Hit(Tier.PLACE if known.knows(key.place) else Tier.NONE)
    # Two streets that are as near leave it open which is meant, even where one of them has no such number; but where only the
    # type is missing, a list of all addresses tells by the number.
    clear = len(inside) == 1 or inside[0][1] - inside[1][1] >= settings.margin
    clear = clear and (inside[0][1] == 1.0 or misspelt(key.name, inside[0][0]))
    clear = clear or (known.is_list and near[-1][1] == 1.0)
    # A street of that very name in another place may be meant as well: the place is wrong then.
    tier = Tier.MISSPELT if clear and not known.has_street(key.name) else Tier.PLACE
    candidates = [candidate for hit in hits for candidate in hit.candidates]
    candidates.sort(key=lambda c: (-c.support, -c.similarity, c.building))
    on = hits[0].streets if len(hits) == 1 else ()
    rows = tuple(row for hit in hits for row in hit.rows)
    return Hit(tier, tuple(candidates), on, key.number, rows, key.own)


def _on_streets(known: Known, streets: list[int], key: Key, alike: float) -> Hit:
    """What an address is on streets that are known."""
    same, houses = False, []
    for s in streets if key.number >= 0 else ():
        exact, some = known.houses(s, key.number, key.to, key.own)
        same = same or exact
        houses += [(s, house) for house in some]
    tier = Tier.BETWEEN
    if same:
        tier, houses = _lettered(houses, house_letter(key.letter, key.entrance), key.to)
    one = known.one_street(streets) or known.one_street(sorted({s for s, _ in houses}))
    if not houses and key.number >= 0 and one:
        houses = [(one[0], house) for house in _both_sides(known, one, key)]
    if not houses:
        return Hit(Tier.PLACE, (), one, key.number, (), key.own)
    if len(houses) == 1:
        ((s, house),) = houses
        mixed = known.mixed(house.building, (s,), key.number)
        only = Candidate(house.building, 1, known.streets[s].name, alike, mixed)
        return Hit(tier, (only,), one, key.number, (house.row,), key.own)
    at = [s for s, _ in houses]
    support = Counter(h.building for _, h in houses)
    named = {h.building: known.streets[s].name for s, h in houses}
    candidates = tuple(
        Candidate(code, count, named[code], alike, known.mixed(code, at, key.number))
        for code, count in sorted(support.items(), key=lambda item: (-item[1], item[0]))
    )
    return Hit(tier, candidates, one, key.number, tuple(h.row for _, h in houses), key.own)


def _lettered(houses: list[tuple[int, House]], letter: str, to: int) -> tuple[Tier, list[tuple[int, House]]]:
    """Houses with the letter and range of an address; where none has them those without a letter, and else all."""
    same = [(s, h) for s, h in houses if h.letter == letter]
    exact = [(s, h) for s, h in same if h.to == to]
    if exact:
        return Tier.EXACT, exact
    if letter and not same:
        # 12 B where only 12 A is known: another house, or another door of it.
        same = [(s, h) for s, h in houses if not h.letter]
    return Tier.WITHOUT_LETTER, same or houses


def _both_sides(known: Known, streets: Sequence[int], key: Key) -> list[House]:
    """Known addresses of the building that both the next lower and the next higher number of the same side name."""
    (_, lower), (_, higher) = known.beside(streets, key.number, key.own)
    shared = {h.building for h in lower} & {h.building for h in higher}
    return lower + higher if {h.building for h in lower + higher} == shared else []
