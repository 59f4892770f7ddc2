"""Fields that matching and dwellings write: (name, type, unit, meaning). At most 10 characters, so that shapefiles keep them."""

from .parts import PARTS

PART_FIELDS = {part: f"a_{part}"[:10] for part in PARTS}
"""Field of each part; the prefix keeps a user's own field 'city' as it is."""

MATCHED = (
    *((name, "text", "", f"Part of the address: {part}") for part, name in PART_FIELDS.items()),
    ("buid", "text", "", "Building that the address names; empty where that is not sure"),
    (
        "tier",
        "text",
        "",
        "How it was found: exact, without letter, number between, street misspelt, place, decided, none",
    ),
    ("status", "text", "", "matched, review, unknown or rejected"),
    ("confidence", "real", "", "Precision of matches of this kind, measured on the known addresses, 0 to 1"),
    ("reason", "text", "", "Why the address is not matched"),
)

REVIEW = (
    ("address", "text", "", "Address in one spelling, by which a decision is found again"),
    ("rows", "integer", "rows", "Rows of the table that have it"),
    ("candidate", "text", "", "Building that it may mean; empty where none is known"),
    ("support", "integer", "addresses", "Known addresses that say so"),
    ("street", "text", "", "Street of the candidate, as the known addresses write it"),
    ("similar", "real", "", "How alike the streets are, 0 to 1"),
    ("tier", "text", "", "How the candidate was found"),
    ("reason", "text", "", "Why a person has to decide"),
    ("decision", "text", "", "To fill in: the building, or 'none'; give the table as DECISIONS to the next run"),
)

TIERS = (
    ("tier", "text", "", "How a building was found"),
    ("support", "integer", "addresses", "Known addresses that named it; 4 stands for more"),
    ("mixed", "integer", "", "1 where the building shares another address with a building"),
    ("right", "integer", "addresses", "Known addresses that were found so, and rightly"),
    ("wrong", "integer", "addresses", "Known addresses that were found so, and wrongly"),
    ("accepted", "integer", "", "1 where such matches are taken without review"),
)

OF_ROW = (
    ("dwid", "text", "", "Dwelling that the row names; empty where it names none"),
    ("kind", "text", "", "dwelling, group_quarters or unknown"),
)

DWELLINGS = (
    ("dwid", "text", "", "Id of the dwelling, the same in every run"),
    ("buid", "text", "", "Building, where it is known"),
    ("floor", "text", "", "Floor as it is said"),
    ("unit", "text", "", "Block, stair, floor and room, joined by dashes"),
    ("kind", "text", "", "dwelling, group_quarters or unknown"),
    ("capacity", "integer", "dwellings", "Dwellings that the row stands for"),
    ("records", "integer", "rows", "Rows that name it"),
)

PER_BUILDING = (("dwellings", "integer", "dwellings", "Dwellings of the building, a weight for the estimate"),)

DOUBTS = (
    ("row", "integer", "", "Row of the table, from 1; empty where it is about a dwelling"),
    ("dwid", "text", "", "Dwelling, where there is one"),
    ("why", "text", "", "What to look at"),
)
