"""The sample that is verified in the field: drawn, and read when it comes back."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import packages
from ...engine.core.columns import id_text
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.core.types import Ints
from ...engine.registers.quality import fields, sample
from ...engine.registers.quality.answers import answers
from ...engine.registers.quality.rules import SAMPLE as RULE
from ...engine.registers.quality.sample import Estimate, SampleSettings
from ...i18n import tr
from ...layers.reading import Table
from ...store import homes
from ...store.batches import Batches
from ...store.homes import Homes
from ...store.quality_kept import ALL
from ..registers.step import Drawn, crs_of

shapely = packages.load("shapely")


def refuse_level(base: Batches, level: int) -> None:
    """Raise for a level of places that the base has not."""
    try:
        homes.places_above(base, level)
    except KeyError:
        levels = sorted({of for (of,) in base.current("place", ("level",)) if of is not None})
        raise SettingError(
            tr("STRATA is {}; the levels of places of this base are {}, and 0 the places of buildings.").format(
                level, ", ".join(map(str, levels)) or tr("none")
            )
        ) from None


class Field:
    """A sample of a base, and what was verified of an earlier one."""

    def __init__(self, step: DoorstepAlgorithm, base: Batches, day: str, level: int, settings: SampleSettings) -> None:
        self.step, self.base, self.day, self.level, self.settings = step, base, day, level, settings
        self.notes: list[Note | str] = []
        self.layers: list[tuple[str, Table]] = []
        self.estimate: Estimate | None = None
        self.scores: list[tuple[str, str, int, int]] = []
        self._drawn: list[homes.Home] = []
        self._counts: Ints = np.zeros(0, np.int64)
        self._homes: Homes | None = None
        self._verified: tuple[Ints, Ints] = (self._counts, self._counts)

    @property
    def homes(self) -> Homes:
        """Homes of the day."""
        if self._homes is None:
            self._homes = homes.homes(self.base, self.day, self.level)
        return self._homes

    def draw(self, progress: Progress) -> None:
        """Draw a sample."""
        found = self.homes
        self._counts = sample.needed(found.counts, self.settings)
        rows = sample.drawn(found.strata, found.counts, self._counts, found.of, self.settings.seed)
        self._drawn = homes.listed(self.base, found, rows)
        if not len(found.fid):
            self.notes.append(note("no_homes", "Nobody lives anywhere in the base on this day; the sample is empty."))
        progress(1, "")

    def take(self, parameters: Parameters, context: Context, progress: Progress) -> None:
        """Read a sample that comes back, and estimate the share that is right."""
        of_id = self.step.field(parameters, "VERIFIED_ID_FIELD", context, required=True)
        of_right = self.step.field(parameters, "RIGHT_FIELD", context, required=True)
        table = self.step.read(parameters, "VERIFIED", context, progress, geometry=False, columns={of_id, of_right})
        self.layers = [(table.name, table)]
        said, unread = answers(table.column(of_right))
        given: dict[str, bool] = {}
        twice = 0
        for uid, right in zip(map(id_text, table.column(of_id)), said):
            if right is None:
                continue
            twice += uid in given
            given[uid] = right
        known = homes.strata_of(self.base, list(given), self.level)
        for text, count in (
            (note("verified_unread", "Rows of VERIFIED that say neither yes nor no, and are left out: {rows}.", rows=unread), unread),
            (note("verified_twice", "Rows of VERIFIED whose uid has another answer; the last one counts: {rows}.", rows=twice), twice),
            (
                note("verified_unknown", "Rows of VERIFIED that are of no home of this base, and are left out: {rows}.",
                     rows=len(given) - len(known)),
                len(given) - len(known),
            ),
        ):  # fmt: skip
            if count:
                self.notes.append(text)
        if not known:
            raise SettingError(
                tr("VERIFIED has no answer about a home of this base; fill in {} with yes or no, and keep {}.").format(
                    of_right, of_id
                )
            )
        asked = Counter(known.values())
        yes = Counter(known[uid] for uid, good in given.items() if good and uid in known)
        names = sorted({*self.homes.strata.tolist(), *asked})
        of = dict(zip(self.homes.strata.tolist(), self.homes.counts.tolist()))
        n, x = (np.array([count[name] for name in names], np.int64) for count in (asked, yes))
        # Who moved since the sample was drawn was there then: no stratum has fewer homes than answers.
        self.estimate = sample.estimated(np.maximum([of.get(k, 0) for k in names], n), n, x, self.settings.confidence)
        self.scores = [(RULE, ALL, int(n.sum()), int((n - x).sum()))]
        if self.estimate.silent:
            self.notes.append(
                note(
                    "verified_silent",
                    "Homes in places of which no answer came back, and for which the others speak: {homes}.",
                    homes=self.estimate.silent,
                )
            )

    def keep(self) -> None:
        """Keep the result among the scores of the day."""
        if self.scores:
            ((rule, scope, checked, failed),) = self.scores
            columns = ("rule", "scope", "date", "checked", "failed")
            row = (rule, scope, self.day, checked, failed)
            self.base.replace("score", columns, [row], "", "rule = ? AND date = ?", (RULE, self.day))

    def rows(self) -> Drawn:
        """The sample as a layer, to be filled in."""
        where = {home.buid for home in self._drawn}
        points = {
            buid: shapely.point_on_surface(shape)
            for buid, shape in (self.base.current("building", ("buid", "geom"), "geom IS NOT NULL") if where else ())
            if buid in where
        }
        columns: dict[str, list[Any]] = {
            name: [getattr(home, name) for home in self._drawn] for name in ("uid", "dwid", "buid", "place")
        }
        empty = [None] * len(self._drawn)
        shapes = [points.get(home.buid) for home in self._drawn]
        values = {**columns, "checked": empty, "right": empty}
        return Drawn(fields.SAMPLE, values, shapes, QgsWkbTypes.Type.Point, crs_of(self.base))

    def numbers(self) -> dict[str, Any]:
        """Numbers of the outputs; None where there is nothing to say."""
        found = self.estimate
        percent = (found.share, found.low, found.high) if found else (np.nan,) * 3
        names = ("RIGHT_PERCENT", "RIGHT_LOW", "RIGHT_HIGH")
        numbers = {name: None if np.isnan(one) else 100 * float(one) for name, one in zip(names, percent)}
        return {"SAMPLE_SIZE": len(self._drawn), "VERIFIED_HOMES": found.answers if found else 0, **numbers}

    def tables(self) -> list[Any]:
        """What the report has of it."""
        tables = []
        if self.estimate is not None:
            confidence = f"{100 * self.settings.confidence:g}"
            found = [f"{100 * one:.1f}" for one in (self.estimate.share, self.estimate.low, self.estimate.high)]
            head = [tr("Verified homes"), tr("Right [%]"), tr("At least [%]"), tr("At most [%]"), tr("Confidence [%]")]
            tables.append((tr("What was verified in the field"), head, [[self.estimate.answers, *found, confidence]]))
        if self._drawn:
            places = [
                [place or tr("not known"), many, drawn]
                for place, many, drawn in zip(
                    self.homes.strata.tolist(), self.homes.counts.tolist(), self._counts.tolist()
                )
            ]
            tables.append((tr("Sample by place"), [tr("Place"), tr("Homes"), tr("To verify")], places))
        return tables
