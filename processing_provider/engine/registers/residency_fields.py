"""The fields that classes of residency, their coverage and tags are written to."""

from __future__ import annotations

from ..core.fields import Field
from .residency import CLASSES

RESIDENCY = (
    Field("pid", "text", "", "Person"),
    Field("residency", "text", "", "Class: stationary, permanent, mobile, outflow or undetermined"),
    Field("reason", "text", "", "Why"),
)
COVERAGE = (
    Field("age", "text", "", "Ages, such as 0-4; empty where the year of birth is unknown"),
    Field("persons", "integer", "persons", "Living persons of the base"),
    Field("registered", "integer", "persons", "Of these, registered here"),
    Field("seen", "integer", "persons", "Registered here, with a sign of life of their own in the period"),
    *(Field(name[:10], "integer", "persons", f"Class {name}") for name in CLASSES),
    Field(
        "expected",
        "real",
        "persons",
        "Registered here and there, seen or not, by the overlap of the sources (Chapman); empty where they do not overlap",
    ),
)
TAGGED = (
    Field("pid", "text", "", "Person"),
    Field("family", "text", "", "Family of the tag: 1, one of the nine, X, or your own"),
    Field("tag", "text", "", "Tag"),
    Field("value", "text", "", "Its value"),
)
