"""My own value: a value of the chain is replaced on its page with a source, a run of one's own is made, and it opens on the difference; and a variant
is kept as a draft and gone on from. Both by keyboard alone."""
import re

from browsing import visit
from test_amending import sent, typed
from test_journeys import Keyboard, every_way, keyboard  # noqa: F401  the fixture of the other journeys

LONGEST_SECONDS = 600
NAME = "housing.persons_per_month"
WRONG = {"nl": "Dit kan nog niet", "en": "This cannot be done yet"}
OWN = {"nl": "eigen", "en": "own"}
NO_AUTHOR = {"nl": "de beheerder ziet door wie", "en": "the operator sees by whom"}
# Another for each way, so that each makes a run that nobody made before it.
VALUES = {("nl", True): "901", ("nl", False): "902", ("en", True): "903", ("en", False): "904"}


def refused(hand):
    """What the browser complains of when a form comes back with what is wrong is no fault of the page."""
    hand.page.faults[:] = [fault for fault in hand.page.faults if "400" not in fault]


@every_way
def test_my_own_value(keyboard, site, language, script):  # noqa: F811
    hand: Keyboard = keyboard
    small = site.runs[1]
    visit(hand.page, f"{site.address}/{language}/runs/{small}/parameters")
    hand.follow(rf"/runs/{small}/parameters/{re.escape(NAME)}$", "the page of the value")
    value = VALUES[language, script]
    typed(hand, "value", "-5")
    sent(hand)
    refused(hand)
    assert WRONG[language] in hand.main(), "a value that cannot be is not told"
    assert hand.page.locator("#field-value[aria-invalid]").count(), "nor at its field"
    typed(hand, "value", value)
    typed(hand, "title", "A count of homes")
    typed(hand, "address", "https://example.org/homes")
    sent(hand)
    if "/jobs/" in hand.page.url:
        if script:
            hand.page.wait_for_url(re.compile("/compare"), timeout=LONGEST_SECONDS * 1000)
        else:
            for _ in range(LONGEST_SECONDS):
                if "/compare" in hand.page.url:
                    break
                hand.page.wait_for_timeout(1000)
                hand.page.reload()
    assert "/compare" in hand.page.url and small in hand.page.url, "it does not open on the difference"
    text = hand.main()
    assert value in text and OWN[language] in text.lower(), "the difference does not name the value"
    other = re.search(r"runs=[0-9a-f]+(?:,|%2C)([0-9a-f]{64})", hand.page.url).group(1)
    for page in ("", "/receipt"):
        visit(hand.page, f"{site.address}/{language}/runs/{other}{page}")
        assert value in hand.main() and OWN[language] in hand.main().lower(), f"the page {page} does not name the value"
    assert "A count of homes" in hand.page.inner_text("body"), "its source is not there"


@every_way
def test_keep_a_draft_and_go_on(keyboard, site, language, script):  # noqa: F811
    hand: Keyboard = keyboard
    name = f"concept {language} {script}"
    visit(hand.page, f"{site.address}/{language}/runs/{site.run}/amend?from=V3a&group=subsidiary")
    typed(hand, "lever.quota_per_month", "150")
    sent(hand)
    typed(hand, "name", name)
    typed(hand, "author", "A. Writer")
    sent(hand)
    assert hand.page.url.endswith(f"/{language}/runs/{site.run}/amend/drafts")
    text = hand.main()
    assert name in text and NO_AUTHOR[language] in text and "A. Writer" not in text and re.search(r"\b150\b", text)
    hand.to(lambda part: part["tag"] == "a" and name in part["text"], "the way on from the draft")
    with hand.page.expect_navigation():
        hand.page.keyboard.press("Enter")
    assert "from=V3a" in hand.page.url and re.search(r"quota_per_month(:|%3A)150", hand.page.url)
