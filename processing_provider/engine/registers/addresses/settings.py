"""Choices, defaults and bounds of addresses and dwellings, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.errors import SettingError

PROFILES = ("cn", "us", "fr", "generic")

WANTED = 0.98
"""Precision that matches must reach together; the rest is reviewed."""
LEAST_SIMILAR = 0.6
"""Names less alike are other names: one wrong letter leaves a name of eight letters .78 alike, two leave it .56."""
MARGIN = 0.1
"""A second name this near to the best leaves it open which is meant."""


@dataclass(frozen=True)
class MatchSettings:
    """How sure a match must be.

    Attributes
    ----------
    wanted : float
        Precision, 0..1, that accepted matches reach together, as measured on the known addresses themselves; 0 accepts
        whatever has one candidate.
    least_similar, margin : float
        A misspelt street is the most similar one if it is at least so similar, and so much more than any other.
    """

    wanted: float = WANTED
    least_similar: float = LEAST_SIMILAR
    margin: float = MARGIN

    def __post_init__(self) -> None:
        for name, value in (("wanted", self.wanted), ("least_similar", self.least_similar), ("margin", self.margin)):
            if not 0 <= value <= 1:
                raise SettingError("share", "{name} is {value}; give a share from 0 to 1.", name=name, value=value)


MOST_PEOPLE = 20
"""More people at one address without units are no dwelling: of the households of the 2020 American Community Survey less than
one in 10,000 is larger, and homes for groups of more than 20 are institutions in most codes."""
UNRELATED = 0.5
"""Surnames per person from which people are unrelated: a household of seven or more has one per two at most."""
MOST_CHANCE = 0.05
"""Dwellings with the same surname that may be expected by chance among those that an address could also mean."""


@dataclass(frozen=True)
class DwellingSettings:
    """What is a dwelling, and how sure two addresses must be one.

    Attributes
    ----------
    most_people : int
        More people at one address are group quarters or lack a unit.
    unrelated : float
        Surnames per person from which those are group quarters, 0..1.
    most_chance : float
        Dwellings with the same surname expected by chance, 0..1.
    """

    most_people: int = MOST_PEOPLE
    unrelated: float = UNRELATED
    most_chance: float = MOST_CHANCE

    def __post_init__(self) -> None:
        if self.most_people < 1:
            raise SettingError("most_people", "The most people are {given}; give 1 or more.", given=self.most_people)
        for name, value in (("unrelated", self.unrelated), ("most_chance", self.most_chance)):
            if not 0 <= value <= 1:
                raise SettingError("share", "{name} is {value}; give a share from 0 to 1.", name=name, value=value)
