"""The fields that Doorstep writes: name, type, unit, meaning. At most 10 characters, so that shapefiles keep them."""

from ..core.fields import Field

BUILDING_ID = Field("buid", "text", "", "Building id, as text")
BUILDING_ZONE = Field("zone_id", "text", "", "Zone that the building lies in (by its representative point), as text")

ESTIMATE = (
    BUILDING_ID,
    BUILDING_ZONE,
    Field("weight", "real", "m³, m², dwellings, persons or none", "Weight of the building within its zone"),
    Field("h_source", "text", "", "Source of the height or storeys: given, from height, zone median or layer median"),
    Field("hh_est", "real", "households", "Households, estimated (eq. 1)"),
    Field("pop_est", "real", "persons", "Persons, estimated (eq. 2)"),
    Field("hh_int", "integer", "households", "Households, whole: the target of the allocation"),
    Field("pop_int", "integer", "persons", "Persons, whole: the target of the allocation"),
    Field("pop_gq", "integer", "persons", "Of pop_int, persons in group quarters"),
)

HOUSEHOLD_WEIGHT = Field(
    "weight_hh",
    "real",
    "m³, m², dwellings, households or none",
    "Weight of the building for the households of its zone; at 0 only persons in group quarters live there",
)

DWELLINGS = (
    Field("dwell_est", "real", "dwellings", "Dwellings, estimated from footprint, storeys and shared walls"),
    Field("dwell_type", "text", "", "house, attached house, larger building or none"),
)

COUNTED_IN = Field(
    "counted_in",
    "text",
    "",
    "Building that stands in the same place and holds its people, where footprints stand twice or within one another",
)

PARTS = (
    Field("part_of", "text", "", "Building of which this is a part; its own id where it is not divided between zones"),
    Field("part_share", "real", "", "Share of that building's footprint, 0..1"),
)

CALIBRATION = (
    Field("cal_class", "text", "", "Class of the building in the calibration"),
    Field("cal_dens", "real", "persons", "Persons per dwelling (of points: per building) of the class, from all zones"),
)

OPTIMIZATION = (
    Field("hh_opt", "integer", "households", "Households allocated by optimization"),
    Field("pop_opt", "integer", "persons", "Persons allocated by optimization"),
    Field("hh_res_opt", "integer", "households", "Residual: allocated − estimated households"),
    Field("pop_res_op", "integer", "persons", "Residual: allocated − estimated persons"),
)

MONTE_CARLO = (
    Field("hh_mc", "integer", "households", "Households allocated by Monte Carlo (first draw)"),
    Field("pop_mc", "integer", "persons", "Persons allocated by Monte Carlo (first draw)"),
    Field("hh_res_mc", "integer", "households", "Residual: allocated − estimated households"),
    Field("pop_res_mc", "integer", "persons", "Residual: allocated − estimated persons"),
)

MONTE_CARLO_SPREAD = (
    Field("pop_mc_avg", "real", "persons", "Mean over the draws"),
    Field("pop_mc_sd", "real", "persons", "Standard deviation over the draws"),
    Field("pop_mc_p05", "real", "persons", "5th percentile of the draws"),
    Field("pop_mc_p95", "real", "persons", "95th percentile of the draws"),
)

SUMMARY_ZONES = (
    Field("sum_id", "text", "", "Summary zone id"),
    Field("n_bldg", "integer", "buildings", "Buildings in the summary zone"),
    Field("persons", "integer", "persons", "Persons allocated by Monte Carlo (first draw)"),
    *MONTE_CARLO_SPREAD,
)

SUMMARY_KNOWN = (
    Field("known", "real", "persons", "Known count"),
    Field(
        "covered", "integer", "", "1 where pop_mc_p05 ≤ known ≤ pop_mc_p95, else 0; NULL where nobody is known or drawn"
    ),
)

HOUSEHOLD_OPT = Field("buid_opt", "text", "", "Building that the household was given by optimization")
HOUSEHOLD_MC = Field("buid_mc", "text", "", "Building that the household was given by Monte Carlo (first draw)")
REASON = Field("reason", "text", "", "Why the household was not placed; empty when it was")

