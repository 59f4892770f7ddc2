"""The fields of a check: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from ...core.fields import Field

ISSUES = (
    Field("rule", "text", "", "Rule that is broken"),
    Field("class", "text", "", "consistency, accuracy or timeliness"),
    Field("severity", "text", "", "error: the row is wrong; warning: somebody should look at it"),
    Field("table_name", "text", "", "Table of the base"),
    Field("uid", "text", "", "Row of that table, by its uid"),
    Field("source", "text", "", "Source that says what the row says; empty where the base does not know"),
    Field("buid", "text", "", "Building that it is about; empty where there is none"),
    Field("place", "text", "", "Code of the place; empty where it is not known"),
    Field("what", "text", "", "What is wrong, and what to do"),
)

SCORES = (
    Field("rule", "text", "", "Rule"),
    Field("class", "text", "", "consistency, accuracy or timeliness"),
    Field("severity", "text", "", "error or warning"),
    Field("title", "text", "", "What must be so"),
    Field("scope", "text", "", "all, source or place"),
    Field("name", "text", "", "The source, or the code of the place; empty for all"),
    Field("date", "text", "", "Day on which it was checked"),
    Field("checked", "integer", "rows", "Rows about which the rule says something"),
    Field("failed", "integer", "rows", "Rows that break it"),
    Field("right_pct", "real", "%", "Rows that keep it"),
)

SAMPLE = (
    Field("uid", "text", "", "Row of lives_in that is to be verified"),
    Field("dwid", "text", "", "Dwelling; empty where the base knows only the building"),
    Field("buid", "text", "", "Building"),
    Field("place", "text", "", "Code of the place that is the stratum"),
    Field("checked", "text", "", "To fill in: the day of the visit"),
    Field("right", "text", "", "To fill in: yes where the person lives there, else no; empty where nobody knows"),
)
