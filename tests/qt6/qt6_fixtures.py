"""What tests get from pytest-qgis where there is a QGIS."""

import os

import pytest

import register_package  # noqa: F401 - makes the checkout importable as doorstep

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture
def qgis_app(qapp):
    return qapp
