"""Points held against their header: counts by return, and elevations that nothing has."""

import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from three_roofs import BASE, FOOTPRINTS, all_of, assert_right, measure, ones, patch, said, scanned, upto, write

from doorstep.processing_provider.engine.core.limits import LEAST_ELEVATION, MOST_ELEVATION, MOST_HEIGHT
from doorstep.processing_provider.engine.population.heights import errors
from doorstep.processing_provider.engine.population.heights.header import Cloud
from doorstep.processing_provider.engine.population.heights.watch import Watch

# --- By hand ----------------------------------------------------------------------------------------------------------


def watch_of(
    mins=(10, 20, 30), maxs=(110, 220, 330), count=9, by_return=((9,),), point_format=6, packed=None, z_metres=0.1
):
    """Half a metre is a unit of x and y, a tenth of one a unit of z; the scales are 1/4, 1/2 and 1/8 of a unit."""
    file = Cloud(
        path=Path("a.laz"), count=count, point_format=point_format, scales=np.array([0.25, 0.5, 0.125]),
        offsets=np.array([5.0, 7, 11]), mins=np.array(mins, float), maxs=np.array(maxs, float), by_return=by_return, crs=None,
        z_metres=None, data_offset=375, length=30, laz=packed,
    )  # fmt: skip
    return Watch(file, 0.5, z_metres)


def checked(watch, x=(300,), y=(300,), z=(300,)):
    x, y, z = np.broadcast_arrays(np.array(x, np.int32), np.array(y, np.int32), np.array(z, np.int32))
    watch.check(x, y, z)
    return watch


# Bounds and tolerance: (10 - 2 - 5) / 0.25 and so on.
LIMITS = {"x": (12, 428), "y": (22, 430), "z": (144, 2560)}


@pytest.mark.parametrize("axis", LIMITS)
def test_points_may_lie_a_metre_and_ten_centimetres_outside_of_the_bounds(axis):
    low, high = LIMITS[axis]
    checked(watch_of(), **{axis: [low, 300, high]})
    for wrong in ([low - 1, 300], [300, high + 1]):
        with pytest.raises(errors.CloudBoundsError) as refused:
            checked(watch_of(), **{axis: wrong})
        assert dict(refused.value.note.values) == {"file": "a.laz"}


def test_points_that_are_read_are_counted():
    watch = watch_of()
    assert (watch.read, watch.beyond, watch.odd_returns, watch.has_read_all) == (0, 0, False, True)
    checked(checked(watch, z=[300, 310, 305]), z=[290, 307])
    assert (watch.read, watch.z_range) == (5, [290, 310])


# (-500 / 0.1 - 11) / 0.125 and (9000 / 0.1 - 11) / 0.125
LEAST, MOST = -40_088, 719_912


def test_elevations_that_no_place_has():
    watch = watch_of((10, 20, -1e6), (110, 220, 1e6))
    assert checked(watch, z=[LEAST, MOST]).off_land(np.array([LEAST, MOST])) is None
    for z, off in (
        ([0, LEAST - 1], [False, True]), ([MOST, 5], [False, False]), ([LEAST, MOST + 1, 7], [False, True, False]),
        ([LEAST - 9, MOST + 9], [True, True]),
    ):  # fmt: skip
        assert checked(watch, z=z).off_land(np.array(z)).tolist() == off
    assert (watch.beyond, watch.read) == (4, 11)
    high = watch_of((10, 20, -1e6), (110, 220, 1e6))
    assert checked(high, z=[MOST + 1]).off_land(np.array([MOST + 1])).tolist() == [True]


@pytest.mark.parametrize(
    ("beyond", "read", "refused"), [(2, 4, False), (2, 5, False), (3, 5, True), (1, 1, True), (0, 0, False)]
)
def test_a_file_of_which_most_is_off_land_is_refused(beyond, read, refused):
    watch = watch_of()
    watch.beyond, watch.read = beyond, read
    if not refused:
        return watch.refuse_off_land()
    with pytest.raises(errors.CorruptCloudError) as found:
        watch.refuse_off_land()
    assert dict(found.value.note.values) == {"file": "a.laz", "least": -500, "most": 9000, "points": beyond}


def test_bytes_of_returns_are_counted():
    watch = watch_of()
    for bits in ([0x11, 0x11, 0x22], [0x22, 0x11, 0x11], [0x11, 0xFF], [0x33], [0xFF, 0x33, 0x11]):
        watch.count(np.array(bits, np.uint8))
    assert {int(code): int(watch.bits[code]) for code in np.flatnonzero(watch.bits)} == {
        0x11: 6,
        0x22: 2,
        0x33: 2,
        0xFF: 2,
    }


