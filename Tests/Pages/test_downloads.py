"""Every file that a page offers: it says what it is, and it is that."""
import csv
import io
import json
import struct
import zipfile
import zlib
from collections import Counter
from urllib.parse import urlsplit
from xml.etree import ElementTree

from pypdf import PdfReader

from browsing import opened
from notes import note
from test_links import told

TYPES = {
    "html": "text/html", "md": "text/markdown", "txt": "text/plain", "csv": "text/csv", "svg": "image/svg+xml",
    "json": ("application/json", "application/schema+json"),
    "ics": "text/calendar", "atom": "application/atom+xml",
    "zip": "application/zip", "yaml": "application/yaml", "css": "text/css", "js": "text/javascript", "png": "image/png", "pdf": "application/pdf",
    "odt": "application/vnd.oasis.opendocument.text",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}


def ending(address):
    return urlsplit(address).path.rpartition(".")[2]


def files(found, *endings):
    return {address: body for address, (status, _, body) in found.files.items() if status == 200 and ending(address) in endings}


def faults_of(files, check):
    """What is wrong with each file, by a check that raises or gives a sentence."""
    for address, body in files.items():
        try:
            said = check(body)
        except (ValueError, KeyError, struct.error, zlib.error, zipfile.BadZipFile, ElementTree.ParseError, StopIteration) as error:
            said = f"{type(error).__name__}: {error}"
        if said:
            yield f"{address}: {said}"


def test_files_say_what_they_are(found):
    counts = Counter(ending(address) for address in files(found, *TYPES))
    note("files: " + ", ".join(f"{count} {sort}" for sort, count in sorted(counts.items())))
    assert {"html", "md", "json", "csv", "svg", "zip", "png"} <= set(counts)
    told(f"{address}: {content_type}, {len(body)} bytes" for address, (status, content_type, body) in found.files.items()
         if not 300 <= status < 400 and (not body or not content_type.startswith(TYPES.get(ending(address), "no such ending"))))


def test_calendars_and_feeds_can_be_read(found):
    """Those of a table that decided nothing are empty and whole."""
    def calendar(body):
        lines = body.decode().split("\r\n")
        if (lines[0], lines[-2:]) != ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""]):
            return f"no whole calendar: {lines[:1]} to {lines[-2:]}"

    def feed(body):
        if (root := ElementTree.fromstring(body).tag) != "{http://www.w3.org/2005/Atom}feed":
            return f"no feed: {root}"

    assert files(found, "ics") and files(found, "atom")
    told([*faults_of(files(found, "ics"), calendar), *faults_of(files(found, "atom"), feed)])


def test_json_can_be_read(found):
    """With each name once, and without numbers that JSON does not have."""
    def once(pairs):
        names = Counter(name for name, _ in pairs)
        if twice := [name for name, count in names.items() if count > 1]:
            raise ValueError(f"twice: {twice[:3]}")
        return dict(pairs)

    def no_number(word):
        raise ValueError(f"{word} is no number of JSON")

    told(faults_of(files(found, "json"), lambda body: None if json.loads(body, object_pairs_hook=once, parse_constant=no_number) else "empty"))


def test_rows_of_csv_have_the_columns_of_their_head(found):
    def check(body):
        rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))
        uneven = [number for number, row in enumerate(rows, 1) if len(row) != len(rows[0])]
        return f"{len(rows)} rows, uneven {uneven[:5]}" if len(rows) < 2 or uneven or not all(rows[0]) else None

    told(faults_of(files(found, "csv"), check))


def test_packages_hold_their_readme_licence_and_citation(found):
    def check(body):
        package = zipfile.ZipFile(io.BytesIO(body))
        names = [name.rpartition("/")[2].casefold() for name in package.namelist()]
        lacking = [part for part in ("readme", "licen", "citation", ".csv") if not any(part in name for name in names)]
        damaged = package.testzip()
        return f"lacks {lacking}, damaged {damaged}: {names}" if lacking or damaged else None

    told(faults_of(files(found, "zip"), check))


def test_papers_can_be_opened(found):
    """ODT and DOCX, where pandoc is installed, and PDF."""
    def office(body):
        paper = zipfile.ZipFile(io.BytesIO(body))
        part = next(name for name in paper.namelist() if name in ("content.xml", "word/document.xml"))
        words = " ".join(ElementTree.fromstring(paper.read(part)).itertext()).split()
        return None if len(words) > 500 and not paper.testzip() else f"{len(words)} words"

    def printed(body):
        reader = PdfReader(io.BytesIO(body))
        return None if len(reader.pages) > 1 and len((reader.pages[0].extract_text() or "").split()) > 50 else f"{len(reader.pages)} pages"

    told([*faults_of(files(found, "odt", "docx"), office), *faults_of(files(found, "pdf"), printed)])


def test_pictures_have_something_on_them(found):
    """The parts of a PNG with their sums, and more than one colour in it."""
    def check(body):
        if not body.startswith(b"\x89PNG\r\n\x1a\n"):
            return "no PNG"
        place, dots, size = 8, b"", None
        while place < len(body):
            length, sort = struct.unpack(">I4s", body[place:place + 8])
            inner = body[place + 8:place + 8 + length]
            if zlib.crc32(sort + inner) != struct.unpack(">I", body[place + 8 + length:place + 12 + length])[0]:
                return f"damaged at {place}"
            dots, size = dots + (inner if sort == b"IDAT" else b""), struct.unpack(">II", inner[:8]) if sort == b"IHDR" else size
            place += 12 + length
        return None if size and min(size) >= 100 and len(set(zlib.decompress(dots))) > 8 else f"{size}"

    told(faults_of(files(found, "png"), check))


def test_a_capsule_stays_small(found):
    sizes = {address: len(body) for address, body in files(found, "html").items() if "capsule" in address}
    assert sizes
    note("capsule: " + ", ".join(f"{size / 1e6:.2f} MB" for size in sizes.values()))
    told(f"{address}: {size} bytes" for address, size in sizes.items() if size >= 2_000_000)


def test_a_capsule_opens_without_the_network(found, browser, tmp_path):
    """One file that carries everything, opened from a disk."""
    kept = {address: body for address, body in files(found, "html").items() if "capsule" in address}
    assert kept
    faults = []
    for address, body in kept.items():
        file = tmp_path / "capsule.html"
        file.write_bytes(body)
        with opened(browser) as page:
            page.goto(file.as_uri())
            elsewhere = [asked for asked in page.asked if not asked.startswith(("file:", "data:", "blob:"))]
            if elsewhere or page.faults or len(page.inner_text("body")) < 1_000:
                faults.append(f"{address}: asks {elsewhere[:3]}, {page.faults[:3]}")
    told(faults)
