"""The documentation says what the code does."""

import make_docs


def test_algorithms_page_is_current(provider):
    assert make_docs.TARGET.read_text(encoding="utf-8") == make_docs.page(provider), "run `make docs`"
