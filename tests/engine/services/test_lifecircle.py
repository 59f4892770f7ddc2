"""Who reaches what: a street that can be counted by hand, and Porto Alegre."""

import csv
import sqlite3

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import EmptyInputError, GeometryError, SettingError
from doorstep.processing_provider.engine.services import access, catchments, lifecircle, needs

STREET = np.array([shapely.LineString([(0, 0), (3000, 0)])], object)
WALK = lifecircle.LifeCircleSettings(speed=6.0)  # 100 m a minute


def points(*places):
    return np.array([None if place is None else shapely.Point(place) for place in places], object)


def circle(facilities, people, counts, minutes=(5.0, 10.0), ways=STREET, settings=WALK):
    counts = np.array(counts, float).reshape(len(people), -1 if len(people) else 1)
    return lifecircle.life_circle(ways, np.ones(len(ways), bool), facilities, people, counts, minutes, settings)[0]


def test_people_are_counted_by_minutes_group_and_facility():
    found = circle(
        points((0, 0), (1000, 0)),
        points((300, 0), (550, 0), (1100, 0), (2500, 0)),
        [(10, 1), (20, 2), (40, 4), (80, 8)],
    )
    assert found.nearest.tolist() == [0, 1, 1, 1]
    assert found.metres.round(6).tolist() == [300, 450, 100, 1500]
    assert found.walk.round(6).tolist() == [3, 4.5, 1, 15]
    assert found.nearest_people[:, :, 0].tolist() == [[10, 60], [10, 60]]
    assert found.nearest_people[:, :, 1].tolist() == [[1, 6], [1, 6]]
    # In 10 minutes the first two homes reach both.
    assert found.reach_people[:, :, 0].tolist() == [[10, 60], [30, 70]]
    assert found.reached.tolist() == [70, 70]
    assert found.percent.round(6).tolist() == [46.666667, 46.666667]
    assert [why and why.code for why in found.why] == [None, None, None, "too_far"]


def test_just_in_time_is_in_time():
    assert circle(points((0, 0)), points((500, 0), (500.1, 0)), [1, 1], (5.0,)).arrives.tolist() == [True, False]


def test_who_is_far_from_ways_is_counted_and_listed():
    found = circle(points((0, 0)), points((100, 150), (100, 5000), None), [3, 4, 5], (10.0,))
    assert found.metres[:2].round(6).tolist() == [250, 5100]
    assert found.reached.tolist() == [3]
    assert [why.code for why in found.why] == ["far_from_ways", "far_from_ways", "no_place"]
    # Whoever has no place is no part of the share.
    assert found.persons == 7
    said = "\n".join(map(str, found.notes))
    assert "Places of people further than 100 m from all ways: 2, with 7 persons" in said
    assert "Places of people that are not on the map: 1, with 5 persons" in said


def test_layers_of_different_towns_are_refused():
    # In ten minutes people walk 1,000 m: nobody further from the only way reaches it.
    near, off = points((100, 990)), points((100, 1100), (100, 9_000_000))
    assert circle(points((0, 0)), near, [3], (10.0,)).reached.tolist() == [0]
    with pytest.raises(GeometryError, match=r"^The people are 1\.1 km or more from all ways"):
        circle(points((0, 0)), off, [3, 4], (10.0,))
    with pytest.raises(GeometryError, match=r"^FACILITIES are 1\.1 km or more from all ways"):
        circle(off, points((0, 0)), [3], (10.0,))
    assert circle(points((0, 0)), points((100, 1100), (100, 0)), [3, 4], (10.0,)).reached.tolist() == [4]


