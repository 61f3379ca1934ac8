"""All pages that links lead to from the first page of each language."""
import re
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit

from browsing import opened, visit
from serving import LANGUAGES

# Of pages that are many and alike, so many are opened in the browser in each language; the rest is only asked for.
OPENED_OF_A_KIND = {"letter": 5}
ASKED_OF_A_KIND = {"letter": 5}
OPENED, ASKED = 4, 60

READ = """() => ({
  lang: document.documentElement.lang,
  title: document.title,
  heads: [...document.querySelectorAll('h1')].map(head => head.textContent.trim()),
  names: [...document.querySelectorAll('[id]')].map(part => part.id),
  links: [...document.querySelectorAll('a[href], area[href]')].map(link =>
    ({ to: link.getAttribute('href'), text: link.textContent.trim(), hreflang: link.getAttribute('hreflang') })),
  alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(link => [link.hreflang, link.getAttribute('href')]),
})"""


@dataclass
class Visited:
    """A page as it was found."""
    address: str
    status: int
    html: str
    seconds: float
    lang: str
    title: str
    heads: list
    names: set
    links: list
    alternates: dict
    faults: list
    asked: list

    @property
    def language(self):
        return self.address.split("/")[1]

    @property
    def kind(self):
        return kind(self.address)


@dataclass
class Crawl:
    """What was found: pages by address; files by address, as status, type and bytes; and pages only asked for, as status."""
    pages: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)
    rest: dict = field(default_factory=dict)
    # Where each address was linked from first.
    origin: dict = field(default_factory=dict)

    def sound(self):
        """The pages that are there."""
        return [page for page in self.pages.values() if page.status == 200]

    def one_of_each_kind(self):
        """The first page of each kind in each language, by language and kind; of letters and explanations too."""
        found = {}
        for page in self.sound():
            found.setdefault((page.language, page.kind), page)
        return found


def kind(address):
    """What sort of page an address leads to: its last word, without language and hash."""
    parts = urlsplit(address).path.strip("/").split("/")
    parts = parts[1:] if parts and parts[0] in LANGUAGES else parts
    if not parts or parts == [""]:
        return "start"
    if parts[0] == "runs":
        if len(parts) == 2:
            return "front"
        return "letter" if parts[2] == "places" and len(parts) == 4 else parts[2] if len(parts) == 3 else f"{parts[2]}-one"
    if parts[0] == "explain":
        return "explain"
    return parts[0] + ("-one" if len(parts) > 1 else "") + ("-of-runs" if urlsplit(address).query else "")


def crawl(site, browser):
    found, waiting, counted = Crawl(), [f"/{language}" for language in LANGUAGES], {}
    with opened(browser) as page:
        while waiting:
            address = waiting.pop(0)
            if address in found.pages or address in found.files or address in found.rest:
                continue
            what = (address.split("/")[1], kind(address))
            count = counted[what] = counted.get(what, 0) + 1
            if count > ASKED_OF_A_KIND.get(what[1], ASKED) or is_of_another_run(address, site):
                continue
            status, fields, body = site.get(address)
            if not fields.get("content-type", "").startswith("text/html") or "attachment" in fields.get("content-disposition", ""):
                if status in (301, 302, 303, 307, 308):
                    waiting.append(urljoin(address, fields["location"]))
                found.files[address] = (status, fields.get("content-type", ""), body)
                continue
            if count > OPENED_OF_A_KIND.get(what[1], OPENED):
                found.rest[address] = status
                continue
            found.pages[address] = read(site, page, address, body.decode(errors="replace"))
            for to in internal_links(found.pages[address]):
                found.origin.setdefault(to, address)
                waiting.append(to)
    return found


def read(site, page, address, html):
    del page.faults[:], page.asked[:]
    answer, seconds = visit(page, site.address + address)
    facts = page.evaluate(READ)
    return Visited(
        address=address, status=answer.status, html=html, seconds=seconds, lang=facts["lang"], title=facts["title"], heads=facts["heads"],
        names=set(facts["names"]), links=facts["links"], alternates=dict(facts["alternates"]), faults=list(page.faults), asked=list(page.asked))


def internal_links(visited):
    """Addresses on this site that a page links to, without fragments, each once."""
    found = []
    for link in visited.links:
        to = urlsplit(link["to"])
        if to.scheme or to.netloc or link["to"].startswith("#"):
            continue
        address = urldefrag(urljoin(visited.address, link["to"]))[0]
        if address not in found:
            found.append(address)
    return found


def is_of_another_run(address, site):
    """Of the runs but the newest, only the front is opened."""
    match = re.match(r"/(?:nl|en)/runs/([0-9a-f]{64})/.", address)
    return bool(match) and match.group(1) != site.run
