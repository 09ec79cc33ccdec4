"""The folder that is replaced whole: what a reader sees at every moment, and what a run makes of what a killed one left."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from reports import swap
from reports.swap import MARKER, SiteError, made, replacing

PAGES = {"index.html": b"one", "topic/a.html": b"two"}


def fill(site: Path, pages: dict[str, bytes]) -> swap.Build:
    with replacing(site) as build:
        for address, content in pages.items():
            build.write(address, content)
    return build


def shown(site: Path) -> dict[str, bytes]:
    files = (file for file in site.resolve().rglob("*") if file.is_file() and file.name != MARKER)
    return {file.relative_to(site.resolve()).as_posix(): file.read_bytes() for file in files}


def left_aside(site: Path) -> list[str]:
    return sorted(entry.name for entry in site.parent.iterdir() if entry.name != site.name)


def test_a_first_site_is_a_link_to_a_hidden_folder_beside_it(tmp_path: Path) -> None:
    fill(tmp_path / "site", PAGES)
    assert shown(tmp_path / "site") == PAGES
    assert (tmp_path / "site").readlink() == Path(".site-1")


def test_only_what_is_new_is_written(tmp_path: Path) -> None:
    fill(tmp_path / "site", PAGES)
    before = (tmp_path / "site" / "topic/a.html").stat().st_ino
    build = fill(tmp_path / "site", PAGES | {"index.html": b"ONE"})
    assert (build.written, build.kept) == ({"index.html"}, {"topic/a.html"})
    assert (tmp_path / "site" / "topic/a.html").stat().st_ino == before
    assert shown(tmp_path / "site") == PAGES | {"index.html": b"ONE"}


def test_what_is_no_longer_made_is_gone_and_nothing_is_left_aside(tmp_path: Path) -> None:
    fill(tmp_path / "site", PAGES)
    fill(tmp_path / "site", {"index.html": b"one"})
    assert shown(tmp_path / "site") == {"index.html": b"one"}
    assert left_aside(tmp_path / "site") == [".site-2"]


def test_files_are_copied_where_links_are_not_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    fill(tmp_path / "site", PAGES)
    monkeypatch.setattr(os, "link", refuse)
    build = fill(tmp_path / "site", PAGES)
    assert build.kept == set(PAGES)
    assert shown(tmp_path / "site") == PAGES


def test_a_file_that_someone_removed_is_written_again(tmp_path: Path) -> None:
    fill(tmp_path / "site", PAGES)
    (tmp_path / "site" / "index.html").unlink()
    fill(tmp_path / "site", PAGES)
    assert shown(tmp_path / "site") == PAGES


def test_an_error_while_building_leaves_the_old_site(tmp_path: Path) -> None:
    fill(tmp_path / "site", PAGES)
    with pytest.raises(IsADirectoryError):
        fill(tmp_path / "site", {"topic/a.html": b"half", "topic": b"a folder has that name"})
    assert shown(tmp_path / "site") == PAGES
    assert left_aside(tmp_path / "site") == [".site-1"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    fill(tmp_path / "site", PAGES)
    assert shown(tmp_path / "site") == PAGES
    assert left_aside(tmp_path / "site") == [".site-1"]


def test_a_copy_of_a_site_is_taken_over(tmp_path: Path) -> None:
    fill(tmp_path / "made", PAGES)
    shutil.copytree(tmp_path / "made", tmp_path / "site")
    build = fill(tmp_path / "site", PAGES)
    assert build.kept == set(PAGES)
    assert (tmp_path / "site").is_symlink()
    assert left_aside(tmp_path / "site") == [".made-1", ".site-1", "made"]


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_is_not_ours_is_refused_and_left_alone(tmp_path: Path, kind: str) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "photo.jpg").write_bytes(b"dear")
    site = tmp_path / "site"
    if kind == "folder":
        theirs.rename(site)
    elif kind == "file":
        site.write_bytes(b"dear")
    else:
        site.symlink_to(theirs)
    with pytest.raises(SiteError, match=r"site .*(Empty|Remove)"):
        fill(site, PAGES)
    assert b"dear" in (site.read_bytes() if kind == "file" else (site / "photo.jpg").read_bytes())


@pytest.mark.parametrize("below", ["site", "more/site"])
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_bytes(b"dear")
    with pytest.raises(SiteError, match=r"file.* can't be made \(.*\): choose another one"):
        fill(tmp_path / "file" / below, PAGES)


def test_hidden_folders_of_others_are_not_swept_away(tmp_path: Path) -> None:
    (tmp_path / ".site-3").mkdir()
    (tmp_path / ".site-3" / "keep").write_bytes(b"dear")
    (tmp_path / ".site-old").mkdir()
    fill(tmp_path / "site", PAGES)
    assert (tmp_path / ".site-3" / "keep").read_bytes() == b"dear"
    assert (tmp_path / ".site-old").is_dir()
    assert (tmp_path / "site").readlink() == Path(".site-4")


def test_a_dangling_link_is_repaired(tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to(".site-9")
    fill(tmp_path / "site", PAGES)
    assert shown(tmp_path / "site") == PAGES


def test_a_folder_that_is_not_whole_is_no_site(tmp_path: Path) -> None:
    fill(tmp_path / "site", PAGES)
    assert made(tmp_path / "site") is not None
    for broken in (b"{}", b"", b"[]", b'{"files": 3, "notes": {}}'):
        (tmp_path / "site" / MARKER).write_bytes(broken)
        assert made(tmp_path / "site") is None
    assert made(tmp_path / "nowhere") is None


ONE_KILL = """
import os, sys
from pathlib import Path
from reports import swap

