"""Settings have the published defaults, hold their bounds, and keep the numbers that saved models hold."""

import pytest

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population import settings
from doorstep.processing_provider.engine.population.settings import (
    BOUNDS,
    AllocationSettings,
    HeightSettings,
    MixedUse,
    ResidentialSettings,
)


@pytest.mark.parametrize(("kind", "field"), BOUNDS, ids=lambda value: value)
def test_bounds_are_held_and_hold_the_default(kind, field):
    low, high = BOUNDS[kind, field]
    made = getattr(settings, kind)
    default = getattr(made(), field)
    assert default is None or low <= default <= high
    for value in (low, high):
        assert getattr(made(**{field: value}), field) == value
    for value in (low - 1, high + 1):
        with pytest.raises(SettingError) as refused:
            made(**{field: value})
        assert refused.value.note.code == "setting_out_of_bounds"
        assert dict(refused.value.note.values) == {
            "setting": field, "value": str(value), "low": str(low), "high": str(high)
        }  # fmt: skip


def test_defaults_are_the_published_method_but_for_what_keeps_the_size_mix():
    assert (AllocationSettings().tolerance, AllocationSettings().vacant_units) == (2, settings.VacantUnits.LEAVE_OUT)
    made = settings.EstimateSettings()
    assert (made.weight, made.rounding, made.seed) == (settings.Weight.VOLUME, settings.Rounding.SPREAD, 1)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (settings.Weight, "VOLUME FLOOR_AREA FOOTPRINT_AREA FIELD EQUAL DWELLINGS CALIBRATED CHOSEN"),
        (settings.Rounding, "LARGEST_REMAINDER ROUND_AND_LARGEST SPREAD"),
        (settings.VacantUnits, "LEAVE_OUT PLACE"),
        (settings.Solver, "CBC HIGHS"),
        (settings.MonteCarloMethod, "CONSERVING AS_PUBLISHED"),
        (settings.MixedUse, "NON_RESIDENTIAL SHARE_BY_STOREYS RESIDENTIAL BY_CONTENTS"),
        (settings.HeightStatistic, "P50 P70 P90"),
        (settings.ZUnit, "FROM_FILE METRE FOOT US_FOOT"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_numbers_of_choices_stay_as_saved_models_have_them(kind, names):
    assert [(member.name, member.value) for member in kind] == [(name, i) for i, name in enumerate(names.split())]


def test_the_papers_rule_has_no_least_sizes_unless_they_are_given():
    assert (ResidentialSettings().least_area, ResidentialSettings().least_height) == (40.0, 2.5)
    paper = ResidentialSettings(MixedUse.NON_RESIDENTIAL)
    assert (paper.paper_rule, paper.least_area, paper.least_height) == (True, 0.0, 0.0)
    given = ResidentialSettings(MixedUse.NON_RESIDENTIAL, min_area=15.0, min_height=0.0)
    assert (given.least_area, given.least_height) == (15.0, 0.0)


@pytest.mark.parametrize(
    ("classes", "code"),
    [
        ({"roof_classes": ()}, "las_classes"),
        ({"ground_classes": (256,)}, "las_classes"),
        ({"roof_classes": (-1,)}, "las_classes"),
        ({"roof_classes": (6, 2)}, "roof_and_ground"),
    ],
)
def test_las_classes_are_numbers_of_one_byte_and_no_class_is_both(classes, code):
    with pytest.raises(SettingError) as refused:
        HeightSettings(**classes)
    assert refused.value.note.code == code
    assert HeightSettings(roof_classes=(0, 255)).roof_classes == (0, 255)
