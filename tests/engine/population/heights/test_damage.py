"""What reading damaged bytes raises."""

import pytest
from three_roofs import (
    measure,
    write,
)

from doorstep.processing_provider.engine.population.heights import errors, laz


def test_a_panic_of_the_decoder_is_one_sentence(tmp_path, monkeypatch):
    class PanicException(BaseException):
        """As lazrs has it: no Exception."""

    def panic(*_):
        raise PanicException("capacity overflow")

    path = write(tmp_path / "a.laz")
    monkeypatch.setattr(laz.lazrs, "read_chunk_table", panic)
    with pytest.raises(errors.CorruptCloudError, match="is damaged"):
        measure(path)
