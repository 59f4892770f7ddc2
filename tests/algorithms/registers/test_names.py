"""Names of the base's algorithms, parameters and outputs that saved models and scripts hold: more may come, none may go."""

import pytest

NAMES = {
    "createpopulationbase": ({"CRS", "STAGE", "VAULT", "OVERWRITE"}, {"BASE"}),
    "loadspace": (
        {
            "BASE", "LEVELS", "CODE_FIELD", "NAME_FIELD", "BUILDINGS", "BUILDING_ID_FIELD", "STOREYS_FIELD", "USE_FIELD",
            "RESIDENTIAL_FIELD", "OTHER_SPACES", "DATE", "TOLERANCE",
        },
        {"BASE", "FLAWS", "PLACES", "BUILDINGS_LOADED", "GAPS", "OVERFLOWS", "OVERLAPS", "ORPHANS"},
    ),
    "matchaddresses": (
        {
            "BASE", "INPUT", "ADDRESS_FIELDS", "PROFILE", "BUILDING_ID_FIELD", "DECISIONS", "SOURCE", "DATE", "PRECISION", "DISTANCE",
        },
        {"BASE", "OUTPUT", "REVIEW", "TIERS", "MATCHED", "REVIEWED", "UNMATCHED"},
    ),
    "inferdwellings": (
        {
            "BASE", "INPUT", "ADDRESS_FIELDS", "PROFILE", "BUILDING_ID_FIELD", "SURNAME_FIELD", "KIND_FIELD", "REGISTER_FIELD",
            "HOUSING", "HOUSING_ADDRESS_FIELDS", "FLOOR_FIELD", "UNIT_FIELD", "CAPACITY_FIELD", "SOURCE", "DATE", "MOST_PEOPLE",
        },
        {"BASE", "OUTPUT", "OUTPUT_DWELLINGS", "OUTPUT_BUILDINGS", "DOUBTS", "DWELLINGS", "GROUP_QUARTERS"},
    ),
    "linkpersons": (
        {"BASE", "VAULT", "MANY_PER_PERSON", "LINK", "REVIEW_FROM", "SEED", "DATE", "DECISIONS"},
        {"BASE", "OUTPUT", "REVIEW", "PERSONS", "LINKED", "REVIEWED"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_gone(provider, name):
    algorithm = provider.algorithm(name)
    inputs, outputs = NAMES[name]
    assert inputs <= {definition.name() for definition in algorithm.parameterDefinitions()}
    assert outputs <= {definition.name() for definition in algorithm.outputDefinitions()}


@pytest.mark.parametrize("name", ["matchaddresses", "inferdwellings"])
def test_profiles_keep_their_numbers(provider, name):
    options = provider.algorithm(name).parameterDefinition("PROFILE").options()
    assert options == ["Other countries", "China", "United States", "France"]


def test_the_base_comes_first_and_in_the_order_of_the_data(provider):
    from doorstep.processing_provider.provider import ALGORITHMS

    assert [name for name in (step().name() for step in ALGORITHMS) if name in NAMES] == list(NAMES)
