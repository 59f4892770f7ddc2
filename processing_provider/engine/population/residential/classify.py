"""Which buildings are lived in: decided from their own use, points of interest, land use and size.

The paper (Ye et al. 2024, 3.2.2) calls a building non-residential when any point of interest (POI) intersects it, and
names what that loses (5.2.2): mixed use, and POI that lie up to 5 m off. `MixedUse.NON_RESIDENTIAL` with a distance of
0 is that rule. Otherwise a table of rules says what each category means, and the kinds of evidence speak in this order:

1. The building's own use. Non-residential settles it. Residential settles that people live there; a POI then takes a
   part of the building, never all of it. A use that takes a part (a shop, a practice) leaves the floors above to what
   follows, and to the storeys.
2. POI inside, or nearest within the distance, in the same way.
3. Land use, of the smallest polygon around the building that says something.
4. Size: too small or too low for a dwelling, unless it has two storeys. A shed on residential land is a shed.

A building that nothing speaks against is residential, as in the paper. With `MixedUse.BY_CONTENTS` a POI is a use among
others in its building, and takes as many floors as its kind needs (`contents`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...core.errors import EmptyInputError
from ...core.notes import Note, note, word
from ...core.progress import Progress, silent
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import MixedUse, ResidentialSettings
from . import floor_space, reasons
from .category_notes import category_notes
from .decision import DECIDERS, AllEvidence, Buildings, decide, fill_storeys, look_inside, measure, residential_share
from .evidence import Places, assign, look_at_land, look_for_poi
from .rules import (
    MIXED,
    NON_RESIDENTIAL,
    PAPER_RULES,
    RESIDENTIAL,
    Evidence,
    Rule,
    bundled_rules,
    points_first,
    read_rules,
    weigh,
)
from .scores import Score, confusion_table, read_labels
from .scores import scores as scores_of

__all__ = [
    "DECIDERS",
    "KINDS",
    "Buildings",
    "Classification",
    "Places",
    "Score",
    "assign",
    "classify",
    "confusion_table",
    "read_labels",
    "scores",
]

KINDS = {RESIDENTIAL: "residential", MIXED: "mixed", NON_RESIDENTIAL: "non-residential"}


@dataclass(frozen=True)
class Classification:
    """Which buildings are lived in, and why.

    Attributes
    ----------
    kind : (n,) object of str
        residential, mixed or non-residential.
    share : (n,) float
        Residential share, 0..1.
    reason : (n,) object of str
    decided_by : (n,) int
        Index into `DECIDERS`.
    n_poi : (n,) int
        POI that count for the building, neutral ones included.
    poi_ids : (n,) object of str
        Of these, the ones that decided.
    paper : (n,) bool
        Lived in by the paper's rule: no POI intersects.
    notes : tuple of Note
    known : dict
        What was looked up in the rules table ('buildings with a use') → (features all of whose categories it knows,
        features with a category).
    """

    kind: Ids
    share: Floats
    reason: Ids
    decided_by: Ints
    n_poi: Ints
    poi_ids: Ids
    paper: Bools
    notes: tuple[Note, ...]
    known: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def lived_in(self) -> Bools:
        """(n,) bool: residential or mixed."""
        return np.asarray(self.kind != KINDS[NON_RESIDENTIAL], bool)


def classify(
    buildings: Buildings,
    settings: ResidentialSettings,
    poi: Places | None = None,
    land_use: Places | None = None,
    rules: Sequence[Rule] | None = None,
    progress: Progress = silent,
    space: Sequence[Rule] | None = None,
) -> Classification:
    """Decide which buildings are lived in, and by which share.

    Parameters
    ----------
    buildings : Buildings
    settings : ResidentialSettings
    poi, land_use : Places, optional
    rules : sequence of Rule, optional
        Default: the bundled table, and `PAPER_RULES` for the POI when mixed use is treated as in the paper.
    progress : Progress
    space : sequence of Rule, optional
        Floor space of POI, for `MixedUse.BY_CONTENTS`. Default: the bundled table.

    Returns
    -------
    Classification

    Raises
    ------
    EmptyInputError
        There is no building.
    """
    n = len(buildings.geometry)
    if not n:
        raise EmptyInputError("no_buildings", "The building layer has no buildings; choose a layer with at least one.")
    poi_rules = PAPER_RULES if settings.paper_rule and rules is None else rules
    rules = read_rules() if rules is None else rules
    progress(0.0, note("own_use", "Own use"))
    own = weigh(rules, buildings.use or {}, n, by_words=rules is bundled_rules())
    progress(0.1, note("points_of_interest", "Points of interest"))
    if settings.mixed_use == MixedUse.BY_CONTENTS:
        poi_rules = points_first(tuple(rules))
    found = look_for_poi(buildings.geometry, settings, poi, poi_rules or rules)
    if settings.mixed_use == MixedUse.BY_CONTENTS:
        table = floor_space.bundled() if space is None else space
        taken, upper = floor_space.of_places(table, None if poi is None else poi.category, found.said.code)
        found = replace(found, space=taken, upper=upper)
    progress(0.5, note("land_use", "Land use"))
    land, of_land, land_notes = look_at_land(buildings.geometry, land_use, rules)
    progress(0.7, note("classes", "Classes"))
    evidence, measures = AllEvidence(own, found, land), measure(buildings, settings)
    decided, decider = decide(settings, evidence, measures)
    storeys, storeys_notes = fill_storeys(measures.storeys, decided, settings)
    inside = look_inside(settings, evidence, measures, decided, storeys)
    code, share = residential_share(settings, evidence, decided, decider, storeys, inside)
    progress(0.8, note("reasons", "Reasons"))
    deciding = reasons.deciding_poi(found, decided, decider)
    own_notes = category_notes(own, n, "buildings") if buildings.use else []
    by_category = poi is not None and bool(poi.category) and poi_rules is not PAPER_RULES
    return Classification(
        kind=np.array([KINDS.get(k, "") for k in range(max(KINDS) + 1)], dtype=object)[code],
        share=share,
        reason=reasons.explain(settings, evidence, measures, decided, decider, share, storeys, deciding, inside),
        decided_by=decider,
        n_poi=found.count,
        poi_ids=reasons.ids_of(n, deciding, None if poi is None else poi.id),
        paper=found.paper,
        notes=(*own_notes, *found.notes, *land_notes, *storeys_notes),
        known=_known(own if buildings.use else None, found.said if by_category else None, of_land),
    )


def _known(own: Evidence | None, of_poi: Evidence | None, of_land: Evidence | None) -> dict[str, tuple[int, int]]:
    """Count features whose categories the rules table knows, and those that have any; None where nothing was looked up."""
    looked_up = {
        word("buildings with a use"): own,
        word("POI with a category"): of_poi,
        word("land use polygons with a category"): of_land,
    }
    return {
        name: (said.known, len(said.code) - said.uncategorised) for name, said in looked_up.items() if said is not None
    }


def scores(result: Classification, labels: Floats) -> tuple[Score, ...]:
    """Score a classification as `scores.scores` does."""
    return scores_of(result.lived_in, result.paper, labels)
