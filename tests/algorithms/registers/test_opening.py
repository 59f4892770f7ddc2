"""A base in a project: a group of layers of what holds now, and relations that find what is linked."""

from __future__ import annotations

import make_registers
import pytest
from layers import Log, layer
from qgis import processing
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject
from two_houses import peopled

from doorstep.processing_provider.layers.opening import close_base, open_base


@pytest.fixture
def town(base):
    def table(name):
        return f"{make_registers.OUTPUT}|layername={name}"

    given = {
        "BASE": base,
        "LEVELS": [table("town"), table("districts"), table("blocks")],
        "NAME_FIELD": "name",
        "BUILDINGS": table("buildings"),
        "OTHER_SPACES": [table("streets")],
        "DATE": "2024-01-01",
    }
    processing.run("doorstep:loadspace", given, feedback=Log())
    return base


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def test_a_group_of_layers_of_what_holds(town, project):
    opened = open_base(town, project, "Seaview")
    titles = [layer.name() for layer in opened.group.findLayers()][:6]
    assert titles == ["1 · town", "2 · districts", "3 · blocks", "Buildings", "Addresses of buildings", "Other spaces"]
    counts = {
        key: opened.layers[key].featureCount()
        for key in ("building", "place 1", "place 2", "place 3", "space LineString")
    }
    assert counts == {"building": 1220, "place 1": 1, "place 2": 2, "place 3": 30, "space LineString": 13}
    assert "person" in opened.layers and "meta" not in opened.layers
    assert all(layer.isValid() for layer in opened.layers.values())


def test_a_level_is_called_as_it_was_loaded_last(town, project):
    """One district kept its code and shape under the plan before, whose layer had another name that comes later in the alphabet."""
    given = {"BASE": town, "NAME_FIELD": "name", "DATE": "2025-01-01"}
    levels = [f"{make_registers.OUTPUT}|layername={name}" for name in ("town", "districts_2019", "blocks")]
    processing.run("doorstep:loadspace", {**given, "LEVELS": levels}, feedback=Log())
    levels[1] = f"{make_registers.OUTPUT}|layername=districts"
    processing.run("doorstep:loadspace", {**given, "LEVELS": levels}, feedback=Log())
    titles = [layer.name() for layer in open_base(town, project).group.findLayers()][:3]
    assert titles == ["1 · town", "2 · districts", "3 · blocks"]


def test_relations_lead_from_a_block_to_its_floors_and_to_its_district(town, project):
    opened = open_base(town, project)
    assert len(opened.relations) == 28 and all(relation.isValid() for relation in opened.relations)
    by_name = {relation.name(): relation for relation in opened.relations}
    (building,) = list(opened.layers["building"].getFeatures("buid = '12774'"))
    floors = [f["floor"] for f in by_name["floor · buid"].getRelatedFeatures(building)]
    assert floors == list(range(1, int(building["storeys"]) + 1)) != []
    block = by_name["building · place"].getReferencedFeature(building)
    assert block["code"] == building["place"]
    district = by_name["place 3 · parent"].getReferencedFeature(block)
    assert block["code"].startswith(district["code"])


def test_what_ended_is_not_shown(town, project, ask):
    gone = {
        "BASE": town,
        "BUILDINGS": f"{make_registers.OUTPUT}|layername=buildings|subset=\"use\" <> 'shed'",
        "DATE": "2025-01-01",
    }
    processing.run("doorstep:loadspace", gone, feedback=Log())
    ((ended,),) = ask(town, "SELECT count(*) FROM building WHERE valid_to IS NOT NULL")
    assert ended > 50
    assert open_base(town, project).layers["building"].featureCount() == 1220 - ended


def test_a_base_stands_once_in_a_project_and_can_be_taken_out(town, project):
    open_base(town, project)
    count = len(project.mapLayers())
    open_base(town, project)
    assert len(project.mapLayers()) == count and len(project.layerTreeRoot().findGroups()) == 1
    close_base(town, project)
    assert not project.mapLayers() and not project.layerTreeRoot().findGroups()
    assert not project.relationManager().relations()


