"""A seat seals its position within the page: nothing of it leaves the browser, the command opens the envelope, and the page shows one's own lines."""
import json
import re
import subprocess
import urllib.parse

import pytest

from browsing import NARROW, WIDE, opened, overflow, visit
from judging import ALL, RULES, violations
from serving import ENVIRONMENT, LANGUAGES, PROGRAM, polder
from test_tables import TAKE

SEATS = ("VVD", "D66", "CDA", "ChristenUnie")
SEAL = {"nl": "Verzegel in deze pagina", "en": "Seal within this page"}
LAY = {"nl": "Leg de envelop neer", "en": "Lay down the envelope"}
SHOW = {"nl": "Toon mijn lijnen", "en": "Show my lines"}


AGREE = {"nl": "Stem in met openen", "en": "Agree to the opening"}
READY = {"nl": "Gereed: ik heb mijn geheim bij de hand", "en": "Ready: I have my secret at hand"}
TELL = {"nl": "Zeg wat het antwoord over mij kan vertellen", "en": "Tell what the answer can tell about me"}
DROP = {"nl": "Breek het openen af", "en": "Drop the opening"}
MUST_KNOW = {"nl": "Zet het vinkje", "en": "Tick the box"}


@pytest.fixture(scope="module")
def table(site, tmp_path_factory):
    """A table of talks about the dossier of the site, in session."""
    return begun(site, tmp_path_factory)


def begun(site, tmp_path_factory):
    def seat(name, kind):
        return {"id": name, "kind": kind, "name": {"nl": f"zetel {name}", "en": f"seat {name}"}, "weight": int(kind == "delegation"),
                **({"party": name} if kind == "delegation" else {})}
    file = tmp_path_factory.mktemp("sealing") / "table.json"
    file.write_text(json.dumps({
        "name": {"nl": "Verzegeld", "en": "Sealed"}, "zone": "Europe/Amsterdam", "chair": "chair", "rules": "coalition-talks",
        "seats": [seat("chair", "chair")] + [seat(name, "delegation") for name in SEATS]}))
    name = re.search(r"\b[0-9a-f]{32}\b", polder("table", "open", file, store=site.store).stdout).group()
    polder("table", "session", name, "open", "--seat", "chair", "--with", "name=Night", *[f"present={seat}" for seat in ("chair", *SEATS)],
           store=site.store)
    return name


def sit(site, page, table, seat, language):
    told = polder("table", "seats", table, "invite", "--seat", "chair", "--with", f"seat={seat}", store=site.store).stdout
    visit(page, f"{site.address}/{language}/seats/" + re.search(r"/seats/([0-9a-f]{96})", told).group(1))
    page.fill("[name=name]", "Somebody")
    with page.expect_navigation():
        page.click(f"button:has-text('{TAKE[language]}')")
    visit(page, f"{site.address}/{language}/tables/{table}/seal")


