"""Buildings of addresses."""

from collections import Counter

import numpy as np

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.presentation import paragraphs
from ...engine.core.columns import id_text
from ...engine.core.errors import IdError
from ...engine.core.notes import note
from ...engine.core.progress import part
from ...engine.population.fields import Field
from ...engine.registers.addresses import fields, match
from ...engine.registers.addresses.settings import WANTED, MatchSettings
from ...i18n import said, tr
from ...layers.reading import Rows, place_of
from .address import RegisterAlgorithm, address_parameters, profile_parameter

NO_BUILDING = "none"
"""What a decision says of an address that no building has."""

COUNTED = {
    "MATCHED": match.Status.MATCHED, "IN_REVIEW": match.Status.REVIEW, "UNKNOWN": match.Status.UNKNOWN,
    "REJECTED": match.Status.REJECTED,
}  # fmt: skip


class MatchAddresses(RegisterAlgorithm):
    """Buildings of addresses."""

    needs = ("scipy",)

    def name(self):
        return "matchaddresses"

    def displayName(self):
        return tr("Match addresses")

    def shortDescription(self):
        return tr("Finds the building of each address, and lists what a person has to decide.")

    def tags(self):
        return tr("geocode,parse,street,house number,gazetteer,register,review").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr("Takes addresses apart and finds the building of each among known addresses."),
            tr("What goes in: a table with addresses, and known addresses with the id of their building."),
            tr("What comes out:"),
            (
                tr("Each row with its parts, building, how it was found, and how sure that is."),
                tr(
                    "A table to review: each address with the buildings it may mean. Fill in 'decision' and give it to the next run."
                ),
                tr("The kinds of match with their precision, measured on the known addresses."),
            ),
            tr(
                "An address is looked up in tiers: the same street, number and letter; without the letter; a number between; "
                "a misspelt street in the same place. A number is never corrected. Several buildings are never decided."
            ),
            tr("What to doubt: a kind of match is as sure as the known addresses say; new quarters may be worse."),
        )

    def parameters(self):
        known = tr("Addresses with the building of each, from a register or from the base.")
        return [
            p.source("INPUT", tr("Table with addresses"), [p.TABLE], tr("Rows with an address each.")),
            *address_parameters("INPUT"),
            profile_parameter(),
            p.source("KNOWN", tr("Known addresses"), [p.TABLE], known),
            *address_parameters("KNOWN", "KNOWN_"),
            p.field("BUILDING_ID_FIELD", tr("Building id"), "KNOWN", tr("Empty: the field buid."), default="buid"),
            p.source(
                "DECISIONS",
                tr("Decisions"),
                [p.TABLE],
                tr("The table to review of an earlier run, with 'decision' filled in: a building, or 'none'."),
                optional=True,
            ),
            p.number(
                "PRECISION",
                tr("Precision wanted"),
                WANTED,
                0,
                1,
                tr("Matches that are taken without review reach it together. 0: whatever has one candidate is taken."),
            ),
            p.sink("OUTPUT", tr("Matched addresses"), p.TABLE, text=tr("Each row with its parts and its building.")),
            p.sink("REVIEW", tr("To review"), p.TABLE, optional=True, text=tr("What a person has to decide.")),
            p.sink("TIERS", tr("Kinds of match"), p.TABLE, optional=True, text=tr("Precision of each, as measured.")),
            *p.numbers(
                ("MATCHED", tr("Addresses matched")),
                ("IN_REVIEW", tr("Addresses to review")),
                ("UNKNOWN", tr("Addresses unknown")),
                ("REJECTED", tr("Addresses rejected")),
            ),
        ]

    def refuse(self, parameters, context):
        self.refuse_no_address(parameters, context, "INPUT")
        self.refuse_no_address(parameters, context, "KNOWN", "KNOWN_")
        self.field(parameters, "BUILDING_ID_FIELD", context, required=True)

    def compute(self, parameters, context, feedback, progress):
        table = self.read(parameters, "INPUT", context, part(progress, 0, 0.1))
        known_table = self.read(parameters, "KNOWN", context, part(progress, 0.1, 0.2), geometry=False)
        asked, texts = self.addresses(parameters, context, table, part(progress, 0.2, 0.4))
        listed, _ = self.addresses(parameters, context, known_table, part(progress, 0.4, 0.5), "KNOWN_")
        names = [id_text(v) for v in known_table.column(self.field(parameters, "BUILDING_ID_FIELD", context))]
        ids = list(dict.fromkeys(name for name in names if name))
        if not ids:
            raise IdError(tr("No known address has a building; choose the field with its id."))
        code = {name: k for k, name in enumerate(ids)}
        building = [code.get(name, match.NONE) for name in names]
        found = match.match(
            asked,
            match.Known(listed, building),
            MatchSettings(wanted=self.parameterAsDouble(parameters, "PRECISION", context)),
            decisions=self._decisions(parameters, context, texts, code),
            progress=part(progress, 0.5, 1),
        )
        columns = {name: asked[key] for key, name in fields.PART_FIELDS.items()}
        columns["buid"] = [ids[b] if b >= 0 else "" for b in found.building]
        columns["tier"] = [match.TIER_NAMES[match.Tier(int(t))] for t in found.tier]
        columns["status"] = [match.STATUS_NAMES[match.Status(int(s))] for s in found.status]
        columns["confidence"] = found.confidence
        columns["reason"] = ["" if reason is None else said(reason) for reason in found.reasons]
        counts = Counter(found.status.tolist())
        return Outcome(
            outputs={
                "OUTPUT": Rows(_fields(fields.MATCHED), columns, table),
                "REVIEW": _review(found, texts, ids),
                "TIERS": _tiers(found),
            },
            numbers={name: counts[status] for name, status in COUNTED.items()},
            warnings=[*found.notes, *_left_out(listed, building)],
            layers=[(tr("Table with addresses"), table), (tr("Known addresses"), known_table)],
        )

    def _decisions(self, parameters, context, texts, code) -> dict:
        """Return what was decided of rows: the position of a building, -1 for none."""
        if not self.given(parameters, "DECISIONS"):
            return {}
        table = self.read(parameters, "DECISIONS", context, lambda *_: None, geometry=False)
        for name in ("address", "decision"):
            if place_of(table.fields, name) < 0:
                raise IdError(
                    tr("DECISIONS has no field '{}'; give the table to review of an earlier run.").format(name)
                )
        said_of = {}
        for address, decision in zip(table.column("address"), map(id_text, table.column("decision"))):
            if decision.lower() == NO_BUILDING:
                said_of[address] = match.NONE
            elif decision in code:
                said_of[address] = code[decision]
            elif decision:
                raise IdError(
                    tr("A decision names building '{}', which no known address has; correct it.").format(decision)
                )
        return {row: said_of[text] for row, text in enumerate(texts) if text in said_of}


