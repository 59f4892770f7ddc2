"""With what planning units are compared: an earlier base, or an earlier day of the same."""

from __future__ import annotations

from ...base.types import Context, Parameters
from ...engine.core.errors import SettingError
from ...i18n import tr
from ...store.bases import base_at, whole
from ..registers.step import BaseStep


def earlier(step: BaseStep, parameters: Parameters, context: Context) -> tuple[str, str]:
    """Return the path of EARLIER and its day, '' where it is not given.

    Raises
    ------
    SettingError
        There is no day, or it is not before DATE.
    """
    given = step.given(parameters, "EARLIER_DATE")
    if not given and not step.given(parameters, "EARLIER"):
        return "", ""
    if not given:
        raise SettingError(tr("EARLIER_DATE is missing; give the day of the earlier base, such as 2020-06-30."))
    day = step.day("EARLIER_DATE", parameters, context)
    if day >= step.date(parameters, context):
        raise SettingError(tr("EARLIER_DATE is {}, which is not before DATE; give an earlier day.").format(day))
    path = step.parameterAsFile(parameters, "EARLIER", context) if step.given(parameters, "EARLIER") else ""
    if path:
        path = whole(path)
        with base_at(path):
            pass
    return path, day
