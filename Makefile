# Three commands do everything on a fresh Debian machine with the Swift toolchain:
#   make run    installs what is missing, builds, assesses the built-in dossier, and says where the brief lies
#   make test   installs what is missing, checks the format, builds with warnings as errors, and runs all tests
#   make serve  does the same and opens the runs to a browser on this machine
#   make soak   runs the full counts, among them every figure of the golden table, and writes what passed to Docs/Soak.md
.PHONY: run serve test soak install browser dictionary format lint clean

FORMATTED = Sources Tests Benchmarks/Sources Benchmarks/Benchmarks Benchmarks/Package.swift Package.swift
SWIFT_TEST = POLDER_OPTIMISED_ENGINES=1 swift

run: install
	swift build -c release --product polder
	.build/release/polder assess
	@echo "In the browser: make serve, or .build/release/polder serve"

# A run of the built-in dossier that is in the store is read back, not made again.
serve: run
	.build/release/polder serve

test: install browser dictionary lint
	$(SWIFT_TEST) build --build-tests
	$(SWIFT_TEST) test --skip-build

soak: install
	@Tools/soak

# SQLite, for the archive of runs; the HiGHS solver, for site planning.
install:
	@Tools/install libsqlite3-dev:/usr/include/sqlite3.h
	@Tools/solver

# A browser, for the end-to-end tests of the brief.
browser:
	@Tools/install chromium:chromium

# Debian's list of Dutch words, against which help and errors are checked.
dictionary:
	@Tools/install wdutch:/usr/share/dict/dutch

lint:
	swift format lint --strict --recursive $(FORMATTED)

format:
	swift format --in-place --recursive $(FORMATTED)

clean:
	rm -rf .build out
