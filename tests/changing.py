"""A synthetic town whose households and buildings change, for allocations that start from an earlier one."""

from __future__ import annotations

import numpy as np
import zones
from synthetic import city

from doorstep.processing_provider.engine.population import estimate
from doorstep.processing_provider.engine.population.allocate import moves as secondary
from doorstep.processing_provider.engine.population.allocate import preferences, problem
from doorstep.processing_provider.engine.population.settings import EstimateSettings

CHANGES = ("turnover", "sizes", "demolition")


class Town:
    """A town of `synthetic.city`, by volume estimated, with tenure as the attribute of its households."""

    def __init__(self, n_zones, n_households, seed=1, **more):
        self.city = city(n_zones, n_households, seed=seed, geometry=False, **more)
        self.zone_id = zones.texts(self.city.zone_id)
        self.id, self.zone = zones.texts(self.city.household_id), self.city.household_zone
        self.persons, self.tenure = self.city.numprec.astype(np.int64), zones.texts(self.city.ownershp)
        self.quarters = self.city.gqtype > 0
        self.kept = np.arange(len(self.city.building_zone))

    def task(self):
        """Estimate anew from the totals of now, and prepare."""
        town, kept, n = self.city, self.kept, len(self.zone_id)
        home = ~self.quarters & (self.persons > 0)
        counted = estimate.Zones(
            self.zone_id,
            np.bincount(self.zone[home], self.persons[home], n),
            np.bincount(self.zone[home], minlength=n) * 1.0,
        )
        weight = (town.building_area * town.building_height * town.residential)[kept]
        made = estimate.estimate(counted, np.arange(len(kept)), town.building_zone[kept], weight, EstimateSettings())
        self.building_id = zones.texts(town.building_id)[kept]
        return problem.prepare(
            problem.Buildings(
                self.building_id, self.zone_id[town.building_zone[kept]], made.households * 1.0, made.persons * 1.0
            ),
            problem.Households(self.id, self.zone_id[self.zone], self.persons, self.quarters),
        )

    def secondary(self, task, tenure=True, previous=None):
        given = {"attributes": {"ownershp": self.tenure}, "table": preferences.read_preferences()} if tenure else {}
        return secondary.prepare(task, self.building_id, self.id, **given, previous=previous)

    def homes(self, found):
        """Building id by household id, as an earlier result: (ids, buildings)."""
        task = found.problem
        home = np.where(found.building_of >= 0, self.building_id[task.building][found.building_of], "")
        return self.id[task.household], home

    def change(self, kind, rng, share=0.02):
        """Change a share of the households or of the residential buildings, as `CHANGES` names it."""
        households = np.flatnonzero(~self.quarters & (self.persons > 0))
        k = round(share * len(households))
        some = rng.choice(households, k, replace=False)
        if kind == "turnover":
            self.id = np.delete(self.id, some)
            self.id = np.append(self.id, zones.texts([f"new{i}" for i in range(k)]))
            moved_to = self.zone[rng.choice(households, k)]
            for name, new in (("zone", moved_to), ("persons", self.persons[some]), ("tenure", self.tenure[some])):
                setattr(self, name, np.append(np.delete(getattr(self, name), some), new))
            self.quarters = np.append(np.delete(self.quarters, some), np.zeros(k, bool))
        elif kind == "sizes":
            self.persons = self.persons.copy()
            self.persons[some] = np.maximum(self.persons[some] + rng.choice([-1, 1], k), 1)
        else:
            homes = np.flatnonzero(self.city.residential)
            self.kept = np.setdiff1d(self.kept, rng.choice(homes, round(share * len(homes)), replace=False))
