"""A population base in the project: a group of styled layers of what holds now, with relations, so that forms show who is
linked to what. Called by the panel and by scripts, never from within an algorithm."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field

from qgis.core import (
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.core.address import is_address, parsed
from ..i18n import tr
from ..store.bases import base_at
from ..store.overview import levels as levels_of
from ..store.schema import FINDINGS, RECORDS, TABLES
from ..store.standard import GEOMETRY, names
from . import connections
from .forms import SHOWN_AS, lay_out, tab_titles, table_titles

NOW = "valid_to IS NULL"
OUTLINES = ("0.9", "0.6", "0.4", "0.25")
"""Widths of the borders of levels [mm], the top first; levels below have the last."""
LINKS = (
    # table, column, the table and column it refers to
    ("floor", "buid", "building", "buid"),
    ("dwelling", "buid", "building", "buid"),
    ("address_building", "buid", "building", "buid"),
    ("address_building", "address", "address", "address"),
    ("lives_in", "pid", "person", "pid"),
    ("lives_in", "dwid", "dwelling", "dwid"),
    ("lives_in", "buid", "building", "buid"),
    ("registered_in", "pid", "person", "pid"),
    ("registered_in", "dwid", "dwelling", "dwid"),
    ("registered_in", "buid", "building", "buid"),
    ("works_in", "pid", "person", "pid"),
    ("works_in", "oid", "organisation", "oid"),
    ("works_in", "buid", "building", "buid"),
    ("studies_in", "pid", "person", "pid"),
    ("studies_in", "oid", "organisation", "oid"),
    ("studies_in", "buid", "building", "buid"),
    ("located_in", "oid", "organisation", "oid"),
    ("located_in", "buid", "building", "buid"),
    ("family_of", "pid", "person", "pid"),
    ("family_of", "other", "person", "pid"),
    ("tag", "pid", "person", "pid"),
    ("attribute", "pid", "person", "pid"),
    ("sign_of_life", "pid", "person", "pid"),
    ("record_link", "pid", "person", "pid"),
    ("conflict", "pid", "person", "pid"),
)
OF_PERSONS = ("tag", "attribute", "sign_of_life", "conflict", "record_link")
"""Findings that belong to the form of a person; the others describe the base."""
NAMED = (
    # table, columns whose rows name it, and what tables they refer to: the first that is there
    ("lives_in", (("dwid", "dwelling"), ("buid", "building"))),
    ("registered_in", (("dwid", "dwelling"), ("buid", "building"))),
    ("works_in", (("oid", "organisation"), ("buid", "building"))),
    ("studies_in", (("oid", "organisation"), ("buid", "building"))),
    ("located_in", (("oid", "organisation"), ("buid", "building"))),
)


@dataclass
class Opened:
    """What was put into a project.

    Attributes
    ----------
    group : QgsLayerTreeGroup
    layers : dict of str to QgsVectorLayer
        By table; places by 'place 1', 'place 2' and so on, spaces by 'space Polygon' and the like.
    relations : list of QgsRelation
    readable : dict of str to list of str
        Columns by table; on a server not everybody reads all.
    """

    group: QgsLayerTreeGroup
    layers: dict[str, QgsVectorLayer] = field(default_factory=dict)
    relations: list[QgsRelation] = field(default_factory=list)
    readable: dict[str, list[str]] = field(default_factory=dict)


def open_base(path: str, project: QgsProject, title: str = "") -> Opened:
    """Add a base to a project as a group; one that is there already from the same file is put in its place."""
    with closing(base_at(path)) as base:
        levels = [(level, name) for level, name, _ in levels_of(base)]
        readable = {name: base.readable(name) for name in TABLES}
        spaces = readable["space"] and base.query(f"SELECT DISTINCT kind FROM space WHERE {NOW} ORDER BY kind")
    close_base(path, project)
    group = project.layerTreeRoot().insertGroup(0, title or tr("Population base"))
    group.setCustomProperty("doorstep/base", path)
    opened, said = Opened(group, readable=readable), table_titles()
    for at, (level, name) in enumerate(levels):
        outline = _outline(OUTLINES[min(at, len(OUTLINES) - 1)])
        where = f"{NOW} AND level = {int(level)}"
        _add(opened, project, path, f"place {level}", "place", f"{level} · {name}", where, outline)
    _add(opened, project, path, "building", "building", said["building"], NOW, _area("#b9b9b9", "0.1"))
    _add(opened, project, path, "address_building", "address_building", said["address_building"], NOW, _door())
    for kind, symbol in (("Point", _point()), ("LineString", _line()), ("Polygon", _area("#f5e6c8", "0.2"))):
        if spaces:
            _add(opened, project, path, f"space {kind}", f"space|geometrytype={kind}", tr("Other spaces"), NOW, symbol)
    tables = group.addGroup(tr("Tables"))
    tables.setExpanded(False)
    about = {table.name for table in (*FINDINGS, *RECORDS)} - set(OF_PERSONS)
    for name, table in TABLES.items():
        if not table.geometry and name not in about:
            _add(opened, project, path, name, name, said.get(name, name), NOW if table.holds else "", None, tables)
    _relate(opened, project, [level for level, _ in levels])
    _name_by(opened, "address_building", "address")
    _name_relations(opened)
    for layer in opened.layers.values():
        to = [relation for relation in opened.relations if relation.referencedLayerId() == layer.id()]
        lay_out(layer, layer.name(), [(_tab_title(relation), relation) for relation in to])
    return opened


def close_base(path: str, project: QgsProject) -> None:
    """Take the group of a base out of a project, with its layers; relations go with them."""
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty("doorstep/base") == path:
            project.removeMapLayers(group.findLayerIds())
            root.removeChildNode(group)


def _add(
    opened: Opened,
    project: QgsProject,
    path: str,
    key: str,
    table: str,
    title: str,
    where: str,
    symbol: QgsSymbol | None,
    group: QgsLayerTreeGroup | None = None,
) -> None:
    columns = opened.readable[table.partition("|")[0]]
    if not columns:
        return
    layer = _on_server(path, table, columns, title, where) if is_address(path) else _in_file(path, table, title, where)
    if not layer.isValid() or (table.startswith("space") and not layer.isSpatial()):
        return
    if table.startswith("space") and not layer.featureCount():
        return
    if symbol is not None and layer.renderer() is not None:
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setDisplayExpression(SHOWN_AS.get(table.partition("|")[0], "uid"))
    layer.setCustomProperty("doorstep/key", key)
    project.addMapLayer(layer, False)
    (group or opened.group).addLayer(layer)
    opened.layers[key] = layer


def _in_file(path: str, table: str, title: str, where: str) -> QgsVectorLayer:
    # A filter that is set later opens the file anew, which fails while other layers of it are being opened (3.22).
    where = f"|subset={where}" if where else ""
    return QgsVectorLayer(f"{path}|layername={table}{where}", title, "ogr")


def _on_server(path: str, table: str, columns: list[str], title: str, where: str) -> QgsVectorLayer:
    """Layer of a base on a server; what stands in a project of it is what QGIS keeps of its connection, and no password."""
    name, _, kind = table.partition("|geometrytype=")
    uri = connections.uri_of(path)
    schema, shape = parsed(path).schema, GEOMETRY if GEOMETRY in columns else ""
    if len(columns) == len(TABLES[name].all_columns) + 1 + bool(TABLES[name].geometry):
        uri.setDataSource(schema, name, shape, where, "fid")
    else:  # QGIS asks for all columns of a table
        uri.setDataSource("", f'(SELECT {names(columns)} FROM "{schema}"."{name}")', shape, where, "fid")
    if kind:
        uri.setWkbType(getattr(QgsWkbTypes.Type, kind if kind == "Point" else f"Multi{kind}"))
    return QgsVectorLayer(uri.uri(False), title, "postgres")


def _name_by(opened: Opened, table: str, other: str) -> None:
    """Call the rows of a table like the rows of another that they name."""
    if table in opened.layers and other in opened.layers:
        there = f"'{opened.layers[other].id()}'"
        named = f"display_expression({there}, get_feature({there}, '{other}', \"{other}\"))"
        opened.layers[table].setDisplayExpression(f'coalesce({named}, "{other}")')


def _tab_title(relation: QgsRelation) -> str:
    """What the rows that refer to a thing are called in its form."""
    layer = relation.referencingLayer()
    (column,) = relation.fieldPairs()
    return tab_titles().get((layer.customProperty("doorstep/key"), column), layer.name())


def _name_relations(opened: Opened) -> None:
    """Call a relation by its person and by where it leads, such as 'female 1980 · 3a1f… · room 12'."""
    for table, ends in NAMED:
        if table in opened.layers:
            there = ", ".join(
                f'if("{column}" IS NULL, NULL, {_named(opened, other, column)})' for column, other in ends
            )
            who = "" if table == "located_in" else f"{_named(opened, 'person', 'pid')} || ' · ' || "
            opened.layers[table].setDisplayExpression(f"{who}coalesce({there}, '')")
    if "family_of" in opened.layers:
        other = _named(opened, "person", "other", "pid")
        opened.layers["family_of"].setDisplayExpression(f"concat(\"role\", ' · ', {other})")


def _named(opened: Opened, table: str, column: str, key: str = "") -> str:
    """Expression of what the row of a table is called that a column names; the id where there is no such row."""
    layer = opened.layers[table].id()
    found = f"get_feature('{layer}', '{key or column}', \"{column}\")"
    return f"coalesce(display_expression('{layer}', {found}), left(\"{column}\", 8))"


def _relate(opened: Opened, project: QgsProject, levels: list[int]) -> None:
    links = [(f"place {low}", "parent", f"place {high}", "code") for high, low in zip(levels, levels[1:])]
    if levels:
        links.append(("building", "place", f"place {levels[-1]}", "code"))
    context = QgsRelationContext(project)
    for table, column, other, key in (*links, *LINKS):
        if table not in opened.layers or other not in opened.layers:
            continue
        relation = QgsRelation(context)
        relation.setId(f"doorstep_{table}_{column}_{opened.layers[table].id()}".replace(" ", "_"))
        relation.setName(f"{table} · {column}")
        relation.setReferencingLayer(opened.layers[table].id())
        relation.setReferencedLayer(opened.layers[other].id())
        relation.addFieldPair(column, key)
        if relation.isValid():
            project.relationManager().addRelation(relation)
            opened.relations.append(relation)


def _area(colour: str, width: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#6f6f6f", "outline_width": width})


def _outline(width: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"style": "no", "outline_color": "#7a3b69", "outline_width": width})


def _line() -> QgsLineSymbol:
    return QgsLineSymbol.createSimple({"color": "#8c8c8c", "width": "0.5"})


def _door() -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": "#2f6f9f", "outline_color": "#ffffff", "size": "1.4"})


def _point() -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": "#8c8c8c", "size": "1.6"})
