"""A source as it is asked for: by parameters, a definition in a file, or the definition of its last import; and as it is kept."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsVectorDataProvider, QgsVectorLayer

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core.columns import id_text
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.registers.records.register import PART, Register, Relative, role_of
from ...engine.registers.records.relatives import COLUMNS, mapped_relatives, relatives
from ...i18n import tr
from ...layers.naming import called
from ...layers.reading import place_of
from ...store.batches import Batches
from .address import Profile
from .definition_file import read_definition
from .definitions.importregister import FIELDS, KEYS, SEVERAL, Organisation, Role

PRIORITIES = ("sex", "birth", "ethnicity", "address", "registered", "attributes")
"""Fields of which several sources may say different things."""
DEFAULT_PRIORITY = 5
EXACT = 2.0**53
"""Numbers with decimals from which on the last digits of an id are others; it is written as a spreadsheet does, and told."""
_NUMBER = re.compile(r"\d{1,6}", re.ASCII)


class Asked:
    """What an import was asked to do."""

    def __init__(
        self, step: DoorstepAlgorithm, parameters: Parameters, context: Context, base: Batches | None = None
    ) -> None:
        self.step, self.parameters, self.context = step, parameters, context
        self.notes: list[Note] = []
        self._last: dict[str, Any] = {}
        self._file = self._definition()
        self.source = self._source()
        if base is not None and not self._file:
            self._last = self._kept(base)

    def _definition(self) -> dict[str, Any]:
        if not self.step.given(self.parameters, "DEFINITION"):
            return {}
        return read_definition(self.step.parameterAsFile(self.parameters, "DEFINITION", self.context))

    def _source(self) -> str:
        name = str(self.value("SOURCE") or "").strip()
        if not name:
            layer = self.step.parameterAsVectorLayer(self.parameters, "INPUT", self.context)
            name = (
                called(layer)
                if layer
                else self.step.parameterAsSource(self.parameters, "INPUT", self.context).sourceName()
            )
        if not name.strip() or any(c in name for c in ";\n\r\x1f"):
            raise SettingError(tr("SOURCE is '{}'; give a name without a semicolon or line break.").format(name[:40]))
        return name.strip()

    def _kept(self, base: Batches) -> dict[str, Any]:
        rows = base.current("source", ("definition",), "source = ?", (self.source,))
        return dict(json.loads(rows[0][0])) if rows and rows[0][0] else {}

    def value(self, name: str) -> Any:
        """Return what was asked by a parameter, in the file, or the last time."""
        if self.step.given(self.parameters, name):
            return self.parameters[name]
        if name in self._file:
            return self._file[name]
        return self._last.get(name)

    def text(self, name: str) -> str:
        """Return a parameter of text."""
        return str(self.value(name) or "").strip()

    def fields_of(self, name: str) -> list[str]:
        """Return the fields of a parameter; raise a SettingError for one that the table does not have."""
        if self.step.given(self.parameters, name):
            return self.step.fields(self.parameters, name, self.context)
        said = self.value(name)
        listed = said if isinstance(said, list) else str(said or "").split(";")
        given = [str(field).strip() for field in listed if str(field).strip()]
        fields = self.step.parameterAsSource(self.parameters, "INPUT", self.context).fields()
        for field in given:
            if place_of(fields, field) < 0:
                raise SettingError(
                    tr("{}: field '{}' of the definition is not in INPUT, which has {}; mend the definition.").format(
                        name, field, ", ".join(fields.names())
                    )
                )
        return [fields.at(place_of(fields, field)).name() for field in given]

    def choice(self, name: str, kind: Any) -> Any:
        """Return a choice by its number or name; the first one, which dialogs always give, leaves it to the definition."""
        if self.step.given(self.parameters, name):
            chosen = kind(self.step.parameterAsEnum(self.parameters, name, self.context))
            if chosen:
                return chosen
        said = self._file.get(name, self._last.get(name))
        if said is None:
            return kind(0)
        try:
            return kind[str(said).strip().upper()] if not str(said).strip().isdigit() else kind(int(said))
        except (KeyError, ValueError) as error:
            names = ", ".join(member.name.lower() for member in kind)
            raise SettingError(tr("{} is '{}'; give one of {}.").format(name, str(said)[:40], names)) from error

    def refuse(self) -> None:
        """Raise for what cannot be, before anything is read."""
        if self.step.parameterAsSource(self.parameters, "INPUT", self.context) is None:
            return
        for name in ("PROFILE", "ROLE", "ORGANISATION_ROLE"):
            self.choice(name, {"PROFILE": Profile, "ROLE": Role}.get(name, Organisation))
        self.priorities()
        self.encoding()

    def encoding(self) -> str:
        """Return the encoding as QGIS calls it, '' where none is given."""
        said = self.text("ENCODING")
        if not said:
            return ""
        known = {_plain(name): name for name in QgsVectorDataProvider.availableEncodings()}
        try:
            found = known.get(_plain(said)) or known.get(_plain(codecs.lookup(said).name))
        except LookupError:
            found = None
        if not found:
            raise SettingError(tr("ENCODING is '{}'; give one such as UTF-8, GB18030 or ISO-8859-1.").format(said[:40]))
        return str(found)

    def priorities(self) -> dict[str, int]:
        """Return the priority of each field."""
        said = self.text("PRIORITY")
        if not said:
            return dict.fromkeys(PRIORITIES, DEFAULT_PRIORITY)
        if _NUMBER.fullmatch(said):
            return dict.fromkeys(PRIORITIES, int(said))
        found = dict.fromkeys(PRIORITIES, DEFAULT_PRIORITY)
        for item in filter(None, re.split(r"[;,]", said)):
            name, equals, number = (word.strip() for word in item.partition("="))
            if not equals or not _NUMBER.fullmatch(number) or name not in PRIORITIES:
                raise SettingError(
                    tr("PRIORITY is '{}'; give a number, or by field such as birth=1;address=3. Fields: {}.").format(
                        said[:60], ", ".join(PRIORITIES)
                    )
                )
            found[name] = int(number)
        return found

    def register(self, progress: Progress) -> tuple[Register, int]:
        """Read the table; returns how many rows it has as well."""
        of = {name: self.fields_of(parameter)[:1] for name, parameter in FIELDS.items()}
        self.mapped = {name: fields[0] for name, fields in of.items() if fields}
        self.several = {name: fields for name, parameter in SEVERAL.items() if (fields := self.fields_of(parameter))}
        if not any(name in self.mapped for name in ("given", "surname", "full_name", "id_number")):
            raise SettingError(
                tr("No field says who somebody is: choose PERSON_ID_FIELD, SURNAME_FIELD or FULL_NAME_FIELD.")
            )
        attributes = self.fields_of("ATTRIBUTE_FIELDS")
        self._refuse_twice(attributes)
        others = self._relatives()
        wanted = {*self.mapped.values(), *attributes, *(f for fs in self.several.values() for f in fs)}
        wanted |= {field for _, fields in others.values() for field in fields.values()}
        table = self.step.read(self._encoded(), "INPUT", self.context, progress, geometry=False, columns=wanted)
        if not len(table):
            raise EmptyInputError(tr("Table '{}' has no rows; choose one with persons.").format(table.name))
        rows, given = len(table), dict(table.frame.given)
        del table  # what is text is let go of as a table, column by column: a million rows are in memory once
        texts = {field: _texts(given.pop(field).tolist()) for field in sorted(wanted)}
        columns: dict[str, Sequence[str]] = {name: texts[field] for name, field in self.mapped.items()}
        for name, fields in self.several.items():
            parts = [texts[field] for field in fields]
            columns[name] = [PART.join(row) if any(row) else "" for row in zip(*parts)]
        return Register(
            columns,
            {FIELDS[name]: field for name, field in self.mapped.items()}
            | {SEVERAL[name]: ";".join(fields) for name, fields in self.several.items()},
            self.text("BIRTH_FORMAT"),
            self.text("SINCE_FORMAT"),
            self.choice("PROFILE", Profile).name.lower(),
            {Organisation.WORKS_IN: "works_in", Organisation.STUDIES_IN: "studies_in"}.get(
                self.choice("ORGANISATION_ROLE", Organisation), ""
            ),
            {field: texts[field] for field in attributes},
            tuple(
                Relative(prefix, role, {name: texts[field] for name, field in fields.items()})
                for prefix, (role, fields) in others.items()
            ),
        ), rows  # fmt: skip

    def _refuse_twice(self, attributes: Sequence[str]) -> None:
        telling = {*self.mapped.values(), *(f for fs in self.several.values() for f in fs)} - {
            self.mapped.get(name) for name in ("sex", "ethnicity", "event", "relationship")
        }
        for field in attributes:
            if field in telling:
                raise SettingError(
                    tr(
                        "ATTRIBUTE_FIELDS: field '{}' says who somebody is and stays in the vault; leave it out."
                    ).format(field)
                )

    def _relatives(self) -> dict[str, tuple[str, dict[str, str]]]:
        said = self.text("RELATIVES")
        if said.lower() == "none":
            return {}
        names = [field.name() for field in self.step.parameterAsSource(self.parameters, "INPUT", self.context).fields()]
        if "=" in said:
            given = mapped_relatives(said)
            missing = [field for _, of in given.values() for field in of.values() if field not in names]
            if missing:
                raise SettingError(
                    tr("RELATIVES: field '{}' is not in INPUT; give fields that are there.").format(missing[0])
                )
            return given
        mapped: dict[str, str] = {name: field for name, field in self.mapped.items() if name in COLUMNS}
        found = relatives(names, mapped)
        if said:
            wanted = [prefix.strip() for prefix in said.split(";") if prefix.strip()]
            missing = [prefix for prefix in wanted if prefix not in found]
            if missing:
                raise SettingError(
                    tr("RELATIVES: no fields such as '{}' are in INPUT; give prefixes of fields, or none.").format(
                        f"{missing[0]}_{next(iter(mapped.values()))}"
                    )
                )
            return {prefix: found[prefix] for prefix in wanted}
        if found:
            self.notes.append(
                note(
                    "relatives",
                    "Further persons in a row, by their fields: {prefixes}. RELATIVES 'none' leaves them out.",
                    prefixes=", ".join(found),
                )
            )
        return found

    def _encoded(self) -> Parameters:
        encoding = self.encoding()
        layer = self.step.parameterAsVectorLayer(self.parameters, "INPUT", self.context)
        if not encoding or layer is None:
            return self.parameters
        where = layer.source()
        if layer.providerType() == "delimitedtext":  # which reads its file before anybody can say how
            where = "&".join([part for part in where.split("&") if not part.startswith("encoding=")])
            where += f"{'&' if '?' in where else '?'}encoding={encoding}"
        again = QgsVectorLayer(where, layer.name(), layer.providerType())
        again.setProviderEncoding(encoding)
        again.dataProvider().setEncoding(encoding)
        self._layer = again  # kept as long as it is read
        return {**self.parameters, "INPUT": again}

    def role(self) -> str:
        """Return what the register knows, and note where nobody said it."""
        chosen = self.choice("ROLE", Role)
        if chosen != Role.BY_FIELDS:
            return str(chosen.name.lower())
        found = role_of({**self.mapped, **self.several})
        self.notes.append(
            note("role", "What the register knows, by its fields: {role}. ROLE says otherwise.", role=found)
        )
        return found

    def field_of(self, name: str) -> str:
        """Return the field of the table that a column of a record is from."""
        if name == "surname" and name not in self.mapped:
            name = "full_name" if "full_name" in self.mapped else "id_number"
        return self.mapped.get(name) or ";".join(self.several.get(name, [name]))

    def kept(self) -> str:
        """Return the definition as JSON, for the next import."""
        said = {name: self.value(name) for name in KEYS if name != "SOURCE" and self.value(name) not in (None, "", [])}
        said |= {FIELDS[name]: field for name, field in self.mapped.items()}
        said |= {SEVERAL[name]: fields for name, fields in self.several.items()}
        for name, kind in (("PROFILE", Profile), ("ROLE", Role), ("ORGANISATION_ROLE", Organisation)):
            said[name] = self.choice(name, kind).name.lower()
        return json.dumps(said, ensure_ascii=False, sort_keys=True, default=str)


def _texts(values: Sequence[Any]) -> list[str]:
    """Values as text, each different one once in memory; what cannot be read stays, so that its row is told."""
    known: dict[Any, str] = {}
    found = []
    for value in values:
        text = known.get(value)
        if text is None:
            rounded = isinstance(value, float) and math.isfinite(value) and abs(value) >= EXACT
            text = known[value] = (
                value.strip() if isinstance(value, str) else f"{value:.14E}" if rounded else id_text(value)
            )
        found.append(text)
    return found


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()
