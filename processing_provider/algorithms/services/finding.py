"""What is asked for of a group: the parameters of 'Find group', read and checked against the base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core import columns
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, fact, note
from ...engine.core.progress import Progress
from ...engine.services import groups as finding
from ...engine.services.groups import Coverage
from ...engine.services.pattern import Question
from ...i18n import tr
from ...store import access_log, groups, patterns
from ...store.batches import Batches
from ...store.present import RESIDENT, is_classified
from ...store.tags import RESIDENCY
from .definitions.findgroup import Roll
from .grouping import Group

IN_BUILDINGS = {("person", "pid"), ("dwelling", "dwid"), ("building", "buid")}
"""Columns by which a row is in a building."""


@dataclass
class Asked:
    """A question and what is to be made of its rows.

    Attributes
    ----------
    question : Question
    buildings : set of str or None
        Only rows in them; None for all.
    places, named : int
        How many places and buildings were named, for the log.
    roll : Roll
    source : str
        Register of which clients have ids; '' for ids of persons.
    notes : list of Note
    """

    question: Question
    buildings: set[str] | None
    places: int
    named: int
    roll: Roll
    source: str
    notes: list[Note]

    def logged(self, clients: int | None) -> str:
        """Return the question as the log keeps it."""
        said = [self.question.pattern]
        said += [f"[only in {self.places} places]"] if self.places else []
        said += [f"[only in {self.named} buildings]"] if self.named else []
        said += [f"[roll of {self.roll.name.lower()}]"] if self.roll != Roll.NONE else []
        said += [f"[compared with {clients} clients]"] if clients is not None else []
        return " ".join(said)


def asked(step: DoorstepAlgorithm, base: Batches, parameters: Parameters, context: Context, date: str) -> Asked:
    """Read what is asked for.

    Raises
    ------
    SettingError
        It is nothing, contradicts itself, or names what the base does not have.
    """
    roll = Roll(step.parameterAsEnum(parameters, "ROLL", context))
    places, buildings = (
        finding.codes_of(step.parameterAsString(parameters, name, context), name) for name in ("PLACES", "BUILDINGS")
    )
    everybody = step.parameterAsBool(parameters, "EVERYBODY", context)
    classes = () if everybody or not is_classified(base, date) else RESIDENT
    text, notes = _pattern(step, parameters, context, roll, bool(places or buildings), classes)
    # A roll is by homes, whichever buildings a pattern names.
    purpose = step.parameterAsString(parameters, "PURPOSE", context)
    question = patterns.asked(base, text, date, patterns.KEYS if roll == Roll.NONE else ("person",), purpose)
    there = {(column.label, column.column) for column in question.columns}
    if (roll != Roll.NONE or step.given(parameters, "CLIENTS")) and ("person", "pid") not in there:
        raise SettingError(tr("PATTERN gives no persons, as CLIENTS and ROLL need them; write RETURN p.pid."))
    if (places or buildings) and not there & IN_BUILDINGS:
        raise SettingError(
            tr("PATTERN gives nothing that is in a building, as PLACES and BUILDINGS need it; write RETURN b.buid.")
        )
    source = step.parameterAsString(parameters, "SOURCE", context).strip() if step.given(parameters, "CLIENTS") else ""
    if source:
        groups.refuse_source(base, source)
    within = groups.buildings_there(base, buildings, places) if places or buildings else None
    return Asked(question, within, len(places), len(buildings), roll, source, notes)


def _pattern(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    roll: Roll,
    there: bool,
    classes: Sequence[str],
) -> tuple[str, list[Note]]:
    """Return the pattern that is asked, and what is to be said of it."""
    text = step.parameterAsString(parameters, "PATTERN", context).strip()
    sex = finding.SEXES[step.parameterAsEnum(parameters, "SEX", context)]
    simple = [name for name in ("TAGS", "AGE_FROM", "AGE_TO") if step.given(parameters, name)] + ["SEX"] * bool(sex)
    if text and simple:
        raise SettingError(tr("{} cannot go with PATTERN; write it there, after WHERE.").format(", ".join(simple)))
    if text:
        return text, []
    if not simple and not there and roll == Roll.NONE:
        raise SettingError(tr("Nobody is asked for: give a PATTERN, or TAGS, ages, a sex, or places."))
    tags = finding.tags_of(step.parameterAsString(parameters, "TAGS", context))
    low, high = (
        step.parameterAsInt(parameters, name, context) if step.given(parameters, name) else None
        for name in ("AGE_FROM", "AGE_TO")
    )
    notes = []
    if roll != Roll.NONE and low is None:
        low = finding.ADULT
        notes.append(note("adults", "AGE_FROM was not given: entitled is who is {age} years old or more.", age=low))
    if any(tag == RESIDENCY for tag, _ in tags):
        classes = ()
    if classes:
        notes.append(
            fact(
                note(
                    "group_residents",
                    "Asked for is who is classified as living here; EVERYBODY takes all others as well.",
                )
            )
        )
    return finding.pattern(tags, low, high, sex, classes), notes


def purpose(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> tuple[str, str]:
    """Return who asks, and what for; raises as `access_log.purpose_of`."""
    said = access_log.purpose_of(step.parameterAsString(parameters, "PURPOSE", context))
    return access_log.who_of(step.parameterAsString(parameters, "WHO", context)), said


def clients(
    step: DoorstepAlgorithm,
    base: Batches,
    group: Group,
    ask: Asked,
    parameters: Parameters,
    context: Context,
    progress: Progress,
) -> tuple[Coverage, int] | None:
    """Return how the clients cover the group, and how many there are; None where none are given."""
    if not step.given(parameters, "CLIENTS"):
        return None
    field = step.field(parameters, "CLIENT_ID_FIELD", context, required=True)
    table = step.read(parameters, "CLIENTS", context, progress, geometry=False, columns=[field])
    ids = columns.labels(table.column(field)).tolist()
    return finding.coverage(group.pid or [], groups.clients(base, ids, ask.source)), len(ids)
