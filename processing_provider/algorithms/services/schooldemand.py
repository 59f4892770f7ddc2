"""How many children want a school, and who goes where."""

from __future__ import annotations

import numpy as np

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.types import Floats
from ...engine.services import schools, walking
from ...engine.services.lifecircle import people_counts
from ...i18n import tr
from . import people, pupils, seats
from .definitions import schooldemand
from .seats import Run
from .service import Service

shapely = packages.load("shapely")


OF_PLACES = ("ZONE_FIELD", "PARTICIPATION_FIELD", "MOVES_FIELD")


class SchoolDemand(Service):
    """How many children want a school, and who goes where."""

    definition = schooldemand
    layer = "CHILDREN"

    def name(self) -> str:
        return "schooldemand"

    def measured_by(self, parameters: Parameters) -> str:
        return "WAYS" if self.given(parameters, "WAYS") else "SCHOOLS"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        ages, years = self._asked(parameters, context)
        if not self.given(parameters, "CHILDREN"):
            for name in OF_PLACES:
                if self.given(parameters, name):
                    raise SettingError(tr("{} goes with CHILDREN only; leave it out with BASE.").format(name))
        else:
            pupils.ages_of_fields(self.fields(parameters, "CHILDREN_FIELDS", context), ages, years)

    def _steps(self, parameters: Parameters, context: Context) -> bool:
        return True

    def _asked(self, parameters: Parameters, context: Context) -> tuple[tuple[int, int], tuple[int, ...]]:
        ages = schools.ages_of(self.parameterAsString(parameters, "AGES", context))
        return ages, schools.years_of(self.parameterAsString(parameters, "YEARS", context))

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        ages, years = self._asked(parameters, context)
        run = self._read(parameters, context, ages, years, part(progress, 0, 0.5))
        zone = schools.zones_of(run.children.zone, run.ids.tolist(), run.metres)
        # By their ids: among assignments that are as short it is the same one in whatever order rows come.
        places, doors = (np.argsort(ids.astype(str), kind="stable") for ids in (run.children.ids, run.ids))
        seats.tell_zones(run, zone)
        for k, year in enumerate(years):
            there = schools.ahead(run.children.counts, run.children.ages, ages, year, run.children.moves)
            wanted = there * run.children.participation
            run.expected[year] = seats.of_schools(zone, wanted, len(run.ids)) + run.inflow
            if year == 0:
                run.of_zone = seats.of_schools(zone, there, len(run.ids))
            share = part(progress, 0.5 + 0.5 * k / len(years), 0.5 + 0.5 * (k + 1) / len(years))
            found = schools.assign(
                run.metres[np.ix_(places, doors)], schools.whole_pupils(wanted[places]), run.seats[doors], share
            )
            run.assigned[year] = found.told_of(places, doors)
        return seats.outcome(
            run, self.crs(parameters, context), {name for name in parameters if self.given(parameters, name)}
        )

    def _read(
        self,
        parameters: Parameters,
        context: Context,
        ages: tuple[int, int],
        years: tuple[int, ...],
        progress: Progress,
    ) -> Run:
        crs = self.crs(parameters, context)
        table, asked = self.required(parameters, "SCHOOLS", context, part(progress, 0, 0.2), crs)
        notes: list[Note] = []

        def column(name: str, instead: float) -> Floats:
            own = asked.name(name)
            return (
                people_counts([columns.numbers(table.column(own), own)], [own])[:, 0]
                if own
                else np.full(len(table), instead)
            )

        shares = (
            self.parameterAsDouble(parameters, "PARTICIPATION", context),
            self.parameterAsDouble(parameters, "MOVES", context) / 100,
        )
        if self.given(parameters, "BASE"):
            children = pupils.of_base(self, parameters, context, shares)
        else:
            children = pupils.of_layer(self, parameters, context, crs, shares, ages, years, part(progress, 0.2, 0.4))
        ids = asked.ids("SCHOOL_ID_FIELD", "school", notes)
        run = Run(
            table, ids, people.point_of(table), column("CAPACITY_FIELD", np.nan), column("INFLOW_FIELD", 0.0),
            column("ENROLMENT_FIELD", np.nan), children, np.zeros((0, 0)), years,
            self.parameterAsInt(parameters, "PUBLIC_ROUNDING", context), notes=[*notes, *children.notes],
        )  # fmt: skip
        schools.refuse_nobody(~shapely.is_missing(run.points), children.counts)
        run.metres = self._metres(parameters, context, run, part(progress, 0.4, 1))
        schools.refuse_elsewhere(run.metres)
        if self.given(parameters, "MAX_METRES"):
            run.metres[~(run.metres <= self.parameterAsDouble(parameters, "MAX_METRES", context))] = np.inf
        return run

    def _metres(self, parameters: Parameters, context: Context, run: Run, progress: Progress) -> Floats:
        """Metres from each place of children to each school, (o, s); NaN without a place."""
        crs = self.crs(parameters, context)
        doors, homes = people.in_metres(run.points, crs), people.in_metres(run.children.points, crs)
        if not self.given(parameters, "WAYS"):
            run.notes.append(
                note(
                    "straight",
                    "WAYS was not given: metres are those of a straight line, and walks are longer, often by 40 %.",
                )
            )
            found: Floats = shapely.distance(homes[:, None], doors[None, :])
            return found
        ways, access = self.ways(parameters, context, progress, crs)
        run.notes += access.notes
        net = walking.network(people.in_metres(ways.geometries(), crs), access.walkable)
        run.notes.append(walking.told(net))
        on, at = walking.snap(net, doors, np.inf), walking.snap(net, homes, np.inf)
        walks = walking.Walks(net, on, at)
        found = np.full((len(homes), len(doors)), np.nan)
        rows = walks.sources_on()
        found[:, rows] = walks.from_each(rows).T
        return found
