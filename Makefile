# Two commands do all set-up on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
DEMO ?= build/demo

.PHONY: setup system lint test soak bench run translations clean

setup: system $(STAMP)

# Qt's libraries and the stock tools of the hand check: installed where we may, otherwise named.
system:
	@sh packaging/system-packages.sh

$(STAMP): packaging/requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --requirement packaging/requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# Everything offscreen, then the daily jobs once more by real keys in a real window on a virtual screen.
test: lint
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2
	@sh packaging/in-a-window.sh $(BIN)/pytest tests/journeys/test_register_by_keyboard.py tests/journeys/test_verify_a_group.py \
		tests/journeys/test_import_with_repairs.py tests/journeys/test_tables_out.py tests/journeys/test_switch_language.py

soak: setup
	QT_QPA_PLATFORM=offscreen VILLAGEDESK_SOAK=1 $(BIN)/pytest -n 2 tests/crash tests/exchange tests/ledgers

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

# Takes the texts of the screens into the English words; what is new is marked unfinished there until it is translated.
translations: setup
	$(BIN)/python packaging/translations.py

run: setup
	@sh packaging/run.sh $(BIN) $(DEMO)

clean:
	rm -rf $(VENV) build dist
