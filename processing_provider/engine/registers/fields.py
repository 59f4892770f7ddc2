"""The fields that steps of the population base write: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from ..core.fields import Field
from .addresses.parts import PARTS

FLAWS = (
    Field("kind", "text", "", "Kind of the flaw: gap, overflow, overlap, orphan, childless and so on"),
    Field("level", "integer", "", "Level of the place, 1 is the top; 0 for buildings"),
    Field("code", "text", "", "Code of the place, id of the building"),
    Field("other", "text", "", "Code of the parent or neighbour that it is about"),
    Field("area", "real", "square units of the CRS", "Area of the flaw"),
    Field("amount", "real", "", "What else there is to count, such as storeys above the roof"),
    Field("what", "text", "", "What is wrong, and what to do"),
)

PART_FIELDS = {part: f"a_{part}"[:10] for part in PARTS}
"""Field of each part of an address; the prefix keeps a user's own field 'city' as it is."""

MATCHED = (
    *(Field(name, "text", "", f"Part of the address: {part}") for part, name in PART_FIELDS.items()),
    Field("addr_id", "text", "", "Id of the address in the base; empty where the row holds none"),
    Field("buid", "text", "", "Building that the address names; empty where that is not sure"),
    Field(
        "tier",
        "text",
        "",
        "How it was found: known, exact, without letter, number between, street misspelt, place, decided or none",
    ),
    Field("conf", "real", "", "Precision of matches of this kind, measured on the known addresses, 0 to 1"),
    Field("status", "text", "", "matched, review, unknown or rejected"),
    Field("reason", "text", "", "Why the address is not matched"),
)

REVIEW = (
    Field("addr_id", "text", "", "Id of the address, by which a decision is found again"),
    Field("address", "text", "", "Address as it is read"),
    Field("row", "integer", "", "First row of the table that has it, from 1"),
    Field("rows", "integer", "rows", "Rows of the table that have it"),
    Field("status", "text", "", "review, unknown or rejected"),
    Field("candidate", "text", "", "Building that it may mean; empty where none is known"),
    Field("support", "integer", "addresses", "Known addresses that say so"),
    Field("street", "text", "", "Street of the candidate, as the known addresses write it"),
    Field("similar", "real", "", "How alike the streets are, 0 to 1"),
    Field("tier", "text", "", "How the candidate was found"),
    Field("reason", "text", "", "Why a person has to decide, or what is wrong with the row"),
    Field("decision", "text", "", "To fill in: the building, or 'none'; give the table as DECISIONS to the next run"),
)

TIERS = (
    Field("tier", "text", "", "How a building was found"),
    Field("support", "integer", "addresses", "Known addresses that named it; 4 stands for more"),
    Field("mixed", "integer", "", "1 where the building shares another address with a building"),
    Field("stand", "text", "", "What the place of the building says of the address"),
    Field("right", "integer", "addresses", "Known addresses that were found so, and rightly"),
    Field("wrong", "integer", "addresses", "Known addresses that were found so, and wrongly"),
    Field("accepted", "integer", "", "1 where such matches are taken without review"),
)

OF_ROW = (
    Field("dwid", "text", "", "Dwelling that the row names; empty where it names none"),
    Field("dw_kind", "text", "", "dwelling, group_quarters or unknown"),
    Field("dw_why", "text", "", "Why the row has no dwelling, or what about it is in doubt"),
)

DWELLINGS = (
    Field("dwid", "text", "", "Id of the dwelling, the same in every run"),
    Field("buid", "text", "", "Building, where it is known"),
    Field("floor", "integer", "", "Floor; empty where it is not said"),
    Field("unit", "text", "", "Block, stair, floor and room, joined by dashes"),
    Field("kind", "text", "", "dwelling, group_quarters or unknown"),
    Field("dwellings", "integer", "dwellings", "Dwellings that the row stands for: more than 1 for a whole block"),
    Field("capacity", "integer", "persons", "People that it is for; of a whole block, the dwellings"),
    Field("records", "integer", "rows", "Rows that name it"),
)

PER_BUILDING = (
    Field("buid", "text", "", "Building id"),
    Field(
        "dwellings",
        "integer",
        "dwellings",
        "Dwellings of the building, a weight for the estimate; 0 where none is known",
    ),
    Field("dw_group", "integer", "", "Group quarters in the building"),
    Field("floors", "integer", "storeys", "Floors of the building, where they are known"),
)

DOUBTS = (
    Field("table", "text", "", "Table that the row is of: the one with addresses, or the housing database"),
    Field("row", "integer", "", "Row of the table, from 1; empty where it is about a dwelling"),
    Field("dwid", "text", "", "Dwelling, where there is one"),
    Field("buid", "text", "", "Building, where it is known"),
    Field("why", "text", "", "What to look at"),
)

REJECTS = (
    Field("row", "integer", "", "Row of the table, from 1"),
    Field("field", "text", "", "Field that it is about"),
    Field("reason", "text", "", "Why the row is no record, or the field unknown"),
)