def test_ways_that_cross_without_meeting_are_told_with_what_to_do():
    cross = np.array([shapely.LineString([(0, 0), (1000, 0)]), shapely.LineString([(500, -400), (500, 400)])], object)
    halves = np.array([shapely.LineString(ends) for ends in (
        [(0, 0), (500, 0)], [(500, 0), (1000, 0)], [(500, -400), (500, 0)], [(500, 0), (500, 400)],
    )], object)  # fmt: skip
    broken, whole = (circle(points((0, 0)), points((500, 390)), [3], (10.0,), ways) for ways in (cross, halves))
    assert (broken.reached.tolist(), whole.reached.tolist()) == ([3], [3])
    (said,) = [note for note in broken.notes if "Split with lines" in str(note)]
    assert "has only 50.0 % of its 4 crossings and ends" in str(said) and not said.is_fact
    (fine,) = [note for note in whole.notes if note.code == "network"]
    assert fine.is_fact and "5 crossings and ends; its largest part has 100.0 %" in str(fine)


def test_an_unknown_number_of_people_is_not_nobody():
    found = circle(points((0, 0)), points((100, 0), (200, 0)), [np.nan, 4], (5.0,))
    assert found.persons == 4 and found.reached.tolist() == [4]
    assert [why and why.code for why in found.why] == ["no_count", None]


def test_people_at_an_island_are_listed_and_walk_on_the_mainland():
    ways = np.array(
        [shapely.LineString([(0, 0), (500, 0), (1000, 0)]), shapely.LineString([(0, 60), (100, 60)])], object
    )
    ways = np.array([*shapely.segmentize(ways[:1], 500), ways[1], shapely.LineString([(1000, 0), (1000, 9)])], object)
    found = circle(points((300, 0)), points((50, 55)), [7], (10.0,), ways)
    assert found.why[0].code == "off_network"
    assert found.metres[0] == pytest.approx(55 + 250)


def test_as_the_crow_flies_never_fewer_arrive():
    around = np.array([shapely.LineString([(0, 0), (0, 400), (400, 400), (400, 0)])], object)
    found = circle(points((0, 0)), points((400, 0)), [5], (5.0, 12.0), around)
    assert found.reached.tolist() == [0, 5]
    assert found.circle.tolist() == [5, 5]
    assert circle(points((0, 0)), points((400, 0)), [5], (3.9,), around).circle.tolist() == [0]


@pytest.mark.parametrize("text", ["", "a", "0", "-5;10", "500", "5;;x", "nan"])
def test_minutes_that_are_none_are_refused(text):
    with pytest.raises(SettingError, match="MINUTES is"):
        lifecircle.minutes_of(text)


def test_minutes_are_read_in_order():
    assert lifecircle.minutes_of("15; 5,10;5") == (5, 10, 15)


@pytest.mark.parametrize("wrong", [{"speed": 0}, {"speed": 50}, {"max_snap": 0}, {"max_snap": float("nan")}])
def test_settings_have_bounds(wrong):
    with pytest.raises(SettingError):
        lifecircle.LifeCircleSettings(**wrong)


def test_nothing_to_reach_is_said():
    with pytest.raises(EmptyInputError, match="FACILITIES has no features"):
        circle(points(), points((0, 0)), [1])
    with pytest.raises(EmptyInputError, match="No facility has a place"):
        circle(points(None), points((0, 0)), [1])
    with pytest.raises(EmptyInputError, match="no people"):
        circle(points((0, 0)), points(), np.zeros((0, 1)))


def test_needs_are_read_by_group():
    groups = ["everybody", "0-5", "65+"]
    assert needs.needs("0.5", groups)[0] == 0.5
    assert needs.needs("0-5=2; 65+ = 0.1", groups)[1:].tolist() == [2, 0.1]
    assert np.isnan(needs.needs("", groups)).all()
    for wrong in ("x", "0-6=1", "65+=-1", "=1"):
        with pytest.raises(SettingError, match="NEED: "):
            needs.needs(wrong, groups)


def test_the_size_needed_is_that_of_the_groups_that_are_named():
    people = np.array([[100.0, 20.0, 30.0], [0.0, 0.0, 0.0]])
    assert needs.size_needed(people, np.array([np.nan, 0.5, 2.0])).tolist() == [70, 0]


GRID = np.array(
    [shapely.LineString([(x, 0), (x, 800)]) for x in range(0, 801, 200)]
    + [shapely.LineString([(0, y), (800, y)]) for y in range(0, 801, 200)],
    object,
)
GRID = shapely.get_parts(shapely.node(shapely.multilinestrings(GRID)))


