"""The words of a page are those of its language, but in parts that say they are in another."""
import csv
import re
from html.parser import HTMLParser

import pytest

from serving import OTHER, ROOT
from test_links import told

# Small words that one language has and the other has not, and that a sentence cannot do without.
OWN = {
    "nl": {"het", "een", "van", "niet", "wordt", "worden", "zijn", "bij", "voor", "naar", "meer", "onder", "deze", "dat", "geen", "elke", "dan", "met"},
    "en": {"the", "and", "with", "which", "under", "from", "this", "that", "are", "been", "than", "each", "for", "not", "their", "what"}}
SAME = {"under", "van", "dan"} | (OWN["nl"] & OWN["en"])
# So many of them in one piece of text are a sentence; fewer can be a name or a title.
ENOUGH = 3
# Titles of sources are names, in the language that they were published in.
TITLES = [row["title"] for file in sorted(ROOT.glob("Dossiers/*/sources.csv")) for row in csv.DictReader(file.open(encoding="utf-8", newline=""))]
EMPTY = {"meta", "link", "input", "br", "hr", "img", "col", "area", "wbr"}


class Words(HTMLParser):
    """The texts of the main part, each with the language that holds there."""

    def __init__(self):
        super().__init__()
        self.open, self.texts = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in EMPTY:
            self.open.append((tag, dict(attributes).get("lang")))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, text):
        tags = [tag for tag, _ in self.open]
        if "main" in tags and not {"script", "style", "code", "pre"} & set(tags) and text.strip():
            spoken = [lang for _, lang in self.open if lang]
            self.texts.append((spoken[-1] if spoken else "", " ".join(text.split()), self.section()))

    def section(self):
        return next((tag for tag, _ in reversed(self.open) if tag in ("table", "li", "p", "figcaption", "svg")), "")


def strangers(html):
    """Texts of a page that read as the other language than the one that they say they are in."""
    reader = Words()
    reader.feed(html)
    for lang, text, place in reader.texts:
        for title in (title for title in TITLES if title in text):
            text = text.replace(title, "")
        words = set(re.findall(r"[a-zà-ÿ]+", re.sub(r"https?:\S+", "", text).casefold()))
        if lang in OTHER and len(words & (OWN[OTHER[lang]] - SAME)) >= ENOUGH and len(words & (OWN[lang] - SAME)) < ENOUGH:
            yield f"{place}: “{text[:100]}”"


def test_pages_are_in_their_language(found):
    told(f"{page.kind}, {page.language}: {fault}" for page in found.one_of_each_kind().values() for fault in strangers(page.html))


@pytest.mark.once
def test_a_sentence_of_the_other_language_is_seen():
    dutch = "Deze uitkomst is niet die van het recht dat nu geldt met een rem."
    assert list(strangers(f'<html lang="en"><body><main><p>{dutch}</p></main></body></html>'))
    assert not list(strangers(f'<html lang="en"><body><main><p lang="nl">{dutch}</p></main></body></html>'))
    assert not list(strangers(f'<html lang="nl"><body><main><p>{dutch}</p></main></body></html>'))
