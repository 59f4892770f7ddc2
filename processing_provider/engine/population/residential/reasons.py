"""What decided, in words: the field res_reason, and the POI that took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.columns import id_text
from ...core.texts import repeated
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import MixedUse, ResidentialSettings
from .contents import Contents
from .decision import LAND_USE, NOTHING, OWN_USE, POI, AllEvidence, Measures
from .evidence import PoiEvidence, first_of_each
from .rules import MIXED, Codes

LISTED = 20
"""POI ids written per building, so that shapefiles keep them."""


@dataclass(frozen=True)
class Deciding:
    """POI that took part in a decision.

    Attributes
    ----------
    building : (b,) int
        Ascending, each once.
    start : (b + 1,) int
        Where the POI of each building begin in the next two.
    which : (k,) int
    off : (k,) float
        Distance [m], ascending within a building.
    """

    building: Ints
    start: Ints
    which: Ints
    off: Floats

    def each(self) -> Iterator[tuple[int, list[int], float]]:
        """Yield each building, its POI and the distance of the nearest."""
        which, off, start = self.which.tolist(), self.off.tolist(), self.start.tolist()
        for b, begin, end in zip(self.building.tolist(), start, start[1:]):
            yield b, which[begin:end], off[begin]


def deciding_poi(found: PoiEvidence, decided: Codes, decider: Ints) -> Deciding:
    """Pick the POI that took part in the decision on their building.

    Parameters
    ----------
    found : PoiEvidence
    decided : (n,) uint8
    decider : (n,) int

    Returns
    -------
    Deciding
    """
    said = found.said.code[found.which]
    kind, by = decided[found.building], decider[found.building]
    in_mixed = (kind == MIXED) & ((by == OWN_USE) | (by == POI)) & (said > 0)
    took_part = in_mixed | ((kind == said) & (by == POI))
    building = found.building[took_part]
    start = np.flatnonzero(first_of_each(building))
    return Deciding(building[start], np.append(start, len(building)), found.which[took_part], found.off[took_part])


def ids_of(n: int, deciding: Deciding, ids: Sequence[object] | None) -> Ids:
    """List the ids of the POI that decided; row numbers where there are no ids.

    Returns
    -------
    (n,) object of str
    """
    result = repeated("", n)
    if ids is None:
        ids = range(1, int(deciding.which.max(initial=0)) + 2)
    text = {p: id_text(ids[p]) for p in np.unique(deciding.which).tolist()}
    for b, which, _ in deciding.each():
        if len(which) == 1:
            result[b] = text[which[0]]
            continue
        more = [f"and {len(which) - LISTED} more"] if len(which) > LISTED else []
        result[b] = ", ".join([*(text[p] for p in which[:LISTED]), *more])
    return result


def explain(
    settings: ResidentialSettings,
    evidence: AllEvidence,
    measures: Measures,
    decided: Codes,
    decider: Ints,
    share: Floats,
    storeys: Floats,
    deciding: Deciding,
    inside: Contents | None = None,
) -> Ids:
    """Say in words what decided.

    Parameters
    ----------
    settings : ResidentialSettings
    evidence : AllEvidence
    measures : Measures
    decided : (n,) uint8
    decider : (n,) int
    share, storeys : (n,) float
    deciding : Deciding
    inside : Contents, optional
        For `MixedUse.BY_CONTENTS`.

    Returns
    -------
    (n,) object of str
    """
    reason = repeated("Nothing speaks against it.", len(decided))
    reason[measures.shapeless] = "It has no geometry to look at."
    named = repeated("", len(decided))
    text = evidence.poi.said.text
    for b, which, off in deciding.each():
        named[b] = name_poi([text[p] for p in which], off)
    rows = np.flatnonzero(decider != NOTHING)
    mixed = decided[rows] == MIXED
    suffix = repeated("", len(rows))
    suffix[mixed] = _of_mixed_use(settings, *(a[rows[mixed]] for a in (share, storeys, measures.storeys)))
    if inside is not None:
        by_contents = np.flatnonzero(mixed & (decider[rows] != LAND_USE))
        suffix[by_contents] = _of_contents(inside, share, measures.storeys, rows[by_contents])
    part = mixed & (share[rows] > 0) if inside is not None else mixed
    words = _words(settings, evidence, measures, decider, rows, part, named[rows])
    # Many buildings, few reasons: each is written once.
    known: dict[tuple[str, str], str] = {}
    reason[rows] = [
        known.get(pair) or known.setdefault(pair, f"{pair[0]}{pair[1]}.")
        for pair in zip(words.tolist(), suffix.tolist())
    ]
    return reason


def _words(
    settings: ResidentialSettings,
    evidence: AllEvidence,
    measures: Measures,
    decider: Ints,
    rows: Ints,
    mixed: Bools,
    named: Ids,
) -> Ids:
    """Say what decided on each of the rows, without what follows of mixed use."""
    by = decider[rows]
    with_poi = named != ""
    words = repeated("", len(rows))
    own, poi, land = by == OWN_USE, by == POI, by == LAND_USE
    words[own] = _each(evidence.own.text[rows[own]], "Own use {}")
    both = own & with_poi
    words[both] = words[both] + "; a part of it holds " + named[both]
    words[poi] = "It holds " + named[poi]
    words[poi & mixed] = "A part of it holds " + named[poi & mixed]
    words[land] = _each(evidence.land.text[rows[land]], "Land use {}")
    size = ~(own | poi | land)
    low = size & (measures.height[rows] < settings.least_height)
    small = size & ~low & (measures.area[rows] < settings.least_area)
    large = size & ~low & ~small
    words[low] = [
        f"Its height of {height:.1f} m is below {settings.least_height:g} m"
        for height in measures.height[rows[low]].tolist()
    ]
    words[small] = [
        f"Its footprint of {area:.0f} m² is below {settings.least_area:g} m²"
        for area in measures.area[rows[small]].tolist()
    ]
    words[large] = [
        f"It holds POI, and its footprint of {area:.0f} m² is too "
        + ("large for a house of one storey" if storeys < 1.5 else "deep for dwellings")
        for area, storeys in zip(measures.area[rows[large]].tolist(), measures.storeys[rows[large]].tolist())
    ]
    return words


def _each(texts: Ids, template: str) -> list[str]:
    """Fill a template with each text, which are few."""
    filled = {text: template.format(text) for text in set(texts.tolist())}
    return [filled[text] for text in texts.tolist()]


def name_poi(texts: list[str], nearest: float) -> str:
    """Name the POI of a building.

    Parameters
    ----------
    texts : list of str
        Category of each POI, '' for those without.
    nearest : float
        Distance of the nearest [m].

    Returns
    -------
    str
        The two categories that occur most, how many more there are, and how far off they are.
    """
    off = f" ({nearest:.1f} m off)" if nearest > 0 else ""
    if len(texts) == 1:
        return (texts[0] or "1 POI") + off
    names = Counter(texts)
    names.pop("", None)
    most = names.most_common(2)
    listed = [name if times == 1 else f"{times} × {name}" for name, times in most]
    more = len(texts) - sum(times for _, times in most)
    if more:
        listed.append(f"{more} {'more ' if listed else ''}POI")
    return ", ".join(listed) + off


def _of_mixed_use(settings: ResidentialSettings, share: Floats, storeys: Floats, known: Floats) -> list[str]:
    """Say what mixed use means for the share of each building; `known` are the storeys before they were filled."""
    if settings.mixed_use == MixedUse.NON_RESIDENTIAL:
        return [": mixed use counts as non-residential"] * len(share)
    if settings.mixed_use == MixedUse.RESIDENTIAL:
        return [": mixed use counts as residential"] * len(share)
    kinds, index = np.unique(np.column_stack([share, storeys, np.isnan(known)]), axis=0, return_inverse=True)
    texts = [_of_storeys(*kind) for kind in kinds.tolist()]
    return [texts[i] for i in index.ravel().tolist()]


def _of_contents(inside: Contents, share: Floats, known: Floats, rows: Ints) -> list[str]:
    """Say what stands in each of the buildings leaves, and whether the buildings around had a say."""
    columns = (share, inside.taken, inside.storeys, inside.alone, inside.common)
    kinds = np.column_stack([*(np.round(a[rows], 2) for a in columns), np.isnan(known[rows])])
    kinds, index = np.unique(kinds, axis=0, return_inverse=True)
    texts = [_of_floors(*kind) for kind in kinds.tolist()]
    return [texts[i] for i in index.ravel().tolist()]


def _of_floors(share: float, taken: float, storeys: float, alone: float, common: float, assumed: float) -> str:
    said = f": about {taken:.1f} of {storeys:g} storeys taken" + (" (storeys assumed)" if assumed else "")
    if share == 0:
        return ", which leaves less than half a storey" + (" (storeys assumed)" if assumed else "")
    drawn = common > 0 and abs(share - alone) >= 0.01
    around = f"; {100 * common:.0f} % of the buildings around hold such POI, so their mean counts too" if drawn else ""
    return f"{said}{around}; a share of {share:.2g} lived in"


def _of_storeys(share: float, storeys: float, assumed: float) -> str:
    if share != 1 - 1 / max(storeys, 1):
        return f": a share of {share:.2g} lived in"
    if share == 0:
        return " and there is no storey above"
    return f": {storeys - 1:g} of {storeys:g} storeys lived in" + (" (storeys assumed)" if assumed else "")
