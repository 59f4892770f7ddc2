"""Buildings of addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.presentation import paragraphs
from ...base.types import Context, Feedback, Parameters
from ...engine.core.columns import id_text
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.core.notes import Note, fact, note
from ...engine.core.progress import Progress, part, silent
from ...engine.registers import doors, fields
from ...engine.registers.addresses import match
from ...engine.registers.addresses.settings import WANTED
from ...engine.registers.places import objects
from ...i18n import said, tr
from ...layers.reading import Table
from ...layers.rows import Rows
from ...store import registers
from ...store.batches import Batches
from ...store.public import may_be_kept
from .address import (
    Asked,
    Lookup,
    address_fields_parameter,
    decisions_of,
    gazetteer_of,
    profile_parameter,
    read_addresses,
    source_parameter,
)
from .guards import none_found, refuse_unfound, refuse_useless, would_end_much
from .own_columns import rows_with
from .step import BaseStep, base_parameter, crs_of, date_parameter, source_of

Names = Callable[[int], str]
"""Id of a building by its code, '' for none."""
Found = tuple[match.Matches, Names]

NEAR = 5.0
"""A door, gate or letterbox that is a known address stands this far before its wall at most [m]: a front garden."""
COUNTED = {
    "MATCHED": (match.Status.MATCHED,),
    "REVIEWED": (match.Status.REVIEW,),
    "UNMATCHED": (match.Status.UNKNOWN, match.Status.REJECTED),
    "REJECTED": (match.Status.REJECTED,),
}
MOST_SHOWN = 200
"""Characters of an address in the table to review."""


class MatchAddresses(BaseStep):
    """Buildings of addresses."""

    needs = ("scipy", "shapely")

    def name(self) -> str:
        return "matchaddresses"

    def displayName(self) -> str:
        return tr("Match addresses")

    def shortDescription(self) -> str:
        return tr("Finds the building of each address in a base, and lists what a person has to decide.")

    def tags(self) -> list[str]:
        return tr("geocode,parse,street,house number,gazetteer,register,review").split(",")

    def shortHelpString(self) -> str:
        return paragraphs(
            tr("Takes addresses apart and finds the building of each by the known addresses of a population base."),
            tr("What goes in, one of two:"),
            (
                tr("Known addresses: a layer of points, or a table with ids of buildings. They teach the base."),
                tr("Addresses to be found: a table without geometries, such as a register of persons or of firms."),
            ),
            tr("What comes out:"),
            (
                tr("Each row with its parts, building, how it was found, and how sure that is; the base keeps these."),
                tr("A table to review: what is ambiguous, unknown or no address, with the buildings it may mean."),
                tr("The kinds of match with their precision, measured on the known addresses."),
            ),
            tr(
                "An address is looked up in tiers: the same street, number and letter; without the letter; a number between; "
                "a misspelt street in the same place. A number is never corrected. Several buildings are never decided."
            ),
            tr(
                "Fill in 'decision' in the table to review and give it to a run: the base keeps it, and no later run asks again."
            ),
            tr("What to doubt: a kind of match is as sure as the known addresses say; new quarters may be worse."),
        )

    def parameters(self) -> list[Any]:
        review = p.sink(
            "REVIEW", tr("To review"), p.TABLE, optional=True, text=tr("What a person has to decide, and why.")
        )
        review.setCreateByDefault(True)  # the log speaks of them
        return [
            *base_parameter(),
            p.source(
                "INPUT",
                tr("Addresses"),
                [p.TABLE],
                tr("With geometries: known addresses, joined to their building. Without: addresses to be found."),
            ),
            address_fields_parameter("ADDRESS_FIELDS", tr("Address fields"), "INPUT"),
            profile_parameter(),
            p.field(
                "BUILDING_ID_FIELD",
                tr("Building id"),
                "INPUT",
                tr("Of known addresses, where the table says it. Empty: points find the building they stand in."),
                optional=True,
            ),
            p.source(
                "DECISIONS",
                tr("Decisions"),
                [p.TABLE],
                tr("The table to review of an earlier run, with 'decision' filled in: a building, or 'none'."),
                optional=True,
            ),
            source_parameter(),
            date_parameter(),
            p.number(
                "PRECISION",
                tr("Precision wanted"),
                WANTED,
                0,
                1,
                tr("Matches that are taken without review reach it together. 0: whatever has one candidate is taken."),
                advanced=True,
            ),
            p.number(
                "DISTANCE",
                tr("Farthest from the building [m]"),
                NEAR,
                0,
                1000,
                tr("A known address outside of all buildings belongs to the nearest, if no other is about as near."),
                advanced=True,
            ),
            p.sink("OUTPUT", tr("Matched addresses"), p.TABLE, text=tr("Each row with its parts and its building.")),
            review,
            p.sink("TIERS", tr("Kinds of match"), p.TABLE, optional=True, text=tr("Precision of each, as measured.")),
            *p.numbers(
                ("MATCHED", tr("Addresses matched")),
                ("REVIEWED", tr("Addresses to review")),
                ("UNMATCHED", tr("Addresses unknown or rejected")),
                ("REJECTED", tr("Addresses rejected")),
                ("ADDED", tr("Rows added")),
                ("ENDED", tr("Rows ended")),
            ),
        ]

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        self.field(parameters, "ADDRESS_FIELDS", context, required=True)
        if self._known(parameters, context) and self.given(parameters, "DECISIONS"):
            raise SettingError(tr("DECISIONS are about addresses to be found; leave them out for known addresses."))

    def _known(self, parameters: Parameters, context: Context) -> bool:
        """Whether the rows are known addresses."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        with_geometry = source.wkbType() not in (QgsWkbTypes.Type.NoGeometry, QgsWkbTypes.Type.Unknown)
        return with_geometry or self.given(parameters, "BUILDING_ID_FIELD")

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        return {"PRECISION"} if self._known(parameters, context) else {"DISTANCE"}

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        table = self.read(parameters, "INPUT", context, part(progress, 0, 0.2), crs_of(base))
        gazetteer = gazetteer_of(self, base, parameters, context)
        asked = read_addresses(self, parameters, context, table, "ADDRESS_FIELDS", gazetteer, part(progress, 0.2, 0.5))
        taught = self._known(parameters, context)
        source = source_of(self, parameters, context, "INPUT", registers.KNOWN if taught else "found")
        if taught and not self.given(parameters, "BUILDING_ID_FIELD"):
            feedback.pushInfo(
                tr(
                    "'{}' has geometries: its addresses are taken as known ones, which teach the base. To have them found instead, "
                    "drop the geometries first."
                ).format(table.name)
            )
        if taught:
            found = self._teach(base, parameters, context, table, asked, source)
        else:
            found = self._find(base, parameters, context, asked, part(progress, 0.5, 1))
            if none_found(found[0]) and would_end_much(base, "address", source, asked.keys):
                refuse_unfound("ADDRESS_FIELDS", table, asked)
        matches, ids = found
        points = doors.points_of(table.geometries()) if taught else [None] * len(table)
        tiers = [_tier(tier) for tier in matches.tier]
        links = [
            (key, ids(code), tier, 1.0 if np.isnan(sure) else round(float(sure), 3), point)
            for key, code, tier, sure, status, point in zip(
                asked.keys, matches.building, tiers, matches.confidence, matches.status, points
            )
            if key and status == match.Status.MATCHED and tier != registers.DECIDED
        ]
        registers.put_addresses(
            base,
            source,
            asked.keys,
            asked.addresses,
            asked.profile,
            links,
            asked.addresses.rejected,
            taught and (np.array([point is not None for point in points], bool) | (matches.building >= 0)),
            may_be_kept(base),
        )
        counts = Counter(matches.status.tolist())
        matched, renamed = rows_with(fields.MATCHED, _matched(matches, asked, tiers, ids), table)
        return Outcome(
            outputs={
                "OUTPUT": matched,
                "REVIEW": _review(matches, asked, tiers, ids),
                "TIERS": _tiers(matches),
            },
            numbers={
                **{name: sum(counts[status] for status in statuses) for name, statuses in COUNTED.items()},
                **base.counts(),
            },
            notes=[*asked.addresses.notes, *matches.notes, *renamed],
            layers=[(tr("Addresses"), table)],
        )

    def _teach(
        self, base: Batches, parameters: Parameters, context: Context, table: Table, asked: Asked, source: str
    ) -> Found:
        """Known addresses with the building that the table names, or in which they stand."""
        rows = registers.buildings(base, ("buid", "geom"))
        if not rows:
            raise EmptyInputError(tr("The base has no buildings; run 'Load places and buildings' with them first."))
        ids = [buid for buid, _ in rows]
        field = self.field(parameters, "BUILDING_ID_FIELD", context)
        if field:
            named, code = [id_text(value) for value in table.column(field)], {buid: k for k, buid in enumerate(ids)}
            building = np.array([code.get(name, doors.NONE) for name in named], np.int64)
        else:
            distance = self.parameterAsDouble(parameters, "DISTANCE", context) / base.unit
            shapes = objects([shape for _, shape in rows])
            building = doors.buildings_at(table.geometries(), shapes, distance)
        refuse_useless(base, source, table, asked, building)
        n = len(table)
        status = np.where(building >= 0, match.Status.MATCHED, match.Status.UNKNOWN)
        status[asked.addresses.rejected] = match.Status.REJECTED
        building = np.where(status == match.Status.MATCHED, building, doors.NONE)
        reasons = list(asked.addresses.reasons)
        for row in np.flatnonzero(status == match.Status.UNKNOWN):
            reasons[row] = (
                note("no_such_building", "The base has no building of the id in this row.")
                if field
                else note("outside", "The point stands in no building of the base, and clearly nearest to none.")
            )
        for row in np.flatnonzero(status == match.Status.MATCHED):
            reasons[row] = None
        counts = Counter(status.tolist())
        notes = (
            fact(
                note(
                    "known_addresses",
                    "Known addresses: {rows}. With a building: {known}; outside of buildings or of unknown ones: {outside}; "
                    "no address: {rejected}.",
                    rows=n,
                    known=counts[match.Status.MATCHED],
                    outside=counts[match.Status.UNKNOWN],
                    rejected=counts[match.Status.REJECTED],
                )
            ),
        )
        sure = np.where(status == match.Status.MATCHED, 1.0, np.nan)
        tier = np.where(status == match.Status.MATCHED, TAUGHT, match.Tier.NONE)
        found = match.Matches(building, tier, status, sure, ((),) * n, tuple(reasons), (), notes)
        return found, lambda code: ids[code] if code >= 0 else ""

    def _find(self, base: Batches, parameters: Parameters, context: Context, asked: Asked, progress: Progress) -> Found:
        """Addresses looked up among the known ones."""
        lookup = Lookup(base)
        if not lookup.told.buid:
            raise EmptyInputError(
                tr(
                    "The base has no known addresses; run this first with a layer of address points, or a table with ids of "
                    "buildings."
                )
            )
        if self.given(parameters, "DECISIONS"):
            table = self.read(parameters, "DECISIONS", context, silent, geometry=False)
            registers.decide(base, decisions_of(table, lookup))
            lookup.decided = registers.decisions(base)
        wanted = self.parameterAsDouble(parameters, "PRECISION", context)
        return lookup(asked, wanted, progress), lookup.id


