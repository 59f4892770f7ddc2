"""Weights compared by the zones of a run, and the weight that they choose: what is taken, told and listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.notes import Note, fact, note
from ..core.progress import Progress, part, silent
from ..core.types import Floats, Ids
from .choosing import LEAST_ZONES, Candidate, Choice, Told, choose
from .forms import NAMES, raised
from .mixing import ByClass, Exposed, Zoned, by_class, candidates, exposed, mix, powers, stated
from .settings import Weight

MIX = note("by_mix", "the mix chosen")
LEAST_TOLD_SHARE = 0.005
"""Parts of a mix below half a percent are not told, which would be 0 %."""


@dataclass(frozen=True)
class Wanted:
    """What is to be spread, and by which weight.

    Attributes
    ----------
    households : bool
        Whether it is households, else persons.
    counts : (z,) float
        In the zones, ≥ 0.
    used : Candidate
        `Weight.CHOSEN` for the mix.
    """

    households: bool
    counts: Floats
    used: Candidate

    @property
    def is_chosen(self) -> bool:
        """Whether the zones choose."""
        return self.used.form == Weight.CHOSEN


@dataclass(frozen=True)
class Compared:
    """How well each weight foretells zones left out, and the weight that they choose.

    Attributes
    ----------
    wanted : Wanted
    choice : Choice
    weight : (n,) float or None
        None where another weight is used.
    classes : ByClass or None
        Densities of classes that `weight` holds.
    """

    wanted: Wanted
    choice: Choice
    weight: Floats | None = None
    classes: ByClass | None = None

    @property
    def parts(self) -> set[Weight]:
        """Forms that are part of the mix."""
        return {item.form for item, share in zip(self.choice.candidates, self.choice.share) if share > 0}

    @property
    def used(self) -> Told | None:
        """How well the weight does that is used; None where the zones do not tell."""
        if self.wanted.is_chosen:
            return self.choice.mixed
        return self._told(self.wanted.used)

    @property
    def volume(self) -> Told | None:
        """How well the volume does."""
        return self._told(Candidate(Weight.VOLUME))

    def _told(self, item: Candidate) -> Told | None:
        among = self.choice.candidates
        return self.choice.told[among.index(item)] if self.choice.told and item in among else None

    @property
    def numbers(self) -> dict[str, float]:
        """Numbers of the run by the names of the outputs."""
        start = "HOUSEHOLD_" if self.wanted.households else ""
        found: dict[str, float] = {}
        if self.used is not None:
            found[f"{start}WEIGHT_MISPLACED"] = self.used.misplaced
            found[f"{start}WEIGHT_MISPLACED_SE"] = self.used.error
        if self.volume is not None:
            found[f"{start}VOLUME_MISPLACED"] = self.volume.misplaced
        return found


def compare(
    forms: Mapping[Weight, Floats],
    zoned: Zoned,
    wanted: Sequence[Wanted],
    classes: Ids | None = None,
    progress: Progress = silent,
) -> list[Compared]:
    """Compare weights by zones left out, for persons and for households.

    Parameters
    ----------
    forms : dict of Weight to (n,) float
        Those that the buildings allow.
    zoned : Zoned
    wanted : sequence of Wanted
    classes : (n,) object of str or None
        Classes of the buildings, for chosen weights.
    progress : Progress

    Returns
    -------
    list of Compared
    """
    among = candidates(tuple(forms))
    extra = [
        one.used for one in wanted if one.used not in among and one.used.form in forms and not one.is_chosen
    ]  # powers of the user's own
    columns = [*powers(forms), *(raised(forms[item.form], item.exponent) for item in extra)]
    found = exposed(zoned, columns)
    steps = [part(progress, k / len(wanted), (k + 1) / len(wanted)) for k in range(len(wanted))]
    return [_compared(forms, zoned, one, found, (*among, *extra), classes, step) for one, step in zip(wanted, steps)]


def _compared(
    forms: Mapping[Weight, Floats],
    zoned: Zoned,
    wanted: Wanted,
    found: Exposed,
    among: tuple[Candidate, ...],
    classes: Ids | None,
    progress: Progress,
) -> Compared:
    counts = np.asarray(wanted.counts, float)
    prior = stated(among, wanted.households)
    learn = wanted.is_chosen
    choice = choose(found.sums, counts[found.zones], found.near, among, prior, learn, part(progress, 0, 0.7))
    if not learn:
        return Compared(wanted, choice)
    weight = mix(choice, forms)
    told = None if classes is None else by_class(weight, classes, zoned, counts, part(progress, 0.7, 1))
    if told is None:
        return Compared(wanted, choice, weight)
    return Compared(wanted, choice, weight * told[0].density[told[1]], told[0])


def label(item: Candidate) -> Note:
    """Name a weight and its power."""
    name = MIX if item.form == Weight.CHOSEN else NAMES[item.form]
    if item.exponent == 1:
        return name
    return note("power", "{weight}^{exponent}", weight=name, exponent=f"{item.exponent:g}")


def mix_of(choice: Choice) -> Note:
    """Name the parts of a mix, the largest first."""
    order = np.argsort(-choice.share, kind="stable")
    parts = [
        note("part", "{percent:.0f} % {weight}", percent=100 * choice.share[k], weight=label(choice.candidates[k]))
        for k in order
        if choice.share[k] >= LEAST_TOLD_SHARE
    ]
    told = parts[-1]
    for one in reversed(parts[:-1]):
        told = note("parts", "{first}, {rest}", first=one, rest=told)
    return told


def said_of(compared: Compared) -> list[Note]:
    """Say which weight was chosen, and how well weights foretell zones left out; information, no warning.

    Parameters
    ----------
    compared : Compared

    Returns
    -------
    list of Note
    """
    choice, wanted = compared.choice, compared.wanted
    people = note("households", "Households") if wanted.households else note("persons_first", "Persons")
    notes: list[Note] = []
    if wanted.is_chosen and np.any(np.asarray(wanted.counts) > 0):
        learned = choice.zones >= LEAST_ZONES and choice.mixed is not None
        notes.append(_chosen(people, choice) if learned else _stated(people, choice))
    if compared.used is None:
        return [fact(one) for one in notes]
    best = int(np.argmin([told.misplaced for told in choice.told]))
    notes.append(
        note(
            "zones_left_out",
            "{people}: zones left out ({zones}) were predicted with {misplaced:.1f} % misplaced (± {error:.1f}) by "
            "{weight}{others}.",
            people=people,
            zones=choice.zones,
            misplaced=compared.used.misplaced,
            error=compared.used.error,
            weight=label(wanted.used),
            others=_others(compared, choice.candidates[best]),
        )
    )
    return [fact(one) for one in notes]


def _others(compared: Compared, best: Candidate) -> Note:
    """Beside the weight used, the volume and the best: each once."""
    told = dict(zip(compared.choice.candidates, compared.choice.told))
    found = note("nothing_more", "")
    for item in reversed([one for one in dict.fromkeys((Candidate(Weight.VOLUME), best)) if one in told]):
        if item != compared.wanted.used:
            found = note(
                "and_by",
                ", {misplaced:.1f} % by {weight}{more}",
                misplaced=told[item].misplaced,
                weight=label(item),
                more=found,
            )
    return found


def _chosen(people: Note, choice: Choice) -> Note:
    return note(
        "weight_chosen",
        "{people}: the zones ({zones}) chose this mix of weights: {mix}.",
        people=people,
        zones=choice.zones,
        mix=mix_of(choice),
    )


def _stated(people: Note, choice: Choice) -> Note:
    return note(
        "weight_stated",
        "{people}: zones with buildings: {zones}, too few to choose a weight by (it takes {least}); this mix serves where "
        "nothing is known: {mix}.",
        people=people,
        zones=choice.zones,
        least=LEAST_ZONES,
        mix=mix_of(choice),
    )


def rows(compared: Compared) -> list[dict[str, Any]]:
    """List every weight with what zones left out say of it, by the names of `fields.WEIGHTS`, and as `item` the candidate.

    Parameters
    ----------
    compared : Compared

    Returns
    -------
    list of dict
    """
    choice, wanted = compared.choice, compared.wanted
    told = choice.told or [None] * len(choice.candidates)
    lines = list(zip(choice.candidates, told, choice.share))
    if wanted.is_chosen:
        lines.append((Candidate(Weight.CHOSEN), choice.mixed, 1.0))
    return [
        {
            "item": item,
            "counts": "households" if wanted.households else "persons",
            "weight": item.form.name.lower(),
            "exponent": item.exponent,
            "zones": choice.zones,
            "misplaced": None if one is None else one.misplaced,
            "mispl_se": None if one is None else one.error,
            "worse": None if one is None else one.worse,
            "worse_se": None if one is None else one.worse_error,
            "share": share if wanted.is_chosen else None,
            "chosen": int(item == wanted.used),
        }
        for item, one, share in lines
    ]
