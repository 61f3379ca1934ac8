"""Every link of every page, followed in a real browser from the first page of each language."""
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from crawling import internal_links
from serving import LANGUAGES


def told(faults):
    """Faults as a list that a reader can work through."""
    faults = list(dict.fromkeys(faults))
    assert not faults, f"{len(faults)}:\n" + "\n".join(faults[:40])


def test_every_link_leads_to_a_page_or_file(found):
    answers = {address: page.status for address, page in found.pages.items()}
    answers.update({address: file[0] for address, file in found.files.items() if not 300 <= file[0] < 400})
    answers.update(found.rest)
    told(f"{status} {address}, linked from {found.origin.get(address)}" for address, status in answers.items() if status != 200)


def test_both_languages_reach_a_page_of_every_kind(found):
    kinds = {language: {page.kind for page in found.sound() if page.language == language} for language in LANGUAGES}
    print(sorted(kinds["nl"]))
    assert kinds["nl"] == kinds["en"]
    assert {"start", "front", "law", "chain", "room", "places", "why", "family", "past", "evidence", "receipt"} <= kinds["nl"]


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
            other = next(language for language in LANGUAGES if language != page.language)
            mirrored = f"/{other}" + page.address.removeprefix(f"/{page.language}")
            links = [link["to"] for link in page.links if link["hreflang"] == other]
            if mirrored not in links or page.alternates.get(other) != mirrored:
                yield f"{page.address} does not lead to {mirrored}: link {links}, head {page.alternates.get(other)}"
            back = found.pages.get(mirrored)
            if back and page.address not in [link["to"] for link in back.links if link["hreflang"] == page.language]:
                yield f"{mirrored} does not lead back to {page.address}"

    told(faults())


def test_links_have_words(found):
    told(f"{page.address}: {link['to']}" for page in found.sound() for link in page.links if not link["text"])


def test_links_stay_in_their_language(found):
    told(f"{page.address} leads to {to}" for page in found.sound() for to in internal_links(page)
         if to.split("/")[1] in LANGUAGES and to.split("/")[1] != page.language
         and not any(link["hreflang"] and urljoin(page.address, link["to"]) == to for link in page.links))


def test_files_say_what_they_are(found):
    endings = {
        ".html": "text/html", ".md": "text/markdown", ".txt": "text/plain", ".json": "application/json", ".csv": "text/csv",
        ".svg": "image/svg+xml", ".zip": "application/zip", ".css": "text/css", ".js": "text/javascript"}

    def faults():
        for address, (status, content_type, body) in found.files.items():
            ending = next((ending for ending in endings if urlsplit(address).path.endswith(ending)), None)
            if status == 200 and (not body or not ending or not content_type.startswith(endings[ending])):
                yield f"{address}: {content_type}, {len(body)} bytes"

    assert found.files
    told(faults())
