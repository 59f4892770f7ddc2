"""Columns of text."""

from doorstep.processing_provider.engine.core.texts import repeated


def test_a_column_of_one_text_holds_it_once():
    text = "given " * 2
    column = repeated(text, 3)
    assert (column.dtype, column.tolist()) == (object, [text] * 3)
    assert all(value is text for value in column)
    assert repeated("", 0).size == 0
