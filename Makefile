# The two commands that matter: `make` (set up and run) and `make test` (set up, lint, types, tests).
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := run
.PHONY: run test lint types bench serve clean lock

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Consilience needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name one: make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m compileall -q flows reports schemas warehouse
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -c 'from reports.rendering import compile_all; compile_all()'
	@touch $@

run: $(READY)
	$(BIN)/consilience run

test: lint types
	$(BIN)/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

# What is measured, and how much: make bench BENCH="compare --claims 1000000"
bench: $(READY)
	$(BIN)/python -m tests.benchmarks $(BENCH)

serve: $(READY)
	$(BIN)/consilience serve

lock: $(READY)
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --strip-extras --quiet --upgrade --output-file requirements.lock

clean:
	rm -rf .venv .prefect .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info
	rm -rf reports/site reports/site.html reports/.site* warehouse/*.duckdb warehouse/.*.duckdb* warehouse/.*.lock