site, step, fatal = Path(sys.argv[1]), 0, int(sys.argv[2])

def counted(real):
    def call(*arguments, **names):
        global step
        step += 1
        if step == fatal:
            os.kill(os.getpid(), 9)
        return real(*arguments, **names)
    return call

for name in ("write_bytes", "write_text", "mkdir", "rename", "replace", "symlink_to", "unlink"):
    setattr(Path, name, counted(getattr(Path, name)))
swap.shutil.rmtree = counted(swap.shutil.rmtree)
with swap.replacing(site) as build:
    for number in range(2):
        build.write(f"{number}.html", b"new")
"""


@pytest.mark.parametrize("real_folder", [False, True])
def test_a_kill_at_any_step_leaves_a_whole_site_and_the_next_run_repairs_the_rest(tmp_path: Path, real_folder: bool) -> None:
    ended = False
    for fatal in range(1, 40):
        site = tmp_path / str(fatal) / "site"
        fill(site, {"0.html": b"old", "1.html": b"old"})
        if real_folder:
            shutil.copytree(site, site.with_name("copy"))
            site.unlink()
            site.with_name("copy").rename(site)
        code = subprocess.run([sys.executable, "-c", ONE_KILL, str(site), str(fatal)], check=False).returncode
        if site.exists():
            assert set(shown(site).values()) in ({b"old"}, {b"new"})
        else:  # a real folder has stepped aside; it stands there whole
            assert real_folder
            assert swap.newest_aside(site) is not None
        fill(site, {"0.html": b"next"})
        assert shown(site) == {"0.html": b"next"}
        assert len(left_aside(site)) == 1
        ended = code == 0
        if ended:
            break
        assert code == -signal.SIGKILL
    assert ended
    assert fatal > 8


def test_a_second_writer_waits_for_the_first(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from reports.swap import replacing
with replacing(Path(sys.argv[1])) as build:
    print("in", flush=True)
    sys.stdin.readline()
    build.write("index.html", sys.argv[2].encode())
"""
    asked = [sys.executable, "-c", program, str(tmp_path / "site"), "first"]
    first = subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    assert first.stdout.readline() == "in\n"
    second = Thread(target=fill, args=(tmp_path / "site", {"index.html": b"second"}))
    second.start()
    time.sleep(0.1)  # for the second to come to the lock
    assert second.is_alive()
    first.communicate("go on\n")
    second.join()
    assert shown(tmp_path / "site") == {"index.html": b"second"}
    assert left_aside(tmp_path / "site") == [".site-2"]
