"""Nothing of who somebody is leaves the vault: planted names, numbers, phones, mails and addresses are looked for in every byte.

After every step, those that fail and those that are cancelled as well: in the base, its journal, every output, page and message, in
what is printed, in folders for temporary files, in files that are open and have no name any longer, and in the profile of QGIS.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import private_registers
import pytest
from layers import Log
from leaks import Detector, OpenFiles
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingUtils
from sample_model import LEVELS, OUTPUTS, SAMPLE
from town_registers import table

from doorstep.processing_provider.store import vault as vaults
from register_package import ROOT

DATE = "2025-06-30"
MADE = (
    "registration:REJECTS", "residence:REJECTS", "activity:REJECTS", "link:OUTPUT", "link:REVIEW", "attach:UNATTACHED", "tags:OUTPUT",
    "residency:OUTPUT", "counts:OUTPUT",
)  # fmt: skip


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector(private_registers.secrets())


@pytest.fixture(scope="module")
def ids_of_rows() -> Detector:
    return Detector(private_registers.record_ids())


# --- The detector itself ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "Qwyxela", "QWYXELA", "bzwackelmoorSTOW", "409 555 0103", "4095550103", "QWYXEL.0@ZWPOST.EXAMPLE",
        "ØXPÅKENSENSTOW", "Øxpåkensenstow", "1931-01-01",
        "01/01/1931", private_registers.CHINESE, private_registers.everybody()[1].id_number,
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_what_is_planted_would_be_found(detector, tmp_path, written, encoding):
    path = tmp_path / "file.bin"
    path.write_bytes(b"\x00\x01 something " + f"before {written} after".encode(encoding) + b"\xff")
    assert detector.in_folders(tmp_path) != {}
    assert detector.in_folders(tmp_path, spared=[path]) == {}


def test_what_has_pieces_in_a_database_or_is_a_name_of_a_file_would_be_found(detector, tmp_path):
    with closing(sqlite3.connect(tmp_path / "one.sqlite")) as database, database:
        database.execute("CREATE TABLE t (a)")
        # 4 KiB pages: the name lies on the border of two.
        database.execute("INSERT INTO t VALUES (?)", ("x" * 4050 + "Zhorbinae" + "y" * 9000,))
    (tmp_path / "of Zhorbinae.txt").write_text("nothing")
    assert len(detector.in_folders(tmp_path)) == 2


def test_a_removed_file_that_is_open_would_be_found(detector, tmp_path):
    looking = OpenFiles(detector, [])
    with (tmp_path / "gone").open("wb+") as file:
        file.write(b"Zhorbinae")
        file.flush()
        (tmp_path / "gone").unlink()
        looking.look()
    assert [*looking.found.values()] == [{"Zhorbinae"}]


def test_what_says_nothing_is_not_found(detector, tmp_path):
    (tmp_path / "a.txt").write_text("Rows 3, 4 and 5 of field 'surname': 2025-06-30, 409, 7bzwackel")
    assert detector.in_folders(tmp_path) == {}


# --- A town with people ----------------------------------------------------------------------------------------------


class Place:
    """A folder with a base, its vault and registers, and all that steps leave there."""

    def __init__(self, folder: Path, town: str) -> None:
        self.base, self.vault = folder / "town" / "base.gpkg", folder / "kept" / "vault.sqlite"
        self.inputs, self.out, self.temporary = folder / "inputs", folder / "out", folder / "temporary"
        for path in (self.base.parent, self.vault.parent, self.inputs, self.out, self.temporary):
            path.mkdir(exist_ok=True)
        shutil.copy(town, self.base)
        vaults.create(str(self.vault))
        self.registers = private_registers.write(self.inputs)
        self.looked = [self.base.parent, self.out, self.temporary]

    def said(self, name: str, *texts: str) -> None:
        """Keep what was said in a file, to be looked through with the others."""
        with (self.out / f"{name}.log").open("a", encoding="utf-8") as file:
            file.writelines(f"{text}\n" for text in texts)

    def leaks(self, detector: Detector) -> dict:
        """What is in any file but the registers and the vault."""
        return detector.in_folders(*self.looked)

    def chain(self) -> list[tuple[str, dict]]:
        """Steps from registers to counts, with their outputs in files."""
        base = {"BASE": str(self.base), "DATE": DATE}
        kept = {**base, "VAULT": str(self.vault)}
        out = self.out
        steps = [
            (
                "importregister",
                {
                    **kept, "INPUT": str(self.registers[name]), "DEFINITION": str(self.registers[f"{name}.json"]),
                    "REJECTS": str(out / f"rejects_{name}.gpkg"),
                },
            )
            for name in private_registers.REGISTERS
        ]  # fmt: skip
        return [
            *steps,
            ("linkpersons", {**kept, "OUTPUT": str(out / "links.gpkg"), "REVIEW": str(out / "review.csv")}),
            ("attachpersons", {**kept, "UNATTACHED": str(out / "unattached.gpkg")}),
            ("tagpersons", {**base, "OUTPUT": str(out / "tags.csv")}),
            ("classifyresidency", {**base, "OUTPUT": str(out / "residency.gpkg")}),
            (
                "aggregatepopulation",
                {
                    **base, "ZONES": table("blocks"), "ZONE_ID_FIELD": "code", "BY": "sex;residency", "PROTECTION": 1, "FLOWS_FROM": 1,
                    "OUTPUT": str(out / "counts.gpkg"), "OUTPUT_FLOWS": str(out / "flows.gpkg"), "OUTPUT_TABLE": str(out / "table.csv"),
                    "OUTPUT_EVENTS": str(out / "events.csv"), "OUTPUT_HTML": str(out / "report.html"),
                },
            ),
        ]  # fmt: skip


class Watched(Log):
    """Keeps what is said, looks at open files with every step of progress, and cancels when it was asked so often."""

    def __init__(self, looking: OpenFiles | None, most: int = 10**9) -> None:
        super().__init__()
        self.looking, self.left, self.all = looking, most, []
        self.progressChanged.connect(self._look)

    def _look(self, *_) -> None:
        if self.looking:
            self.looking.look()

    def isCanceled(self):
        """Asked at every piece of work, more often than progress is shown."""
        self.left -= 1
        if self.left == 0:
            self._look()
            self.cancel()
        return super().isCanceled()

    def setProgressText(self, text):
        self.all.append(text)

    def pushInfo(self, text):
        self.all.append(text)

    pushWarning = pushDebugInfo = pushCommandInfo = pushConsoleInfo = pushInfo

    def reportError(self, text, fatalError=False):
        self.all.append(text)


@pytest.fixture
def place(town, tmp_path, monkeypatch):
    made = Place(tmp_path, town)
    made.looked.append(Path(QgsProcessingUtils.tempFolder()))
    # Read by SQLite and Python whenever they want a temporary file.
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(made.temporary))
    return made


def run(place: Place, step: str, parameters: dict, log: Watched) -> bool:
    """Run a step and keep all that it said; returns whether it ended well."""
    said = []

    def message(text, tag, level):
        said.append(f"{tag} {text}")

    QgsApplication.messageLog().messageReceived.connect(message)
    try:
        result = processing.run(f"doorstep:{step}", parameters, feedback=log)
        place.said(step, json.dumps({k: v for k, v in result.items() if isinstance(v, (int, float, str))}))
        return True
    except QgsProcessingException as error:
        place.said(step, str(error))
        return False
    finally:
        QgsApplication.messageLog().messageReceived.disconnect(message)
        place.said(step, *said, *log.all)


def test_nothing_leaks_from_registers_to_counts_and_back(place, detector, ids_of_rows, capfd):
    looking = OpenFiles(detector, [place.vault.parent.name, place.inputs.name])
    steps = place.chain()
    for step, parameters in steps:
        assert run(place, step, parameters, Watched(looking)), (place.out / f"{step}.log").read_text(encoding="utf-8")
        assert place.leaks(detector) == {}, step
        printed = capfd.readouterr()
        place.said("printed", printed.out, printed.err)
    assert detector.in_file(place.vault) >= {"Zwirbelhof", "Qwyxela", "937-00-7031"}, "the registers were read"
    assert looking.looks > 20 and looking.found == {}
    # Ids of rows: outputs show them, base, messages and what is printed do not.
    for path in (place.base, *place.out.glob("*.log")):
        assert ids_of_rows.in_file(path) == set(), path
    assert len(ids_of_rows.in_file(place.out / "links.gpkg")) == 3 * private_registers.COUNT
    with closing(sqlite3.connect(place.base)) as base:
        ((batches,),) = base.execute("SELECT count(*) FROM change_batch WHERE date = ?", (DATE,))
    assert batches >= 7
    for _ in range(batches):
        assert run(place, "undobatch", {"BASE": str(place.base), "VAULT": str(place.vault)}, Watched(looking))
    assert place.leaks(detector) == {}
    assert detector.in_file(place.vault) == set(), "what was undone is gone from the vault, freed pages as well"


FAILING = {
    "another vault": {"VAULT": "other"},
    "no vault": {"VAULT": None},
    "a register as vault": {"VAULT": "police.csv"},
    "a day that is none": {"DATE": "31.2.2025"},
    "exchanged columns": {"INPUT": "swapped.csv"},
    "a field that is not there": {"SURNAME_FIELD": "family"},
    "a form of days that is none": {"BIRTH_FORMAT": "sometime"},
    "another form of days": {"BIRTH_FORMAT": "DD.MM.YYYY"},
    "another encoding": {"ENCODING": "UTF-16"},
    "a register that is no table": {"INPUT": "police.json"},
    "a name of a source that is there": {"SOURCE": "visits"},
    "who somebody is as an attribute": {"ATTRIBUTE_FIELDS": ["id_no"]},
}


@pytest.mark.parametrize("what", FAILING)
def test_nothing_leaks_from_an_import_that_fails(place, detector, ids_of_rows, capfd, what):
    (first, parameters), (second, visits), *_ = place.chain()
    vaults.create(str(place.vault.parent / "other"))
    run(place, second, visits, Watched(None))
    changed = dict(FAILING[what])
    for name, folder in (("VAULT", place.vault.parent), ("INPUT", place.inputs)):
        if changed.get(name):
            found = place.inputs / changed[name] if "." in changed[name] else folder / changed[name]
            changed[name] = str(found)
    given = {name: value for name, value in {**parameters, **changed}.items() if value is not None}
    before = (place.base.read_bytes(), place.vault.read_bytes())
    looking = OpenFiles(detector, [place.vault.parent.name, place.inputs.name])
    well = run(place, first, given, Watched(looking))
    printed = capfd.readouterr()
    place.said("printed", printed.out, printed.err)
    assert place.leaks(detector) == {}
    assert looking.found == {}
    for path in (place.base, *place.out.glob("*.log")):
        assert ids_of_rows.in_file(path) == set(), path
    if not well:
        assert (place.base.read_bytes(), place.vault.read_bytes()) == before


def test_nothing_leaks_from_steps_that_are_cancelled(place, detector):
    stopped = 0
    for step, parameters in place.chain():
        for after in (1, 3, 6):
            before = place.base.read_bytes(), place.vault.read_bytes()
            looking = OpenFiles(detector, [place.vault.parent.name, place.inputs.name])
            log = Watched(looking, after)
            run(place, step, parameters, log)
            if log.left <= 0:
                assert (place.base.read_bytes(), place.vault.read_bytes()) == before, (step, after)
                stopped += 1
            assert place.leaks(detector) == {} and looking.found == {}, step
        assert run(place, step, parameters, Watched(None))
    assert stopped >= 16


ADDRESSES = {"one field": ["address"], "parts": ["number", "road", "unit"]}


@pytest.mark.parametrize(("parts", "profile"), [("one field", 0), ("one field", 2), ("parts", 1), ("parts", 3)])
def test_nothing_leaks_from_addresses_that_have_persons_in_them(place, detector, capfd, profile, parts):
    """What an address is found by may be kept; names, telephones and numbers that stand in it may not."""
    hidden, fields = str(private_registers.write_hidden(place.inputs)), ADDRESSES[parts]
    base = {"BASE": str(place.base), "DATE": DATE}
    asked = {"INPUT": hidden, "ADDRESS_FIELDS": fields, "PROFILE": profile}
    own = place.vault.parent  # rows of the register with more columns are the user's own
    kept = {**base, "VAULT": str(place.vault)}
    names = {"GIVEN_NAME_FIELD": "first", "SURNAME_FIELD": "last", "RECORD_ID_FIELD": "row_id", "SOURCE": "hidden"}
    steps = [
        (
            "matchaddresses",
            {**base, **asked, "OUTPUT": str(own / "m.gpkg"), "REVIEW": str(own / "r.csv"), "TIERS": str(place.out / "t.csv")},
        ),
        (
            "inferdwellings",
            {
                **base, **asked, "SURNAME_FIELD": "last", "OUTPUT": str(own / "i.gpkg"), "DOUBTS": str(place.out / "d.csv"),
                "OUTPUT_BUILDINGS": str(place.out / "b.gpkg"),
            },
        ),
        ("importregister", {**kept, **asked, **names, "REJECTS": str(place.out / "j.csv"), "TROUBLES": str(place.out / "k.csv")}),
        ("linkpersons", {**kept, "OUTPUT": str(place.out / "l.csv")}),
        ("attachpersons", {**kept, "UNATTACHED": str(place.out / "u.csv")}),
    ]  # fmt: skip
    looking = OpenFiles(detector, [place.vault.parent.name, place.inputs.name])
    for step, parameters in steps:
        assert run(place, step, parameters, Watched(looking)), (place.out / f"{step}.log").read_text(encoding="utf-8")
        printed = capfd.readouterr()
        place.said("printed", printed.out, printed.err)
        assert place.leaks(detector) == {}, step
    assert [path for path in looking.found if not path.startswith(str(own))] == []
    assert detector.in_file(own / "i.gpkg") and detector.in_file(place.vault)
    with closing(sqlite3.connect(place.base)) as database:
        kept_parts = "SELECT count(street) FROM address WHERE source_id LIKE '% · found' AND valid_to IS NULL"
        ((streets,),) = database.execute(kept_parts)
    assert streets > 0  # a known one stays


FAILING_SPACE = {
    "matchaddresses": {
        "a name as the address": {"ADDRESS_FIELDS": ["last"]},
        "a name as a building": {"BUILDING_ID_FIELD": "last"},
        "decisions that are none": {"DECISIONS": "hidden.csv"},
    },
    "inferdwellings": {
        "a name as the address": {"ADDRESS_FIELDS": ["first"]},
        "a name as a kind": {"KIND_FIELD": "last"},
        "a name as a unit": {"HOUSING": "hidden.csv", "HOUSING_ADDRESS_FIELDS": ["address"], "UNIT_FIELD": "last"},
        "a name as a floor": {"HOUSING": "hidden.csv", "HOUSING_ADDRESS_FIELDS": ["address"], "FLOOR_FIELD": "last"},
    },
    "loadspace": {
        "people as buildings": {"BUILDINGS": "hidden.csv", "BUILDING_ID_FIELD": "last"},
        "people as places": {"LEVELS": ["hidden.csv"], "CODE_FIELD": "last"},
    },
    "createpopulationbase": {"a register as vault": {"VAULT": "hidden.csv"}, "a register as base": {"BASE": "hidden.csv"}},
}  # fmt: skip


@pytest.mark.parametrize(("step", "what"), [(step, what) for step, those in FAILING_SPACE.items() for what in those])
def test_nothing_leaks_from_steps_of_space_with_the_wrong_field(place, detector, capfd, step, what):
    hidden = str(private_registers.write_hidden(place.inputs))
    asked = {
        "matchaddresses": {
            "INPUT": hidden,
            "ADDRESS_FIELDS": ["address"],
            "OUTPUT": str(place.vault.parent / "m.gpkg"),
        },
        "inferdwellings": {
            "INPUT": hidden,
            "ADDRESS_FIELDS": ["address"],
            "OUTPUT": str(place.vault.parent / "i.gpkg"),
        },
        "loadspace": {"LEVELS": [table("town")], "NAME_FIELD": "name"},
        "createpopulationbase": {"CRS": "EPSG:32615", "BASE": str(place.base.parent / "new.gpkg")},
    }[step]
    given = {"BASE": str(place.base), "DATE": DATE, **asked, **FAILING_SPACE[step][what]}
    if step == "createpopulationbase":
        del given["DATE"]
    for name, value in given.items():
        if value == "hidden.csv":
            given[name] = hidden
        if value == ["hidden.csv"]:
            given[name] = [hidden]
    before = place.inputs.joinpath("hidden.csv").read_bytes()
    run(place, step, given, Watched(None))
    printed = capfd.readouterr()
    place.said("printed", printed.out, printed.err)
    assert place.leaks(detector) == {}
    assert place.inputs.joinpath("hidden.csv").read_bytes() == before


# --- In a process of its own -----------------------------------------------------------------------------------------


def test_nothing_leaks_from_the_chain_in_qgis_process(town, tmp_path, provider, detector):
    place = Place(tmp_path, town)
    place.looked += [ROOT / ".qgis" / "profile", ROOT / ".qgis" / "run"]
    surroundings = {
        **os.environ,
        **dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR"), str(place.temporary)),
        "HOME": str(place.out),
    }
    known = False
    others = str(place.vault.parent / "others.sqlite")
    vaults.create(others)
    for step, parameters in [*place.chain(), ("undobatch", {"BASE": str(place.base), "VAULT": str(place.vault)})]:
        if "VAULT" in parameters and known:  # from the first import on the base knows its vault
            before = place.vault.read_bytes(), place.base.read_bytes()
            wrong = called(step, {**parameters, "VAULT": others}, surroundings)
            assert wrong.returncode == 1 and "is the vault of another base" in wrong.stderr, step
            assert (place.vault.read_bytes(), place.base.read_bytes()) == before
            place.said(step, wrong.stdout, wrong.stderr)
        known = True
        done = called(step, parameters, surroundings)
        assert done.returncode == 0, done.stderr
        place.said(step, done.stdout, done.stderr)
        assert place.leaks(detector) == {}, step
    assert detector.in_file(place.vault)


def test_nothing_leaks_from_the_models(town, tmp_path, provider, detector, qgis_process):
    place = Place(tmp_path, town)
    place.looked += [ROOT / ".qgis" / "profile", ROOT / ".qgis" / "run"]
    surroundings = {
        **os.environ,
        **dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR"), str(place.temporary)),
        "HOME": str(place.out),
    }
    base, vault = str(place.base.parent / "made.gpkg"), str(place.vault.parent / "made.sqlite")
    hidden = str(private_registers.write_hidden(place.inputs))
    own = {"match:REVIEW": "r.csv", "dwellings:OUTPUT": "i.gpkg"}  # the user's own rows with more columns
    out = {
        name: str((place.vault.parent if name in own else place.out) / own.get(name, f"{k}.gpkg"))
        for k, name in enumerate(OUTPUTS)
    }
    people = {**SAMPLE, "register": hidden, "surname": "last", "create:BASE": base, "vault": vault, **out}
    registers = {
        kind: name for name, kind in (("police", "registration"), ("visits", "residence"), ("jobs", "activity"))
    }
    inputs = {kind: str(place.registers[name]) for kind, name in registers.items()}
    inputs |= {f"{kind}_definition": str(place.registers[f"{name}.json"]) for kind, name in registers.items()}
    made = {name: str(place.out / f"{name.replace(':', '_').lower()}.gpkg") for name in MADE}
    counted = {"zones": table("blocks"), "zone_id": "code", "by": "sex;residency", "protection": "1", "date": DATE}
    models = {
        "buildpopulationbase": {"levels": LEVELS, **people},
        "buildpopulationfromregisters": {"base": base, "vault": vault, **counted, **inputs, **made},
    }
    wrong = {"registration": str(place.registers["swapped"]), "residence_definition": inputs["registration"]}
    for step, given in [
        *models.items(),
        *(
            ("buildpopulationfromregisters", {**models["buildpopulationfromregisters"], name: path})
            for name, path in wrong.items()
        ),
    ]:
        done = called(step, given, surroundings)
        place.said(step, done.stdout, done.stderr)
        assert done.returncode == (0 if given in models.values() else 1), done.stderr
        assert place.leaks(detector) == {}, step
    assert detector.in_file(Path(vault)) and detector.in_file(place.vault.parent / "i.gpkg")


def called(step: str, parameters: dict, surroundings: dict) -> subprocess.CompletedProcess:
    """A run of qgis_process with its answer as JSON."""
    return subprocess.run(
        [ROOT / "scripts" / "qgis_process", "--json", "run", f"doorstep:{step}",
         *(f"--{k}={one}" for k, v in parameters.items() for one in (v if isinstance(v, list) else [v]))],
        capture_output=True, text=True, env=surroundings, stdin=subprocess.DEVNULL, timeout=3600,
    )  # fmt: skip


# --- What a base gives away without its vault -------------------------------------------------------------------------


def test_ids_of_the_base_are_made_of_nothing_that_is_known(place, provider):
    """Somebody who has the registers and this program, but not the vault, cannot tell whose id is whose."""
    for step, parameters in place.chain()[:4]:
        assert run(place, step, parameters, Watched(None))
    with closing(sqlite3.connect(place.base)) as base:
        ids = {pid for (pid,) in base.execute("SELECT pid FROM person")}
        ids |= {record for (record,) in base.execute("SELECT record_id FROM record_link")}
        meta = dict(base.execute("SELECT name, value FROM meta"))
    assert len(ids) > 2 * private_registers.COUNT
    other = place.vault.parent / "other.sqlite"
    vaults.create(str(other))
    with closing(sqlite3.connect(other)) as kept:
        ((secret,),) = kept.execute("SELECT value FROM vault WHERE name = 'secret'")
    guesses = {
        b"",
        b"doorstep",
        secret,
        meta["vault"].encode(),
        bytes.fromhex(meta["vault"]),
        meta.get("number", "").encode(),
    }
    texts = {str(number) for number in range(1, 500)}
    texts |= private_registers.secrets() | private_registers.record_ids()
    texts |= {one.id_number.replace("-", "") for one in private_registers.everybody()}
    texts |= {f"{kind}\x1f{text}" for kind in ("person", "record", "household", "organisation") for text in texts}
    texts |= {
        f"record\x1f{name}\x1f{record}"
        for name in private_registers.REGISTERS
        for record in private_registers.record_ids()
    }
    for text in texts:
        said = text.encode("utf-8")
        for made in ("md5", "sha1", "sha256", "blake2b"):
            assert hashlib.new(made, said).hexdigest()[:20] not in ids
        for guess in guesses:
            assert hmac.digest(guess, said, "sha256").hex()[:20] not in ids
    # With the secret, which is in the vault only, they are: what is tried above is how ids are made.
    with closing(sqlite3.connect(place.vault)) as kept:
        ((secret,),) = kept.execute("SELECT value FROM vault WHERE name = 'secret'")
    assert hmac.digest(secret, b"person\x1f1", "sha256").hex()[:20] in ids
    assert secret not in place.base.read_bytes() and secret.hex().encode() not in place.base.read_bytes()
