"""The table of versions: what fails, differs or was not tried has to be explained, and is said beside the table."""

from __future__ import annotations

import json
from pathlib import Path

import matrix_table
import pytest

FAILING = (
    '<testsuites><testsuite><testcase classname="tests.a" name="test_one[x]"><failure/></testcase>'
    '<testcase classname="tests.a" name="test_two"/>'
    '<testcase classname="tests.a" name="test_three"><skipped message="no such driver"/></testcase>'
    "</testsuite></testsuites>"
)


@pytest.fixture
def results(tmp_path, monkeypatch) -> Path:
    """Two suites of which all passed, and a page and a list of explanations of their own."""
    page, why = tmp_path / "versions.md", tmp_path / "why.tsv"
    page.write_text(f"before\n{matrix_table.BEGIN}\nold\n{matrix_table.END}\nafter\n", encoding="utf-8")
    why.write_text("suite\ttest\twhy\n", encoding="utf-8")
    monkeypatch.setattr(matrix_table, "ROOT", tmp_path)
    monkeypatch.setattr(matrix_table, "PAGE", page)
    monkeypatch.setattr(matrix_table, "EXPLAINED", why)
    for suite in ("host", "other"):
        folder = tmp_path / suite
        (folder / "rows").mkdir(parents=True)
        (folder / "rows" / "numbers.json").write_text(json.dumps({"run": {"PERSONS": 3}}), encoding="utf-8")
        (folder / "versions.json").write_text(json.dumps({"QGIS": "3.99"}), encoding="utf-8")
        (folder / "demo.log").write_text("same", encoding="utf-8")
        (folder / "desktop.log").write_text("desktop_test: sample passed { }\n", encoding="utf-8")
        steps = ("demo", "rows", *matrix_table.TESTS, "desktop")
        (folder / "steps.tsv").write_text("".join(f"{name}\t0\t1\tabc\tok\n" for name in steps), encoding="utf-8")
        for name in matrix_table.TESTS:
            (folder / f"{name}.xml").write_text(FAILING.replace("<failure/>", ""), encoding="utf-8")
    return tmp_path


def told(results: Path, capsys) -> tuple[int, str, str]:
    code = matrix_table.main(["--docs", str(results), "host", "other"])
    said = capsys.readouterr()
    return code, said.out, said.err


def explain(results: Path, test: str) -> None:
    with (results / "why.tsv").open("a", encoding="utf-8") as file:
        file.write(f"other\t{test}\tIt is known.\n")


def test_all_passed(results, capsys):
    code, said, errors = told(results, capsys)
    assert (code, errors) == (0, "")
    row = "| equal | equal | 2 / 0 / 1 | 2 / 0 / 1 | 2 / 0 / 1 | 2 / 0 / 1 | sample |"
    assert f"| other | 3.99 {'| – ' * 7}{row}" in said
    assert "- Skipped: no such driver (host 4, other 4)" in said
    page = (results / "versions.md").read_text(encoding="utf-8")
    assert page == f"before\n{matrix_table.BEGIN}\n{said.strip()}\n{matrix_table.END}\nafter\n"


def fail_a_test(folder: Path) -> None:
    (folder / "engine.xml").write_text(FAILING, encoding="utf-8")


def differ(folder: Path) -> None:
    (folder / "rows" / "numbers.json").write_text(json.dumps({"run": {"PERSONS": 4}}), encoding="utf-8")


def leave_out(folder: Path) -> None:
    steps = (folder / "steps.tsv").read_text(encoding="utf-8")
    (folder / "steps.tsv").write_text(steps.replace("plugin", "other"), encoding="utf-8")


def fail_in_the_desktop(folder: Path) -> None:
    (folder / "desktop.log").write_text(
        "desktop_test: sample passed { }\ndesktop_test: install FAILED (exit 1), see it\n", encoding="utf-8"
    )


def take_another_commit(folder: Path) -> None:
    steps = (folder / "steps.tsv").read_text(encoding="utf-8")
    (folder / "steps.tsv").write_text(steps.replace("demo\t0\t1\tabc", "demo\t0\t1\tdef"), encoding="utf-8")


def test_parts_of_a_folder_are_one(results, capsys):
    folder = results / "other"
    steps = (folder / "steps.tsv").read_text(encoding="utf-8")
    (folder / "steps.tsv").write_text(
        steps.replace("engine\t0", "engine/core\t1") + "engine/test_*.py\t0\t1\tabc\tok\n",
        encoding="utf-8",
    )
    (folder / "engine_core.xml").write_text(FAILING, encoding="utf-8")
    (folder / "engine.xml").rename(folder / "engine_test__.py.xml")
    code, said, errors = told(results, capsys)
    assert code == 1 and "| 1 / 1 / 1 **!** |" in said and "tests.a::test_one[x] fails" in errors


def stop(folder: Path) -> None:
    steps = (folder / "steps.tsv").read_text(encoding="utf-8")
    (folder / "steps.tsv").write_text(steps.replace("store\t0", "store\t2"), encoding="utf-8")


@pytest.mark.parametrize(
    ("break_it", "test", "cell"),
    [
        (fail_a_test, "tests.a::test_one[x]", "1 / 1 / 1"),
        (differ, "rows:numbers.json", "no"),
        (leave_out, "untried:plugin", "–"),
        (fail_in_the_desktop, "desktop:install", "sample, install fails"),
        (stop, "stopped:store", "2 / 0 / 1"),
        (take_another_commit, "untried:demo", "not at host's commit"),
    ],
)
def test_what_is_wrong_has_to_be_explained(results, capsys, break_it, test, cell):
    break_it(results / "other")
    code, said, errors = told(results, capsys)
    assert code == 1 and cell in said and test.rpartition(":")[2] in errors
    explain(results, test)
    code, said, errors = told(results, capsys)
    assert (code, errors) == (0, "") and cell in said and "!" not in said
    assert f"- It is known. (other: `{test}`)" in said
