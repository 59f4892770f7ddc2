"""Extract from base: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ....base import parameters as p
from ....base.definition import About
from ....engine.services.profiles import MOST_DAYS
from ....i18n import tr
from ...registers.step import base_parameter

PROFILE = "application"


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Extract from base"),
        summary=tr("Hands out a part of a population base: only what a profile allows, for a purpose, logged."),
        tags=tr("export,share,field work,QField,offline,privacy,data protection,profile,subset,handover,feedback"),
        help=(
            tr(
                "Hands out a part of a population base as a GeoPackage of its own, with only the columns that a profile allows."
            ),
            tr(
                "What goes in: the base, which is changed by a line in its access log alone; a profile; a purpose, without which nothing "
                "is given; where wanted a place, an area, a pattern, or the register that is to be told."
            ),
            tr("Profiles are a table that the office owns. Ours are:"),
            (
                tr("Application: for planners and community workers, who look and change nothing."),
                tr(
                    "Field: for work at the door. Homes, dwellings, use and storeys, places of addresses, and tags may be corrected."
                ),
                tr("Feedback: what is wrong with what one register said, by the tokens of its own records."),
                tr("Exchange: places, buildings, dwellings and facilities for other offices, and nobody."),
            ),
            tr(
                "What comes out: the extract, with rows that hold on the date, inside the place, and of the persons who live there. Each "
                "row keeps its uid, by which 'Apply changes' knows it again. QGIS and QField open and edit it."
            ),
            tr(
                "It expires after the days of its profile: then it is not taken back. A tag of family X goes out for its own purpose alone."
            ),
            tr("What to doubt:"),
            (
                tr(
                    "Who has the file can read all of it, also when it has expired: it has no lock. Ask for it back, and delete it."
                ),
                tr(
                    "Persons have pseudonyms, and still a building, an age and a sex are often enough to know somebody."
                ),
                tr("Buildings without a place and without a shape are in no place, and stay in the base."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    base, output = base_parameter()
    base.setHelp(tr("The GeoPackage that 'Create population base' made; its access log gets a line."))
    profiles = QgsProcessingParameterFile("PROFILES", tr("Table of profiles"), optional=True)
    profiles.setHelp(tr("A CSV of the office's own, with profile, table, column, edit and days. Empty: ours."))
    made = QgsProcessingParameterFileDestination("EXTRACT", tr("Extract"), tr("GeoPackage (*.gpkg)"))
    made.setHelp(tr("File that is handed out, such as east_june.gpkg."))
    return [
        base,
        output,
        p.string(
            "PROFILE",
            tr("Profile"),
            tr("Name of a profile: application, field, feedback or exchange, or one of your own."),
            PROFILE,
        ),
        p.string(
            "PURPOSE",
            tr("Purpose"),
            tr("What the data is for; it is kept in the access log and in the extract."),
            optional=False,
        ),
        p.string("WHO", tr("Who asks"), tr("For the access log. Empty: the name by which you are logged in.")),
        p.string(
            "PLACES", tr("Places"), tr("Codes separated by semicolons, such as 11;12; what is below them as well.")
        ),
        p.source(
            "AREA", tr("Area"), [p.POLYGONS], tr("Instead of places: polygons, in which buildings lie."), optional=True
        ),
        p.string(
            "PATTERN",
            tr("Pattern"),
            tr("MATCH … RETURN …, as 'Find group' takes it: only the persons, or else the buildings, that it finds."),
            advanced=True,
        ),
        p.string("SOURCE", tr("Register"), tr("Only what this register said; feedback needs it.")),
        p.string("DATE", tr("Date"), tr("Day on which rows hold, and from which the days count. Empty: today.")),
        p.number(
            "DAYS",
            tr("Days until it expires"),
            None,
            1,
            MOST_DAYS,
            tr("At most those of the profile. Empty: those of the profile."),
            whole=True,
            optional=True,
        ),
        p.advanced(profiles),
        p.yes_no("OVERWRITE", tr("Replace an existing extract"), False, tr("Only an extract is ever replaced.")),
        made,
        *p.numbers(
            ("ROWS", tr("Rows that went out")),
            ("PERSONS", tr("Persons in them")),
            ("BUILDINGS", tr("Buildings in them")),
        ),
    ]
