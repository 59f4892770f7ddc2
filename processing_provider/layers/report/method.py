"""An allocation as its report takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np

from ...engine.core.types import Floats, Ids, Ints
from ...engine.population import fit
from ...engine.population.allocate.allocation import Allocation, ZoneTable

Numbers = Union[Floats, Ints]


@dataclass(frozen=True)
class Method:
    """One allocation, as arrays over buildings; `zones` is a ZoneTable or None, `unplaced` counts by reason."""

    name: str
    estimated: Numbers
    allocated: Numbers
    estimated_households: Numbers
    households: Numbers
    zones: ZoneTable | None = None
    unplaced: tuple[tuple[str, str], ...] = ()

    @property
    def scores(self) -> fit.Scores:
        return fit.scores(self.estimated, self.allocated, self.households)


def of_allocation(name: str, result: Allocation, household_id: Ids) -> Method:
    """Take what the report needs from an Allocation. `household_id` is (m,) in the order of the input."""
    task = result.problem
    inside = task.building_zone >= 0
    open_ = np.flatnonzero(result.building_of < 0)
    unplaced = tuple(zip(household_id[task.household[open_]], result.reason[open_]))
    return Method(
        name,
        task.targets[inside],
        result.persons[inside],
        task.places[inside],
        result.households[inside],
        result.zones,
        unplaced,
    )
