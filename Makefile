# make sample and make test each do all the set-up there is to do; a second run finds it done.
# On Debian the system packages are installed where that is allowed (root, or sudo without a password);
# elsewhere a message names them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
TESTS ?= tests
WORKERS ?= 3
# Modules are compiled once, for all workers and the programs that they start, whatever the environment says.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help sample test test-long lint collected bench pictures gui translations bundle install-desktop compiled clean

help:
	@echo "make sample     render sample_issue/ to sample_issue/out/"
	@echo "make test       lint, types, import contracts and the quick tests"
	@echo "make test-long  the tests that take longer"
	@echo "make lint       only lint, types and import contracts"
	@echo "make bench      time us, Typst, press, screen and the desk; compare the spacing, proofread pages, measure profiles"
	@echo "make pictures   make the pictures of the README again, from the program"
	@echo "make gui        open the sample issue on the desk"
	@echo "make translations     bring the texts of the desk's languages up to date"
	@echo "make bundle           dist/layout/: the program with all it needs, for machines without Python"
	@echo "make install-desktop  the desk in your menu, its icon, and issue.yaml opening in it"
	@echo "make compiled         .venv/compiled/*.whl: a wheel for this machine, its innermost loops compiled (a C compiler)"
	@echo "make clean      remove what the other targets made; .venv stays"

sample: $(STAMPS)/install
	$(BIN)/layout render sample_issue/issue.yaml

test: $(STAMPS)/install $(STAMPS)/system
	@$(MAKE) --no-print-directory -j2 --output-sync=target lint collected
	$(BIN)/pytest -n $(WORKERS) --dist loadfile -m "not long" $(TESTS)

test-long: $(STAMPS)/install $(STAMPS)/system $(STAMPS)/long $(STAMPS)/compiled
	$(BIN)/pytest -n $(WORKERS) -m long --hypothesis-profile long $(TESTS)

lint: $(STAMPS)/install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# While one processor checks types, another compiles the tests; each worker would do that for itself.
collected: $(STAMPS)/install
	@$(BIN)/pytest -q --collect-only -m "not long" $(TESTS) > /dev/null 2>&1 || true # what is wrong the tests tell

bench: $(STAMPS)/bench $(STAMPS)/compiled
	$(BIN)/python benchmarks/bench.py
	$(BIN)/python benchmarks/purposes.py
	$(BIN)/python benchmarks/colour.py
	$(BIN)/python benchmarks/pages.py
	$(BIN)/python benchmarks/scratch.py
	$(BIN)/python benchmarks/desk.py

pictures: $(STAMPS)/install $(STAMPS)/system
	$(BIN)/python docs/make_pictures.py

gui: $(STAMPS)/install $(STAMPS)/system
	$(BIN)/layout edit sample_issue/issue.yaml

translations: $(STAMPS)/install
	$(BIN)/python -m gui.languages.update

bundle: $(STAMPS)/bundle
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/bundle packaging/layout.spec

compiled: $(STAMPS)/compiled

install-desktop: $(STAMPS)/install
	$(BIN)/python packaging/install.py

clean:
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist sample_issue/out
	find layout gui tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# The virtual environment, with our package in it as an editable install.
$(STAMPS)/venv: .ci/venv
	.ci/venv $(VENV)
	@mkdir -p $(STAMPS)
	@touch $@

$(STAMPS)/install: $(STAMPS)/venv pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

$(STAMPS)/bench: $(STAMPS)/install $(STAMPS)/system .ci/bench
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	.ci/bench
	@touch $@

$(STAMPS)/bundle: $(STAMPS)/install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'pyinstaller>=6.10'
	@touch $@

# The same program with its innermost modules compiled, beside the pure one: for the long tests and the benchmarks.
$(STAMPS)/compiled: $(STAMPS)/install .ci/compiled $(wildcard layout/*.py layout/*/*.py layout/*/*/*.py gui/*.py gui/*/*.py)
	.ci/compiled $(BIN)/python $(VENV)/compiled
	@touch $@

# The browser that the long tests compare with.
$(STAMPS)/long: .ci/long
	@mkdir -p $(STAMPS)
	.ci/long
	@touch $@

# The programs that judge our PDFs in the tests.
$(STAMPS)/system: .ci/system
	@mkdir -p $(STAMPS)
	.ci/system
	@touch $@
