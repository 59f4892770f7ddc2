"""Weights compared by the zones of a run, and the weight that they choose: what is taken, told and listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..core import columns
from ..core.notes import Note, fact, note
from ..core.progress import Progress, part, silent
from ..core.types import Floats, Ids
from .calibration import LEAST_ZONES
from .choosing import Candidate, Choice, Told, choose, foretold, misplaced, told_of
from .forms import NAMES, raised
from .mixing import ByClass, Exposed, Zoned, by_class, candidates, exposed, mix, powers, stated
from .settings import Weight

MIX = note("by_mix", "the mix chosen")
LEAST_TOLD_SHARE = 0.005
"""Parts of a mix below half a percent are not told, which would be 0 %."""
CLEAR = 2.0
"""Standard errors from which on a difference between two weights is called clear."""


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
    # Powers of the user's own, each once though persons and households have the same.
    own = dict.fromkeys(one.used for one in wanted if one.used.form in forms and not one.is_chosen)
    extra = [item for item in own if item not in among]
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
    step = part(progress, 0.7, 1)
    told = None if classes is None else by_class(weight, classes, zoned, counts, step, found)
    if told is None or told[0].strength == np.inf:
        return Compared(wanted, choice, weight)
    together = told_of(told[0].errors, _errors_of_volume(found, counts[found.zones], choice.candidates))
    if together.worse > together.worse_error:
        return Compared(wanted, choice, weight)
    return Compared(wanted, replace(choice, mixed=together), weight * told[0].density[told[1]], told[0])


def _errors_of_volume(found: Exposed, counts: Floats, among: Sequence[Candidate]) -> Floats | None:
    plain = Candidate(Weight.VOLUME)
    return (
        misplaced(counts, foretold(found.sums[:, among.index(plain)], counts, found.near)) if plain in among else None
    )


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
        say = _volume_instead if choice.strength == 0 else _chosen if learned else _stated
        notes.append(say(people, choice))
        if compared.classes is not None:
            notes.append(_densities(people, compared.classes))
    told = dict(zip(choice.candidates, choice.told))
    if not told:
        return [fact(one) for one in notes]
    best = min(told, key=lambda item: told[item].misplaced)
    # Calibrated weights are no candidate: what they are made of, or fall back to, is compared all the same.
    first = wanted.used if compared.used else Candidate(Weight.VOLUME) if compared.volume else best
    used = compared.used or told[first]
    notes.append(
        note(
            "zones_left_out",
            "{people}: each of the zones ({zones}) was predicted from others near it; {misplaced:.1f} % (± {error:.1f}) came out in "
            "the wrong zone by {weight}{others}{verdict}.",
            people=people,
            zones=choice.zones,
            misplaced=used.misplaced,
            error=used.error,
            weight=label(first),
            others=_others(told, first, best),
            verdict=_verdict({**told, first: used}, first, best),
        )
    )
    return [fact(one) for one in notes]


def _others(told: Mapping[Candidate, Told], first: Candidate, best: Candidate) -> Note:
    """Beside the weight told first, the volume and the best: each once."""
    found = note("nothing_more", "")
    for item in reversed([one for one in dict.fromkeys((Candidate(Weight.VOLUME), best)) if one in told]):
        if item != first:
            found = note(
                "and_by",
                ", {misplaced:.1f} % by {weight}{more}",
                misplaced=told[item].misplaced,
                weight=label(item),
                more=found,
            )
    return found


def _verdict(found: Mapping[Candidate, Told], first: Candidate, best: Candidate) -> Note:
    """Whether the weight told first, or where it is the volume the best, differs from the volume by more than chance.

    The difference is of the same zones, so that its error is smaller than that of either; two of these errors are about 95 %.
    """
    volume = Candidate(Weight.VOLUME)
    item = first if first != volume else best
    told = found[item]
    if item == volume or not abs(told.worse) > 0:  # nothing to tell, or no volume
        return note("nothing_more", "")
    better, other = (volume, item) if told.worse > 0 else (item, volume)
    values = {"better": label(better), "other": label(other), "points": abs(told.worse), "error": told.worse_error}
    if abs(told.worse) > CLEAR * told.worse_error:
        return note(
            "clearly_better",
            "; the lead of {better} over {other}, {points:.1f} points (± {error:.1f}), is more than chance",
            **values,
        )
    return note(
        "may_be_chance",
        "; the lead of {better} over {other}, {points:.1f} points (± {error:.1f}), may be chance",
        **values,
    )


def _chosen(people: Note, choice: Choice) -> Note:
    return note(
        "weight_chosen",
        "{people}: the zones ({zones}) chose this mix of weights: {mix}.",
        people=people,
        zones=choice.zones,
        mix=mix_of(choice),
    )


def _densities(people: Note, classes: ByClass) -> Note:
    order = np.argsort(-np.abs(np.log(np.maximum(classes.density, 1e-9))), kind="stable")
    texts = [f"{classes.classes[c] or '?'} {classes.density[c]:.2f}" for c in order]
    return note(
        "densities_of_classes",
        "{people}: the zones tell classes of buildings apart, and the weight is multiplied by a density of each: {densities}.",
        people=people,
        densities=columns.examples(texts),
    )


def _volume_instead(people: Note, choice: Choice) -> Note:
    return note(
        "volume_instead_of_mix",
        "{people}: the weight is by volume; the mix predicted zones left out ({zones}) worse by more than the standard error "
        "of the difference.",
        people=people,
        zones=choice.zones,
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