HOUSEHOLD_LIST = (
    Field("huid", "text", "", "Household (housing unit) id"),
    Field("blockid", "text", "", "Zone id"),
    Field("numprec", "integer", "persons", "Persons in the household; 0 when vacant"),
    Field("vacancy", "integer", "", "0 occupied, 1 vacant"),
    Field("gqtype", "integer", "", "0 household, 1 group quarters"),
)

HOUSEHOLD_ZONES = (
    Field("zone_id", "text", "", "Zone id"),
    Field("n_hh", "integer", "households", "Households listed"),
    Field("persons", "integer", "persons", "Persons listed, group quarters included"),
    Field("status", "text", "", "reconciled, adjusted, unreconciled or empty"),
    Field("reason", "text", "", "What was adjusted, or why the zone could not be reconciled"),
)

ESTIMATE_ZONES = (
    Field("zone_id", "text", "", "Zone id"),
    Field("n_bldg", "integer", "buildings", "Buildings in the zone with a weight above 0"),
    Field("n_hh", "integer", "households", "Households of the zone, whole"),
    Field("persons", "integer", "persons", "Persons of the zone, whole"),
    Field("status", "text", "", "estimated, empty, no_buildings or spilled"),
    Field("spill_buid", "text", "", "Building that took the people of a zone without buildings"),
)

ALLOCATION_ZONES = (
    Field("zone_id", "text", "", "Zone id"),
    Field("n_bldg", "integer", "buildings", "Buildings with an estimate above 0"),
    Field("n_hh", "integer", "households", "Households allocated"),
    Field("persons", "integer", "persons", "Persons allocated"),
    Field("status", "text", "", "optimal, time_limit, simulated, empty, no_buildings or no_households"),
    Field(
        "objective", "real", "persons", "Sum of absolute residuals over the buildings, beyond the tolerance (eq. 10)"
    ),
    Field("bound", "real", "persons", "No allocation has a smaller sum"),
    Field("gap", "real", "persons", "objective − bound; 0 is a proven optimum"),
    Field("net_pct", "real", "%", "Net error: |Σ allocated − Σ estimated| / Σ estimated"),
    Field("abs_pct", "real", "%", "Absolute error: Σ |allocated − estimated| / Σ estimated"),
    Field("seconds", "integer", "s", "Time in the solver, in whole seconds so that two runs write the same table"),
)

ALLOCATION_PREFERENCES = (
    Field(
        "pref_cost",
        "real",
        "",
        "Sum of what the types of their buildings cost the households, by the preferences table",
    ),
    Field("pref_bound", "real", "", "No allocation with the same misfit has a smaller sum; equal: proven"),
)

ALLOCATION_CHANGE = (
    Field("moved", "integer", "households", "Households that are not in the building they had before"),
    Field("moved_min", "integer", "households", "No allocation as good otherwise has fewer; equal: proven"),
)

HOUSEHOLD_CHANGE = (
    Field("buid_prev", "text", "", "Building that the household had before"),
    Field("moved", "integer", "", "1 in another building than before, 0 in the same; NULL where there was none"),
)

RESIDENTIAL = (
    Field("res_class", "text", "", "residential, mixed or non-residential"),
    Field("res_share", "real", "", "Share of the building that is lived in, 0..1: a factor of its weight"),
    Field("res_reason", "text", "", "What decided, in words"),
    Field("n_poi", "integer", "POI", "Points of interest that count for the building, neutral ones included"),
    Field("poi_ids", "text", "", "Ids of the points of interest that decided"),
)

COMPARISON_ZONES = (
    Field("pop_opt", "integer", "persons", "Persons allocated by optimization"),
    Field("net_opt", "real", "%", "Net error of the optimization"),
    Field("abs_opt", "real", "%", "Absolute error of the optimization"),
    Field("pop_mc", "integer", "persons", "Persons allocated by Monte Carlo"),
    Field("net_mc", "real", "%", "Net error of Monte Carlo"),
    Field("abs_mc", "real", "%", "Absolute error of Monte Carlo"),
)