def test_an_empty_base_opens(base, project):
    assert open_base(base, project).layers["building"].featureCount() == 0


def test_a_form_has_a_tab_for_the_thing_for_each_relation_and_for_its_origin(town, project):
    opened = open_base(town, project)
    root = opened.layers["building"].editFormConfig().invisibleRootContainer()
    tabs = {tab.name(): [child.name() for child in tab.children()] for tab in root.children()}
    assert list(tabs) == [
        "Buildings", "Floors", "Dwellings", "Addresses of buildings", "Residents", "Registered here", "Works here", "Studies here",
        "Organisations", "Origin",
    ]  # fmt: skip
    assert tabs["Buildings"] == ["buid", "name", "place", "storeys", "height", "use", "res_share"]
    (relation,) = next(tab for tab in root.children() if tab.name() == "Floors").children()
    assert relation.relationWidgetTypeId() == "relation_editor"
    assert len(tabs["Floors"]) == 1 and "uid" not in [name for names in tabs.values() for name in names]
    assert opened.layers["building"].attributeAlias(opened.layers["building"].fields().indexOf("storeys")) == "Storeys"


def called(shown) -> list[str]:
    """What the rows of a layer are called in lists and forms."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(shown))
    names = []
    for feature in shown.getFeatures():
        context.setFeature(feature)
        expression = QgsExpression(shown.displayExpression())
        names.append(expression.evaluate(context))
        assert not expression.hasEvalError(), expression.evalErrorString()
    return sorted(names)


def test_the_form_of_a_person_shows_what_is_linked(provider, tmp_path, qgis_new_project):
    opened = open_base(peopled(tmp_path), QgsProject.instance())
    person = opened.layers["person"]
    root = person.editFormConfig().invisibleRootContainer()
    assert [tab.name() for tab in root.children()] == [
        "Persons", "Lives in", "Registered in", "Works in", "Studies in", "Family", "Family of", "Tags", "Attributes",
        "Signs of life", "Records", "Values not taken", "Origin",
    ]  # fmt: skip
    assert person.attributeAlias(person.fields().indexOf("birth_year")) == "Year of birth"
    assert called(person)[:3] == ["1990 · p5", "female 1950 · p4", "female 1980 · p1"]
    assert called(opened.layers["lives_in"])[0] == "1990 · p5 · b"
    assert called(opened.layers["works_in"]) == ["male 1982 · p2 · Mill"]
    assert called(opened.layers["family_of"]) == ["child · female 1980 · p1"]
    assert called(opened.layers["tag"])[0] == "residency = mobile"
    assert called(opened.layers["attribute"]) == ["school = left"]
    assert called(opened.layers["sign_of_life"])[0] == "2022-05-01 visit health"
    assert called(opened.layers["conflict"])[0] == "birth_year = 1981 (health)"
    assert called(opened.layers["record_link"])[0] == "health · alone"
    by_name = {relation.name(): relation for relation in opened.relations}
    (one,) = person.getFeatures("pid = 'p1'")
    assert [f["role"] for f in by_name["family_of · other"].getRelatedFeatures(one)] == ["child"]
    close_base(str(tmp_path / "people.gpkg"), QgsProject.instance())


def test_rows_are_called_by_what_people_call_them(town, qgis_new_project):
    known = layer(
        "none", "number:string street:string b:string", [(None, "12", "Elm Street", "12774"), (None, None, "Oak Walk", "12774")]
    )  # fmt: skip
    given = {
        "BASE": town,
        "INPUT": known,
        "ADDRESS_FIELDS": ["number", "street"],
        "BUILDING_ID_FIELD": "b",
        "OUTPUT": "memory:",
    }
    processing.run("doorstep:matchaddresses", given, feedback=Log())
    opened = open_base(town, QgsProject.instance())  # other layers are looked up there
    for key, wanted in (
        ("address", ["12 Elm Street", "Oak Walk"]),
        ("address_building", ["12 Elm Street", "Oak Walk"]),
    ):
        assert called(opened.layers[key]) == wanted, key
    close_base(town, QgsProject.instance())
