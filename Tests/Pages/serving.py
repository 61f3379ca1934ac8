"""A store with runs of the built-in dossier, and the program that serves it to a browser."""
import hashlib
import http.client
import json
import os
import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("POLDER_PROGRAM", ROOT / ".build/debug/polder")).resolve()
# Keys of tables lie apart from the store, and not among those of whoever runs the tests.
os.environ.setdefault("POLDER_KEYS", tempfile.mkdtemp(prefix="polder-keys-"))
ENVIRONMENT = {**os.environ, "POLDER_LANGUAGE": "en", "POLDER_HIGHS": "none"}
ENVIRONMENT.pop("POLDER_STORE", None)
# A store that is kept between two runs of these tests, while one works on them; without it each makes its own.
KEPT_STORE = os.environ.get("POLDER_PAGES_STORE")

# What `run.py` serves already: the port, the store and the log.
SERVED = json.loads(os.environ.get("POLDER_PAGES_SERVED", "null"))

FUTURES = 40
ALL_LANGUAGES = ("nl", "en")
# Those of this process; `run.py` gives each language one of its own.
LANGUAGES = tuple(os.environ.get("POLDER_PAGES_LANGUAGES", " ".join(ALL_LANGUAGES)).split())
OTHER = {"nl": "en", "en": "nl"}


def polder(*words, store=None, seconds=600, code=0):
    """Runs a verb, on a store where it takes one, and gives what it printed; its time is printed."""
    start = time.monotonic()
    kept = ["--store", str(store)] if store else []
    done = subprocess.run(
        [PROGRAM, *map(str, words), *kept], env=ENVIRONMENT, capture_output=True, text=True, timeout=seconds, check=False)
    print(f"polder {' '.join(map(str, words))}: {time.monotonic() - start:.1f} s")
    assert code is None or done.returncode == code, f"polder {words} left with code {done.returncode}\n{done.stderr[-2000:]}"
    return done


def fill(store, folder):
    """Makes the runs: a small one, to compare with, and then the one that the tests read."""
    polder("assess", "--variant", "V0", "V3a", "--futures", 20, "--seed", 2, "--threads", 2, "--output", folder / "small", store=store)
    polder("assess", "--futures", FUTURES, "--threads", 2, "--language", "nl", "--output", folder / "nl", store=store)
    # The server replays them by itself too, beside its first answers: a crawl that is quick would find no table.
    for language in ALL_LANGUAGES:
        polder("table", "replay", "--language", language, store=store)


class Site:
    """`polder serve` on a free port, with the store that it reads: of its own, or the one that `run.py` started."""

    def __init__(self, folder):
        self.folder, self.process = Path(folder), None
        if SERVED:
            self.port, self.store, self._log_file = SERVED["port"], Path(SERVED["store"]), Path(SERVED["log"])
        else:
            self._start()
        self.address = f"http://127.0.0.1:{self.port}"
        self.runs = self._found_runs()

    def _start(self):
        self.store, self._log_file = Path(KEPT_STORE) if KEPT_STORE else self.folder / "runs.sqlite", self.folder / "serve.log"
        if not self.store.exists():
            fill(self.store, self.folder)
        with open(self._log_file, "wb") as log:
            self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", "--store", str(self.store)], env=ENVIRONMENT, stdout=log, stderr=log)
        self.port = self._told_port()

    def told(self):
        """What another process needs to read the same site."""
        return {"port": self.port, "store": str(self.store), "log": str(self._log_file)}

    def _told_port(self):
        # A long while, since other work may have the machine.
        for _ in range(1200):
            time.sleep(0.05)
            if self.process.poll() is not None:
                break
            if told := re.search(r"http://127\.0\.0\.1:(\d+)/", self.log()):
                return int(told.group(1))
        raise AssertionError("the server did not say where it listens:\n" + self.log())

    def _found_runs(self):
        """Whole hashes of the runs that the start page leads to, in its order, also where it names them by their beginning."""
        body = self.get("/en")[2].decode()
        named = dict.fromkeys(re.findall(r'href="/en/runs/([0-9a-f]{12,64})"', body))
        return list(dict.fromkeys(name if len(name) == 64 else self.get(f"/en/runs/{name}")[1]["location"].rpartition("/")[2] for name in named))

    @property
    def run(self):
        """The run that the tests read: the newest."""
        return self.runs[0]

    def log(self):
        return self._log_file.read_text(errors="replace")

    def get(self, path, method="GET", seconds=60):
        """One request over its own connection: status, fields with small names, body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        try:
            connection.request(method, path)
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def is_alive(self):
        try:
            return self.get("/healthz", seconds=10)[0] == 200
        except OSError:
            return False

    def fingerprint(self):
        """The hash of the store as it lies there."""
        return hashlib.sha256(self.store.read_bytes()).hexdigest()

    def stop(self):
        """Ends the server, if it is this one's own."""
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
