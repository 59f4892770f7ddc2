"""Comparison of the two allocations."""

import numpy as np

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core import columns as inputs
from ...engine.core import rounding
from ...engine.core.errors import EmptyInputError
from ...engine.population import fields, fit
from ...i18n import tr
from ...layers import report
from ...layers.reading import Rows

# Suffix of the outputs, and the two field parameters with their defaults.
METHODS = (
    ("OPT", "OPT_POPULATION_FIELD", "pop_opt", "OPT_HOUSEHOLDS_FIELD", "hh_opt"),
    ("MC", "MC_POPULATION_FIELD", "pop_mc", "MC_HOUSEHOLDS_FIELD", "hh_mc"),
)


NAMES = {"OPT": lambda: tr("Optimization"), "MC": lambda: tr("Monte Carlo")}


class CompareAllocations(DoorstepAlgorithm):
    """Comparison of the two allocations."""

    def name(self):
        return "compareallocations"

    def displayName(self):
        return tr("Compare household allocations")

    def shortDescription(self):
        return tr("Compares the optimization and Monte Carlo with the estimate, per building and per zone.")

    def tags(self):
        return tr("residuals,mean squared error,mse,fit,net error,absolute error").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr(
                "Compares the optimization and Monte Carlo with the estimate, building by building and zone by "
                "zone, as in Table 4 of Ye et al. (2024)."
            ),
            tr(
                "What goes in: one layer of buildings that carries both results. Run Monte Carlo on the output of "
                "the optimization to get it."
            ),
            tr("What comes out:"),
            (
                tr("The residuals of persons and households, per building and per zone."),
                tr("Three readings of the mean squared error of the paper (eq. 16)."),
                tr("Net error, in which residuals cancel out, and absolute error, in which they do not."),
            ),
            tr("What to doubt: all this is fit to the estimate, not accuracy against known counts."),
        )

    def parameters(self):
        names = {suffix: name() for suffix, name in NAMES.items()}
        return [
            p.source(
                "INPUT",
                tr("Buildings with both allocations"),
                [p.TABLE],
                tr("The output of Monte Carlo, run on the output of the optimization."),
            ),
            p.field(
                "BUILDING_ID_FIELD", tr("Building id"), "INPUT", tr("Unique. Empty: the field buid."), default="buid"
            ),
            p.field(
                "BUILDING_ZONE_FIELD",
                tr("Zone id of the building"),
                "INPUT",
                tr("Empty: the field zone_id."),
                default="zone_id",
            ),
            p.field(
                "POPULATION_FIELD",
                tr("Estimated persons"),
                "INPUT",
                tr("Whole numbers. Empty: the field pop_int."),
                default="pop_int",
            ),
            p.field(
                "HOUSEHOLDS_FIELD",
                tr("Estimated households"),
                "INPUT",
                tr("Whole numbers. Empty: the field hh_int."),
                default="hh_int",
            ),
            *(
                parameter
                for suffix, persons, persons_default, households, households_default in METHODS
                for parameter in (
                    p.field(
                        persons,
                        tr("Persons by {}").format(names[suffix]),
                        "INPUT",
                        tr("Persons that the building got. Empty: the field {}.").format(persons_default),
                        default=persons_default,
                    ),
                    p.field(
                        households,
                        tr("Households by {}").format(names[suffix]),
                        "INPUT",
                        tr("Households that the building got. Empty: the field {}.").format(households_default),
                        default=households_default,
                    ),
                )
            ),
            p.sink(
                "OUTPUT",
                tr("Comparison per building"),
                p.TABLE,
                text=tr("Estimate, optimization and Monte Carlo side by side, with their residuals."),
            ),
            p.sink("OUTPUT_ZONES", tr("Comparison per zone"), p.TABLE, optional=True, text=tr("The same per zone.")),
            p.html(),
            *p.numbers(
                *(
                    (f"{score}_{suffix}", f"{label} ({names[suffix]})")
                    for suffix, *_ in METHODS
                    for score, label in (
                        ("MSE_BUILDINGS", tr("MSE over buildings")),
                        ("MSE_HOUSEHOLDS", tr("MSE over households")),
                        ("SSE_PER_HOUSEHOLD", tr("Squared error per household")),
                        ("NET_PERCENT", tr("Net error [%]")),
                        ("ABSOLUTE_PERCENT", tr("Absolute error [%]")),
                        ("NET_PERCENT_HOUSEHOLDS", tr("Net error of households [%]")),
                    )
                )
            ),
        ]

    def refuse(self, parameters, context):
        if self.parameterAsSource(parameters, "INPUT", context) is None:
            return
        for name in (
            "BUILDING_ID_FIELD",
            "POPULATION_FIELD",
            "HOUSEHOLDS_FIELD",
            *(f for m in METHODS for f in (m[1], m[3])),
        ):
            self.field(parameters, name, context, required=True)

    def compute(self, parameters, context, feedback, progress):
        table = self.read(parameters, "INPUT", context, progress)
        if not len(table):
            raise EmptyInputError(tr("The layer has no buildings; choose one with both allocations."))

        beyond: list = []

        def column(name):
            field = self.field(parameters, name, context)
            found, more = inputs.estimates(table.column(field), field)
            beyond.extend(more)
            return found

        building_id = inputs.ids(table.column(self.field(parameters, "BUILDING_ID_FIELD", context)), "building")
        zone_field = self.field(parameters, "BUILDING_ZONE_FIELD", context)
        zone = inputs.labels(table.column(zone_field)) if zone_field else np.full(len(table), "", dtype=object)
        estimated, est_households = column("POPULATION_FIELD"), column("HOUSEHOLDS_FIELD")
        results = {suffix: (column(persons), column(households)) for suffix, persons, _, households, _ in METHODS}
        counts = (estimated, est_households, *(values for result in results.values() for values in result))
        known = np.all(np.isfinite(counts), axis=0)
        if not known.any():
            raise EmptyInputError(tr("No building has an estimate and both allocations; run both on one layer first."))
        skipped = int(np.count_nonzero(~known))
        notes = (
            [*beyond, f"{skipped:,} buildings lack the estimate or an allocation and are left out."] if skipped else []
        )

        numbers, columns, per_zone = {}, {}, []
        for suffix, (persons, households) in results.items():
            scores = fit.scores(estimated[known], persons[known], households[known])
            hh_scores = fit.scores(est_households[known], households[known], households[known])
            for name in ("mse_buildings", "mse_households", "sse_per_household", "net_percent", "absolute_percent"):
                numbers[f"{name.upper()}_{suffix}"] = getattr(scores, name)
            numbers[f"NET_PERCENT_HOUSEHOLDS_{suffix}"] = hh_scores.net_percent
            residuals = fields.OPTIMIZATION[2:] if suffix == "OPT" else fields.MONTE_CARLO[2:]
            columns[residuals[0].name] = np.where(known, households - est_households, np.nan)
            columns[residuals[1].name] = np.where(known, persons - estimated, np.nan)
            per_zone.append((suffix.lower(), persons))
        our_fields = [*fields.OPTIMIZATION[2:], *fields.MONTE_CARLO[2:]]
        worst = np.max([np.abs(np.nan_to_num(columns[f.name])) for f in our_fields if f.name.startswith("pop")], axis=0)
        return Outcome(
            outputs={
                # Worst first, as a technician reads it; ties by id.
                "OUTPUT": Rows(our_fields, columns, table, np.lexsort((rounding.ranks(building_id), -worst))),
                "OUTPUT_ZONES": self._zones(zone, known, estimated, per_zone),
            },
            numbers=numbers,
            warnings=notes,
            styles={"OUTPUT": "residuals"},
            layers=[(tr("Buildings"), table)],
            methods=[
                report.Method(
                    NAMES[suffix](), estimated[known], persons[known], est_households[known], households[known]
                )
                for suffix, (persons, households) in results.items()
            ],
        )

    def _zones(self, zone, known, estimated, methods):
        zones, index = np.unique(zone[known].astype(str), return_inverse=True)

        def per_zone(values):
            return np.bincount(index, values, len(zones))

        columns = {
            "zone_id": zones.astype(object),
            "n_bldg": np.bincount(index, minlength=len(zones)),
            "pop_int": per_zone(estimated[known]),
        }
        our_fields = [
            fields.ALLOCATION_ZONES[0],
            fields.ALLOCATION_ZONES[1],
            next(f for f in fields.ESTIMATE if f.name == "pop_int"),
        ]
        with np.errstate(divide="ignore", invalid="ignore"):
            for name, persons in methods:
                residual = (persons - estimated)[known]
                columns[f"pop_{name}"] = per_zone(persons[known])
                columns[f"net_{name}"] = 100 * np.abs(per_zone(residual)) / columns["pop_int"]
                columns[f"abs_{name}"] = 100 * per_zone(np.abs(residual)) / columns["pop_int"]
        our_fields += fields.COMPARISON_ZONES
        return Rows(
            our_fields,
            {k: np.where(np.isfinite(v), v, np.nan) if v.dtype.kind == "f" else v for k, v in columns.items()},
        )