def shown_by_command(site, table, seat, secret):
    done = subprocess.run(
        [PROGRAM, "table", "unseal", table, "show", "--seat", seat, "--store", str(site.store)], env=ENVIRONMENT, input=secret + "\n",
        capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def told_by_command(site, table, seat, secret, language, *words):
    """What an answer could tell of the seat, in the sentences of `agree`."""
    done = subprocess.run(
        [PROGRAM, "table", "agree", table, "--seat", seat, "--store", str(site.store), "--language", language, *words], env=ENVIRONMENT,
        input=secret + "\n", capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    first = {"nl": "U kunt leven met", "en": "You can live with"}[language]
    after = {"nl": "Als de anderen verzegelden", "en": "If the others sealed"}[language]
    told = " ".join(done.stdout.split())
    return told[told.index(first):told.index(after)].strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_sealed_within_the_page(site, browser, table, language):
    seat = SEATS[LANGUAGES.index(language)]
    with opened(browser) as page:
        sit(site, page, table, seat, language)
        sent = []
        page.on("request", lambda request: sent.append(request.post_data) if request.method == "POST" else None)
        before = page.locator("[data-worth='0 0']").input_value()
        drafted = json.loads(page.locator("form[data-position]").get_attribute("data-position"))
        # The words of the dossier, and parts of 1: no identifiers, no units.
        legends = page.locator("form[data-position] fieldset fieldset legend").all_inner_texts()
        assert legends and not set(legends) & {measure["id"] for measure in drafted["measures"]}, legends
        assert float(before) == round(drafted["party"]["worth"][0][0] / drafted["party"]["scale"], 4)
        judged(page)
        page.locator("[data-worth='0 0']").fill("0.4321")
        page.locator("[data-never='1 0']").check()
        page.click(f"button:has-text('{SEAL[language]}')")
        secret = page.locator("form[data-position] code").first.inner_text()
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}", secret)
        assert page.locator(f"button:has-text('{LAY[language]}')").is_disabled(), "first the secret is copied"
        page.locator("form[data-position] > fieldset > label input[type=checkbox]").check()
        with page.expect_navigation():
            page.click(f"button:has-text('{LAY[language]}')")
        assert page.url.endswith(f"/tables/{table}"), page.inner_text("main")[:600]
        fields = urllib.parse.parse_qs(sent[-1], keep_blank_values=True)
        assert set(fields) == {"token", "commitment", "envelope", "rest"} and len(sent) == 1
        assert secret not in sent[-1] and "4321" not in fields["commitment"][0]
        found = shown_by_command(site, table, seat, secret)
        # What was not changed is what it was, to the last unit.
        expected = [list(worths) for worths in drafted["party"]["worth"]]
        expected[0][0] = round(0.4321 * drafted["party"]["scale"])
        assert found["party"]["worth"] == expected and found["party"]["walkAway"] == drafted["party"]["walkAway"] and before != "0.4321"
        assert {"measure": 1, "options": [0]} in [line["conditions"][0] for line in found["party"]["redLines"]]
        # One's own lines, in the page, with the secret alone.
        visit(page, f"{site.address}/{language}/tables/{table}/seal")
        assert page.locator("[data-worth='0 0']").input_value() == before
        page.fill("input[type=password]", "0000-" * 7 + "0000")
        page.click(f"button:has-text('{SHOW[language]}')")
        page.wait_for_function("document.querySelector('[role=status]').textContent.length > 0")
        assert page.locator("[data-worth='0 0']").input_value() == before
        page.fill("input[type=password]", secret.lower().replace("-", " "))
        page.click(f"button:has-text('{SHOW[language]}')")
        page.wait_for_function("document.querySelector(\"[data-worth='0 0']\").value === '0.4321'")
        assert page.locator("[role=status]").inner_text().endswith(told_by_command(site, table, seat, secret, language))
        judged(page)
        # A quarter of an hour without a touch, and the lines are gone.
        page.clock.install()
        page.fill("input[type=password]", secret)
        page.click(f"button:has-text('{SHOW[language]}')")
        page.wait_for_function("document.querySelector('input[type=password]').value === ''")
        page.clock.run_for(14 * 60 * 1000)
        assert page.locator("[data-worth='0 0']").input_value() == "0.4321"
        with page.expect_navigation():
            page.clock.run_for(2 * 60 * 1000)
        assert page.locator("[data-worth='0 0']").input_value() == before
        assert not page.faults, page.faults
        assert len(sent) == 1, "looking sends nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_script_there_is_a_warning_first(site, browser, table, language):
    with opened(browser, script=False) as page:
        sit(site, page, table, SEATS[2 + LANGUAGES.index(language)], language)
        assert page.locator("main form[method=post] input:not([type=hidden])").count() == 0
        with page.expect_navigation():
            page.click("a[href$='/seal/plain']")
        warning = {"nl": "kan de server uw standpunt lezen", "en": "the server can read your position"}[language]
        text = page.inner_text("main")
        assert warning in text and page.locator("[name=position]").input_value().startswith("{")
        page.check("[name=knows]")
        with page.expect_navigation():
            page.click("main form[method=post] button")
        assert re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){7}", page.inner_text("main"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_agreed_on_a_page(site, browser, tmp_path_factory, language):
    """Two seats with envelopes agree and are ready, by a page that takes no secret; in one language without script."""
    table = begun(site, tmp_path_factory)
    folder = tmp_path_factory.mktemp("positions")
    script = language == "en"
    secrets = {}
    for seat in SEATS[:2]:
        file = folder / f"{seat}.json"
        polder("table", "seal", table, file, "--seat", seat, "--draft", store=site.store)
        told = polder("table", "seal", table, file, "--seat", seat, store=site.store).stdout
        secrets[seat] = re.search(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}", told).group()
    with opened(browser, script=script) as first, opened(browser, script=script) as second:
        for page, seat in ((first, SEATS[0]), (second, SEATS[1])):
            sit(site, page, table, seat, language)
            page.click("nav a[href$='/opening']")
        send(first, AGREE[language], "[name=knows]", tick=False)
        assert MUST_KNOW[language] in first.inner_text("main"), first.inner_text("main")[:900]
        if script:
            knows_what_it_tells(site, first, table, secrets[SEATS[0]], language)
        first.check(f"[name='out-{SEATS[3]}']")
        send(first, AGREE[language], "[name=knows]")
        if script:
            judged(first)
        second.reload()
        assert f"zetel {SEATS[3]}" in second.inner_text("main") or f"seat {SEATS[3]}" in second.inner_text("main")
        send(second, AGREE[language], "[name=knows]")
        for page in (second, first):
            page.reload()
            send(page, READY[language])
        assert f"polder table unseal {table} open" in first.inner_text("main")
        assert first.locator("main input:not([type=hidden])").count() == 0, "no page takes a secret"
        if script:
            judged(first)
        send(second, DROP[language])
        first.reload()
        assert first.locator("[name=budget]").count() == 1, "it can begin anew"
        # A refusal of the form is told by the browser too, as it is by its status.
        assert not [fault for fault in first.faults + second.faults if "400" not in fault]


def knows_what_it_tells(site, page, table, secret, language):
    """Before it agrees the page tells the seat what the answer could tell, from its envelope, in the figures of the command; nothing is sent for it."""
    sent = []
    page.on("request", lambda request: sent.append(request.url))
    page.fill("input[type=password]", secret)
    page.click(f"button:has-text('{TELL[language]}')")
    page.wait_for_function("document.querySelector('[role=status]').textContent.length > 0")
    assert page.locator("[role=status]").inner_text() == told_by_command(site, table, SEATS[0], secret, language)
    page.select_option("[name=asked]", "whether")
    assert page.locator("[role=status]").inner_text() == told_by_command(site, table, SEATS[0], secret, language, "--whether")
    page.select_option("[name=asked]", "all")
    assert not sent and not page.input_value("input[type=password]")


def send(page, button, field=None, tick=True):
    if field is not None:
        page.check(field) if tick else page.uncheck(field)
    with page.expect_navigation():
        page.click(f"button:has-text('{button}')")


def judged(page):
    """Nothing of the rules of axe is broken, and nothing is wider than its window, wide and narrow."""
    page.evaluate(RULES)
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 900})
        wide = overflow(page)
        assert wide["by"] <= 0, wide["parts"]
        assert not violations(page, ALL, {})
    page.set_viewport_size({"width": WIDE, "height": 900})
