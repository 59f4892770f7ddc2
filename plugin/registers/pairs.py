"""Doubtful pairs of records, side by side: one person or two?"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

import numpy as np
from qgis.PyQt.QtWidgets import QWidget

from ...processing_provider.engine.core.errors import DoorstepError, EmptyInputError
from ...processing_provider.i18n import said, tr
from ...processing_provider.store import review
from ..widgets.columns import Column
from ..widgets.side_by_side import Line, SideBySide
from ..widgets.turns import Turns
from .desk import Decisions, Desk

ATTRIBUTE = "attributes."


def titles() -> dict[str, str]:
    """What the columns of a record are called."""
    return {
        "id_number": tr("Id number"), "surname": tr("Surname"), "given": tr("Given name"), "middle": tr("Middle name"),
        "birth": tr("Birth"), "sex": tr("Sex"), "ethnicity": tr("Ethnicity"), "address": tr("Address"),
        "registered": tr("Registered address"), "household": tr("Household"), "role": tr("Role in it"), "main": tr("On the record of"),
        "org_name": tr("Organisation"), "org": tr("Code of the organisation"), "org_address": tr("Address of the organisation"),
        "org_role": tr("Relation to the organisation"), "since": tr("Since"), "event": tr("Event"),
    }  # fmt: skip


APART = frozenset({"household", "main", "role", "org_role", "event", "since"})
"""What two registers say each in its own way: no difference between persons."""


class PairDesk(Desk):
    """Reads each pair from the vault when it is shown, and lets go of it afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        orders = (
            (tr("The surest first"), 1, True),
            (tr("The least sure first"), 1, False),
            (tr("What settles most first"), 2, True),
        )
        super().__init__(tr("Doubtful pairs"), orders, parent)
        self.add_button("S", tr("Same Person"), "S", partial(self.decide, True), (0, 0))
        self.add_button("D", tr("Different"), "D", partial(self.decide, False), (0, 1))
        self.add_moves(1)
        self.comparison = SideBySide(tr("The two records"))
        self.layout_.addWidget(self.comparison)
        self.listen(self.comparison)
        self.where: tuple[str, str] = ("", "")
        self._mates: dict[int, tuple[int, ...]] = {}
        self._turns: Turns | None = None

    def open(self, base: str, vault: str) -> None:
        """Show what is doubtful in a base.

        Raises
        ------
        DoorstepError
            It cannot be opened.
        """
        self.where = (base, vault)
        with review.opened(base, vault) as opened:
            cases, decided = review.doubts(opened), review.decisions(opened)
        self._mates = {}
        self.say(
            "" if cases else tr("No pair is doubtful. After the next import and 'Link persons' there may be some.")
        )
        self.show_cases(cases, decided)
        self._stop()
        if cases:
            # Families are looked for in all records: the first pair is shown before.
            self._turns = Turns([self._find_mates], self)

    def _find_mates(self) -> None:
        self._turns = None
        try:
            with review.opened(*self.where) as opened:
                self._mates = review.beside(opened)
        except DoorstepError as error:
            self.failed.emit(said(error))
        if self.case is not None:
            self._show(self.case)

    def _stop(self) -> None:
        if self._turns is not None:
            self._turns.stop()
            self._turns = None

    def forget(self) -> None:
        self._stop()
        self._mates = {}
        super().forget()

    def columns(self, cases: Sequence[Any]) -> list[Column]:
        sources = np.array([f"{case.pair[0]} · {case.pair[2]}" for case in cases], object)
        return [
            Column(tr("Registers"), sources),
            Column(tr("Weight"), np.array([case.weight for case in cases], float), 2),
            Column(tr("Other pairs of the same records"), np.array([case.settles for case in cases], float), short=tr("Settles")),
        ]  # fmt: skip

    def words(self) -> list[str]:
        return [tr("Same"), tr("Different")]

    def word(self, decision: Any) -> str:
        return self.words()[0 if decision else 1]

    def keep(self, key: Hashable, decision: Any) -> Decisions:
        with review.opened(*self.where) as opened:
            review.decide(opened, key, decision)
            return review.decisions(opened)

    def show_case(self, case: Any) -> None:
        if case is None:
            self.comparison.forget()
            return
        with review.opened(*self.where) as opened:
            found = review.records(opened, case.uids, self._mates)
        if len(found) < 2:
            raise EmptyInputError(
                "records_gone",
                "A record of this pair is no longer in its register; link again, and read the list anew.",
            )
        one, other = found
        self.comparison.show_lines((_head(one), _head(other)), lines(one, other))
        self.table.setAccessibleDescription(self.comparison.spoken())


def lines(one: review.Shown, other: review.Shown) -> list[Line]:
    """What two records say, without what neither does, and what is around them."""
    known, found = titles(), []
    names = list(dict.fromkeys([*one.said, *other.said]))
    for name in names:
        left, right = one.said.get(name, ""), other.said.get(name, "")
        if left or right:
            is_own = name.startswith(ATTRIBUTE)
            title = name[len(ATTRIBUTE) :] if is_own else known[name]
            found.append(Line(title, left, right, compared=not is_own and _is_telling(name, left, right)))
    found.sort(key=lambda line: not (line.left and line.right))  # what both say comes first
    for title, (left, right) in (
        (tr("In the same household or family"), (_mates(one), _mates(other))),
        (tr("Linked already with records of"), (_linked(one), _linked(other))),
    ):
        if left or right:
            found.append(Line(title, left, right, compared=False))
    return found


def _is_telling(name: str, left: str, right: str) -> bool:
    """Whether it says something of persons that two records differ in a field."""
    if name == "birth":  # 1950 is no other day than 1950-03-01
        return not (left.startswith(right) or right.startswith(left))
    return name not in APART


def _head(record: review.Shown) -> str:
    return tr("{source} · {record} · row {row}").format(source=record.source, record=record.record_id, row=record.row)


def _mates(record: review.Shown) -> str:
    return "; ".join(f"{mate.name} ({mate.birth})" if mate.birth else mate.name for mate in record.mates)


def _linked(record: review.Shown) -> str:
    return ", ".join(f"{source} ({count})" for source, count in record.linked)
