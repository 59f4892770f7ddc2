"""Who catches what: each cause is a class of its own."""

import pytest

from doorstep.processing_provider.engine.core.errors import DoorstepError, MissingPackageError
from doorstep.processing_provider.engine.population.heights import errors

OF_CLOUDS = [
    errors.CloudFileError, errors.NotACloudError, errors.UnsupportedCloudError, errors.TruncatedCloudError, errors.CorruptCloudError,
    errors.EmptyCloudError, errors.CloudBoundsError, errors.CloudCrsError, errors.CloudOverlapError, errors.NoGroundError,
]  # fmt: skip


@pytest.mark.parametrize("kind", OF_CLOUDS)
def test_what_is_wrong_with_a_cloud_is_told_in_a_sentence(kind):
    with pytest.raises(errors.PointCloudError) as found:
        raise kind("why", "{file} is not good; get another one.", file="a.laz")
    assert isinstance(found.value, DoorstepError)
    assert (str(found.value), found.value.note.code) == ("a.laz is not good; get another one.", "why")
    others = [other for other in OF_CLOUDS if other is not kind]
    assert not isinstance(found.value, tuple(others))


def test_a_missing_decoder_is_no_fault_of_the_cloud():
    assert issubclass(errors.LazBackendError, MissingPackageError)
    assert not issubclass(errors.LazBackendError, errors.PointCloudError)
