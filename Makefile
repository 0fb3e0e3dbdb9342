# make run        set everything up and open the wizard on a sample database
# make test       set everything up and run all tests, on two cores
# make quick      run the tests but the slow ones, on two cores
# make screenreader  walk the windows with Orca on a desktop of its own
# make setup      only set up: a virtual environment in .venv with everything that developing needs
# make check      linter, formatting, types, import contracts
# make bench      measure speed beside hand-written SQL (minutes)
# make bench-scale  measure rate and memory up to 10,000,000 records (many minutes)
# make faults     all that can go wrong, at length: the scoreboard of docs/safety.md (many minutes)
# make installer  build the stand-alone program in dist/desktop-wizard/
# make docs       write the pages of the Python API to dist/api/
# make translations  take new texts of the windows into resources/translations/, and compile what is translated
# make lock       write the lock files anew (needs uv)

PYTHON ?= python3
KILLS ?= 200
BIN := .venv/bin
SYSTEM_PACKAGES := PYTHON="$(PYTHON)" scripts/system-packages
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# A stamp says that .venv holds what the lock files said when it was written.
RUN_READY := .venv/ready-to-run
DEV_READY := .venv/ready-to-develop

.PHONY: run test quick screenreader setup check bench bench-scale faults installer docs translations lock
.DEFAULT_GOAL := run
.DELETE_ON_ERROR:

run: $(RUN_READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(SYSTEM_PACKAGES) display; fi
	@echo "The command desktop-wizard is $(BIN)/desktop-wizard."
	$(BIN)/desktop-wizard demo payments --dir "demo/payments-$$(date +%Y-%m-%d-%H%M%S)"

test: $(DEV_READY)
	@$(SYSTEM_PACKAGES) offscreen
	@$(SYSTEM_PACKAGES) bundle
	@$(SYSTEM_PACKAGES) taggedpdf || echo "Tests of PDF with tags are left out where they can't be made."
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile

quick: $(DEV_READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile -m "not slow"

screenreader: $(DEV_READY)
	@$(SYSTEM_PACKAGES) screenreader
	SCREEN_READER=1 $(BIN)/python -m pytest tests/e2e/accessibility

setup: $(DEV_READY)

check: $(DEV_READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(DEV_READY)
	$(BIN)/python -m tests.bench

bench-scale: $(DEV_READY)
	$(BIN)/python -m tests.bench.scale

faults: $(DEV_READY)
	FAULTS_LONG=1 KILLS=$(KILLS) QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/faults tests/e2e/test_fidelity.py

installer: $(DEV_READY)
	@$(SYSTEM_PACKAGES) bundle
	$(BIN)/pyinstaller --noconfirm build_installer.spec

docs: $(DEV_READY)
	@$(SYSTEM_PACKAGES) offscreen
	$(BIN)/python scripts/api-docs dist/api

translations: $(DEV_READY)
	scripts/translations

lock:
	scripts/lock

$(BIN)/python:
	@$(SYSTEM_PACKAGES) venv
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is %d.%d. Name another: make PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

# The order-only prerequisite keeps a stamp valid when nothing but the folder's time has changed.
$(RUN_READY): requirements/runtime.txt requirements/build.txt pyproject.toml | $(BIN)/python
	@echo "Installing what the program needs into .venv; this happens once."
	$(PIP) install --require-hashes -r requirements/runtime.txt -r requirements/build.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV_READY): requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "Installing what developing needs into .venv; this happens once."
	$(PIP) install --require-hashes -r requirements/dev.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(RUN_READY)
