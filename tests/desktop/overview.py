"""Runs inside a real QGIS: looks at the page of a base, shows issues on the map, takes a batch back, and saves screenshots.

Started by scripts/desktop_test overview, overview_narrow, overview_dark, overview_zh_CN, overview_fr.
"""

import os
import sys

from qgis import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["QGIS_TESTS"])
sys.path.insert(0, os.path.join(os.environ["QGIS_TESTS"], "..", "scripts"))
from desktop.driver import OUT, VARIANT, dock_shot, fits, is_drawn, measured, shot, start, still
from desktop.heart import Heart, known_work

DATE = "2025-06-30"
REGISTERS = os.path.realpath(os.path.join(os.environ["QGIS_TESTS"], "..", "resources", "registers"))
RULE, MARK = "dwelling_capacity", "doorstep/issues"
USES = (
    ("anna", "Meals for persons of 80 and more who live alone", 214),
    ("anna", "Roll of those entitled to the meeting of East ward, 5 July", 1893),
    ("b.miller", "Field work of July: dwellings that failed a rule", 96),
    ("registry", "Corrections for the household registration", 41),
    ("anna", "School places of 2026", 1204),
    ("b.miller", "Exchange with the health office", 3310),
)


def seaview(path, kept):
    """The population base of the sample town, and what a check and some uses leave in it."""
    from sample_model import LEVELS, OUTPUTS, SAMPLE

    from doorstep.processing_provider.store import access_log
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    outputs = dict.fromkeys(OUTPUTS, "memory:")
    processing.run(
        "doorstep:buildpopulationbase", {**SAMPLE, "levels": LEVELS, "create:BASE": path, "vault": kept, **outputs}
    )
    register = {"BASE": path, "VAULT": kept, "DATE": DATE, "REJECTS": "memory:"}
    for name in ("household_registration", "community_visits", "social_insurance", "school_list"):
        given = {
            "INPUT": f"{REGISTERS}/sample_persons.gpkg|layername={name}",
            "DEFINITION": f"{REGISTERS}/definitions/{name}.json",
        }
        processing.run("doorstep:importregister", {**register, **given})
    of = {"BASE": path, "DATE": DATE}
    processing.run(
        "doorstep:linkpersons",
        {**of, "VAULT": kept, "OUTPUT": "memory:", "REVIEW": "memory:", "MANY_PER_PERSON": ["social_insurance"]},
    )
    processing.run("doorstep:attachpersons", {**of, "VAULT": kept, "UNATTACHED": "memory:"})
    processing.run("doorstep:tagpersons", {**of, "OUTPUT": "memory:"})
    processing.run("doorstep:classifyresidency", {**of, "OUTPUT": "memory:"})
    with GeoPackageBase(path) as base:
        for n, (who, purpose, rows) in enumerate(USES):
            base.begin("findgroup", "2025-07-01")
            access_log.log(
                base, who, purpose, "MATCH (p:person) RETURN count(p)", rows, f"2025-07-0{n + 1}T09:{10 + n}:00Z"
            )
            base.commit()
    processing.run("doorstep:checkpopulationbase", {"BASE": path, "ISSUES": "memory:"})


def below(dock, name):
    """Save what is further down, page by page."""
    bar = dock.pages.currentWidget().verticalScrollBar()
    for n in range(1, 5):
        if bar.value() >= bar.maximum():
            return
        bar.setValue(min(bar.maximum(), bar.value() + bar.pageStep() - 40))
        yield still(dock)
        fits(dock)
        dock_shot(dock, f"{name}_{n}")


def script():
    """What whoever keeps a base looks at in the morning."""
    window = iface.mainWindow()
    window.resize(1600, 900)
    plugin = plugins["doorstep"]
    plugin.show_overview()
    dock, page = plugin.dock, plugin.dock.base_pages.overview
    yield lambda: dock.isVisible() and dock.current is page
    narrow = VARIANT in ("overview_narrow", "overview_zh_CN", "overview_fr")
    window.resizeDocks([dock], [320 if narrow else 440], Qt.Orientation.Horizontal)
    yield still(dock)
    measured["dock_width"] = dock.width()
    fits(dock)
    dock_shot(dock, "empty")

    path, kept = str(OUT / "seaview.gpkg"), str(OUT / "seaview.vault")
    seaview(path, kept)
    heart = Heart()
    measured["known_work_ms"] = known_work()
    heart.reset()
    page.files.base.setFilePath(path)
    yield lambda: page.boxes[0].isVisible()
    yield still(dock)
    measured["read_blocked_ms"] = heart.reset()
    fits(dock)
    dock_shot(dock, "page")
    page.layers.click()
    yield is_drawn
    yield still(dock)
    fits(dock)
    shot("layers")

    heart.reset()
    page.quality.bars.choose(next(i for i, score in enumerate(page.quality.scores) if score.rule == RULE))
    yield lambda: page.quality.table.isVisible()
    page.quality.on_map.click()
    yield lambda: any(layer.customProperty(MARK) for layer in QgsProject.instance().mapLayers().values())
    yield is_drawn
    yield still(dock)
    measured["map_blocked_ms"] = heart.reset()
    scroll = dock.pages.currentWidget()
    scroll.verticalScrollBar().setValue(page.boxes[2].y())
    yield still(dock)
    fits(dock)
    shot("issues")
    dock_shot(dock, "quality")
    scroll.verticalScrollBar().setValue(0)
    yield from below(dock, "page")

    page.batches.undo.click()
    yield lambda: page.batches.box is not None and page.batches.box.isVisible()
    yield still(dock)
    page.batches.box.grab().save(str(OUT / "question.png"))
    number = page.batches.next.number
    heart.reset()
    page.batches.box.button(QMessageBox.StandardButton.Yes).click()
    yield lambda: page.batches.next.number < number
    yield still(dock)
    measured["undo_blocked_ms"] = heart.reset()
    fits(dock)
    dock_shot(dock, "undone")
    page.batches.vault.setFilePath(kept)
    page.back.click()
    yield still(dock)
    fits(dock)
    dock_shot(dock, "start")


start(script)
