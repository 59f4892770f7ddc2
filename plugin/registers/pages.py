"""The pages about a population base, and how one comes to them and back."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProject
from qgis.gui import QgisInterface

from ...processing_provider.engine.core.errors import DoorstepError
from ...processing_provider.i18n import said, tr
from ..widgets.page import Page
from . import base
from .base_page import BasePage
from .pyramid_page import PyramidPage
from .review_page import ReviewPage


class BasePages:
    """Overview, review and pyramid; `current` and `show` are the panel's."""

    def __init__(
        self,
        iface: QgisInterface | None,
        project: QgsProject,
        current: Callable[[], Page],
        show: Callable[[Page], None],
    ) -> None:
        self._iface, self._project, self._current, self._show = iface, project, current, show
        self.review, self.pyramid = ReviewPage(iface, project), PyramidPage(project)
        self.overview = BasePage(iface, project)
        self.pages: tuple[Page, ...] = (self.overview, self.review, self.pyramid)
        self._before: Page | None = None
        self.overview.wants_layers.connect(self.open)
        for page in (self.overview, self.review, self.pyramid):
            page.left.connect(self.leave)

    def visit(self, page: Page) -> None:
        """Show one of the pages; it leads back to what was shown before."""
        current = self._current()
        if current not in self.pages:
            self._before = current
        if current is not page:
            self._show(page)

    def leave(self) -> None:
        """Go back."""
        if self._before is not None:
            self._show(self._before)

    def stop(self) -> None:
        """Let go of what is open and of what is being read."""
        self.overview.stop()
        self.review.forget()
        self.pyramid.asking.stop()

    def open(self, path: str) -> None:
        """Open a population base as a group of layers."""
        if not path:
            return
        try:
            opened = base.show(path, self._project, self._iface)
        except DoorstepError as error:
            self._current().say(said(error))
            return
        text = tr("'{}' is open: the forms of its layers show what is linked.").format(opened.group.name())
        self._current().say(text, good=True)
