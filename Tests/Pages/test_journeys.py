"""Five ways through the site, each with the keyboard alone, with script and without, in both languages."""
import re

import pytest

from browsing import folder, opened, visit
from serving import LANGUAGES, polder
from test_print import pages_of, printed

EVERY_WAY = [pytest.param(language, script, id=f"{language}-{'script' if script else 'no-script'}") for language in LANGUAGES
             for script in (True, False)]
every_way = pytest.mark.parametrize("language, script", EVERY_WAY)

# The words of the link on the page of the places that leads to the list of them.
LIST = {"nl": "lijst", "en": "list"}

FOCUSED = """() => { const part = document.activeElement, look = getComputedStyle(part), box = part.getBoundingClientRect();
  return { tag: part.tagName.toLowerCase(), href: part.getAttribute('href') ?? '', text: part.textContent.trim(), type: part.type ?? '',
    figures: [...part.closest('li')?.querySelectorAll('.figure') ?? []].map(figure => figure.textContent.trim()),
    isSeen: look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0,
    isOnScreen: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth }; }"""


class Keyboard:
    """Moves through a page with the tabulator and counts the strokes."""

    def __init__(self, page, site, language):
        self.page, self.site, self.language, self.strokes = page, site, language, 0

    def to(self, fits, what, most=1500):
        """Goes on until a part has the focus that fits; the focus has to be seen on the way."""
        seen = set()
        for _ in range(most):
            self.page.keyboard.press("Tab")
            self.strokes += 1
            part = self.page.evaluate(FOCUSED)
            if part["tag"] != "body":
                assert part["isSeen"] and part["isOnScreen"], f"the focus on {part} of {self.page.url} is not seen"
            if fits(part):
                return part
            if part["tag"] == "body" and "body" in seen:
                break
            seen.add(part["tag"])
        pytest.fail(f"the keyboard does not reach {what} on {self.page.url}")

    def follow(self, pattern, what):
        """Goes to a link by its address and opens it."""
        part = self.to(lambda part: part["tag"] == "a" and re.search(pattern, part["href"]), what)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        assert self.page.evaluate("document.documentElement.lang") == self.language
        return part

    def front(self):
        """From the first page to the front of the run."""
        visit(self.page, f"{self.site.address}/{self.language}")
        self.follow(rf"/runs/{self.site.run}$", "the run")
        return self

    def main(self):
        return self.page.inner_text("main")


@pytest.fixture
def keyboard(site, browser, language, script):
    with opened(browser, script=script) as page:
        hand = Keyboard(page, site, language)
        yield hand
        print(f"{hand.strokes} strokes")
        assert not page.faults, page.faults


@every_way
def test_from_the_first_page_to_a_printed_brief(keyboard, language):
    hand = keyboard.front()
    title = hand.page.inner_text("h1")
    hand.to(lambda part: part["href"].endswith("/brief.html"), "the brief")
    with hand.page.expect_download() as waiting:
        hand.page.keyboard.press("Enter")
    kept = folder("journeys") / f"brief-{language}.html"
    waiting.value.save_as(kept)
    hand.page.goto(kept.as_uri())
    first = " ".join(word[4] for word in pages_of(printed(hand.page, f"journey-{language}"))[0][2])
    assert title.split()[0] in first and "polder" in first


@every_way
def test_which_variant_and_why_not(keyboard, site, language):
    hand = keyboard.front()
    row = hand.page.locator(".matrix tbody tr", has=hand.page.locator("th", has_text=re.compile(r"^V3a\b"))).first
    verdict = row.locator(".mark .hidden").first.text_content()
    assert len(verdict) > 4, "a mark has no word"
    hand.follow(rf"/runs/{site.run}/law$", "the law")
    law = hand.main()
    assert re.search(r"\bV3a\b", law) and re.search({"nl": r"Richtlijn|EVRM|Vreemdelingenwet", "en": r"Directive|ECHR|Aliens Act"}[language], law)
    hand.follow(rf"/runs/{site.run}/why$", "why")
    assert re.search(r"\bV3a\b", hand.main())


