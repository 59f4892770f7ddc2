"""Files found, and read piece by piece."""

import laspy
import numpy as np
import pytest
from three_roofs import patch, scanned, write

from doorstep.processing_provider.engine.population.heights import clouds, errors


def names(*sources):
    return [path.name for path in clouds.find_files(sources)]


def test_files_of_a_folder(tmp_path):
    for name in ("b.LAS", "a.laz", "c.copc.laz", "d.txt", "e.las.zip"):
        (tmp_path / name).touch()
    (tmp_path / "folder.las").mkdir()
    (tmp_path / "within").mkdir()
    (tmp_path / "within" / "f.las").touch()
    assert names(tmp_path) == ["a.laz", "b.LAS", "c.copc.laz"]
    assert names(str(tmp_path / "within"), tmp_path / "d.txt", tmp_path / "b.LAS") == ["b.LAS", "d.txt", "f.las"]
    # Each file once, however it is named.
    (tmp_path / "link.laz").symlink_to(tmp_path / "a.laz")
    assert len(names(tmp_path)) == 3
    assert len(names(tmp_path, tmp_path / "a.laz", tmp_path / "within" / ".." / "a.laz")) == 3


@pytest.mark.parametrize(
    ("source", "code"),
    [("", "empty_folder"), ("nowhere.las", "no_file"), (None, "no_files")],
    ids=["folder", "file", "none"],
)
def test_no_files(tmp_path, source, code):
    with pytest.raises(errors.CloudFileError) as refused:
        names(*([] if source is None else [tmp_path / source]))
    assert refused.value.note.code == code


def test_what_is_missing(monkeypatch):
    assert (clouds.missing(), clouds.missing(for_plain_files=True), clouds.missing_packages()) == (None, None, "")
    monkeypatch.setattr(laspy.LazBackend, "detect_available", staticmethod(lambda: ()))
    assert (clouds.missing().code, clouds.missing(for_plain_files=True)) == ("lazrs_needed", None)
    assert "lazrs" in clouds.missing_packages() and clouds.missing_packages(for_plain_files=True) == ""
    monkeypatch.setattr(clouds, "laspy", None)
    assert [clouds.missing(plain).code for plain in (False, True)] == ["laspy_needed"] * 2


def pieces(path, *more, **options):
    return [len(piece) for piece in clouds.read_pieces(clouds.read_header(path), *more, **options)]


@pytest.mark.parametrize("suffix", ["las", "laz"])
def test_points_come_in_pieces(tmp_path, suffix):
    path = write(tmp_path / f"a.{suffix}", step=1)
    x, y, above, roof = scanned(1)
    assert len(x) == 6400
    assert pieces(path) == [6400]
    assert pieces(path, piece=3000) == [3000, 3000, 400]
    assert pieces(path, piece=3200) == [3200, 3200]
    assert pieces(path, 4000, piece=3000) == [3000, 1000]
    assert pieces(path, 9999) == [6400]
    assert pieces(path, 0) == []
    (all_of_it,) = clouds.read_pieces(clouds.read_header(path))
    np.testing.assert_array_equal(all_of_it["X"], np.rint((x - 400_000) * 100))
    np.testing.assert_array_equal(all_of_it["Y"], np.rint((y - 5_600_000) * 100))
    np.testing.assert_array_equal(all_of_it["Z"], np.rint((120 + above) * 100))
    np.testing.assert_array_equal(all_of_it["raw_classification"], np.where(roof, 6, 2))
    assert clouds.PIECE == 500_000  # a second's work at most, whatever the file


def test_a_file_that_ends_while_it_is_read(tmp_path):
    path = write(tmp_path / "a.las", step=1)
    cloud = clouds.read_header(path)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(errors.PointCloudError, match=r"a\.las"):
        list(clouds.read_pieces(cloud, piece=3000))


def test_a_decoder_is_needed_for_compressed_files_only(tmp_path, monkeypatch):
    plain, packed = write(tmp_path / "a.las", step=1), write(tmp_path / "a.laz", step=1)
    heads = [clouds.read_header(path) for path in (plain, packed)]
    monkeypatch.setattr(laspy.LazBackend, "detect_available", staticmethod(lambda: ()))
    assert [len(piece) for piece in clouds.read_pieces(heads[0])] == [6400]
    with pytest.raises(errors.LazBackendError, match="lazrs"):
        next(clouds.read_pieces(heads[1]))


def test_as_many_points_are_read_as_the_file_holds(tmp_path):
    """Whichever of the header's two numbers says so, and whatever laspy takes for it."""
    path = patch(write(tmp_path / "a.las", version="1.4", point_format=6, step=1), (247, "<Q", 6399))
    patch(path, (107, "<I", 6400))
    assert sum(pieces(path)) == 6400
