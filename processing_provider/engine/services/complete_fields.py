"""The fields of completed figures: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from ..core.fields import Field

BUILDINGS = (
    Field("buid", "text", "", "Building"),
    Field("zone_id", "text", "", "Zone that the building lies in; empty where it is in none"),
    Field("pop_full", "integer", "persons", "People: the completed figure; empty where unknown"),
    Field("hh_full", "integer", "households", "Households: the completed figure; empty where unknown"),
    Field("origin", "text", "", "Where the figure is from: register, estimate, register + estimate, unknown"),
    Field("pop_reg", "integer", "persons", "People of the register"),
    Field("hh_reg", "integer", "households", "Occupied dwellings of the register"),
    Field("pop_est", "real", "persons", "People of the estimate alone"),
    Field("hh_est", "real", "households", "Households of the estimate alone"),
    Field("pop_miss", "real", "persons", "People expected beyond the register, before they fit the zone"),
    Field("scaled", "integer", "", "1 where the register's figure was made smaller to keep the zone's total, else 0"),
)

ZONES = (
    Field("zone_id", "text", "", "Zone"),
    Field("total", "real", "persons", "People of the zone; empty where unknown"),
    Field("register", "integer", "persons", "People of the register"),
    Field("cover_pct", "real", "%", "People of the register in percent of the zone's; above 100 it has more"),
    Field("pop_full", "integer", "persons", "Sum of the completed figures"),
    Field("hh_full", "integer", "households", "Sum of the completed figures; empty without a total of households"),
    Field("unplaced", "integer", "persons", "People of the zone for whom it has no building"),
    Field("n_register", "integer", "buildings", "Buildings whose figure is the register's"),
    Field("n_both", "integer", "buildings", "Buildings whose figure is from both"),
    Field("n_estimate", "integer", "buildings", "Buildings whose figure is the estimate's"),
    Field("n_unknown", "integer", "buildings", "Buildings whose figure is unknown"),
)
