"""What is a number is read as one, and what is not is refused with its row."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.core import columns
from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.core.limits import HEIGHT


def test_numbers_reads_text_that_is_a_number_and_keeps_unknown_unknown():
    found = columns.numbers([1, 2.5, "3", " 4 ", None, "", float("nan"), True], "pop")
    assert found.tolist()[:4] == [1, 2.5, 3, 4]
    assert np.isnan(found[4:7]).all() and found[7] == 1


def test_text_counts_are_refused_with_the_row():
    with pytest.raises(CountError, match=r"^Field 'pop' holds '1,200' in row 3, which is not a number;"):
        columns.numbers([1, None, "1,200"], "pop")


@pytest.mark.parametrize(
    ("value", "kind"), [([1, 2], "a list"), ({"a": 1}, "an object"), (b"\x00\x01", "no single value"), ((), "a list")]
)
def test_lists_objects_and_bytes_are_no_numbers(value, kind):
    for reader in (
        lambda values: columns.measured(values, "f", HEIGHT),
        lambda values: columns.numbers(values, "f"),
        lambda values: columns.shares(values, "f"),
    ):
        with pytest.raises(CountError, match=rf"^Field 'f' holds {kind} in row 2 \(.*\), not a number; choose a field"):
            reader([None, value])
    # numpy would make a table of lists that are all of one length.
    with pytest.raises(CountError, match="holds a list in row 1"):
        columns.numbers([[1, 2], [3, 4]], "f")
