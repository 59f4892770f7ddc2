"""What an algorithm computed, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..engine.core.notes import Note
from .metadata import Record
from .reading import Table
from .report.method import Method
from .rows import Rows

Section = tuple[str, list[str], list[list[Any]]]
"""Table of a report: heading, head, rows."""


@dataclass
class Outcome:
    """What an algorithm computed, before anything is written.

    Attributes
    ----------
    outputs : dict of str to Rows
        By sink parameter.
    numbers : dict of str to number
        Numeric outputs.
    notes : list of Note or str
    styles : dict of str to str
        Style file by output.
    layers : list of (str, Table)
        Inputs, for the report.
    settings : list of (str, object)
        For the report; the base class fills it in.
    methods : list of report.Method
        Allocations, for the report.
    tables : list of Section
        More tables for the report.
    pictures : list of (str, str)
        Headings and drawings in HTML for the report.
    page : callable, optional
        Makes a report of its own, from the notes in the user's language.
    record : metadata.Record, optional
        What the layers keep of the run; the base class fills it in.
    """

    outputs: dict[str, Rows]
    numbers: dict[str, Any]
    notes: list[Note | str] = field(default_factory=list)
    styles: dict[str, str] = field(default_factory=dict)
    layers: list[tuple[str, Table]] = field(default_factory=list)
    settings: list[tuple[str, object]] = field(default_factory=list)
    methods: list[Method] = field(default_factory=list)
    tables: list[Section] = field(default_factory=list)
    pictures: list[tuple[str, str]] = field(default_factory=list)
    page: Callable[[Sequence[str]], str] | None = None
    record: Record | None = None

    @cached_property
    def hashes(self) -> dict[str, str]:
        """SHA-256 of each input by its label; every row is read for it."""
        return {label: table.frame.digest() for label, table in self.layers}
