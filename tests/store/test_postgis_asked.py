"""A base on a server is asked as one in a file is, and answers the same."""

from __future__ import annotations

import pytest
from asking import BY_HAND, DAY, MORE, asked_town, nasty_town

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.store import patterns
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.schema import TABLES


@pytest.fixture(scope="module")
def towns(tmp_path_factory, office_server):
    folder = tmp_path_factory.mktemp("town")
    return asked_town(folder)[0], asked_town(folder, server=office_server.address())[0]


def ask(path, text, keys=()):
    with base_at(path) as base:
        return patterns.answers(path, patterns.asked(base, text, DAY, keys))


@pytest.mark.parametrize("text", BY_HAND)
def test_the_answers_are_the_same(towns, text):
    here, there = (sorted(ask(path, text), key=repr) for path in towns)
    assert here and there == here


@pytest.mark.parametrize("name", [name for name in TABLES if name not in ("meta", "change_batch")])
def test_the_rows_are_the_same(towns, name):
    columns = ["fid", *TABLES[name].all_columns, *(["geom"] if TABLES[name].geometry else [])]
    here, there = (_rows(path, name, columns) for path in towns)
    assert there == here


def _rows(path, name, columns):
    with base_at(path) as base:
        rows = base.current(name, columns)
    return [
        tuple(getattr(value, "wkt", str(value) if isinstance(value, int) else value) for value in row) for row in rows
    ]


@pytest.fixture(scope="module")
def nasty(tmp_path_factory, office_server):
    path, address = nasty_town(tmp_path_factory.mktemp("nasty"))[0], office_server.address()
    with base_at(path) as base:
        copy(base, address)
    return path, address


@pytest.mark.parametrize("day", [DAY, "2019-02-28", "2031-01-01"])
@pytest.mark.parametrize("text", [*BY_HAND, *MORE])
def test_the_answers_are_the_same_whatever_somebody_wrote_into_a_base(nasty, text, day):
    here, there = (said(path, text, day) for path in nasty)
    assert here == there and here


def said(path, text, day):
    """Rows, or the sentence in the place of rows: of a tag that nobody has any longer."""
    try:
        with base_at(path) as base:
            found = patterns.answers(path, patterns.asked(base, text, day, ()))
    except SettingError as error:
        return str(error).replace(path, "")
    return sorted(map(repr, found)) or "none"
