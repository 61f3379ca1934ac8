"""What all tests of the pages share: one server, one browser, one crawl."""
import time

import pytest
from playwright.sync_api import sync_playwright

from browsing import launch
from crawling import crawl
from known_faults import KNOWN
from serving import PROGRAM, Site


def pytest_collection_modifyitems(items):
    """A known fault is an expected failure, with its reason."""
    for item in items:
        name = item.nodeid.split("/")[-1]
        for part, reason in KNOWN.items():
            if name == part or name.startswith(part + "["):
                item.add_marker(pytest.mark.xfail(reason=reason, strict=False))


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
def found(site, browser):
    """The crawl."""
    start = time.monotonic()
    crawled = crawl(site, browser)
    slowest = sorted(crawled.pages.values(), key=lambda page: -page.seconds)[:5]
    print(f"crawl: {len(crawled.pages)} pages, {len(crawled.rest)} more asked for, {len(crawled.files)} files, {time.monotonic() - start:.1f} s")
    print("slowest: " + ", ".join(f"{page.address[:40]} {page.seconds:.2f} s" for page in slowest))
    return crawled
