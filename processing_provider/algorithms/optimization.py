"""Allocation of households to buildings by optimization."""

import numpy as np
from qgis.core import QgsWkbTypes

from .. import parameters as p
from ..engine import fields, geometries
from ..engine.allocate import optimization
from ..engine.settings import BOUNDS, AllocationSettings, Solver, VacantUnits
from ..i18n import tr
from . import secondary
from .allocation import AllocationAlgorithm


class AllocateHouseholdsOptimization(AllocationAlgorithm):
    """Allocation of households to buildings by optimization."""

    needs = ("scipy",)

    building_fields = fields.OPTIMIZATION
    household_field = fields.HOUSEHOLD_OPT

    def name(self):
        return "allocatehouseholdsoptimization"

    def displayName(self):
        return tr("Allocate households to buildings (optimization)")

    def shortHelpString(self):
        return tr(
            "Gives every household of a zone to one of its buildings, so that each building holds its estimated number of "
            "households and the persons miss the estimate as little as possible (Ye et al. 2024, eq. 8-11). The minimum "
            "is proven, zone by zone: see status, bound and gap in the zones output. Among the allocations that reach it, "
            "preferences of households for types of building decide where they are given, then the fewest moves since an "
            "earlier result; both minima are proven as well. Residuals measure the fit to the "
            "estimate, not accuracy. These are simulated households, not real residents."
        )

    def method_parameters(self):
        low, high = BOUNDS["AllocationSettings", "time_limit"]
        return [
            p.number(
                "TOLERANCE",
                tr("Tolerance [persons per building]"),
                AllocationSettings.tolerance,
                *BOUNDS["AllocationSettings", "tolerance"],
                tr(
                    "A building may miss its estimate by so many persons at no cost. 0 is the published objective and fits "
                    "best; 1 to 3 fit looser and keep the mix of household sizes in every neighbourhood."
                ),
                whole=True,
            ),
            *secondary.parameters(),
            p.choice(
                "SOLVER",
                tr("Solver"),
                ["CBC (PuLP)", "HiGHS (SciPy)"],
                AllocationSettings.solver,
                tr("Used in the few zones that need integer programming."),
                advanced=True,
            ),
            p.number(
                "TIME_LIMIT", tr("Time limit per zone [s]"), AllocationSettings.time_limit, low, high, advanced=True
            ),
        ]

    def numbers(self):
        return [
            ("PROVEN_ZONES", tr("Zones proven optimal")),
            ("OBJECTIVE", tr("Sum of absolute residuals beyond the tolerance [persons]")),
            *secondary.numbers(),
        ]

    def refuse(self, parameters, context):
        super().refuse(parameters, context)
        secondary.refuse(self, parameters, context)

    def method(self):
        return tr("Optimization")

    def position(self, parameters, context, table):
        # Without a tolerance nothing is spread, and layers without geometry have only their ids.
        if not self.parameterAsInt(parameters, "TOLERANCE", context) or table.wkb_type == QgsWkbTypes.Type.NoGeometry:
            return None
        return geometries.along_curve(table.geometries())

    def read_more(self, parameters, context, given, notes, progress):
        return secondary.read(self, parameters, context, given, notes, progress)

    def conclude(self, outcome, result, more):
        secondary.conclude(more, result, outcome)

    def allocate(self, parameters, context, given, more, feedback, progress):
        settings = AllocationSettings(
            Solver(self.parameterAsEnum(parameters, "SOLVER", context)),
            self.parameterAsDouble(parameters, "TIME_LIMIT", context),
            self.parameterAsInt(parameters, "SEED", context),
            VacantUnits(self.parameterAsEnum(parameters, "VACANT_UNITS", context)),
            self.parameterAsInt(parameters, "TOLERANCE", context),
        )
        return optimization.allocate(given.problem, settings, progress, more and more.secondary)

    def more_numbers(self, result):
        return {
            "PROVEN_ZONES": int(np.count_nonzero(result.zones.status == "optimal")),
            "OBJECTIVE": float(np.nansum(result.zones.objective)),
            **secondary.results(result),
        }
