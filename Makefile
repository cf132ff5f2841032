# Mutabaa: what a newcomer needs. `make` alone lists the targets.

SWIFT ?= swift
SOURCES = Package.swift Sources Tests Training/Features Packaging

# Where `make install` puts the program; DESTDIR goes before it, for makers of packages.
PREFIX = /usr/local
DESTDIR =

.DEFAULT_GOAL := help
.PHONY: help demo test build lint format run score net train fuzz bench release install uninstall package check-package deps test-deps

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-13s %s\n", $$1, $$2 }'

demo: build ## See the product in a minute: import, list, update, show, undo, report.
	@Examples/demo.sh "$$($(SWIFT) build --show-bin-path)/mutabaa"

test: deps test-deps lint ## Build everything, check the imports, run all tests.
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

score: deps ## Score extraction on the corpus, by form: make score ARGS=--faults
	@$(SWIFT) run score $(ARGS) Tests/ExtractionTests/Corpus

fuzz: deps ## Read damaged records for a while: make fuzz SECONDS=600 SEED=1
	@$(SWIFT) run -c release fuzz $(or $(SECONDS),60) $(or $(SEED),1) Tests/ExtractionTests/Corpus

net: deps ## Hash what is read in every text, to compare before and after: make net TEXTS="..."
	@$(SWIFT) run -c release net 2000 Tests/ExtractionTests/Corpus Examples $(TEXTS)

train: ## Fit the judge anew from Training/Tables, or from page texts: make train TEXTS=folder
	@Training/train.sh $(TEXTS)

bench: ## Measure (see Benchmarks/README.md).
	@Benchmarks/run.sh

release: deps ## Build what is installed: program, manual page, completions.
	@Packaging/build.sh $(SWIFT)

# What was built is installed without building anew, so that root need not have Swift.
install: .build/install/mutabaa.fish ## Install below PREFIX, or /usr/local.
	@Packaging/install.sh install $(PREFIX) $(DESTDIR)

.build/install/mutabaa.fish: $(shell find Package.swift schema.sql README.md Sources Packaging -type f)
	@$(MAKE) --no-print-directory release

uninstall: ## Remove what `make install` installed, and no register.
	@Packaging/install.sh uninstall $(PREFIX) $(DESTDIR)

package: .build/install/mutabaa.fish ## Make a Debian package in .build.
	@Packaging/package.sh

check-package: package ## Try the installation; as root, in a clean Debian from a mirror.
	@Packaging/check.sh .build/mutabaa_*_"$$(dpkg --print-architecture)".deb

# Building needs SQLite's headers; some tests also run the sqlite3 program.
deps:
	@$(call install,libsqlite3-dev)
test-deps:
	@$(call install,sqlite3)

# Installs a Debian package that is missing, as root or by sudo; else prints the line to type.
define install
dpkg-query -W -f '$${Status}' $(1) 2>/dev/null | grep -q 'install ok installed' || { \
	  if [ "$$(id -u)" = 0 ]; then sudo=; \
	  elif sudo -n true 2>/dev/null; then sudo=sudo; \
	  else echo "Missing: $(1). Type as root, then try again:  apt-get install --yes $(1)" >&2; exit 69; fi; \
	  echo "Installing $(1)"; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install --yes -qq $(1) >/dev/null; }
endef
