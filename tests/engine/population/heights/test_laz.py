"""Compressed files that claim too much."""

import io
import struct
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from synthetic_cloud import town, wkt, write_cloud, write_copc
from three_roofs import measure, parts_of, patch, write

from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, errors, laz

# --- By hand ----------------------------------------------------------------------------------------------------------

PATH = Path("a.laz")
OLD, NEW = ((6, 20), (7, 8)), ((10, 30), (14, 3))
"""Items of points of format 1, and of format 6 with three extra bytes: type and bytes."""


def record_of(items=OLD, compressor=2, chunk=100, n_items=None):
    """How a file is compressed."""
    head = struct.pack("<2H2BHIIqq", compressor, 0, 2, 2, 0, 0, chunk, -1, -1)
    assert len(head) == 32
    return (
        head
        + struct.pack("<H", len(items) if n_items is None else n_items)
        + b"".join(struct.pack("<3H", *item, 2) for item in items)
    )


def checked(
    monkeypatch,
    table,
    *,
    counts=(1000,),
    chunk=100,
    n_chunks=None,
    record=None,
    at=5000,
    length=28,
    tail=100,
    start=300,
    stream=False,
):
    """Check a file of `at` bytes of points from byte 300, and what the decoder says of its parts: (points, bytes) each."""
    asked = []

    def read_chunk_table(file, vlr):
        asked.append((file.tell(), vlr))
        return table

    if table is not None:
        monkeypatch.setattr(laz, "lazrs", SimpleNamespace(LazVlr=lambda data: data, read_chunk_table=read_chunk_table))
    record = record_of(chunk=chunk) if record is None else record
    data = bytearray(at + tail)
    struct.pack_into("<q", data, 300, -1 if stream else at)
    if at + 8 <= len(data):
        struct.pack_into("<2I", data, at, 0, len(table) if n_chunks is None else n_chunks)
    if stream:
        struct.pack_into("<q", data, len(data) - 8, at)
    found = laz.check_chunks(io.BytesIO(data), PATH, len(data), start, length, list(counts), record or None)
    assert asked in ([], [(300, record)])
    return found


TEN = [(100, 400)] * 10


FITTING = [
    ((1000,), 1000),
    ((901,), 901),
    ((950, 1000), 1000),
    ((7, 950), 950),
    ((1001, 1000), 1000),
    ((1000, 900), 1000),
]


@pytest.mark.parametrize(("counts", "expected"), FITTING)
@pytest.mark.parametrize("stream", [False, True])
def test_the_largest_number_that_the_parts_fit_counts(monkeypatch, counts, expected, stream):
    assert checked(monkeypatch, TEN, counts=counts, stream=stream) == (expected, False)


@pytest.mark.parametrize("counts", [(900,), (1001,), (100, 2000)])
def test_parts_of_equal_size_are_as_many_as_the_points_need(monkeypatch, counts):
    with pytest.raises(errors.CorruptCloudError) as found:
        checked(monkeypatch, TEN, counts=counts)
    how = found.value.note.values["how"]
    assert (how.code, dict(how.values)) == ("number_of_parts", {"parts": 10, "points": counts[0]})


VARIABLE = 0xFFFFFFFF


@pytest.mark.parametrize(
    ("counts", "expected"), [((950,), 950), ((900, 950), 950), ((949,), None), ((951, 1000), None), ((9, 8), None)]
)
def test_parts_of_any_size_say_their_points(monkeypatch, counts, expected):
    table = [*TEN[:9], (50, 200)]
    if expected:
        assert checked(monkeypatch, table, counts=counts, chunk=VARIABLE) == (expected, False)
        return
    with pytest.raises(errors.CorruptCloudError) as found:
        checked(monkeypatch, table, counts=counts, chunk=VARIABLE)
    code = "number_of_parts" if max(counts) < 10 else "table_of_parts"
    assert found.value.note.values["how"].code == code


def test_parts_fit_into_the_file(monkeypatch):
    # 5000 bytes less 300 before and 8 of the table's place.
    assert checked(monkeypatch, [*TEN[:9], (100, 4692 - 3600)]) == (1000, False)
    with pytest.raises(errors.CorruptCloudError) as found:
        checked(monkeypatch, [*TEN[:9], (100, 4692 - 3599)])
    assert found.value.note.values["how"].code == "table_of_parts"
    # Each part but the last has a point of 28 bytes at least.
    for at, fits in ((300 + 8 + 9 * 28, True), (300 + 8 + 9 * 28 - 1, False)):
        if fits:
            assert checked(monkeypatch, [(100, 25)] * 10, at=at) == (1000, False)
        else:
            with pytest.raises(errors.CorruptCloudError, match="compressed parts are 10"):
                checked(monkeypatch, [(100, 25)] * 10, at=at)


def test_parts_of_very_many_points_are_large(monkeypatch):
    for points, large in ((5_000_000, False), (5_000_001, True)):
        table = [(points, 400), (1, 28)]
        assert checked(monkeypatch, table, counts=(points + 1,), chunk=VARIABLE) == (points + 1, large)


def test_where_the_table_is(monkeypatch):
    for at, tail in ((309, 8), (5000, 8)):
        assert checked(monkeypatch, [(100, 1)], counts=(100,), at=at, tail=tail) == (100, False)
    with pytest.raises(errors.TruncatedCloudError):
        checked(monkeypatch, [(100, 1)], counts=(100,), tail=7)
    for at in (308, 200, 0, -2):
        data = bytearray(1000)
        struct.pack_into("<q", data, 300, at)
        with pytest.raises(errors.CorruptCloudError) as found:
            laz.check_chunks(io.BytesIO(data), PATH, 1000, 300, 28, [1], record_of())
        assert found.value.note.values["how"].code == "table_place"