def _fields(rows) -> list:
    return [Field(*row) for row in rows]


def _review(found, texts, ids) -> Rows:
    """One row per address and candidate; addresses that are alike stand once."""
    rows = Counter(texts[i] for i in np.flatnonzero(found.status == match.Status.REVIEW))
    columns: dict = {name: [] for name, *_ in fields.REVIEW}
    seen = set()
    for i in np.flatnonzero(found.status == match.Status.REVIEW):
        if texts[i] in seen:
            continue
        seen.add(texts[i])
        for candidate in found.candidates[i] or (None,):
            values = (
                texts[i],
                rows[texts[i]],
                ids[candidate.building] if candidate else "",
                candidate.support if candidate else 0,
                candidate.street if candidate else "",
                candidate.similarity if candidate else np.nan,
                match.TIER_NAMES[match.Tier(int(found.tier[i]))],
                said(found.reasons[i]),
                "",
            )
            for name, value in zip(columns, values):
                columns[name].append(value)
    return Rows(_fields(fields.REVIEW), columns)


def _tiers(found) -> Rows:
    kinds = [kind for kind in found.measured if kind.right + kind.wrong]
    columns = {
        "tier": [match.TIER_NAMES[kind.tier] for kind in kinds],
        **{
            name: [int(getattr(kind, name)) for kind in kinds]
            for name in ("support", "mixed", "right", "wrong", "accepted")
        },
    }
    return Rows(_fields(fields.TIERS), columns)


def _left_out(listed, building) -> list:
    """Notes of known addresses that serve nothing."""
    without = sum(b == match.NONE for b in building)
    rejected = int(listed.rejected.sum())
    found = []
    if without:
        found.append(
            note("known_without_building", "Known addresses without a building, left out: {rows}.", rows=without)
        )
    if rejected:
        found.append(note("known_rejected", "Known addresses that are none, left out: {rows}.", rows=rejected))
    return found
