"""Draw the tables of a population base, and write what each column holds, from the schema: `make docs` runs it.

python scripts/describe_base.py
"""

from __future__ import annotations

from html import escape

import register_package
from doorstep.processing_provider.store import schema
from doorstep.processing_provider.store.schema import Table

PICTURE = register_package.ROOT / "docs" / "plots" / "population-base.svg"
PAGE = register_package.ROOT / "docs" / "population-base-tables.md"

# --- Words ------------------------------------------------------------------------------------------------------------

GROUPS = {
    "Entities": (schema.ENTITIES, "What there is."),
    "Relations": (schema.RELATIONS, "Who is linked to what. A change of home ends a row here and adds one."),
    "Findings": (schema.FINDINGS, "What is known of entities and sources, and what checks found."),
    "Records": (schema.RECORDS, "About the base itself."),
}

FILLED = {
    "Create population base": ("rule", "meta"),
    "Load places and buildings": ("place", "space", "building", "floor", "part_of"),
    "Match addresses": ("address", "address_building"),
    "Infer dwellings": ("dwelling",),
    "Import register": ("source", "field_priority"),
    "Link persons": ("person", "attribute", "sign_of_life", "record_link", "conflict"),
    "Attach persons": (
        "lives_in",
        "registered_in",
        "works_in",
        "studies_in",
        "organisation",
        "located_in",
        "family_of",
    ),
    "Tag persons": ("tag",),
    "Classify residency": ("tag",),
    "every run": ("change_batch", "change_row"),
    "every run of a register": ("said_by",),
}
"""Who writes a table. The others are there for steps to come, and are empty."""

TABLES = {
    "place": "Administrative places of all levels: city, district, block",
    "space": "What is a place and no level: streets, parks, functional areas",
    "building": "Footprints, or blocks of a housing database without a shape",
    "floor": "Floors of buildings",
    "address": "Addresses, taken apart",
    "address_building": "Which building an address names; one may name several, and a building may have several",
    "dwelling": "Dwellings, group quarters, and blocks of which only the number of dwellings is known",
    "person": "Persons, by a pseudonym",
    "organisation": "Firms, schools, offices",
    "facility": "What serves people: schools, clinics, with room for so many",
    "lives_in": "Where a person lives",
    "registered_in": "Where a person is registered; it may be elsewhere",
    "works_in": "Where a person works",
    "studies_in": "Where a person learns",
    "located_in": "Buildings of an organisation",
    "family_of": "Who is of whose family. A household is another thing: the people of one dwelling",
    "part_of": "Which place lies in which",
    "tag": "What is said of a person, for a purpose, until it expires",
    "attribute": "What else registers say of a person, by field",
    "sign_of_life": "When a source saw a person, or what happened to them then",
    "source": "Registers: whose they are, and how often they are renewed",
    "said_by": "Who else says what a row says, beside its own source: it holds as long as one of them does",
    "field_priority": "Which source is believed first, field by field",
    "record_link": "Which record of a source is which person",
    "conflict": "What another source says, where it was not believed",
    "rule": "Rules by which the base is checked, as questions in SQL",
    "issue": "Rows that break a rule",
    "score": "How many rows a rule looked at, and how many broke it",
    "hour_population": "Persons present by zone and hour",
    "meta": "Version of the tables, CRS, stage, number of the vault",
    "change_batch": "One row per run that changed something",
    "change_row": "Rows that a batch ended, as they were before",
    "access_log": "Who took what out, and what for",
}

