"""A hamlet with a shop and a school."""

from __future__ import annotations

from dataclasses import replace

import hamlet
import shapely

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import ResidentialSettings
from doorstep.processing_provider.engine.population.stages import residential

POI = Input(
    frame.made("poi", {"kind": ["school", "supermarket"]}, [shapely.Point(35, 15), shapely.Point(123, 15)])
).but(POI_CATEGORY_FIELD="kind")


def classified(buildings, **settings) -> residential.Result:
    return residential.run(buildings, POI, None, ResidentialSettings(**settings), None, silent)


def test_classes_and_what_decided():
    made = classified(hamlet.buildings())
    assert made.buildings.frame.column("res_class")[1] == "non-residential"
    assert made.buildings.name("RESIDENTIAL_FIELD") == "res_share"
    # The own numbers of the POI are their ids where no column is.
    assert made.buildings.frame.column("poi_ids")[1] == "1"
    assert sum(made.numbers.values()) == 6
    assert made.numbers["NONRESIDENTIAL"] == made.buildings.frame.column("res_class").count("non-residential")


def test_distances_are_metres_on_the_ground():
    far, near = (classified(hamlet.buildings(), distance=distance) for distance in (2.0, 4.0))
    at = [made.buildings.frame.column("n_poi")[3] for made in (far, near)]
    assert at == [0, 1]  # the shop is 3 m off
    given = hamlet.buildings()
    feet = replace(given, frame=replace(given.frame, metre=0.3))
    assert classified(feet, distance=1.0).buildings.frame.column("n_poi")[3] == 1
