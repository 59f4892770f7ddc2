"""What is there by now, said so that type checkers know it and a mistake is found where it is made."""

from __future__ import annotations

from typing import TypeVar

Thing = TypeVar("Thing")


def certain(thing: Thing | None) -> Thing:
    """Return a thing that is there whenever this is reached; `assert` would be left out by `python -O`."""
    if thing is None:
        raise RuntimeError("what should be there by now is not")
    return thing
