"""Texts that the user reads, in the user's language."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translation of `text`, which must be a literal: scripts/i18n finds it by reading the code."""
    return QCoreApplication.translate("@default", text)