def counted(watch, numbers, of):
    """Points of some return numbers, all of as many returns, at the ends of the header's heights."""
    old = watch.cloud.is_old
    watch.count(np.array([number | of << (3 if old else 4) for number in numbers], np.uint8))
    return checked(watch, z=[144] * (len(numbers) - 1) + [2560])


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [(160, 2544, False), (161, 2544, True), (160, 2543, True), (150, 2550, False), (170, 2500, True)],
)
def test_heights_that_are_not_reached_are_told(low, high, told):
    notes = checked(watch_of(by_return=((0,),)), z=[low, high]).finish()
    wanted = [("heights_not_reached", {"file": "a.laz", "low": "30", "high": "330"})]
    assert [(each.code, dict(each.values)) for each in notes] == (wanted if told else [])


def test_points_by_return_of_old_and_new_formats():
    new = counted(watch_of(), [0, 1, 1, 9, 15], 12)
    assert new._returns() == [[1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1], [0] * 12 + [5] + [0] * 3]
    old = counted(watch_of(point_format=1), [0, 1, 1, 6, 7], 5)
    # Bits above are those of the scanner.
    old.count(np.array([2 | 5 << 3 | 0xC0], np.uint8))
    assert old._returns() == [[1, 2, 1, 0, 0, 0, 1, 1] + [0] * 8, [0] * 5 + [6] + [0] * 10]


NUMBERS = [0, 0, *[1] * 10, *[2] * 5, *[6] * 3, *[9] * 4, *[14] * 6, *[15] * 7]


def padded(*counts):
    return [*counts, *[0] * (15 - len(counts))]


def test_counts_as_programs_are_known_to_get_them_wrong():
    watch = counted(watch_of(count=37), NUMBERS, 3)
    wanted = [
        padded(37),
        # Right but for the last of 5, 7 or 15 places.
        padded(10, 5, 0, 0, 20), padded(10, 5, 0, 0, 0, 3, 17), [10, 5, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 6, 7],
        # Return 0 as a first one.
        padded(12, 5, 0, 0, 20), padded(12, 5, 0, 0, 0, 3, 17), [12, 5, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 6, 7],
        # From 0.
        padded(2, 10, 5, 0, 20), padded(2, 10, 5, 0, 0, 0, 20), [2, 10, 5, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 13],
        # By the number of returns, which is 3.
        *[padded(0, 0, 37)] * 6, *[padded(0, 0, 0, 37)] * 3,
    ]  # fmt: skip
    assert watch._miscounted() == wanted
    # Points of 14 and 15 returns, as far as places reach.
    many = counted(watch_of(count=37), [1] * 37, 15)
    assert many._miscounted()[10:] == [padded(0, 0, 0, 0, 37), padded(0, 0, 0, 0, 0, 0, 37), [0] * 14 + [37]] * 3


RIGHT = (12, 5, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 6, 7)


@pytest.mark.parametrize(
    ("packed", "by_return", "odd"),
    [
        (b"", ((9, 28),), True), (b"", (RIGHT,), False),  # nothing of a file that is not compressed can be lost
        (b"x", (RIGHT,), False), (b"x", ((37,),), True), (b"x", ((12, 5, 0, 0, 20),), True), (b"x", ((9, 28),), "damaged"),
        (b"x", (RIGHT, (36, 1)), False), (b"x", ((36, 1), RIGHT), False), (b"x", ((36, 1), (37,)), True), (b"x", ((36, 2), (37,)), True),
        (b"x", ((36, 1), (35, 2)), "damaged"), (b"x", ((36,), (0,)), False), (b"", ((0,), (36, 2)), "told"),
        (b"x", ((36, 3), (0,)), "told"),
        (b"x", ((37,), (36, 2)), True), (b"x", (RIGHT, (36, 2)), False),
    ],
)  # fmt: skip
def test_what_the_header_says_of_returns(packed, by_return, odd):
    watch = counted(watch_of(count=37, by_return=by_return, packed=packed), [1, 1, *NUMBERS[2:]], 3)
    if odd == "damaged":
        with pytest.raises(errors.CorruptCloudError, match="header counts"):
            watch.finish()
        return
    notes = [(each.code, dict(each.values)) for each in watch.finish()]
    assert watch.odd_returns == (odd is True)
    returns = max(sum(counts) for counts in by_return)
    assert notes == (
        [("more_returns_than_points", {"file": "a.laz", "points": 37, "returns": returns})] if odd == "told" else []
    )


# --- In files ---------------------------------------------------------------------------------------------------------


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
