"""The server behind nginx as the guide on hosting configures it: readers come over TLS, under a name, and read the same."""
import http.client
import re
import shutil
import socket
import ssl
import subprocess
import time

import pytest

from serving import PROGRAM, ROOT

# What passes through has no language.
pytestmark = pytest.mark.once

NAME = "polder.example.org"
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin")
OPENSSL = shutil.which("openssl")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def guided(port, front, folder):
    """The configuration of the guide, with ports and files of this test."""
    guide = (ROOT / "Docs/Guides/Hosting.md").read_text()
    told = re.search(r"<!-- nginx -->\n```nginx\n(.*?)```\n<!-- end of nginx -->", guide, re.DOTALL).group(1)
    for old, new in {
        "127.0.0.1:8480": f"127.0.0.1:{port}", "listen 443 ssl": f"listen 127.0.0.1:{front} ssl", "/etc/ssl/certs/polder.pem": str(folder / "own.pem"),
        "/etc/ssl/private/polder.key": str(folder / "own.key"),
    }.items():
        assert old in told, f"the guide no longer has {old}"
        told = told.replace(old, new)
    places = "\n".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    return (f"pid {folder}/nginx.pid;\nerror_log {folder}/error.log;\ndaemon off;\nmaster_process off;\nevents {{}}\n"
            f"http {{\naccess_log {folder}/access.log;\n{places}\n{told}}}\n")


class Front:
    """nginx before a server of its own that was told the name."""

    def __init__(self, site, folder):
        self.site, self.folder, self.port = site, folder, free_port()
        own = self.own = free_port()
        with open(folder / "serve.log", "wb") as log:
            self.server = subprocess.Popen(
                [PROGRAM, "serve", "--port", str(own), "--store", str(site.store), "--behind-proxy", NAME, "--forwarded"], stdout=log, stderr=log)
        subprocess.run(
            [OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}",
             "-keyout", folder / "own.key", "-out", folder / "own.pem"], check=True, capture_output=True)
        (folder / "nginx.conf").write_text(guided(own, self.port, folder))
        self.nginx = subprocess.Popen([NGINX, "-c", folder / "nginx.conf", "-p", folder, "-e", folder / "error.log"])
        self.trust = ssl.create_default_context(cafile=folder / "own.pem")
        self.wait()

    def wait(self):
        for _ in range(200):
            time.sleep(0.05)
            try:
                if self.get("/healthz")[0] == 200:
                    return
            except OSError:
                pass
        raise AssertionError((self.folder / "error.log").read_text() + (self.folder / "serve.log").read_text())

    def get(self, path, host=NAME, method="GET", machine="127.0.0.1", fields=()):
        raw = socket.create_connection(("127.0.0.1", self.port), timeout=60, source_address=(machine, 0))
        with self.trust.wrap_socket(raw, server_hostname=NAME) as safe:
            connection = http.client.HTTPConnection(NAME)
            connection.sock = safe
            connection.request(method, path, headers={"Host": host, **dict(fields)})
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

    def direct(self, path):
        """What its own server gives without nginx."""
        connection = http.client.HTTPConnection("127.0.0.1", self.own, timeout=60)
        connection.request("GET", path, headers={"Host": NAME, "X-Forwarded-Proto": "https"})
        return connection.getresponse().read()

    def stop(self):
        for process in (self.nginx, self.server):
            process.terminate()
            process.wait(timeout=10)


@pytest.fixture(scope="module")
def front(site, tmp_path_factory):
    if not (NGINX and OPENSSL):
        pytest.skip("NOT TESTED: the server behind nginx. nginx or openssl is not installed.")
    found = Front(site, tmp_path_factory.mktemp("front"))
    yield found
    found.stop()


def test_pages_are_the_same_in_front(front):
    for path in ("/en", "/nl", f"/en/runs/{front.site.run}", f"/nl/runs/{front.site.run}/law", "/openapi.json"):
        status, _, body = front.get(path)
        assert status == 200, path
        assert body == front.direct(path), path
    # Who may start runs is another matter behind a name, so only pages that offer none are those of the server on this machine.
    for path in (f"/en/runs/{front.site.run}", f"/nl/runs/{front.site.run}/law", "/openapi.json"):
        assert front.get(path)[2] == front.site.get(path)[2], path


def test_a_short_address_leads_on_under_the_same_name(front):
    status, fields, _ = front.get(f"/en/runs/{front.site.run[:12]}")
    assert status in (301, 302, 303, 307, 308)
    assert fields["location"].startswith("/") or fields["location"].startswith(f"https://{NAME}/")


def test_other_names_are_refused(front):
    assert front.get("/en", host="elsewhere.example.net")[0] == 421


def test_who_guesses_links_shuts_nobody_else_out(front):
    """Limits are by machine also behind the server in front, and nobody can pass for another machine by a field of their own."""
    def guess(machine, number, fields=()):
        return front.get(f"/en/seats/{number:096x}", machine=machine, fields=fields)[0]
    found = [guess("127.0.0.2", number, {"X-Forwarded-For": f"203.0.113.{number}"}) for number in range(1, 40)]
    assert 429 in found and found[-1] == 429, found
    assert guess("127.0.0.3", 77) != 429


def test_metrics_are_not_for_readers(front):
    assert front.get("/metrics")[0] == 404


def test_methods_and_mistakes_pass_as_they_are(front):
    assert front.get("/en/nothing-here")[0] == 404
    status, fields, body = front.get("/en", method="HEAD")
    assert status == 200 and body == b"" and int(fields["content-length"]) > 500


def test_links_of_calendars_are_in_no_log(front):
    link = "a" * 64
    paths = (f"/en/feeds/{link}/decisions.ics", f"/feeds/{link}/decisions.ics", "/en/glossary")
    for path in paths:
        front.get(path)
    # Where the server behind it does not answer, nginx says so with the whole address.
    front.server.terminate()
    front.server.wait(timeout=10)
    for path in paths:
        assert front.get(path)[0] == 502, path
    front.nginx.terminate()
    front.nginx.wait(timeout=10)
    for log in ("access.log", "error.log", "serve.log"):
        said = (front.folder / log).read_text()
        assert "/en/glossary" in said and link not in said, log
