# Mutabaa: what a newcomer needs. `make` alone lists the targets.

SWIFT ?= swift
SOURCES = Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help demo test build lint format run bench deps

help: ## List the targets.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-8s %s\n", $$1, $$2 }'

demo: build ## See the product in a minute: import, list, update, show, undo, report.
	@Examples/demo.sh "$$($(SWIFT) build --show-bin-path)/mutabaa"

test: deps lint ## Build everything, check the imports, run all tests.
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

build: deps ## Build the program.
	$(SWIFT) build

lint: ## Check the format of the sources.
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: ## Put the sources in format.
	$(SWIFT) format --in-place --recursive $(SOURCES)

run: build ## Run the program: make run ARGS="list --overdue"
	@"$$($(SWIFT) build --show-bin-path)/mutabaa" $(ARGS)

bench: ## Measure (see Benchmarks/README.md).
	@Benchmarks/run.sh

deps: ## Install the Debian packages that building needs, where this may.
	@Documentation/install-packages.sh libsqlite3-dev
