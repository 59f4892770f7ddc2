"""Rules of a base: every planted error is found, and none where nothing is wrong."""

from __future__ import annotations

import shutil

import flawed
import numpy as np
import pytest

from doorstep.processing_provider.engine.registers.quality import rules
from doorstep.processing_provider.store import checking, quality_aids
from doorstep.processing_provider.store.checking import Asked
from doorstep.processing_provider.store.geopackage import GeoPackageBase

RULES = {rule.name: rule for rule in rules.bundled()}
USES = {"office": True, "warehouse": True, "residential": False, "apartments": False}


def apart(uses):
    return {use: USES[use] for use in uses if use in USES}


def look(path, day=flawed.DAY, only=tuple(RULES.values()), head=""):
    with GeoPackageBase(path) as base:
        quality_aids.keep_in_memory(base)
        found = checking.check(base, only, Asked(day, rules.tag_ages(), apart, head))
        return {one.rule.name: one for one in found.of}


@pytest.fixture(scope="module", params=[1, 2])
def town(request, tmp_path_factory):
    return flawed.made(tmp_path_factory.mktemp("clean"), request.param)


def spoilt(path, rule, folder, seed=5, day=flawed.DAY):
    """A copy in which a rule is broken, and what breaks it."""
    copy = shutil.copy(path, folder / "spoilt.gpkg")
    with GeoPackageBase(str(copy)) as base, base.writing():
        planted = flawed.PLANTERS[rule](flawed.Spoiler(base, np.random.default_rng(seed), day))
    return str(copy), planted


def test_nothing_is_wrong_in_a_town_in_which_nothing_is(town):
    found = look(town)
    assert {name: one.failed for name, one in found.items() if one.failed} == {}
    assert [name for name, one in found.items() if not one.checked and name != "dates_of_row"] == []


@pytest.mark.parametrize("rule", RULES)
def test_every_planted_error_is_found_and_nothing_else_by_its_rule(town, rule, tmp_path):
    path, planted = spoilt(town, rule, tmp_path)
    found = look(path)[rule]
    if isinstance(planted, int):
        assert planted and found.failed == planted
        assert not RULES[rule].rate or not found.issues
    else:
        assert planted and {(issue.table, issue.uid) for issue in found.issues} == planted
        assert found.failed == len(planted)
