"""A full disk and a store that another program keeps busy: every verb and page that writes says so in a sentence, and what was there stays."""
import http.client
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import threading
import time

import pytest
from serving import ENVIRONMENT, PROGRAM, ROOT

DOSSIER = ROOT / "Tests/TinyPolder/dossier"
ROOM = {"en": "There is no room to write", "nl": "Er is geen ruimte om"}
BUSY = {"en": "Another program keeps", "nl": "Een ander programma houdt"}
DISK = {"en": "Is there room on the disk?", "nl": "Is er ruimte op de schijf?"}
# What a sentence for people has not.
INNER = re.compile(r"SQLite|SQLITE|errno|Error Domain|NSError|database is|not an error")


def polder(*words, bytes=None, language="en"):
    """Runs a verb whose files may grow to so many bytes, as on a full disk."""
    limit = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (bytes, bytes))) if bytes else None
    return subprocess.run([PROGRAM, *map(str, words), "--language", language], env=ENVIRONMENT, capture_output=True, text=True, preexec_fn=limit, check=False)


def assess(store, folder, seed, **more):
    return polder("assess", DOSSIER, "--futures", 2, "--seed", seed, "--threads", 1, "--store", store, "--output", folder / "brief", **more)


@pytest.fixture
def store(tmp_path):
    place = tmp_path / "runs.sqlite"
    done = assess(place, tmp_path, 1)
    assert done.returncode == 0, done.stderr
    return place


def rows(store):
    connection = sqlite3.connect(store, timeout=60)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return connection.execute("SELECT hash FROM run ORDER BY hash").fetchall()
    finally:
        connection.close()


def told(done, sentence):
    assert done.returncode in (1, 2), (done.returncode, done.stderr)
    assert sentence in done.stderr and not INNER.search(done.stderr), done.stderr


@pytest.mark.parametrize("language", ("nl", "en"))
def test_a_full_disk_is_told_by_every_verb_that_writes(store, tmp_path, language):
    before, size = rows(store), store.stat().st_size
    assessment = re.search(r"run ([0-9a-f]{12})", assess(store, tmp_path, 1).stderr).group(1)
    told(assess(store, tmp_path, 2, bytes=size, language=language), ROOM[language])
    told(polder("store", "backup", tmp_path / "copy.sqlite", "--store", store, bytes=size // 2, language=language), ROOM[language])
    assert not list(tmp_path.glob("copy.sqlite*")), "half a backup lies there"
    told(polder("runs", "--store", tmp_path / "new.sqlite", bytes=4096, language=language), ROOM[language])
    told(polder("report", assessment, "--store", store, "--output", tmp_path / "full", bytes=4096, language=language), DISK[language])
    assert not [file for file in (tmp_path / "full").glob("*") if file.is_file()], "half a brief lies there"
    assert rows(store) == before


def serve(store, log, bytes=None):
    limit = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (bytes, bytes))) if bytes else None
    with open(log, "wb") as out:
        server = subprocess.Popen([PROGRAM, "serve", "--port", "0", "--store", store], env=ENVIRONMENT, stdout=out, stderr=out, preexec_fn=limit)
    for _ in range(1200):
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/", log.read_text(errors="replace")):
            return server, int(found.group(1))
        time.sleep(0.05)
    raise AssertionError(log.read_text(errors="replace"))


def ask(port, method, path, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=90)
    try:
        connection.request(method, path, body, {"Content-Type": "application/x-www-form-urlencoded"} if body else {})
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location"), answer.read().decode()
    finally:
        connection.close()


def order(port, language, run):
    token = re.search(r'name="token" value="([0-9a-f]{64})"', ask(port, "GET", f"/{language}/jobs")[2]).group(1)
    return ask(port, "POST", f"/{language}/jobs", f"work=flows&run={run}&token={token}")


def test_a_full_disk_is_told_by_the_pages_and_reading_goes_on(store, tmp_path):
    before, size = rows(store), store.stat().st_size
    run = re.search(r"run ([0-9a-f]{12})", assess(store, tmp_path, 1).stderr).group(1)
    # Where nothing of the store is free, not a row more can be written.
    server, port = serve(store, tmp_path / "serve.log", bytes=size)
    try:
        whole = ask(port, "GET", f"/en/runs/{run}")[1].rpartition("/")[2]
        status, place, text = order(port, "en", whole)
        # A row of the queue may fit in what the store has left; the run that the job makes does not.
        if status == 303:
            end = time.monotonic() + 120
            while "data-feed" in (text := ask(port, "GET", place)[2]) and time.monotonic() < end:
                time.sleep(0.2)
        else:
            assert status == 503, text
        assert ROOM["en"] in text and not INNER.search(text), text
        assert ask(port, "GET", f"/en/runs/{whole}")[0] == 200 and ask(port, "GET", "/healthz")[0] == 200
        assert rows(store) == before
    finally:
        server.terminate()
        server.wait(timeout=30)


def test_a_busy_store_is_told_by_verbs_and_pages(store, tmp_path):
    run = re.search(r"run ([0-9a-f]{12})", assess(store, tmp_path, 1).stderr).group(1)
    server, port = serve(store, tmp_path / "serve.log")
    try:
        whole = ask(port, "GET", f"/en/runs/{run}")[1].rpartition("/")[2]
        token = re.search(r'name="token" value="([0-9a-f]{64})"', ask(port, "GET", "/en/jobs")[2]).group(1)
        holder = sqlite3.connect(store, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        answers = {}

        def keep(name, work):
            answers[name] = work()

        works = {
            "keep": lambda: polder("store", "keep", run, "--store", store, language="nl"),
            "assess": lambda: assess(store, tmp_path, 3),
            "backup": lambda: polder("store", "backup", tmp_path / "copy.sqlite", "--store", store),
            "page": lambda: ask(port, "POST", "/en/jobs", f"work=flows&run={whole}&token={token}"),
        }
        threads = [threading.Thread(target=keep, args=work) for work in works.items()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        holder.rollback()
        holder.close()
        told(answers["keep"], BUSY["nl"])
        told(answers["assess"], BUSY["en"])
        told(answers["backup"], BUSY["en"])
        assert answers["page"][0] == 503 and BUSY["en"] in answers["page"][2], answers["page"][2][:2000]
        assert ask(port, "GET", f"/en/runs/{whole}")[0] == 200
        assert not list(tmp_path.glob("copy.sqlite*"))
    finally:
        server.terminate()
        server.wait(timeout=30)


def test_the_store_can_lie_on_a_disk_that_is_really_full(tmp_path):
    """A disk of its own, where this machine lets one be made."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", place], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be made here")
    try:
        store = place / "runs.sqlite"
        assert assess(store, tmp_path, 1).returncode == 0
        before = rows(store)
        rest = os.open(place / "rest", os.O_WRONLY | os.O_CREAT)
        try:
            while os.write(rest, bytes(4096)):
                pass
        except OSError:
            os.close(rest)
        told(assess(store, tmp_path, 2), ROOM["en"])
        told(polder("store", "backup", place / "copy.sqlite", "--store", store), ROOM["en"])
        assert rows(store) == before and not list(place.glob("copy*"))
    finally:
        subprocess.run(["umount", place], check=False)
        shutil.rmtree(tmp_path, ignore_errors=True)
