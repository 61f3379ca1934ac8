"""The brief and the letters on paper: printed by Chromium, and read back from the PDF."""
import re
import subprocess
import time
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader

from browsing import folder, opened, visit
from serving import LANGUAGES
from test_links import told

SMALLEST_POINTS = 7.5
MOST_PAGES = 14
# Points that the front leaves on its page, so that another run, with a longer note or headline, fits too.
ROOM = 20
LOWEST = 842 - 31 - ROOM
# No page ends higher than this share of its height.
EMPTIEST = 0.4
# Sheets that print apart: evidence, assumptions, all tables, and the list of sources.
ANNEX = "[id$='-annex'], #evidence, #receipt, #sources"


def printed(page, name):
    """The open page as a PDF in .build/pages/print."""
    file = folder("print") / f"{name}.pdf"
    page.emulate_media(media="print", color_scheme="light")
    page.pdf(path=str(file), prefer_css_page_size=True, print_background=True)
    return file


def pages_of(file):
    """Words of each page with their boxes, and the size of the page, in points."""
    text = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, text=True, check=True).stdout
    found = []
    for width, height, inner in re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', text, re.S):
        words = re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', inner)
        found.append((float(width), float(height), [(*map(float, word[:4]), unescaped(word[4])) for word in words]))
    return found


def unescaped(text):
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")):
        text = text.replace(name, sign)
    return text


