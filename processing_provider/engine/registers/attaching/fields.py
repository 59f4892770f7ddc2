"""What lists persons whom no address attaches."""

from __future__ import annotations

from ...core.fields import Field

UNATTACHED = (
    Field("pid", "text", "", "Person"),
    Field("source", "text", "", "Register of the record that is looked at, the best of the person's"),
    Field("record_id", "text", "", "Id of that record in its register"),
    Field("what", "text", "", "What is missing: lives in, or registered in"),
    Field(
        "code",
        "text",
        "",
        "Why: review, unknown, rejected, mail box, no dwelling, no address, not yet, building gone or died",
    ),
    Field("reason", "text", "", "Why, and what to do"),
)
