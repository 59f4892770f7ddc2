"""`python -m doorstep.processing_provider.scale run.toml`: a run over regions from a shell."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from dataclasses import asdict
from typing import Any

from ..engine.core import packages
from ..engine.core.errors import Cancelled, DoorstepError
from . import run_file, table, told

FAILED, CANCELLED = 1, 130
"""Exit codes; 0 where every region is done."""


def main(arguments: list[str]) -> int:
    """Run; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m doorstep.processing_provider.scale", description=__doc__)
    parser.add_argument("run", help="TOML or JSON file with the parameters")
    parser.add_argument("--json", action="store_true", help="tell what happens as lines of JSON, for programs")
    chosen = parser.parse_args(arguments)
    say = _as_json if chosen.json else _as_text()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        lacking = packages.needed(("shapely", "scipy", *packages.FOR_SCALE))
        if lacking is not None:
            say("error", lacking)
            return FAILED
        values, folder = run_file.read(chosen.run)
        from . import country  # needs the packages

        made = country.run(values, folder, say, _never)
    except DoorstepError as error:
        say("error", error.note)
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        say("cancelled", None)
        return CANCELLED
    return FAILED if any(one.status == "failed" for one in made.values()) else 0


def _never() -> None:
    """Nobody cancels but by a signal."""


def _as_json(event: str, what: Any) -> None:
    if event == "region":
        what = asdict(what)
    elif event in ("error", "note"):
        what = told.of_note(what)
    print(json.dumps([event, what]), flush=True)


class _as_text:
    """Says what happens in lines for people."""

    def __init__(self) -> None:
        self.number = self.done = 0

    def __call__(self, event: str, what: Any) -> None:
        if event == "regions":
            self.number = what
            print(f"Regions: {what}", flush=True)
        elif event == "region":
            self.done += 1
            self._region(what)
        elif event in ("error", "note"):
            print(str(what), file=sys.stderr)
        elif event == "cancelled":
            print("Cancelled; regions that are done are kept.", file=sys.stderr)

    def _region(self, record: Any) -> None:
        numbers = record.numbers
        about = "kept" if record.is_kept else f"{record.seconds:.1f} s, {record.memory:.0f} MB"
        figures = f"{numbers.get('ROWS', 0):,} buildings, {numbers.get('PERSONS', 0):,} persons, {about}"
        said = str(table.why(record) or figures)
        print(f"[{self.done}/{self.number}] {record.region}: {record.status}; {said}", flush=True)