COLUMNS = {
    "uid": "Name of the row; it stays with it in extracts",
    "source_id": "Register or layer that the row is from",
    "valid_from": "Day from which it holds",
    "valid_to": "Day on which it ended; empty while it holds",
    "verified_at": "Day on which it was last confirmed",
    "confidence": "How sure it is, 0 to 1; empty where nothing is said",
    "batch_id": "Run that wrote it",
    "geom": "Shape, in the CRS of the base",
    "code": "Official code, text; leading zeros count",
    "name": "Name",
    "level": "1 is the top",
    "level_name": "Name of the layer",
    "parent": "Code of the place above",
    "successor": "Code of the place that followed when this one ended",
    "kind": "What it is",
    "place": "Code of the lowest place in which it lies",
    "buid": "Building; the id of your layer",
    "storeys": "Number of storeys",
    "height": "Height [m]",
    "use": "Use",
    "res_share": "Share that is lived in, 0 to 1",
    "floor": "Number of the floor",
    "address": "Id of the address, from its parts",
    "province": "State, region",
    "city": "City",
    "district": "County, arrondissement",
    "town": "Street office, borough",
    "community": "Village, neighbourhood, lieu-dit",
    "street": "Street",
    "lane": "Lane with a number of its own: 弄, 巷, impasse",
    "number": "House number, digits",
    "number_to": "Last of a range of numbers",
    "letter": "What stands behind the number: A, bis, 1/2",
    "building": "Block, tower, 幢",
    "entrance": "Stair, 单元, escalier",
    "room": "Apartment, suite, 室",
    "postcode": "Postcode",
    "box": "Post box",
    "rest": "What no other part took",
    "profile": "How it was read: generic, cn, us, fr",
    "rank": "1, 2 … where an address names several",
    "support": "Rows of the register that say so",
    "tier": "How it was found",
    "dwid": "Dwelling, the same in every run",
    "unit": "Block, stair and room, joined by dashes",
    "dwellings": "Dwellings that the row stands for; 1, or those of a block",
    "capacity": "People that it is for",
    "huid": "Household of the first half's result that lives in it",
    "pid": "Person: a pseudonym that only the vault can make",
    "sex": "Sex",
    "birth_year": "Year of birth",
    "ethnicity": "Ethnicity",
    "died": "Day of death; empty where none is known",
    "origin": "Source of each value, such as birth_year=census;sex=identity",
    "oid": "Organisation",
    "facility": "Id of the facility",
    "since": "From when on, as the source says",
    "until": "Until when, as the source says",
    "other": "The other person",
    "role": "What the other is to this one",
    "family": "Kind of tag",
    "tag": "Tag",
    "value": "Value",
    "purpose": "What it may be used for",
    "expires": "Day after which nobody reads it",
    "source": "Register",
    "date": "Day",
    "owner": "Office whose register it is",
    "knows": "What it knows",
    "basis": "Law that allows its use",
    "cycle_days": "Days after which it is renewed",
    "last_import": "Day of the last import",
    "field": "Field",
    "priority": "1 is believed first",
    "record_id": "Row of the source, by a pseudonym",
    "weight": "Evidence for the link",
    "decided_by": "Rule or person that decided",
    "rule": "Rule",
    "class": "consistency, accuracy, timeliness",
    "severity": "error, warning",
    "title": "What must hold",
    "table_name": "Table",
    "sql": "Question that finds the rows that break it",
    "row_uid": "Row, by its uid",
    "row_key": "Row, by what it is the same by before and after a change, as JSON",
    "what": "What is wrong",
    "state": "How far its mending is",
    "scope": "Source or place",
    "checked": "Rows looked at",
    "failed": "Rows that broke it",
    "zone": "Zone",
    "hour": "Hour of the day, 0 to 23",
    "persons": "Persons",
    "step": "Algorithm",
    "made_at": "When it ran (UTC)",
    "parameters": "With what, without rows",
    "added": "Rows added",
    "ended": "Rows ended",
    "undone": "1 where it was taken back",
    "before": "Values before",
    "at": "When",
    "who": "Who",
    "pattern": "What was asked",
    "rows": "Rows handed out",
    "event": "What happened, such as a visit; empty where the source only knows the person",
    "accepted": "Rows of the last import that were taken",
    "rejected": "Rows of the last import that were not",
    "definition": "How the source is read: names of fields, as JSON",
    "vault": "1 where the batch changed the vault as well",
    "hash": "Ties the row to the one before",
}

OF_TABLE = {
    ("space", "kind"): "Name of the layer",
    ("address", "name"): "Name of an estate, building or institution",
    ("dwelling", "kind"): "dwelling, group_quarters or unknown",
    ("address_building", "geom"): "Point of a known address",
    ("address_building", "buid"): "Building; empty where a person decided that there is none",
    ("record_link", "tier"): "How it was linked",
    ("lives_in", "tier"): "How the building of the address was found",
    ("registered_in", "tier"): "How the building of the address was found",
    ("source", "rows"): "Rows of the last import",
    ("source", "role"): "registration, residence or activity",
    ("attribute", "value"): "Value, by the source of the row",
    ("meta", "name"): "What is said",
}
"""Where a column means something else than in other tables."""


def meaning(table: Table, column: str) -> str:
    """Return what a column of a table holds; a test tells of one that is not in the list."""
    return OF_TABLE.get((table.name, column)) or COLUMNS.get(column, "")


# --- What refers to what ------------------------------------------------------------------------------------------------

NAMED = {"parent": "place", "place": "place", "successor": "place", "other": "person", "code": "place"}
"""Columns that are not called as the key of what they name."""
KEYS = {table.key[0]: table.name for table in (*schema.ENTITIES, *schema.FINDINGS) if len(table.key) == 1}


def refers(table: Table, column: str) -> str:
    """Return the table that a column names a row of, '' where it names none."""
    if table.key == (column,) or (column == "code" and table.name != "part_of"):
        return ""
    return KEYS.get(column) or NAMED.get(column, "")


