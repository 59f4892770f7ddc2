"""Who reaches a facility on foot."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core import columns
from ...engine.core.notes import fact, note
from ...engine.core.progress import Progress, part
from ...engine.core.types import Ints
from ...engine.services import catchments, circle_fields, lifecircle, needs
from ...engine.services.lifecircle import LifeCircle, LifeCircleSettings
from ...i18n import said, tr
from ...layers.reading import Table
from ...layers.rows import Rows
from . import circles, people
from .definitions import lifecircle as definition
from .people import People
from .service import Service


class LifeCircleOf(Service):
    """Who reaches a facility on foot."""

    definition = definition
    layer = "PEOPLE"
    metric = "WAYS"

    def name(self) -> str:
        return "lifecircle"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        self._asked(parameters, context)
        groups = [people.EVERYBODY, *(label for *_, label in people.bands_of(self, parameters, context))]
        if self.given(parameters, "PEOPLE"):
            groups = [people.EVERYBODY, *self.fields(parameters, "PEOPLE_FIELDS", context)[1:]]
        needs.needs(self.parameterAsString(parameters, "NEED", context), groups)

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        return {"AGE_BANDS"} if self.given(parameters, "PEOPLE") else {"PEOPLE_FIELDS"}

    def _asked(self, parameters: Parameters, context: Context) -> tuple[tuple[float, ...], LifeCircleSettings]:
        minutes = lifecircle.minutes_of(self.parameterAsString(parameters, "MINUTES", context))
        return minutes, p.settings(self, parameters, context, LifeCircleSettings)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        minutes, settings = self._asked(parameters, context)
        crs = self.crs(parameters, context)
        facilities, asked = self.required(parameters, "FACILITIES", context, part(progress, 0, 0.05), crs)
        ways, walkable = self.ways(parameters, context, part(progress, 0.05, 0.2), crs)
        who = self.who(parameters, context, crs, part(progress, 0.2, 0.3))
        notes = [*walkable.notes, *who.notes]
        ids = asked.ids("FACILITY_ID_FIELD", "facility", notes)
        # By their ids: of two in one house it is the same one that is the nearest, in whatever order rows come.
        by_id = np.argsort(ids.astype(str), kind="stable")
        ids, doors = ids[by_id], people.point_of(facilities)[by_id]
        circle, net = lifecircle.life_circle(
            people.in_metres(ways.geometries(), crs), walkable.walkable,
            people.in_metres(doors, crs), people.in_metres(who.points, crs), who.counts, minutes,
            settings, part(progress, 0.3, 0.6),
        )  # fmt: skip
        outputs = {
            "OUTPUT": self._facilities(parameters, context, facilities, circle, who, np.argsort(by_id)),
            "OUTPUT_PEOPLE": who.rows(*circles.walks(circle, ids)),
            "UNREACHED": circles.listed(circle, ids, who),
        }
        if self.given(parameters, "CATCHMENTS"):
            found = catchments.catchments(net, circle.facilities.on, minutes, settings, part(progress, 0.6, 1))
            outputs["CATCHMENTS"] = circles.areas(found, circle, ids, by_id, ways.crs)
        percent = circle.percent.tolist()
        for time, share, crow in zip(minutes, percent, circle.circle_percent.tolist()):
            notes.append(
                fact(
                    note(
                        "reached",
                        "Within {minutes:g} minutes: {percent} % of {persons} people; as the crow flies it would be {circle} %.",
                        minutes=time,
                        percent=f"{share:.1f}",
                        persons=f"{circle.persons:,.0f}",
                        circle=f"{crow:.1f}",
                    )
                )
            )
        layers = [(tr("Facilities"), facilities), (tr("Ways"), ways)]
        return Outcome(
            outputs=outputs,
            numbers={
                "REACHED_PERCENT": percent[-1],
                "CIRCLE_PERCENT": float(circle.circle_percent[-1]),
                "REACHED": float(circle.reached[-1]),
                "PERSONS": circle.persons,
                "UNREACHED_PERSONS": circle.persons - float(circle.reached[-1]),
            },
            notes=[*notes, *circle.notes],
            styles=definition.STYLES,
            layers=layers if who.table is None else [*layers, (tr("People"), who.table)],
            tables=[circles.summary(circle)],
            pictures=circles.pictures(ways.geometries()[walkable.walkable], doors, who, circle),
        )

    def _facilities(
        self, parameters: Parameters, context: Context, table: Table, circle: LifeCircle, who: People, at: Ints
    ) -> Rows:
        """Facilities with people, and the size that they need; `at` is the place of each row of the table in the circle."""
        named = circle_fields.of_people(circle.minutes, who.groups[1:])
        values: dict[str, Any] = {
            "snap_m": circle.facilities.on.offset[at],
            "fac_why": [said(why) if why else None for why in circle.facilities.why[at]],
        }
        for field, t, group, nearest in named:
            values[field.name] = (circle.nearest_people if nearest else circle.reach_people)[t, at, group]
        fields = [*circle_fields.FACILITY, *(field for field, *_ in named)]
        need = needs.needs(self.parameterAsString(parameters, "NEED", context), who.groups)
        if not np.isnan(need).all():
            needed = needs.size_needed(circle.nearest_people[-1][at], need)
            fields.append(circle_fields.SIZE)
            values[circle_fields.SIZE.name] = needed
            own = self.field(parameters, "SIZE_FIELD", context)
            if own:
                fields.append(circle_fields.GAP)
                values[circle_fields.GAP.name] = needed - columns.numbers(table.column(own), own)
        return Rows(fields, values, table)
