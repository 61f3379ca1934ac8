# On a fresh Debian machine with the Swift toolchain each of these installs what it needs:
#   make run            builds, assesses the built-in dossier, and says where the brief lies and how to open it
#   make serve          builds, assesses the built-in dossier where no run of it is kept, and serves the pages on this machine
#   make test           checks the format, builds with warnings as errors, and runs the tests of all but engines, conclusions, golden table and pages
#   make test-engines   runs the tests of the engines and of what is concluded from them, holds every figure and verb to the golden table, and then
#                       make test-carriers
#   make test-carriers  runs a sweep on Slurm and on Spark for real, with faults, to the bytes of an undisturbed run, and reads its tables back in other
#                       programs
#   make test-pages     runs the tests of the workbench, kills server and jobs at ten random instants, and runs the tests in a real browser: every link,
#                       markup, access, ways through, print, ill requests
#   make test-browser   runs the tests in a browser without samples: each letter, picture, window and way through
#   make package        builds a Debian package into out/: program, solver, manual pages, completions, service, and a list of components; beside it
#                       another one with the verifier of the records of tables
#   make test-package   installs it in a bare Debian tree, uses it there, and removes it again; needs root
#   make docs           writes the documentation of the code into out/docs
#   make soak           runs the full counts, among them every figure of the golden table, and writes what passed to Docs/Soak.md; then kills server and
#                       jobs at 200 random instants
.PHONY: run serve test test-engines test-carriers test-pages test-browser soak package test-package docs install browser dictionary pandoc format lint clean

FORMATTED = Sources Tests Benchmarks/Sources Benchmarks/Benchmarks Benchmarks/Package.swift Package.swift
SWIFT_TEST = POLDER_OPTIMISED_ENGINES=1 swift

run: install
	swift build -c release --product polder
	.build/release/polder assess
	@echo "In the browser: make serve, or .build/release/polder serve"

# A run of the built-in dossier that is in the store is read back, not made again.
serve: run
	.build/release/polder serve

ENGINES = ^(ChanceTests|AsylumChainTests|LegalReviewTests|NegotiationTests|DispersalTests|PlacementTests|AssessmentsTests|LiteratureTests|ValidationTests|GoldenTests)\.
PAGES = ^WorkbenchTests\.|BrowserTests

test: install dictionary pandoc lint
	$(SWIFT_TEST) build --build-tests
	$(SWIFT_TEST) test --skip-build --skip '$(ENGINES)' --skip '$(PAGES)'

test-engines: install
	$(SWIFT_TEST) build --build-tests
	@Tools/install $(CARRIERS)
	@Tools/python $(TABLE_READERS) > /dev/null & environment=$$!; \
	$(SWIFT_TEST) test --skip-build --filter '$(ENGINES)'; code=$$?; wait $$environment && exit $$code
	@$(MAKE) --no-print-directory test-carriers

# Slurm, Java and R from Debian; Spark, and what reads and checks tables, from PyPI into an environment of its own.
CARRIERS = slurm-wlm:/usr/sbin/slurmctld munge:/usr/sbin/munged default-jre-headless:java r-base-core:Rscript python3-venv:/usr/share/doc/python3-venv
TABLE_READERS = pyspark==4.0.1 pyarrow==26.0.1 duckdb==2.0.1 polars==2.1.0 frictionless==5.21.0 pandas==3.1.1

test-carriers: install
	@Tools/install $(CARRIERS)
	$(SWIFT_TEST) build --product polder
	@python=$$(Tools/python $(TABLE_READERS)) && PATH="$${python%/*}:/usr/sbin:$$PATH" Tools/carriers && "$$python" Tools/tables

test-pages: install browser
	$(SWIFT_TEST) build --build-tests
	$(SWIFT_TEST) test --skip-build --filter '$(PAGES)'
	@Tools/crashes --trials 10
	@Tools/pages

# What the check takes a sample of, whole: longer than its time.
test-browser: install browser
	$(SWIFT_TEST) build --product polder
	@Tools/pages --every

# The same commit gives the same bytes.
package: install
	@Tools/install binutils:strip dpkg-dev:dpkg-shlibdeps chrpath:chrpath python3:python3
	@Tools/package

test-package:
	@Tools/test-package

# The code's own documentation; index.html opens through any web server, as in: python3 -m http.server -d out/docs
docs: install
	swift build -c release --product polder
	@Tools/docs

soak: install
	@Tools/soak
	@Tools/crashes --trials 200

# SQLite, for the archive of runs; the HiGHS solver, for site planning.
install:
	@Tools/install libsqlite3-dev:/usr/include/sqlite3.h
	@Tools/solver

# A browser, for the tests of the brief and the pages.
browser:
	@Tools/install chromium:chromium

# What makes ODT and DOCX of the brief.
pandoc:
	@Tools/install pandoc:pandoc

# Debian's list of Dutch words, against which help and errors are checked.
dictionary:
	@Tools/install wdutch:/usr/share/dict/dutch

lint:
	swift format lint --strict --recursive $(FORMATTED)

format:
	swift format --in-place --recursive $(FORMATTED)

clean:
	rm -rf .build out
