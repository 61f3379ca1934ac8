"""Every link of every page, followed in a real browser from the first page of each language."""
import re
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from crawling import internal_links, mirrored
from notes import note
from serving import ALL_LANGUAGES, LANGUAGES, OTHER


def told(faults):
    """Faults as a list that a reader can work through."""
    faults = list(dict.fromkeys(faults))
    assert not faults, f"{len(faults)}:\n" + "\n".join(faults[:40])


def test_every_link_leads_to_a_page_or_file(found):
    answers = {address: page.status for address, page in found.pages.items()}
    answers.update({address: file[0] for address, file in found.files.items() if not 300 <= file[0] < 400})
    answers.update({address: status for address, (status, _) in found.rest.items()})
    answers.update({mirrored(address): status for address, (status, _) in found.mirrors.items()})
    told(f"{status} {address}, linked from {found.origin.get(address)}" for address, status in answers.items() if status != 200)


KINDS = {"start", "front", "law", "law-one", "chain", "room", "places", "letter", "why", "family", "compare", "ledger", "rehearsal", "past", "evidence", "norms",
         "rulings", "receipt", "explain-one", "glossary", "accessibility", "about-the-model", "algorithm-register", "secretary", "tables", "tables-one"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_a_page_of_every_kind(found, language):
    kinds = {page.kind for page in found.sound() if page.language == language}
    note(f"kinds of pages, {language}: {', '.join(sorted(kinds))}")
    assert not KINDS - kinds, "no link leads to these"


def test_pages_allow_nothing_that_is_written_into_them(found):
    """The policy of each page, and no style or script in its text that it would not let through."""
    told(f"{page.address}: {page.policy}" for page in found.sound()
         if "default-src 'none'" not in page.policy or "unsafe" in page.policy or "style-src 'self'" not in page.policy)
    told(f"{page.address}: {fault}" for page in found.sound()
         for fault in re.findall(r"<style\b|<script(?![^>]*\bsrc=)[^>]*>|<[a-z][^>]*\s(?:style|on[a-z]+)=\"[^>]*", page.html))


def test_pages_ask_nothing_of_other_hosts(found, site):
    told(f"{page.address} asks {asked}" for page in found.sound() for asked in page.asked
         if not asked.startswith((site.address + "/", "data:")))


def test_pages_give_the_browser_nothing_to_complain_of(found):
    told(f"{page.address}: {fault}" for page in found.sound() for fault in page.faults)


def test_pages_say_their_language(found):
    told(f"{page.address} says “{page.lang}”" for page in found.sound() if page.lang != page.language)


def test_pages_have_one_head_and_a_title(found):
    told(f"{page.address}: h1 {page.heads}, title “{page.title}”" for page in found.sound()
         if len(page.heads) != 1 or not page.heads[0] or not page.title.strip())


def test_titles_tell_the_pages_apart(found):
    titles = {}
    for page in found.sound():
        titles.setdefault((page.language, page.title), []).append(page.address)
    told(f"“{title[1]}”: {', '.join(pages)}" for title, pages in titles.items() if len(pages) > 1)


def test_fragments_have_their_target(found):
    def faults():
        for page in found.sound():
            for link in page.links:
                address, fragment = urldefrag(urljoin(page.address, link["to"]))
                if not fragment or urlsplit(address).netloc:
                    continue
                target = found.pages.get(address) if not link["to"].startswith("#") else page
                if target and unquote(fragment) not in target.names:
                    yield f"{page.address}: {link['to']} (“{link['text'][:40]}”)"

    told(faults())


def test_pages_exist_in_the_other_language_and_lead_back(found):
    def faults():
        for page in found.sound():
            other, there = OTHER[page.language], mirrored(page.address)
            links = [link["to"] for link in page.links if link["hreflang"] == other]
            if there not in links or page.alternates.get(other) != there:
                yield f"{page.address} does not lead to {there}: link {links}, head {page.alternates.get(other)}"
            back = re.findall(r'<a href="([^"]+)"[^>]*hreflang="' + page.language + '"', found.mirrors[page.address][1])
            if page.address not in [link.replace("&amp;", "&") for link in back]:
                yield f"{there} does not lead back to {page.address}: {back}"

    assert found.mirrors
    told(faults())


def test_links_have_words(found):
    told(f"{page.address}: {link['to']}" for page in found.sound() for link in page.links if not link["text"])


def test_links_stay_in_their_language(found):
    told(f"{page.address} leads to {to}" for page in found.sound() for to in internal_links(page)
         if to.split("/")[1] in ALL_LANGUAGES and to.split("/")[1] != page.language
         and not any(link["hreflang"] and urljoin(page.address, link["to"]) == to for link in page.links))
