"""Every step from registers to counts can be taken back: the rows of base and vault are those from before it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import private_registers
import pytest
from layers import refusal
from town_registers import step, table

from doorstep.processing_provider.store import vault as vaults
from doorstep.processing_provider.store.schema import TABLES

DATE = "2025-06-30"


def contents(base, kept) -> dict[str, list]:
    """All rows of base and vault, but those about batches themselves."""
    found = {}
    for path, names in (
        (base, [n for n in TABLES if n not in ("change_batch", "change_row")]),
        (kept, vaults.VERSIONED),
    ):
        with closing(sqlite3.connect(path)) as database:
            there = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            for name in there & set(names):
                rows = database.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
                if rows:  # tables are made with the first batch that needs them, and stay
                    found[f"{path}:{name}"] = rows
    # Base and vault know each other from the first batch on, whatever becomes of it.
    found[f"{base}:meta"] = [row for row in found[f"{base}:meta"] if "vault" not in row and "number" not in row]
    return found


def steps(base, kept, folder) -> list[tuple[str, dict]]:
    """Steps from registers to counts; a second file of a register, in which some are gone; then all again."""
    registers = private_registers.write(folder)
    text = registers["visits"].read_text(encoding="utf-8").splitlines()
    newer = folder / "newer.csv"
    newer.write_text("\n".join([text[0], *text[9:]]), encoding="utf-8")
    of, known = {"BASE": base, "DATE": DATE}, {"BASE": base, "DATE": DATE, "VAULT": kept}
    imports = [
        ("importregister", {**known, "INPUT": str(registers[n]), "DEFINITION": str(registers[f"{n}.json"]), "REJECTS": "memory:"})
        for n in private_registers.REGISTERS
    ]  # fmt: skip
    later = {**imports[1][1], "INPUT": str(newer)}
    rest = [
        ("linkpersons", {**known, "OUTPUT": "memory:", "REVIEW": "memory:"}),
        ("attachpersons", {**known, "UNATTACHED": "memory:"}),
        ("tagpersons", {**of, "OUTPUT": "memory:"}),
        ("classifyresidency", {**of, "OUTPUT": "memory:"}),
        (
            "aggregatepopulation",
            {**of, "ZONES": table("blocks"), "ZONE_ID_FIELD": "code", "PROTECTION": 1, "OUTPUT": "memory:"},
        ),
    ]
    again = [(name, {**given, "DATE": "2025-12-31"}) for name, given in [("importregister", later), *rest]]
    return [*imports, *rest, *again]


@pytest.fixture
def kept(tmp_path) -> str:
    vaults.create(str(tmp_path / "vault.sqlite"))
    return str(tmp_path / "vault.sqlite")


def test_every_step_of_the_chain_is_taken_back_to_identical_rows(town, kept, tmp_path, ask):
    found, changed = [], []
    for name, given in steps(town, kept, tmp_path):
        before, (many,) = contents(town, kept), ask(town, "SELECT count(*) FROM change_batch")[0]
        step(name, **given)
        if ask(town, "SELECT count(*) FROM change_batch")[0][0] > many:
            found.append((name, before))
            changed.append(name)
        else:
            assert contents(town, kept) == before, f"{name} changed rows without a batch"
    assert {"importregister", "linkpersons", "attachpersons", "tagpersons", "classifyresidency"} <= set(changed)
    assert changed.count("importregister") == 4 and changed.count("linkpersons") == 2
    end = contents(town, kept)
    for name, before in reversed(found):
        assert contents(town, kept) == end, name
        assert end != before, name
        step("undobatch", BASE=town, VAULT=kept)
        after = contents(town, kept)
        assert after.keys() == before.keys(), name
        for one in before:
            assert after[one] == before[one], (name, one)
        end = after


def test_the_same_again_changes_nothing_and_needs_no_undo(town, kept, tmp_path, ask):
    chain = steps(town, kept, tmp_path)[:7]
    for name, given in chain:
        step(name, **given)
    before = contents(town, kept)
    batches = ask(town, "SELECT batch_id, step FROM change_batch ORDER BY 1")
    for name, given in chain:
        step(name, **given)
        assert contents(town, kept) == before, name
    assert ask(town, "SELECT batch_id, step FROM change_batch ORDER BY 1") == batches


def test_a_batch_of_the_vault_is_not_undone_without_it_or_with_another(town, kept, tmp_path):
    name, given = steps(town, kept, tmp_path)[0]
    step(name, **given)
    other = str(tmp_path / "other.sqlite")
    vaults.create(other)
    files = [Path(path) for path in (town, kept, other)]
    before = [path.read_bytes() for path in files]
    assert "VAULT is missing" in refusal("undobatch", BASE=town)
    assert "is the vault of another base" in refusal("undobatch", BASE=town, VAULT=other)
    assert [path.read_bytes() for path in files] == before
