"""One person rehearses talks against rules that play the others: from the first page to the minutes, with script and without."""
import json
import re

from browsing import opened, visit
from judging import looked_at, windows
from serving import polder
from test_journeys import every_way
from test_links import told

WORDS = {
    "nl": {"play": "Oefen een overleg", "turn": "U bent aan zet", "answer": "Geef uw antwoord", "amend": "Wijzig de tekst",
           "leave": "Laat de tekst", "new": "Stel iets nieuws voor", "withdraw": "Trek het in", "ended": "Het overleg is afgelopen",
           "minutes": "notulen"},
    "en": {"play": "Rehearse talks", "turn": "It is your turn", "answer": "Give your answer", "amend": "Change the text",
           "leave": "Leave the text", "new": "Propose something new", "withdraw": "Withdraw it", "ended": "The talks have ended",
           "minutes": "minutes"},
}
# Each of four parties has a turn.
ROUNDS = 5


class Rehearsal:
    """A person in a browser, who only follows what the page offers."""

    def __init__(self, site, page, language):
        self.site, self.page, self.words, self.did = site, page, WORDS[language], []
        visit(page, f"{site.address}/{language}")
        self.follow("#ways", self.words["play"])

    def follow(self, part, text):
        with self.page.expect_navigation():
            self.page.locator(f"main {part} a", has_text=text).first.click()

    def begin(self, party):
        form = self.page.locator("main form:has([name=party])")
        choice = form.locator("[name=party] option").evaluate_all(
            "(all, party) => all.find(one => one.textContent === party || one.textContent.startsWith(party + ' ')).value", party)
        form.locator("[name=party]").select_option(choice)
        form.locator("[name=rounds]").fill(str(ROUNDS))
        with self.page.expect_navigation():
            form.locator("button").click()
        self.table = re.search(r"/tables/([0-9a-f]{32})$", self.page.url).group(1)

    def says(self):
        return self.page.inner_text("#played")

    def send(self, **fields):
        form = self.page.locator("main form[method=post]").first
        for name, value in fields.items():
            field = form.locator(f"[name='{name}']")
            field.select_option(value) if field.evaluate("part => part.tagName") == "SELECT" else field.fill(value)
        with self.page.expect_navigation():
            form.locator("button").click()
        assert self.page.url.endswith(f"/tables/{self.table}"), self.page.inner_text("main")[:800]

    def move(self):
        """Does what it is up to the person to do, once; tells whether it goes on."""
        now = self.says()
        if self.words["ended"] in now:
            return False
        offered = next((name for name in ("withdraw", "answer", "amend", "new") if self.words[name] in now), None)
        assert offered, now
        if offered == "amend" and "amend" in self.did:
            offered = "leave"
        self.follow("#played", self.words[offered])
        if offered == "answer":
            objects = "answer" not in self.did
            self.send(stand="objects" if objects else "can_live_with", **({"reason": "Too far for us", "remedy": "Another wait"} if objects else {}))
        elif offered == "amend":
            choices = self.page.locator("main form[method=post] select[name^='options.']").first
            name = choices.get_attribute("name")
            self.send(**{name: choices.locator("option").nth(1).get_attribute("value"), "reason": "We want it so"})
        elif offered == "leave":
            self.send(text="We leave it so.")
        elif offered == "new":
            # What the party would like best stands there already.
            assert self.page.locator("main form[method=post] select[name^='options.']").first.input_value()
            self.send(title="Our package")
        else:
            self.send(reason="Not agreed")
        self.did.append(offered)
        return True


@every_way
def test_from_the_first_page_to_the_minutes(request, site, browser, language, script):
    with opened(browser, script=script, width=1280) as page:
        night = Rehearsal(site, page, language)
        night.begin("VVD")
        assert "VVD" in night.says()
        # The checker itself is script.
        if script:
            told(looked_at(page, f"a rehearsal, {language}", windows(not request.config.getoption("every"), language)))
        moves = 0
        while night.move():
            moves += 1
            assert moves < 60, night.did
        assert "answer" in night.did and {"amend", "new"} & set(night.did), night.did
        with page.expect_navigation():
            page.locator("#played a", has_text=night.words["minutes"]).click()
        minutes = page.inner_text("main")
        assert "Too far for us" in minutes and ("We want it so" in minutes or "Our package" in minutes)
        shown = polder("table", "show", night.table, "--seat", "VVD", "--part", "table", "--format", "json", store=site.store).stdout
        table = json.loads(shown)
        assert (table["decisions"] or table["failures"]) and len(table["rounds"]) >= 2
        polder("table", "verify", night.table, store=site.store)
        assert not page.faults, page.faults