TAUGHT = -1
"""In the place of a tier: the register itself says the building."""


def _tier(tier: int) -> str:
    return registers.KNOWN if tier == TAUGHT else match.TIER_NAMES[match.Tier(int(tier))]


def _reason(reason: Note | None) -> str:
    return "" if reason is None else said(reason)


def _matched(found: match.Matches, asked: Asked, tiers: Sequence[str], ids: Names) -> dict[str, Any]:
    columns: dict[str, Any] = {name: asked.addresses[part] for part, name in fields.PART_FIELDS.items()}
    columns["addr_id"] = asked.keys
    columns["buid"] = [ids(code) for code in found.building]
    columns["tier"] = tiers
    columns["conf"] = found.confidence
    columns["status"] = [match.STATUS_NAMES[match.Status(int(status))] for status in found.status]
    columns["reason"] = [_reason(reason) for reason in found.reasons]
    return columns


def _review(found: match.Matches, asked: Asked, tiers: Sequence[str], ids: Names) -> Rows:
    """One row per address and candidate; addresses that are alike stand once."""
    unmatched = np.flatnonzero(found.status != match.Status.MATCHED).tolist()
    open_ = [i for i in unmatched if tiers[i] != registers.DECIDED]
    names = {i: (asked.keys[i], "" if asked.keys[i] else asked.texts[i], found.status[i]) for i in open_}
    rows = Counter(names.values())
    columns: dict = {field.name: [] for field in fields.REVIEW}
    seen = set()
    for i in open_:
        if names[i] in seen:
            continue
        seen.add(names[i])
        text = asked.texts[i]
        for candidate in found.candidates[i] or (None,):
            values = (
                asked.keys[i],
                text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…",
                i + 1,
                rows[names[i]],
                match.STATUS_NAMES[match.Status(int(found.status[i]))],
                ids(candidate.building) if candidate else "",
                candidate.support if candidate else 0,
                candidate.street if candidate else "",
                candidate.similarity if candidate else np.nan,
                tiers[i],
                _reason(found.reasons[i]),
                "",
            )
            for name, value in zip(columns, values):
                columns[name].append(value)
    return Rows(fields.REVIEW, columns)


def _tiers(found: match.Matches) -> Rows:
    kinds = [kind for kind in found.measured if kind.right + kind.wrong]
    columns: dict[str, Any] = {
        "tier": [match.TIER_NAMES[kind.tier] for kind in kinds],
        "stand": [match.STAND_NAMES[kind.stand] for kind in kinds],
        **{
            name: [int(getattr(kind, name)) for kind in kinds]
            for name in ("support", "mixed", "right", "wrong", "accepted")
        },
    }
    return Rows(fields.TIERS, columns)
