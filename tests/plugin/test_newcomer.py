"""What somebody new meets who comes with layers of another make, from the form to a run that is repeated."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from plugin_helpers import checked, finished_run, texts
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsField,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton

from doorstep.plugin import configuration
from doorstep.plugin.population import guess
from register_package import ROOT


def test_the_button_of_the_point_cloud_offers_files_and_a_folder(ready, tmp_path, monkeypatch, qtbot):
    row = ready.page.form.rows["POINT_CLOUD"]
    folder = tmp_path / "point clouds, (2019) & more"
    folder.mkdir()
    paths = [str(folder / name) for name in ("a b.laz", "c.LAZ")]
    for path in paths:
        shutil.copyfile(ROOT / "resources" / "sample" / "sample.laz", path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    assert row.open.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    files, whole = row.open.menu().actions()
    files.trigger()
    assert row.value() == paths
    whole.trigger()
    assert row.value() == [str(folder)]
    qtbot.waitUntil(lambda: checked(ready), timeout=120_000)
    assert ready.page.run.isEnabled(), ready.page.why.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")  # cancelled
    whole.trigger()
    assert row.value() == [str(folder)]


def joined_zones(town, folder):
    """Zones that have nothing but an id, with a table of their counts joined to them, as a user does."""
    zones = town["zones"]
    table = folder / "counts.csv"
    rows = [(f"{one['blockid']}", one["pop"], one["households"]) for one in zones.getFeatures()]
    table.write_text("blockid,pop,households\n" + "".join(f"{a},{b},{c}\n" for a, b, c in rows))
    table.with_suffix(".csvt").write_text('"String","Integer","Integer"')
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.attributes = [zones.fields().indexOf("blockid")]
    bare = folder / "bare.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(zones, str(bare), QgsCoordinateTransformContext(), options)
    project = QgsProject.instance()
    project.removeMapLayer(zones.id())
    made, counts = QgsVectorLayer(str(bare), "outlines", "ogr"), QgsVectorLayer(str(table), "zählung", "ogr")
    project.addMapLayers([made, counts])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(counts)
    join.setJoinFieldName("blockid")
    join.setTargetFieldName("blockid")
    join.setUsingMemoryCache(True)
    assert made.addJoin(join)
    return made


def test_counts_that_are_joined_to_the_zones_are_found(dock, town, tmp_path, qtbot):
    """QGIS names a joined field after its table as well: 'zählung_pop'."""
    zones = joined_zones(town, tmp_path)
    dock.use_layers()
    values = dock.page.form.values()
    assert values["ZONES"] == zones
    assert (values["ZONE_ID_FIELD"], values["POPULATION_FIELD"], values["HOUSEHOLDS_FIELD"]) == (
        "blockid", "zählung_pop", "zählung_households",
    )  # fmt: skip
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    finished_run(dock, qtbot, press=True)
    assert "4,231 persons · 1,659 households" in dock.results.page.summary.text()


@pytest.mark.parametrize(
    ("parameter", "names", "expected"),
    [
        ("STOREYS_FIELD", ["gml_id", "anzahlDerOberirdischenGeschosse"], "anzahlDerOberirdischenGeschosse"),
        ("HOUSEHOLDS_FIELD", ["aantal_inwoners", "aantal_part_huishoudens"], "aantal_part_huishoudens"),
        ("POPULATION_FIELD", ["OA21CD", "usual_residents"], "usual_residents"),
        ("POPULATION_FIELD", ["RELI", "B22BTOT", "B22BM01"], "B22BTOT"),
        ("ZONE_ID_FIELD", ["RELI", "E_KOORD", "N_KOORD"], "RELI"),
        ("WEIGHT_FIELD", ["EGID", "GASTW", "GANZWHG"], "GANZWHG"),
        ("BUILDING_ID_FIELD", ["ID_EDIF", "NPISOS"], "ID_EDIF"),
        ("HOUSEHOLDS_FIELD", ["GEOID20", "HOUSING20", "POP20"], ""),
    ],
)
def test_fields_of_other_countries(parameter, names, expected):
    assert guess.field(parameter, names) == expected


def test_homes_counted_by_the_census_are_said_not_to_be_households(qgis_app):
    blocks = QgsVectorLayer("Polygon?field=GEOID20:string&field=HOUSING20:integer&field=POP20:integer", "b", "memory")
    assert "HOUSING20 counts homes" in guess.of_field("HOUSEHOLDS_FIELD", blocks).text


def as_csv_list(town, folder):
    """The household list as Layer > Add Delimited Text Layer opens it."""
    households = town["households"]
    names = households.fields().names()[1:]
    path = folder / "my list.csv"
    lines = [",".join("" if one[n] == NULL else str(one[n]) for n in names) for one in households.getFeatures()]
    path.write_text("\n".join([",".join(names), *lines]))
    QgsProject.instance().removeMapLayer(households.id())
    address = f"{path.as_uri()}?type=csv&detectTypes=yes&geomType=none"
    made = QgsVectorLayer(address, "list", "delimitedtext")
    QgsProject.instance().addMapLayer(made)
    return made


def plain(dock):
    return configuration.inputs(dock.page.form.values())


def test_a_configuration_with_a_text_layer_is_loaded_in_another_project(dock, town, tmp_path, qtbot):
    households = as_csv_list(town, tmp_path)
    dock.use_layers()
    before = plain(dock)
    assert dock.page.form.values()["HOUSEHOLDS"] == households
    path = str(tmp_path / "configuration.json")
    dock.files.save_configuration(path)
    QgsProject.instance().clear()
    dock.files.load_configuration(path)
    assert plain(dock) == before
    assert dock.page.form.values()["HOUSEHOLDS"].featureCount() == 1659 + 9 + 110 + 1  # placed or not, vacant, quarters


def test_what_only_the_project_has_is_named_when_a_run_is_copied_or_saved(dock, town, tmp_path, qtbot):
    temporary = town["zones"].materialize(QgsFeatureRequest())
    temporary.setName("zones in memory")
    QgsProject.instance().removeMapLayer(town["zones"].id())
    QgsProject.instance().addMapLayer(temporary)
    dock.use_layers()
    path = tmp_path / "configuration.json"
    dock.files.save_configuration(str(path))
    assert "virtual fields: zones in memory." in dock.page.said.text() and path.exists()
    qtbot.waitUntil(lambda: checked(dock), timeout=120_000)
    finished_run(dock, qtbot, press=True)
    dock.copy("command")
    said = dock.results.said.text()
    assert said.startswith("Copied. ") and "virtual fields: zones in memory." in said
    QgsProject.instance().clear()
    dock.files.load_configuration(str(path))
    assert dock.page.form.rows["ZONES"].value() is None
    assert dock.current.said.text() == "Not found: zones in memory"


def test_a_run_of_files_is_copied_without_a_remark(finished):
    finished.copy("command")
    assert finished.results.said.text() == "Copied." and "only_here" not in finished.results.page.record


def test_joined_fields_are_only_in_the_project(town, tmp_path):
    assert configuration.is_lasting(town["buildings"])
    assert not configuration.is_lasting(joined_zones(town, tmp_path))
    town["poi"].addExpressionField("1", QgsField("one", QVariant.Int))
    assert not configuration.is_lasting(town["poi"])


@pytest.mark.parametrize("width", [440, 600])
def test_what_a_choice_offers_is_read_in_full(ready, width, qtbot):
    from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

    ready.resize(width, 900)
    form = ready.page.form
    form.boxes["advanced"].setCollapsed(False)
    qtbot.wait(50)
    boxes = [box for name in ("WEIGHT", "METHOD", "VACANT_UNITS") for box in form.rows[name].findChildren(QComboBox)]
    assert len(boxes) == 3
    for box in boxes:
        option = QStyleOptionComboBox()
        option.initFrom(box)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(control, option, part, box).width()
        for i in range(box.count()):
            assert box.fontMetrics().boundingRect(box.itemText(i)).width() <= room, (box.itemText(i), room)


def test_a_project_opens_with_the_run_that_its_map_shows(finished, tmp_path, qtbot):
    """An earlier run was chosen and the own layers were brought back before the project was saved."""
    first = finished.results.page.record
    finished.edit()
    finished_run(finished, qtbot, press=True)
    assert finished.results.page.record != first
    finished.results.runs.activated.emit(1)
    finished.results.own_layers.click()
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    with qtbot.waitSignal(finished.results.page.loaded, timeout=120_000):
        assert QgsProject.instance().read(path)
    assert finished.results.page.record == first and finished.results.runs.currentIndex() == 1
    own = finished.results.own_layers
    assert own.isVisible() and own.isChecked()
    own.click()  # hidden again
    rows = {row.name(): row.itemVisibilityChecked() for row in QgsProject.instance().layerTreeRoot().findLayers()}
    assert not rows["buildings 层"] and not rows["zones 层"]


@pytest.mark.parametrize(
    ("why", "expected"),
    [
        ("not installed", "«not installed»"),
        ("1.8.5 is too old, at least 2.0 is needed", "«1.8.5 is too old, at least 2.0 is needed»"),
        ("4.0 is too new, it must be below 4", "«4.0 is too new, it must be below 4»"),
        ("installed by now; restart QGIS to use it", "«installed by now; restart QGIS to use it»"),
        ("does not start: DLL load failed (x)", "«does not start»: DLL load failed (x)"),
        ("anything else", "anything else"),
    ],
)
def test_why_a_package_is_missing_is_said_in_the_users_language(monkeypatch, why, expected):
    from doorstep.plugin.widgets import missing

    monkeypatch.setattr(missing, "tr", lambda text: f"«{text}»")
    assert missing.reason(why) == expected


def test_an_error_is_seen_at_once(dock):
    """The mark of what keeps a run from beginning is red."""
    from doorstep.plugin import checks
    from doorstep.plugin.widgets.levels import level_icon

    picture = level_icon(checks.ERROR).toImage()
    colours = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert sum(c.alpha() > 200 and c.red() > 1.5 * max(c.green(), c.blue()) for c in colours) > len(colours) / 5


def test_a_configuration_of_other_layers_says_what_it_could_not_fill_in(ready, tmp_path):
    path = tmp_path / "configuration.json"
    ready.files.save_configuration(str(path))
    given = json.loads(path.read_text(encoding="utf-8"))
    others = {
        "POPULATION_FIELD": "einwohner", "SIZE_FIELDS": ["hh1", "men_2"], "WEIGHT": 99, "SEED": "abc", "POINT_CLOUD": 5,
        "NOT_THERE": 1,
    }  # fmt: skip
    given["form"].update(others)
    path.write_text(json.dumps(given), encoding="utf-8")
    ready.files.load_configuration(str(path))
    said = ready.page.said.text()
    assert said.startswith("Not what these rows can hold: ")
    labels = {ready.algorithm.parameterDefinition(name).description() for name in others if name != "NOT_THERE"}
    assert set(said.partition(": ")[2].split(", ")) == labels
    form = ready.page.form
    assert (form.rows["WEIGHT"].value(), form.rows["SEED"].value(), form.rows["POINT_CLOUD"].value()) == (0, 1, None)
    assert form.rows["HOUSEHOLDS_FIELD"].value() == "households"  # the rest is filled in


@pytest.mark.parametrize("wrong", [{"inputs": {}, "form": [1]}, {"inputs": {}, "names": "x"}, {"inputs": 3}, [1]])
def test_what_is_no_configuration_is_refused_in_a_sentence(ready, tmp_path, wrong):
    path = tmp_path / "configuration.json"
    path.write_text(json.dumps(wrong), encoding="utf-8")
    before = plain(ready)
    ready.files.load_configuration(str(path))
    assert "is not a configuration of Doorstep" in ready.page.said.text()
    assert plain(ready) == before


def test_a_layer_whose_file_is_gone_is_named(ready, town, tmp_path, qtbot):
    configuration_path, project = str(tmp_path / "c.json"), str(tmp_path / "p.qgz")
    ready.files.save_configuration(configuration_path)
    assert QgsProject.instance().write(project)
    source = Path(town["zones"].source().split("|")[0])
    QgsProject.instance().clear()
    source.rename(tmp_path / "moved.gpkg")
    QgsProject.instance().read(project)
    ready.show_page(ready.page)
    ready.files.load_configuration(configuration_path)
    qtbot.waitUntil(lambda: checked(ready) and not ready.page.run.isEnabled(), timeout=120_000)
    assert "Layer 'zones 层' cannot be read; its file was moved or deleted." in texts(ready, "error")
