"""What happens around the panel: layers come and go, projects open and close."""

from ..processing_provider.i18n import tr


class ProjectEvents:
    """Part of the dock."""

    def _layers_changed(self, *_):
        self.page.form.hide_results()
        self.page.form.layers_gone()
        if self.current is self.page:
            self._check_timer.start()

    def _layers_going(self, ids):
        self.page.form.layers_go(ids)
        if self._is_running and self.run is not None:
            names = [name for used, name in self._used.items() if used in ids]
            if names and self.run.has_copies:
                self.say(
                    tr("Layer '{}' was removed; the run goes on with its own copy.").format(", ".join(names)), True
                )
        ours = self.results.page.layers
        if any(layer.id() in ids for layer in ours.values()) and ours.get("buildings") is not None:
            if ours["buildings"].id() in ids:
                self._pick_on_map(False)
                self.results.page.clear()
                if self.current is self.results:
                    self.show_page(self.page)
                    self.say(tr("The result layer was removed from the project; its file is still there."), True)
            else:
                for role in [role for role, layer in ours.items() if layer.id() in ids]:
                    del ours[role]

    def _project_cleared(self):
        was_running = self._is_running
        self._stop_showing()
        if was_running:
            self.run.cancel_and_wait()
        self._pick_on_map(False)
        self.results.page.clear()
        self._forget()
        self.show_page(self.empty)
        if was_running:
            self.say(tr("The project was closed: the run was cancelled, nothing was written."))

    def _forget(self):
        """Let one project know nothing of another: values, guesses, checks, messages, the output's name."""
        self._check_timer.stop()
        self.data_check.stop()
        if self._mend is not None:
            self._mend.silence()  # its copy belongs to the project that was closed
            self._mend = None
        self._instant = []
        self._record, self._used, self._path, self._title = {}, {}, "", ""
        for page in (self.empty, self.page, self.running, self.results):
            page.say("")
        self.page.form.set_values({}, {})
        self.page.say_guessed(False)
        self.page.show_checks([], looking=False)
        self.page.output_is_chosen = False
        self.page.set_output("")
        self.results.page.tabs.setCurrentIndex(0)
        self._check_timer.stop()

    def _project_read(self, *_):
        self.restore()
