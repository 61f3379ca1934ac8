"""What all tests of the pages share: one server, one browser, one crawl; and what is told at the end."""
import os
import time
from collections import Counter

import pytest
from playwright.sync_api import sync_playwright

from browsing import launch
from crawling import crawl
from known_faults import KNOWN
from notes import NOTES, note
from serving import ALL_LANGUAGES, PROGRAM, Site

PART = os.environ.get("POLDER_PAGES_PART")
SECONDS = Counter()


def pytest_addoption(parser):
    parser.addoption("--every", action="store_true", help="no samples: each letter, picture, window and way through is tried")
    parser.addoption("--screens", action="store_true", help="pictures of every kind of page, in .build/pages/screens")


def pytest_configure(config):
    config.addinivalue_line("markers", "once: has no language, so of several processes one runs it")


def pytest_collection_modifyitems(config, items):
    """A known fault is an expected failure, with its reason; what another process runs, or nobody asked for, is left out."""
    samples = [] if config.getoption("every") else ways_left_out(items)
    left_out = [item for item in items
                if item in samples or belongs_elsewhere(item) or ("test_screens" in item.nodeid and not config.getoption("screens"))]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
    for item in items:
        name = item.nodeid.split("/")[-1]
        for part, reason in KNOWN.items():
            if name == part or name.startswith(part + "["):
                item.add_marker(pytest.mark.xfail(reason=reason, strict=False))


def ways_left_out(items):
    """Of each journey each language goes one way, with script or without; the other language goes the other, and the next journey turns round."""
    ways = [item for item in items if {"language", "script"} <= set(getattr(getattr(item, "callspec", None), "params", ()))]
    journeys = sorted({item.originalname for item in ways})
    return [item for item in ways
            if (item.callspec.params["script"] + ALL_LANGUAGES.index(item.callspec.params["language"]) + journeys.index(item.originalname)) % 2]


def belongs_elsewhere(item):
    if PART is None:
        return False
    return (item.get_closest_marker("once") is not None) == (PART in ALL_LANGUAGES)


def pytest_runtest_logreport(report):
    SECONDS[report.nodeid.split("::")[0].removeprefix("test_").removesuffix(".py")] += report.duration


def pytest_terminal_summary(terminalreporter):
    terminalreporter.section("notes")
    for text in NOTES:
        terminalreporter.write_line(text)
    terminalreporter.write_line("seconds: " + ", ".join(f"{part} {seconds:.1f}" for part, seconds in SECONDS.most_common()))


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    assert PROGRAM.exists(), f"{PROGRAM} is not there: build it, or name another with POLDER_PROGRAM"
    served = Site(tmp_path_factory.mktemp("site"))
    yield served
    served.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def found(request, site, browser):
    """The crawl."""
    start = time.monotonic()
    crawled = crawl(site, browser, takes_samples=not request.config.getoption("every"))
    slowest = sorted(crawled.pages.values(), key=lambda page: -page.seconds)[:3]
    note(f"crawl: {len(crawled.pages)} pages opened, {len(crawled.rest)} more asked for, {len(crawled.files)} files, {time.monotonic() - start:.1f} s; "
         + "slowest " + ", ".join(f"{page.kind} {page.seconds:.2f} s" for page in slowest))
    note("answers by kind: " + ", ".join(f"{kind} {seconds:.1f} s" for kind, seconds in crawled.seconds.most_common(12)))
    for kind, (left, whole, reason) in crawled.left.items():
        note(f"not asked for: {left} of {whole} links to {kind}: {reason}")
    return crawled