HEIGHTS = (
    Field("h_ground", "real", "m", "Elevation of the ground around the building"),
    Field("h_p50", "real", "m", "Elevation that half of the roof stays below"),
    Field("h_p70", "real", "m", "Elevation that 70 % of the roof stays below"),
    Field("h_p90", "real", "m", "Elevation that 90 % of the roof stays below"),
    Field("h_max", "real", "m", "Elevation that 99 % of the roof stays below"),
    Field("height", "real", "m", "Height above the ground, by the chosen statistic; NULL when it is not known"),
    Field("storeys", "integer", "storeys", "Height divided by the height of a storey, at least 1"),
    Field("n_points", "integer", "points", "Roof points that made the height"),
    Field("n_ground", "integer", "cells", "Cells of 1 m with ground that made h_ground"),
    Field("pt_density", "real", "points/m²", "Roof points per area of the footprint"),
    Field("coverage", "real", "", "Share of the footprint that roof points cover, 0..1"),
    Field("ground_src", "text", "", "How far around the building ground had to be looked for"),
    Field("roof_src", "text", "", "classified (points of a roof class) or unclassified (what stands above the ground)"),
    Field(
        "h_flag",
        "text",
        "",
        "ok, or what to doubt, separated by semicolons: no_geometry, outside_cloud, too_large, no_points, few_points, "
        "no_ground, implausible, not_above_ground, low_coverage, partial, not_classified, ground_far, multi_height, "
        "tree_risk, overlapping_footprint",
    ),
)

VALIDATION = (
    Field("est", "real", "people", "Estimate: sum over the buildings in the zone; further pairs est_2, est_3, …"),
    Field("known", "real", "people", "Known count"),
    Field("error", "real", "people", "Error: estimated − known"),
    Field("err_pct", "real", "%", "Error as a share of the known count; NULL in zones with fewer than 10 people"),
)

VALIDATION_ZONES = (
    Field("ref_id", "text", "", "Reference zone id"),
    Field("n_bldg", "integer", "buildings", "Buildings in the reference zone"),
)

WEIGHTS = (
    Field("counts", "text", "", "persons or households: whose counts were predicted"),
    Field("weight", "text", "", "Weight; chosen: the mix that the zones chose"),
    Field("exponent", "real", "", "Power to which the weight is raised"),
    Field("zones", "integer", "zones", "Zones with buildings, each predicted from others near it"),
    Field(
        "misplaced",
        "real",
        "%",
        "People in the wrong zone, each zone predicted from others near it; NULL with fewer than five zones",
    ),
    Field("mispl_se", "real", "%", "Standard error of misplaced, zones as units"),
    Field(
        "worse",
        "real",
        "%",
        "Points of misplaced more than by volume; below 0 the weight is better, clearly so beyond two worse_se",
    ),
    Field("worse_se", "real", "%", "Standard error of worse, from the differences of the same zones"),
    Field("share", "real", "", "Part of the mix, 0 to 1; NULL where another weight was asked for"),
    Field("chosen", "integer", "", "1 for the weight of this run, else 0"),
)

VALIDATION_SCORES = (
    Field("value", "text", "", "Field of the buildings"),
    Field("method", "text", "", "The estimate itself, or the baseline"),
    Field("zones", "integer", "zones", "Reference zones scored"),
    Field("estimated", "real", "people", "Sum of the estimate"),
    Field("known", "real", "people", "Sum of the known counts"),
    Field("mae", "real", "people", "Mean absolute error per zone"),
    Field("rmse", "real", "people", "Root of the mean squared error"),
    Field("bias", "real", "people", "Mean error, estimated − known"),
    Field("tae", "real", "people", "Total absolute error"),
    Field("misplaced", "real", "%", "Total absolute error / (2 · sum of known counts)"),
    Field("mispl_sd", "real", "%", "Standard deviation of misplaced over the seeds, of baselines by chance"),
    Field("percent", "real", "%", "Mean absolute percent error of zones with at least 10 people"),
)