def test_nearest_catchments_do_not_overlap_and_lie_within_reach():
    doors = points((100, 0), (700, 800))
    _, net = lifecircle.life_circle(GRID, np.ones(len(GRID), bool), doors, doors, np.ones((2, 1)), (3.0, 6.0), WALK)
    stand = lifecircle.stand(net, doors, 100)
    found = catchments.catchments(net, stand.on, (3.0, 6.0), WALK)
    assert found.facility.tolist() == [0] * 4 + [1] * 4
    assert found.minutes.tolist() == [3, 3, 6, 6] * 2
    assert found.nearest.tolist() == [True, False] * 4
    assert shapely.is_valid(found.shapes).all()
    near, reach = found.shapes[found.nearest], found.shapes[~found.nearest]
    assert shapely.area(shapely.intersection(near[1], near[3])) < 1e-6
    assert shapely.area(shapely.difference(near, reach)).max() < 1e-6
    assert shapely.area(reach[1]) > shapely.area(reach[0])
    # 300 m along the street on one side, 100 m and then up and down on the other.
    assert shapely.contains(reach[0], shapely.Point(350, 30)) and not shapely.contains(reach[0], shapely.Point(480, 0))


@given(
    st.lists(st.tuples(st.floats(0, 800), st.floats(0, 800), st.integers(1, 50)), min_size=1, max_size=8),
    st.integers(1, 3),
)
def test_nobody_is_lost_and_more_time_reaches_more(homes, n):
    people = points(*((x, y) for x, y, _ in homes))
    counts = np.array([[c] for *_, c in homes], float)
    doors = points((10, 10), (790, 600), (400, 0))[:n]
    found, _ = lifecircle.life_circle(GRID, np.ones(len(GRID), bool), doors, people, counts, (2.0, 5.0, 10.0), WALK)
    assert np.all(np.diff(found.reached) >= 0) and np.all(found.reached <= found.circle)
    assert np.allclose(found.nearest_people.sum(axis=(1, 2)), found.reached)
    assert np.all(found.reach_people >= found.nearest_people - 1e-9)
    assert found.reached[-1] + counts[~found.arrives, 0].sum() == pytest.approx(counts.sum())


TAGS = ("highway", "foot", "access", "sidewalk", "bridge")


def porto_alegre(folder):
    """Ways, their tags, and cells with their columns, EPSG:31982."""
    pyproj = pytest.importorskip("pyproj")
    rows = sqlite3.connect(folder / "portoalegre.gpkg").execute(f"SELECT geom, {', '.join(TAGS)} FROM ways").fetchall()
    ways = shapely.from_wkb([blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :] for blob, *_ in rows])
    cells = list(csv.DictReader((folder / "hexgrid.csv").read_text(encoding="utf-8").splitlines()))
    to = pyproj.Transformer.from_crs(4326, 31982, always_xy=True)
    places = shapely.points(*to.transform([float(c["lon"]) for c in cells], [float(c["lat"]) for c in cells]))
    values = {
        name: np.array([float(c[name] or "nan") for c in cells]) for name in ("population", "schools", "healthcare")
    }
    return ways, {name: [row[k] for row in rows] for k, name in enumerate(TAGS, 1)}, places, values


@pytest.mark.parametrize(("kind", "percent", "crow"), [("schools", 96.1, 99.5), ("healthcare", 81.1, 94.5)])
def test_porto_alegre_in_a_quarter_of_an_hour(shared_data, kind, percent, crow):
    ways, tags, places, values = porto_alegre(shared_data("registers/walk_portoalegre"))
    open_ways = access.access(tags, len(ways)).walkable
    found, _ = lifecircle.life_circle(
        ways, open_ways, places[values[kind] > 0], places, values["population"][:, None], (15.0,)
    )
    assert found.persons == 812_935
    assert found.percent[0] == pytest.approx(percent, abs=0.5)
    assert found.circle_percent[0] == pytest.approx(crow, abs=0.5)