def signs(text):
    """A text without space, hyphens and ligatures, as it can be compared after a line was broken."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00a0\u00ad\u200b\u2010\u2011\u202f-]", "", text)


def letters_on(page):
    return signs("".join(word[4] for word in page[2]))


def small_type(file):
    """Texts below the smallest size, by page."""
    found = []
    for number, page in enumerate(PdfReader(file).pages, 1):
        def seen(text, cm, tm, _, size, number=number):
            across = (tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3])
            points = size * (across[0] ** 2 + across[1] ** 2) ** 0.5
            if text.strip() and 0 < points < SMALLEST_POINTS - 0.05:
                found.append((number, round(points, 2), text.strip()))

        page.extract_text(visitor_text=seen)
    return found


@pytest.fixture(scope="module", params=LANGUAGES)
def brief(request, site, browser):
    """The brief of the run in a language: the language, the PDF, and the texts of its cells."""
    language = request.param
    with opened(browser) as page:
        page.set_content(site.get(f"/{language}/runs/{site.run}/brief.html")[2].decode())
        start = time.monotonic()
        whole = printed(page, f"brief-{language}")
        print(f"printed in {time.monotonic() - start:.1f} s")
        cells = page.evaluate("""() => [...document.querySelectorAll('section')].flatMap(part => [...part.querySelectorAll('th, td')].map(cell => {
            const copy = cell.cloneNode(true);
            copy.querySelectorAll('.hidden, svg').forEach(inner => inner.remove());
            const folded = cell.closest('details:not([open])') !== null;
            return { sheet: part.id, text: copy.textContent, folded };
        }))""")
        title, second, command = page.evaluate("""() => ['h1', 'section:nth-of-type(2) h2', '#front pre code']
            .map(part => document.querySelector(part)?.textContent ?? '')""")
        page.evaluate(f"document.querySelectorAll(\"{ANNEX}\").forEach(part => part.remove())")
        short = printed(page, f"brief-{language}-without-annex")
    return {"language": language, "whole": whole, "short": short, "cells": cells, "title": title, "second": second,
            "command": command, "pages": pages_of(whole)}


def test_the_front_is_one_page(brief):
    """Title, matrix, receipt and command on page 1, and the next sheet begins page 2."""
    pages = brief["pages"]
    first, second = letters_on(pages[0]), letters_on(pages[1])
    assert abs(pages[0][0] - 595) < 2 and abs(pages[0][1] - 842) < 2, "no A4"
    missing = [cell["text"] for cell in brief["cells"] if cell["sheet"] == "front" for word in cell["text"].split() if signs(word) not in first]
    assert signs(brief["title"]) in first and brief["title"] and not missing, f"not on page 1: {missing[:8]}"
    assert signs(brief["command"]) in first and brief["command"], "the command is not on page 1"
    assert max(word[3] for word in pages[0][2]) < LOWEST, "the front has no room for a run that says more"
    assert second.startswith(signs(brief["second"])[:40]), f"page 2 begins with {second[:80]!r}"


def test_the_brief_without_annex_is_short(brief):
    count = len(pages_of(brief["short"]))
    print(f"brief, {brief['language']}: {count} pages without annex, {len(brief['pages'])} with it")
    assert count <= MOST_PAGES


def test_no_page_is_nearly_empty(brief):
    ends = [(number, max((word[3] for word in words), default=0) / height) for number, (_, height, words) in enumerate(brief["pages"], 1)]
    told(f"page {number} ends at {end:.0%} of its height" for number, end in ends if end < EMPTIEST)


def test_no_cell_is_cut_off(brief):
    """Every word of every cell that is not folded is on paper, and no word lies outside its page."""
    there = Counter(signs(word[4]) for page in brief["pages"] for word in page[2])
    text = "".join(letters_on(page) for page in brief["pages"])
    lost = []
    for cell in brief["cells"]:
        # A line may be broken after a hyphen, and then other cells stand between the parts.
        for word in [] if cell["folded"] else re.split(r"[\s\u2013,.;:/-]+", cell["text"]):
            if signs(word) and not there[signs(word)] and signs(word) not in text:
                lost.append(f"{cell['sheet']}: “{word}” of “{' '.join(cell['text'].split())[:60]}”")
    outside = [f"page {number}: “{word[4]}” to {word[2]:.0f} pt" for number, (width, height, words) in enumerate(brief["pages"], 1)
               for word in words if word[0] < -0.5 or word[1] < -0.5 or word[2] > width + 0.5 or word[3] > height + 0.5]
    told(lost + outside)


def test_words_do_not_lie_over_each_other(brief):
    """Two words whose boxes share more than a third of the smaller one."""
    faults = []
    for number, (_, _, words) in enumerate(brief["pages"], 1):
        for index, one in enumerate(words):
            for other in words[index + 1:index + 40]:
                wide = min(one[2], other[2]) - max(one[0], other[0])
                high = min(one[3], other[3]) - max(one[1], other[1])
                smaller = min((part[2] - part[0]) * (part[3] - part[1]) for part in (one, other))
                # Letters with a halo are there twice: as the halo and as themselves.
                twice = one[4] == other[4] and all(abs(here - there) < 3 for here, there in zip(one[:4], other[:4]))
                if not twice and wide > 0.5 and high > 0.5 and wide * high > smaller / 3:
                    faults.append(f"page {number}: “{one[4]}” and “{other[4]}”")
    told(faults)


def test_no_type_is_too_small(brief):
    found = small_type(brief["whole"])
    sizes = Counter((points, number) for number, points, _ in found)
    print(sorted(sizes.items())[:10])
    told(f"page {number}: {points} pt, “{text[:50]}”" for number, points, text in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_one_page(site, browser, found, language):
    letters = [page.address for page in found.pages.values() if page.language == language and page.kind == "letter" and page.status == 200]
    assert letters
    faults = []
    with opened(browser) as page:
        for address in letters:
            visit(page, site.address + address)
            file = printed(page, f"letter-{language}-{Path(address).name}")
            pages = pages_of(file)
            if len(pages) != 1:
                faults.append(f"{address}: {len(pages)} pages, the last with “{' '.join(word[4] for word in pages[-1][2][:12])}”")
            faults += [f"{address}: {points} pt, “{text[:50]}”" for _, points, text in small_type(file)]
    told(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_the_site_prints_without_its_menus(site, browser, language):
    with opened(browser) as page:
        visit(page, f"{site.address}/{language}/runs/{site.run}")
        text = " ".join(word[4] for part in pages_of(printed(page, f"front-{language}")) for word in part[2])
    assert {"nl": "English", "en": "Nederlands"}[language] not in text
    assert {"nl": "Naar de inhoud", "en": "Skip"}[language] not in text
