"""A base on a server through Processing: made, opened as layers, by a connection of QGIS, and without a password anywhere."""

from __future__ import annotations

import extracting
import pytest
import seaview
from asking import asked_town
from layers import Log, refusal, rows
from qgis import processing
from qgis.core import QgsDataSourceUri, QgsProject, QgsProviderRegistry

from doorstep.processing_provider.engine.core.address import parsed
from doorstep.processing_provider.layers import connections, opening
from doorstep.processing_provider.store import postgis_rights
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.postgis import PostgisBase
from doorstep.processing_provider.store.schema import TABLES

PASSWORD = "sesame-48"
AGED = "MATCH (p:person) WHERE p.age >= 65 RETURN p"


@pytest.fixture(scope="module")
def town(provider, office_server, tmp_path_factory):
    path, _ = asked_town(tmp_path_factory.mktemp("town"))
    address = office_server.address()
    with base_at(path) as base:
        copy(base, address)
    return address


@pytest.fixture
def office(town, office_server):
    """A connection of QGIS that keeps a password, to somebody who needs one."""
    office_server.run("DROP ROLE IF EXISTS guarded")
    office_server.run(f"CREATE ROLE guarded LOGIN SUPERUSER PASSWORD '{PASSWORD}'")
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = QgsDataSourceUri()
    uri.setConnection(str(office_server.folder), "", "office", "guarded", PASSWORD)
    metadata.saveConnection(
        metadata.createConnection(uri.uri(False), {"savePassword": True, "saveUsername": True}), "Town office"
    )
    yield f"postgresql:///?connection=Town office&schema={parsed(town).schema}"
    metadata.deleteConnection("Town office")


def test_it_is_made_and_copied_by_the_algorithm(provider, office_server, tmp_path, qgis_process):
    address = office_server.address()
    done = qgis_process.run(
        "doorstep:createpopulationbase", BASE=address, CRS="EPSG:25832", VAULT=tmp_path / "vault.sqlite"
    )
    assert done.results["BASE"] == address
    with base_at(address) as base:
        assert base.query("SELECT count(*) FROM rule")[0][0] > 30
    again = qgis_process.run("doorstep:createpopulationbase", BASE=address, CRS="EPSG:25832")
    assert again.returncode == 1 and "already; give another name" in again.stderr


def test_layers_of_it_open_with_their_relations(town):
    project = QgsProject()
    opened = opening.open_base(town, project, "town")
    for name in ("place 1", "place 3", "building", "person", "lives_in", "dwelling"):
        assert opened.layers[name].isValid() and opened.layers[name].providerType() == "postgres"
    assert opened.layers["building"].featureCount() == 30 and len(opened.relations) > 20
    assert opened.layers["building"].crs().authid() == "EPSG:32615"
    person = next(opened.layers["person"].getFeatures("\"pid\" = 'p001'"))
    (homes,) = (one for one in opened.relations if one.name() == "lives_in · pid")
    assert homes.getRelatedFeatures(person).nextFeature
    opening.close_base(town, project)
    assert not project.mapLayers()


def test_a_connection_of_qgis_names_the_server(office, town):
    log = Log()
    found = processing.run(
        "doorstep:findgroup",
        {"BASE": office, "PATTERN": AGED, "PURPOSE": "to try", "DATE": "2024-06-30", "OUTPUT": "memory:"},
        feedback=log,
    )  # fmt: skip
    assert found["BASE"] == office and found["OUTPUT"].featureCount() > 10
    project = QgsProject()
    opened = opening.open_base(office, project, "town")
    assert opened.layers["building"].isValid()
    with base_at(town) as base:
        said = [
            *base.query("SELECT * FROM change_batch"),
            *base.query("SELECT * FROM access_log"),
            log.warnings,
            log.infos,
            found,
        ]
    assert PASSWORD not in repr(said) and "to try" in repr(said)
    assert "has no connection" in refusal("undobatch", BASE=office.replace("Town office", "Other"))
    assert connections.connection("Town office")["password"] == PASSWORD


@pytest.mark.parametrize("name", ["undobatch", "createpopulationbase", "checkpopulationbase"])
def test_a_password_is_refused_before_anything_is_kept(provider, qgis_process, name):
    given = {"BASE": f"postgresql://ann:{PASSWORD}@server/office?schema=town"}
    given |= {"CRS": "EPSG:25832"} if name.startswith("create") else {}
    assert "has a password in it" in (said := refusal(name, **given)) and PASSWORD not in said
    done = qgis_process.run(f"doorstep:{name}", **given)
    assert done.returncode == 1 and PASSWORD not in done.stdout + done.stderr


def test_a_base_is_copied_to_a_server_and_back(provider, office_server, tmp_path):
    path, address, back = asked_town(tmp_path)[0], office_server.address(), str(tmp_path / "back.gpkg")
    for of, to in ((path, address), (address, back)):
        assert (
            processing.run("doorstep:createpopulationbase", {"COPY_OF": of, "BASE": to}, feedback=Log())["BASE"] == to
        )
    with base_at(path) as one, base_at(back) as other:
        for name in ("person", "building", "tag", "change_batch", "meta"):
            columns = ", ".join(f'"{column}"' for column in ("fid", *TABLES[name].all_columns))
            sql = f"SELECT {columns} FROM {name} ORDER BY fid"
            assert repr(one.query(sql)) == repr(other.query(sql))
    assert "leave VAULT empty" in refusal(
        "createpopulationbase", COPY_OF=path, BASE=str(tmp_path / "x.gpkg"), VAULT="v"
    )
    assert "does not exist" in refusal(
        "createpopulationbase", COPY_OF=str(tmp_path / "no.gpkg"), BASE=str(tmp_path / "x.gpkg")
    )


