"""Names of algorithms, parameters and outputs that saved models and scripts hold."""

PUBLIC = {
    "addbuildingheights",
    "classifyresidential",
    "validateestimates",
    "createhouseholds",
    "estimatepopulation",
    "allocatehouseholdsoptimization",
    "allocatehouseholdsmontecarlo",
    "compareallocations",
    "populationperbuilding",
    "populationperregion",
}

ALLOCATION = {
    "INPUT", "BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "HOUSEHOLDS",
    "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "VACANT_UNITS", "SEED",
}  # fmt: skip

ALLOCATION_OUTPUTS = {
    "OUTPUT", "OUTPUT_HOUSEHOLDS", "OUTPUT_ZONES", "OUTPUT_HTML", "HOUSEHOLDS", "ALLOCATED", "UNALLOCATED", "ZONES",
    "MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD",
}  # fmt: skip

SCORES = {"MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD", "NET_PERCENT", "ABSOLUTE_PERCENT"}

# Parameters and outputs that saved models, scripts and batches use. More may come; none of these may go.
NAMES = {
    "addbuildingheights": (
        {
            "INPUT", "POINT_CLOUD", "POINT_CLOUD_CRS", "Z_UNIT", "HEIGHT_STATISTIC", "ROOF_CLASSES", "GROUND_CLASSES",
            "STOREY_HEIGHT",
        },
        {"OUTPUT", "BUILDINGS", "WITH_HEIGHT", "FLAGGED"},
    ),
    "classifyresidential": (
        {
            "INPUT", "POI", "POI_CATEGORY_FIELD", "RULES", "DISTANCE", "BUILDING_USE_FIELD", "LAND_USE", "LAND_USE_FIELD",
            "MIXED_USE", "STOREYS_FIELD", "MIN_AREA", "MIN_HEIGHT", "HEIGHT_FIELD",
        },
        {"OUTPUT", "RESIDENTIAL", "MIXED", "NONRESIDENTIAL"},
    ),
    "validateestimates": (
        {"INPUT", "VALUE_FIELDS", "REFERENCE", "REFERENCE_ID_FIELD", "REFERENCE_FIELDS"},
        {"OUTPUT", "OUTPUT_HTML", "MAE", "RMSE", "BIAS", "TAE", "MISPLACED_PERCENT"},
    ),
    "createhouseholds": (
        {
            "INPUT", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "SIZE_FIELDS", "SIZE_SHARES", "VACANT_FIELD",
            "GROUP_QUARTERS_FIELD", "SEED",
        },
        {"OUTPUT", "OUTPUT_ZONES", "HOUSEHOLDS", "PERSONS", "UNRECONCILED"},
    ),
    "estimatepopulation": (
        {
            "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD",
            "BUILDING_ZONE_FIELD", "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD",
            "ROUNDING", "SPILL", "SEED",
        },
        {"OUTPUT", "OUTPUT_ZONES", "POPULATION", "HOUSEHOLDS", "ZONES_WITHOUT_BUILDINGS"},
    ),
    "allocatehouseholdsoptimization": (
        ALLOCATION | {"SOLVER", "TIME_LIMIT"},
        ALLOCATION_OUTPUTS | {"PROVEN_ZONES", "OBJECTIVE"},
    ),
    "allocatehouseholdsmontecarlo": (
        ALLOCATION
        | {"AREA_FIELD", "METHOD", "DRAWS", "WEIGHT_ERROR", "SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD"},
        ALLOCATION_OUTPUTS | {"OUTPUT_SUMMARY", "COVERAGE_PERCENT"},
    ),
    "compareallocations": (
        {"INPUT"},
        {"OUTPUT", "OUTPUT_ZONES", "OUTPUT_HTML", *(f"{s}_{m}" for s in SCORES for m in ("OPT", "MC"))},
    ),
    "populationperbuilding": (
        {
            "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD",
            "BUILDING_ZONE_FIELD", "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD",
            "ROUNDING", "SPILL", "SIZE_FIELDS", "SIZE_SHARES", "VACANT_FIELD", "HOUSEHOLDS", "HOUSEHOLD_ID_FIELD",
            "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD", "VACANT_UNITS", "METHOD", "DRAWS", "SOLVER",
            "TIME_LIMIT", "SEED", "WEIGHT_ERROR", "SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD",
        },
        ALLOCATION_OUTPUTS | {"OUTPUT_SUMMARY", "COVERAGE_PERCENT", "POPULATION", "ZONES_WITHOUT_BUILDINGS", "PROVEN_ZONES", "OBJECTIVE"}
        | {f"{s}_{m}" for s in SCORES for m in ("OPT", "MC")},
    ),
    "populationperregion": (
        {
            "INPUT", "ZONES", "HOUSEHOLDS", "POI", "LAND_USE", "PARTITION_FIELD", "OUTPUT", "FORMAT", "SCHEDULER", "WORKERS", "MEMORY",
            "BUILDING_ID_FIELD", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "WEIGHT", "SEED",
        },
        {
            "OUTPUT", "OUTPUT_REGIONS", "OUTPUT_HTML", "REGIONS", "REGIONS_DONE", "REGIONS_FAILED", "BUILDINGS", "POPULATION",
            "HOUSEHOLDS", "ZONES", "PROVEN_ZONES", "ZONES_STRADDLING",
        },
    ),
}  # fmt: skip