def test_without_a_decoder_the_number_of_parts_is_looked_at(monkeypatch):
    monkeypatch.setattr(laz, "lazrs", None)
    assert checked(monkeypatch, None, n_chunks=10, counts=(990, 1000, 2000)) == (1000, False)
    with pytest.raises(errors.CorruptCloudError):
        checked(monkeypatch, None, n_chunks=9)
    # A size of 0 is none.
    assert checked(monkeypatch, None, n_chunks=10, counts=(10,), chunk=0) == (10, False)


@pytest.mark.parametrize("record", [b"", record_of()[:33], record_of()[:-1], record_of(n_items=3)])
def test_files_that_do_not_say_how_they_are_compressed(monkeypatch, record):
    with pytest.raises(errors.CorruptCloudError) as found:
        checked(monkeypatch, TEN, record=record)
    assert found.value.note.values["how"].code == "no_compressor"


@pytest.mark.parametrize(("compressor", "ok"), [(0, False), (1, False), (2, True), (3, True), (4, False)])
def test_compressors(monkeypatch, compressor, ok):
    record = record_of(compressor=compressor)
    if ok:
        assert checked(monkeypatch, TEN, record=record) == (1000, False)
    else:
        with pytest.raises(errors.UnsupportedCloudError):
            checked(monkeypatch, TEN, record=record)


@pytest.mark.parametrize("length", [27, 29])
def test_items_are_as_long_as_the_points(monkeypatch, length):
    with pytest.raises(errors.CorruptCloudError, match="as long as its points"):
        checked(monkeypatch, TEN, length=length)


def test_layers_by_the_items_of_a_point():
    assert laz.layers_of(record_of(NEW, compressor=3)) == 9 + 3
    assert laz.layers_of(record_of(((10, 30), (11, 6), (13, 29)), compressor=3)) == 9 + 1 + 1
    assert laz.layers_of(record_of(((10, 30), (12, 8)), compressor=3)) == 9 + 2
    assert laz.layers_of(record_of(NEW, compressor=2)) == 0


def test_layers_are_as_long_as_their_part():
    record = record_of(((10, 30),), compressor=3)

    def part(*layers):
        return bytes(30) + struct.pack("<I", 5) + struct.pack("<9I", *layers)

    right, size = part(1, 2, 3, 4, 5, 6, 7, 8, 9), 30 + 4 + 36 + 45
    laz.check_layers(PATH, [right, b"", right], [size, 0, size], 30, record)
    for head, wrong in (
        (right, size - 1),
        (right, size + 1),
        (part(1, 2, 3, 4, 5, 6, 7, 8, 10), size),
        (right[:-1], 69 - 1),
        (right, 69),
    ):
        with pytest.raises(errors.CorruptCloudError, match="not as long as they say"):
            laz.check_layers(PATH, [right, head], [size, wrong], 30, record)


# --- In files ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [4_000_000_000, 400_000_000, 4_000_000, 30_000])
def test_parts_that_cannot_be_in_the_file_are_refused(tmp_path, count):
    path = write(tmp_path / "a.laz")
    record, _, table = parts_of(path)
    patch(path, (107, "<I", count), (record + 12, "<I", 1), (table + 4, "<I", count))
    with pytest.raises(errors.CorruptCloudError, match="compressed parts"):
        clouds.read_header(path)


@pytest.mark.parametrize(("point_format", "version"), [(1, "1.2"), (6, "1.4")])
def test_one_part_of_very_many_points_is_read_point_by_point(tmp_path, plain, point_format, version):
    """Decoding it with others would take the memory of 400 million points."""
    path = write(tmp_path / "a.laz", point_format=point_format, version=version)
    patch(path, (parts_of(path)[0] + 12, "<I", 400_000_000))
    assert clouds.read_header(path).large_parts
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)


@pytest.mark.parametrize("claimed", [b"\xff", b"\x00", b"\x7f\x55\x03"])
def test_a_table_that_does_not_fit_its_parts_is_refused(tmp_path, claimed):
    path = write(tmp_path / "a.laz", step=0.2)
    table = parts_of(path)[2] + 8
    length = path.stat().st_size - table
    patch(path, (table, f"<{length}s", (claimed * length)[:length]))
    with pytest.raises(errors.CorruptCloudError):
        measure(path)


@pytest.mark.parametrize("shift", [-(10**6), -8, -1, 1, 5, 10**9, 2**62])
def test_a_table_at_the_wrong_place_is_refused(tmp_path, shift):
    path = write(tmp_path / "a.laz")
    _, points, table = parts_of(path)
    with pytest.raises(errors.PointCloudError):
        measure(patch(path, (points, "<q", table + shift)))


@pytest.mark.parametrize("layer", range(9))
@pytest.mark.parametrize("suffix", ["laz", "copc.laz"])
def test_layers_that_claim_too_much_are_refused(tmp_path, layer, suffix):
    """4 GB, which the decoder would ask for."""
    small = town(4, seed=1, demolished=0)
    path = tmp_path / "a.laz"
    write_cloud(path, small, 20_000, crs_wkt=wkt())
    if suffix != "laz":
        write_copc(tmp_path / f"a.{suffix}", path)
        path = tmp_path / f"a.{suffix}"
    first = parts_of(path)[1] + 8 + 30 + 4
    patch(path, (first + 4 * layer, "<I", 0xF0000000))
    with pytest.raises(errors.CorruptCloudError, match="not as long as they say"):
        heights.building_heights([path], small.footprints, "EPSG:32615")


def test_items_that_are_not_the_points_are_refused(tmp_path):
    path = write(tmp_path / "a.laz")
    patch(path, (parts_of(path)[0] + 36, "<H", 2000))
    with pytest.raises(errors.CorruptCloudError, match="as long as its points"):
        measure(path)
