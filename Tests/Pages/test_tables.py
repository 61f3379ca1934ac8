"""A night at a table, played by four browsers at once to a decision, and one to a failure; with script and without, checked against the record."""
import json
import re
import time
from contextlib import ExitStack

from browsing import opened, visit
from serving import ROOT, polder
from test_journeys import every_way

SEATS = ("chair", "north", "east", "south")
TAKE = {"nl": "Neem plaats", "en": "Take the seat"}
DEADLINE = "2099-01-01 12:00"


class Night:
    """A table of its own, with a browser for each seat."""

    def __init__(self, site, browser, stack, language, script):
        self.site, self.language, self.script = site, language, script
        said = polder("table", "open", ROOT / "Docs/Guides/TableNight.json", store=site.store).stdout
        self.name = re.search(r"\b[0-9a-f]{32}\b", said).group()
        links = {"chair": re.search(r"/seats/([0-9a-f]{96})", said).group(1)}
        for seat in SEATS[1:]:
            told = polder("table", "seats", self.name, "invite", "--seat", "chair", "--with", f"seat={seat}", store=site.store).stdout
            links[seat] = re.search(r"/seats/([0-9a-f]{96})", told).group(1)
        self.pages = {seat: stack.enter_context(opened(browser, script=script)) for seat in SEATS}
        for seat, page in self.pages.items():
            visit(page, f"{site.address}/{language}/seats/{links[seat]}")
            page.fill("[name=name]", f"Person {seat}")
            with page.expect_navigation():
                page.click(f"button:has-text('{TAKE[language]}')")
            assert page.url.endswith(f"/tables/{self.name}")

    def address(self, part=""):
        return f"{self.site.address}/{self.language}/tables/{self.name}" + (f"/{part}" if part else "")

    def act(self, seat, kind, about=None, code=303, **fields):
        """Does an act by its form, as a person does."""
        page = self.pages[seat]
        visit(page, self.address(f"acts/{kind}") + (f"?about={about}" if about else ""))
        for name, value in fields.items():
            field = page.locator(f"main form [name={name}]")
            if field.evaluate("part => part.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        with page.expect_navigation():
            page.click("main form[method=post] button")
        if code == 303:
            assert page.url == self.address(), f"{kind}: {page.inner_text('main')[:600]}"

    def state(self, part="table", seat="chair"):
        told = polder("table", "show", self.name, "--seat", seat, "--part", part, "--format", "json", store=self.site.store)
        return json.loads(told.stdout)

    def sees(self, seat, text, seconds=10):
        """Whether the page of a seat comes to say something: by itself with script, else by loading it again."""
        page = self.pages[seat]
        for _ in range(seconds * 4):
            if text in page.inner_text("main"):
                return
            page.wait_for_timeout(250)
            if not self.script:
                page.reload()
        raise AssertionError(f"{seat} does not see {text}: {page.inner_text('main')[:600]}")

    def begin(self):
        self.act("chair", "session.open", name="First night", agenda="The brake", present="chair\nnorth\neast\nsouth")
        for page in self.pages.values():
            visit(page, self.address())

    def propose(self, title):
        self.act("north", "proposal.propose", title=title, sentences="It works above a threshold.\nIt ends by itself.")
        return self.state()["proposals"][-1]["id"]


def a_click_lasts(night):
    """A link that is being pressed while the table changes is followed, and the page shows what changed when it is let go elsewhere."""
    page, link = night.pages["east"], "[data-feed] a[href^='/']:visible"
    for follows in (True, False):
        visit(page, night.address())
        title = f"Meanwhile {time.monotonic_ns()}"
        goal = page.locator(link).first.get_attribute("href")
        assert not page.url.endswith(goal)
        page.locator(link).first.hover()
        page.mouse.down()
        night.propose(title)
        # Four times the pause between two looks of the server.
        page.wait_for_timeout(1000)
        assert title not in page.inner_text("main"), "a part changed under a press"
        if follows:
            with page.expect_navigation():
                page.mouse.up()
            assert page.url.endswith(goal.split("#")[0])
        else:
            page.mouse.move(1, 1)
            page.mouse.up()
            night.sees("east", title)
    visit(page, night.address())


@every_way
def test_a_night_to_a_decision(site, browser, language, script):
    with ExitStack() as stack:
        night = Night(site, browser, stack, language, script)
        night.begin()
        if script:
            a_click_lasts(night)
        # What somebody is writing stays while others act.
        visit(night.pages["south"], night.address("acts/word.state"))
        night.pages["south"].fill("[name=text]", "Half a sentence")
        title = f"Emergency brake {time.monotonic_ns()}"
        proposal = night.propose(title)
        night.sees("east", title)
        assert night.pages["south"].input_value("[name=text]") == "Half a sentence"
        night.act("north", "proposal.revise", about=proposal, sentences="It works above a threshold.\nIt ends in March.", reason="asked")
        visit(night.pages["east"], night.address(f"proposals/{proposal}"))
        assert "It ends by itself." in night.pages["east"].inner_text("main") and "It ends in March." in night.pages["east"].inner_text("main")
        night.act("chair", "consent.open", about=proposal, deadline=DEADLINE)
        found = night.state()["rounds"][-1]["id"]
        night.act("north", "consent.answer", about=found, stand="agrees")
        visit(night.pages["east"], night.address(f"proposals/{proposal}"))
        assert "Person north" not in night.pages["east"].content(), "who sits at another seat is nobody's business"
        night.act("east", "consent.answer", about=found, stand="can_live_with")
        night.act("south", "consent.answer", about=found, stand="objects", reason="Too soon", remedy="A later date")
        night.act("chair", "consent.close", about=found)
        night.act("chair", "decision.decide", about=found, tasks="north; 2099-09-01 12:00; Writes the text")
        visit(night.pages["south"], night.address("decisions"))
        told = night.pages["south"].inner_text("main")
        assert "Writes the text" in told and "Too soon" in told
        decision = night.state("decisions")["decisions"][0]
        assert [one["seat"] for one in decision["dissent"]] == ["south"] and decision["dissent"][0]["reason"] == "Too soon"
        night.act("chair", "session.close", reason="late")
        assert "First night" in polder("table", "show", night.name, "--seat", "east", "--part", "minutes", store=site.store).stdout
        polder("table", "verify", night.name, store=site.store)
        for page in night.pages.values():
            assert not page.faults, page.faults


@every_way
def test_a_night_to_a_failure(site, browser, language, script):
    with ExitStack() as stack:
        night = Night(site, browser, stack, language, script)
        night.begin()
        proposal = night.propose("Threshold")
        night.act("chair", "vote.announce", about=proposal, rule="majority", opens=DEADLINE)
        visit(night.pages["east"], night.address())
        assert "33%" in night.pages["east"].inner_text("#votes"), "the power of every seat stands beside the announcement"
        vote = night.state()["votes"][-1]["id"]
        night.act("chair", "vote.withdraw", about=vote, reason="calm")
        night.act("chair", "decision.fail", text="Nobody moves", clashes="north; south; ; They cannot both have it")
        visit(night.pages["north"], night.address("decisions"))
        assert "They cannot both have it" in night.pages["north"].inner_text("main")
        table = night.state()
        assert not table["decisions"] and table["failures"][0]["facts"]["clashes"]
        assert table["votes"][0]["end"]["reason"] == "withdrawn", "its trace stays"
