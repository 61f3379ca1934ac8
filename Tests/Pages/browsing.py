"""Chromium as the tests use it, and what a page asked for and complained of while it was open."""
import shutil
import time
from contextlib import contextmanager
from pathlib import Path

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), "/usr/bin/chromium")

# By CSS pixels. 320 is also what a reader has left of 1280 at 400 %.
NARROW, WIDE = 320, 1280


def launch(playwright):
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])


@contextmanager
def opened(browser, *, width=WIDE, theme="light", script=True, zoom=1, accept_downloads=True):
    """A page of its own, without cookies. Its `faults` fill with what the browser complains of, `asked` with what it fetches."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=theme, java_script_enabled=script, device_scale_factor=zoom,
        reduced_motion="reduce", accept_downloads=accept_downloads)
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.faults, page.asked = [], []
    page.on("console", lambda said: page.faults.append(f"console: {said.text}") if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: page.faults.append(f"script: {error}"))
    context.on("request", lambda request: page.asked.append(request.url))
    try:
        yield page
    finally:
        context.close()


def visit(page, address):
    """Opens an address and gives the answer with the seconds that it took."""
    start = time.monotonic()
    answer = page.goto(address, wait_until="load")
    return answer, time.monotonic() - start


def unfold(page):
    """Opens everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")


def overflow(page):
    """Pixels by which the page is wider than its window, and the innermost elements that make it so."""
    return page.evaluate(
        """() => {
          const root = document.scrollingElement, width = root.clientWidth;
          const scrolls = part => { for (let up = part.parentElement; up; up = up.parentElement)
            if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(up).overflowX)) return true; return false; };
          const name = part => part.tagName.toLowerCase() + (part.id ? '#' + part.id : '')
            + (part.getAttribute('class') ? '.' + part.getAttribute('class').trim().split(/\\s+/).join('.') : '');
          const wide = [...document.body.querySelectorAll('*')].filter(part => {
            const box = part.getBoundingClientRect();
            return box.width > 0 && box.right > width + 1 && !scrolls(part) && ![...part.children].some(child =>
              child.getBoundingClientRect().right > width + 1);
          }).slice(0, 5).map(part => `${name(part)} to ${Math.round(part.getBoundingClientRect().right)} px: `
            + part.textContent.trim().slice(0, 60));
          return { by: root.scrollWidth - width, parts: wide };
        }""")


def file_name(address):
    """An address as the name of a file."""
    return address.strip("/").replace("/", "_").replace("?", "_").replace("=", "-").replace(",", "_")[:120] or "start"


def folder(name):
    from serving import ROOT

    made = Path(ROOT) / ".build" / "pages" / name
    made.mkdir(parents=True, exist_ok=True)
    return made
