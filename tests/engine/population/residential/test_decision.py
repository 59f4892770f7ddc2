"""Which of the evidence decides, in order of precedence, and what mixed use counts as."""

import numpy as np
import pytest
import shapely
from classifying import one, points, row
from estimating import told

from doorstep.processing_provider.engine.population.residential.classify import (
    Buildings,
    Places,
    classify,
)
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings


@pytest.mark.parametrize(
    ("evidence", "kind", "share"),
    [
        ({}, "residential", 1.0),
        ({"use": "yes"}, "residential", 1.0),
        ({"use": "retail"}, "non-residential", 0.0),
        ({"use": "Apartments"}, "residential", 1.0),
        ({"poi": ["amenity=school"]}, "non-residential", 0.0),
        ({"poi": ["amenity=bench"]}, "residential", 1.0),
        ({"poi": ["amenity=bench", "amenity=cafe"], "storeys": 4}, "mixed", 0.75),
        ({"poi": ["amenity=cafe"], "storeys": 2.5}, "mixed", 0.6),
        ({"poi": ["amenity=cafe"], "storeys": 1}, "non-residential", 0.0),
        ({"poi": ["amenity=cafe"], "height": 14.9}, "mixed", 0.8),
        ({"poi": ["amenity=cafe"], "storeys": 2, "height": 14.9}, "mixed", 0.5),
        ({"poi": ["amenity=cafe", "amenity=school"], "storeys": 4}, "non-residential", 0.0),
        ({"poi": ["amenity=dormitory"]}, "residential", 1.0),
        ({"poi": ["amenity=dormitory", "amenity=cafe"], "storeys": 5}, "mixed", 0.8),
        ({"poi": ["amenity=dormitory", "amenity=school"], "storeys": 5}, "mixed", 0.8),
        ({"poi": ["tourism=guest_house"], "storeys": 5}, "mixed", 0.5),
        # Its own use goes before POI: dwellings stay, and keep at least half.
        ({"use": "retail", "poi": ["amenity=dormitory"]}, "non-residential", 0.0),
        ({"use": "apartments", "poi": ["amenity=cafe"], "storeys": 5}, "mixed", 0.8),
        ({"use": "apartments", "poi": ["amenity=kindergarten", "amenity=school"], "storeys": 5}, "mixed", 0.8),
        ({"use": "house", "poi": ["shop=hairdresser"], "storeys": 1}, "mixed", 0.5),
        ({"use": "mixed_use", "storeys": 3}, "mixed", 2 / 3),
        ({"use": "mixed_use", "poi": ["amenity=school"], "storeys": 3}, "non-residential", 0.0),
        # Land use goes behind POI, but decides what is above a shop.
        ({"land": "industrial"}, "non-residential", 0.0),
        ({"land": "residential"}, "residential", 1.0),
        ({"land": "forest"}, "residential", 1.0),
        ({"land": "industrial", "use": "house"}, "residential", 1.0),
        ({"land": "industrial", "poi": ["amenity=dormitory"]}, "residential", 1.0),
        ({"land": "retail", "poi": ["shop=clothes"], "storeys": 3}, "non-residential", 0.0),
        ({"land": "residential", "poi": ["shop=clothes"], "storeys": 3}, "mixed", 2 / 3),
        ({"land": "residential", "poi": ["amenity=school"]}, "non-residential", 0.0),
        ({"land": "mixed", "storeys": 4}, "mixed", 0.75),
        # Size comes last: a shed on residential land is a shed, a house called a house is a house.
        ({"geometry": shapely.box(0, 0, 6, 6)}, "non-residential", 0.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "land": "residential"}, "non-residential", 0.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "use": "house"}, "residential", 1.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "storeys": 2}, "residential", 1.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "height": 6.0}, "residential", 1.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "poi": ["amenity=cafe"]}, "non-residential", 0.0),
        ({"geometry": shapely.box(0, 0, 5, 8)}, "residential", 1.0),
        ({"height": 2.4}, "non-residential", 0.0),
        ({"height": 2.5}, "residential", 1.0),
        # Nothing is 0 m high or has no storey: that is unknown.
        ({"height": 0.0}, "residential", 1.0),
        ({"storeys": 0, "height": 9.0, "poi": ["amenity=cafe"]}, "mixed", 2 / 3),
        ({"poi": ["amenity=cafe"]}, "mixed", 0.5),
        ({"geometry": None}, "residential", 1.0),
        ({"geometry": None, "use": "garage"}, "non-residential", 0.0),
    ],
)
def test_evidence_speaks_in_order(evidence, kind, share):
    assert one(**evidence)[:2] == (kind, pytest.approx(share))


@pytest.mark.parametrize(
    ("mixed_use", "kind", "share"),
    [
        (MixedUse.NON_RESIDENTIAL, "non-residential", 0.0),
        (MixedUse.SHARE_BY_STOREYS, "mixed", 0.75),
        (MixedUse.RESIDENTIAL, "residential", 1.0),
    ],
)
def test_mixed_use_is_the_users_choice(mixed_use, kind, share):
    settings = ResidentialSettings(mixed_use=mixed_use)
    assert one(poi=["amenity=cafe"], storeys=4, settings=settings)[:2] == (kind, share)


def test_missing_storeys_take_the_median_of_the_layer_and_are_counted():
    result = classify(
        Buildings(row(4), storeys=np.array([np.nan, 3, 5, 4])),
        ResidentialSettings(),
        Places(points((5, 5)), {"category": ["amenity=bar"]}),
    )
    assert result.share.tolist() == [0.75, 1, 1, 1]
    assert told(result.notes) == [("storeys_of_layer", {"buildings": 1, "storeys": "4"})]
    alone = classify(Buildings(row(1)), ResidentialSettings(), Places(points((5, 5)), {"category": ["amenity=bar"]}))
    assert (alone.share.tolist(), told(alone.notes)) == ([0.5], [("storeys_assumed", {"buildings": 1, "storeys": "2"})])
