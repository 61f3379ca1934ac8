"""Amend and compare: a lever is changed on a page, the page says it in words, lays it before the law, and shows what it does; by keyboard alone."""
import re

from browsing import visit
from test_journeys import Keyboard, every_way, keyboard  # noqa: F401  the fixture of the other journeys

LONGEST_SECONDS = 240
BECOMES = {"nl": "wordt", "en": "becomes"}
FROM = {"nl": r"Uit \d+ toekomst", "en": r"From \d+ future"}
WRONG = {"nl": "Dit kan nog niet", "en": "This cannot be done yet"}


def typed(hand, field, text):
    """Writes into a field that the keyboard reaches."""
    hand.to(lambda part: part["tag"] == "input" and hand.page.evaluate("document.activeElement.name") == field, field)
    hand.page.keyboard.press("Control+A")
    hand.page.keyboard.type(text)


def sent(hand):
    """Sends the form that the focus is in."""
    with hand.page.expect_navigation():
        hand.page.keyboard.press("Enter")


@every_way
def test_amend_and_compare(keyboard, site, language, script):  # noqa: F811
    hand: Keyboard = keyboard.front()
    hand.follow(rf"/runs/{site.run}/amend$", "the page on which a variant is made")
    visit(hand.page, f"{site.address}/{language}/runs/{site.run}/amend?from=V3a&group=subsidiary")
    typed(hand, "lever.quota_per_month", "-1")
    sent(hand)
    assert WRONG[language] in hand.main(), "a value that cannot be is not told"
    hand.page.faults[:] = [fault for fault in hand.page.faults if "400" not in fault]
    typed(hand, "lever.quota_per_month", "100")
    sent(hand)
    assert "quota_per_month" in hand.page.url and BECOMES[language] in hand.main() and re.search(r"\b100\b", hand.main())
    assert hand.page.locator("#law").count(), "the law says nothing of it"
    told = hand.page.locator("#comparison table")
    if script:
        told.wait_for(timeout=LONGEST_SECONDS * 1000)
    else:
        for _ in range(LONGEST_SECONDS):
            if told.count():
                break
            hand.page.wait_for_timeout(1000)
            hand.page.reload()
    assert told.count(), "no bands came"
    assert re.search(FROM[language], hand.main())
