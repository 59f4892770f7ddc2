"""Points held against their header: counts by return, and elevations that nothing has."""

import tracemalloc

import numpy as np
import pytest
from three_roofs import (
    BASE,
    FOOTPRINTS,
    all_of,
    assert_right,
    measure,
    ones,
    patch,
    said,
    scanned,
    upto,
    write,
)

from doorstep.processing_provider.engine.core.limits import (
    LEAST_ELEVATION,
    MOST_ELEVATION,
    MOST_HEIGHT,
)
from doorstep.processing_provider.engine.population.heights import errors


def in_slots(numbers, slots):
    """Counts of 1, 2, … as a header with few slots can hold them, the last for all above."""
    counts = np.bincount(numbers, minlength=slots + 1)[1:]
    return [*counts[: slots - 1], counts[slots - 1 :].sum()]


COUNTS = {
    "as if from 0": (ones, ones, lambda number, of: [0, len(number), 0, 0, 0]),
    "all first": (upto(7), all_of(7), lambda number, of: [len(number), 0, 0, 0, 0]),
    "more than five in the fifth": (upto(7), all_of(7), lambda number, of: in_slots(number, 5)),
    "by the number of returns": (upto(3), all_of(3), lambda number, of: in_slots(of, 5)),
}
"""Return numbers, numbers of returns, and what the header makes of them."""


@pytest.mark.parametrize("suffix", ["las", "laz"])
@pytest.mark.parametrize("how", COUNTS)
def test_counts_by_return_as_programs_get_them_wrong(tmp_path, plain, how, suffix):
    number, of, counts = COUNTS[how]
    path = write(tmp_path / f"a.{suffix}", returns=number, of=of)
    n = len(scanned()[0])
    patch(path, (111, "<5I", *counts(number(n), of(n))))
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    assert len(said(found, "odd_returns")) == 1


@pytest.mark.parametrize("counts", [(1, 2, 3, 4, -10), (0, 0, 0, 0, 0), (0, 0, 7, 0, -7)])
def test_any_counts_by_return_do_for_plain_files(tmp_path, plain, counts):
    """Nothing can be lost within a file that is not compressed; 0 stands for a header that was never filled."""
    n = len(scanned()[0])
    path = patch(write(tmp_path / "a.las"), (111, "<5I", *(n + c if c < 0 else c for c in counts)))
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    assert len(said(found, "odd_returns")) == any(counts)


def test_other_counts_of_a_compressed_file_are_damage(tmp_path):
    n = len(scanned()[0])
    path = patch(write(tmp_path / "a.laz", returns=upto(2)), (111, "<5I", n // 2 - 5, n // 2 + 5, 0, 0, 0))
    with pytest.raises(errors.CorruptCloudError, match="header counts"):
        measure(path)


@pytest.mark.parametrize("classified", [True, False])
@pytest.mark.parametrize("point_format", [1, 6])
@pytest.mark.parametrize(("number", "of"), [(0, 0), (0, 3), (1, 0)])
def test_return_numbers_that_say_nothing(tmp_path, plain, number, of, point_format, classified):
    """Return number 0 or of 0 returns: unclassified roofs count as well."""
    path = write(
        tmp_path / "a.las", returns=all_of(number), of=all_of(of),
        point_format=point_format, version="1.4" if point_format == 6 else "1.2",
        classes=None if classified else lambda above, roof, x: np.where(roof, 1, 2),
    )  # fmt: skip
    n = len(scanned()[0])
    patch(path, (111, "<5I", *([n, 0, 0, 0, 0] if point_format == 1 else [0] * 5)))
    if point_format == 6:
        patch(path, (255, "<2Q", n, 0))
    found = measure(path)
    assert_right(found)
    assert len(said(found, "odd_returns")) == (number == 0)


@pytest.mark.parametrize("value", [-9999.0, LEAST_ELEVATION - 1, MOST_ELEVATION + 1, 9999.0, 99_999.0, -21_474_836.48])
@pytest.mark.parametrize("kind", [2, 6, 1])
def test_points_at_no_elevation_are_left_out(tmp_path, plain, value, kind):
    """One in five, as where a grid with undeclared NoData was made into points."""

    def odd(x):
        return np.arange(len(x)) % 5 == 0

    path = write(
        tmp_path / "a.las", z=lambda a, r, x: np.where(odd(x), value, BASE + a),
        classes=lambda a, r, x: np.where(odd(x), kind, np.where(r, 6, 2)),
    )  # fmt: skip
    found = measure(path)
    assert_right(found)
    assert said(found, "points_off_land") == [{"points": len(scanned()[0]) // 5, "least": -500, "most": 9000}]


def test_the_range_of_elevations_takes_no_memory(tmp_path):
    """Noise far up must not make the histograms of every building as long."""
    footprints = np.repeat(FOOTPRINTS, 1000)
    peaks = []
    for name, top in (("a", BASE), ("b", 21_000_000)):
        path = write(
            tmp_path / f"{name}.las", z=lambda a, r, x, top=top: np.where(np.arange(len(x)) == 7, top, BASE + a)
        )
        tracemalloc.start()
        measure(path, footprints=footprints)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 3000 * 4 * 9500 / 1.28


@pytest.mark.parametrize("factor", [100, 1000])
def test_heights_in_another_unit_are_refused(tmp_path, factor):
    path = write(tmp_path / "a.las", z=lambda a, r, x: (BASE + a) * factor)
    with pytest.raises(errors.CorruptCloudError, match="Z_UNIT"):
        measure(path)


def test_mostly_no_elevations_are_refused(tmp_path):
    path = write(tmp_path / "a.las", z=lambda a, r, x: np.where(np.arange(len(x)) % 3, 50_000, BASE + a))
    with pytest.raises(errors.CorruptCloudError, match="Z_UNIT"):
        measure(path)


def test_a_building_higher_than_any_is_unknown(tmp_path):
    rise = {3: MOST_HEIGHT - 1, 6: MOST_HEIGHT + 1, 9: 8000}
    path = write(tmp_path / "a.las", z=lambda a, r, x: BASE + np.select([a == k for k in rise], list(rise.values()), a))
    found = measure(path)
    assert found.height[0] == pytest.approx(MOST_HEIGHT - 1, abs=0.02)
    assert np.isnan(found.height[1:]).all() and np.isnan(found.storeys[1:]).all()
    assert found.flag.tolist() == ["ok", "implausible", "implausible"]
    assert not found.usable[1:].any()
    assert said(found, "implausible_heights") == [{"buildings": 2, "most": 1000}]
