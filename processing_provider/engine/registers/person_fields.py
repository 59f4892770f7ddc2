"""The fields that linking persons writes: name, type, unit, meaning. None of them has a name, a number or an address."""

from __future__ import annotations

from ..core.fields import Field

LINKED = (
    Field("source", "text", "", "Register"),
    Field("record_id", "text", "", "Id of the record in the register"),
    Field("row", "integer", "", "Row of the file, from 1"),
    Field("pid", "text", "", "Person, by the id that the base uses"),
    Field("tier", "text", "", "How the record came to the person: first, the name of a rule, model or decided"),
    Field("weight", "real", "", "How sure the link is, 0 to 1; empty for the first record of a person"),
)

DOUBTFUL = (
    Field("source", "text", "", "Register of the one record"),
    Field("record_id", "text", "", "Its id in the register"),
    Field("row", "integer", "", "Its row of the file, from 1"),
    Field("pid", "text", "", "The person that it is now"),
    Field("source2", "text", "", "Register of the other record"),
    Field("record_id2", "text", "", "Its id in the register"),
    Field("row2", "integer", "", "Its row of the file, from 1"),
    Field("pid2", "text", "", "The person that it is now"),
    Field("weight", "real", "", "How sure it is that they are one person, 0 to 1"),
    Field("tier", "text", "", "How the pair was found"),
    Field(
        "agree",
        "text",
        "",
        "Fields that are the same: id, given, middle, surname, birth, sex, ethnicity, address",
    ),
    Field("differ", "text", "", "Fields that are not"),
    Field("unknown", "text", "", "Fields that only one of the records has"),
    Field("decision", "text", "", "To fill in: 'same' or 'different'; give the table as DECISIONS to the next run"),
)
