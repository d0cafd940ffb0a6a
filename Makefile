# Two commands, on a machine with git, make and Python 3.11 with its venv module:
#   make run    set up and start the monitor; PORT=8502 for another port
#   make test   set up, bring a browser, check style and architecture, run every test

PYTHON ?= python3

.PHONY: run test
.DELETE_ON_ERROR:

# Published examples to test against, where they lie beside the checkout; tests that need them say when they do not.
ifneq ($(wildcard ../shared/oracles),)
export MONITOR_ORACLES ?= $(abspath ../shared/oracles)
endif
ifneq ($(wildcard ../shared/samples),)
export MONITOR_SAMPLES ?= $(abspath ../shared/samples)
endif

run: .venv/run.stamp
	.venv/bin/python dashboard.py $(if $(PORT),--port $(PORT))

test: .venv/test.stamp
	.venv/bin/python -m tests.browser.find
	.venv/bin/python -m tests.store.servers
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/python -m pytest --numprocesses auto --dist worksteal

# The stamps are newer than the requirements they stand for, so a second start installs nothing.
.venv/run.stamp: requirements.lock | .venv/bin/python
	.venv/bin/python -m pip install --disable-pip-version-check --require-hashes --requirement requirements.lock
	touch $@

.venv/test.stamp: requirements-dev.txt .venv/run.stamp
	.venv/bin/python -m pip install --disable-pip-version-check --requirement requirements-dev.txt
	touch $@

.venv/bin/python:
	$(PYTHON) -m venv .venv
