"""Persons by age and sex of a base whose people are known one by one, see peopled.py."""

from __future__ import annotations

import pytest
from two_houses import DAY, peopled

from doorstep.processing_provider.store import pyramid
from doorstep.processing_provider.store.geopackage import GeoPackageBase


def counted(path, *how, **more):
    with GeoPackageBase(path) as base:
        return pyramid.pyramid(base, *(how or (DAY,)), **more)


def people(counts, width=5):
    """Age of the band, sex and number where there is anybody."""
    return [(int(band) * width, pyramid.SEXES[sex], int(counts[band, sex])) for band, sex in zip(*counts.nonzero())]


def test_the_registered_and_the_present_of_the_whole_base(tmp_path):
    found = counted(peopled(tmp_path))
    assert people(found.registered) == [(0, "male", 1), (40, "male", 1), (40, "female", 2), (70, "female", 1)]
    assert people(found.present) == [(0, "male", 1), (40, "male", 1), (40, "female", 1)]
    # Without age or sex: p5 and p7, who stand in a register of registration without an address.
    assert found.unknown == (2, 1) and found.by_residency
    assert found.labels[:2] == ["0–4", "5–9"] and found.labels[-1] == "100+" and len(found.labels) == 21


def test_classes_that_are_older_than_the_day_are_told(tmp_path):
    path = peopled(tmp_path)
    assert counted(path, "2024-01-04").notes == ()
    (said,) = counted(path, "2024-01-05").notes
    assert str(said).startswith(
        "Classes of residency are of 2024-01-04, the day of their last change; for people at 2024-01-05,"
    )


def test_without_classes_whoever_has_a_home_is_there(tmp_path):
    found = counted(peopled(tmp_path, classified=False))
    assert people(found.present) == [(0, "male", 1), (40, "male", 1), (40, "female", 1)]
    assert not found.by_residency and found.unknown == (2, 1)


@pytest.mark.parametrize(
    ("zone", "registered", "present"),
    [((1, "1"), 5, 3), ((2, "11"), 3, 3), ((2, "12"), 2, 0), ((2, "1"), 0, 0), ((2, "'; --"), 0, 0)],
)
def test_a_place_has_the_people_of_its_buildings(tmp_path, zone, registered, present):
    found = counted(peopled(tmp_path), DAY, zone)
    assert (found.registered.sum(), found.present.sum()) == (registered, present)


def test_who_lives_is_counted_on_the_day(tmp_path):
    path = peopled(tmp_path, classified=False)
    before = counted(path, "2021-06-30")
    assert (80, "male", 1) in people(before.registered)  # p6 was alive
    assert people(before.present)[-1] == (40, "female", 2)  # p8 lived there
    assert people(counted(path, DAY, width=1).registered, 1)[0] == (4, "male", 1)


def test_a_code_of_another_level_is_another_place(tmp_path):
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-01-05")
        base.insert(
            "place", ("code", "name", "level", "parent"), [("12", "Other Town", 1, None), ("13", "Far", 2, "12")]
        )
        base.commit()
    assert counted(path, DAY, (1, "12")).registered.sum() == 0


def test_small_counts_are_not_shown_where_the_base_is_used(tmp_path):
    assert [pyramid.shown(count, True) for count in (0, 1, 2, 3, 1200)] == ["0", "<3", "<3", "3", "1,200"]
    assert pyramid.shown(1, False) == "1"
    with GeoPackageBase(peopled(tmp_path, "application")) as base:
        assert pyramid.is_protected(base)
