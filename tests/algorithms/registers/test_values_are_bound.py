"""Nobody's data can change a question to a database: every statement that a run asks is read.

Tables and columns cannot be bound, so statements are put together from names. What stands between apostrophes in them, though, stands
so in the code or its tables of rules, or is the name of one of the base's tables; values are bound, but for the date and the source of
a batch, the same in a million rows, which SQLite itself quotes. Names of others' tables stand between quotation marks. pyproject.toml
relies on it for bandit's B608.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import private_registers
import pytest
from qgis import processing
from town_registers import create, step, table

from doorstep.processing_provider.store import vault as vaults
from doorstep.processing_provider.store.schema import TABLES
from register_package import ROOT

DATE = "2025-06-30"
ODD = 'it\'s "odd" -- so'
TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--|\d{5,}")


@pytest.fixture(scope="module")
def source() -> str:
    """All code of the plugin, the rules that it brings, and the names of its tables as uids and triggers have them."""
    files = [path for folder in ("plugin", "processing_provider") for path in (ROOT / folder).rglob("*.py")]
    files += [path for path in (ROOT / "resources").rglob("*") if path.suffix in (".csv", ".json")]
    tables = (f"'{name}' '{name}.'" for name in TABLES)
    return "\n".join((*(path.read_text(encoding="utf-8") for path in files), *tables))


def foreign(statement: str, source: str) -> list[str]:
    """Texts and long numbers of a statement that do not stand in the code, and comments; SQLite itself takes one statement at a time."""
    tokens = [token for token in TOKEN.findall(statement) if not token.startswith('"')]
    return [token for token in tokens if token == "--" or not (token in source or f'"{token[1:-1]}"' in source)]


def all_foreign(statements: set, source: str) -> dict:
    found = {sql: foreign(sql, source) for sql in statements if not sql.startswith("PRAGMA ")}
    return {sql: what for sql, what in found.items() if what}


@pytest.fixture
def asked(monkeypatch) -> set:
    """Every statement that Python gives to SQLite from here on."""
    found: set = set()

    class Recorder(sqlite3.Connection):
        def execute(self, sql, *values):
            found.add(sql)
            return super().execute(sql, *values)

        def executemany(self, sql, values):
            found.add(sql)
            return super().executemany(sql, values)

        def executescript(self, sql):
            raise AssertionError("it takes several statements at once")

        def cursor(self, *_):
            raise AssertionError("a cursor of its own would not be heard")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **named: connect(*given, **{**named, "factory": Recorder}))
    return found


def test_what_is_not_bound_would_be_found(source):
    assert foreign("SELECT a FROM t WHERE b = ? AND valid_to IS NULL", source) == []
    assert foreign("SELECT a FROM t WHERE b = 'Qwyxela'", source) == ["'Qwyxela'"]
    assert foreign("SELECT a FROM t WHERE b = 'O''Hara' -- x", source) == ["'O''Hara'", "--"]
    assert foreign("SELECT a FROM t WHERE b = 4095550103", source) == ["4095550103"]
    assert foreign('SELECT "it\'s ""odd"" --" FROM t', source) == []


def test_from_registers_to_counts_every_value_is_bound(asked, source, provider, tmp_path):
    base, kept = create(tmp_path), str(tmp_path / "vault.sqlite")
    vaults.create(kept)
    of = {"BASE": base, "DATE": DATE}
    levels = [table("town"), table("districts"), table("blocks")]
    step("loadspace", **of, LEVELS=levels, BUILDINGS=table("buildings"), NAME_FIELD="name")
    registers = private_registers.write(tmp_path)
    for name in private_registers.REGISTERS:
        given = {"INPUT": str(registers[name]), "DEFINITION": str(registers[f"{name}.json"]), "REJECTS": "memory:"}
        step("importregister", **of, VAULT=kept, **given)
    step("linkpersons", **of, VAULT=kept, OUTPUT="memory:", REVIEW="memory:")
    step("attachpersons", **of, VAULT=kept, UNATTACHED="memory:")
    step("tagpersons", **of, OUTPUT="memory:")
    step("classifyresidency", **of, OUTPUT="memory:")
    step("aggregatepopulation", **of, ZONES=table("blocks"), ZONE_ID_FIELD="code", PROTECTION=1, OUTPUT="memory:")
    step("checkpopulationbase", **of, SCORES="memory:", ISSUES="memory:")
    assert len(asked) > 200
    with closing(sqlite3.connect(base)) as database:
        versioned = [name for name in TABLES if TABLES[name].holds]
        batches = {
            one for name in versioned for column in ("source_id", "valid_from")
            for one in database.execute(f'SELECT DISTINCT {column} FROM "{name}"')
        }  # fmt: skip
        said = [database.execute("SELECT quote(?)", one).fetchone()[0] for one in batches]
    assert all_foreign(asked, "\n".join((source, *said))) == {}


def test_names_of_others_tables_and_columns_stand_between_quotation_marks(asked, source, provider, tmp_path):
    sample = ROOT / "resources/sample/sample.gpkg"
    layers = {}
    for name in ("buildings", "zones"):
        options = {
            "INPUT": f"{sample}|layername={name}",
            "FIELD": "buid" if name == "buildings" else "blockid",
            "NEW_NAME": ODD,
        }
        renamed = processing.run("native:renametablefield", {**options, "OUTPUT": "memory:"})["OUTPUT"]
        layers[name] = processing.run(
            "native:savefeatures", {"INPUT": renamed, "OUTPUT": str(tmp_path / f"{name}.gpkg")}
        )["OUTPUT"]
    out = str(tmp_path / "estimate.gpkg")
    given = {"INPUT": layers["buildings"], "ZONES": layers["zones"], "ZONE_ID_FIELD": ODD, "BUILDING_ID_FIELD": ODD}
    step("estimatepopulation", **given, POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households", WEIGHT=2, OUTPUT=out)
    assert any(ODD.replace('"', '""') in sql for sql in asked)
    # GDAL's own triggers are taken away while rows are written, and put back as they were.
    with closing(sqlite3.connect(out)) as database:
        triggers = {sql for (sql,) in database.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")}
    assert all_foreign(asked - triggers, source) == {}
