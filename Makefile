.PHONY: setup demo test bench mutants check format docs docs-site i18n sample package matrix clean
python = scripts/python
zip = dist/doorstep.zip

setup: ; @scripts/setup
demo: setup ; @scripts/demo && scripts/demo_persons
test: setup ; @scripts/test
bench: setup ; @scripts/bench
mutants: setup ; @scripts/mutants
check: setup ; @scripts/check
format: setup ; @.venv/bin/ruff check --fix --quiet; .venv/bin/ruff format
docs: setup ; @$(python) scripts/make_docs.py
.PHONY: docs-site
docs-site: ; @scripts/docs_site
i18n: setup ; @scripts/i18n
sample: setup ; @$(python) scripts/make_sample.py && $(python) scripts/make_sample_cloud.py
package: setup ; @scripts/package $(zip)
matrix: ; @scripts/matrix --docs
clean: ; @rm -rf dist .qgis .qgis-settings .pytest_cache .ruff_cache .mypy_cache .hypothesis
