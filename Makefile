# Two commands do all set-up on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
DEMO ?= build/demo
# Each daily job by real keys: a journey test whose window is the main window.
JOURNEYS := $(addprefix tests/journeys/test_,$(addsuffix .py,register_by_keyboard register_household verify_a_group \
	find_and_correct batch_change merge_two undo import_with_repairs tables_out print_roster switch_language))

.PHONY: setup system lint test soak bench pictures run translations clean

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
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 --dist worksteal
	@sh packaging/in-a-window.sh $(BIN)/pytest $(JOURNEYS)

soak: setup
	QT_QPA_PLATFORM=offscreen VILLAGEDESK_SOAK=1 $(BIN)/pytest -n 2 tests/journal tests/crash tests/exchange tests/county tests/postgres tests/ledgers

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

# Pictures of every screen, in both languages, at 100 and 150 %, to be looked at.
pictures: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.pictures build/pictures

# Takes the texts of the screens into the English words; what is new is marked unfinished there until it is translated.
translations: setup
	$(BIN)/python packaging/translations.py

run: setup
	@sh packaging/run.sh $(BIN) $(DEMO)

clean:
	rm -rf $(VENV) build dist
