"""A store with runs of the built-in dossier, and the program that serves it to a browser."""
import hashlib
import http.client
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("POLDER_PROGRAM", ROOT / ".build/debug/polder")).resolve()
ENVIRONMENT = {**os.environ, "POLDER_LANGUAGE": "en", "POLDER_HIGHS": "none"}
ENVIRONMENT.pop("POLDER_STORE", None)
# A store that is kept between two runs of these tests, while one works on them; without it each makes its own.
KEPT_STORE = os.environ.get("POLDER_PAGES_STORE")

FUTURES = 40
LANGUAGES = ("nl", "en")


def polder(*words, store, seconds=600, code=0):
    """Runs a verb and gives what it printed; its time is printed."""
    start = time.monotonic()
    done = subprocess.run(
        [PROGRAM, *map(str, words), "--store", str(store)], env=ENVIRONMENT, capture_output=True, text=True, timeout=seconds, check=False)
    print(f"polder {' '.join(map(str, words))}: {time.monotonic() - start:.1f} s")
    assert code is None or done.returncode == code, f"polder {words} left with code {done.returncode}\n{done.stderr[-2000:]}"
    return done


def fill(store, folder):
    """Makes the runs: a small one, to compare with, and then the one that the tests read."""
    polder("assess", "--variant", "V0", "V3a", "--futures", 20, "--seed", 2, "--threads", 2, "--output", folder / "small", store=store)
    polder("assess", "--futures", FUTURES, "--threads", 2, "--language", "nl", "--output", folder / "nl", store=store)


class Site:
    """`polder serve` on a free port, with the store that it reads."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.store = Path(KEPT_STORE) if KEPT_STORE else self.folder / "runs.sqlite"
        if not self.store.exists():
            fill(self.store, self.folder)
        self._log = open(self.folder / "serve.log", "wb")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--store", str(self.store)], env=ENVIRONMENT, stdout=self._log, stderr=self._log)
        self.port = self._told_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.runs = self._found_runs()

    def _told_port(self):
        for _ in range(200):
            time.sleep(0.05)
            if self.process.poll() is not None:
                break
            if told := re.search(r"http://127\.0\.0\.1:(\d+)/", self.log()):
                return int(told.group(1))
        raise AssertionError("the server did not say where it listens:\n" + self.log())

    def _found_runs(self):
        """Hashes of the runs on the start page, in its order."""
        body = self.get("/en")[2].decode()
        return list(dict.fromkeys(re.findall(r"/en/runs/([0-9a-f]{64})", body)))

    @property
    def run(self):
        """The run that the tests read: the newest."""
        return self.runs[0]

    def log(self):
        return (self.folder / "serve.log").read_text(errors="replace")

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
        return self.process.poll() is None and self.get("/healthz", seconds=10)[0] == 200

    def fingerprint(self):
        """The hash of the store as it lies there."""
        return hashlib.sha256(self.store.read_bytes()).hexdigest()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
