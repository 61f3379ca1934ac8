"""Tables of other kinds, each page of them: the replayed talks, the table of a province up to the decision on a trade, and a night with a seat at it;
on paper too."""
import json
import re

import pytest

from browsing import opened, overflow, visit
from judging import looked_at, windows
from serving import ALL_LANGUAGES, LANGUAGES, ROOT, polder

A4 = 794
TAKE = {"nl": "Neem plaats", "en": "Take the seat"}
DEADLINE = "2099-01-01 12:00"
# What is printed may not hang over the edge, and nothing may stand in a part that scrolls: paper does not.
CUT = """() => [...document.querySelectorAll('main td, main th, main p, main li')]
  .filter(part => part.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)
  .map(part => part.textContent.slice(0, 60))"""


class Table:
    """A table of its own, of which acts are done by command."""

    def __init__(self, site, *opening):
        self.site = site
        self.said = polder("table", *opening, store=site.store).stdout
        self.name = re.search(r"\b[0-9a-f]{32}\b", self.said).group()

    def act(self, verb, *words, **fields):
        values = [f"{name}={value}" for name, all_ in fields.items() for value in (all_ if isinstance(all_, list) else [all_])]
        parts = verb.split()
        return polder("table", parts[0], self.name, *parts[1:], *words, "--with", *values, store=self.site.store).stdout

    def sit(self, page, seat, language):
        told = polder("table", "seats", self.name, "invite", "--seat", "chair", "--with", f"seat={seat}", store=self.site.store).stdout
        visit(page, f"{self.site.address}/{language}/seats/" + re.search(r"/seats/([0-9a-f]{96})", told).group(1))
        with page.expect_navigation():
            page.click(f"button:has-text('{TAKE[language]}')")

    def address(self, language, part=""):
        return f"{self.site.address}/{language}/tables/{self.name}" + (f"/{part}" if part else "")

    def state(self):
        told = polder("table", "show", self.name, "--seat", "chair", "--format", "json", store=self.site.store)
        return json.loads(told.stdout)


def judged(page, table, language, parts, whole):
    """Each page by the rules of axe, narrow; and what would hang over the edge of paper."""
    faults = []
    for part in parts:
        answer, _ = visit(page, table.address(language, part))
        assert answer.status == 200, part
        page.emulate_media(media="print")
        page.set_viewport_size({"width": A4, "height": 1123})
        faults += [f"{part} on paper: {cut}" for cut in page.evaluate(CUT)]
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": 320, "height": 900})
        wide = overflow(page)
        faults += [f"{part}: {wide['parts']}"] if wide["by"] > 0 else []
        faults += looked_at(page, part or "board", windows(not whole, ALL_LANGUAGES[0]))
        page.emulate_media(color_scheme="light")
    assert not faults, "\n".join(faults)
    assert not page.faults, page.faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_replayed_talks(site, browser, language, request):
    table = Table(site, "replay")
    with opened(browser) as page:
        judged(page, table, language, ["", "minutes", "decisions", "votes"], request.config.getoption("every"))
        visit(page, table.address(language))
        for part in ("findings", "readings"):
            assert page.locator(f"#{part}").count() == 1, page.inner_text("main")[:900]
        # Two readings of one event in one row, each with its own words.
        cells = page.locator("#readings tbody tr").first.locator("td, th").all_inner_texts()
        assert len(cells) == 3 and all("“" in cell for cell in cells[1:]) and cells[1] != cells[2], cells


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_a_province_up_to_a_trade(site, browser, language, request):
    table = Table(site, "province", "--province", "Flevoland", "--need", "41000", "--wish", "least_cost")
    seats = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"]
    table.act("state", "--seat", "Urk", text="We cannot", able=0, pays=900)
    table.act("state", "--seat", "Dronten", text="We have room", able=300, asks=300)
    table.act("session open", "--seat", "chair", name="First", present=["chair", *seats])
    table.act("propose new", "--seat", "Urk", title="Trade", trades="Urk; Dronten; 50; 300")
    table.act("round open", "--seat", "chair", about=1, deadline=DEADLINE)
    for seat in seats:
        table.act("round answer", "--seat", seat, about=1, stand="agrees")
    table.act("round close", "--seat", "chair", about=1)
    table.act("decide decision", "--seat", "chair", about=table.state()["rounds"][-1]["id"])
    with opened(browser) as page:
        table.sit(page, "Urk", language)
        row = page.locator("#report tbody tr", has_text="Urk").first.locator("td, th").all_inner_texts()
        # Share, gave, took, places, able, provides, short, receives: its 50 places went, at 300 each.
        assert row[:6] == ["Urk", "50", "50", "0", "0", "0"], row
        taker = page.locator("#report tbody tr", has_text="Dronten").first.locator("td, th").all_inner_texts()
        assert taker[3] == "50" and "15" in taker[-1], taker
        assert {"nl": "commissaris", "en": "commissioner"}[language] in page.inner_text("#report h2").lower()
        judged(page, table, language, ["", "proposals/" + table.state()["proposals"][0]["id"], "minutes", "decisions"],
               request.config.getoption("every"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_night(site, browser, language, request):
    table = Table(site, "open", ROOT / "Docs/Guides/TableNight.json")
    table.act("session open", "--seat", "chair", name="First night", agenda="The brake", present=["chair", "north", "east", "south"])
    table.act("propose new", "--seat", "north", title="Brake", sentences=["It works above a threshold.", "It ends by itself."])
    proposal = table.state()["proposals"][0]["id"]
    table.act("vote announce", "--seat", "chair", about=1, rule="majority", opens="2098-12-01 12:00")
    table.act("round open", "--seat", "chair", about=1, deadline=DEADLINE)
    for seat, stand in (("north", "agrees"), ("east", "can_live_with")):
        table.act("round answer", "--seat", seat, about=1, stand=stand)
    with opened(browser) as page:
        table.sit(page, "chair", language)
        forms = page.locator("main a[href*='/acts/']").evaluate_all("all => all.map(one => one.getAttribute('href'))")
        kinds = sorted({re.search(r"/(acts/[^?#]+)", form).group(1): form.split("/", 4)[4] for form in forms}.values())
        assert len(kinds) > 5, forms
        chosen = kinds if request.config.getoption("every") else kinds[:6]
        judged(page, table, language, ["", f"proposals/{proposal}", "minutes", "decisions", "votes", "seat", *chosen],
               request.config.getoption("every"))
