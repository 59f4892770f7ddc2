"""Short names for what QGIS hands to every algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

Context = QgsProcessingContext
Feedback = QgsProcessingFeedback
Parameters = dict[str, Any]
