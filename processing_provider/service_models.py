"""What the models of the services are called and say: one for each way in which the paper uses a base (Wu et al., 4.2 to 4.4).

The models themselves are written by scripts/make_service_models.py, which has an entry of the same name for each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .base.presentation import paragraphs
from .i18n import tr


@dataclass(frozen=True)
class Words:
    """Texts of a model, in the user's language once they are asked for."""

    title: Callable[[], str]
    summary: Callable[[], str]
    tags: Callable[[], str]
    help: Callable[[], str]


WORDS = {
    "lifecirclebyunit": Words(
        lambda: tr("Community life circle: who is left out, by unit"),
        lambda: tr("Who reaches a facility on foot, and how many do not in each planning unit."),
        lambda: tr("15 minutes,walking,accessibility,coverage,equity,planning,workflow"),
        lambda: paragraphs(
            tr("Plans and monitors the life circle of a community in one run (Wu et al., 4.3):"),
            (
                tr("'Life circle': who reaches a facility on foot, by group, and the catchments."),
                tr("Of the others those whom nothing is near enough, or no way leads to."),
                tr("'Monitor planning units': how many of them there are in each unit."),
            ),
            tr("What goes in: a population base, facilities of one kind, ways, and planning units."),
            tr(
                "What comes out: facilities with their people and the size that they need, places with their walk, catchments, and units "
                "with the people whom nothing is near enough."
            ),
            tr(
                "What to doubt: ways that are not mapped, slopes and waiting at crossings. A facility that is reached may be full."
            ),
        ),
    ),
    "schoolplaces": Words(
        lambda: tr("School places: children by unit, demand and seats"),
        lambda: tr("Children by unit and age, what schools are asked for in some years, and who goes where."),
        lambda: tr("education,pupils,enrolment,forecast,allocation,admission,workflow"),
        lambda: paragraphs(
            tr("Plans schools in one run (Wu et al., 4.3):"),
            (
                tr("'Count people by zone': children of each unit by bands of age."),
                tr(
                    "'School demand': pupils of today and of later years, seats given by the shortest ways, and a table for the public."
                ),
            ),
            tr("What goes in: a population base, schools with their seats, and units in which children are counted."),
            tr(
                "What comes out: units with children, schools with pupils by year, who goes where, who has no seat, and a rounded table."
            ),
            tr(
                "What to doubt: choices of parents, private schools, and everything beyond children already born. Ways are straight lines."
            ),
        ),
    ),
    "planningunits": Words(
        lambda: tr("Detailed planning: units, gaps and change"),
        lambda: tr(
            "People, space and supply of planning units, gaps by standards, change, and a table for a platform."
        ),
        lambda: tr("CSPON,density,standard,supply,monitoring,evaluation,workflow"),
        lambda: paragraphs(
            tr("Prepares and monitors detailed plans in one run (Wu et al., 4.4):"),
            (
                tr("'Count people by zone': people of each unit by age, sex and class of residency."),
                tr(
                    "'Monitor planning units': density, dwellings, supply of facilities, gaps by your standards, change since a day."
                ),
            ),
            tr(
                "What goes in: a population base, planning units, facilities with kind and size, your standards, and an earlier day."
            ),
            tr(
                "What comes out: units with people by group, units with fit and gaps, all indicators, and a table for a platform."
            ),
            tr(
                "What to doubt: people use what lies in other units. Counts are exact: protect them before they leave the office."
            ),
        ),
    ),
    "structureandflows": Words(
        lambda: tr("Comprehensive planning: structure, flows and events"),
        lambda: tr("Where people live, where they work and move to, and how often something happens where."),
        lambda: tr("commuting,migration,frequency,spatial structure,time,workflow"),
        lambda: paragraphs(
            tr("Shows how a town hangs together in one run (Wu et al., 4.2, 4.4):"),
            (
                tr("People of each zone by group on two days, and the moves between zones from one to the other."),
                tr("Ways from homes to workplaces on the later day."),
                tr("Events of the registers by zone and month, such as births, enrolments or visits."),
            ),
            tr("What goes in: a population base, zones, and two days."),
            tr("What comes out: zones with people, flows as lines, a table of all cells, and a table of events."),
            tr("What to doubt: how often something is in a register says how often it was written down."),
        ),
    ),
    "griddiagnosis": Words(
        lambda: tr("Diagnosis: people and space in a grid"),
        lambda: tr("Sets people beside space in cells of a grid, by standards of your own."),
        lambda: tr("raster,hexagon,density,fit,urban health,evaluation,workflow"),
        lambda: paragraphs(
            tr("Examines a town in cells of one size, whatever its borders are (Wu et al., 4.4):"),
            (
                tr("A grid of hexagons over the extent, as wide as you say."),
                tr(
                    "'Monitor planning units' in its cells: people, dwellings, supply of facilities, gaps by your standards."
                ),
            ),
            tr("What goes in: a population base, an extent in the CRS of the base, facilities, and your standards."),
            tr(
                "What comes out: cells with people and fit, and all indicators. People outside of the grid are a row of the table."
            ),
            tr(
                "What to doubt: other cells give other numbers. Small cells tell of single persons: they are for the office."
            ),
        ),
    ),
    "assistance": Words(
        lambda: tr("Assistance: who is meant, by unit"),
        lambda: tr("Finds who is meant to get help, and how many of them there are in each planning unit."),
        lambda: tr("vulnerable,elderly,disability,unemployment,welfare,purpose,workflow"),
        lambda: paragraphs(
            tr("Finds people who are to be helped in one run (Wu et al., 4.3):"),
            (
                tr(
                    "'Find group': who has the tags and the age, with dwelling and building; the access log says who asked and why."
                ),
                tr("'Monitor planning units': how many of them there are in each unit."),
            ),
            tr("What goes in: a population base, a purpose, tags or ages, and planning units."),
            tr(
                "What comes out: the group, and units with its people. Those without a place on the map are counted too."
            ),
            tr(
                "What to doubt: who is in no register is in no list. Nobody is to be refused help because this list lacks them."
            ),
        ),
    ),
    "healthoutreach": Words(
        lambda: tr("Healthcare outreach: who is not reached, by unit"),
        lambda: tr("Compares a group with a service's own clients: who is none yet, and where."),
        lambda: tr("hospital,clinic,clients,coverage,maternal,chronic,purpose,workflow"),
        lambda: paragraphs(
            tr("Finds whom a service does not reach yet in one run (Wu et al., 4.3):"),
            (
                tr(
                    "'Find group': who has the tags and the age, and who of them is no client; the access log says who asked and why."
                ),
                tr("'Monitor planning units': how many are not reached in each unit."),
            ),
            tr(
                "What goes in: a population base, a purpose, tags or ages, the list of clients by their ids, and planning units."
            ),
            tr(
                "What comes out: the group, who of it is not reached, the coverage, and units with those who are not reached."
            ),
            tr("What to doubt: a client whose id is wrong counts as not reached; who is in no register is in no list."),
        ),
    ),
    "meetingroll": Words(
        lambda: tr("Public participation: roll of a meeting"),
        lambda: tr("Lists who may come to a meeting of residents: one row of each person who lives there."),
        lambda: tr("assembly,homeowners,vote,electoral,residents,purpose,workflow"),
        lambda: paragraphs(
            tr("Makes the roll of a meeting of residents (Wu et al., 4.3):"),
            (
                tr("'Find group' as a roll: adults who have a home in the places or buildings that you name."),
                tr("The access log says who asked and why."),
            ),
            tr("What goes in: a population base, a purpose, and codes of places or ids of buildings."),
            tr("What comes out: one row of each person, by a pseudonym. Names are in the vault, not here."),
            tr("What to doubt: who owns a home and lives elsewhere is not on it, and homes may be old ones."),
        ),
    ),
    "hoursofday": Words(
        lambda: tr("Hours of the day: residents and people present"),
        lambda: tr("People by zone and hour of cells of phones, beside who lives there and an even spread."),
        lambda: tr("mobile phone,signalling,dynamic,daytime,night,workflow"),
        lambda: paragraphs(
            tr("Shows where people are in the hours of a day in one run (Wu et al., 4.2):"),
            (
                tr("'Count people by zone': who lives in each zone by the registers."),
                tr(
                    "'People by hour': cells of phones split to zones by homes at night and by workplaces by day, totals exact."
                ),
            ),
            tr("What goes in: a population base, zones, and cells with a field for each hour, or a row for each."),
            tr(
                "What comes out: zones with residents, people by zone and hour beside an even spread, zones with a column by hour."
            ),
            tr(
                "What to doubt: phones are not people. They correct no register; the report says where an even spread is better."
            ),
        ),
    ),
    "completedpopulation": Words(
        lambda: tr("Population of every building: registers and estimate"),
        lambda: tr(
            "One figure for each building: by the registers, by an estimate where these know nobody, and its origin."
        ),
        lambda: tr("dasymetric,census,total,origin,coverage,workflow"),
        lambda: paragraphs(
            tr("Completes what registers know of a town in one run (Wu et al., 3.2.3):"),
            (
                tr("'Estimate population': people of every building by zone totals and dwelling space."),
                tr("'Complete population': the registers' figures, and the estimate for the rest of the zone."),
            ),
            tr("What goes in: a population base, buildings, and zones with known people and households."),
            tr(
                "What comes out: buildings with the estimate, buildings with one figure and its origin, zones with their sums."
            ),
            tr("What to doubt: estimates are of buildings, not of persons; registers hold people who have gone."),
        ),
    ),
    "upkeep": Words(
        lambda: tr("Upkeep: check a base, and an extract for the field"),
        lambda: tr("What is wrong with a base, a sample to verify, and an extract for those who go there."),
        lambda: tr("quality,rules,verification,field work,QField,correction,workflow"),
        lambda: paragraphs(
            tr("The first half of the loop that keeps a base true, in one run (Wu et al., 3.3):"),
            (
                tr("'Check population base': issues and scores by rule, and a sample of homes to verify."),
                tr("'Extract from base': what a profile allows, for a purpose, until a day."),
            ),
            tr("What goes in: a population base, a profile, a purpose, and places if the extract is not to be of all."),
            tr("What comes out: issues on the map, scores, a sample to verify, and an extract to be edited."),
            tr(
                "What to doubt: rules find contradictions; only the sample tells whether people live where the base says. "
                "What comes back is taken by 'Apply changes'."
            ),
        ),
    ),
}
"""By the name of the model; a further one needs its icon besides."""
