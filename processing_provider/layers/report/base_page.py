"""State of the base: a page on what a population base knows, from where, and how far to trust it. Counts only, nobody in it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from ...i18n import said as sentence
from ...i18n import tr
from ...store import pyramid
from ...store.batches import Batches
from ...store.state import AGES, CLASSES, UNKNOWN_AGE, Coverage, State, state
from ..markup import bullets, date_of_run, escaped, framed, headline, plugin_version, table
from .pyramid_plot import drawn

MOST_REJECTED = 0.05
"""Share of the rows of a register from which on its rejects are a doubt."""


def base_report(base: Batches, date: str, said: Sequence[str] = ()) -> str:
    """Return the page on a base as it stands on a day.

    Parameters
    ----------
    base : Batches
        Open; what a batch that is begun did is counted, and with the vault attached the open doubts.
    date : str
        ISO.
    said : sequence of str
        What the run said, in the user's language.
    """
    found, protected = state(base, date), pyramid.is_protected(base)
    counted = pyramid.pyramid(base, date)
    title = tr("State of the base")
    stages = {"development": tr("in development"), "application": tr("in application")}
    stage = stages.get(base.meta().get("stage", ""), "")
    about = tr("'{}' on {}, {}. Made on {} with Doorstep {}.").format(
        os.path.basename(base.path), date, stage, date_of_run(), plugin_version()
    )
    sections = [
        f"<h1>{escaped(title)}</h1>",
        f"<p class=made>{escaped(about)}</p>",
        f"<p class=note>{escaped(tr('Ids of persons are pseudonyms, not anonymous; what is here are counts.'))}</p>",
        headline(tr("Warnings of this run")) + bullets(said) if said else "",
        headline(tr("What to doubt")) + bullets(doubts(found)),
        headline(tr("Persons")) + _persons(found, protected),
        headline(tr("Registers")) + _sources(found),
        headline(tr("Links by kind")) + _links(found, protected),
        headline(tr("Persons found in two registers")) + _together(found, protected),
        headline(tr("Values that registers give differently")) + _conflicts(found, protected),
        headline(tr("Coverage by age")) + _coverage(found, protected),
        headline(tr("Population pyramid")) + drawn(counted, pyramid.SMALLEST if protected else 1, protected)
        + _of_pyramid(counted, protected),
        headline(tr("Last batches")) + _batches(found),
    ]  # fmt: skip
    return framed(title, sections)


def _number(count: int | None, protected: bool) -> object:
    """A count as the page shows it: a number, or text where it is not to be seen or not known."""
    if count is None:
        return "–"
    text = pyramid.shown(count, protected)
    return text if text.startswith("<") else count


def _listed(head: Sequence[str], rows: Iterable[Sequence[object]], none: str) -> str:
    listed = [list(row) for row in rows]
    return table(head, listed) if listed else f"<p>{escaped(none)}</p>"


def _persons(found: State, protected: bool) -> str:
    registered, elsewhere, nothing = found.without_home
    rows: list[list[object]] = [
        [tr("Living persons"), _number(found.living, protected)],
        [tr("Dead persons"), _number(found.dead, protected)],
        [tr("Without a home here, registered here"), _number(registered, protected)],
        [tr("Without a home here, who work or study here"), _number(elsewhere, protected)],
        [tr("Without a home here, related to no building"), _number(nothing, protected)],
    ]
    doubtful = tr("in the vault, see the review page") if found.open_doubts is None else found.open_doubts
    rows.append([tr("Doubtful pairs that nobody decided"), doubtful])
    return table(["", ""], rows)


def _sources(found: State) -> str:
    roles = {
        "registration": tr("who is registered"),
        "residence": tr("who lives here"),
        "activity": tr("signs of life"),
    }
    head = [
        tr("Register"), tr("Owner"), tr("Knows"), tr("Basis"), tr("Last import"), tr("Cycle [days]"), tr("Days since"), tr("Rows"),
        tr("Accepted"), tr("Rejected"), tr("Records linked"), tr("Alone"),
    ]  # fmt: skip
    rows = [
        [
            source.name, source.owner, roles.get(source.role, source.role), source.basis, source.last_import,
            *(_number(count, False) for count in (source.cycle, source.days, source.rows, source.accepted, source.rejected)),
            source.records, source.alone,
        ]
        for source in found.sources
    ]  # fmt: skip
    return _listed(head, rows, tr("No register was imported."))


def _links(found: State, protected: bool) -> str:
    head = [tr("Register"), tr("Kind of link"), tr("Records"), tr("Decided by a person")]
    rows = [
        [source, tier, _number(n, protected), _number(decided, protected)] for source, tier, n, decided in found.links
    ]
    return _listed(head, rows, tr("No record is linked."))


def _together(found: State, protected: bool) -> str:
    several = tr("{} (several records of one person)")
    rows = [
        [one, other if one != other else several.format(other), _number(count, protected)]
        for one, other, count in found.together
    ]
    head = [tr("Register"), tr("Other register"), tr("Persons")]
    return _listed(head, rows, tr("Nobody is in two registers."))


def _conflicts(found: State, protected: bool) -> str:
    head = [tr("Field"), tr("Taken from"), tr("Not taken from"), tr("Persons")]
    rows = [[field, taken or "–", other, _number(count, protected)] for field, taken, other, count in found.conflicts]
    return _listed(head, rows, tr("Registers contradict each other nowhere."))


def _coverage(found: State, protected: bool) -> str:
    classes = {
        "stationary": tr("Stationary"), "permanent": tr("Permanent"), "mobile": tr("Mobile"), "outflow": tr("Outflow"),
        "undetermined": tr("Undetermined"),
    }  # fmt: skip
    head = [
        tr("Age"), tr("Persons"), tr("Registered here"), tr("Live here"), tr("Sign of life in a year"),
        *(classes[name] for name in CLASSES),
    ]  # fmt: skip
    rows = [
        [
            age,
            *(_number(count, protected) for count in (row.persons, row.registered, row.homes, row.signs, *row.classes)),
        ]
        for age, row in zip(_ages(found.coverage), found.coverage)
    ]
    return _listed(head, rows, tr("The base has no living persons."))


def _ages(rows: Sequence[Coverage]) -> list[str]:
    ends = dict(zip(AGES, (*(f"–{low - 1}" for low in AGES[1:]), "+")))
    return [tr("unknown") if row.first == UNKNOWN_AGE else f"{row.first}{ends[row.first]}" for row in rows]


def _of_pyramid(counted: pyramid.Pyramid, protected: bool) -> str:
    sentences = [tr("Present: classified as stationary, permanent or mobile.") if counted.by_residency
                 else tr("Present: whoever has a current home here; run 'Classify residency' to count those who are there.")]  # fmt: skip
    sentences += map(sentence, counted.notes)
    if any(counted.unknown):
        numbers = [pyramid.shown(count, protected) for count in counted.unknown]
        sentences.append(tr("Without age, or neither man nor woman: {} registered, {} present.").format(*numbers))
    return f"<p>{escaped(' '.join(sentences))}</p>"


def _batches(found: State) -> str:
    head = [tr("Batch"), tr("Step"), tr("Date"), tr("Made"), tr("Rows added"), tr("Rows ended"), ""]
    rows = [[*row[:6], tr("undone") if row[6] else ""] for row in found.batches]
    return _listed(head, rows, tr("Nothing was changed yet."))


def doubts(found: State) -> list[str]:
    """What somebody who uses the numbers should know, as sentences."""
    late = [source.name for source in found.sources if source.is_late]
    undated = [source.name for source in found.sources if source.days is None]
    poor = [s.name for s in found.sources if s.rows and s.rejected and s.rejected > MOST_REJECTED * s.rows]
    covered = sum(row.persons for row in found.coverage)
    unseen = covered - sum(row.signs for row in found.coverage)
    classified = sum(sum(row.classes) for row in found.coverage)
    undetermined = sum(row.classes[CLASSES.index("undetermined")] for row in found.coverage)
    ageless = sum(row.persons for row in found.coverage if row.first == UNKNOWN_AGE)
    alone, records = (sum(getattr(source, name) for source in found.sources) for name in ("alone", "records"))
    said = [tr("Registers list people who have moved away or died: being registered is no proof of being there.")]
    if late:
        said.append(tr("Registers that are older than their cycle: {}").format(", ".join(late)))
    if undated:
        said.append(tr("Registers of which nobody knows how old they are: {}").format(", ".join(undated)))
    if poor:
        said.append(tr("Registers of which more than 5 % of the rows were rejected: {}").format(", ".join(poor)))
    for text, part in (
        (tr("Living persons without a sign of life in a year: {}"), unseen),
        (tr("Living persons without a year of birth: {}"), ageless),
        (tr("Living persons without a class of residency: {}"), covered - classified if classified else 0),
        (tr("Persons whose residency is undetermined: {}"), undetermined),
    ):
        if part and covered:
            said.append(text.format(_share(part, covered)))
    if alone:
        said.append(tr("Records that are the only one of their person: {}").format(_share(alone, records)))
    return said


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"