def columns(table: Table) -> dict[str, str]:
    """Return own columns with their types in lower case, the geometry first."""
    shape = {"geom": table.geometry} if table.geometry else {}
    return {column: kind.lower() for column, kind in {**shape, **table.columns}.items()}


# --- The page -----------------------------------------------------------------------------------------------------------


def page() -> str:
    """Return the page of the tables."""
    lines = [
        "# Tables of a population base",
        "",
        f"Made by `make docs` from `processing_provider/store/schema.py`, version {schema.VERSION}; do not edit by hand.",
        "[A population base](population-base.md) says what they are for.",
        "",
        f"![Entities, relations, findings and records]({PICTURE.relative_to(PAGE.parent).as_posix()})",
        "",
        "Every row of entities, relations and findings has these columns as well:",
        "",
        *rows((f"`{column}`", COLUMNS[column], kind.lower()) for column, kind in schema.EVERY_ROW.items()),
    ]
    for title, (tables, about) in GROUPS.items():
        lines += ["", f"## {title}", "", about]
        for table in tables:
            lines += ["", f"### {table.name}", "", f"{TABLES.get(table.name, '')}. {by_whom(table)}", ""]
            lines += rows(
                (f"`{column}`{' (key)' if column in table.key else ''}", said(table, column), kind)
                for column, kind in columns(table).items()
            )
    return "\n".join(lines) + "\n"


def said(table: Table, column: str) -> str:
    """Return the meaning of a column with what it refers to."""
    other = refers(table, column)
    return f"{meaning(table, column)} → `{other}`" if other else meaning(table, column)


def by_whom(table: Table) -> str:
    """Return who fills a table."""
    by = next((step for step, names in FILLED.items() if table.name in names), "")
    return f"Filled by {by}." if by.startswith("every run") else f"Filled by *{by}*." if by else "Empty for now."


def rows(cells) -> list[str]:
    """Return the lines of a Markdown table."""
    return ["| Column | Holds | Type |", "| --- | --- | --- |", *(f"| {' | '.join(row)} |" for row in cells)]


# --- The picture --------------------------------------------------------------------------------------------------------

WIDTH, GAP, MARGIN = 880, 32, 22
ROW, HEAD, SPACE = 15, 22, 16
"""Heights of a column and of the head of a box, and the space below one."""
WIDE = (WIDTH - 2 * MARGIN - 3 * GAP) / 4
PLACES = ("place space person", "building floor organisation facility", "address_building dwelling", "address")
"""Entities by column of the picture, so that lines are short; one that is new stands in the shortest."""
COLOURS = {"Entities": "#1f5f8b", "Relations": "#7a3b69", "Findings": "#5b6b2f", "Records": "#666666"}

STYLE = """\
text { font: 11px "DejaVu Sans", Verdana, sans-serif; fill: #222 }
.head { font-weight: bold; fill: #fff } .key { font-weight: bold } .kind { font-size: 9px; fill: #777; text-anchor: end }
.to { fill: #7a3b69 } .title { font-size: 15px; font-weight: bold } .about { font-size: 11px; fill: #555 }
.middle { text-anchor: middle } .line { fill: none; stroke: #7a3b69; stroke-width: 1.2 } .tip { fill: #7a3b69 }"""


def picture() -> str:
    """Return the tables as SVG."""
    y, parts = 26.0, []
    every = "   ".join(schema.EVERY_ROW)
    parts += [text(MARGIN, y, "Every row has", "title"), text(MARGIN + 128, y, every, "key")]
    y += ROW + 2
    words = "Records have not. Nothing is deleted: a change fills valid_to and adds a row. Keys are bold."
    parts.append(text(MARGIN + 128, y, words, "about"))
    for title, (tables, about) in GROUPS.items():
        y += 34
        parts += [text(MARGIN, y, title, "title"), text(MARGIN + 128, y, about, "about")]
        y += 12
        drawn, y = relations(tables, y) if title == "Relations" else boxes(tables, y, title)
        parts += drawn
    height = y + MARGIN
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" height="{height:g}">',
            f"<style>{STYLE}</style>",
            f'<rect width="{WIDTH}" height="{height:g}" fill="#fff"/>',
            *parts,
            "</svg>\n",
        ]
    )


def boxes(tables, top: float, title: str) -> tuple[list[str], float]:
    """Return tables as boxes in four columns, entities with lines to what they refer to; and where they end."""
    foot = [top] * 4
    where: dict[str, tuple[int, float]] = {}
    of = {name: at for at, names in enumerate(PLACES) for name in names.split()} if title == "Entities" else {}
    for table in tables:
        at = of.get(table.name, foot.index(min(foot)))
        where[table.name] = at, foot[at]
        foot[at] += HEAD + ROW * len(columns(table)) + 6 + SPACE
    drawn = [box(table, left(where[table.name][0]), where[table.name][1], COLOURS[title]) for table in tables]
    if title == "Entities":
        drawn = [*lines(tables, where), *drawn]
    return drawn, max(foot) - SPACE