def test_a_planner_counts_and_finds_and_a_field_worker_opens_layers(provider, office_server, tmp_path):
    town = office_server.address()
    with base_at(extracting.made(tmp_path)) as base:
        copy(base, town)
    schema = parsed(town).schema
    roles = postgis_rights.role_names("office", schema)
    for role in ("planner", "field"):
        office_server.run(f"CREATE ROLE {role}_of_town LOGIN")
        office_server.run(f"GRANT {roles[role]} TO {role}_of_town")
    office_server.run(f"INSERT INTO {schema}.worker_place VALUES ('field_of_town', 2, '11')")
    found = []
    for base in (town, office_server.address(schema, "planner_of_town")):
        given = {
            "BASE": base,
            "DATE": "2024-06-30",
            "LEVEL": 2,
            "BY": ["sex", "residency"],
            "PROTECTION": 0,
            "OUTPUT": "memory:",
        }
        counts = processing.run("doorstep:aggregatepopulation", given, feedback=Log())
        group = {"BASE": base, "PATTERN": AGED, "PURPOSE": "a plan", "DATE": extracting.DAY, "OUTPUT": "memory:"}
        found.append(
            [*rows(counts["OUTPUT"]), *rows(processing.run("doorstep:findgroup", group, feedback=Log())["OUTPUT"])]
        )
    assert found[0] == found[1] and len(found[0]) > 3
    project = QgsProject()  # layers end with it
    opened = opening.open_base(office_server.address(schema, "field_of_town"), project, "town")
    assert {feature["place"] for feature in opened.layers["building"].getFeatures()} == {"11"}
    assert {"place 2", "dwelling", "person", "lives_in", "tag"} <= set(
        opened.layers
    ) and "organisation" not in opened.layers
    assert "ethnicity" not in opened.layers["person"].fields().names() and opened.layers["person"].featureCount() == 3


def test_what_is_counted_is_of_one_moment(provider, office_server, tmp_path, monkeypatch):
    """A batch that somebody keeps while another counts is in none of the counts."""
    address = office_server.address()
    with base_at(extracting.made(tmp_path)) as base:
        copy(base, address)
    outputs = dict.fromkeys(("OUTPUT", "OUTPUT_TABLE", "OUTPUT_HOUSEHOLDS"), "memory:")
    given = {"BASE": address, "DATE": "2024-06-30", "LEVEL": 2, "BY": ["sex"], "PROTECTION": 0, **outputs}

    def counts(log):
        found = processing.run("doorstep:aggregatepopulation", given, feedback=log)
        return [sorted(map(repr, rows(found[name]))) for name in outputs], found["PERSONS"]

    kept, ask = [], PostgisBase.query

    def write() -> None:
        with base_at(address) as base:
            base.begin("meanwhile", "2020-01-01")
            base.insert("person", ("pid", "sex"), [(f"late{k}", "female") for k in range(500)])
            base.insert("lives_in", ("pid", "dwid", "buid"), [(f"late{k}", "dw-east-1", "b-east") for k in range(500)])
            assert base.commit()

    def query(self, sql, values=()):
        """The first question of a count is overtaken by a batch."""
        found = ask(self, sql, values)
        if self.database.in_transaction and not kept:
            kept.append(sql)
            write()
        return found

    before = counts(Log())
    monkeypatch.setattr(PostgisBase, "query", query)
    assert counts(Log()) == before and kept
    assert counts(Log())[1] == before[1] + 500


class Elsewhere:
    """A folder whose base is on a server."""

    def __init__(self, folder, address) -> None:
        self.folder, self.address = folder, address

    def __truediv__(self, name):
        return self.address if name == "base.gpkg" else self.folder / name


@pytest.mark.slow
def test_from_registers_to_counts_on_a_server(seaview_made, office_server, qgis_process, tmp_path):
    """All steps with registers and a vault, by both models; what they count is what they count in a file."""
    address = office_server.address()
    found = seaview.built(qgis_process, Elsewhere(tmp_path, address))
    numbers = {name: value for name, value in found["results"].items() if isinstance(value, (int, float))}
    assert numbers == {name: seaview_made["results"][name] for name in numbers} and len(numbers) > 40
    with base_at(str(seaview_made["base"])) as here, base_at(address) as there:
        for name, table in TABLES.items():
            if table.holds:
                for sql in (
                    "SELECT count(*) FROM {} WHERE valid_to IS NULL",
                    "SELECT count(*) FROM {}",
                    "SELECT max(fid) FROM {}",
                ):
                    assert there.query(sql.format(name)) == here.query(sql.format(name)), name
        for name in ("building", "address", "address_building", "floor", "place"):
            columns = ["uid", *TABLES[name].all_columns]
            assert list(map(str, there.current(name, columns))) == list(map(str, here.current(name, columns)))
    undone = qgis_process.run("doorstep:undobatch", BASE=address, VAULT=tmp_path / "vault.sqlite")
    assert undone.returncode == 0 and undone.results["UNDONE"] > 5
