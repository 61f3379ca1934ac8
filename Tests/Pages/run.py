"""Makes the runs once, serves them once, and tests the pages in three processes at a time: Dutch, English, and what has no language."""
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from serving import ALL_LANGUAGES, PROGRAM, Site

# What no person waits for: a part that takes longer is ended, and that is a failure.
LONGEST_SECONDS = 1200
NOTHING_CHOSEN = 5


def started(part, site, folder, words):
    """One pytest with its own browser; what it prints goes to a file."""
    languages = part if part in ALL_LANGUAGES else " ".join(ALL_LANGUAGES)
    environment = {
        **os.environ, "POLDER_PAGES_PART": part, "POLDER_PAGES_LANGUAGES": languages, "POLDER_PAGES_SERVED": json.dumps(site.told()),
        "PYTHONDONTWRITEBYTECODE": "1"}
    with open(folder / f"{part}.txt", "wb") as file:
        return subprocess.Popen([sys.executable, "-m", "pytest", *words], env=environment, stdout=file, stderr=subprocess.STDOUT)


def main(words):
    if not PROGRAM.exists():
        print(f"Missing: {PROGRAM}. Build it first, or name another program with POLDER_PROGRAM.", file=sys.stderr)
        return 1
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        site = Site(folder)
        print(f"runs made and served: {time.monotonic() - start:.1f} s", flush=True)
        try:
            codes = [code for code in finished(site, folder, words) if code != NOTHING_CHOSEN]
            if (code := site.process.poll()) is not None:
                print(f"The server ended by itself with code {code}:\n{site.log()[-3000:]}")
                codes.append(1)
        finally:
            site.stop()
    print(f"pages: {time.monotonic() - start:.1f} s")
    return 0 if codes and not any(codes) else 1


def finished(site, folder, words):
    """The codes of all parts. What a part printed is shown when it is done, the first that is done first."""
    begun = time.monotonic()
    running = {part: started(part, site, folder, words) for part in (*ALL_LANGUAGES, "once")}
    codes = []
    while running:
        time.sleep(0.1)
        for part, process in list(running.items()):
            is_late = time.monotonic() - begun > LONGEST_SECONDS
            if process.poll() is None and not is_late:
                continue
            process.kill()
            process.wait()
            print(f"\n---- {part}: {time.monotonic() - begun:.1f} s{', ended because it took too long' if is_late else ''}")
            print((folder / f"{part}.txt").read_text(errors="replace"), flush=True)
            codes.append(process.returncode)
            del running[part]
    return codes


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
