"""Forms of a base's layers: what the thing is, what is linked to it, and where the row is from, each on a tab of its own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsRelation,
    QgsVectorLayer,
)

from ..i18n import tr
from ..store.schema import ADDRESS_PARTS, EVERY_ROW

ORIGIN = ("source_id", "valid_from", "verified_at", "confidence", "batch_id")
_ADDRESS = (
    "number",
    "letter",
    "street",
    "lane",
    "name",
    "building",
    "entrance",
    "floor",
    "room",
    "community",
    "town",
    "city",
)


def texts(*fields: str) -> str:
    """Expression of several fields with blanks between them, without those that are empty."""
    joined = " || ' ' || ".join(f"coalesce(to_string(\"{field}\"), '')" for field in fields)
    return f"trim(regexp_replace({joined}, ' +', ' '))"


SHOWN_AS = {
    "place": 'coalesce("name", "code")',
    "space": 'coalesce("name", "code")',
    "building": 'coalesce("name", "buid")',
    "floor": "\"floor\"",
    "dwelling": f"coalesce(nullif({texts('unit')}, ''), \"buid\", \"dwid\")",
    "address": texts(*_ADDRESS),
    "person": f"{texts('sex', 'birth_year')} || ' · ' || left(\"pid\", 8)",
    "organisation": 'coalesce("name", left("oid", 8))',
    "tag": "concat(\"tag\", ' = ', \"value\")",
    "attribute": "concat(\"field\", ' = ', \"value\")",
    "sign_of_life": texts("date", "event", "source"),
    "conflict": "concat(\"field\", ' = ', \"value\", ' (', \"source\", ')')",
    "record_link": "concat(\"source\", ' · ', \"tier\")",
}  # fmt: skip
"""What a row is called in lists and forms, as an expression."""


def table_titles() -> dict[str, str]:
    """Return what the tables of a base are called in a project."""
    return {
        "building": tr("Buildings"), "floor": tr("Floors"), "address": tr("Addresses"),
        "address_building": tr("Addresses of buildings"), "dwelling": tr("Dwellings"), "person": tr("Persons"),
        "organisation": tr("Organisations"), "lives_in": tr("Lives in"), "registered_in": tr("Registered in"),
        "works_in": tr("Works in"), "studies_in": tr("Studies in"), "located_in": tr("Located in"), "family_of": tr("Family"),
        "part_of": tr("Part of"), "tag": tr("Tags"), "attribute": tr("Attributes"), "sign_of_life": tr("Signs of life"),
        "conflict": tr("Values not taken"), "record_link": tr("Records"),
    }  # fmt: skip


def tab_titles() -> dict[tuple[str, str], str]:
    """Return what tables are called in the forms of those that they link to, by table and column, where that is another thing."""
    return {
        ("lives_in", "dwid"): tr("Residents"), ("lives_in", "buid"): tr("Residents"),
        ("registered_in", "dwid"): tr("Registered here"), ("registered_in", "buid"): tr("Registered here"),
        ("works_in", "oid"): tr("Works here"), ("works_in", "buid"): tr("Works here"),
        ("studies_in", "oid"): tr("Studies here"), ("studies_in", "buid"): tr("Studies here"),
        ("located_in", "buid"): tr("Organisations"), ("family_of", "other"): tr("Family of"),
    }  # fmt: skip


def titles() -> dict[str, str]:
    """Return what the columns are called in forms."""
    parts = dict(
        zip(
            ADDRESS_PARTS,
            (
                tr("Province"), tr("City"), tr("District"), tr("Town"), tr("Community"), tr("Street"), tr("Lane"), tr("Number"),
                tr("Number to"), tr("Letter"), tr("Name"), tr("Block"), tr("Entrance"), tr("Floor"), tr("Room"), tr("Postcode"),
                tr("Box"), tr("Rest"),
            ),
        )
    )  # fmt: skip
    return {
        **parts, "buid": tr("Building"), "place": tr("Place"), "code": tr("Code"), "level": tr("Level"),
        "level_name": tr("Name of the level"), "parent": tr("Belongs to"), "successor": tr("Followed by"),
        "storeys": tr("Storeys"), "height": tr("Height [m]"), "use": tr("Use"), "res_share": tr("Residential share"),
        "kind": tr("Kind"), "dwid": tr("Dwelling"), "unit": tr("Unit"), "dwellings": tr("Dwellings"),
        "capacity": tr("Capacity"), "huid": tr("Household"), "address": tr("Address"), "profile": tr("Profile"),
        "rank": tr("Rank"), "support": tr("Rows that say so"), "tier": tr("How it was found"), "pid": tr("Person"),
        "oid": tr("Organisation"), "since": tr("Since"), "until": tr("Until"), "source_id": tr("Register"),
        "valid_from": tr("Holds from"), "verified_at": tr("Verified"), "confidence": tr("Confidence"), "batch_id": tr("Batch"),
        "sex": tr("Sex"), "birth_year": tr("Year of birth"), "ethnicity": tr("Ethnicity"), "died": tr("Died"),
        "origin": tr("Registers of the values"), "family": tr("Family of tags"), "tag": tr("Tag"), "value": tr("Value"),
        "purpose": tr("Purpose"), "basis": tr("Legal basis"), "expires": tr("Expires"), "other": tr("Other person"), "role": tr("Role"),
        "field": tr("Field"), "source": tr("Register"), "date": tr("Date"), "event": tr("Event"), "record_id": tr("Record (pseudonym)"),
        "weight": tr("Weight"), "decided_by": tr("Decided by"),
    }  # fmt: skip


def lay_out(layer: QgsVectorLayer, title: str, relations: Sequence[tuple[str, QgsRelation]]) -> None:
    """Give a layer its form.

    Parameters
    ----------
    layer : QgsVectorLayer
    title : str
        Of the first tab.
    relations : sequence of (str, QgsRelation)
        Title and relation of what refers to this layer.
    """
    fields = layer.fields()
    for name, said in titles().items():
        at = fields.indexOf(name)
        if at >= 0:
            layer.setFieldAlias(at, said)
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    root = config.invisibleRootContainer()
    root.clear()
    own = [field.name() for field in fields if field.name() not in (*EVERY_ROW, "fid")]
    _tab(root, title, layer, own)
    for said, relation in relations:
        tab = _tab(root, said, layer, ())
        inside = QgsAttributeEditorRelation(relation, tab)
        inside.setShowLabel(False)
        inside.setRelationWidgetTypeId("relation_editor")  # without, QGIS logs that there is no such widget
        tab.addChildElement(inside)
    _tab(root, tr("Origin"), layer, ORIGIN)
    layer.setEditFormConfig(config)


def _tab(
    root: QgsAttributeEditorContainer, title: str, layer: QgsVectorLayer, names: Sequence[str]
) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(title, root)
    tab.setIsGroupBox(False)
    for name in names:
        at = layer.fields().indexOf(name)
        if at >= 0:
            tab.addChildElement(QgsAttributeEditorField(name, at, tab))
    root.addChildElement(tab)
    return tab
