"""What the rules of axe say of an open page, and what makes it wider than its window."""
import time
from pathlib import Path

import axe_playwright_python

from browsing import NARROW, WIDE, overflow, unfold
from serving import ALL_LANGUAGES

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


# Rows, entries, folded parts and headed parts that are written by the same code: the first of each are judged, or minutes go by.
SHORTEN = """() => {
  for (const part of document.querySelectorAll('tbody > tr:nth-child(n+7), ol > li:nth-child(n+16), ul > li:nth-child(n+16), '
    + 'details:nth-of-type(n+7), details + details details:nth-of-type(n+3)')) part.remove();
  for (const head of document.querySelectorAll('section > h3:nth-of-type(n+9)'))
    for (let part = head; part && !(part !== head && part.tagName === 'H3'); ) { const next = part.nextElementSibling; part.remove(); part = next; } }"""


def windows(takes_samples, language):
    """Where pages are judged: in one language narrow and light, in the other narrow and dark and wide; without samples each in all of them."""
    return WINDOWS if not takes_samples else WINDOWS[:1] if language == ALL_LANGUAGES[0] else WINDOWS[1:]


def looked_at(page, name, chosen=WINDOWS):
    """What is wrong on an open page: narrow in light and in dark, and wide."""
    faults = []
    page.evaluate(RULES + "; void 0")
    for width, theme, only, rules in chosen:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme)
        faults += [f"{name} ({width} px, {theme}): {fault}" for fault in violations(page, only, rules)]
    return faults


def judged(page, name, chosen):
    """What is wrong with the page that is open, which is left changed: by the rules of axe, and by its width at 320 px, which is 1280 px at 400 %.

    One loading serves all windows: width and theme are changed where it stands, and tables and drawings scroll in a region of their own."""
    start = time.monotonic()
    page.set_viewport_size({"width": NARROW, "height": 900})
    unfold(page)
    wide = overflow(page)
    too_wide = [f"{name} by {wide['by']} px: " + " / ".join(wide["parts"])] if wide["by"] > 0 else []
    page.evaluate(SHORTEN)
    faults = looked_at(page, name, chosen)
    page.set_viewport_size({"width": WIDE, "height": 900})
    page.emulate_media(color_scheme="light")
    return faults, too_wide, time.monotonic() - start
