"""What reading damaged bytes raises."""

import struct
from pathlib import Path

import pytest
from three_roofs import measure, write

from doorstep.processing_provider.engine.core.notes import note
from doorstep.processing_provider.engine.population.heights import damage, errors, laz

PATH = Path("folder/a.laz")


class LazrsError(RuntimeError):
    """As lazrs has it."""


class FromBackend(Exception):
    """As laspy and its backends raise them."""

    __module__ = "laspy.errors"


@pytest.mark.parametrize(
    "raised",
    [
        ValueError("x"), TypeError("x"), KeyError("x"), IndexError("x"), AttributeError("x"), OverflowError("x"), EOFError("x"),
        MemoryError("x"), struct.error("x"), LazrsError("x"), FromBackend("x"), UnicodeDecodeError("ascii", b"x", 0, 1, "x"),
    ],
    ids=lambda raised: type(raised).__name__,
)  # fmt: skip
def test_what_damaged_bytes_raise_is_damage(raised):
    with pytest.raises(errors.CorruptCloudError) as found, damage.reading(PATH):
        raise raised
    assert (found.value.note.code, found.value.note.values["file"]) == ("damaged", "a.laz")
    assert (found.value.note.values["how"].code, found.value.__cause__) == ("undecodable", raised)


def test_what_the_system_says_of_a_file_is_repeated():
    for error, why in ((OSError(5, "Input/output error"), "Input/output error"), (OSError("odd"), "odd")):
        with pytest.raises(errors.CloudFileError) as found, damage.reading(PATH):
            raise error
        assert dict(found.value.note.values) == {"file": "a.laz", "why": why}


@pytest.mark.parametrize("raised", [errors.EmptyCloudError("a", "b"), KeyboardInterrupt(), ZeroDivisionError("a bug")])
def test_sentences_interrupts_and_bugs_pass(raised):
    with pytest.raises(type(raised)) as found, damage.reading(PATH):
        raise raised
    assert found.value is raised


def test_what_is_said_names_the_file():
    assert str(damage.damaged(PATH, note("how", "it is odd"))) == (
        "a.laz is damaged: it is odd; get the file again or repair it (for example with lasinfo -repair)."
    )
    assert str(damage.too_short(PATH)) == "a.laz ends before its last point; get the file again."
    assert isinstance(damage.too_short(PATH), errors.TruncatedCloudError)


def test_a_panic_of_the_decoder_is_one_sentence(tmp_path, monkeypatch):
    class PanicException(BaseException):
        """As lazrs has it: no Exception."""

    def panic(*_):
        raise PanicException("capacity overflow")

    path = write(tmp_path / "a.laz")
    monkeypatch.setattr(laz.lazrs, "read_chunk_table", panic)
    with pytest.raises(errors.CorruptCloudError, match="is damaged"):
        measure(path)
