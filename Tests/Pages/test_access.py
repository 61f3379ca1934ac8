"""The rules of axe on one page of each kind, in both languages and both themes, and at 400 %."""
import time
from pathlib import Path

import axe_playwright_python
import pytest

from browsing import NARROW, WIDE, opened, overflow, unfold, visit
from notes import note
from serving import ALL_LANGUAGES, LANGUAGES
from test_links import told

RULES = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
ASKED = """([only, rules]) => axe.run(document, { resultTypes: ['violations'], runOnly: only, rules })
  .then(found => found.violations.map(rule => ({ id: rule.id, help: rule.help, count: rule.nodes.length,
    first: rule.nodes.slice(0, 2).map(node => node.target.join(' ') + ' | ' + node.html.slice(0, 160) + ' | '
      + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ').slice(0, 200)) })))"""


ALL = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
# Colours are the same at every width and differ by theme alone, and all else is the same in both themes; so each is judged where it differs.
WINDOWS = ((NARROW, "light", ALL, {}), (NARROW, "dark", CONTRAST, {}), (WIDE, "light", ALL, {"color-contrast": {"enabled": False}}))


def violations(page, only, rules):
    """Each rule that is broken, with its first places. The rules are run by the driver, so that the policy of the page stays as it is."""
    return [f"{rule['id']} ({rule['count']}): {rule['help']}\n      " + "\n      ".join(rule["first"]) for rule in page.evaluate(ASKED, [only, rules])]


# Rows, entries and folded parts that are written by the same code: the first of each are judged, or minutes go by.
SHORTEN = """() => { for (const part of document.querySelectorAll('tbody > tr:nth-child(n+7), ol > li:nth-child(n+16), ul > li:nth-child(n+16), '
  + 'details:nth-of-type(n+7), details + details details:nth-of-type(n+3)')) part.remove(); }"""


def windows(request, language):
    """Where pages are judged: in one language narrow and light, in the other narrow and dark and wide; with `--every` each in all of them."""
    return WINDOWS if request.config.getoption("every") else WINDOWS[:1] if language == ALL_LANGUAGES[0] else WINDOWS[1:]


def looked_at(page, name, chosen=WINDOWS):
    """What is wrong on an open page: narrow in light and in dark, and wide."""
    faults = []
    page.evaluate(RULES + "; void 0")
    for width, theme, only, rules in chosen:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme)
        faults += [f"{name} ({width} px, {theme}): {fault}" for fault in violations(page, only, rules)]
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_accessible(request, site, browser, found, language):
    faults, slow = [], {}
    pages = [page for (spoken, _), page in found.one_of_each_kind().items() if spoken == language]
    with opened(browser, width=NARROW) as page:
        for one in pages:
            start = time.monotonic()
            page.set_viewport_size({"width": NARROW, "height": 900})
            visit(page, site.address + one.address)
            unfold(page)
            page.evaluate(SHORTEN)
            faults += looked_at(page, one.address, windows(request, language))
            slow[one.kind] = time.monotonic() - start
    longest = sorted(slow.items(), key=lambda kind: -kind[1])[:3]
    note(f"axe, {language}: {len(pages)} kinds of pages, {sum(slow.values()):.1f} s; " + ", ".join(f"{kind} {took:.1f} s" for kind, took in longest))
    assert pages
    told(faults)


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
        told(looked_at(page, f"brief, {language}", windows(request, language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_makes_a_page_wider_than_the_window(site, browser, found, language):
    """At 320 px, which is 1280 px at 400 %; tables and drawings scroll in a region of their own."""
    faults = []
    with opened(browser, width=NARROW, zoom=4) as page:
        for (spoken, _), one in found.one_of_each_kind().items():
            if spoken == language:
                visit(page, site.address + one.address)
                unfold(page)
                wide = overflow(page)
                if wide["by"] > 0:
                    faults.append(f"{one.address} by {wide['by']} px: " + " / ".join(wide["parts"]))
    told(faults)


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
