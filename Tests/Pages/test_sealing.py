"""A seat seals its position within the page: nothing of it leaves the browser, the command opens the envelope, and the page shows one's own lines."""
import json
import re
import subprocess
import urllib.parse

import pytest

from browsing import opened, visit
from serving import ENVIRONMENT, LANGUAGES, PROGRAM, polder
from test_tables import TAKE

SEATS = ("VVD", "D66", "CDA", "ChristenUnie")
SEAL = {"nl": "Verzegel in deze pagina", "en": "Seal within this page"}
LAY = {"nl": "Leg de envelop neer", "en": "Lay down the envelope"}
SHOW = {"nl": "Toon mijn lijnen", "en": "Show my lines"}


@pytest.fixture(scope="module")
def table(site, tmp_path_factory):
    """A table of talks about the dossier of the site, in session."""
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_sealed_within_the_page(site, browser, table, language):
    seat = SEATS[LANGUAGES.index(language)]
    with opened(browser) as page:
        sit(site, page, table, seat, language)
        sent = []
        page.on("request", lambda request: sent.append(request.post_data) if request.method == "POST" else None)
        before = page.locator("[data-worth='0 0']").input_value()
        page.locator("[data-worth='0 0']").fill("4321")
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
        assert found["party"]["worth"][0][0] == 4321 and before != "4321"
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
        page.wait_for_function("document.querySelector(\"[data-worth='0 0']\").value === '4321'")
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
