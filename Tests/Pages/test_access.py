"""The rules of axe on one page of each kind, in both languages and both themes, and at 400 %: judged by the crawl while it has the page open."""
import pytest

from browsing import NARROW, opened, unfold, visit
from judging import SHORTEN, looked_at, windows
from notes import note
from serving import LANGUAGES
from test_links import told


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_accessible(found, language):
    kinds = [(kind, page) for (spoken, kind), page in found.one_of_each_kind().items() if spoken == language]
    slow = sorted(((found.judged[page.address][2], kind) for kind, page in kinds), reverse=True)
    note(f"axe, {language}: {len(kinds)} kinds of pages, {sum(seconds for seconds, _ in slow):.1f} s; "
         + ", ".join(f"{kind} {seconds:.1f} s" for seconds, kind in slow[:3]))
    assert kinds
    told(fault for _, page in kinds for fault in found.judged[page.address][0])


@pytest.mark.once
def test_axe_finds_what_is_there_to_find(browser):
    """A page with five faults, so that silence elsewhere says something."""
    with opened(browser, width=NARROW) as page:
        page.set_content('<!doctype html><html><head><style>p { color: #999; background: #aaa } @media (prefers-color-scheme: dark) { '
                         'body { background: #000; color: #222 } }</style></head><body><p>pale</p>dark<img src="data:,"><input><a href="/"></a></body></html>')
        seen = " ".join(looked_at(page, "bad"))
    assert all(rule in seen for rule in ("color-contrast", "image-alt", "label", "link-name", "html-has-lang", "(320 px, dark)", "(1280 px, light)")), seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_brief_is_accessible(request, site, browser, language):
    with opened(browser, width=NARROW) as page:
        page.set_content(site.get(f"/{language}/runs/{site.run}/brief.html")[2].decode())
        unfold(page)
        page.evaluate(SHORTEN)
        told(looked_at(page, f"brief, {language}", windows(not request.config.getoption("every"), language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_makes_a_page_wider_than_the_window(found, language):
    """At 320 px, which is 1280 px at 400 %; tables and drawings scroll in a region of their own."""
    pages = [page for (spoken, _), page in found.one_of_each_kind().items() if spoken == language]
    assert pages
    told(fault for page in pages for fault in found.judged[page.address][1])


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choice_of_dark_stays(site, browser, language, script):
    with opened(browser, script=script) as page:
        visit(page, f"{site.address}/{language}")
        light = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.locator("button[value=dark]").press("Enter")
        page.wait_for_timeout(300)
        assert page.url.rstrip("/") == f"{site.address}/{language}"
        dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
        visit(page, f"{site.address}/{language}/glossary")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark != light
