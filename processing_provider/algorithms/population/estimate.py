"""Dasymetric estimate of population per building."""

import numpy as np
from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core import columns, packages, rounding
from ...engine.core.errors import GeometryError
from ...engine.core.progress import part
from ...engine.core.spatial import repaired
from ...engine.population import estimate, fields
from ...engine.population.settings import EstimateSettings, Rounding, Weight
from ...i18n import tr
from ...layers.reading import Rows
from . import weights

shapely = packages.load("shapely")


def beyond_numbers() -> tuple:
    """Return the names and descriptions of what is said of zones beyond the buildings."""
    return (
        ("ZONES_BEYOND", tr("Zones beyond the buildings, of those without building")),
        ("POPULATION_BEYOND", tr("Persons in zones beyond the buildings")),
        ("HOUSEHOLDS_BEYOND", tr("Households in zones beyond the buildings")),
    )


class EstimatePopulation(DoorstepAlgorithm):
    """Dasymetric estimate of population per building."""

    needs = ("shapely", "scipy")

    def name(self):
        return "estimatepopulation"

    def displayName(self):
        return tr("Estimate population per building (dasymetric)")

    def shortDescription(self):
        return tr("Spreads the persons and households of each zone over its buildings.")

    def tags(self):
        return tr("downscaling,disaggregation,census,volume,floor area,dwellings,weight").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr(
                "Spreads the persons and households of each zone over its buildings, in proportion to a weight "
                "(Ye et al. 2024, eq. 1-2)."
            ),
            tr("What goes in:"),
            (
                tr(
                    "Buildings, as footprints or points. A building belongs to the zone that holds its "
                    "representative point."
                ),
                tr("Zones with persons and, if you have them, households."),
                tr(
                    "What the weight needs: heights for volume, storeys for floor area, storeys or heights for estimated "
                    "dwellings, a field of your own, or nothing."
                ),
            ),
            tr("What comes out:"),
            (
                tr(
                    "Buildings with estimates (hh_est, pop_est) and whole numbers (hh_int, pop_int), which sum "
                    "exactly to each zone's totals."
                ),
                tr("Zones with the number of their buildings and a status."),
            ),
            tr("Two of the weights:"),
            (
                tr(
                    "Estimated dwellings: a house is one dwelling however large; what a building has beyond a "
                    "house adds dwellings by living area. Above three storeys there are flats only."
                ),
                tr(
                    "Calibrated: these dwellings times persons per dwelling of each class, estimated from all "
                    "zones and cross-validated. It takes at least ten zones."
                ),
            ),
            tr("What to doubt:"),
            (
                tr("A missing height takes the median of its zone; h_source says so, and a warning counts them."),
                tr(
                    "People of a zone without buildings are not placed, unless SPILL moves them to the nearest "
                    "building."
                ),
                tr("Zones that reach beyond the building layer are counted apart from gaps within it."),
                tr(
                    "A footprint that stands twice, or as a part within a larger one, is counted once "
                    "(counted_in). Weights from a field count as they are."
                ),
            ),
        )

    def parameters(self):
        return [
            p.source(
                "INPUT",
                tr("Buildings"),
                [p.POLYGONS, p.POINTS],
                tr("Footprints or points. Points need a weight field or equal weights."),
            ),
            p.field(
                "BUILDING_ID_FIELD",
                tr("Building id"),
                "INPUT",
                tr("Unique. Empty: the field buid, else the features' own numbers."),
                default="buid",
            ),
            p.source(
                "ZONES",
                tr("Zones"),
                [p.TABLE],
                tr(
                    "Polygons with counts, such as census blocks. A table is enough where BUILDING_ZONE_FIELD is given."
                ),
            ),
            p.field(
                "ZONE_ID_FIELD", tr("Zone id"), "ZONES", tr("Unique. Empty: the features' own numbers."), optional=True
            ),
            # With a default it is empty in QGIS's dialogs where there is no such field, instead of the first one: an id.
            p.field(
                "POPULATION_FIELD",
                tr("Population"),
                "ZONES",
                tr("Persons, those in group quarters included."),
                default="pop",
            ),
            p.field(
                "HOUSEHOLDS_FIELD",
                tr("Households"),
                "ZONES",
                tr("Occupied households, without group quarters. Empty: only persons are estimated."),
                optional=True,
            ),
            p.field(
                "GROUP_QUARTERS_FIELD",
                tr("Persons in group quarters"),
                "ZONES",
                tr("Of the population; they go to the zone's largest building instead of being spread."),
                optional=True,
            ),
            p.field(
                "BUILDING_ZONE_FIELD",
                tr("Zone id of the building"),
                "INPUT",
                tr("Instead of looking in which zone the building lies."),
                optional=True,
            ),
            p.choice(
                "WEIGHT",
                tr("Weight"),
                weights.options(),
                EstimateSettings.weight,
                tr("What decides how much of its zone a building gets."),
            ),
            p.field(
                "HEIGHT_FIELD",
                tr("Height [m]"),
                "INPUT",
                tr("For volume. Missing heights take the median of the zone. Empty: the field height."),
                default="height",
            ),
            p.field(
                "STOREYS_FIELD",
                tr("Storeys"),
                "INPUT",
                tr(
                    "For floor area and estimated dwellings; missing ones are filled from the zone, for dwellings from the "
                    "height first. Empty: the field storeys."
                ),
                default="storeys",
            ),
            p.field(
                "WEIGHT_FIELD",
                tr("Weight field"),
                "INPUT",
                tr(
                    "For the weight 'Field': any quantity, such as dwellings. A missing one is an error, 0 gets nobody."
                ),
                optional=True,
            ),
            p.field(
                "RESIDENTIAL_FIELD",
                tr("Residential share"),
                "INPUT",
                tr("A share from 0 to 1 or yes/no; it multiplies the weight."),
                optional=True,
            ),
            *weights.parameters(),
            p.choice(
                "ROUNDING",
                tr("Whole numbers by"),
                [tr("Largest remainder"), tr("Rounding, the rest to the largest building")],
                EstimateSettings.rounding,
                tr("Both keep the totals of every zone. Largest remainder stays closest to the estimate."),
                advanced=True,
            ),
            p.yes_no(
                "SPILL",
                tr("Move people of zones without buildings to the nearest building"),
                EstimateSettings.spill,
                tr(
                    "The zones are listed with the building that took their people. Otherwise these people are "
                    "not placed."
                ),
                advanced=True,
            ),
            p.sink(
                "OUTPUT",
                tr("Buildings with estimate"),
                p.TABLE,
                text=tr("Every building of the input, with its zone, its weight and its persons and households."),
            ),
            p.sink(
                "OUTPUT_ZONES",
                tr("Zones, with what became of them"),
                p.TABLE,
                optional=True,
                text=tr("One row per zone: buildings, households, persons, and a status such as no_buildings."),
            ),
            *p.numbers(
                ("POPULATION", tr("Persons estimated")),
                ("HOUSEHOLDS", tr("Households estimated")),
                ("ZONES_WITHOUT_BUILDINGS", tr("Zones with people and no building")),
                *beyond_numbers(),
                *weights.numbers(),
            ),
        ]

    def refuse(self, parameters, context):
        weight = self.settings(parameters, context).weight
        source = self.parameterAsSource(parameters, "INPUT", context)
        zones = self.parameterAsSource(parameters, "ZONES", context)
        if source is None or zones is None:
            return
        self.field(parameters, "POPULATION_FIELD", context, required=True)
        weights.refuse(self, parameters, context, weight, source)
        if self.parameterAsBool(parameters, "SPILL", context):
            self.refuse_untrue_metres(parameters, "INPUT", context, tr("the nearest building"), lengths=True)
        by_place = not self.field(parameters, "BUILDING_ZONE_FIELD", context)
        polygons = QgsWkbTypes.geometryType(zones.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
        if by_place and not polygons:
            raise GeometryError(
                tr(
                    "Layer '{}' has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each "
                    "building's zone."
                ).format(zones.sourceName())
            )

    def measures(self, parameters, name) -> bool:
        """Tell whether the run itself finds what a field parameter would give."""
        return False

    def settings(self, parameters, context):
        return EstimateSettings(
            Weight(self.parameterAsEnum(parameters, "WEIGHT", context)),
            Rounding(self.parameterAsEnum(parameters, "ROUNDING", context)),
            self.parameterAsBool(parameters, "SPILL", context),
        )

    def compute(self, parameters, context, feedback, progress):
        settings = self.settings(parameters, context)
        buildings = self.read(parameters, "INPUT", context, part(progress, 0, 0.4))
        zone_table = self.read(parameters, "ZONES", context, part(progress, 0.4, 0.5), buildings.crs)
        notes = []
        zones = self._zones(parameters, context, zone_table, notes)
        building_id = self.read_ids(parameters, "BUILDING_ID_FIELD", context, buildings, "building", notes)
        footprints, points, polygons = self._geometries(parameters, context, buildings, zone_table, settings, notes)
        progress(0.6, "")
        tree = None if points is None else shapely.STRtree(points)
        zone = self._zone_of(parameters, context, buildings, zones, points, polygons, tree, notes)
        order = rounding.ranks(building_id)
        places = weights.Places(building_id, order, footprints, tree)
        weighed = weights.weigh(
            self, parameters, context, settings, buildings, places, zones, zone, part(progress, 0.6, 0.9)
        )
        progress(0.9, "")
        result = estimate.estimate(zones, order, zone, weighed.weight, settings, points, polygons)
        away = result.zone_beyond & (result.zone_status == "no_buildings")
        return Outcome(
            outputs=self._outputs(buildings, building_id, order, zone_table, zones, zone, weighed, result),
            numbers={
                "POPULATION": int(result.persons.sum()),
                "HOUSEHOLDS": int(result.households.sum()),
                "ZONES_WITHOUT_BUILDINGS": int(
                    np.count_nonzero(np.isin(result.zone_status, ("no_buildings", "spilled")))
                ),
                "ZONES_BEYOND": int(np.count_nonzero(away)),
                "POPULATION_BEYOND": int(result.zone_persons[away].sum()),
                "HOUSEHOLDS_BEYOND": int(result.zone_households[away].sum()),
                **weighed.numbers,
            },
            warnings=[*notes, *weighed.warnings, *result.warnings],
            styles={"OUTPUT": "persons"},
            layers=[(tr("Buildings"), buildings), (tr("Zones"), zone_table)],
            tables=weighed.tables,
            aside={"beyond": result.zone_beyond},
        )

    def _zones(self, parameters, context, table, notes):
        def column(name, read, required=False):
            return self.read_column(parameters, name, context, table, read, "zone", required)

        zone_id = self.read_ids(parameters, "ZONE_ID_FIELD", context, table, "zone", notes)
        population = column("POPULATION_FIELD", columns.counts, required=True)
        if columns.are_running_numbers(population):
            field = self.field(parameters, "POPULATION_FIELD", context)
            text = tr(
                "POPULATION_FIELD: field '{}' holds running numbers ({}), as ids are; check that it counts persons."
            )
            notes.append(text.format(field, columns.examples(map(columns.id_text, population))))
        return estimate.Zones(
            zone_id,
            population,
            column("HOUSEHOLDS_FIELD", columns.counts),
            column("GROUP_QUARTERS_FIELD", columns.whole_counts),
        )

    def _geometries(self, parameters, context, buildings, zone_table, settings, notes):
        """Return footprints, representative points and zone polygons, as far as they are needed."""
        by_place = not self.field(parameters, "BUILDING_ZONE_FIELD", context)
        if (
            not (by_place or settings.spill or weights.measured(settings.weight, buildings.wkb_type))
            or not len(buildings)
            or not len(zone_table)
        ):
            return None, None, None
        footprints, more = repaired(buildings.geometries(), "buildings")
        notes += more
        polygons = None
        if by_place or settings.spill:
            polygons, more = repaired(zone_table.geometries(), "zones")
            notes += more
        return footprints, shapely.point_on_surface(footprints), polygons

    def _zone_of(self, parameters, context, buildings, zones, points, polygons, tree, notes):
        field = self.field(parameters, "BUILDING_ZONE_FIELD", context)
        if field:
            zone, by_number = columns.match(columns.labels(buildings.column(field)), zones.id, "zone")
            if by_number:
                notes.append(
                    f"{by_number:,} buildings were matched to their zone by number, because leading zeros were lost."
                )
            return zone
        if points is None:
            return np.full(len(buildings), -1)
        zone, several = estimate.locate(points, polygons, rounding.ranks(zones.id), tree)
        if several:
            notes.append(
                f"{several:,} buildings lie in more than one zone (a shared border, or zones overlap); the first zone took them."
            )
        return zone

    def _outputs(self, buildings, building_id, order, zone_table, zones, zone, weighed, result):
        inside = zone >= 0
        labels = np.full(len(zone), None, dtype=object)
        labels[inside] = zones.id[zone[inside]]

        def known(values, when=inside):
            return np.where(when, values, np.nan)

        has_households = inside & (zones.households is not None)
        per_building = {
            "buid": building_id,
            "zone_id": labels,
            "weight": weighed.weight,
            "h_source": weighed.source,
            "hh_est": result.households_estimate,
            "pop_est": result.persons_estimate,
            "hh_int": known(result.households, has_households),
            "pop_int": known(result.persons),
            "pop_gq": known(result.group_quarters),
            **weighed.columns,
        }
        spilled = np.full(len(zones.id), None, dtype=object)
        spilled[result.spilled_to >= 0] = building_id[result.spilled_to[result.spilled_to >= 0]]
        per_zone = {
            "zone_id": zones.id,
            "n_bldg": result.zone_buildings,
            "n_hh": result.zone_households,
            "persons": result.zone_persons,
            "status": result.zone_status,
            "spill_buid": spilled,
        }
        return {
            "OUTPUT": Rows((*fields.ESTIMATE, *weighed.fields), per_building, buildings, np.argsort(order)),
            "OUTPUT_ZONES": Rows(fields.ESTIMATE_ZONES, per_zone, zone_table, np.argsort(rounding.ranks(zones.id))),
        }