@every_way
def test_find_my_municipality(keyboard, site, language):
    """By the link to the list, and there by what is folded."""
    hand, name = keyboard.front(), "Zwolle"
    hand.follow(rf"/runs/{site.run}/places$", "the places")
    hand.to(lambda part: part["tag"] == "a" and part["href"].startswith("#") and LIST[language] in part["text"], "the link to the list")
    hand.page.keyboard.press("Enter")
    links = hand.page.locator(f"main a[href*='/places/']:text-is('{name}')")
    assert links.count(), f"the page of the places has no link to the letter of {name}"
    part = hand.to(lambda part: part["tag"] == "summary" or part["text"] == name, "the list")
    while part["text"] != name:
        if not any(link.is_visible() for link in links.all()):
            hand.page.keyboard.press("Enter")
        part = hand.to(lambda part: part["text"] == name or part["tag"] == "summary", f"the link to {name}")
    with hand.page.expect_navigation():
        hand.page.keyboard.press("Enter")
    assert name in hand.page.inner_text("h1")
    assert re.search(r"\d", hand.main())


SOURCE = {"nl": r"\bbron", "en": r"\bsource"}
FUTURES = {"nl": "aanname|toekomst", "en": "assum|future"}
CODE = re.compile("[0-9A-Z]{4,6}")
CARRIES = {"nl": "norm|partij", "en": "norm|part(y|ies)"}


@every_way
def test_explain_a_figure(keyboard, language):
    """The code behind a figure leads to its band, its futures and its sources."""
    hand = keyboard.front()
    part = hand.to(lambda part: "/explain/" in part["href"] and part["figures"], "the code of a figure")
    with hand.page.expect_navigation():
        hand.page.keyboard.press("Enter")
    assert part["text"] in hand.page.inner_text("h1")
    text = hand.main()
    assert any(figure in text for figure in part["figures"]), f"{part['figures']} of the front is not on the page of {part['text']}: {text[:500]}"
    assert "90" in text and all(re.search(words[language], text, re.I) for words in (SOURCE, FUTURES)), text


@every_way
def test_explain_a_verdict(keyboard, language):
    """So does the code behind a verdict, to norms or to parties."""
    hand = keyboard.front()
    part = hand.to(lambda part: "/explain/" in part["href"] and CODE.fullmatch(part["text"]) and not part["figures"], "the code of a verdict")
    with hand.page.expect_navigation():
        hand.page.keyboard.press("Enter")
    assert part["text"] in hand.page.inner_text("h1")
    text = hand.main()
    assert re.search(CARRIES[language], text, re.I) and len(text) > 300, text


@every_way
def test_is_this_still_the_same(keyboard, site, language, script, tmp_path):
    """The receipt, and the command that stands on the page: it gives the file of the page to the byte."""
    hand = keyboard.front()
    hand.follow(rf"/runs/{site.run}/receipt$", "the receipt")
    text = hand.main()
    assert re.search(r"[0-9a-f]{64}", text) and re.search(r"\b40\b", text)
    command = hand.page.locator("footer code").first.inner_text()
    assert command.startswith("polder report ")
    if script:
        return
    polder(*command.split()[1:], "--output", tmp_path, store=site.store)
    assert (tmp_path / "brief.html").read_bytes() == site.get(f"/{language}/runs/{site.run}/brief.html")[2]


@every_way
def test_compare_two_runs(keyboard, site, language):
    hand = keyboard
    visit(hand.page, f"{site.address}/{language}/compare?runs={site.runs[0]},{site.runs[1]}")
    text = hand.page.inner_text("body")
    assert all(run[:12] in text for run in site.runs[:2])
    visit(hand.page, f"{site.address}/{language}/runs/{site.run}/receipt")
    hand.follow("/compare", "the comparison")


@pytest.mark.once
def test_verify_says_identical(site, tmp_path):
    """What was kept is run again, and the answer is a word; a figure that somebody changed is found."""
    small = site.runs[1]
    kept = tmp_path / "capsule.html"
    kept.write_bytes(site.get(f"/en/runs/{small}/capsule.html")[2])
    assert "identical" in polder("verify", kept, "--language", "en").stdout.lower()