def left(column: int) -> float:
    """Return where a column of the picture begins."""
    return MARGIN + column * (WIDE + GAP)


def box(table: Table, x: float, y: float, colour: str) -> str:
    """Return a table as a box."""
    own = columns(table)
    height = HEAD + ROW * len(own) + 6
    parts = [
        f'<rect x="{x:g}" y="{y:g}" width="{WIDE:g}" height="{height:g}" rx="3" fill="#fbfbf8" stroke="{colour}"/>',
        f'<path d="M{x:g} {y + HEAD:g}v{3 - HEAD}q0 -3 3 -3h{WIDE - 6:g}q3 0 3 3v{HEAD - 3}z" fill="{colour}"/>',
        text(x + 7, y + 15, table.name, "head"),
    ]
    for at, (column, kind) in enumerate(own.items()):
        base = y + HEAD + ROW * at + 12
        other = refers(table, column)
        parts.append(text(x + 7, base, column, "key" if column in table.key else ""))
        parts.append(text(x + WIDE - 7, base, f"→ {other}" if other else kind, "kind to" if other else "kind"))
    return "\n".join(parts)


def lines(tables, where) -> list[str]:
    """Return the lines from columns to the tables that they name."""
    found, used = [], dict.fromkeys(range(4), 0)
    for table in tables:
        at, top = where[table.name]
        for number, column in enumerate(columns(table)):
            other = refers(table, column)
            if not other or other not in where:
                continue
            to, above = where[other]
            y, end = top + HEAD + ROW * number + 8, above + 11
            leftwards = to <= at
            # Each line has a way of its own in the gap between two columns.
            gap = at if leftwards else at + 1
            used[gap] = used.get(gap, 0) + 1
            if leftwards:
                x, way = left(at), left(at) - 5 - 4.5 * (used[gap] - 1) % (GAP - 12)
                tip = left(to) + WIDE if to < at else left(to)
            else:
                x, way, tip = left(at) + WIDE, left(at) + WIDE + GAP / 2, left(to)
            sign = 1 if tip > way else -1
            found.append(f'<path class="line" d="M{x:g} {y:g}H{way:g}V{end:g}H{tip - 5 * sign:g}"/>')
            found.append(f'<path class="tip" d="M{tip:g} {end:g}l{-7 * sign} -3.5v7z"/>')
    return found


def relations(tables, top: float) -> tuple[list[str], float]:
    """Return relations, one a line: from what, its name, to what; and where they end."""
    drawn = []
    for at, table in enumerate(tables):
        y = top + 30 * at
        ends = [refers(table, column) for column in table.columns if refers(table, column)]
        targets = list(dict.fromkeys(ends[1:])) or ends
        others = [column for column in table.columns if not refers(table, column)]
        drawn.append(chip(left(0), y, 120, ends[0], COLOURS["Entities"]))
        drawn.append(arrow(left(0) + 120, y, left(1) - 30))
        drawn.append(chip(left(1) - 30, y, 130, table.name, COLOURS["Relations"]))
        drawn.append(arrow(left(1) + 100, y, left(2) - 60))
        for place, target in enumerate(targets):
            x = left(2) - 60 + 140 * place
            drawn.append(chip(x, y, 120, target, COLOURS["Entities"]))
            drawn += [text(x + 130, y + 15, "/", "middle")] if place < len(targets) - 1 else []
        drawn.append(text(WIDTH - MARGIN, y + 15, ", ".join(others), "kind"))
    return drawn, top + 30 * len(tables) - 8


def chip(x: float, y: float, width: float, name: str, colour: str) -> str:
    """Return a name on a coloured ground."""
    ground = f'<rect x="{x:g}" y="{y:g}" width="{width}" height="22" rx="3" fill="{colour}"/>'
    return ground + text(x + width / 2, y + 15, name, "head middle")


def arrow(x: float, y: float, to: float) -> str:
    """Return an arrow to the right."""
    return f'<path class="line" d="M{x:g} {y + 11:g}H{to - 5:g}"/><path class="tip" d="M{to:g} {y + 11:g}l-7 -3.5v7z"/>'


def text(x: float, y: float, words: str, style: str = "") -> str:
    """Return words at a place."""
    named = f' class="{style}"' if style else ""
    return f'<text x="{x:g}" y="{y:g}"{named}>{escape(words)}</text>'


def main() -> None:
    """Write the picture and the page."""
    PICTURE.write_text(picture(), encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
