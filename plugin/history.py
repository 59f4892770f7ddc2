"""Runs of the panel in Processing's history, from where they can be repeated."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingContext
from qgis.gui import QgsGui

from .configuration import ALGORITHM


def add(record: dict) -> None:
    """Add a run, as Processing's own dialog does; without effect where Processing is not there."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    if algorithm is None:
        return
    context, parameters = QgsProcessingContext(), dict(record["inputs"])
    command = algorithm.asPythonCommand(parameters, context)
    registry = getattr(QgsGui, "historyProviderRegistry", None)
    if registry is None:  # QGIS 3.22
        _log(command)
        return
    entry = {"python_command": command, "algorithm_id": ALGORITHM, "parameters": algorithm.asMap(parameters, context)}
    line, can_be_said = algorithm.asQgisProcessCommand(parameters, context)
    if can_be_said:
        entry["process_command"] = line
    if registry().providerById("processing") is not None:
        registry().addEntry("processing", entry)


def _log(command: str) -> None:
    try:
        from processing.core.ProcessingLog import ProcessingLog
    except ImportError:
        return
    ProcessingLog.addToLog(command)
