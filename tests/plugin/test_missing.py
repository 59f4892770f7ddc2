"""What the panel says of packages that are missing."""

from __future__ import annotations

import pytest
from layers import refusal, sample
from qgis.PyQt.QtWidgets import QApplication

from doorstep.plugin.widgets.missing import Missing, without
from doorstep.processing_provider.engine.core import packages
from register_package import ROOT


def test_every_package_has_a_line(provider):
    assert set(without()) == set(packages.USUAL)


@pytest.mark.parametrize("name", packages.USUAL)
def test_a_box_says_what_is_missing_and_goes_when_it_is_there(qtbot, monkeypatch, name):
    monkeypatch.setitem(packages._why, name, packages.ABSENT)
    box = Missing(("shapely", "scipy"))
    qtbot.addWidget(box)
    assert not box.isHidden() and box.isCollapsed() is (name not in ("shapely", "scipy"))
    assert box.list.text() == f"• {name} (not installed): without it, {without()[name]}"
    box.copy.click()
    assert QApplication.clipboard().text() == packages.command([name]) == box.line.toPlainText()
    packages._why[name] = packages.RESTART
    box.refresh()
    assert box.step.text() == "Restart QGIS." and box.line.toPlainText() == ""
    del packages._why[name]
    box.refresh()
    assert box.isHidden()
    packages._why[name] = packages.ABSENT  # monkeypatch takes it away


def test_another_look_without_success_says_so(qtbot, monkeypatch):
    monkeypatch.setitem(packages._why, "lazrs", f"{packages.BROKEN}: wrong architecture")
    box = Missing(())
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.looked, timeout=120_000):
        box.look.click()
    assert box.step.text() == "Something is missing still. If it was installed by now, restart QGIS."
    assert box.list.text().startswith("• lazrs (does not start: wrong architecture): without it, plain LAS files work")


def test_a_needed_package_stops_the_run_and_the_button_shows_the_list(ready, monkeypatch):
    monkeypatch.setitem(packages._why, "scipy", packages.ABSENT)
    ready.look_for_packages()
    ready.check()
    assert not ready.page.run.isEnabled()
    assert ready.page.why.text().startswith("Cannot run yet: Python packages are missing: scipy;")
    ready.page.missing.setCollapsed(True)
    ready.page.checks.buttons[0].click()
    assert not ready.page.missing.isCollapsed() and not ready.page.missing.isHidden()


@pytest.mark.parametrize("algorithm", ["addbuildingheights", "populationperbuilding"])
def test_laz_without_lazrs_is_refused_before_the_run(provider, monkeypatch, algorithm):
    monkeypatch.setitem(packages._why, "lazrs", packages.ABSENT)
    monkeypatch.setattr("laspy.LazBackend.detect_available", staticmethod(lambda: ()))
    zones = {"ZONES": sample("zones"), "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop"}
    text = refusal(
        algorithm,
        INPUT=sample("buildings"),
        POINT_CLOUD=[str(ROOT / "resources" / "sample" / "sample.laz")],
        OUTPUT="memory:",
        **(zones if algorithm == "populationperbuilding" else {}),
    )
    assert text.startswith(
        "LAZ and COPC files need lazrs; plain LAS files do not. Python packages are needed: lazrs (not "
    )
    assert text.partition(packages.HOW)[2] == f"{packages.command(['lazrs'])} and restart QGIS."
