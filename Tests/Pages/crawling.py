"""All pages that links lead to from the first page of a language."""
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit

from browsing import opened, visit
from judging import judged, windows
from serving import ALL_LANGUAGES, LANGUAGES, OTHER

# Of a kind so many pages are opened in the browser in each language, without samples and with; the rest is only asked for. The first is judged too.
OPENED, OPENED_OF_SAMPLES = 4, 1
# What is many or dear and written by the same code is asked for by a sample, with a seed that stays: how many, and the reason.
SAMPLED = {
    "letter": (30, "one code writes all letters; the sample has a seed that stays"),
    "amend": (24, "one code makes the page of every amendment; the sample has a seed that stays"),
    "picture-png": (2, "Chromium draws each anew; the same pictures are checked as SVG"),
    "picture-svg": (20, "one code writes all files of pictures; each picture stands on its page too"),
    "picture-csv": (20, "one code writes the figures of all pictures"),
    "picture-json": (20, "one code writes the specifications of all pictures"),
    "odt": (2, "one run of pandoc each; the same text is asked for as Markdown"),
    "docx": (2, "one run of pandoc each; the same text is asked for as Markdown"),
    "pdf": (2, "Chromium prints each anew; the brief is printed by its own tests"),
}
# Those of them that are pages: the first of each is opened and judged wherever it is met.
PAGES = {"letter", "amend"}
SEED = 2023
LONGEST_BUSY_SECONDS = 30

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
    policy: str

    @property
    def language(self):
        return self.address.split("/")[1]

    @property
    def kind(self):
        return kind(self.address)


@dataclass
class Crawl:
    """What was found: pages by address; files by address, as status, type and bytes; and pages only asked for, as status and text."""
    pages: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)
    rest: dict = field(default_factory=dict)
    # The same page in the other language, as status and text, by the address of the page that leads there.
    mirrors: dict = field(default_factory=dict)
    # Where each address was linked from first.
    origin: dict = field(default_factory=dict)
    # How many of a kind were left out, of how many, and why.
    left: dict = field(default_factory=dict)
    # Of the first page of each kind: what axe says, what is too wide, and how long that took, by address.
    judged: dict = field(default_factory=dict)
    # How long answers of a kind took together.
    seconds: Counter = field(default_factory=Counter)

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
    parts = parts[1:] if parts and parts[0] in ALL_LANGUAGES else parts
    if not parts or parts == [""]:
        return "start"
    if parts[0] == "runs":
        if len(parts) == 2:
            return "front"
        return "letter" if parts[2] == "places" and len(parts) == 4 else parts[2] if len(parts) == 3 else f"{parts[2]}-one"
    if parts[0] == "explain":
        return "explain"
    return parts[0] + ("-one" if len(parts) > 1 else "") + ("-of-runs" if urlsplit(address).query else "")


def crawl(site, browser, takes_samples=True):
    found, waiting, held = Crawl(), [f"/{language}" for language in LANGUAGES], {}
    with opened(browser) as page:
        walk = Walk(site, page, found, takes_samples)
        while waiting:
            address = waiting.pop(0)
            sort = kind_of_link(address)
            if takes_samples and sort in SAMPLED and not (sort in PAGES and walk.opened[address.split("/")[1], sort] < walk.most):
                held.setdefault(sort, {})[address] = None
            else:
                waiting += walk.followed(address)
        for sort, addresses in held.items():
            pool, (count, reason) = [one for one in addresses if not walk.has(one)], SAMPLED[sort]
            for address in random.Random(SEED).sample(pool, min(count, len(pool))):
                walk.followed(address)
            found.left[sort] = (max(len(pool) - count, 0), len(addresses), reason)
        for visited in found.sound():
            status, _, body = site.get(mirrored(visited.address))
            found.mirrors[visited.address] = (status, body.decode(errors="replace"))
    return found


class Walk:
    """Follows links one by one and keeps what they lead to."""

    def __init__(self, site, page, found, takes_samples):
        self.site, self.page, self.found, self.takes_samples, self.opened = site, page, found, takes_samples, Counter()
        self.most = OPENED_OF_SAMPLES if takes_samples else OPENED

    def has(self, address):
        return address in self.found.pages or address in self.found.files or address in self.found.rest

    def asked(self, address):
        """What an address gives. One paper or picture is made at a time, so that two who crawl at once meet, and one of them asks again."""
        begun = time.monotonic()
        given = self.site.get(address)
        self.found.seconds[kind_of_link(address)] += time.monotonic() - begun
        until = time.monotonic() + LONGEST_BUSY_SECONDS
        while given[0] == 503 and time.monotonic() < until:
            time.sleep(0.3)
            given = self.site.get(address)
        return given

    def followed(self, address):
        """Asks for an address, once, and gives where it leads on to."""
        if self.has(address) or is_of_another_run(address, self.site) or is_of_another_language(address):
            return []
        status, fields, body = self.asked(address)
        if 300 <= status < 400 or not fields.get("content-type", "").startswith("text/html") or "attachment" in fields.get("content-disposition", ""):
            self.found.files[address] = (status, fields.get("content-type", ""), body)
            return [urljoin(address, fields["location"])] if 300 <= status < 400 else []
        html, what = body.decode(errors="replace"), (address.split("/")[1], kind(address))
        if self.opened[what] < self.most:
            visited = read(self.site, self.page, address, html, fields.get("content-security-policy", ""))
            # A page that is not there is no page of its kind.
            if visited.status == 200 and not self.opened[what]:
                self.found.judged[address] = judged(self.page, address, windows(self.takes_samples, visited.language))
            self.opened[what] += visited.status == 200
            self.found.pages[address], links = visited, internal_links(visited)
        else:
            self.found.rest[address], links = (status, html), links_in_text(address, html)
        for to in links:
            self.found.origin.setdefault(to, address)
        return links


def read(site, page, address, html, policy):
    del page.faults[:], page.asked[:]
    answer, seconds = visit(page, site.address + address)
    facts = page.evaluate(READ)
    return Visited(
        address=address, status=answer.status, html=html, seconds=seconds, lang=facts["lang"], title=facts["title"], heads=facts["heads"],
        names=set(facts["names"]), links=facts["links"], alternates=dict(facts["alternates"]), faults=list(page.faults), asked=list(page.asked),
        policy=policy)


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


def links_in_text(address, html):
    """The same of a page that no browser opened."""
    links = [to.replace("&amp;", "&") for to in re.findall(r'<a [^>]*?href="([^"#][^"]*)"', html)]
    return list(dict.fromkeys(urldefrag(urljoin(address, to))[0] for to in links if not urlsplit(to).scheme and not urlsplit(to).netloc))


def mirrored(address):
    """The same page in the other language."""
    language = address.split("/")[1]
    return f"/{OTHER[language]}" + address.removeprefix(f"/{language}")


def kind_of_link(address):
    """The kind of a page, or what a file ends with; told apart for the files of pictures, of which there are many."""
    path = urlsplit(address).path
    last = path.rpartition("/")[2]
    if "." not in last:
        return kind(address)
    return ("picture-" if "/charts/" in path else "") + last.rpartition(".")[2]


def is_of_another_language(address):
    language = address.split("/")[1].split("?")[0]
    return language in ALL_LANGUAGES and language not in LANGUAGES


def is_of_another_run(address, site):
    """Of the runs but the newest, only the front is opened."""
    match = re.match(r"/(?:nl|en)/runs/([0-9a-f]{64})/.", address)
    return bool(match) and match.group(1) != site.run
