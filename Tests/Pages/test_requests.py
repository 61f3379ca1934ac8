"""What somebody who means ill, or a broken program, sends: a status, a sentence, and a server and a store as they were."""
import re
import socket
import time

import pytest

# Bytes have no language, so one process sends them.
pytestmark = pytest.mark.once


def send(site, data, seconds=8, pieces=None):
    """Sends bytes as they are and reads until the server closes."""
    with socket.create_connection(("127.0.0.1", site.port), timeout=seconds) as line:
        try:
            for piece in pieces or [data]:
                line.sendall(piece)
        except OSError:
            pass
        found = b""
        try:
            while chunk := line.recv(65_536):
                found += chunk
        except OSError:
            pass
        return found


def request(site, start, *fields, **more):
    lines = [start, f"Host: 127.0.0.1:{site.port}".encode(), b"Connection: close", *fields]
    return send(site, b"\r\n".join(lines) + b"\r\n\r\n", **more)


def status(answer):
    match = re.match(rb"HTTP/1\.[01] (\d{3}) ", answer)
    return int(match.group(1)) if match else None


@pytest.fixture(autouse=True)
def untouched(site):
    """After each of these the server answers and the store is the same to the byte."""
    before = site.fingerprint()
    yield
    assert site.is_alive(), "the server is gone:\n" + site.log()[-2000:]
    assert site.fingerprint() == before, "the store was written"


HASH = "0" * 64
REFUSED = {
    "a hash that no run has": (f"GET /nl/runs/{HASH} HTTP/1.1".encode(), {404}),
    "a word in place of a hash": (b"GET /nl/runs/zoek HTTP/1.1", {404}),
    "a hash that is too short": (b"GET /nl/runs/ab HTTP/1.1", {404}),
    "a hash with a quote of a query in it": (b"GET /nl/runs/%27%20OR%201%3D1-- HTTP/1.1", {400, 404}),
    "a page that no run has": (b"GET /nl/runs/%RUN%/nergens HTTP/1.1", {404}),
    "a municipality that there is not": (b"GET /nl/runs/%RUN%/places/GM9999 HTTP/1.1", {404}),
    "a page that there is not": (b"GET /nl/nergens HTTP/1.1", {404}),
    "a way up": (b"GET /nl/../../etc/passwd HTTP/1.1", {400, 404}),
    "a way up in percents": (b"GET /nl/%2e%2e/%2e%2e/etc/passwd HTTP/1.1", {400, 404}),
    "a slash in percents": (b"GET /nl/runs%2f..%2f..%2fetc%2fpasswd HTTP/1.1", {400, 404}),
    "percents of percents": (b"GET /nl/%252e%252e/etc/passwd HTTP/1.1", {400, 404}),
    "a backslash": (b"GET /nl\\..\\..\\etc HTTP/1.1", {400, 404}),
    "a nought byte": (b"GET /nl/runs/%00 HTTP/1.1", {400, 404}),
    "a file by its address": (b"GET file:///etc/passwd HTTP/1.1", {400, 404}),
    "broken UTF-8 in percents": (b"GET /nl/%FF%C0%80 HTTP/1.1", {400}),
    "broken percents": (b"GET /nl/%zz HTTP/1.1", {400, 404}),
    "an asset by a wrong name": (b"GET /assets/../polder HTTP/1.1", {400, 404}),
    "an address of 5,000 bytes": (b"GET /nl/" + b"a" * 5_000 + b" HTTP/1.1", {414}),
    "a method that writes": (b"POST /nl HTTP/1.1", {405}),
    "a method that removes": (b"DELETE /nl/runs/%RUN% HTTP/1.1", {405}),
    "runs to compare that there are not": (f"GET /nl/compare?runs={HASH},{HASH} HTTP/1.1".encode(), {404}),
}


@pytest.mark.parametrize("name", REFUSED)
def test_is_refused_with_a_sentence(site, name):
    start, allowed = REFUSED[name]
    answer = request(site, start.replace(b"%RUN%", site.run.encode()))
    assert status(answer) in allowed, answer[:200]
    assert b"root:" not in answer
    body = answer.partition(b"\r\n\r\n")[2].decode()
    words = re.sub(r"<[^>]+>", " ", re.search(r"<main.*?</main>", body, re.S).group(0))
    assert re.search(r"[A-Z“].{15,}\.", words, re.S), words
    if b" /nl" in start:
        assert '<html lang="nl"' in body


# These do not come as far as a page: the reader of HTTP ends them.
ENDED = {
    "raw bytes that are no UTF-8": b"GET /nl/\xff\xc0\x80 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a method that nobody knows": b"BREW /nl HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    "no HTTP at all": b"hello\r\n\r\n",
    "the beginning of HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "the beginning of TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 100,
    "two lengths": b"POST /nl HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 9\r\nConnection: close\r\n\r\na",
    "a length and chunks": b"POST /nl HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
    "an address of 200,000 bytes": b"GET /nl/" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
}


@pytest.mark.parametrize("name", ENDED)
def test_is_ended(site, name):
    answer = send(site, ENDED[name], seconds=12)
    assert status(answer) is None or 400 <= status(answer) < 600, answer[:200]


def test_another_host_is_refused(site):
    answer = send(site, b"GET /nl HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n")
    assert status(answer) == 421, answer[:200]


@pytest.mark.parametrize("count, size", [(5_000, 100), (1, 1_000_000)], ids=["many fields", "one large field"])
def test_a_flood_of_header_fields_is_ended(site, count, size):
    answer = request(site, b"GET /nl HTTP/1.1", *(b"X-%d: " % number + b"a" * size for number in range(count)))
    assert status(answer) != 200, answer[:200]


def test_a_slow_reader_is_ended_and_keeps_nobody_waiting(site):
    """A byte now and then, on twenty connections at once."""
    lines = [socket.create_connection(("127.0.0.1", site.port), timeout=30) for _ in range(20)]
    start = time.monotonic()
    try:
        for line in lines:
            line.sendall(b"GET /nl HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
        assert site.get("/healthz", seconds=5)[0] == 200
        print(f"asked meanwhile: {time.monotonic() - start:.2f} s")
        assert b" 200 " not in lines[0].recv(1_000)
        print(f"ended after {time.monotonic() - start:.1f} s")
        assert time.monotonic() - start < 20
    finally:
        for line in lines:
            line.close()


def test_a_body_that_nobody_asked_for_is_not_waited_for(site):
    body = b"a" * 2_000_000
    answer = send(site, None, pieces=[
        b"POST /nl HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 2000000\r\n\r\n", body], seconds=15)
    assert status(answer) in {None, 405, 413}, answer[:200]


def test_the_head_alone_is_given_where_it_is_asked_for(site):
    given, fields, body = site.get("/nl", method="HEAD")
    assert given == 200 and not body and int(fields["content-length"]) > 500


def test_every_answer_keeps_other_sites_away(site):
    for path in ("/nl", f"/nl/runs/{site.run}", "/nl/nergens", "/healthz"):
        fields = site.get(path)[1]
        policy = fields["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy, path
        assert fields["x-content-type-options"] == "nosniff" and fields["referrer-policy"] == "no-referrer", path
