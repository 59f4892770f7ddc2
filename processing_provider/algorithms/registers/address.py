"""Addresses of a table as parameters, and what a base knows of addresses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import packages
from ...engine.core.columns import id_text
from ...engine.core.errors import EmptyInputError, IdError
from ...engine.core.progress import Progress
from ...engine.core.types import Ids
from ...engine.registers import address_fields
from ...engine.registers.addresses import match
from ...engine.registers.addresses.gazetteer import Gazetteer, divisions
from ...engine.registers.addresses.parts import Addresses
from ...engine.registers.addresses.settings import MatchSettings
from ...engine.registers.doors import keys_of
from ...i18n import tr
from ...layers.reading import Table
from ...store import registers
from ...store.batches import Batches
from ...store.port import Base

shapely = packages.load("shapely")


class Profile(IntEnum):
    """Profiles in the order of the parameter."""

    GENERIC = 0
    CN = 1
    US = 2
    FR = 3


_LEVELS = {2: "province", 4: "city", 6: "district", 9: "town"}
"""Levels of the divisions of China by the digits of their codes (GB/T 2260, GB/T 10114)."""
_ENDINGS = (
    ("province", ("省", "自治区")),
    ("district", ("区", "县", "旗")),
    ("town", ("街道", "镇", "乡")),
    ("city", ("市", "州", "盟")),
)


@dataclass
class Asked:
    """Addresses of a table.

    Attributes
    ----------
    addresses : Addresses, n
    texts : list of str, n
        Each in one spelling.
    keys : list of str, n
        Ids in the base, '' of what is no address.
    profile : str
    """

    addresses: Addresses
    texts: list[str]
    keys: list[str]
    profile: str


def profile_options() -> list[str]:
    """Return names of the profiles, in the order of `Profile`."""
    return [tr("Other countries"), tr("China"), tr("United States"), tr("France")]


def profile_parameter() -> Any:
    text = tr("How addresses are written: the order of their parts, and the words for them.")
    return p.choice("PROFILE", tr("Profile"), profile_options(), Profile.GENERIC, text)


def address_fields_parameter(name: str, label: str, source: str, optional: bool = False) -> Any:
    text = tr(
        "One field with the whole address, or several in the order in which they are read, such as number;street;unit;city. "
        "Fields whose names tell the part are read as that part."
    )
    return p.field(name, label, source, text, optional=optional, multiple=True)


def source_parameter() -> Any:
    text = tr(
        "Name of the register. What an earlier run under this name had and this one has not ends. Empty: the table's."
    )
    return p.string("SOURCE", tr("Name of the register"), text)


def read_addresses(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    table: Table,
    name: str,
    gazetteer: Gazetteer | None,
    progress: Progress,
) -> Asked:
    """Take the addresses of a table apart."""
    if not len(table):
        raise EmptyInputError(tr("Table '{}' has no rows; choose one with addresses.").format(table.name))
    profile = Profile(step.parameterAsEnum(parameters, "PROFILE", context)).name.lower()
    columns = {field: table.column(field) for field in step.fields(parameters, name, context)}
    addresses, texts = address_fields.read(columns, profile, gazetteer, progress)
    return Asked(addresses, texts, keys_of(addresses), profile)


def gazetteer_of(
    step: DoorstepAlgorithm, base: Base | None, parameters: Parameters, context: Context
) -> Gazetteer | None:
    """Return the names by which addresses are read: those of the base, with the divisions of China for its addresses."""
    if base is None or Profile(step.parameterAsEnum(parameters, "PROFILE", context)) != Profile.CN:
        return None
    return chinese_names(base)


def chinese_names(base: Base) -> Gazetteer:
    """Return the names by which Chinese addresses are read: divisions, and the places and streets of a base."""
    places = [(code or "", name, _level_of(code or "", name)) for code, name in registers.place_names(base)]
    own = [place for place in places if place[2]]
    return Gazetteer([*divisions(), *own], registers.street_names(base), registers.former_names(base))


def _level_of(code: str, name: str) -> str:
    if code.isdigit() and len(code) in _LEVELS:
        return _LEVELS[len(code)]
    return next((level for level, endings in _ENDINGS if name.endswith(endings)), "")


class Lookup:
    """Buildings of addresses by what a base knows."""

    def __init__(self, base: Batches) -> None:
        self.told = registers.known_addresses(base)
        self.decided = registers.decisions(base)
        shapes = dict(registers.buildings(base, ("buid", "geom")))
        self.ids = list(dict.fromkeys([*self.told.buid, *shapes]))
        self.code = {buid: code for code, buid in enumerate(self.ids)}
        self.of = np.array([self.code[buid] for buid in self.told.buid], np.int64)
        ground = ground_of(self.told.points, [shapes.get(buid) for buid in self.ids], base.unit)
        self.known = match.Known(self.told.addresses, self.of, registers.former_names(base), ground)

    def __call__(self, asked: Asked, wanted: float, progress: Progress) -> match.Matches:
        """Match addresses; what was decided stays so."""
        decided = {}
        for row, key in enumerate(asked.keys):
            if key in self.decided:
                buid = self.decided[key]
                # A building that is gone since decides nothing any more.
                if buid is None or buid in self.code:
                    decided[row] = match.NONE if buid is None else self.code[buid]
        return match.match(
            asked.addresses, self.known, MatchSettings(wanted=wanted), decisions=decided, progress=progress
        )

    def id(self, code: int) -> str:
        """Id of a building by its code, '' for none."""
        return self.ids[code] if code >= 0 else ""


def ground_of(points: Ids, shapes: Sequence[Any], unit: float) -> match.Ground | None:
    """Return where addresses and buildings stand, in metres; None where the base does not say where any address is."""
    at = shapely.get_coordinates(np.where(shapely.is_missing(points), shapely.Point(), points)) * unit
    positions = np.full((len(points), 2), np.nan)
    positions[~shapely.is_missing(points)] = at
    if not len(at):
        return None
    found: Any = np.empty(len(shapes), object)
    found[:] = shapes
    return match.Ground(positions, found if unit == 1 else shapely.transform(found, lambda xy: xy * unit))


def decisions_of(table: Table, lookup: Lookup) -> dict[str, str | None]:
    """Return building by address, None for 'none', as a filled table to review says it."""
    for name in ("addr_id", "decision"):
        if not table.frame.find(name):
            raise IdError(tr("DECISIONS has no field '{}'; give the table to review of an earlier run.").format(name))
    said: dict[str, str | None] = {}
    for key, decision in zip(map(id_text, table.column("addr_id")), map(id_text, table.column("decision"))):
        if not key or not decision:
            continue
        buid = None if decision.lower() == "none" else decision
        if buid is not None and buid not in lookup.code:
            raise IdError(
                tr("A decision names building '{}', which the base does not have; correct it.").format(decision[:40])
            )
        if key in said and said[key] != buid:
            raise IdError(
                tr("DECISIONS decides address {} in two ways; keep one decision for each address.").format(key)
            )
        said[key] = buid
    return said
